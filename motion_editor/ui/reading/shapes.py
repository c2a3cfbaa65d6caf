"""A shape for each state of a part, so that it is told without colour too."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from motion_editor.tasks.draft_part import State
from motion_editor.ui.themes import Theme

SIZE: Final = 16
"""The side of a shape in pixels; it is drawn for 16."""

SHARP: Final = 3
"""Pixels drawn for each, for screens that have them."""

_TICK = ((3.0, 8.5), (6.5, 12.0), (13.0, 4.5))
_CROSSES = (((4.0, 4.0), (12.0, 12.0)), ((12.0, 4.0), (4.0, 12.0)))
_DIAMOND = ((8.0, 2.5), (13.5, 8.0), (8.0, 13.5), (2.5, 8.0), (8.0, 2.5))


def ink(state: State, colours: Theme) -> QColor:
    """The colour of a state."""
    names = {
        State.APPLIED: colours.inserted,
        State.CONFIRMED: colours.inserted,
        State.GUESS: colours.warning,
        State.AMBIGUOUS: colours.warning,
        State.NOT_APPLIED: colours.struck,
    }
    return QColor(names.get(state, colours.muted))


def paint(painter: QPainter, at: QPointF, state: State, colours: Theme) -> None:
    """Draw the shape of a state with its upper left corner there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    pen = QPen(ink(state, colours), 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    match state:
        case State.APPLIED:
            _line(painter, _TICK)
        case State.CONFIRMED:
            _line(painter, _TICK)
            _letter(painter, "?", QRectF(8, 6, 9, 11), 9)
        case State.NOT_APPLIED:
            for line in _CROSSES:
                _line(painter, line)
        case State.AMBIGUOUS:
            _line(painter, _DIAMOND)
        case State.LEFT_OUT:
            _line(painter, ((3.5, 8.0), (12.5, 8.0)))
        case State.GUESS:
            _letter(painter, "?", QRectF(0, 0, SIZE, SIZE), 15)
        case State.NOTE:
            _letter(painter, "i", QRectF(0, 0, SIZE, SIZE), 14)
    painter.restore()


def _line(painter: QPainter, points: tuple[tuple[float, float], ...]) -> None:
    painter.drawPolyline([QPointF(x, y) for x, y in points])


def _letter(painter: QPainter, sign: str, box: QRectF, size: int) -> None:
    font = painter.font()
    font.setPixelSize(size)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)


def icon(state: State, colours: Theme) -> QIcon:
    """The shape of a state as an icon."""
    image = QPixmap(SIZE * SHARP, SIZE * SHARP)
    image.setDevicePixelRatio(SHARP)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        paint(painter, QPointF(0, 0), state, colours)
    return QIcon(image)
