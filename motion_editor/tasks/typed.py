"""Words that a person has typed beside a text: titles, names, labels, reasons."""

from __future__ import annotations

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say


def typed(written: str, what: str) -> str:
    """The words on one line, white space made single; `what` names them: "the title".

    MotionError where they hold characters that no paper can hold.
    """
    return " ".join(printable(written, what).split())


def printable(written: str, what: str) -> str:
    """The words as they are; MotionError where they hold characters that no paper can hold."""
    from motion_editor.formats.lines import without_controls  # which the start does without

    bare = " ".join(written.split())
    wrong = without_controls(bare)[1]
    if wrong:
        raise MotionError(
            say(
                "In {place} there is a character that can't be written (U+{code:04X}).",
                place=what,
                code=ord(wrong[0]),
            ),
            say("Type the words anew; nothing was changed."),
        )
    return written
