"""Tabs that stand still: the chosen one is bold, and each has room for that from the start."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabBar, QWidget


class Tabs(QTabBar):
    """A row of tabs without a line below it."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        """`name` is for the style sheet, `says` for those who hear it."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        # The chosen tab may round to another width: the row is given the room that it wants now.
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the tab is when it is chosen."""
        size = super().tabSizeHint(index)
        if index == self.currentIndex():
            return size
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = self.tabText(index)
        more = QFontMetrics(bold).horizontalAdvance(words)
        # Qt rounds the two otherwise: a pixel to spare.
        return size + QSize(more - self.fontMetrics().horizontalAdvance(words) + 1, 0)
