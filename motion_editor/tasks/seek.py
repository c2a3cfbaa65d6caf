"""What a person looks for: words as typed, or a regular expression that is held to a time.

Python's own expressions cannot be stopped, and a bad one would hang the window for ever; those
of the package regex can.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.core.search import Found, Matcher
from motion_editor.core.wording import say

if TYPE_CHECKING:
    import regex

LIMIT, MOST = 0.2, 0.4
"""Seconds that a regular expression has for a whole text, and with all that is made of it."""

_ALIKE = {"'": "['’‘]", '"': '["“”]', " ": "[ \u00a0\u202f\u2028]", "-": "[-\u2011]"}
"""What a key on the keyboard stands for: papers have what no key types."""

_UNFIT = re.compile("[\x00-\x09\x0b-\x1f\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and how."""

    words: str
    match_case: bool = False
    whole_words: bool = False
    expression: bool = False


def matcher(query: Query, instead: str | None = None) -> Matcher:
    """Finds what is looked for; `instead` is what is to be put in its place, with groups.

    MotionError, now or while it finds, where the expression cannot be read or takes too long.
    """
    if not query.words:
        return lambda _: ()
    return _expression(query, instead) if query.expression else _plain(query, instead or "")


def escaped(words: str) -> str:
    """The regular expression for just these words."""
    return re.escape(words).replace("\\ ", " ").replace("\\-", "-")


def _plain(query: Query, instead: str) -> Matcher:
    made = "".join(_ALIKE.get(char) or re.escape(char) for char in query.words)
    pattern = re.compile(_bounded(made, query), re.NOFLAG if query.match_case else re.IGNORECASE)
    words = fit(instead)

    def find(text: str) -> Iterator[Found]:
        return (Found(*match.span(), words) for match in pattern.finditer(text))

    return find


def _bounded(pattern: str, query: Query) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)" if query.whole_words else pattern


def fit(words: str) -> str:
    """The words without what no text may hold; a tab stands as a space."""
    return _UNFIT.sub("", words.replace("\t", " "))


def _compiled(query: Query) -> regex.Pattern[str]:
    """The expression, bounded; MotionError where it can't be read."""
    import regex

    flags = regex.VERSION0 | (0 if query.match_case else regex.IGNORECASE)
    try:
        regex.compile(query.words, flags)
        return regex.compile(_bounded(query.words, query), flags)
    except (regex.error, ValueError, OverflowError, RecursionError) as error:
        said = _said(error)
        raise MotionError(
            say("This regular expression can’t be read: {fault}.", fault=said),
            say("Put it right, or turn Regular expression off."),
        ) from error


def _expression(query: Query, instead: str | None) -> Matcher:
    import regex

    pattern = _compiled(query)
    left, last = LIMIT, time.monotonic() + MOST

    def find(text: str) -> list[Found]:
        nonlocal left
        begun = time.monotonic()
        out: list[Found] = []
        try:
            if left <= 0 or begun > last:
                raise TimeoutError
            for match in pattern.finditer(text, timeout=left):
                if time.monotonic() > begun + left:
                    raise TimeoutError
                out.append(Found(*match.span(), "" if instead is None else _filled(match, instead)))
        except TimeoutError as error:
            raise _too_long(begun > last) from error
        left -= time.monotonic() - begun
        return out

    def _filled(match: regex.Match[str], template: str) -> str:
        try:
            return fit(match.expand(template))
        except (regex.error, IndexError, ValueError, OverflowError) as error:
            raise MotionError(
                say("What is to be put in can’t be read: {fault}.", fault=_said(error)),
                say(r"Write \1 for the first group, and \\ for a backslash."),
            ) from error

    return find


def _too_long(many: bool) -> MotionError:
    if many:
        return MotionError(
            say("This regular expression finds too much."),
            say("Ask for less, or turn Regular expression off."),
        )
    return MotionError(
        say("This regular expression takes too long."),
        say("Make it simpler, or turn Regular expression off."),
    )


def _said(error: Exception) -> str:
    """What is wrong, in the words of the package that found it."""
    deep = isinstance(error, RecursionError)
    return say("it is too deep") if deep else str(error).rstrip(".")
