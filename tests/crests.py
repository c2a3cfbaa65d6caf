"""The crests of the invented councils, drawn from the shapes below: `python -m tests.crests`.

A crest is painted shape upon shape with smooth edges and written as a PNG with a palette. It is
packed here as well, so that the bytes are the same on every machine, whatever zlib it has.
"""

from __future__ import annotations

import struct
import sys
import zlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

Point = tuple[float, float]
Colour = tuple[int, int, int]
Shape = tuple[Colour, *tuple[Sequence[Point], ...]]
"""A colour and outlines; what lies inside an odd number of them is painted."""

WIDTH, HEIGHT = 360, 420
"""The ground on which shapes are drawn; a picture has two dots for every three of its units."""

DOTS = (240, 280)
_FINE = 8
_WHITE = (255, 255, 255)
_GREEN, _GOLD, _WATER = (31, 77, 58), (201, 162, 39), (222, 235, 241)
_BLUE, _STONE, _SNOW, _LAKE = (27, 58, 107), (122, 139, 163), (244, 247, 250), (79, 129, 176)


def curve(start: Point, *bends: tuple[Point, Point]) -> list[Point]:
    """Points along bows, each with the point that pulls it and the point where it ends."""
    out = [start]
    for pull, end in bends:
        begin = out[-1]
        for step in range(1, 17):
            t = step / 16
            u = 1 - t
            out.append(
                (
                    u * u * begin[0] + 2 * u * t * pull[0] + t * t * end[0],
                    u * u * begin[1] + 2 * u * t * pull[1] + t * t * end[1],
                )
            )
    return out


def disc(x: float, y: float, r: float) -> list[Point]:
    """A circle, nearly, of eight bows."""
    a, b = r * 0.41421356, r * 0.70710678
    corners = [(r, a), (b, b), (a, r), (0, r), (-a, r), (-b, b), (-r, a), (-r, 0)]
    corners += [(-r, -a), (-b, -b), (-a, -r), (0, -r), (a, -r), (b, -b), (r, -a), (r, 0)]
    bows = [
        ((x + corners[at][0], y + corners[at][1]), (x + corners[at + 1][0], y + corners[at + 1][1]))
        for at in range(0, 16, 2)
    ]
    return curve((x + r, y), *bows)


def shield(inset: float) -> list[Point]:
    """The outline of a shield, so far inside the picture."""
    left, right, top, foot = 10 + inset, WIDTH - 10 - inset, 10 + inset, HEIGHT - 10 - 1.3 * inset
    down = ((right, 300.0), (WIDTH / 2, foot))
    up = ((left, 300.0), (left, 190.0))
    return [(left, top), (right, top), *curve((right, 190.0), down, up)]


def wave(y: float, thick: float) -> list[Point]:
    """A band of water from side to side of the picture."""
    step = WIDTH / 6
    over: list[Point] = [(0, y)]
    for at in range(6):
        dip = y + (-14 if at % 2 else 14)
        over += curve(over[-1], ((step * (at + 0.5), dip), (step * (at + 1), y)))[1:]
    return [*over, *((x, level + thick) for x, level in reversed(over))]


def framed(colour: Colour) -> list[Shape]:
    """What covers all outside a shield, and its border."""
    corners: list[Point] = [(0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT)]
    outer, line, inner = shield(0), shield(9), shield(15)
    return [(_WHITE, corners, outer), (colour, outer, line), (_WHITE, line, inner)]


def aldermoor() -> list[Shape]:
    """An alder with a round crown, gold on green, above two waves."""
    trunk = [(168, 300), (172, 190), (188, 190), (192, 300)]
    boughs = [(180, 236), (130, 186), (138, 178), (180, 216), (222, 178), (230, 186)]
    crown = [disc(180, 122, 58), disc(126, 164, 46), disc(234, 164, 46), disc(180, 168, 50)]
    return [
        (_GREEN, shield(9)),
        *((_GOLD, it) for it in crown),
        (_WHITE, trunk),
        (_WHITE, boughs),
        (_WATER, wave(300, 18)),
        (_WATER, wave(336, 18)),
        *framed(_GREEN),
    ]


def tarnshire() -> list[Shape]:
    """Three peaks under a sun, and the tarn below them."""
    return [
        (_BLUE, shield(9)),
        (_GOLD, disc(264, 92, 34)),
        (_STONE, [(8, 272), (112, 128), (196, 272)]),
        (_STONE, [(164, 272), (252, 150), (352, 272)]),
        (_SNOW, [(112, 128), (84, 172), (104, 164), (116, 178), (140, 172)]),
        (_SNOW, [(252, 150), (228, 180), (246, 176), (256, 188), (276, 183)]),
        (_STONE, [(88, 272), (180, 104), (272, 272)]),
        (_SNOW, [(180, 104), (148, 158), (170, 148), (184, 166), (212, 158)]),
        (_LAKE, wave(262, 26)),
        (_WHITE, wave(300, 10)),
        (_LAKE, wave(320, 22)),
        (_WHITE, wave(354, 9)),
        *framed(_BLUE),
    ]


