"""The normal form of a tracked text: one shape for one change, however it was typed.

Neighbours of one state are one run; at one spot what is struck stands before what is added; a
mark beside wholly added (or struck) text belongs to that text. Both projections, ids, roles and
levels included, are the same before and after.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, sorted_spots
from motion_editor.core.tracked import copies, has_changes, original


def normal(clauses: Sequence[Clause]) -> Clauses:
    """The normal form: the same projections, and the same result for the same change."""
    if not has_changes(clauses):
        return tuple(clauses)
    now = [
        it if _is_sorted(it) or not it.changed else it.with_runs(sorted_spots(it.runs))
        for it in clauses
    ]
    while True:
        before = list(now)
        _cancel(now)
        _slide(now, ADDED)
        _slide(now, STRUCK)
        _order(now)
        _finish(now)
        if now == before:
            return tuple(now)


def _is_sorted(item: Clause) -> bool:
    """Whether the runs are in normal form as they are: so it is nearly always."""
    last: Run | None = None
    for run in item.runs:
        if not run.text:
            return False
        if last is not None:
            if last.state is ADDED and run.state is STRUCK:
                return False
            if last.state is run.state and last.emphasis == run.emphasis:
                return False
        last = run
    return True


def canonical(clauses: Sequence[Clause]) -> Clauses:
    """The normal form with new ids replaced by their order, to compare two tracked texts."""
    now = normal(clauses)
    known = {item.id for item in original(now)}
    names: dict[str, str] = {}
    for item in now:
        if item.id not in known:
            names[item.id] = f"new {len(names)}"
    return tuple(replace(item, id=names.get(item.id, item.id)) for item in now)


def alike(one: Sequence[Clause], two: Sequence[Clause]) -> bool:
    """Whether two tracked texts make the same change, new ids aside."""
    return canonical(one) == canonical(two)


def group_has_words(clauses: Sequence[Clause], at: int, *, base: bool) -> bool:
    """Whether the projected clause that runs on through `at` has words in it up to `at`."""
    while True:
        item = clauses[at]
        if item.original_text if base else item.proposed_text:
            return True
        at -= 1
        if at < 0 or (clauses[at].in_original if base else clauses[at].in_proposed):
            return False


def _cancel(now: list[Clause]) -> None:
    """A mark struck and one added at the same spot are the mark that was there.

    So they are on either side of words all struck, or all added, that may stand before both.
    """
    if not _side_by_side(now):
        return
    sources = copies(now).keys()
    at = 0
    while at + 1 < len(now):
        item, after = now[at], now[at + 1]
        if item.end is KEPT or after.end is KEPT or item.end is after.end:
            at += 1
            continue
        moving = item.moved_from or after.moved_from or {item.id, after.id} & sources
        idle = not moving and all(run.state is after.end for run in after.runs)
        if idle and group_has_words(now, at, base=item.end is ADDED):
            now[at] = replace(item, runs=sorted_spots((*item.runs, *after.runs)), end=KEPT)
            del now[at + 1]
            continue
        at += 1


def _side_by_side(now: Sequence[Clause]) -> bool:
    """Whether two clauses in a row have marks that change, or come from elsewhere; few have."""
    marked = [at for at, it in enumerate(now) if it.end is not KEPT or it.moved_from]
    return any(two - one == 1 for one, two in pairwise(marked))


def _slide(now: list[Clause], state: State) -> None:
    """Give the mark that begins wholly added (or struck) text to the end of that text."""
    base, worded = state is ADDED, False
    for at, item in enumerate(now):
        # What group_has_words says, told from one clause to the next.
        worded = worded and not (now[at - 1].in_original if base else now[at - 1].in_proposed)
        worded = worded or bool(item.original_text if base else item.proposed_text)
        if item.end is not state or item.moved_from or not worded:
            continue
        last = _reach(now, at, state)
        if last > at:
            now[at] = replace(item, end=KEPT)
            was = None if state is ADDED else now[last].was
            now[last] = replace(now[last], end=state, was=was)


def _reach(now: Sequence[Clause], at: int, state: State) -> int:
    """The index of the clause that ends the wholly added (or struck) text after `at`, or `at`."""
    for last in range(at + 1, len(now)):
        item = now[last]
        if item.moved_from and state is ADDED:
            continue
        if item.moved_from or any(run.state is not state for run in item.runs):
            return at
        if item.end is KEPT:
            return last
        if item.end is not state:
            return at
    return at


def _finish(now: list[Clause]) -> None:
    """Words at the very end are a clause, whatever became of its mark: so it has that mark."""
    last = now[-1]
    if last.end is KEPT or last.moved_from or last.id in copies(now):
        return
    if group_has_words(now, len(now) - 1, base=last.end is ADDED):
        now[-1] = replace(last, end=KEPT)


def _order(now: list[Clause]) -> None:
    """Among clauses wholly struck or wholly added, the struck ones come first."""
    if not _side_by_side(now):
        return
    first = 0
    for past in range(len(now) + 1):
        if past < len(now) and _whole(now[past]):
            continue
        if past - first > 1:
            some = now[first:past]
            now[first:past] = [item for item in some if not item.wholly_added] + [
                item for item in some if item.wholly_added
            ]
        first = past + 1


def _whole(item: Clause) -> bool:
    """Whether the clause is wholly struck or wholly added."""
    if item.end is KEPT and not item.moved_from:
        return False
    return item.wholly_struck or item.wholly_added
