"""A whole text over the text it amends, where the source may not show which lines are points.

Typed anew, pasted or sent as an e-mail, a text loses its bullets, numbers and indents. What is
lost so is no change that anybody has proposed.
"""

from __future__ import annotations

from collections.abc import Iterator

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clause, Clauses, NewId, Role, Was
from motion_editor.core.normal import normal
from motion_editor.core.wording import mark
from motion_editor.formats.reading import Reading, Remark

AS_IN_BASE = mark(
    "The source shows no bullets or numbers: what is a lead-in, a point or plain text, and how "
    "deep, was left as it is in the text that it changes."
)


def compared(base: Clauses, found: Reading, new_id: NewId) -> tuple[Clauses, tuple[Remark, ...]]:
    """The tracked text over the base that proposes what was read, and the remarks on that."""
    change = compare(base, found.clauses, new_id)
    if not _has_points(base) or _has_points(found.clauses):
        return change, found.remarks
    kept = tuple(remark for remark in found.remarks if not remark.of_kind)
    return normal(tuple(as_in_base(change))), (Remark(AS_IN_BASE), *kept)


def _has_points(clauses: Clauses) -> bool:
    return any(item.role is Role.POINT for item in clauses)


def as_in_base(change: Clauses) -> Iterator[Clause]:
    """The clauses with the base's kinds; text put in among points is a point like them."""
    above: Was | None = None
    for item in change:
        now = item if item.was is None else item.as_kind(item.was, tracked=True)
        if now.wholly_added and not now.moved_from and now.role is Role.TEXT and above is not None:
            now = now.as_kind(_below(above), tracked=True)
        if now.in_proposed:
            above = now.kind
        yield now


def _below(above: Was) -> Was:
    return Was(Role.POINT, above.level) if above.role is Role.LEAD_IN else above
