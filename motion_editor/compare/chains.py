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
    # A Fenwick tree of the best chain that ends at or before each place in the new text.
    tree = [-1] * (len(places) + 1)
    totals: list[float] = []
    before: list[int] = []
    for at, match in enumerate(items):
        best = _best_before(tree, totals, places[match.new] - 1)
        before.append(best)
        totals.append(match.weight + (totals[best] if best >= 0 else 0.0))
        _enter(tree, totals, places[match.new], at)
    out: list[Match] = []
    at = _best_before(tree, totals, len(places))
    while at >= 0:
        out.append(items[at])
        at = before[at]
    return out[::-1]


def _rising(items: list[Match]) -> bool:
    return all(one.old < two.old and one.new < two.new for one, two in pairwise(items))


def _best_before(tree: list[int], totals: list[float], place: int) -> int:
    best = -1
    while place:
        here = tree[place]
        if here >= 0 and (best < 0 or totals[here] > totals[best]):
            best = here
        place &= place - 1
    return best


def _enter(tree: list[int], totals: list[float], place: int, at: int) -> None:
    while place < len(tree):
        if tree[place] < 0 or totals[at] > totals[tree[place]]:
            tree[place] = at
        place += place & -place
