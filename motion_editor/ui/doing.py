"""Names for what was done, as the Undo entry reads: "strike in demand 3". No Qt here."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import Clause
from motion_editor.core.place import Span
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.spoken import in_sentence
from motion_editor.ui.tongue import tr

TYPING, DELETING = "typing", "deleting"


def label_of(
    clauses: Sequence[Clause], labels: Sequence[Label], span: Span, text: str, *, tracked: bool
) -> tuple[str, str]:
    """What replacing a span by a text is called, and the kind by which such acts are grouped."""
    at = span.start.clause
    where = in_sentence(clauses, labels, at)
    if not text:
        verb = "strike" if tracked else "deletion"
        many = span.end.clause > at + 1
        return (
            (tr("{verb} in {clause} clauses", verb=verb, clause=span.end.clause - at + 1), "")
            if many
            else (tr("{verb} in {where}", verb=verb, where=where), DELETING)
        )
    if text == "\n":
        return tr("new clause"), ""
    if "\n" in text:
        return tr("insertion of clauses"), ""
    if span.empty:
        return tr("typing in {where}", where=where), TYPING
    return tr("replacement in {where}", where=where), TYPING
