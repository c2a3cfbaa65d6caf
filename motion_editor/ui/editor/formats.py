"""Qt formats of clauses and runs, made once for a theme and a text size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from motion_editor.core.clause import Clause, Role
from motion_editor.core.footnotes import Stretch, may_have, stretches
from motion_editor.core.text import (
    ADDED,
    KEPT,
    PLAIN,
    STRUCK,
    Emphasis,
    Runs,
    State,
    cut,
    words,
)
from motion_editor.ui.themes import Theme

STATE = QTextFormat.Property.UserProperty.value + 1
"""The property that holds a run's state by name."""

LINE_HEIGHT = 1.55
INDENT = 36
"""Pixels a level is set in, at the usual text size."""

NOTE = 13
"""The size of footnotes in pixels, at the usual text size."""

ROOM = 7
"""What the first bracket of a footnote has beside its own width, for a number of two digits."""

USUAL = 16
"""The usual text size in pixels."""


class Part(Enum):
    """What words are: of the text itself, or of a footnote and its two brackets."""

    TEXT = "text"
    OPENING = "opening"
    NOTE = "note"
    CLOSING = "closing"


class Formats:
    """The formats for one theme and one text size in pixels."""

    def __init__(self, colours: Theme, pixels: int = USUAL) -> None:
        self.colours = colours
        self.pixels = pixels
        self._blocks: dict[tuple[bool, int], QTextBlockFormat] = {}
        self._runs: dict[tuple[State, Emphasis, bool, Part], QTextCharFormat] = {}
        self._usual = tuple(self._make_run(KEPT, PLAIN, lead_in=it) for it in (False, True))

    def scaled(self, pixels: int) -> int:
        """A measure for the usual text size, at this one."""
        return round(pixels * self.pixels / USUAL)

    @property
    def line_height(self) -> int:
        """The height of a line in pixels."""
        return round(self.pixels * LINE_HEIGHT)

    def indent(self, clause: Clause) -> int:
        """How far a clause's text is set in."""
        return self.scaled(INDENT) * clause.level

    def block(self, clause: Clause) -> QTextBlockFormat:
        """The paragraph format of a clause."""
        key = (clause.role is Role.LEAD_IN, clause.level)
        if key not in self._blocks:
            self._blocks[key] = self._make_block(clause)
        return self._blocks[key]

    def _make_block(self, clause: Clause) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setLineHeight(self.line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        made.setTopMargin(self.scaled(18 if clause.role is Role.LEAD_IN else 0))
        made.setBottomMargin(self.scaled(10))
        made.setLeftMargin(self.indent(clause))
        return made

    def looks(self, runs: Runs, role: Role) -> Iterable[tuple[str, QTextCharFormat]]:
        """The words of a clause of this role, each stretch of one look with its format."""
        if may_have(runs):
            return self._noted(runs, role)
        return [(run.text, self.of(run.state, run.emphasis, role)) for run in runs]

    def _noted(self, runs: Runs, role: Role) -> Iterator[tuple[str, QTextCharFormat]]:
        for (start, end), part in _shares(words(runs)):
            for run in cut(runs, start, end):
                yield run.text, self.of(run.state, run.emphasis, role, part)

    def of(
        self, state: State, emphasis: Emphasis, role: Role, part: Part = Part.TEXT
    ) -> QTextCharFormat:
        """The character format of words in this state, with this emphasis and role."""
        lead_in = role is Role.LEAD_IN
        if state is KEPT and emphasis is PLAIN and part is Part.TEXT:
            return self._usual[lead_in]
        key = (state, emphasis, lead_in, part)
        if key not in self._runs:
            made = self._make_run(state, emphasis, lead_in=lead_in and part is Part.TEXT)
            self._runs[key] = made if part is Part.TEXT else self._smaller(made, key)
        return self._runs[key]

    def _smaller(
        self, made: QTextCharFormat, key: tuple[State, Emphasis, bool, Part]
    ) -> QTextCharFormat:
        """The format of a footnote, which stands where its number is printed.

        Its brackets are not seen: the number is painted over the first, and the second leaves room.
        """
        state, emphasis, _, part = key
        made.setProperty(QTextFormat.Property.FontPixelSize, self.scaled(NOTE))
        if part is not Part.NOTE:
            made.setForeground(QColor(Qt.GlobalColor.transparent))
        elif state is KEPT and not emphasis.link:
            made.setForeground(QColor(self.colours.muted))
        if part is Part.OPENING:
            made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            made.setFontLetterSpacing(self.scaled(ROOM))
        return made

    def base(self, clause: Clause) -> QTextCharFormat:
        """The character format of an empty clause, and of its caret."""
        return self.of(clause.end if not clause.runs else KEPT, PLAIN, clause.role)

    def _make_run(self, state: State, emphasis: Emphasis, *, lead_in: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setProperty(STATE, state.value)
        made.setForeground(QColor(self.colours.accent if emphasis.link else self.colours.text))
        if lead_in or emphasis.bold:
            made.setFontWeight(QFont.Weight.Bold if emphasis.bold else QFont.Weight.DemiBold)
        if emphasis.italic:
            made.setFontItalic(True)
        if emphasis.link:
            made.setAnchor(True)
            made.setAnchorHref(emphasis.link)
            made.setFontUnderline(True)
        if state is STRUCK:
            made.setFontStrikeOut(True)
            made.setForeground(QColor(self.colours.struck))
            made.setBackground(QColor(self.colours.struck_tint))
        elif state is ADDED:
            made.setFontUnderline(True)
            made.setForeground(QColor(self.colours.inserted))
            made.setBackground(QColor(self.colours.inserted_tint))
        return made


def _shares(text: str) -> Iterator[tuple[Stretch, Part]]:
    """The stretches of a text with footnotes, and what each is."""
    at = 0
    for start, end in stretches(text):
        yield Stretch(at, start), Part.TEXT
        yield Stretch(start, start + 1), Part.OPENING
        yield Stretch(start + 1, end - 1), Part.NOTE
        yield Stretch(end - 1, end), Part.CLOSING
        at = end
    yield Stretch(at, len(text)), Part.TEXT


def fragments(block: QTextBlock) -> list[tuple[str, QTextCharFormat]]:
    """The pieces of a block as the document holds them, each with its format."""
    out: list[tuple[str, QTextCharFormat]] = []
    walker = block.begin()
    while not walker.atEnd():
        piece = walker.fragment()
        out.append((piece.text(), piece.charFormat()))
        walker += 1
    return out
