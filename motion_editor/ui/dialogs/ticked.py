"""A list of lines, each with a tick."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from motion_editor.ui.theme import framed

LEAST, MOST = 72, 180


class TickedList(QListWidget):
    """Lines that are all ticked to begin with; the space bar takes a tick away and gives it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tickedList")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(framed(LEAST))

    def sizeHint(self) -> QSize:
        """As high as its lines, up to a point."""
        lines = sum(self.sizeHintForRow(row) for row in range(self.count()))
        height = max(framed(LEAST), min(lines + 2 * self.frameWidth() + 4, framed(MOST)))
        return QSize(super().sizeHint().width(), height)

    def show_lines(self, lines: Iterable[str]) -> None:
        """List these, all ticked."""
        self.clear()
        for words in lines:
            item = QListWidgetItem(words, self)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setCheckState(Qt.CheckState.Checked)
        if self.count():
            self.setCurrentRow(0)
        self.updateGeometry()

    def ticked(self) -> list[int]:
        """The places of the lines with a tick."""
        rows = range(self.count())
        return [at for at in rows if self.item(at).checkState() is Qt.CheckState.Checked]
