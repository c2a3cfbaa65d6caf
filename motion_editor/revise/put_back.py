"""Words that an amendment left out and one on top of it puts back: they are the base's again.

Looked for at one place at a time, between two characters that both texts keep.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from motion_editor.compare import lcs
from motion_editor.compare.chains import Match, heaviest
from motion_editor.compare.tokens import split
from motion_editor.compare.words import Hunk, diff
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.revise.layers import Atom

_ALIKE = 0.4
"""How alike a clause put in is to one left out, to be that one put back with other words."""

Line = list[Atom]
Pair = tuple[int, int]


def put_back(atoms: Sequence[Atom]) -> list[Atom]:
    """The row with what was put back kept."""
    gone = _gone(atoms)
    out: list[Atom] = []
    spot: list[Atom] = []
    for atom in chain(atoms, [Atom("", KEPT)]):
        if atom.state is not KEPT:
            spot.append(atom)
            continue
        if spot:
            out += _settled(spot, gone, begins=not out or out[-1].is_mark)
            spot = []
        if atom.char:
            out.append(atom)
    return out


def _gone(atoms: Sequence[Atom]) -> set[int]:
    """What stands elsewhere, in a clause that was moved and is not back where it was."""
    spots: dict[int, int] = {}
    moved: list[tuple[Atom, int]] = []
    spot = 0
    for atom in atoms:
        spot += atom.state is KEPT
        if atom.state is STRUCK:
            spots[atom.base] = spot
        elif atom.of >= 0:
            moved.append((atom, spot))
    return {it.of for it, spot in moved if not it.late or spots.get(it.of) != spot}


def _settled(spot: list[Atom], gone: set[int], *, begins: bool) -> Iterator[Atom]:
    """One place, in the order in which it stands where nothing can be put back."""
    free = [it for it in spot if it.state is STRUCK and not it.late and it.base not in gone]
    if not free or not any(it.state is ADDED and it.late for it in spot):
        return iter(spot)
    struck = _lines(it for it in spot if it.state is STRUCK)
    added = _lines(it for it in spot if it.state is ADDED)
    if begins:
        return _from_start(struck, added, gone)
    return _from_inside(struck, added, gone) or iter(spot)


def _lines(atoms: Iterable[Atom]) -> list[Line]:
    """The atoms line by line; the last one has no mark, and may be empty."""
    out: list[Line] = [[]]
    for atom in atoms:
        out[-1].append(atom)
        if atom.is_mark:
            out.append([])
    return out


def _from_start(struck: list[Line], added: list[Line], gone: set[int]) -> Iterator[Atom]:
    """Whole clauses, then the beginning of one that goes on after this place."""
    yield from _wholes(struck[:-1], added[:-1], gone)
    yield from _woven(struck[-1], added[-1], _words(struck[-1], added[-1], gone))


def _from_inside(struck: list[Line], added: list[Line], gone: set[int]) -> Iterator[Atom] | None:
    """The rest of a clause begun before this place, and what follows it; None for no match."""
    first, other = struck[0], added[0]
    if len(struck) > 1 and len(added) > 1:
        if not _may_meet(first[-1], other[-1], gone):
            return None
        pairs = [*_words(first[:-1], other[:-1], gone), (len(first) - 1, len(other) - 1)]
        return chain(_woven(first, other, pairs), _from_start(struck[1:], added[1:], gone))
    pairs = _words(first, other, gone)
    if pairs:
        rest = (*struck[1:], *added[1:])
        return chain(_woven(first, other, pairs), *rest)
    pairs = _words(struck[-1], added[-1], gone)
    if not pairs:
        return None
    before = (*struck[:-1], *added[:-1])
    return chain(*before, _woven(struck[-1], added[-1], pairs))


def _may_meet(struck: Atom, added: Atom, gone: set[int]) -> bool:
    """Whether one put in may be the one that was struck."""
    if struck.late or not added.late or struck.base in gone:
        return False
    return added.of in (-1, struck.base) and struck.emphasis == added.emphasis


def _words(struck: Line, added: Line, gone: set[int]) -> list[Pair]:
    """The characters of two lines that are put back, in order."""
    return [
        (one, two) for one, two in _alike(struck, added) if _may_meet(struck[one], added[two], gone)
    ]


def _alike(struck: Line, added: Line) -> Iterator[Pair]:
    """The characters that are the same ones, then between these those that read the same."""
    home = {it.base: at for at, it in enumerate(struck)}
    same = [(home[it.of], at) for at, it in enumerate(added) if it.of in home]
    i = j = 0
    for one, two in (*_rising(same), (len(struck), len(added))):
        yield from _reading_alike(struck[i:one], added[j:two], i, j)
        if one < len(struck):
            yield one, two
        i, j = one + 1, two + 1


def _reading_alike(struck: Line, added: Line, i: int, j: int) -> Iterator[Pair]:
    old, new = (("".join(it.char for it in line)) for line in (struck, added))
    at = other = 0
    for hunk in (*diff(old, new), Hunk(len(old), len(old), "")):
        while at < hunk.start:
            yield i + at, j + other
            at, other = at + 1, other + 1
        at, other = hunk.end, other + len(hunk.text)


def _rising(pairs: Iterable[Pair]) -> Iterator[Pair]:
    last = -1
    for one, two in pairs:
        if one > last:
            yield one, two
            last = one


def _wholes(struck: list[Line], added: list[Line], gone: set[int]) -> Iterator[Atom]:
    """Whole clauses left out and put in, those that are the same one kept."""
    matches = [
        Match(one, two, weight)
        for one, line in enumerate(struck)
        for two, other in enumerate(added)
        if (weight := _likeness(line, other, gone))
    ]
    i = j = 0
    for match in heaviest(matches):
        yield from chain(*struck[i : match.old], *added[j : match.new])
        line, other = struck[match.old], added[match.new]
        pairs = [*_words(line[:-1], other[:-1], gone), (len(line) - 1, len(other) - 1)]
        yield from _woven(line, other, pairs)
        i, j = match.old + 1, match.new + 1
    yield from chain(*struck[i:], *added[j:])


def _likeness(line: Line, other: Line, gone: set[int]) -> float:
    """How sure it is that a clause put in is the one left out; 0 for no."""
    if not all(_may_meet(line[-1], it, gone) for it in other[-1:]):
        return 0.0
    if other[-1].of == line[-1].base:
        return 4.0
    old, new = (("".join(it.char for it in items[:-1])) for items in (line, other))
    if old == new:
        return 2.0
    return lcs.similarity(split(old).words, split(new).words, _ALIKE)


def _woven(struck: Line, added: Line, pairs: Sequence[Pair]) -> Iterator[Atom]:
    """Two lines as one, the pairs kept; elsewhere what is struck comes before what is put in."""
    i = j = 0
    for one, two in pairs:
        yield from (*struck[i:one], *added[j:two])
        yield _kept(struck[one], added[two])
        i, j = one + 1, two + 1
    yield from (*struck[i:], *added[j:])


def _kept(struck: Atom, added: Atom) -> Atom:
    struck.state, struck.above = KEPT, added.above
    return struck
