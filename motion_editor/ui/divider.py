"""What stands between two panes: it is drawn by the mouse, or by the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from motion_editor.ui.tongue import tr

STEP = 24
"""Pixels by which an arrow key moves it."""

RING = 3
"""Its width while it has the focus."""

_WAYS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP}


class Divider(QSplitterHandle):
    """A line one pixel wide that takes the focus and then can be seen to have it."""

    def __init__(self, splitter: QSplitter) -> None:
        super().__init__(Qt.Orientation.Horizontal, splitter)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("Width of the panes: draw it, or press Left and Right"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right move it."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
        else:
            self.moveSplitter(self.pos().x() + self.contentsMargins().left() + way)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt shows one pixel of it: now all of it is to be seen."""
        super().focusInEvent(event)
        self.clearMask()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A quiet line again."""
        super().focusOutEvent(event)
        self.setMask(self.contentsRect())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, and a broad one in the colour of the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                middle = self.rect().center().x()
                ring = self.rect().adjusted(0, 0, 0, 0)
                ring.setLeft(middle - RING // 2)
                ring.setWidth(RING)
                painter.fillRect(ring, self.palette().color(QPalette.ColorRole.Accent))


class Panes(QSplitter):
    """Panes side by side, with dividers that a key can move too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """One of ours."""
        return Divider(self)

    def name(self, names: Sequence[str]) -> None:
        """Say what each divider parts; the first one stands left of everything and is hidden."""
        for at, words in enumerate(names, 1):
            self.handle(at).setAccessibleName(words)
