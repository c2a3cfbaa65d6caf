"""A list whose lines are as long as they need be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget


class WrappedList(QListWidget):
    """Lines that wrap, scrolled by pixels and never sideways; `says` is its name when heard."""

    def __init__(self, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findingList")
        self.setAccessibleName(says)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        go_along(self)


def go_along(items: QListWidget) -> None:
    """Have the line that an assistive technology selects, and no more, become the current one."""

    def selected() -> None:
        lines = items.selectedItems()
        if len(lines) == 1 and lines[0] is not items.currentItem():
            items.setCurrentItem(lines[0])

    items.itemSelectionChanged.connect(selected)
