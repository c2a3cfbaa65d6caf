"""Words to be read and copied, by keyboard and by ear too."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget


class ReadPane(QTextEdit):
    """A text with a caret that nothing can be written in; `says` is its name when heard.

    Qt's own QTextBrowser has no caret and is told to screen readers as a label: of one that has a
    name they say the name alone, and never the words.
    """

    def __init__(self, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(says)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
