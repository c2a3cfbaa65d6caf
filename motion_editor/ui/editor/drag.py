"""Dragging by the gutter: a clause is taken by its label and put where the line shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.core.sections import extent, may_stand
from motion_editor.ui import drafting
from motion_editor.ui.editor import gutter

if TYPE_CHECKING:
    from motion_editor.ui.editor.hands import Hands

CLEAR: Final = 8
"""Pixels left of a clause's words that still belong to the words."""

REACH: Final = 6
"""Half of the room between clauses: it belongs to the nearer one."""

EDGE, STEP, TICK = 28, 14, 30
"""How near to an edge the text scrolls, how far at a time, after how many milliseconds."""

LINE: Final = 2


class GutterDrag:
    """What the mouse does in the gutter of an editor: selecting clauses, and moving them."""

    def __init__(self, edit: Hands) -> None:
        self._edit = edit
        self._pressed: QPointF | None = None
        self._at = QPointF()
        self._span = Span(Place(0, 0), Place(0, 0))
        self._before: int | None = None
        self.moving = False
        self._scroll = QTimer(edit)
        self._scroll.setInterval(TICK)
        self._scroll.timeout.connect(self._scroll_on)

    # Hands

    def hover(self, at: QPointF) -> None:
        """Show by the pointer whether a clause can be taken here."""
        able = self._edit.session.editable and self._clause_at(at) is not None
        shape = Qt.CursorShape.OpenHandCursor if able else Qt.CursorShape.IBeamCursor
        if self._edit.viewport().cursor().shape() != shape:
            self._edit.viewport().setCursor(shape)

    def press(self, event: QMouseEvent) -> bool:
        """Take a clause, or all that are selected; whether there is one to take."""
        at = self._clause_at(event.position())
        if at is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        now = self._edit.span()
        first, last = drafting.selected(now)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            first, last = min(first, at), max(last, at)
        elif now.empty or not first <= at <= last:
            first = last = at
        end = Place(last, self._edit.session.clauses[last].length)
        self._span = Span(Place(first, 0), end)
        self._pressed = event.position()
        self._edit.select(self._span)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Follow the mouse while a clause is held; whether one is."""
        if self._pressed is None:
            return False
        self._at = event.position()
        far = (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far and not self.moving and self._edit.session.editable:
            self.moving = True
            self._edit.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scroll.start()
        if self.moving:
            self._aim()
        return True

    def release(self) -> bool:
        """Let go: what was held moves to where the line shows; whether anything was held."""
        if self._pressed is None:
            return False
        before = self._before if self.moving else None
        self.cancel()
        if before is not None:
            try:
                drafting.move_to(self._edit.session, self._span, before)
            except MotionError as error:
                self._edit.refused.emit(error)
        return True

    def cancel(self) -> None:
        """Let go and move nothing."""
        self._pressed = self._before = None
        self._scroll.stop()
        if self.moving:
            self.moving = False
            self._edit.viewport().unsetCursor()
            self._edit.viewport().setCursor(Qt.CursorShape.IBeamCursor)
            self._edit.viewport().update()

    # Where

    def _clause_at(self, at: QPointF) -> int | None:
        """The clause beside whose words, in the gutter, a point lies."""
        for row in gutter.rows(self._edit, at.y() - REACH, at.y() + REACH):
            if row.top - REACH <= at.y() <= row.bottom + REACH:
                return row.number if at.x() < row.left - CLEAR else None
        return None

    def _gaps(self) -> list[tuple[int, float]]:
        """The places between the clauses in sight, each with its height."""
        height = self._edit.viewport().height()
        shown = list(gutter.rows(self._edit, 0, height))
        out, above = [], None
        for row in shown:
            out.append((row.number, row.top - REACH if above is None else (above + row.top) / 2))
            above = row.bottom
        if shown and above is not None:
            out.append((shown[-1].number + 1, above + REACH))
        return out

    def _block(self) -> tuple[int, int]:
        """What moves: the first clause, and the one past the last."""
        first, last = drafting.selected(self._span)
        return first, extent(self._edit.session.clauses, first, last)

    def _aim(self) -> None:
        """Find the nearest place where what is held can stand."""
        first, past = self._block()
        clauses = self._edit.session.clauses
        fits = [
            (abs(height - self._at.y()), gap)
            for gap, height in self._gaps()
            if first <= gap <= past or may_stand(clauses, first, past, gap)
        ]
        gap = min(fits)[1] if fits else first
        self._before = None if first <= gap <= past else gap
        self._edit.viewport().update()

    def _scroll_on(self) -> None:
        """Go on scrolling while the mouse is held near an edge."""
        height, bar = self._edit.viewport().height(), self._edit.verticalScrollBar()
        step = -STEP if self._at.y() < EDGE else STEP if self._at.y() > height - EDGE else 0
        if step:
            bar.setValue(bar.value() + step)
            self._aim()

    # Looks

    def paint(self, painter: QPainter) -> None:
        """The line where what is held would go, and a bar beside what is held."""
        if not self.moving:
            return
        accent = QColor(self._edit.formats.colours.accent)
        first, past = self._block()
        margin = self._edit.document().rootFrame().frameFormat().leftMargin()
        right = self._edit.viewport().width() - gutter.LABEL_GAP / 2
        for row in gutter.rows(self._edit, 0, self._edit.viewport().height()):
            if first <= row.number < past:
                box = QRectF(margin - CLEAR, row.top - 2, LINE, row.bottom - row.top + 4)
                painter.fillRect(box, accent)
        for gap, height in self._gaps():
            if gap == self._before:
                left = margin - gutter.LABEL_GAP
                painter.fillRect(QRectF(left, height - LINE / 2, right - left, LINE), accent)
                painter.fillRect(QRectF(left, height - 3, 6, 6), accent)
