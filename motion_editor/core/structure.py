"""Whole clauses: leaving out, nesting, moving, changing what they are; plain or tracked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from motion_editor.core.clause import (
    MAX_LEVEL,
    Clause,
    NewId,
    Role,
    Was,
    fitted,
)
from motion_editor.core.edit import Edited, edited, keep_moves_whole, keep_one
from motion_editor.core.normal import group_has_words
from motion_editor.core.place import Place
from motion_editor.core.text import ADDED, KEPT, STRUCK, in_state
from motion_editor.core.tracked import copies, groups, loosened, merged, struck


def family(clauses: Sequence[Clause], at: int) -> int:
    """The index past the last of a clause's children: the deeper ones that follow it."""
    past = at + 1
    while past < len(clauses) and clauses[past].level > clauses[at].level:
        if clauses[past].role is Role.LEAD_IN and clauses[past].level == 0:
            break
        past += 1
    return past


def nest(clauses: Sequence[Clause], first: int, last: int, *, tracked: bool) -> Edited:
    """Put the clauses `first` to `last`, and the children of the last, one level deeper.

    Nothing happens where no clause above is at their level: levels never skip.
    """
    above = _level_above(clauses, first)
    if above is None or clauses[first].level > above:
        return edited(clauses, clauses, Place(last, 0))
    return _relevel(clauses, first, family(clauses, last), 1, tracked)


def unnest(clauses: Sequence[Clause], first: int, last: int, *, tracked: bool) -> Edited:
    """Put the clauses `first` to `last`, and the children of the last, one level up."""
    return _relevel(clauses, first, family(clauses, last), -1, tracked)


def change_role(
    clauses: Sequence[Clause], first: int, last: int, role: Role, *, tracked: bool
) -> Edited:
    """Make the clauses `first` to `last` lead-ins, points or plain text."""
    return _restyle(clauses, first, last + 1, lambda it: Was(role, it.level), tracked)


def strike_clauses(clauses: Sequence[Clause], first: int, last: int, *, tracked: bool) -> Edited:
    """Leave out the clauses `first` to `last` whole; one clause always stays."""
    if not tracked:
        kept = [*clauses[:first], *clauses[last + 1 :]]
        kept = kept or [replace(clauses[first], runs=())]
        return edited(clauses, fitted(kept), Place(first, 0))
    now: list[Clause] = list(clauses[:first])
    for item in clauses[first : last + 1]:
        gone = _left_out(item)
        if gone is not None:
            now.append(gone)
    rest = list(clauses[last + 1 :])
    if now[first:] and now[-1].end is ADDED:
        # The mark was the author's own: what follows is again one clause with what is struck.
        if rest:
            follower = loosened(rest[0]) if rest[0].moved_from else rest[0]
            rest[0] = merged(now.pop(), follower)
        else:
            now[-1] = replace(now[-1], end=STRUCK)
    now += rest
    keep_moves_whole(now)
    keep_one(now)
    return edited(clauses, now, Place(first, 0))


def _left_out(item: Clause) -> Clause | None:
    if item.wholly_added:
        return None
    end = item.end if item.end is ADDED else STRUCK
    return replace(item, runs=struck(item.runs), end=end)


def move(
    clauses: Sequence[Clause], first: int, last: int, before: int, *, tracked: bool, new_id: NewId
) -> Edited:
    """Move the clauses `first` to `last` to stand before the clause now at `before`.

    Under tracking each base clause stays struck in its old place and a copy names it; only a
    whole base clause moves so, anything else is left out and inserted anew.
    """
    if first <= before <= last + 1:
        return edited(clauses, clauses, Place(first, 0))
    if not tracked:
        block = list(clauses[first : last + 1])
        rest = [*clauses[:first], *clauses[last + 1 :]]
        at = before if before < first else before - len(block)
        return edited(clauses, fitted([*rest[:at], *block, *rest[at:]]), Place(at, 0))
    return _move_tracked(clauses, first, last, before, new_id)


