"""The gutter: labels and change bars, painted beside the clauses that are in sight."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from motion_editor.core.clause import Clause
from motion_editor.core.numbering import BULLETS
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.labels import Label

WIDTH = 104
"""Pixels left of the text, at the usual text size, where there is room."""

NARROW = 72
"""The same in a narrow window."""

BAR = 3
BAR_GAP = 17
LABEL_GAP = 36
LABEL = 15
"""The size of labels, at the usual text size."""
MARK, MARK_GAP = 4, 8
"""Half the height of the mark of evidence, and how far left of the text its middle stands."""

NESTED_GAP = 10
"""How far left of its text a nested clause has its label: the bar is not between them."""


class Row(NamedTuple):
    """A clause in sight: its number, where its text begins, and its first and last line."""

    number: int
    left: float
    top: float
    bottom: float
    baseline: float


def rows(edit: QTextEdit, top: float, bottom: float) -> Iterator[Row]:
    """The clauses whose lines lie between two heights of the viewport."""
    document = edit.document()
    layout = document.documentLayout()
    shift = edit.verticalScrollBar().value()
    block = _first(edit, top)
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() - shift > bottom:
            return
        row = _row(block, shift)
        if row is not None and row.bottom >= top:
            yield row
        block = block.next()


def _first(edit: QTextEdit, top: float) -> QTextBlock:
    """A clause at this height, or one above it.

    While a long text is laid out only as far as it was painted, Qt finds another one below.
    """
    document = edit.document()
    found = edit.cursorForPosition(QPointF(0, top).toPoint()).blockNumber()
    # In the room between two clauses Qt finds the lower one: the one above it is asked.
    number = max(found - 1, 0)
    box, shift = document.documentLayout().blockBoundingRect, edit.verticalScrollBar().value()
    while number and box(document.findBlockByNumber(number)).top() - shift > top:
        number //= 2
    return document.findBlockByNumber(number)


def _row(block: QTextBlock, shift: float) -> Row | None:
    lines = block.layout()
    if lines.lineCount() == 0:
        return None
    first, last = lines.lineAt(0), lines.lineAt(lines.lineCount() - 1)
    origin = lines.position()
    top = origin.y() + first.y() - shift
    return Row(
        block.blockNumber(),
        origin.x() + first.x(),
        top,
        origin.y() + last.y() + last.height() - shift,
        top + first.ascent(),
    )


def paint(
    painter: QPainter,
    edit: QTextEdit,
    seen: Sequence[Row],
    clauses: Sequence[Clause],
    labels: Sequence[Label],
    formats: Formats,
    noted: Container[str] = (),
) -> None:
    """Paint labels and bars of the clauses that are seen, and a mark by those that are noted."""
    beside = Beside(painter, edit, formats)
    for row in seen:
        if row.number >= len(clauses):
            return
        item = clauses[row.number]
        beside.paint(row, labels[row.number], changed=item.changed)
        if item.id in noted or item.moved_from in noted:
            beside.mark(row)


class Beside:
    """Paints label and bar of one clause after another."""

    def __init__(self, painter: QPainter, edit: QTextEdit, formats: Formats) -> None:
        self._painter = painter
        self._formats = formats
        self._font = QFont(edit.font())
        self._font.setPixelSize(formats.scaled(LABEL))
        self._widths: dict[str, float] = {}
        self._margin = edit.document().rootFrame().frameFormat().leftMargin()

    def paint(self, row: Row, label: Label, *, changed: bool) -> None:
        """Paint what stands beside this clause."""
        formats = self._formats
        if changed:
            _bar(self._painter, row, self._margin - formats.scaled(BAR_GAP), formats)
        gap = NESTED_GAP if row.left > self._margin else LABEL_GAP
        end = QPointF(row.left - formats.scaled(gap), row.baseline)
        if label.text:
            self._write(end, label)

    def _write(self, end: QPointF, label: Label) -> None:
        # A bullet with a line through it would look like another bullet: it is struck by colour.
        bullet = label.text in BULLETS
        self._font.setStrikeOut(label.struck and not bullet)
        self._painter.setFont(self._font)
        colours = self._formats.colours
        ink = colours.struck if label.struck and bullet else colours.muted
        self._painter.setPen(QColor(colours.inserted if label.new else ink))
        if label.text not in self._widths:
            measure = QFontMetricsF(self._font)
            self._widths[label.text] = measure.horizontalAdvance(label.text)
        self._painter.drawText(QPointF(end.x() - self._widths[label.text], end.y()), label.text)

    def mark(self, row: Row) -> None:
        """Paint the small open diamond of a clause that has notes."""
        size = self._formats.scaled(MARK)
        middle = QPointF(
            self._margin - self._formats.scaled(MARK_GAP),
            row.top + (row.baseline - row.top) * 0.62,
        )
        corners = [QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)]
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(QColor(self._formats.colours.accent), 1.4))
        self._painter.drawPolygon([middle + corner for corner in corners])
        self._painter.restore()


def paint_hints(
    painter: QPainter,
    edit: QTextEdit,
    seen: Sequence[Row],
    hint: Callable[[int], str],
    formats: Formats,
) -> None:
    """Say in clauses without a word what can be done there; `hint` has the words, "" for none."""
    hints = [(row, words) for row in seen if (words := hint(row.number))]
    if not hints:
        return
    painter.setFont(edit.font())
    painter.setPen(QColor(formats.colours.muted))
    measure = QFontMetricsF(edit.font())
    for row, words in hints:
        room = edit.viewport().width() - row.left - formats.scaled(NESTED_GAP)
        fits = measure.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QPointF(row.left + 1, row.baseline), fits)


def _bar(painter: QPainter, row: Row, left: float, formats: Formats) -> None:
    bar = QRectF(left, row.top - 2, BAR, row.bottom - row.top + 4)
    painter.fillRect(bar, QColor(formats.colours.bar))
