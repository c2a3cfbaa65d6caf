"""The heaviest chain: of pairs that cross each other, those that keep the order best."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple


class Match(NamedTuple):
    """The clause `old` of one text may be the clause `new` of the other; a weight above 0."""

    old: int
    new: int
    weight: float


def heaviest(matches: Iterable[Match]) -> list[Match]:
    """The matches that rise in both texts with the greatest weight together.

    Each index is used at most once. Takes n log n steps.
    """
    items = list(matches)
    if len(items) > 1:
        items.sort(key=lambda match: (match.old, -match.new))
    if _rising(items):
        return items
    places = {new: at for at, new in enumerate(sorted({match.new for match in items}), 1)}
    best, before = _chained(items, places)
    out: list[Match] = []
    while best >= 0:
        out.append(items[best])
        best = before[best]
    return out[::-1]


def _chained(items: list[Match], places: dict[int, int]) -> tuple[int, list[int]]:
    """The last match of the heaviest chain, and which comes before each in one; -1 for none."""
    # A Fenwick tree of the best chain that ends at or before each place in the new text.
    size = len(places) + 1
    tree = [-1] * size
    # The total of none, at -1, is below all.
    totals = [0.0] * (len(items) + 1)
    before: list[int] = []
    for at, (_, new, weight) in enumerate(items):
        place = places[new]
        best = _best_before(tree, totals, place - 1)
        before.append(best)
        totals[at] = total = weight + totals[best]
        while place < size:
            if total > totals[tree[place]]:
                tree[place] = at
            place += place & -place
    return _best_before(tree, totals, len(places)), before


def _rising(items: list[Match]) -> bool:
    return all(one.old < two.old and one.new < two.new for one, two in pairwise(items))


def _best_before(tree: list[int], totals: list[float], place: int) -> int:
    best = -1
    while place:
        here = tree[place]
        if totals[here] > totals[best]:
            best = here
        place &= place - 1
    return best
