"""Sentences that can be said in another language: the words, and the parts put into them.

What is below the window says everything in British English. It says it by `say` and `many`, whose
result is a string like any other that also knows what it was made of; the window's catalogue finds
the pattern in another language and puts the same parts in (ui/tongue.py).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

NONE: Final = -1
"""No number that a sentence counts by."""

_LONG: Final = 600
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Said(str):
    """A sentence, and the pattern, parts and number that it was made of.

    `one` is the pattern for the number 1, where `number` is counted; `opens` is whether it stands
    at the beginning of a sentence and so has a capital, in whatever language.
    """

    __slots__ = ("number", "one", "opens", "parts", "pattern")

    pattern: str
    one: str
    number: int
    parts: dict[str, object]
    opens: bool


def say(pattern: str, /, **parts: object) -> Said:
    """The pattern with its parts put in: `say("There is no “{name}”.", name=name)`."""
    return _said(pattern, "", NONE, parts)


def many(several: str, one: str, number: int, /, **parts: object) -> Said:
    """A sentence that counts: `one` is taken for 1; `{n}` in both is the number."""
    return _said(several, one, number, {"n": number, **parts})


def mark(pattern: str) -> str:
    """The pattern itself: for tables whose words are said in another language where they show."""
    return pattern


def phrase(words: str) -> Said:
    """Words as they are, as a part that is looked up too: for phrases out of a marked table."""
    return words if isinstance(words, Said) else _said(words, "", NONE, {})


def strung(parts: Sequence[str], between: str = ", ") -> Said:
    """Parts in a row, each of which stays what it was made of."""
    named: dict[str, object] = {f"part{at}": part for at, part in enumerate(parts)}
    return _said(between.join(f"{{{name}}}" for name in named), "", NONE, named)


def legible(words: str) -> Said:
    """The same sentence with control characters and half characters written as escapes.

    A name in a file may hold what clears a terminal or turns the rest of the line about; line
    breaks and tabs stay. A long part is cut: it is quoted to be known again, not to be read.
    """
    said = phrase(words)
    if len(said) < _LONG and not _UNSEEN.search(said):
        return said
    parts = {
        name: legible(part) if isinstance(part, Said) else _shown(part)
        for name, part in said.parts.items()
    }
    pattern = said.pattern if parts else _shown(said.pattern)
    out = _said(str(pattern), said.one, said.number, parts)
    return opening(out) if said.opens else out


def _shown(part: object) -> object:
    """A part of a sentence as it can be shown."""
    if isinstance(part, int | float):
        return part  # It may be shown in a form of its own.
    part = str(part)
    short = part if len(part) < _LONG else f"{part[:200]}…"
    return visible(short)


def visible(words: str) -> str:
    """The words with control characters, and those that turn a line about, written as escapes."""
    return _UNSEEN.sub(lambda found: ascii(found[0])[1:-1], words)


def opening(words: str) -> Said:
    """The words with a capital at their start."""
    out = phrase(words)
    return _made(capital(out), out.pattern, out.one, out.number, out.parts, opens=True)


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def filled(pattern: str, parts: dict[str, object]) -> str:
    """The pattern with its parts put in; one without parts is not looked into for braces."""
    return pattern.format(**parts) if parts else pattern


def _said(pattern: str, one: str, number: int, parts: dict[str, object]) -> Said:
    return _made(filled(one if number == 1 else pattern, parts), pattern, one, number, parts)


def _made(
    words: str,
    pattern: str,
    one: str,
    number: int,
    parts: dict[str, object],
    *,
    opens: bool = False,
) -> Said:
    out = Said(words)
    out.pattern, out.one, out.number, out.parts, out.opens = pattern, one, number, parts, opens
    return out
