"""File names as they are shown: nothing in one turns a line about, and a long one is cut."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from motion_editor.core.wording import visible

MOST: Final = 36
"""About how many letters of a name are shown where other things stand beside it."""


def shown_name(path: Path) -> str:
    """The whole name of a file; what would turn the line about is written as escapes."""
    return visible(path.name)


def brief_name(path: Path, metrics: QFontMetrics) -> str:
    """The same with "…" in its middle where it is long: its end tells what file it is."""
    room = metrics.averageCharWidth() * MOST
    return metrics.elidedText(shown_name(path), Qt.TextElideMode.ElideMiddle, room)
