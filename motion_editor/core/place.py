"""Places in a marked text, and where they go through an edit."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from motion_editor.core.clause import Clause


class Side(Enum):
    """To which neighbour a place keeps when something is put in just there."""

    BEFORE = "before"
    AFTER = "after"


class Place(NamedTuple):
    """A place between characters: index of the clause, offset in its marked text (code points)."""

    clause: int
    offset: int


class Span(NamedTuple):
    """A stretch of marked text, from `start` up to `end`, in order."""

    start: Place
    end: Place

    @property
    def empty(self) -> bool:
        """Whether it is a caret and no stretch."""
        return self.start == self.end


def caret(clause: int, offset: int) -> Span:
    """An empty span."""
    return Span(Place(clause, offset), Place(clause, offset))


def clamped(place: Place, clauses: Sequence[Clause]) -> Place:
    """The nearest place that the text has."""
    at = min(max(place.clause, 0), len(clauses) - 1)
    if place.clause > at:
        return Place(at, clauses[at].length)
    return Place(at, min(max(place.offset, 0), clauses[at].length))


def flat(place: Place, clauses: Sequence[Clause]) -> int:
    """The place as one number: characters before it, each end mark counted as one."""
    return sum(item.length + 1 for item in clauses[: place.clause]) + place.offset


def unflat(at: int, clauses: Sequence[Clause]) -> Place:
    """The place of a number made by `flat`."""
    for index, item in enumerate(clauses):
        if at <= item.length:
            return Place(index, max(at, 0))
        at -= item.length + 1
    return Place(len(clauses) - 1, clauses[-1].length)


def mapped(
    place: Place, before: Sequence[Clause], after: Sequence[Clause], side: Side = Side.AFTER
) -> Place:
    """Where a place of one marked text stands in the next, told by the marked words alone.

    Everything between the common beginning and the common end of the two counts as replaced;
    a place inside goes to its beginning or end by `side`.
    """
    old = "\n".join(item.text for item in before)
    new = "\n".join(item.text for item in after)
    at = flat(place, before)
    head = _common(old, new)
    tail = min(_common(old[::-1], new[::-1]), min(len(old), len(new)) - head)
    if at < head or (at == head and side is Side.BEFORE):
        return unflat(at, after)
    if at >= len(old) - tail:
        return unflat(at + len(new) - len(old), after)
    return unflat(head if side is Side.BEFORE else len(new) - tail, after)


def _common(one: str, two: str) -> int:
    """The length of the common beginning."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[:middle] == two[:middle]:
            low = middle
        else:
            high = middle - 1
    return low
