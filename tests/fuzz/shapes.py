"""How input of each shape is changed so that it stays near enough to what is read."""

from __future__ import annotations

import copy
import io
import json
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Final, TypeAlias

from tests.fuzz import odd
from tests.fuzz.xml import changed_xml

MOST: Final = 400_000
"""Bytes that an input may have; longer ones are tried one by one in tests."""

_NO_ZIP: Final = (
    zipfile.BadZipFile, zlib.error, ValueError, OSError, KeyError, EOFError,
    RuntimeError, struct.error,
)  # fmt: skip

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | None"
Change = Callable[[Random, bytes, tuple[str, ...]], bytes]

_TOKENS: Final = re.compile(r"(<[^<>]*>|\n|[^\w\s]|\s+)")


def by_bytes(random: Random, data: bytes, known: tuple[str, ...]) -> bytes:
    """Bytes turned, doubled, cut out, or put in."""
    some = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 5))):
        low = random.randrange(len(some) + 1)
        high = min(len(some), low + random.choice((0, 1, 2, 8, 100)))
        match random.randrange(4):
            case 0:
                del some[low:high]
            case 1:
                some[low:low] = some[low:high]
            case 2:
                some[low:high] = odd.piece(random, known).encode("utf-8", "surrogatepass")
            case _:
                some[low : low + 1] = bytes([random.randrange(256)])
    return bytes(some)


def by_lines(random: Random, data: bytes, known: tuple[str, ...]) -> bytes:
    """Lines and words of a text left out, doubled, changed about, and others put in."""
    text = data.decode("utf-8", "replace")
    between = random.choice(("\n", "", ""))
    parts = text.split("\n") if between else [it for it in _TOKENS.split(text) if it]
    for _ in range(random.choice((1, 1, 2, 4, 9))):
        _shuffle(random, parts, known)
    return between.join(parts).encode("utf-8", "replace")


def _shuffle(random: Random, parts: list[str], known: tuple[str, ...]) -> None:
    low = random.randrange(len(parts) + 1)
    high = min(len(parts), low + random.choice((1, 1, 2, 6, 30)))
    to = random.randrange(len(parts) + 1)
    match random.randrange(6):
        case 0:
            del parts[low:high]
        case 1:
            parts[to:to] = parts[low:high]
        case 2:
            some = parts[low:high]
            del parts[low:high]
            parts[to:to] = some
        case 3:
            parts[low:low] = [odd.piece(random, known)]
        case 4:
            parts[low:high] = [odd.piece(random, known)]
        case _:
            parts[to:to] = parts[low:high] * random.choice((2, 5, 40))


def by_json(random: Random, data: bytes, known: tuple[str, ...]) -> bytes:
    """A value in JSON put elsewhere, left out, or made another; now and then the bytes."""
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        return by_bytes(random, data, known)
    if not isinstance(raw, dict | list) or random.randrange(8) == 0:
        return by_bytes(random, data, known)
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        _change_value(random, raw, known)
    try:
        return json.dumps(raw, ensure_ascii=random.random() < 0.7).encode("utf-8", "surrogatepass")
    except (ValueError, RecursionError):
        return data


@dataclass(frozen=True, slots=True)
class _Spot:
    """A place in a value: what holds it, and its key there."""

    holder: dict[str, Json] | list[Json]
    key: str | int

    def get(self) -> Json:
        """What stands there."""
        if isinstance(self.holder, dict):
            return self.holder[str(self.key)]
        return self.holder[int(self.key)]

    def put(self, value: Json) -> None:
        """Put something there."""
        if isinstance(self.holder, dict):
            self.holder[str(self.key)] = value
        else:
            self.holder[int(self.key)] = value

    def drop(self) -> Json:
        """Take out what stands there."""
        if isinstance(self.holder, dict):
            return self.holder.pop(str(self.key))
        return self.holder.pop(int(self.key))


def _spots(raw: dict[str, Json] | list[Json]) -> list[_Spot]:
    """Every place in a value."""
    out: list[_Spot] = []
    left = [raw]
    while left:
        now = left.pop()
        keys: list[str] | range = list(now) if isinstance(now, dict) else range(len(now))
        some = [_Spot(now, key) for key in keys]
        out += some
        left += [it for spot in some if isinstance(it := spot.get(), dict | list)]
    return out


def _change_value(
    random: Random, raw: dict[str, Json] | list[Json], known: tuple[str, ...]
) -> None:
    spots = _spots(raw)
    if not spots:
        return
    spot, other = random.choice(spots), random.choice(spots)
    value, kind = spot.get(), random.randrange(7)
    if kind == 0:
        spot.drop()
    elif kind == 1:
        spot.put(copy.deepcopy(other.get()))
    elif kind == 2 and isinstance(spot.holder, list):
        spot.holder.insert(random.randrange(len(spot.holder) + 1), copy.deepcopy(value))
    elif kind == 3 and isinstance(spot.holder, dict):
        spot.holder[random.choice((*known, str(spot.key), odd.piece(random, known)))] = spot.drop()
    elif kind == 4 and isinstance(value, str):
        at = random.randrange(len(value) + 1)
        spot.put(value[:at] + random.choice((*odd.SIGNS, *odd.HALVES, *known)) + value[at:])
    else:
        spot.put(_value(random, known))


def _value(random: Random, known: tuple[str, ...]) -> Json:
    values: tuple[Json, ...] = (
        None, True, False, 0, -1, 1, 9, 2**63, 1.5, "", [], {}, [[]], "x" * 300,
        odd.piece(random, known), random.choice(odd.HALVES), random.choice(odd.SIGNS),
    )  # fmt: skip
    return random.choice(values)


def by_zip(random: Random, data: bytes, known: tuple[str, ...]) -> bytes:
    """A part of a zip archive changed and the whole packed again; seldom the archive itself."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except _NO_ZIP:
        return by_bytes(random, data, known)
    if not parts or random.randrange(25) == 0:
        return by_bytes(random, data, known)
    for _ in range(random.choice((1, 1, 2, 4))):
        names = list(parts)
        main = [it for it in names if it.endswith("document.xml")]
        name = random.choice(main if main and random.random() < 0.6 else names)
        if random.randrange(40) == 0:
            del parts[name]
        else:
            parts[name] = changed_xml(random, parts[name], list(parts.values()), known)
        if not parts:
            return data
    return packed(parts)


def packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a zip archive, not made smaller, which would take the most time of all."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()
