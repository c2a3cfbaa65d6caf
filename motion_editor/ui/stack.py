"""Panes in a page or a dialog, parted by a line that the mouse or the arrow keys move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from motion_editor.ui.divider import STEP
from motion_editor.ui.tongue import tr

_DOWN = {Qt.Key.Key_Up: -STEP, Qt.Key.Key_Down: STEP}
_ACROSS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}
WIDTH = 5


class Rule(QSplitterHandle):
    """The line; it takes the focus and then can be seen to have it."""

    def __init__(self, stack: QSplitter, name: str) -> None:
        super().__init__(stack.orientation(), stack)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(tr("{name}: draw it, or press the arrow keys", name=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows that lead across it move it."""
        upright = self.orientation() is Qt.Orientation.Vertical
        way = (_DOWN if upright else _ACROSS).get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter((self.pos().y() if upright else self.pos().x()) + way)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colour of the focus where it has that."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))


class Stack(QSplitter):
    """Two panes, one above the other or side by side; `name` says what the line between sets."""

    def __init__(self, way: Qt.Orientation, name: str, parent: QWidget | None = None) -> None:
        super().__init__(way, parent)
        self._name = name
        self.setHandleWidth(WIDTH)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """One of ours."""
        return Rule(self, self._name)

    @property
    def rule(self) -> QSplitterHandle:
        """The line between the two."""
        return self.handle(1)
