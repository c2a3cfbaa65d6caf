"""Two panes one above the other, parted by a line that the mouse or the arrow keys move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from motion_editor.ui.divider import STEP
from motion_editor.ui.tongue import tr

_WAYS = {Qt.Key.Key_Up: -STEP, Qt.Key.Key_Down: STEP}
HEIGHT = 5


class Rule(QSplitterHandle):
    """The line; it takes the focus and then can be seen to have it."""

    def __init__(self, stack: QSplitter) -> None:
        super().__init__(Qt.Orientation.Vertical, stack)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Height of the list of changes"))
        self.setToolTip(tr("Height of the list of changes: draw it, or press Up and Down"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down move it."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter(self.pos().y() + way)

    def paintEvent(self, event: QPaintEvent) -> None:
        """In the colour of the focus where it has that."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Accent))


class Stack(QSplitter):
    """The panes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setHandleWidth(HEIGHT)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """One of ours."""
        return Rule(self)
