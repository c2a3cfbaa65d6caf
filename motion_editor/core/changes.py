"""The list of changes in a tracked text, each with its place and words, each to take or refuse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.edit import keep_one
from motion_editor.core.normal import normal
from motion_editor.core.text import (
    ADDED,
    KEPT,
    STRUCK,
    Run,
    in_state,
    joined,
    original_words,
    pieces,
    proposed_words,
)
from motion_editor.core.tracked import copies, merged


class ChangeKind(Enum):
    """What a change does."""

    REWORD = "reword"
    INSERT = "insert clause"
    LEAVE_OUT = "leave out clause"
    SPLIT = "split"
    JOIN = "join"
    MOVE = "move"
    RESTYLE = "role or level"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a tracked text in normal form.

    `index` and `clause` name the clause (for a move the copy), `start` and `end` the characters
    of its marked text; `struck` and `added` are the words left out and put in.
    """

    kind: ChangeKind
    index: int
    clause: str
    start: int = 0
    end: int = 0
    struck: str = ""
    added: str = ""


def changes(clauses: Sequence[Clause]) -> tuple[Change, ...]:
    """All changes in order; the places are those of `normal(clauses)`."""
    now = normal(clauses)
    copied = copies(now)
    out: list[Change] = []
    for index, item in enumerate(now):
        if item.changed and item.id not in copied:
            out += _changes_of(index, item)
    return tuple(out)


def _changes_of(index: int, item: Clause) -> list[Change]:
    size = item.length
    if item.moved_from:
        moved = Change(ChangeKind.MOVE, index, item.id, 0, size, added=proposed_words(item.runs))
        return [moved, *_rewords(index, item), *_restyles(index, item)]
    if item.wholly_struck:
        return [Change(ChangeKind.LEAVE_OUT, index, item.id, 0, size, struck=item.text)]
    if item.wholly_added:
        return [Change(ChangeKind.INSERT, index, item.id, 0, size, added=item.text)]
    out = [*_rewords(index, item), *_restyles(index, item)]
    if item.end is not KEPT:
        kind = ChangeKind.SPLIT if item.end is ADDED else ChangeKind.JOIN
        out.append(Change(kind, index, item.id, size, size))
    return out


def _restyles(index: int, item: Clause) -> list[Change]:
    if item.was is None:
        return []
    return [Change(ChangeKind.RESTYLE, index, item.id, 0, item.length)]


def _rewords(index: int, item: Clause) -> list[Change]:
    out: list[Change] = []
    start = -1
    for at, run in [*pieces(item.runs), (item.length, Run(""))]:
        if run.state is not KEPT:
            start = at if start < 0 else start
        elif start >= 0:
            out.append(_reword(index, item, start, at))
            start = -1
    return out


def _reword(index: int, item: Clause, start: int, end: int) -> Change:
    inside = [run for at, run in pieces(item.runs) if start <= at < end]
    struck = original_words(inside)
    return Change(ChangeKind.REWORD, index, item.id, start, end, struck, proposed_words(inside))


def accept_change(clauses: Sequence[Clause], change: Change) -> Clauses:
    """The text with one change taken into its base; the amended text stays the same."""
    return _resolved(clauses, change, take=True)


def reject_change(clauses: Sequence[Clause], change: Change) -> Clauses:
    """The text with one change undone; the base stays the same."""
    return _resolved(clauses, change, take=False)


def accept_clause(clauses: Sequence[Clause], id: str) -> Clauses:
    """The text with all changes in one clause taken into its base."""
    return _resolve_clause(clauses, id, take=True)


def reject_clause(clauses: Sequence[Clause], id: str) -> Clauses:
    """The text with all changes in one clause undone."""
    return _resolve_clause(clauses, id, take=False)


def _resolve_clause(clauses: Sequence[Clause], id: str, *, take: bool) -> Clauses:
    now = tuple(clauses)
    while True:
        mine = [change for change in changes(now) if change.clause == id]
        if not mine:
            return now
        now = _resolved(now, mine[-1], take=take)


