"""What is done to whole clauses and to emphasis: each act as one edit of the session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from motion_editor.core import edit, structure
from motion_editor.core.clause import Clauses, Role
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, Emphasis, pieces
from motion_editor.ui.acts import Act
from motion_editor.ui.doing import clause_name
from motion_editor.ui.session import Session

Doer = Callable[[Session, Span], None]


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
        return f"{last - first + 1} clauses"
    return clause_name(session.clauses[first], session.labels[first])


def nest(session: Session, span: Span) -> None:
    """Put the selected clauses one level deeper."""
    first, last = selected(span)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return structure.nest(clauses, first, last, tracked=tracked)

    session.edit(f"nesting of {name_of(session, span)}", make, span, keeps=span)


def unnest(session: Session, span: Span) -> None:
    """Put the selected clauses one level up."""
    first, last = selected(span)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return structure.unnest(clauses, first, last, tracked=tracked)

    session.edit(f"unnesting of {name_of(session, span)}", make, span, keeps=span)


def up(session: Session, span: Span) -> None:
    """Move the selected clauses, with the children of the last, above the one before."""
    first, _ = selected(span)
    if first > 0:
        _move(session, span, first, _before(session.clauses, first))


def down(session: Session, span: Span) -> None:
    """Move the selected clauses, with the children of the last, below the one after."""
    first, last = selected(span)
    past = structure.family(session.clauses, last)
    if past < len(session.clauses):
        _move(session, span, first, structure.family(session.clauses, past))


def _before(clauses: Clauses, first: int) -> int:
    """The head of the family that stands just above a clause."""
    at = first - 1
    while at > 0 and clauses[at].level > clauses[first].level:
        at -= 1
    return at


def _move(session: Session, span: Span, first: int, before: int) -> None:
    last = selected(span)[1]
    past = structure.family(session.clauses, last)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        done = structure.move(
            clauses, first, past - 1, before, tracked=tracked, new_id=session.new_id
        )
        within = span.end.clause - first
        return replace(done, caret=Place(done.caret.clause + within, span.end.offset))

    session.edit(f"move of {name_of(session, span)}", make, span)


def strike(session: Session, span: Span) -> None:
    """Leave out the selected clauses whole."""
    first, last = selected(span)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        return structure.strike_clauses(clauses, first, last, tracked=tracked)

    session.edit(f"leaving out of {name_of(session, span)}", make, span)


def _role(role: Role) -> Doer:
    def change(session: Session, span: Span) -> None:
        first, last = selected(span)

        def make(clauses: Clauses, tracked: bool) -> Edited:
            return structure.change_role(clauses, first, last, role, tracked=tracked)

        session.edit(f"{role.value} from {name_of(session, span)}", make, span, keeps=span)

    return change


def _toggle(change: Callable[[Emphasis, bool], Emphasis], has: Callable[[Emphasis], bool]) -> Doer:
    def toggle(session: Session, span: Span) -> None:
        some = _emphasised(session, span)
        wanted = not all(has(look) for _, look in some)

        def make(clauses: Clauses, tracked: bool) -> Edited:
            done = edit.edited(clauses, clauses, span.end)
            for part, look in some:
                new = change(look, wanted)
                done = edit.emphasise(done.clauses, part, new, tracked=tracked)
            return edit.edited(clauses, done.clauses, span.end)

        session.edit(f"emphasis in {name_of(session, span)}", make, span, keeps=span)

    return toggle


def _emphasised(session: Session, span: Span) -> list[tuple[Span, Emphasis]]:
    """The parts of a span whose emphasis can be changed, each with what it has now."""
    some = [
        (Span(Place(at, max(offset, low)), Place(at, min(offset + len(run.text), high))), run)
        for at, low, high in _shares(session.clauses, span)
        for offset, run in pieces(session.clauses[at].runs)
        if max(offset, low) < min(offset + len(run.text), high)
    ]
    found = [
        (part, run.emphasis) for part, run in some if run.state is ADDED or not session.tracked
    ]
    if not some:
        raise MotionError("No words are selected.", "Select the words first.")
    if not found:
        raise MotionError(
            "An amendment can’t change how the motion’s own words look.",
            "Select words that the amendment adds.",
        )
    return found


def _shares(clauses: Clauses, span: Span) -> list[tuple[int, int, int]]:
    """Each clause of a span with the offsets between which it lies in it."""
    first, last = span.start.clause, span.end.clause
    return [
        (
            at,
            span.start.offset if at == first else 0,
            span.end.offset if at == last else clauses[at].length,
        )
        for at in range(first, last + 1)
    ]


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
    Act.BOLD: _toggle(lambda it, on: replace(it, bold=on), lambda it: it.bold),
    Act.ITALIC: _toggle(lambda it, on: replace(it, italic=on), lambda it: it.italic),
}