def painted(shapes: Iterable[Shape]) -> list[list[Colour]]:
    """The rows of a picture with the shapes painted one over the other."""
    rows = [[_WHITE] * DOTS[0] for _ in range(DOTS[1])]
    scale = DOTS[0] / WIDTH
    for colour, *outlines in shapes:
        edges = [
            ((a[0] * scale, a[1] * scale), (b[0] * scale, b[1] * scale))
            for outline in outlines
            for a, b in zip(outline, [*outline[1:], outline[0]], strict=True)
        ]
        for y, row in enumerate(rows):
            _paint(row, y, edges, colour)
    return rows


def _paint(row: list[Colour], y: int, edges: list[tuple[Point, Point]], colour: Colour) -> None:
    """Paint where a row lies inside an outline, thinly where only a part of a dot does."""
    near = [it for it in edges if min(it[0][1], it[1][1]) < y + 1 and max(it[0][1], it[1][1]) > y]
    if not near:
        return
    partly, turns = [0.0] * (len(row) + 2), [0] * (len(row) + 2)
    for part in range(_FINE):
        level = y + (part + 0.5) / _FINE
        xs = sorted(
            a[0] + (level - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
            for a, b in near
            if (a[1] <= level) != (b[1] <= level)
        )
        for left, right in zip(xs[::2], xs[1::2], strict=True):
            _span(max(left, 0.0), min(right, float(len(row))), partly, turns)
    full = 0
    for x, old in enumerate(row):
        full += turns[x]
        share = full + round(partly[x]) if partly[x] else full
        if share == _FINE:
            row[x] = colour
        elif share:
            mixed = [
                (o * (_FINE - share) + c * share) // _FINE for o, c in zip(old, colour, strict=True)
            ]
            row[x] = (mixed[0], mixed[1], mixed[2])


def _span(left: float, right: float, partly: list[float], turns: list[int]) -> None:
    """Note which dots a stretch covers wholly (where that begins and ends) and which in part."""
    first, last = int(left), int(right)
    if first == last:
        partly[first] += right - left
        return
    partly[first] += first + 1 - left
    partly[last] += right - last
    turns[first + 1] += 1
    turns[last] -= 1


def png(rows: Sequence[Sequence[Colour]]) -> bytes:
    """The rows as a PNG of at most 256 colours, 300 dots an inch."""
    colours = list(dict.fromkeys(colour for row in rows for colour in row))
    if len(colours) > 256:
        raise ValueError(f"a palette holds no {len(colours)} colours")
    places = {colour: at for at, colour in enumerate(colours)}
    above, data = bytes(len(rows[0])), bytearray()
    for row in rows:
        line = bytes(places[colour] for colour in row)
        data.append(2)
        data += bytes((a - b) & 255 for a, b in zip(line, above, strict=True))
        above = line
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 3, 0, 0, 0)
    palette = b"".join(bytes(colour) for colour in colours)
    parts = (
        (b"IHDR", head),
        (b"PLTE", palette),
        (b"pHYs", struct.pack(">IIB", 11811, 11811, 1)),
        (b"IDAT", packed(bytes(data))),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in parts)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def packed(data: bytes) -> bytes:
    """Bytes as a zlib stream (RFC 1950, 1951) in which only runs of one byte are made short."""
    bits: list[str] = ["1", "10"]  # The last block, with the fixed codes (01, low bit first).
    at = 0
    while at < len(data):
        run = 1
        while at + run < len(data) and data[at + run] == data[at] and run < 259:
            run += 1
        bits.append(_code(data[at]))
        if run > 3:
            bits.append(_repeat(run - 1))
            at += run
        else:
            at += 1
    bits.append(_code(256))
    stream = "".join(bits)
    stream += "0" * (-len(stream) % 8)
    out = bytes(int(stream[at : at + 8][::-1], 2) for at in range(0, len(stream), 8))
    return b"\x78\x01" + out + struct.pack(">I", zlib.adler32(data))


def _code(symbol: int) -> str:
    """The fixed code of a byte, of the end (256), or of a length (257 to 285)."""
    if symbol < 144:
        return f"{0x30 + symbol:08b}"
    if symbol < 256:
        return f"{0x190 + symbol - 144:09b}"
    return f"{symbol - 256:07b}" if symbol < 280 else f"{0xC0 + symbol - 280:08b}"


def _repeat(length: int) -> str:
    """The byte before, so many times again (3 to 258)."""
    if length == 258:
        return _code(285) + "00000"
    symbol, base, extra = 257, 3, 0
    while True:
        for _ in range(8 if extra == 0 else 4):
            if base <= length < base + (1 << extra):
                more = f"{length - base:0{extra}b}"[::-1] if extra else ""
                return _code(symbol) + more + "00000"
            symbol, base = symbol + 1, base + (1 << extra)
        extra += 1


CRESTS = {"aldermoor": aldermoor, "tarnshire": tarnshire}


@cache
def crest(name: str) -> bytes:
    """The PNG of a crest."""
    return png(painted(CRESTS[name]()))


if __name__ == "__main__":
    for crest_name in CRESTS:
        Path(sys.argv[1], f"{crest_name}.png").write_bytes(crest(crest_name))
