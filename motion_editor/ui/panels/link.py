"""A button that looks like a link, as cards have."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from motion_editor.ui.tongue import tr


def link(words: str, about: str, parent: QWidget, act: Callable[[], None]) -> QPushButton:
    """The link; who hears it hears what it is `about` too."""
    made = QPushButton(words, parent)
    made.setObjectName("link")
    made.setFlat(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAccessibleName(tr("{button}: {about}", button=words, about=about))
    made.clicked.connect(lambda: act())
    return made
