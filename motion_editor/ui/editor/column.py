"""The column of text on the paper: how wide it is, where it stands, and the title above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.editor.view import MotionEdit

WIDTH = 624
"""Pixels of about 70 characters at the usual text size."""

NARROW = 560
"""Below this, at the usual text size, the gutter takes less room."""

TITLE, UNDER = 22, 13
"""Text sizes above the text, at the usual text size."""

TOP = 28
UNDER_TITLE = 20
BOTTOM = 120
RIGHT = 24


class Header(QWidget):
    """Title and one line on what is shown; it scrolls with the text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        self.title.setObjectName("paperTitle")
        self.under = QLabel(self)
        self.under.setObjectName("paperUnder")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for label in (self.title, self.under):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            lines.addWidget(label)

    def scale(self, formats: Formats) -> None:
        """Write title and line in keeping with the text's size; the style sheet has the rest."""
        for label, pixels in ((self.title, TITLE), (self.under, UNDER)):
            sheet = f"font-size: {formats.scaled(pixels)}px;"
            if label.styleSheet() != sheet:
                label.setStyleSheet(sheet)

    def show_for(self, session: Session) -> bool:
        """Say what the session shows; whether that is something else than before."""
        words = (session.motion.details.title or tr("Untitled motion"), session.headline)
        if words == (self.title.text(), self.under.text()):
            return False
        self.title.setText(words[0])
        self.under.setText(words[1])
        return True


class Column:
    """Keeps the text column of an editor in its place."""

    def __init__(self, edit: MotionEdit) -> None:
        self._edit = edit
        self.header = Header(edit.viewport())
        self.left = gutter.WIDTH
        self._margins = (gutter.WIDTH, TOP, RIGHT, BOTTOM)

    def fit(self) -> None:
        """Set margins and title for the editor's width and text size."""
        self.measure()
        self.indent(self._edit.document())

    def measure(self) -> None:
        """Work out margins, and place the title, for the editor's width and text size."""
        edit, formats = self._edit, self._edit.formats
        self.header.scale(formats)
        width = edit.viewport().width()
        wide = width >= formats.scaled(NARROW)
        room = formats.scaled(gutter.WIDTH if wide else gutter.NARROW)
        column = formats.scaled(WIDTH)
        self.left = max(room, (width - column) // 2)
        right = max(RIGHT, width - self.left - column)
        text = max(width - self.left - right, 1)
        height = self.header.heightForWidth(text)
        self.header.setGeometry(self.left, TOP - edit.verticalScrollBar().value(), text, height)
        self._margins = (self.left, TOP + height + UNDER_TITLE, right, BOTTOM)

    def indent(self, document: QTextDocument) -> None:
        """Give a document the margins that leave room for gutter and title."""
        frame = document.rootFrame()
        look = frame.frameFormat()
        now = (look.leftMargin(), look.topMargin(), look.rightMargin(), look.bottomMargin())
        if now == tuple(map(float, self._margins)):
            return
        left, top, right, bottom = self._margins
        look.setLeftMargin(left)
        look.setTopMargin(top)
        look.setRightMargin(right)
        look.setBottomMargin(bottom)
        frame.setFrameFormat(look)
