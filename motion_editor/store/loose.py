"""Reading what is whole of a damaged file of ours, line by line.

The program writes one value a line, set in by two for each depth. So each line can be read by
itself, and its depth says where it belongs even where a bracket is damaged or the end is missing.
Nothing is guessed of a line that can't be read: it is listed as lost. A file that another program
laid out otherwise is laid out anew first, and what is sound JSON is taken as that.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

_KEYED = re.compile(r'("(?:[^"\\]|\\.)*") *: *(.*)', re.DOTALL)
_STEP = 2
_FIRST = tuple(b' "{}[]'[at : at + 1] for at in range(6))
_DEEPEST = 64
"""Brackets in each other, of which our files have a dozen: laid out, more would fill the memory."""

_MOST_LAID = 8
"""How many times as large as it was a file may become by being laid out."""

_TOKEN = re.compile(
    rb'"[^"\\]*+(?>(?:\\.[^"\\]*+)*)"(?=[ \t\r\n]*+(?:[,:\]}]|\Z))'
    rb'|\\.|[ \t\r\n]++|[^"\\ \t\r\n\[\]{},]++|.',
    re.DOTALL,
)
"""A string, what stands outside of one, or one sign.

Where a mark of quotation is damaged, what seems to be a string is followed by none of the signs
that may follow one: then it is not taken for one, and the next is known again.
"""

_MOST_LOST = 10_000
"""Lines that can't be read, past which the rest of a file counts as missing."""

WORDS = "words"
UNNAMED = "?"
"""Begins the key of what stands under a key that can't be read."""


_Holder = dict[str, object] | list[object]
_Entry = tuple[int, _Holder, str]


class Lost(NamedTuple):
    """A line that can't be read: its number, from 1, and its bytes as far as they are text.

    The number is 0 where the file was laid out otherwise, and nobody could find the line in it.
    `under` is the key of what it stands in, "" at the outside or where that can't be told.
    """

    line: int
    words: str
    under: str = ""


@dataclass(slots=True)
class Loose:
    """What was read: the outermost object, the lines that were lost, whether the end is missing."""

    values: dict[str, object] = field(default_factory=dict)
    lost: list[Lost] = field(default_factory=list)
    cut: bool = False
    sound: bool = False
    """Whether it is sound JSON."""
    gap: bool = False
    """Whether it is none though each line can be read: some are missing, which nothing tells."""
    holed: set[int] = field(default_factory=set)
    """What something was lost of: the `id` of each of these objects, which `values` keeps alive."""


def read(data: bytes) -> Loose:
    """All of a damaged file that can be read, however it is laid out."""
    data = data.removeprefix(codecs.BOM_UTF8)
    whole = _whole(data)
    if whole is not None:
        return Loose(whole, sound=True)
    if _is_ours(data):
        return _by_lines(data)
    out = _by_lines(_laid_out(data))
    out.lost = [it._replace(line=0) for it in out.lost]
    return out


