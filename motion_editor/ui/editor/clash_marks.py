"""The mark in the gutter where a clash stands: a triangle, and its name below the label."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QTextEdit, QToolTip

from motion_editor.ui.clashes import Names, mark_words
from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.tongue import many

SIZE, GAP, WORDS, BELOW = 13, 6, 11, 14
"""The triangle, what is left free beside it, the size of the words, and how far they stand below
the first line, at the usual text size."""

Beside = Callable[[int], tuple[Label, Names]]
"""The label of the clause of this number, and the clashes that stand there."""


class ClashMarks(QObject):
    """Paints the marks of one text, and hears when one is pressed."""

    pressed = Signal(str)
    """The name of the first clash at the mark."""

    def __init__(self, edit: QTextEdit, beside: Beside, formats: Callable[[], Formats]) -> None:
        super().__init__(edit)
        self._edit, self._beside, self._formats = edit, beside, formats
        edit.viewport().installEventFilter(self)

    def paint(self, painter: QPainter, strip: QRect) -> None:
        """Paint the marks in this part of the viewport; words stand below their clause's line."""
        formats = self._formats()
        reach = formats.scaled(2 * BELOW)
        seen = gutter.rows(self._edit, strip.top() - reach, strip.bottom())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        ink = QColor(formats.colours.warning)
        for row in seen:
            label, names = self._beside(row.number)
            if not names:
                continue
            triangle, words = self._boxes(row, label, names)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            top = QPointF(triangle.center().x(), triangle.top())
            painter.drawPolygon(QPolygonF([triangle.bottomLeft(), top, triangle.bottomRight()]))
            painter.setPen(ink)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, mark_words(names))
        painter.restore()

    def _font(self) -> QFont:
        font = QFont(self._edit.font())
        font.setPixelSize(self._formats().scaled(WORDS))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _boxes(self, row: gutter.Row, label: Label, names: Names) -> tuple[QRectF, QRectF]:
        """Where the triangle stands, left of the label, and the words, below that."""
        scaled = self._formats().scaled
        margin = self._edit.document().rootFrame().frameFormat().leftMargin()
        gap = gutter.NESTED_GAP if row.left > margin else gutter.LABEL_GAP
        font = QFont(self._edit.font())
        font.setPixelSize(scaled(gutter.LABEL))
        own = QFontMetricsF(font).horizontalAdvance(label.text) if label.text else 0.0
        size, right = scaled(SIZE), row.left - scaled(gap) - own - scaled(GAP)
        triangle = QRectF(max(right - size, 0.0), row.baseline - size + 1, size, size)
        measure = QFontMetricsF(self._font())
        wide = measure.horizontalAdvance(mark_words(names))
        left = max(min(triangle.left(), margin - scaled(gutter.BAR_GAP + GAP) - wide), 0.0)
        top = row.baseline + scaled(BELOW) - measure.ascent()
        return triangle, QRectF(left, top, wide + 1, measure.height())

    def _at(self, where: QPointF) -> Names:
        """The clashes whose mark is at this point of the viewport."""
        reach = self._formats().scaled(BELOW)
        for row in gutter.rows(self._edit, where.y() - reach, where.y()):
            label, names = self._beside(row.number)
            if names and any(box.contains(where) for box in self._boxes(row, label, names)):
                return names
        return ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a mark goes to its card; resting on it says what it is."""
        if isinstance(event, QMouseEvent):
            names = self._at(event.position())
            if event.type() == QEvent.Type.MouseMove and names and not event.buttons():
                self._edit.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
                return True
            left = event.button() == Qt.MouseButton.LeftButton
            if event.type() == QEvent.Type.MouseButtonPress and names and left:
                self.pressed.emit(names[0])
                return True
        elif isinstance(event, QHelpEvent) and (names := self._at(QPointF(event.pos()))):
            QToolTip.showText(event.globalPos(), _tip(names), self._edit)
            return True
        return super().eventFilter(watched, event)


def _tip(names: Names) -> str:
    return many(
        "Clashes {names} are to be settled. Click to see them.",
        "Clash {names} is to be settled. Click to see it.",
        len(names),
        names=", ".join(names),
    )
