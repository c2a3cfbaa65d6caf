"""A list of lines, each with a tick."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from motion_editor.ui.lists import WrappedList
from motion_editor.ui.theme import framed

LEAST, MOST = 72, 180
USUAL = 290
"""The width of the list before it is laid out."""

PADDING, BESIDE = 6, 72
"""Above and below the words of a line, and beside them: padding, the tick, the scroll bar."""


class TickedList(WrappedList):
    """Lines with a tick or without; the space bar takes a tick away and gives it."""

    picked = Signal()
    """A tick was given or taken away."""

    def __init__(self, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(says, parent)
        self._measured_at: tuple[int, int, str] | None = None
        self._heights: dict[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(framed(LEAST))
        self.itemChanged.connect(lambda _: self.picked.emit())

    def sizeHint(self) -> QSize:
        """As high as its lines, up to a point."""
        of = self._height()
        lines = sum(of(self.item(row).text()) for row in range(self.count()))
        height = max(framed(LEAST), min(lines + 2 * self.frameWidth() + 4, framed(MOST)))
        return QSize(super().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each line the height of its words in the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The height of each line: Qt's own leaves the padding out, and cuts the last words."""
        height = self._height()
        with QSignalBlocker(self):
            for row in range(self.count()):
                item = self.item(row)
                item.setSizeHint(QSize(0, height(item.text())))

    def _height(self) -> Callable[[str], int]:
        """What tells the height of words in the present width and font; it remembers them."""
        width = self.width() if self.isVisible() else framed(USUAL)
        room = QRect(0, 0, width - framed(BESIDE), self.maximumHeight())
        metrics, padding = self.fontMetrics(), 2 * framed(PADDING)
        now = (room.width(), padding, self.font().key())
        if self._measured_at != now:
            self._measured_at, self._heights = now, {}
        known = self._heights

        def height(words: str) -> int:
            if words not in known:
                said = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words)
                known[words] = said.height() + padding
            return known[words]

        return height

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
        self._fit()
        self.updateGeometry()

    def ticked(self) -> list[int]:
        """The places of the lines with a tick."""
        rows = range(self.count())
        return [at for at in rows if self.item(at).checkState() is Qt.CheckState.Checked]
