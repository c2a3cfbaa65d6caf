"""A list whose lines are as long as they need be."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from motion_editor.ui.theme import framed

PADDING = 24
"""Pixels beside the words of a line that the style sheet keeps free."""

BATCH = 40
"""Lines that are measured at a time."""


class _Lines(QStyledItemDelegate):
    """Lines as high as their words need: Qt forgets what the style sheet keeps free beside them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The room that a line wants in the width that its words have."""
        narrow = QStyleOptionViewItem(option)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else option.rect.width()
        narrow.rect = QRect(0, 0, max(width - framed(PADDING), 1), option.rect.height())
        return super().sizeHint(narrow, index)


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
        self.setItemDelegate(_Lines(self))
        # Hundreds of lines measured at once would keep the window from answering.
        self.setLayoutMode(QListWidget.LayoutMode.Batched)
        self.setBatchSize(BATCH)
        go_along(self)


def go_along(items: QListWidget) -> None:
    """Have the line that an assistive technology selects, and no more, become the current one."""

    def selected() -> None:
        lines = items.selectedItems()
        if len(lines) == 1 and lines[0] is not items.currentItem():
            items.setCurrentItem(lines[0])

    items.itemSelectionChanged.connect(selected)
