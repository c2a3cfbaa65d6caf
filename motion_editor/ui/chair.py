"""The chair's view: what is being voted on, in large type, on a screen of its own."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QWidget

from motion_editor.tasks.chair import Sheet, sheet
from motion_editor.ui.chair_html import change_html, result_html, sheet_html
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.second_screen import SecondScreen
from motion_editor.ui.session import Session
from motion_editor.ui.theme import palette
from motion_editor.ui.themes import Theme, theme
from motion_editor.ui.tongue import tr

SIZE: Final = (1120, 720)
LARGEST, SMALLEST = 20, 45
"""The height of the view over that of its letters: as large as fits between these two."""

LOOKS: Final = ("contrast", "contrast-light")
PAUSE: Final = 60
"""Milliseconds after which a change is shown."""

LONG: Final = SMALLEST
"""Clauses of which no screen holds all, as each has a line: nobody tries."""

SCROLL: Final = 16
"""Pixels for the bar by which what does not fit is scrolled."""

EDGE: Final = 36
"""The height of the view over its margins."""


class ChairView(QWidget):
    """Follows a motion; nothing in it can be changed.

    F11 fills the screen, Escape gives it back; + and - make the letters larger and smaller, C turns
    light and dark about.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._session = session
        self._look, self._step = 0, 0
        self.pixels = 0
        """How high the letters are now."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Chair’s view"))
        self.pane = _pane(tr("What is being voted on"), self)
        self.result = _pane(tr("The text if it is carried"), self)
        lines = QHBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.pane, 1)
        lines.addWidget(self.result, 1)
        self.setFocusProxy(self.pane)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.show_now)
        session.changed.connect(self._soon)
        self._screens = SecondScreen(self, parent)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.show_now()

    def _soon(self, _change: object) -> None:
        self._later.start()

    def show_now(self) -> None:
        """Show how it stands."""
        self._sheet: Sheet = sheet(self._session.motion)
        self._fit()

    def _fit(self) -> None:
        """The largest letters with which all fits; where none do, the smallest, to be scrolled."""
        height, margin = max(self.height(), 1), max(self.height() // EDGE, 8)
        room = height - 2 * margin
        largest, smallest = max(height // LARGEST, 12), max(height // SMALLEST, 10)
        # What fits in letters of one size fits in all smaller ones.
        sizes = range(smallest, largest + 1)
        # What doesn't fit in the smallest needs no trying: a long text is laid out once.
        long = len(self._sheet.result) > LONG or self._high(smallest, margin) > room
        fits = 0 if long else bisect_left(sizes, True, key=lambda it: self._high(it, margin) > room)
        self.pixels = max(sizes[max(fits - 1, 0)] + self._step * max(height // 200, 1), 8)
        colours = theme(LOOKS[self._look])
        self.setStyleSheet(
            f"ChairView {{ background: {colours.paper}; }} #chairPane {{ padding: {margin}px;"
            f" background: {colours.paper}; color: {colours.text}; border: none; }}"
        )
        self.setPalette(palette(colours))
        self.result.setVisible(self._sheet.amends)
        first, second = self._pages(colours, self.pixels)
        self.pane.setHtml(first)
        self.result.setHtml(second)

    def _pages(self, colours: Theme, pixels: int) -> tuple[str, str]:
        """What stands on the left, and on the right; without an amendment all is on one page."""
        if not self._sheet.amends:
            return sheet_html(self._sheet, colours, pixels), ""
        change = change_html(self._sheet, colours, pixels)
        return change, result_html(self._sheet, colours, pixels)

    def _high(self, pixels: int, margin: int) -> float:
        """How high the higher page is with letters of this size."""
        width = self.width() // (2 if self._sheet.amends else 1) - 2 * margin - SCROLL
        paper = QTextDocument()
        paper.setDefaultFont(self.pane.font())
        paper.setTextWidth(max(width, 1))
        found = []
        for html in self._pages(theme(LOOKS[0]), pixels):
            paper.setHtml(html)
            found.append(float(paper.size().height()))
        return max(found)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the letters to the room."""
        super().resizeEvent(event)
        self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The few keys there are; the others scroll."""
        key = event.key()
        if key == Qt.Key.Key_F11:
            self.showNormal() if self.isFullScreen() else self.showFullScreen()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._step += -1 if key == Qt.Key.Key_Minus else 1
            self._fit()
        elif key == Qt.Key.Key_C:
            self._look = 1 - self._look
            self._fit()
        else:
            super().keyPressEvent(event)

    def to_second_screen(self) -> None:
        """Fill the second screen, if there is one; else stand as a window."""
        self._screens.go()


def _pane(says: str, parent: QWidget) -> ReadPane:
    made = ReadPane(says, parent)
    made.setObjectName("chairPane")
    made.setFrameShape(ReadPane.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
