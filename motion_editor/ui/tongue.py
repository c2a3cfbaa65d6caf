"""Saying what the window shows in the language of whoever sits before it.

No Qt here: who looks words up is told to `speak_by`, which is Qt's translator while the program
runs (languages.py). Every pattern is named in the source where it is used, by `tr`, `many`, `mark`
or, below the window, `say`: by these names the catalogue is made (tests/catalogue.py).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from motion_editor.core.wording import NONE, Said, capital, filled, mark

if TYPE_CHECKING:
    from motion_editor.core.errors import MotionError

__all__ = ["many", "mark", "speak_by", "told", "tr"]

Finder = Callable[[str, str, int], str]
"""Finds a pattern in another language, given it, the pattern for 1, and the number or -1."""


def _english(pattern: str, one: str, number: int) -> str:
    return one if number == 1 else pattern


_finders: list[Finder] = []


def speak_by(finder: Finder | None) -> None:
    """Have every pattern looked up by this; None for the English of the source."""
    _finders[:] = [finder] if finder is not None else []


def tr(words: str, /, **parts: object) -> str:
    """The words in the person's language, their parts put in.

    What was said below the window brings its own parts, and these are said over again too.
    """
    if not words:
        return words  # Of "" a catalogue may give what stands at its head.
    if isinstance(words, Said):
        return _again(words) if _finders else words
    return _say(words, "", NONE, parts)


def many(several: str, one: str, number: int, /, **parts: object) -> str:
    """Words that count, as the person's language has them: `one` for 1, `{n}` is the number."""
    return _say(several, one, number, {"n": number, **parts})


def told(error: MotionError) -> str:
    """What went wrong, and after it what to do."""
    return f"{tr(error.message)} {tr(error.advice)}"


def _again(words: Said) -> str:
    out = _say(words.pattern, words.one, words.number, words.parts)
    return capital(out) if words.opens else out


def _say(pattern: str, one: str, number: int, parts: dict[str, object]) -> str:
    if not _finders:
        return filled(_english(pattern, one, number), parts)
    again = {name: tr(part) if isinstance(part, Said) else part for name, part in parts.items()}
    return filled(_finders[0](pattern, one, number) or _english(pattern, one, number), again)
