"""A tracked text in two columns: what it amends, and what it proposes.

Both columns come from the tracked text itself, so nothing is compared anew and nothing guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.place import Place
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, joined, length
from motion_editor.core.tracked import copies, groups, has_changes, original, proposed
from motion_editor.core.wording import mark, say
from motion_editor.papers.instructions import restyled

MOVED_AWAY, MOVED_HERE = mark("moved"), mark("moved here")
JOINED, DIVIDED = mark("joined to the next"), mark("divided here")


@dataclass(frozen=True, slots=True)
class Side:
    """A clause of one column; its runs are kept and struck on the left, kept and added right.

    `notes` say in words what no word of the clause shows. `number` counts the clauses of the
    column. `parts` are the clauses of the tracked text that it is made of, by their index, each
    with the offset here at which its words begin; `home` is the one that it has its identity from.
    """

    clause: Clause
    number: int
    home: int
    parts: tuple[tuple[int, int], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """What stands abreast; None where a column has nothing there. `changed`: marked as amended."""

    left: Side | None
    right: Side | None
    changed: bool


def rows(clauses: Clauses) -> tuple[Row, ...]:
    """The rows of a tracked text: clauses that are one in both columns stand abreast."""
    left = _column(clauses, base=True)
    right = _column(clauses, base=False)
    out: list[Row] = []
    for at in range(len(clauses)):
        one, two = left.get(at), right.get(at)
        if one is not None or two is not None:
            out.append(Row(one, two, changed=_differ(one, two)))
    return tuple(out)


def _differ(one: Side | None, two: Side | None) -> bool:
    if one is None or two is None:
        return True
    return one.clause != two.clause or bool(one.notes or two.notes)


def _column(clauses: Clauses, *, base: bool) -> dict[int, Side]:
    """The clauses of one column, each by the index of the part that it has its identity from."""
    plain = original(clauses) if base else proposed(clauses)
    if not has_changes(clauses):
        return {at: Side(item, at, at, ((at, 0),)) for at, item in enumerate(plain)}
    out: dict[int, Side] = {}
    moved = copies(clauses)
    for first, past in groups(clauses, lambda it: it.in_original if base else it.in_proposed):
        if past - first == 1 and not clauses[first].changed and clauses[first].id not in moved:
            out[first] = Side(plain[len(out)], len(out), first, ((first, 0),))
            continue
        words = [_runs(clauses[at], base=base) for at in range(first, past)]
        home = next((at for at, runs in enumerate(words) if runs), None)
        last = clauses[past - 1]
        if home is None and not (last.in_original if base else last.in_proposed):
            continue
        home = past - 1 if home is None else first + home
        offset, parts = 0, []
        for at, runs in enumerate(words, first):
            parts.append((at, offset))
            offset += length(runs)
        clause = replace(plain[len(out)], runs=joined(run for runs in words for run in runs))
        notes = tuple(_notes(clauses[home:past], moved, base=base))
        out[home] = Side(clause, len(out), home, tuple(parts), notes)
    return out


def _runs(item: Clause, *, base: bool) -> tuple[Run, ...]:
    """The words of a clause that stand in a column, with their marks."""
    if base:
        return () if item.moved_from else tuple(run for run in item.runs if run.in_original)
    return tuple(run for run in item.runs if run.in_proposed)


def _notes(parts: Sequence[Clause], moved: dict[str, int], *, base: bool) -> Iterator[str]:
    """What became of a clause that its own words do not show."""
    if base:
        if parts[0].id in moved:
            yield MOVED_AWAY
        elif any(it.end is STRUCK and not it.wholly_struck for it in parts):
            yield JOINED
        return
    head, last = parts[0], parts[-1]
    if head.moved_from:
        yield MOVED_HERE
    if head.was is not None:
        yield say("now {standing}", standing=restyled(head).removeprefix("stand "))
    if last.end is ADDED and not last.wholly_added:
        yield DIVIDED


def where(found: Sequence[Row], clauses: Clauses, place: Place) -> tuple[Place, Place]:
    """The places, row and offset, of a place of the tracked text in the left and right column.

    Beside a clause that one column does not have, its place there is the row left blank.
    """
    item = clauses[place.clause]
    left = _side(found, clauses, place, base=True)
    right = _side(found, clauses, place, base=False)
    if item.wholly_struck and left is not None:
        return left, Place(left.clause, 0)
    if item.wholly_added and right is not None:
        return Place(right.clause, 0), right
    either = left or right or Place(0, 0)
    return left or either, right or Place(either.clause, 0)


def _side(found: Sequence[Row], clauses: Clauses, place: Place, *, base: bool) -> Place | None:
    gone: State = ADDED if base else STRUCK
    for number, row in enumerate(found):
        side = row.left if base else row.right
        for at, offset in () if side is None else side.parts:
            if at == place.clause:
                return Place(number, offset + _visible(clauses[at], place.offset, gone, base=base))
    return None


def _visible(item: Clause, offset: int, gone: State, *, base: bool) -> int:
    """How many of the first characters of a clause stand in a column."""
    if base and item.moved_from:
        return 0
    seen = at = 0
    for run in item.runs:
        if run.state is not gone:
            seen += min(max(offset - at, 0), len(run.text))
        at += len(run.text)
    return seen


def back(side: Side, clauses: Clauses, offset: int, *, base: bool) -> Place:
    """The place of the tracked text that an offset in a clause of a column stands for."""
    found = [
        (at, begins)
        for at, begins in side.parts
        if begins <= offset and (at == side.home or _runs(clauses[at], base=base))
    ]
    at, begins = found[-1] if found else (side.home, 0)
    left, past = offset - begins, 0
    for run in clauses[at].runs:
        if run.state is not (ADDED if base else STRUCK):
            if left <= len(run.text):
                return Place(at, past + left)
            left -= len(run.text)
        past += len(run.text)
    return Place(at, past)


def plain(side: Side) -> Clause:
    """The clause of a column without its marks."""
    return side.clause.with_runs(run.with_state(KEPT) for run in side.clause.runs)
