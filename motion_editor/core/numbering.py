"""Labels of clauses, from their roles, levels and a numbering style."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from string import ascii_lowercase

from motion_editor.core.clause import Clause, Role

NEW = "new"
"""The label of an inserted clause: the printed paper has no number for it."""


class Series(Enum):
    """How points are labelled at the first level."""

    BULLETS = "bullets"
    NUMBERS = "1."
    LETTERS = "(a)"
    ROMAN = "(i)"


@dataclass(frozen=True, slots=True)
class NumberingStyle:
    """How a motion numbers its points; `running` goes on across lead-ins instead of restarting."""

    series: Series = Series.BULLETS
    running: bool = False


BULLETS = ("•", "◦", "▪")

_NESTED = {
    Series.NUMBERS: (Series.NUMBERS, Series.LETTERS, Series.ROMAN),
    Series.LETTERS: (Series.LETTERS, Series.ROMAN, Series.NUMBERS),
    Series.ROMAN: (Series.ROMAN, Series.LETTERS, Series.NUMBERS),
}


def letters(number: int) -> str:
    """1 is a, 26 is z, 27 is aa, 28 is bb: as Word counts."""
    letter = ascii_lowercase[(number - 1) % 26]
    return letter * ((number - 1) // 26 + 1)


def roman(number: int) -> str:
    """A number in small roman numerals."""
    out = ""
    for value, sign in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        while number >= value:
            out += sign
            number -= value
    return out


def label(style: NumberingStyle, level: int, number: int) -> str:
    """The printed label of the `number`-th point (from 1) at a level."""
    if style.series is Series.BULLETS:
        return BULLETS[level % len(BULLETS)]
    series = _NESTED[style.series][level % 3]
    if series is Series.NUMBERS:
        return f"{number}."
    return f"({letters(number)})" if series is Series.LETTERS else f"({roman(number)})"


def numbers(clauses: Sequence[Clause], style: NumberingStyle) -> tuple[int, ...]:
    """The count of each point within its list, from 1; 0 for lead-ins and text."""
    counts: list[int] = []
    out: list[int] = []
    for item in clauses:
        if item.role is not Role.POINT:
            del counts[item.level + (1 if style.running else 0) :]
            out.append(0)
            continue
        counts += [0] * (item.level + 1 - len(counts))
        del counts[item.level + 1 :]
        counts[item.level] += 1
        out.append(counts[item.level])
    return tuple(out)


def labels(clauses: Sequence[Clause], style: NumberingStyle) -> tuple[str, ...]:
    """The label of each clause of a plain text; "" for lead-ins and text."""
    return tuple(
        label(style, item.level, number) if number else ""
        for item, number in zip(clauses, numbers(clauses, style), strict=True)
    )
