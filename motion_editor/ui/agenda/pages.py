"""The pages of an agenda's papers, as they are exported as PDF; they follow what is changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.agenda import Agenda
from motion_editor.ui.agenda.export import PAPERS, READERS, Chosen, paper_of
from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow

PAUSE: Final = 200
"""Milliseconds without a change after which the pages are made anew."""

SIZE: Final = (600, 820)
_INCHES: Final = 8.27
"""The width of an A4 page."""


class _Made(NamedTuple):
    """The pages as PNG, and all their words."""

    pages: tuple[bytes, ...]
    words: str


def _make(agenda: Agenda, chosen: Chosen, per_inch: float) -> _Made:
    """Done beside the window."""
    from motion_editor.formats.pdf_out import write_pages
    from motion_editor.formats.text_out import write_text

    paper = paper_of(agenda, chosen)
    return _Made(write_pages(paper, per_inch), write_text(paper))


class PagesDialog(QDialog):
    """Stands beside the agenda; what it shows is what Export would write."""

    def __init__(self, window: AgendaWindow) -> None:
        super().__init__(window)
        self._session = window.session
        self._worker = Worker(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._ask)
        self.setWindowTitle(tr("Page preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._paper = self._choice(tr("Paper"), PAPERS)
        self._reader = self._choice(tr("For"), READERS)
        self.says = QLabel(self)
        self.says.setObjectName("muted")
        self.says.setWordWrap(True)
        self._lay_sheets()
        top = QHBoxLayout()
        top.addWidget(self._paper)
        top.addWidget(self._reader, 1)
        lines = column(self, 8)
        lines.addLayout(top)
        lines.addWidget(self.area, 1)
        lines.addWidget(self.says)
        window.session.changed.connect(self._later.start)
        self.resize(framed_size(*SIZE))

    def _lay_sheets(self) -> None:
        self._sheets = QWidget()
        self._sheets.setObjectName("sideBody")
        self._rows = QVBoxLayout(self._sheets)
        self._rows.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self._sheets)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(tr("The pages as they will be printed"))

    @property
    def settled(self) -> bool:
        """Whether the pages are those of the agenda as it is."""
        return not (self._later.isActive() or self._worker.busy)

    @property
    def pages(self) -> list[QLabel]:
        """The pages that are shown."""
        return self._sheets.findChildren(QLabel)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages once it is known how wide they may be."""
        super().showEvent(event)
        self._later.start()

    def _choice(self, name: str, options: tuple[str, ...]) -> QComboBox:
        made = QComboBox(self)
        made.setAccessibleName(name)
        # On Linux the name of a box is its value.
        made.setAccessibleDescription(name)
        made.addItems([tr(it) for it in options])
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(12)
        made.activated.connect(lambda _: self._ask())
        return made

    def _ask(self) -> None:
        self._later.stop()
        chosen = Chosen(self._paper.currentIndex(), self._reader.currentIndex() == 1, False, ".pdf")
        width = self.area.viewport().width() - 40
        per_inch = max(width * self.devicePixelRatioF() / _INCHES, 20.0)
        self._worker.ask(partial(_make, self._session.agenda, chosen, per_inch), self._show)

    def _show(self, done: Done) -> None:
        if done.problem is not None:
            self.says.setText(told(done.problem))
            return
        if not isinstance(done.result, _Made):
            return
        for page in self.pages:
            self._rows.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        for number, data in enumerate(done.result.pages, 1):
            self._rows.insertWidget(self._rows.count() - 1, self._page(number, data))
        self.area.setAccessibleDescription(done.result.words)
        self.says.setText(many("{n} pages", "{n} page", len(done.result.pages)))

    def _page(self, number: int, data: bytes) -> QLabel:
        made = QLabel(self._sheets)
        made.setObjectName("sheet")
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture = QPixmap()
        picture.loadFromData(data)
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        made.setPixmap(picture)
        made.setAccessibleName(tr("Page {number}", number=number))
        return made
