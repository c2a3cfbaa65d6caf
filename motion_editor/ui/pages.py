"""The pages of a paper beside the text, as they would be exported; they follow what is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.motion import Motion
from motion_editor.ui.dialogs.export import Export, Wanted, at_shown, papers_of
from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.exporting import paper_for
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

PAUSE: Final = 150
"""Milliseconds without a change after which the pages are made anew."""

SIZE: Final = (560, 820)
EDGE: Final = 12
"""Pixels around the pages."""

_INCHES: Final = 8.27
"""The width of an A4 page."""

_STEPS: Final = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
"""How wide a page is, the room for it being 1."""


class _Made(NamedTuple):
    """The pages as PNG, and all their words."""

    pages: tuple[bytes, ...]
    words: str


def _make(motion: Motion, wanted: Export, per_inch: float) -> _Made:
    """Done beside the window."""
    from motion_editor.formats.pdf_out import write_pages
    from motion_editor.formats.text_out import write_text

    paper, _ = paper_for(motion, wanted)
    return _Made(write_pages(paper, per_inch), write_text(paper))


class PagesDialog(QDialog):
    """Stands beside the window while one types; what it shows is what Export would write."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent)
        session = window.session
        assert session is not None
        self._window, self._session = window, session
        self._step = _STEPS.index(1.0)
        self._own = False
        self._papers: list[Wanted] = []
        self._worker = Worker(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._ask)
        self.setWindowTitle(tr("Page preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out()
        session.changed.connect(lambda _: self._later.start())
        self.resize(framed_size(*SIZE))

    def _lay_out(self) -> None:
        self.paper = QComboBox(self)
        self.paper.setAccessibleName(tr("Paper"))
        # On Linux the name of a box is its value.
        self.paper.setAccessibleDescription(tr("Paper"))
        self.paper.activated.connect(self._choose)
        smaller = self._button("−", tr("Smaller pages"), -1)
        larger = self._button("+", tr("Larger pages"), 1)
        export = QPushButton(tr("Export…"), self)
        export.setAutoDefault(False)
        export.clicked.connect(self._window.commands["file.export"].trigger)
        top = QHBoxLayout()
        top.addWidget(self.paper, 1)
        for button in (smaller, larger, export):
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
        """Whether the pages are those of the motion as it is."""
        return not (self._later.isActive() or self._worker.busy)

    @property
    def pages(self) -> list[QLabel]:
        """The pages that are shown."""
        return self._sheets.findChildren(QLabel)

    def enlarge(self, by: int) -> None:
        """Show the pages larger, or smaller."""
        self._step = min(max(self._step + by, 0), len(_STEPS) - 1)
        self._ask()

    def _choose(self) -> None:
        """From now on show the paper that was chosen, whatever stands in the window."""
        self._own = True
        self._ask()

    def _fill(self) -> None:
        """The papers there are; unless one was chosen, that of the text in the window is shown."""
        now = self.paper.currentText()
        self._papers = papers_of(self._session.motion)
        names = [it.name for it in self._papers]
        self._own = self._own and now in names
        at = names.index(now) if self._own else at_shown(self._papers, self._session.state)
        with QSignalBlocker(self.paper):
            self.paper.clear()
            self.paper.addItems(names)
            self.paper.setCurrentIndex(at)

    def _ask(self) -> None:
        self._later.stop()
        self._fill()
        wanted = Export(self._papers[self.paper.currentIndex()], None, ".pdf")
        bar = self.area.verticalScrollBar()
        room = self.area.width() - 2 * self.area.frameWidth() - bar.sizeHint().width()
        width = room - 2 * EDGE - 4
        ratio = self.devicePixelRatioF()
        per_inch = max(width * _STEPS[self._step] * ratio / _INCHES, 20.0)
        self._worker.ask(partial(_make, self._session.motion, wanted, per_inch), self._show)

    def _show(self, done: Done) -> None:
        if done.problem is not None:
            self.says.setText(told(done.problem))
        elif isinstance(done.result, _Made):
            self._put(done.result)

    def _put(self, made: _Made) -> None:
        pages = self.pages
        for page in pages[len(made.pages) :]:
            self._rows.removeWidget(page)
            page.setParent(None)
            page.deleteLater()
        for at, data in enumerate(made.pages):
            page = pages[at] if at < len(pages) else self._page()
            picture = QPixmap()
            picture.loadFromData(data)
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            page.setPixmap(picture)
            page.setAccessibleName(tr("Page {number}", number=at + 1))
        self.area.setAccessibleName(many("{n} pages", "{n} page", len(made.pages)))
        self.area.setAccessibleDescription(made.words)
        self.says.setText(
            tr(
                "So it is exported as PDF. The words and their order are the same in every format; "
                "in Word the council’s own template lays out the pages."
            )
        )

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


def show(window: Window) -> None:
    """Show the pages beside the window, or bring them to the front."""
    if window.session is None or window.workspace is None:
        return
    known = window.workspace.findChild(PagesDialog)
    if isinstance(known, PagesDialog):
        known.activateWindow()
        return
    PagesDialog(window, window.workspace).show()