def _whole(data: bytes) -> dict[str, object] | None:
    """The outermost object of sound JSON; None where it is none, or says one thing twice."""
    try:
        found = json.loads(data.decode(), object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("twice")
    return made


def _is_ours(data: bytes) -> bool:
    """Whether the file is laid out as the program does it: about each key begins a line."""
    return b'\n  "' in data and 2 * data.count(b"\n") >= data.count(b'":')


def _by_lines(data: bytes) -> Loose:
    reader = _Reader()
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            reader.take(number, line.rstrip(b"\r"))
        if len(reader.out.lost) > _MOST_LOST:
            break
    reader.end()
    given_up = len(reader.out.lost) > _MOST_LOST
    reader.out.cut = given_up or not data.rstrip().endswith(b"}") or reader.is_open
    reader.out.gap = not (reader.out.cut or reader.out.lost or reader.mended)
    return reader.out


class _Reader:
    """Keeps the containers that are open, each with the depth of its own line and its key."""

    def __init__(self) -> None:
        self.out = Loose()
        self.is_open = True
        self.mended = False
        self._open: list[_Entry] = [(0, self.out.values, "")]
        self._torn: dict[int, tuple[int, dict[str, object]]] = {}
        self._began: int | None = None
        self._unnamed = self._last = 0

    def take(self, number: int, line: bytes) -> None:
        """One line: into the container that its depth says."""
        self._last = number
        depth = len(line) - len(line.lstrip(b" "))
        for tried in (line, _mended(line, depth)):
            try:
                if tried is not None:
                    self._good(tried)
                    self.mended = self.mended or tried is not line
                    return
            except (ValueError, RecursionError):
                continue
        self._bad(number, depth, line)

    def _good(self, line: bytes) -> None:
        """A line that can be read; ValueError where it is none, or belongs nowhere."""
        depth = len(line) - len(line.lstrip(b" "))
        words = line.decode().strip().removesuffix(",")
        if depth == 0:
            if words not in ("{", "}"):
                raise ValueError(words)
            self.is_open = words != "}"
            return
        if words in ("}", "]"):
            self._close(depth)
            return
        keyed = _KEYED.fullmatch(words)
        key = json.loads(keyed[1]) if keyed else None
        inner = keyed[2] if keyed else words
        made: object = {} if inner == "{" else [] if inner == "[" else json.loads(inner)
        parent = self._parent(depth, keyed=keyed is not None)
        if isinstance(parent, dict):
            if key in parent:
                raise ValueError("twice")
            parent[str(key)] = made
        else:
            parent.append(made)
        if inner in ("{", "["):
            assert isinstance(made, dict | list)
            self._open.append((depth, made, str(key or "")))

    def _close(self, depth: int) -> None:
        """What began at this depth, or deeper, has ended."""
        while self._open[-1][0] >= depth:
            self._open.pop()

    def _parent(self, depth: int, *, keyed: bool) -> _Holder:
        """The container of a line at this depth; ValueError where there is none."""
        above = [it for it in self._open if it[0] < depth]
        at, found, _ = above[-1]
        # Two may have begun on it, where the line end between them is what was damaged.
        begins = self._began == at + _STEP and depth - _STEP - at in (_STEP, 2 * _STEP)
        if at != depth - _STEP and not begins:
            raise ValueError("it stands under nothing")
        if not begins and keyed is not isinstance(found, dict):
            raise ValueError("it is of another kind")
        self._open = above
        self._began = None
        if begins and depth - _STEP == at + 2 * _STEP:
            found = self._begun(found, at + _STEP, keyed=False)
        return self._begun(found, depth - _STEP, keyed=keyed) if begins else found

    def _begun(self, parent: _Holder, depth: int, *, keyed: bool) -> _Holder:
        """What began on a line that can't be read: of the kind that its first line shows."""
        new: _Holder = {} if keyed else []
        self.out.holed.add(id(new))
        if isinstance(parent, list):
            parent.append(new)
        else:
            self._unnamed += 1
            parent[f"{UNNAMED}{self._unnamed}"] = new
        self._open.append((depth, new, ""))
        return new

    def _bad(self, number: int, depth: int, line: bytes) -> None:
        """A line that can't be read; what follows it, set in further, may be of what it began."""
        depth -= depth % _STEP  # its first sign may have become a blank
        above = (name for at, _, name in reversed(self._open) if at < depth and name)
        words = line.decode("utf-8", "replace").strip()
        self.out.lost.append(Lost(number, words, next(above, "")))
        self._tear(number, self._open)
        inside = [it for it in self._open if it[0] < depth]
        self.out.holed.update(id(it[1]) for it in (self._open[-1], *inside[-1:]))
        if depth:
            self._close(depth)
            self._began = depth

    def _tear(self, number: int, above: list[_Entry]) -> None:
        """Words of which a piece is lost would read otherwise than they did: they go as a whole."""
        for (_, outer, _), (_, _, name) in pairwise(above):
            if name == WORDS and isinstance(outer, dict):
                self._torn.setdefault(id(outer), (number, outer))

    def end(self) -> None:
        """Take out the words that were torn, and list what of them can be read."""
        self._tear(self._last, self._open)  # where the file ends within some
        self.out.holed.update(id(it) for _, it, _ in self._open)
        for number, clause in self._torn.values():
            pieces = clause.pop(WORDS, [])
            self.out.holed.add(id(clause))
            self.out.lost.append(Lost(number, " … ".join(_pieces(pieces))))


def _pieces(words: object) -> Iterator[str]:
    for it in words if isinstance(words, list) else []:
        text = it.get("text") if isinstance(it, dict) else it
        if isinstance(text, str):
            yield text


def _mended(line: bytes, depth: int) -> bytes | None:
    """The line where only a blank of those that set it in is damaged; else None."""
    rest = line[depth + 1 :]
    return line[:depth] + b" " + rest if rest[:1] in _FIRST else None


def _laid_out(data: bytes) -> bytes:
    """A file with the line ends that the program would give it, by its brackets; as it is if not.

    A string that is damaged may bring a line of its own or two: they are listed as lost.
    """
    out, depth, most = bytearray(), 0, _MOST_LAID * len(data) + _STEP * _DEEPEST
    for found in _TOKEN.finditer(data):
        token = found[0]
        sign = token if len(token) == 1 else b""
        if token.isspace():
            out += b"" if bytes(out[-1:]) in (b" ", b"\n", b"") else b" "
            continue
        if sign == b"," and out[-1:] == b" ":
            out.pop()
        if sign and sign in b"]}":
            depth = max(depth - 1, 0)
            out += b"\n" + b" " * (_STEP * depth)
        out += token
        if sign and sign in b"[{":
            depth += 1
        if sign and sign in b"[{,":
            out += b"\n" + b" " * (_STEP * depth)
        if depth > _DEEPEST or len(out) > most:
            return data
    return re.sub(rb"([\[{])\n *([\]}])", rb"\1\2", bytes(out))
