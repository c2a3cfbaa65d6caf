"""The pages of a paper as they would be exported, beside a window; they follow what is changed."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.papers.blocks import Paper
from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.worker import Done, Worker

PAUSE: Final = 150
"""Milliseconds without a change after which the pages are made anew."""

SIZE: Final = (600, 820)
MOMENT: Final = 0.02
"""Seconds of showing pages after which the window is served."""

EDGE: Final = 12
"""Pixels around the pages."""

_INCHES: Final = 8.27
"""The width of an A4 page."""

_STEPS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""How wide a page is, the room for it being 1."""

MakePaper = Callable[[], Paper]
"""Makes the paper, beside the window."""


class _Made(NamedTuple):
    """The pages as PNG, and all their words."""

    pages: tuple[bytes, ...]
    words: str


def _made(make: MakePaper, per_inch: float) -> _Made:
    """Done beside the window."""
    from motion_editor.formats.pdf_out import write_pages
    from motion_editor.formats.text_out import write_text

    paper = make()
    return _Made(write_pages(paper, per_inch), write_text(paper))


class SheetsDialog(QDialog):
    """Stands beside a window while one works; what it shows is what Export would write."""

    def __init__(self, parent: QWidget, wanted: Callable[[], MakePaper]) -> None:
        """`wanted` says how the paper chosen is made of what there is now."""
        super().__init__(parent)
        self._wanted = wanted
        self._step = _STEPS.index(1.0)
        self._worker = Worker(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._ask)
        self._left: list[tuple[int, bytes]] = []
        """The pages that are not shown yet, with their places, the next one last."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._go_on)
        self.setWindowTitle(tr("Page preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(framed_size(*SIZE))

    def lay_out(self, choices: Sequence[tuple[QWidget, int]], export: QAction) -> None:
        """Lay it out: choices with how they share the room, zoom, export, and the pages."""
        button = QPushButton(tr("Export…"), self)
        button.setAutoDefault(False)
        button.clicked.connect(export.trigger)
        top = QHBoxLayout()
        for choice, share in choices:
            top.addWidget(choice, share)
        top.addWidget(self._button("−", tr("Smaller pages"), -1))
        top.addWidget(self._button("+", tr("Larger pages"), 1))
        top.addWidget(button)
        self._lay_sheets()
        self.says = QLabel(self)
        self.says.setObjectName("muted")
        self.says.setWordWrap(True)
        self.says.setTextFormat(Qt.TextFormat.PlainText)
        lines = column(self, 8)
        lines.addLayout(top)
        lines.addWidget(self.area, 1)
        lines.addWidget(self.says)

    def _lay_sheets(self) -> None:
        self._sheets = QWidget()
        self._sheets.setObjectName("sideBody")
        self._rows = QVBoxLayout(self._sheets)
        self._rows.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._rows.setSpacing(14)
        self._rows.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._sheets)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setAccessibleName(tr("The pages as they will be printed"))

    def _button(self, words: str, says: str, by: int) -> QPushButton:
        made = QPushButton(words, self)
        made.setObjectName("small")
        made.setAccessibleName(says)
        made.setToolTip(says)
        made.setAutoDefault(False)
        made.clicked.connect(partial(self.enlarge, by))
        return made

    # What is shown

    @property
    def settled(self) -> bool:
        """Whether the pages are those of what there is now."""
        return not (self._later.isActive() or self._worker.busy or self._left)

    @property
    def pages(self) -> list[QLabel]:
        """The pages that are shown."""
        return self._sheets.findChildren(QLabel)

    def enlarge(self, by: int) -> None:
        """Show the pages larger, or smaller."""
        self._step = min(max(self._step + by, 0), len(_STEPS) - 1)
        self._ask()

    def follow(self) -> None:
        """Make the pages anew once there is a pause."""
        self._later.start()

    def _ask(self) -> None:
        self._later.stop()
        bar = self.area.verticalScrollBar()
        room = self.area.width() - 2 * self.area.frameWidth() - bar.sizeHint().width()
        width = room - 2 * EDGE - 4
        ratio = self.devicePixelRatioF()
        per_inch = max(width * _STEPS[self._step] * ratio / _INCHES, 20.0)
        self._worker.ask(partial(_made, self._wanted(), per_inch), self._show)

    def _show(self, done: Done) -> None:
        if done.problem is not None:
            self.says.setText(told(done.problem))
        elif isinstance(done.result, _Made):
            self._put(done.result)

    def _put(self, made: _Made) -> None:
        for page in self.pages[len(made.pages) :]:
            self._rows.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        self._left = list(enumerate(made.pages))[::-1]
        self._go_on()
        self.area.setAccessibleName(many("{n} pages", "{n} page", len(made.pages)))
        self.area.setAccessibleDescription(made.words)
        self.says.setText(
            tr(
                "So it is exported as PDF. The words and their order are the same in every format; "
                "in Word the council’s own template lays out the pages."
            )
        )

    def _go_on(self) -> None:
        """Show pages for a moment, and the rest when the window has been served."""
        end = time.perf_counter() + MOMENT
        pages = self.pages
        while self._left:
            at, data = self._left.pop()
            page = pages[at] if at < len(pages) else self._page()
            picture = QPixmap()
            picture.loadFromData(data)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            page.setPixmap(picture)
            page.setAccessibleName(tr("Page {number}", number=at + 1))
            if time.perf_counter() > end:
                self._rest.start()
                return

    def _page(self) -> QLabel:
        made = QLabel(self._sheets)
        made.setObjectName("sheet")
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        place = Qt.AlignmentFlag.AlignHCenter
        self._rows.insertWidget(self._rows.count() - 1, made, 0, place)
        return made

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Now its width is known."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._ask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the pages as wide as there is room."""
        super().resizeEvent(event)
        if self.isVisible():
            self._later.start()

    def done(self, result: int) -> None:
        """Leave; what is still being made is not waited for."""
        self._worker.forget()
        super().done(result)
