"""What the paragraphs are that instructions put in: points, lead-ins or plain text, how deep."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from motion_editor.core.clause import Clause, Role, Was
from motion_editor.formats.instructions.values import NAMED, Line, New

_LEAD_INS: Final = ("lead-in", "heading")
_POINTS: Final = NAMED | {"point", "bullet"}


def kinds_of(new: New, lines: Sequence[Line], beside: Clause | None) -> list[Was]:
    """What each line is: as its paper shows it where that has lead-ins among them.

    Else they are what the first is, some deeper than others.
    """
    shown = [line.kind for line in lines]
    known = [it for it in shown if it is not None]
    if len(known) == len(lines) > 1 and any(it.role is Role.LEAD_IN for it in known):
        return known
    kind = _kind(new, lines, beside)
    least = min(line.indent for line in lines)
    top = min((it.level for it in known), default=0)
    deep = [int(line.indent > least) for line in lines]
    if len(known) == len(lines) and any(it.level > top for it in known):
        deep = [it.level - top for it in known]
    return [Was(kind.role, kind.level + by) for by in deep]


def beyond(new: New, lines: Sequence[Line], kinds: Sequence[Was]) -> bool:
    """Whether the last paragraph put in may be none: one is announced, or others have labels.

    It may be what is said beside the amendment: "a new note 4", the note, and "We hope that …".
    """
    if new.quoted or new.noun in ("section", "lead-in", "heading") or len(lines) < 2:
        return False
    more = new.one or bool(lines[0].label)
    return more and not lines[-1].label and kinds[-1] == kinds[0]


def as_named(item: Clause, noun: str) -> Clause:
    """A clause that begins inside another, as what it is called; a "paragraph" stays what it is."""
    if noun in _LEAD_INS:
        return replace(item, role=Role.LEAD_IN)
    if noun == "plain paragraph":
        return replace(item, role=Role.TEXT)
    if noun == "sub-point":
        return replace(item, role=Role.POINT, level=max(item.level, 1))
    return replace(item, role=Role.POINT) if noun in _POINTS else item


def _kind(new: New, lines: Sequence[Line], beside: Clause | None) -> Was:
    """Role and level of what is put in, after its noun and what stands beside it."""
    found = _kind_of(new, lines, beside)
    return found if new.level < 0 else Was(found.role, new.level)


def _kind_of(new: New, lines: Sequence[Line], beside: Clause | None) -> Was:
    near = Was(Role.TEXT, 0)
    if beside is not None:
        near = Was(beside.role, min(beside.level, beside.base_kind.level))
    if new.noun in _LEAD_INS:
        return Was(Role.LEAD_IN, 0)
    if new.noun == "plain paragraph":
        return Was(Role.TEXT, 0)
    if new.noun == "sub-point":
        return Was(Role.POINT, max(near.level, 1))
    if new.noun in _POINTS:
        return Was(Role.POINT, 0)
    if lines[0].label and near.role is not Role.POINT:
        return Was(Role.POINT, near.level)
    if near.role is Role.LEAD_IN:
        return Was(Role.TEXT, near.level)
    return near
