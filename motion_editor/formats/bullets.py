"""Bullets and numbers at the beginning of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from string import ascii_lowercase
from typing import NamedTuple

from motion_editor.core.figures import figure
from motion_editor.core.numbering import roman


class Series(Enum):
    """What a label counts with."""

    BULLET = "bullet"
    NUMBER = "number"
    DECIMAL = "decimal"
    LOWER = "letter"
    UPPER = "capital letter"
    ROMAN = "roman numeral"
    UPPER_ROMAN = "capital roman numeral"


class Reading(NamedTuple):
    """One way to take a label: "(i)" is the ninth letter or the first roman numeral."""

    series: Series
    value: int


@dataclass(frozen=True, slots=True)
class Label:
    """A bullet or number: as printed, its style ("(a)" and "a)" differ), how it may be taken.

    `end` is the offset in the line where the words begin. `doubtful` is what also begins ordinary
    words ("A. Carter") and counts only where the number before or after it is found too.
    """

    printed: str
    style: str
    readings: tuple[Reading, ...]
    end: int
    doubtful: bool = False

    @property
    def is_bullet(self) -> bool:
        """Whether it is a bullet and no number."""
        return self.readings[0].series is Series.BULLET


# Glyphs that no sentence begins with; "o" and dashes need white space after them.
_GLYPHS = "·•●○◦▪▫■□‣⁃∙⦁◘◆◇❖➢➤►▶✓✔\uf0b7"
_BULLET = re.compile(rf"([{_GLYPHS}]|[\ue000-\uf8ff])(?:\s+|(?=\S)|$)")
_DASH = re.compile(r"(--|[-–—*+‒―]|o)(?:\s+|$)")
_BRACKETED = re.compile(r"\(\s?([0-9]{1,3}|[A-Za-z]{1,7})\s?\)(?:\s+|(?=[\"“‘'A-Z])|$)")
_HALF = re.compile(r"([0-9]{1,3}|[A-Za-z]{1,7})\)(?:\s+|(?=[\"“‘'A-Z])|$)")
_DOTTED = re.compile(r"([0-9]{1,3}|[A-Za-z]{1,7})\.(?:\s+|(?=[\"“‘'A-Z][a-z])|$)")
_DECIMAL = re.compile(r"((?:[0-9]{1,3}\.){1,3}[0-9]{1,3})\.?(?:\s+|$)")

NEW = Label("new", "new", (Reading(Series.BULLET, 0),), 0)
"""What papers print before a point that is put in, for which there is no number yet."""

_MAX_ROMAN = 89
_ROMANS = {roman(number): number for number in range(1, _MAX_ROMAN + 1)}


def label_of(text: str, start: int = 0) -> Label | None:
    """The label at `start` of a line, or None.

    "24/005", "(NOTE", "1984." and "2.5 million" are no labels; whether "A. Carter" is one, its
    neighbours must say.
    """
    if found := _BULLET.match(text, start):
        glyph = found.group(1)
        return Label(glyph, glyph, (Reading(Series.BULLET, 0),), found.end())
    if found := _DASH.match(text, start):
        glyph = found.group(1)
        return Label(glyph, glyph, (Reading(Series.BULLET, 0),), found.end())
    if found := _DECIMAL.match(text, start):
        printed = found.group().strip()
        parts = [int(part) for part in found.group(1).split(".")]
        reading = Reading(Series.DECIMAL, parts[-1])
        style = ".".join(str(part) for part in parts[:-1]) + ".#"
        return Label(printed, style, (reading,), found.end(), doubtful=True)
    for pattern, style in ((_BRACKETED, "(#)"), (_HALF, "#)"), (_DOTTED, "#.")):
        if found := pattern.match(text, start):
            return _numbered(found, style)
    return None


def parent_of(label: Label) -> str:
    """The number that the first of its parts stand under: "2" for "2.1"; "" for any other."""
    reading = label.readings[0]
    if reading.series is not Series.DECIMAL or reading.value != 1:
        return ""
    return label.style.removesuffix(".#")


def _numbered(found: re.Match[str], style: str) -> Label | None:
    count = found.group(1)
    readings = _readings(count)
    if not readings:
        return None
    initial = count.isupper() and style == "#."  # As in "A. Carter" and "I. Barley".
    doubled = len(count) > 1 and readings[0].series in (Series.LOWER, Series.UPPER)
    printed = found.group().strip()
    return Label(printed, style, readings, found.end(), initial or doubled)


def _readings(count: str) -> tuple[Reading, ...]:
    """The ways to take what stands between the signs of a label, the likelier one first."""
    number = figure(count)
    if number is not None:
        return (Reading(Series.NUMBER, number),)
    lower = count.lower()
    if count not in (lower, count.upper()):
        return ()
    letters, romans = (
        (Series.LOWER, Series.ROMAN) if count == lower else (Series.UPPER, Series.UPPER_ROMAN)
    )
    out: list[Reading] = []
    if lower in _ROMANS:
        out.append(Reading(romans, _ROMANS[lower]))
    if len(set(lower)) == 1 and len(lower) <= 2:
        value = ascii_lowercase.index(lower[0]) + 1 + 26 * (len(lower) - 1)
        # A lone "(i)" opens roman numerals, a lone "(c)" or "(v)" goes on with letters.
        out.insert(0 if lower != "i" and len(lower) == 1 else len(out), Reading(letters, value))
    return tuple(out)
