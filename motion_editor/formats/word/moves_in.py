"""Which clauses of a reviewed Word file were moved, as the file itself says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from typing import Final, NamedTuple

from motion_editor.compare import lcs
from motion_editor.compare.tokens import split
from motion_editor.compare.words import Hunk, diff
from motion_editor.formats.word.pieces import NAMELESS
from motion_editor.formats.word.provenance import Flow
from motion_editor.formats.word.texts_in import Read, Text

_LEAST: Final = 0.55
"""How alike a clause put in is to one that was moved, to be that one with other words."""


def with_own_mark(text: Text, other: Text) -> Text:
    """The text with each clause ended by the mark that ends its words in the other text as well.

    Word has two shapes for one change: where the last clause of a list goes, or one comes after
    it, the mark of the clause above may bear the change, and the last one is left as it is. Then
    a clause has the mark of another of which no word is left; here each has its own.
    """
    home = {char: at for at, read in enumerate(other.clauses) for char in read.chars}
    mine = {char for read in text.clauses for char in read.chars}
    marks = {key_of(it) for it in text.clauses}
    gone = {key_of(it) for it in other.clauses if mine.isdisjoint(it.chars)}
    out = list(text.clauses)
    for at, read in enumerate(out):
        last = next((home[char] for char in reversed(read.chars) if char in home), -1)
        if last >= 0 and key_of(read) in gone and key_of(other.clauses[last]) not in marks:
            out[at] = replace(read, mark=other.clauses[last].mark)
    return replace(text, clauses=tuple(out))


class _End(NamedTuple):
    """One end of a move: which clause, the name of the move, the words that were moved."""

    clause: int
    name: str
    words: str


def key_of(read: Read) -> int:
    """What the mark of a clause goes by among the characters of a file."""
    return read.mark.soft if read.mark.soft >= 0 else -1 - read.mark.para


def moves(
    flow: Flow,
    before: Text,
    after: Text,
    old: Mapping[int, int],
    new: Mapping[int, int],
    told: Collection[int] = (),
) -> dict[int, int]:
    """The clauses of the base that stand elsewhere, whole: the old one for each new one.

    `old` and `new` say of each character of a clause in which it stands. Two ends go together by
    the name of the move, one after the other, else by their words. `told` are clauses of the base
    of which it is known otherwise that they were moved: it is to what is most like them.
    """
    ends = list(_ends(flow, before, after, new, adds=False))
    targets = list(_ends(flow, after, before, old, adds=True))
    out: dict[int, int] = {}
    for by_words in (False, True):
        for target in targets:
            found = next((it for it in ends if _go_together(it, target, by_words=by_words)), None)
            if found is not None and target.clause not in out:
                out[target.clause] = found.clause
                ends.remove(found)
    return out | _told(before, after, old, new, set(told) - set(out.values()), out)


def _told(
    before: Text,
    after: Text,
    old: Mapping[int, int],
    new: Mapping[int, int],
    told: Collection[int],
    known: Collection[int],
) -> dict[int, int]:
    """Where those that were moved stand now, of what was put in and has no other source."""
    gone = [at for at in _only(before, after, new) if at in told]
    come = [at for at in _only(after, before, old) if at not in known]
    pairs = [
        (_alike(before.clauses[source].text, after.clauses[copy].text), source, copy)
        for source in gone
        for copy in come
    ]
    out: dict[int, int] = {}
    for alike, source, copy in sorted(pairs, key=lambda it: (-it[0], it[1], it[2])):
        if alike and copy not in out and source not in out.values():
            out[copy] = source
    return out


def _alike(one: str, two: str) -> float:
    return 1.0 if one == two else lcs.similarity(split(one).words, split(two).words, _LEAST)


def _ends(
    flow: Flow, text: Text, other: Text, there: Mapping[int, int], *, adds: bool
) -> Iterator[_End]:
    """The clauses of a text of which nothing stands in the other one, and which were moved."""
    for at in _only(text, other, there):
        end = _end(flow, at, text.clauses[at], adds=adds)
        if end is not None:
            yield end


def _only(text: Text, other: Text, there: Mapping[int, int]) -> Iterator[int]:
    """The clauses of a text of which nothing stands in the other one."""
    marks = {key_of(it) for it in other.clauses}
    for at, read in enumerate(text.clauses):
        if key_of(read) not in marks and there.keys().isdisjoint(read.chars):
            yield at


def _end(flow: Flow, at: int, read: Read, *, adds: bool) -> _End | None:
    name = ""
    words = []
    for char in _moved(flow, read, adds=adds):
        name = name or _name(flow, char, adds=adds)
        words.append(flow.sign(char))
    return _End(at, name, "".join(words)) if words else None


def _go_together(one: _End, two: _End, *, by_words: bool) -> bool:
    if by_words:
        return one.words.strip() == two.words.strip()
    return one.name == two.name != NAMELESS


def _moved(flow: Flow, read: Read, *, adds: bool) -> Iterator[int]:
    """The characters of a clause that stand in a move."""
    return (char for char in read.chars if _name(flow, char, adds=adds))


def _name(flow: Flow, char: int, *, adds: bool) -> str:
    """The name of the move that a character stands in; "" for none."""
    layers = flow.pieces[flow.piece_of(char)].side.by
    return next((it.move for it in layers if it.move and it.adds is adds), "")


def matched(flow: Flow, source: Read, copy: Read) -> Iterator[tuple[int, int]]:
    """The characters of a moved clause where it was and where it is, with its mark."""
    there = list(_moved(flow, copy, adds=True)) or list(copy.chars)
    words = "".join(flow.sign(char) for char in there)
    at = other = 0
    for hunk in (*diff(source.text, words), Hunk(len(source.text), len(source.text), "")):
        while at < hunk.start:
            yield source.chars[at], there[other]
            at, other = at + 1, other + 1
        at, other = hunk.end, other + len(hunk.text)
    yield key_of(source), key_of(copy)