def _move_tracked(
    clauses: Sequence[Clause], first: int, last: int, before: int, new_id: NewId
) -> Edited:
    before = gap(clauses, before)
    head, tail = list(clauses[:before]), list(clauses[before:])
    block: list[Clause] = []
    stays: dict[str, Clause | None] = {}
    for at in range(first, last + 1):
        stay, goes = _parted(clauses, at, new_id)
        stays[clauses[at].id] = stay
        if goes is not None:
            block.append(goes)
    head = _after_parting(head, stays)
    tail = _after_parting(tail, stays)
    head += closing(head, new_id) if block and not tail else ()
    now = [*head, *block, *tail]
    at = len(head)
    for item in block:
        at = _come_home(now, item, at)
    keep_moves_whole(now)
    keep_one(now)
    return edited(clauses, now, Place(at, 0))


def gap(clauses: Sequence[Clause], before: int) -> int:
    """The first place from here on that is not inside what the amended text joins to one clause."""
    while 0 < before < len(clauses) and _runs_on(clauses, before - 1):
        before += 1
    return before


def closing(above: Sequence[Clause], new_id: NewId) -> tuple[Clause, ...]:
    """What must stand between these clauses and others put in after them, at the end of a text.

    That is a mark of the amendment's own, where its last words have none.
    """
    if not above or not _runs_on(above, len(above) - 1):
        return ()
    return (Clause(new_id(), (), *above[-1].kind, end=ADDED),)


def _runs_on(clauses: Sequence[Clause], at: int) -> bool:
    """Whether words of the amended text up to a clause are one clause with what follows it."""
    return not clauses[at].in_proposed and group_has_words(clauses, at, base=False)


def _after_parting(items: list[Clause], stays: dict[str, Clause | None]) -> list[Clause]:
    found = (stays.get(item.id, item) for item in items)
    return [item for item in found if item is not None]


def _parted(
    clauses: Sequence[Clause], at: int, new_id: NewId
) -> tuple[Clause | None, Clause | None]:
    """What stays of a clause in its old place, and what goes to the new one."""
    item = clauses[at]
    if item.moved_from or item.wholly_added:
        return None, item
    if item.wholly_struck:
        return item, None
    if not _whole(clauses, at):
        words = in_state((run for run in item.runs if run.in_proposed), ADDED)
        new = Clause(new_id(), words, item.role, item.level, ADDED)
        stay = replace(item, runs=struck(item.runs), end=STRUCK if item.end is KEPT else item.end)
        return stay, new
    source = Clause(item.id, struck(item.runs), *item.base_kind, end=STRUCK)
    return source, replace(item, id=new_id(), moved_from=item.id)


def _whole(clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause is by itself one clause of the base and one of the amended text."""
    if clauses[at].end is not KEPT:
        return False
    return _alone(clauses, at, base=True) and _alone(clauses, at, base=False)


def _alone(clauses: Sequence[Clause], at: int, *, base: bool) -> bool:
    def visible(item: Clause) -> bool:
        return item.in_original if base else item.in_proposed

    for first, past in groups(clauses, visible):
        if first <= at < past:
            others = (clauses[i] for i in range(first, past) if i != at)
            return not any(it.original_text if base else it.proposed_text for it in others)
    return False


def _come_home(now: list[Clause], item: Clause, at: int) -> int:
    """Undo a move whose copy has come to stand beside its source again; the copy's index."""
    here = next(i for i, it in enumerate(now) if it.id == item.id)
    source = next((i for i, it in enumerate(now) if it.id == item.moved_from), -1)
    if source < 0 or abs(source - here) != 1:
        return min(at, here)
    now[source] = replace(item, id=item.moved_from, moved_from="")
    del now[here]
    return min(at, source, here)


def _level_above(clauses: Sequence[Clause], first: int) -> int | None:
    """The level of the nearest clause above that the amended text has; None where none is."""
    for item in reversed(clauses[:first]):
        if item.in_proposed or item.proposed_text:
            return item.level
    return None


def _relevel(clauses: Sequence[Clause], first: int, past: int, by: int, tracked: bool) -> Edited:
    def kind(item: Clause) -> Was:
        return Was(item.role, min(max(item.level + by, 0), MAX_LEVEL))

    return _restyle(clauses, first, past, kind, tracked)


def _restyle(
    clauses: Sequence[Clause], first: int, past: int, kind: Callable[[Clause], Was], tracked: bool
) -> Edited:
    now = list(clauses)
    copied = copies(clauses)
    for at in range(first, past):
        if tracked and (now[at].wholly_struck or now[at].id in copied):
            continue
        now[at] = now[at].as_kind(kind(now[at]), tracked=tracked)
    return edited(clauses, now if tracked else fitted(now), Place(past - 1, 0))
