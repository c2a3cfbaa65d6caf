"""Clauses split in two or joined to one: found where a neighbour makes a pair much more alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.compare import lcs
from motion_editor.compare.likeness import Words

_RISE = 0.12
_NEARLY_ALL = 0.8
_FEW_WORDS = 3

_Sides = tuple[Sequence[int], Sequence[int]]


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
    while True:
        rises = _rises(old, new, parts, gone, come)
        if not rises:
            return
        grown: set[int] = set()
        for _, at, side, place in sorted(rises, key=lambda it: (-it[0], it[1:])):
            if at in grown or place not in (come if side else gone):
                continue
            grown.add(at)
            _grow(parts[at], side, place)
            (come if side else gone).discard(place)


def _rises(
    old: Words, new: Words, parts: Sequence[Part], gone: set[int], come: set[int]
) -> list[tuple[float, int, int, int]]:
    """The possible growths: by how much, of which part, on which side (1: new), by what."""
    out: list[tuple[float, int, int, int]] = []
    for at, part in enumerate(parts):
        if gone.isdisjoint(_beside(part.old)) and come.isdisjoint(_beside(part.new)):
            continue
        places = [(1, place) for place in _beside(part.new) if place in come and _one(part.old)]
        places += [(0, place) for place in _beside(part.old) if place in gone and _one(part.new)]
        for side, place in places:
            olds = part.old if side else sorted((*part.old, place))
            news = sorted((*part.new, place)) if side else part.new
            few = (new if side else old).of(place)
            rise = _rise(old, new, (part.old, part.new), (olds, news), len(few))
            if not rise and len(few) < _FEW_WORDS:
                first = place == (news if side else olds)[0]
                rise = _at_the_edge(old, new, (part.old, part.new), few, (side, first))
            if rise:
                out.append((rise, at, side, place))
    return out


def _rise(old: Words, new: Words, before: _Sides, after: _Sides, size: int) -> float:
    """By how much a part becomes more alike, if that is enough; else 0.

    It is enough, too, where nearly all of the `size` words of the clause are found: a short
    clause joined to a long one makes them little more alike.
    """
    one, two = _words(old, new, before)
    three, four = _words(old, new, after)
    now, then = lcs.similarity(one, two), lcs.similarity(three, four)
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


def _words(old: Words, new: Words, sides: _Sides) -> tuple[list[str], list[str]]:
    return old.together(sides[0]), new.together(sides[1])


def _beside(places: Sequence[int]) -> tuple[int, int]:
    return places[0] - 1, places[-1] + 1


def _one(places: Sequence[int]) -> bool:
    return len(places) == 1


def _grow(part: Part, side: int, place: int) -> None:
    places = part.new if side else part.old
    places.append(place)
    places.sort()
