"""Clauses split in two or joined to one: found where a neighbour makes a pair much more alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.compare import lcs
from motion_editor.compare.likeness import Words

_RISE = 0.12
_NEARLY_ALL = 0.8
_FEW_WORDS = 3

_Sides = tuple[Sequence[int], Sequence[int]]
_Words = tuple[list[str], list[str]]
_Growth = tuple[float, int, int, int]
"""By how much, of which part, on which side (1: new), by what."""


@dataclass(slots=True)
class Part:
    """Clauses of the old text, in a row, that are clauses of the new one, in a row."""

    old: list[int]
    new: list[int]


def gather(old: Words, new: Words, parts: Sequence[Part], gone: set[int], come: set[int]) -> None:
    """Add to the parts the unmatched clauses next to them that make them more alike by > .12.

    `gone` and `come` are the unmatched clauses of the old and the new text; those that find a
    place are taken out. A part grows on one side only: it is a split or a join, never both.
    """
    grown = set(range(len(parts)))
    rises: dict[int, list[_Growth]] = {}
    while True:
        # A part that did not grow has nothing new beside it: of what was there, some is taken.
        for at in grown:
            rises[at] = list(_rises(old, new, at, parts[at], gone, come))
        found = [it for some in rises.values() for it in some]
        found = [it for it in found if it[3] in (come if it[2] else gone)]
        if not found:
            return
        grown = set()
        for _, at, side, place in sorted(found, key=lambda it: (-it[0], it[1:])):
            if at in grown or place not in (come if side else gone):
                continue
            grown.add(at)
            _grow(parts[at], side, place)
            (come if side else gone).discard(place)


def _rises(
    old: Words, new: Words, at: int, part: Part, gone: set[int], come: set[int]
) -> Iterator[_Growth]:
    """The possible growths of a part."""
    if gone.isdisjoint(_beside(part.old)) and come.isdisjoint(_beside(part.new)):
        return
    places = [(1, place) for place in _beside(part.new) if place in come and _one(part.old)]
    places += [(0, place) for place in _beside(part.old) if place in gone and _one(part.new)]
    if not places:
        return
    before = _words(old, new, (part.old, part.new))
    now = lcs.similarity(*before)
    for side, place in places:
        olds = part.old if side else sorted((*part.old, place))
        news = sorted((*part.new, place)) if side else part.new
        few = (new if side else old).of(place)
        rise = _rise(before, now, _words(old, new, (olds, news)), len(few))
        if not rise and len(few) < _FEW_WORDS:
            first = place == (news if side else olds)[0]
            rise = _at_the_edge(old, new, (part.old, part.new), few, (side, first))
        if rise:
            yield rise, at, side, place


def _rise(before: _Words, now: float, after: _Words, size: int) -> float:
    """By how much a part becomes more alike than it is `now`, if that is enough; else 0.

    It is enough, too, where nearly all of the `size` words of the clause are found: a short
    clause joined to a long one makes them little more alike.
    """
    (one, two), (three, four) = before, after
    then = lcs.similarity(three, four)
    found = (then * (len(three) + len(four)) - now * (len(one) + len(two))) / 2
    if then - now > _RISE or (size >= _FEW_WORDS and found >= _NEARLY_ALL * size):
        return then - now
    return 0.0


def _at_the_edge(
    old: Words, new: Words, sides: _Sides, few: Sequence[str], where: tuple[int, bool]
) -> float:
    """The rise where the other text begins, or ends, with the few words of a clause there."""
    side, first = where
    one, two = _words(old, new, sides)
    without, whole = (two, one) if side else (one, two)
    size = len(few)

    def edge(words: Sequence[str]) -> Sequence[str]:
        return words[:size] if first else words[-size:]

    return 1e-6 if few and edge(whole) == few != edge(without) else 0.0


def _words(old: Words, new: Words, sides: _Sides) -> _Words:
    return old.together(sides[0]), new.together(sides[1])


def _beside(places: Sequence[int]) -> tuple[int, int]:
    return places[0] - 1, places[-1] + 1


def _one(places: Sequence[int]) -> bool:
    return len(places) == 1


def _grow(part: Part, side: int, place: int) -> None:
    places = part.new if side else part.old
    places.append(place)
    places.sort()
