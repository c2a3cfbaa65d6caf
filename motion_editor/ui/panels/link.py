"""A button that looks like a link, as cards have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


def link(words: str, about: str, parent: QWidget, act: Callable[[], None]) -> QPushButton:
    """The link; who hears it hears what it is `about` too."""
    made = QPushButton(words, parent)
    made.setObjectName("link")
    made.setFlat(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(f"{words}: {about}")
    made.clicked.connect(lambda: act())
    return made
