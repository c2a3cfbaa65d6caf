"""What is said in clauses without words: what can be typed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.core.clause import Clause, Role
from motion_editor.ui.actions import native
from motion_editor.ui.commands import BY_NAME
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.session import Session

HINT = mark("Type the first words, or paste a motion.")
POINT_HINT = mark("Type the first point; Enter makes the next, Tab nests it")
LEAD_IN_HINT = mark("{key} for the council’s lead-ins, or type one")


def hint(session: Session, number: int) -> str:
    """What to say in the clause of this number; "" where it has words, or for nothing."""
    if session.empty:
        return tr(HINT)
    clauses = session.clauses
    item = clauses[number]
    if item.role is Role.POINT and not item.runs and not any(map(_has_point, clauses)):
        first = next(at for at, it in enumerate(clauses) if it.role is Role.POINT)
        return tr(POINT_HINT) if number == first else ""
    if item.role is not Role.LEAD_IN or item.runs:
        return ""
    return tr(LEAD_IN_HINT, key=native(BY_NAME["clause.lead_ins"]))


def _has_point(item: Clause) -> bool:
    """Whether a clause is a point with words."""
    return item.role is Role.POINT and bool(item.runs)
