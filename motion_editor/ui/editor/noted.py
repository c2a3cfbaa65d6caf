"""Footnotes as they are seen: their words set apart in place, a raised number before them.

The number stands over the opening bracket, which the text keeps and nobody sees.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLine
from PySide6.QtWidgets import QTextEdit

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.footnotes import Noted, Numbered, noted, numbered
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.utf16 import to_units

NUMBER, RAISED = 10, 4
"""The size of a number, and how far it is raised, in pixels at the usual text size."""

ABOVE, BELOW, ROUND = 14, 5, 4
"""How far the shape behind the words goes above and below their line, and its corners."""


class Numbers:
    """The footnotes of a text; a clause that is the same object as last time is not read again."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Clause, Noted]] = {}

    def of(self, clauses: Clauses, only: Container[int]) -> tuple[Numbered, ...]:
        """The footnotes of some of the clauses, by their numbers through the whole text."""
        before = self._known
        now: dict[int, tuple[Clause, Noted]] = {}

        def known(item: Clause) -> Noted:
            found = before.get(id(item))
            if found is None or found[0] is not item:
                found = (item, noted(item))
            now[id(item)] = found
            return found[1]

        made = numbered(clauses, known, only)
        self._known = now
        return made


class _Line(NamedTuple):
    """A part of a footnote on one line of the screen."""

    left: float
    right: float
    baseline: float
    whole: QRectF


class Shapes:
    """The footnotes of an editor as they are painted."""

    def __init__(self, edit: QTextEdit, formats: Formats) -> None:
        self._edit, self._formats = edit, formats
        self._shift = edit.verticalScrollBar().value()

    def _box(self, line: _Line) -> QRectF:
        above, below = self._formats.scaled(ABOVE), self._formats.scaled(BELOW)
        return QRectF(line.left, line.baseline - above, line.right - line.left, above + below)

    def number_at(self, notes: Iterable[Numbered], at: QPointF) -> Numbered | None:
        """The footnote whose number is painted at a point."""
        for note in notes:
            start = note.stretch.start
            if any(self._box(cell).contains(at) for cell in self._lines(note, start, start + 1)):
                return note
        return None

    def behind(self, painter: QPainter, notes: Iterable[Numbered]) -> None:
        """Paint the shapes on which footnotes stand."""
        formats, colours = self._formats, self._formats.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        grounds = {KEPT: colours.canvas, ADDED: colours.inserted_tint, STRUCK: colours.struck_tint}
        corner = formats.scaled(ROUND)
        for note in notes:
            painter.setBrush(QColor(grounds[note.state]))
            for line in self._lines(note, note.stretch.start, note.stretch.end):
                box = self._box(line).adjusted(0.5, 0.5, -0.5, -0.5)
                painter.drawRoundedRect(box, corner, corner)
        painter.restore()

    def numbers(self, painter: QPainter, notes: Iterable[Numbered]) -> None:
        """Paint the numbers of footnotes."""
        formats = self._formats
        font = QFont(self._edit.font())
        font.setPixelSize(formats.scaled(NUMBER))
        font.setWeight(QFont.Weight.DemiBold)
        colours = formats.colours
        inks = {KEPT: colours.accent, ADDED: colours.inserted, STRUCK: colours.struck}
        painter.save()
        for note in notes:
            start = note.stretch.start
            self._cover(painter, note)
            for cell in self._lines(note, start, start + 1):
                font.setStrikeOut(note.state is STRUCK)
                font.setUnderline(note.state is ADDED)
                painter.setPen(QColor(inks[note.state]))
                self._write(painter, str(note.number), font, cell)
        painter.restore()

    def _cover(self, painter: QPainter, note: Numbered) -> None:
        """Hide the brackets where they are selected: Qt would show them then."""
        cursor = self._edit.textCursor()
        if not cursor.hasSelection():
            return
        block = self._edit.document().findBlockByNumber(note.clause)
        for at in (note.stretch.start, note.stretch.end - 1):
            position = block.position() + to_units(block.text(), at)
            if cursor.selectionStart() <= position < cursor.selectionEnd():
                for cell in self._lines(note, at, at + 1):
                    painter.fillRect(cell.whole, QColor(self._formats.colours.highlight))

    def _write(self, painter: QPainter, text: str, font: QFont, cell: _Line) -> None:
        width = QFontMetricsF(font).horizontalAdvance(text)
        room = cell.right - cell.left
        painter.save()
        painter.setFont(font)
        raised = cell.baseline - self._formats.scaled(RAISED)
        painter.translate(QPointF(cell.left + max(room - width, 0) / 2, raised))
        if width > room > 0:
            painter.scale(room / width, 1)
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def _lines(self, note: Numbered, start: int, end: int) -> Iterator[_Line]:
        """Where these characters of the clause stand on the screen."""
        block = self._edit.document().findBlockByNumber(note.clause)
        layout, text = block.layout(), block.text()
        origin = layout.position()
        low, high = to_units(text, start), to_units(text, end)
        for at in range(layout.lineCount()):
            line = layout.lineAt(at)
            first, past = line.textStart(), line.textStart() + line.textLength()
            if low < past and first < high:
                left = origin.x() + _x(line, max(low, first))
                right = origin.x() + _x(line, min(high, past))
                top = origin.y() + line.y() - self._shift
                box = QRectF(left, top, right - left, line.height())
                yield _Line(left, right, top + line.ascent(), box)


def _x(line: QTextLine, position: int) -> float:
    """Where a character begins; PySide gives the position with it, whatever its hints say."""
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
