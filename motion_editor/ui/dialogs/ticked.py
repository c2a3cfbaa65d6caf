"""A list of lines, each with a tick."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from motion_editor.ui.lists import WrappedList
from motion_editor.ui.theme import framed

LEAST, MOST = 72, 180


class TickedList(WrappedList):
    """Lines with a tick or without; the space bar takes a tick away and gives it."""

    picked = Signal()
    """A tick was given or taken away."""

    def __init__(self, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(says, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(framed(LEAST))
        self.itemChanged.connect(lambda _: self.picked.emit())

    def sizeHint(self) -> QSize:
        """As high as its lines, up to a point."""
        lines = sum(self.sizeHintForRow(row) for row in range(self.count()))
        height = max(framed(LEAST), min(lines + 2 * self.frameWidth() + 4, framed(MOST)))
        return QSize(super().sizeHint().width(), height)

    def show_lines(self, lines: Iterable[str], on: Collection[int] | None = None) -> None:
        """List these, those at the places `on` ticked, or all."""
        with QSignalBlocker(self):
            self.clear()
            for at, words in enumerate(lines):
                item = QListWidgetItem(words, self)
                item.setFlags(
                    Qt.ItemFlag.ItemIsEnabled
                    | Qt.ItemFlag.ItemIsSelectable
                    | Qt.ItemFlag.ItemIsUserCheckable
                )
                ticked = on is None or at in on
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        self.updateGeometry()

    def ticked(self) -> list[int]:
        """The places of the lines with a tick."""
        rows = range(self.count())
        return [at for at in rows if self.item(at).checkState() is Qt.CheckState.Checked]
