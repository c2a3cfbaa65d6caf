"""Qt formats of clauses and runs, made once for a theme and a text size."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextFormat

from motion_editor.core.clause import Clause, Role
from motion_editor.core.text import ADDED, KEPT, PLAIN, STRUCK, Emphasis, Run, State
from motion_editor.ui.themes import Theme

STATE = QTextFormat.Property.UserProperty.value + 1
"""The property that holds a run's state by name."""

LINE_HEIGHT = 1.55
INDENT = 36
"""Pixels a level is set in, at the usual text size."""

USUAL = 16
"""The usual text size in pixels."""


class Formats:
    """The formats for one theme and one text size in pixels."""

    def __init__(self, colours: Theme, pixels: int = USUAL) -> None:
        self.colours = colours
        self.pixels = pixels
        self._blocks: dict[tuple[bool, int], QTextBlockFormat] = {}
        self._runs: dict[tuple[State, Emphasis, bool], QTextCharFormat] = {}
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

    def run(self, run: Run, role: Role) -> QTextCharFormat:
        """The character format of a run in a clause of this role."""
        return self.of(run.state, run.emphasis, role)

    def of(self, state: State, emphasis: Emphasis, role: Role) -> QTextCharFormat:
        """The character format of words in this state, with this emphasis and role."""
        lead_in = role is Role.LEAD_IN
        if state is KEPT and emphasis is PLAIN:
            return self._usual[lead_in]
        key = (state, emphasis, lead_in)
        if key not in self._runs:
            self._runs[key] = self._make_run(state, emphasis, lead_in=lead_in)
        return self._runs[key]

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


def fragments(block: QTextBlock) -> list[tuple[str, QTextCharFormat]]:
    """The pieces of a block as the document holds them, each with its format."""
    out: list[tuple[str, QTextCharFormat]] = []
    walker = block.begin()
    while not walker.atEnd():
        piece = walker.fragment()
        out.append((piece.text(), piece.charFormat()))
        walker += 1
    return out
