"""Which clauses differ between two texts, told by identity. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from motion_editor.core.clause import Clause


class Stretch(NamedTuple):
    """The blocks, or clauses, from number `start` up to the last `tail` ones."""

    start: int
    tail: int

    def joined(self, other: Stretch) -> Stretch:
        """The stretch that covers both."""
        return Stretch(min(self.start, other.start), min(self.tail, other.tail))


def differing(old: Sequence[Clause], new: Sequence[Clause]) -> Stretch:
    """The stretch outside of which both hold the very same objects."""
    start = 0
    for one, two in zip(old, new, strict=False):
        if one is not two:
            break
        start += 1
    limit = min(len(old), len(new)) - start
    tail = 0
    while tail < limit and old[-1 - tail] is new[-1 - tail]:
        tail += 1
    return Stretch(start, tail)


def common_head(one: str, two: str) -> int:
    """How many characters both begin with."""
    limit = min(len(one), len(two))
    if one[:limit] == two[:limit]:
        return limit
    return next(at for at in range(limit) if one[at] != two[at])
