"""Names for what was done, as the Undo entry reads: "strike in demand 3". No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import Clause
from motion_editor.core.place import Span
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.spoken import in_sentence
from motion_editor.ui.tongue import mark, tr

TYPING, DELETING = "typing", "deleting"


def label_of(
    clauses: Sequence[Clause], labels: Sequence[Label], span: Span, text: str, *, tracked: bool
) -> tuple[str, str]:
    """What replacing a span by a text is called, and the kind by which such acts are grouped."""
    at = span.start.clause
    where = in_sentence(clauses, labels, at)
    if not text:
        return _gone(span.end.clause - at + 1, where, tracked=tracked)
    if text == "\n":
        return tr("new clause"), ""
    if "\n" in text:
        return tr("insertion of clauses"), ""
    if span.empty:
        return tr("typing in {place}", place=where), TYPING
    return tr("replacement in {place}", place=where), TYPING


def _gone(clauses: int, where: str, *, tracked: bool) -> tuple[str, str]:
    """What taking words out of so many clauses is called; a clause and the next are still one."""
    if clauses > 2:
        several = mark("strike in {n} clauses") if tracked else mark("deletion in {n} clauses")
        return tr(several, n=clauses), ""
    one = mark("strike in {place}") if tracked else mark("deletion in {place}")
    return tr(one, place=where), DELETING
