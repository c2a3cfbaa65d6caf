"""What is done to whole clauses and to emphasis: each act as one edit of the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from motion_editor.core import edit, looks, sections, structure
from motion_editor.core.clause import Clauses, Role
from motion_editor.core.edit import Edited
from motion_editor.core.place import Place, Span
from motion_editor.core.text import Emphasis
from motion_editor.ui.acts import Act
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import in_sentence
from motion_editor.ui.tongue import many, mark, tr

Doer = Callable[[Session, Span], None]

ROLES = {
    Role.LEAD_IN: mark("lead-in from {place}"),
    Role.POINT: mark("point from {place}"),
    Role.TEXT: mark("text from {place}"),
}
"""What it is called when a clause is made one of another sort."""

EMPHASIS = mark("emphasis in {place}")


def selected(span: Span) -> tuple[int, int]:
    """The first and last clause of a span; the last is left out where only its start is touched."""
    last = span.end.clause
    if last > span.start.clause and span.end.offset == 0:
        last -= 1
    return span.start.clause, last


def name_of(session: Session, span: Span) -> str:
    """What is selected, in words."""
    first, last = selected(span)
    if last > first:
        return many("{n} clauses", "{n} clause", last - first + 1)
    return in_sentence(session.clauses, session.labels, first)


def nest(session: Session, span: Span) -> None:
    """Put the selected clauses one level deeper."""
    first, last = selected(span)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return structure.nest(clauses, first, last, tracked=tracked)

    session.edit(tr("nesting of {place}", place=name_of(session, span)), make, span, keeps=span)


def unnest(session: Session, span: Span) -> None:
    """Put the selected clauses one level up."""
    first, last = selected(span)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return structure.unnest(clauses, first, last, tracked=tracked)

    session.edit(tr("unnesting of {place}", place=name_of(session, span)), make, span, keeps=span)


def up(session: Session, span: Span) -> None:
    """Move the selected clauses, with all that goes along, above the one before."""
    first, _ = selected(span)
    if first > 0:
        move_to(session, span, sections.upward(session.clauses, first))


def down(session: Session, span: Span) -> None:
    """Move the selected clauses, with all that goes along, below the one after."""
    first, last = selected(span)
    if sections.extent(session.clauses, first, last) < len(session.clauses):
        move_to(session, span, sections.downward(session.clauses, first, last))


def move_to(session: Session, span: Span, before: int) -> None:
    """Move the selected clauses, with all that goes along, to stand before another."""
    first, last = selected(span)
    past = sections.extent(session.clauses, first, last)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        done = structure.move(
            clauses, first, past - 1, before, tracked=tracked, new_id=session.new_id
        )
        within = span.end.clause - first
        return replace(done, caret=Place(done.caret.clause + within, span.end.offset))

    session.edit(tr("move of {place}", place=name_of(session, span)), make, span)


def ends_list(session: Session, span: Span) -> bool:
    """Whether Enter here ends a list instead of going on with it: in an empty point or lead-in."""
    item = session.clauses[span.end.clause]
    return session.editable and span.empty and not item.runs and item.role is not Role.TEXT


def end_list(session: Session, span: Span) -> None:
    """Bring an empty clause one level up, and at none to what comes after a list.

    That is the next lead-in; just under a lead-in, or in place of one, it is plain text.
    """
    at = span.end.clause
    item = session.clauses[at]
    above = next((it for it in reversed(session.clauses[:at]) if not it.wholly_struck), None)
    headed = above is not None and above.role is Role.LEAD_IN
    if item.level:
        unnest(session, span)
    elif item.role is Role.LEAD_IN or headed:
        _role(Role.TEXT)(session, span)
    else:
        _role(Role.LEAD_IN)(session, span)


def lead_in(session: Session, span: Span, words: str) -> None:
    """Give the lead-in of the caret these words, or begin a section with them."""
    at = span.end.clause
    item = session.clauses[at]
    worded = item.role is Role.LEAD_IN and not item.wholly_struck and bool(item.runs)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        if worded:
            return sections.reword(clauses, at, words, tracked=tracked)
        return sections.put_lead_in(clauses, at, words, tracked=tracked, new_id=session.new_id)

    session.edit(tr("rewording of the lead-in") if worded else tr("new lead-in"), make, span)


def no_break(session: Session, span: Span) -> None:
    """Put in a space at which no line ends."""

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return edit.replace(clauses, span, "\u00a0", tracked=tracked, new_id=session.new_id)

    session.edit(tr("no-break space in {place}", place=name_of(session, span)), make, span)


def strike(session: Session, span: Span) -> None:
    """Leave out the selected clauses whole."""
    first, last = selected(span)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return structure.strike_clauses(clauses, first, last, tracked=tracked)

    session.edit(tr("leaving out of {place}", place=name_of(session, span)), make, span)


def _role(role: Role) -> Doer:
    def change(session: Session, span: Span) -> None:
        first, last = selected(span)

        def make(clauses: Clauses, tracked: bool) -> Edited:
            return structure.change_role(clauses, first, last, role, tracked=tracked)

        session.edit(
            tr(ROLES[role], place=name_of(session, span)),
            make,
            span,
            keeps=span,
        )

    return change


def _toggle(change: Callable[[Emphasis, bool], Emphasis], has: Callable[[Emphasis], bool]) -> Doer:
    def toggle(session: Session, span: Span) -> None:
        wanted = not all(has(look) for _, look in emphasised(session, span))
        emphasise(session, span, lambda it: change(it, wanted), EMPHASIS, span)

    return toggle


def emphasise(
    session: Session, span: Span, change: Callable[[Emphasis], Emphasis], name: str, keeps: Span
) -> None:
    """Change the emphasis of the words of a span: of an amendment its own words only.

    `name` is the pattern of what that is called, with a `{place}` in it.
    """

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return looks.change_look(clauses, span, change, tracked=tracked)

    emphasised(session, span)
    session.edit(
        tr(name, place=name_of(session, span)),
        make,
        keeps,
        keeps=keeps,
    )


def emphasised(session: Session, span: Span) -> list[tuple[Span, Emphasis]]:
    """The parts of a span whose emphasis can be changed, each with what it has now."""
    return looks.stretches(session.clauses, span, tracked=session.tracked)


ACTS: dict[Act, Doer] = {
    Act.UNDO: lambda session, _: session.undo(),
    Act.REDO: lambda session, _: session.redo(),
    Act.NEST: nest,
    Act.UNNEST: unnest,
    Act.UP: up,
    Act.DOWN: down,
    Act.STRIKE: strike,
    Act.LEAD_IN: _role(Role.LEAD_IN),
    Act.POINT: _role(Role.POINT),
    Act.TEXT: _role(Role.TEXT),
    Act.NO_BREAK: no_break,
    Act.BOLD: _toggle(lambda it, on: replace(it, bold=on), lambda it: it.bold),
    Act.ITALIC: _toggle(lambda it, on: replace(it, italic=on), lambda it: it.italic),
}
