"""A text that has nothing of the one it amends: a rival to all of it, or the wrong file."""

from __future__ import annotations

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.reading import Remark
from motion_editor.tasks.parts import remark_keys, shares_nothing
from motion_editor.tasks.wish import How, Wish


def stranger(clauses: Clauses, wish: Wish) -> tuple[Remark, ...]:
    """That nothing of the base is left, where it is so; a guess unless that was asked for by name.

    MotionError where it is neither asked for by name, nor only looked at, nor confirmed.
    """
    if not shares_nothing(clauses):
        return ()
    said = say(
        "Nothing of the text that it amends is left: all of that is left out, and the text of the "
        "source is put in its place. If this is the wrong file, take its changes back (revert on "
        "the command line, Undo in the window)."
    )
    named = wish.how is How.WHOLE
    remark = Remark(said, guess=wish.look or not named)
    (key,) = remark_keys((remark,))
    confirmed = (key, remark.text) in wish.choices.confirmed
    if not (confirmed or wish.look or named):
        raise MotionError(
            say("Nothing of the text that it would amend is left in the source."),
            say(
                "If it is a rival text that replaces all of it, take it as the whole amended text "
                "(--as whole, or Read it in the window). Else check that it is the right file, "
                "mark it with [DELETE:] and [INSERT:], or write instructions."
            ),
        )
    return (remark,)
