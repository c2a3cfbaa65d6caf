"""Where the window stood and how wide its sides were: kept, brought back, and set back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from motion_editor.ui.window import Window
    from motion_editor.ui.workspace import Workspace

SIZE = (1440, 900)
FRAME = QSize(16, 48)
"""Room that a system's own frame and title take around a window."""

WIDTHS = "widths"
GEOMETRY = "geometry"


def stand(window: Window) -> None:
    """Stand where the window stood last; Qt brings it back on to a screen that is there."""
    window.resize(_fitting(QSize(*SIZE)))
    kept = window.memory.settings.window.get(GEOMETRY, "")
    if kept:
        window.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii", "replace")))


def fit(window: Window, space: Workspace) -> None:
    """Give the sides of a workspace the widths they had last, and remember what they get."""
    splitter = _splitter(space)
    widths = [int(it) for it in window.memory.settings.window.get(WIDTHS, "").split() if _fine(it)]
    if len(widths) == splitter.count():
        splitter.setSizes(widths)
    splitter.splitterMoved.connect(lambda *_: _remember(window, space))


def remember(window: Window) -> None:
    """Remember where the window stands now."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
    window.memory.set_window({GEOMETRY: geometry})


def reset(window: Window) -> None:
    """Bring window and sides back to the places and sizes they have at the first start."""
    window.memory.set_window({GEOMETRY: "", WIDTHS: ""})
    window.showNormal()
    window.resize(_fitting(QSize(*SIZE)))
    _to_the_middle(window)
    if window.workspace is not None:
        window.workspace.unfold()


def _remember(window: Window, space: Workspace) -> None:
    """Remember the widths, unless a side is folded away."""
    widths = _splitter(space).sizes()
    if not any(side.isHidden() for side in (space.left, space.right)):
        window.memory.set_window({WIDTHS: " ".join(str(it) for it in widths)})


def _to_the_middle(window: Window) -> None:
    screen = QGuiApplication.primaryScreen()
    if screen is not None:
        room, size = screen.availableGeometry(), window.size()
        window.move(
            room.x() + max((room.width() - size.width()) // 2, 0),
            room.y() + max((room.height() - size.height() - FRAME.height()) // 2, 0),
        )


def _splitter(space: Workspace) -> QSplitter:
    (found,) = space.findChildren(QSplitter, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found


def _fine(written: str) -> bool:
    return written.isascii() and written.isdecimal() and 0 < int(written[:6]) < 10_000


def _fitting(size: QSize) -> QSize:
    """The size, or as much of it as the screen has room for."""
    screen = QGuiApplication.primaryScreen()
    return size if screen is None else size.boundedTo(screen.availableSize() - FRAME)
