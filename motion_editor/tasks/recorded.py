"""The words of a printed record, one paragraph a line, whatever it came as."""

from __future__ import annotations

import re

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.sniff import Kind, Source
from motion_editor.tasks.read import words_of

_STRUCK = re.compile(r"\{--(.*?)--\}", re.DOTALL)
_ADDED = re.compile(r"\{\+\+(.*?)\+\+\}", re.DOTALL)
_END = re.compile(r"(\{(?:--|\+\+))¶((?:--|\+\+)\})\n\n$")
_GAP = "\n\n"


def record_words(source: Source) -> str:
    """The words of a record; tracked changes of a Word file become bracketed words.

    MotionError for one of our own files, which is no printed record.
    """
    if source.kind is Kind.MOTION:
        raise MotionError(
            say("A .motion file is no printed record."),
            say("Name the minutes or the agenda; 'compare' compares two motions."),
        )
    if source.kind is not Kind.WORD:
        return words_of(source)
    from motion_editor.formats.word.revisions import raw

    if raw(source.data, "original", notes=True) == raw(source.data, "clean", notes=True):
        return "\n\n".join(raw(source.data, "clean", notes=True))
    lines = (line + _GAP for line in raw(source.data, "critic", notes=True))
    return "".join(map(_bracketed, lines))


def _bracketed(line: str) -> str:
    """A paragraph in CriticMarkup with its marks in words, the one on its end around its end."""
    line = _END.sub(lambda found: f"{found[1]}{_GAP}{found[2]}", line)
    line = _STRUCK.sub(r"[DELETE:]\1[TO HERE]", line)
    return _ADDED.sub(r"[INSERT:]\1[TO HERE]", line)