def _resolved(clauses: Sequence[Clause], change: Change, *, take: bool) -> Clauses:
    now = list(normal(clauses))
    item, at = now[change.index], change.index
    gone = ChangeKind.LEAVE_OUT if take else ChangeKind.INSERT
    if change.kind is ChangeKind.MOVE:
        _resolve_move(now, at, take=take)
    elif change.kind is gone:
        del now[at]
    elif change.kind in (ChangeKind.LEAVE_OUT, ChangeKind.INSERT):
        now[at] = item.whole(KEPT)
        _stand_alone(now, at, take=take)
    elif change.kind is ChangeKind.RESTYLE:
        _resolve_kind(now, at, take=take)
    elif change.kind is ChangeKind.REWORD:
        _resolve_words(now, change, take=take)
    elif (change.kind is ChangeKind.JOIN) == take and _follower(now, at) < len(now):
        _merge_on(now, at, by_base=not take)
    else:
        now[at] = replace(item, end=KEPT)
    keep_one(now)
    _keep_one_in_base(now)
    return tuple(now)


def _keep_one_in_base(now: list[Clause]) -> None:
    """Take one end mark into the base where it would have no clause at all."""
    if any(item.in_original or item.original_text for item in now):
        return
    now[-1] = replace(now[-1], end=KEPT)


def _follower(now: Sequence[Clause], at: int) -> int:
    """The index of the clause that goes on after `at`; moved copies and sources do not."""
    copied = copies(now)
    past = at + 1
    while past < len(now) and (now[past].moved_from or now[past].id in copied):
        past += 1
    return past


def _merge_on(now: list[Clause], at: int, *, by_base: bool) -> None:
    past = _follower(now, at)
    between = now[at + 1 : past]
    now[at : past + 1] = [merged(now[at], now[past], by_base=by_base), *between]


def _stand_alone(now: list[Clause], at: int, *, take: bool) -> None:
    """Keep words above, split or joined there, from running on into a clause that is now whole.

    A clause taken in between the parts of a split clause takes the split with it; one given back
    between two that are joined gives back the mark that joins them.
    """
    for above in range(at - 1, -1, -1):
        item = now[above]
        if item.in_original if take else item.in_proposed:
            return
        if item.original_text if take else item.proposed_text:
            now[above] = replace(item, end=KEPT)
            return


def _resolve_move(now: list[Clause], at: int, *, take: bool) -> None:
    copy = now[at]
    home = next(i for i, item in enumerate(now) if item.id == copy.moved_from)
    there = replace(copy, id=copy.moved_from, moved_from="")
    stays, goes = (at, home) if take else (home, at)
    now[stays] = there
    _stand_alone(now, stays, take=take)
    del now[goes]


def _resolve_kind(now: list[Clause], at: int, *, take: bool) -> None:
    item = now[at]
    kind = item.kind if take else item.base_kind
    now[at] = replace(item, role=kind.role, level=kind.level, was=None)
    if take and item.moved_from:
        # The remains at the old place are what the base has.
        home = next(i for i, it in enumerate(now) if it.id == item.moved_from)
        now[home] = replace(now[home], role=kind.role, level=kind.level)


def _resolve_words(now: list[Clause], change: Change, *, take: bool) -> None:
    item = now[change.index]
    dropped = STRUCK if take else ADDED
    runs = [
        run.with_state(KEPT) if change.start <= at < change.end else run
        for at, run in pieces(item.runs)
        if not (change.start <= at < change.end and run.state is dropped)
    ]
    now[change.index] = item.with_runs(runs)
    if take and item.moved_from:
        home = next(i for i, it in enumerate(now) if it.id == item.moved_from)
        base = joined(run for run in runs if run.state is not ADDED)
        now[home] = now[home].with_runs(in_state(base, STRUCK))
