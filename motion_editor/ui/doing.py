"""What is done where text is replaced, and its name, as the Undo entry reads. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core import edit, structure
from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clause, Clauses, NewId, Role
from motion_editor.core.edit import Edited
from motion_editor.core.numbering import BULLETS
from motion_editor.core.place import Place, Side, Span, mapped
from motion_editor.papers.wording import label as name_of
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


def replaced(
    now: Clauses, span: Span, text: str, *, tracked: bool, new_id: NewId, backspace: bool
) -> Edited:
    """The edit; deleting just the words of whole clauses under tracking leaves them out."""
    whole = span.start.offset == 0 and span.end.offset == now[span.end.clause].length
    if not (tracked and whole and not text and not span.empty):
        return edit.replace(now, span, text, tracked=tracked, new_id=new_id, backspace=backspace)
    first, last = span.start.clause, span.end.clause
    done = structure.strike_clauses(now, first, last, tracked=True)
    left = len(done.clauses) - len(now) + last
    if backspace or left < first:
        return done
    return replace(done, caret=Place(left, done.clauses[left].length))


def taken_out(
    now: Clauses, span: Span, to: Place, *, tracked: bool, new_id: NewId
) -> tuple[Edited, Place]:
    """The text without a span, and where another place is then."""
    gone = edit.replace(now, span, "", tracked=tracked, new_id=new_id)
    side = Side.BEFORE if to <= span.start else Side.AFTER
    return gone, mapped(to, now, gone.clauses, side)


def placed(amendment: Amendment | None, what: str) -> str:
    """What is done to a text, with the amendment that it is done in, if it is one's."""
    if amendment is None:
        return what
    return tr("{amendment}: {act}", amendment=tr(name_of(amendment)), act=what)


def entry_of(clauses: Sequence[Clause], labels: Sequence[Label], span: Span) -> str:
    """What typing at a span is called in the work log, where all that is typed there is one.

    A clause without a number is told from others by its place under its lead-in.
    """
    at = span.start.clause
    above = (it for it in range(at - 1, -1, -1) if clauses[it].role is Role.LEAD_IN)
    head = next(above, -1) if clauses[at].role is not Role.LEAD_IN else -1
    place, number = in_sentence(clauses, labels, at), str(at - head)
    if labels[at].text not in ("", *BULLETS):
        return tr("words changed in {place}", place=place)
    return tr("words changed in {place}, paragraph {number}", place=place, number=number)


def _gone(clauses: int, where: str, *, tracked: bool) -> tuple[str, str]:
    """What taking words out of so many clauses is called; a clause and the next are still one."""
    if clauses > 2:
        several = mark("strike in {n} clauses") if tracked else mark("deletion in {n} clauses")
        return tr(several, n=clauses), ""
    one = mark("strike in {place}") if tracked else mark("deletion in {place}")
    return tr(one, place=where), DELETING
