"""Bold, italic and links over a stretch of text: what of it may have another look, and giving it.

An amendment's own words may; those of the motion never, for a look is nothing to vote on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from motion_editor.core import edit
from motion_editor.core.clause import Clause
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.core.text import ADDED, Emphasis, pieces
from motion_editor.core.wording import say


def stretches(
    clauses: Sequence[Clause], span: Span, *, tracked: bool
) -> list[tuple[Span, Emphasis]]:
    """The parts of a span whose look can be changed, each with what it has now.

    MotionError where there is none.
    """
    some = [
        (Span(Place(at, max(offset, low)), Place(at, min(offset + len(run.text), high))), run)
        for at, low, high in _shares(clauses, span)
        for offset, run in pieces(clauses[at].runs)
        if max(offset, low) < min(offset + len(run.text), high)
    ]
    found = [(part, run.emphasis) for part, run in some if run.state is ADDED or not tracked]
    if not some:
        raise MotionError(say("No words are selected."), say("Select the words first."))
    if not found:
        raise MotionError(
            say("An amendment can’t change how the motion’s own words look."),
            say("Select words that the amendment adds."),
        )
    return found


def change_look(
    clauses: Sequence[Clause], span: Span, change: Callable[[Emphasis], Emphasis], *, tracked: bool
) -> Edited:
    """Change the look of the words of a span; MotionError where none of them may change."""
    now = edit.edited(clauses, clauses, span.end)
    for part, look in stretches(clauses, span, tracked=tracked):
        now = edit.emphasise(now.clauses, part, change(look), tracked=tracked)
    return edit.edited(clauses, now.clauses, span.end)


def _shares(clauses: Sequence[Clause], span: Span) -> list[tuple[int, int, int]]:
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
