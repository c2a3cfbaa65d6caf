"""Telling an amendment written as instructions from the whole amended text."""

from __future__ import annotations

import re

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say

_TELLS = r"(?:delete|leave out|omit|insert|replace|substitute)"
_INSTRUCTION = re.compile(
    rf"(?im)^\W*(?:\w{{1,3}}[.)]\s*)?(?:to\s+)?(?:"
    rf"{_TELLS}\b.*(?:\b{_TELLS}\b|[“\"‘'])"
    rf"|(?:add|after|before|in|at)\b.*\b{_TELLS}\b.*[“\"‘':])"
)


MARK_IT = mark(
    "Mark the words with [DELETE:] and [INSERT:], or take --as whole if it is the whole amended "
    "text."
)
GIVE_IT_WHOLE = mark(
    "Give the full new text, or the current one marked with [DELETE:] and [INSERT:]."
)


def refuse_instructions(words: str, advice: str = MARK_IT) -> None:
    """Raise MotionError for a text with a line that tells what to change.

    Taken for the whole amended text it would strike the motion and put the instruction in.
    """
    found = _INSTRUCTION.search(words)
    if found:
        raise MotionError(
            say(
                "The source tells what to change (“{words}”), and instructions can't be read "
                "in this version.",
                words=found[0].strip()[:60],
            ),
            advice,
        )
