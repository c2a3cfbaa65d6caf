"""Enter: where a clause is split, who keeps its identity, and what the new part is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.clause import Clause, NewId, Role, Was
from motion_editor.core.place import Place
from motion_editor.core.text import ADDED, KEPT, STRUCK, cut, original_words, proposed_words
from motion_editor.core.tracked import copies


def split_at(now: list[Clause], at: Place, *, tracked: bool, new_id: NewId) -> Place:
    """Split a clause of `now` in place; the start of the part after the new mark.

    Struck words stay with the kept words beside them. A struck mark just there comes back
    instead of a second one being added.
    """
    item = now[at.clause]
    left, right = cut(item.runs, 0, at.offset), cut(item.runs, at.offset)
    if not tracked:
        return _split_plain(now, at, new_id)
    if not proposed_words(right):
        return _split_end(now, at.clause, bool(proposed_words(left)), new_id)
    if not proposed_words(left):
        return _split_start(now, at.clause, new_id)
    keeps_left = bool(original_words(left)) or not (original_words(right) or item.in_original)
    first = replace(item, runs=left, end=ADDED)
    second = replace(item, runs=right)
    if keeps_left:
        second = _new_part(second, new_id(), _after(item))
    else:
        first = _new_part(first, new_id(), _before(now, at.clause))
    now[at.clause : at.clause + 1] = [first, second]
    return Place(at.clause + 1, 0)


def _split_plain(now: list[Clause], at: Place, new_id: NewId) -> Place:
    item = now[at.clause]
    left, right = cut(item.runs, 0, at.offset), cut(item.runs, at.offset)
    if left:
        first = replace(item, runs=left)
        second = _new_part(replace(item, runs=right), new_id(), _after(item))
    else:
        first = _new_part(replace(item, runs=()), new_id(), _before(now, at.clause))
        second = item
    now[at.clause : at.clause + 1] = [first, second]
    return Place(at.clause + 1, 0)


def _split_end(now: list[Clause], at: int, has_words: bool, new_id: NewId) -> Place:
    item = now[at]
    if item.end is STRUCK and has_words and at + 1 < len(now) and item.id not in copies(now):
        now[at] = replace(item, end=KEPT)
        return Place(at + 1, 0)
    kind = _after(item)
    now.insert(at + 1, Clause(new_id(), (), kind.role, kind.level, ADDED))
    return Place(at + 1, 0)


def _split_start(now: list[Clause], at: int, new_id: NewId) -> Place:
    above = now[at - 1] if at else None
    if above is not None and above.end is STRUCK and above.proposed_text:
        now[at - 1] = replace(above, end=KEPT)
        return Place(at, 0)
    kind = _before(now, at)
    now.insert(at, Clause(new_id(), (), kind.role, kind.level, ADDED))
    return Place(at + 1, 0)


def _new_part(part: Clause, id: str, kind: Was) -> Clause:
    """A part that gets an id of its own; the base reads nothing from it but its words."""
    return replace(part, id=id, role=kind.role, level=kind.level, was=None)


def _after(item: Clause) -> Was:
    """What Enter makes below: the next point under a lead-in, else one of the same kind."""
    return Was(Role.POINT, item.level) if item.role is Role.LEAD_IN else item.kind


def _before(now: Sequence[Clause], at: int) -> Was:
    """What Enter at the start makes above: the same kind, but no second lead-in."""
    item = now[at]
    if item.role is not Role.LEAD_IN:
        return item.kind
    above = now[at - 1] if at else None
    if above is None or above.role is Role.TEXT:
        return Was(Role.TEXT, item.level)
    return Was(Role.POINT, above.level)
