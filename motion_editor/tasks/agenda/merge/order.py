"""The order of the items of two copies: what either moved or added stands where it was put."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from motion_editor.compare.chains import Match, heaviest

Ids = Sequence[str]


@dataclass(frozen=True, slots=True)
class Orders:
    """The ids of one part of an agenda in the state in common, if one is known, and in each copy.

    What one copy alone has is in its row only.
    """

    before: Ids | None
    ours: Ids
    theirs: Ids


def joined_order(orders: Orders, ours_stands: Callable[[Ids, Ids], bool]) -> tuple[list[str], bool]:
    """The ids of both in order, and whether both had moved some, which was woven together.

    `ours_stands` is asked, with both orders, where both have moved the same item.
    """
    shared = set(orders.ours) & set(orders.theirs)
    ours, theirs = ([it for it in row if it in shared] for row in (orders.ours, orders.theirs))
    row, woven = _of_both(orders.before, ours, theirs, ours_stands)
    own = [it for it in orders.ours if it not in shared]
    for id in own:
        row.insert(_after(id, orders.ours, row), id)
    for id in orders.theirs:
        if id not in shared:
            at = _after(id, orders.theirs, row)
            while at < len(row) and row[at] in own:
                at += 1
            row.insert(at, id)
    return row, woven


def _of_both(
    before: Ids | None, ours: list[str], theirs: list[str], ours_stands: Callable[[Ids, Ids], bool]
) -> tuple[list[str], bool]:
    if ours == theirs:
        return list(ours), False
    moved_here, moved_there = _moved(before, ours), _moved(before, theirs)
    if before is not None and not moved_there:
        return list(ours), False
    if before is not None and not moved_here:
        return list(theirs), False
    if before is None or moved_here & moved_there:
        return list(ours if ours_stands(ours, theirs) else theirs), False
    row = [it for it in ours if it not in moved_there]
    for id in theirs:
        if id in moved_there:
            row.insert(_after(id, theirs, row), id)
    return row, True


def _moved(before: Ids | None, now: Ids) -> set[str]:
    """The ids that do not stand in the order in which most of them stood."""
    places = {id: at for at, id in enumerate(before or ())}
    known = [it for it in now if it in places]
    kept = heaviest([Match(places[id], at, 1.0) for at, id in enumerate(known)])
    return set(known) - {known[it.new] for it in kept}


def _after(id: str, row: Ids, into: Collection[str]) -> int:
    """Where an id comes in: after that which it stands after in its own row."""
    there = list(into)
    for other in reversed(row[: list(row).index(id)]):
        if other in there:
            return there.index(other) + 1
    return 0
