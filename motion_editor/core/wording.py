"""Sentences that can be said in another language: the words, and the parts put into them.

What is below the window says everything in British English. It says it by `say` and `many`, whose
result is a string like any other that also knows what it was made of; the window's catalogue finds
the pattern in another language and puts the same parts in (ui/tongue.py).
"""

from __future__ import annotations

from typing import Final

NONE: Final = -1
"""No number that a sentence counts by."""


class Said(str):
    """A sentence, and the pattern, parts and number that it was made of.

    `one` is the pattern for the number 1, where `number` is counted.
    """

    __slots__ = ("number", "one", "parts", "pattern")

    pattern: str
    one: str
    number: int
    parts: dict[str, object]


def say(pattern: str, /, **parts: object) -> Said:
    """The pattern with its parts put in: `say("There is no “{name}”.", name=name)`."""
    return _said(pattern, "", NONE, parts)


def many(several: str, one: str, number: int, /, **parts: object) -> Said:
    """A sentence that counts: `one` is taken for 1; `{n}` in both is the number."""
    return _said(several, one, number, {"n": number, **parts})


def mark(pattern: str) -> str:
    """The pattern itself: for tables whose words are said in another language where they show."""
    return pattern


def filled(pattern: str, parts: dict[str, object]) -> str:
    """The pattern with its parts put in; one without parts is not looked into for braces."""
    return pattern.format(**parts) if parts else pattern


def _said(pattern: str, one: str, number: int, parts: dict[str, object]) -> Said:
    out = Said(filled(one if number == 1 else pattern, parts))
    out.pattern, out.one, out.number, out.parts = pattern, one, number, parts
    return out
