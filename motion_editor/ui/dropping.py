"""What may be dropped on the window: files to open, and the words of an amendment."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer

from motion_editor.ui.command import Need

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def may_drop(window: Window, data: QMimeData) -> bool:
    """Whether anything can be done with it here."""
    return bool(_paths(data)) or _may_read(window, data)


def drop(window: Window, data: QMimeData) -> bool:
    """Do what is to be done with it, once the drag is over; whether there is anything to do."""
    paths = _paths(data)
    if paths:
        QTimer.singleShot(0, window, lambda: window.files.open_dropped(paths))
        return True
    if not _may_read(window, data):
        return False
    kept = QMimeData()  # Qt's own is gone by then.
    kept.setText(data.text())
    if data.hasHtml():
        kept.setHtml(data.html())
    QTimer.singleShot(0, window, lambda: _read(window, kept))
    return True


def _paths(data: QMimeData) -> list[Path]:
    return [Path(it.toLocalFile()) for it in data.urls() if it.isLocalFile()]


def _may_read(window: Window, data: QMimeData) -> bool:
    """Whether there are words in it, and a motion that they may amend."""
    session = window.session
    return session is not None and Need.VERSION in session.allows and data.hasText()


def _read(window: Window, data: QMimeData) -> None:
    from motion_editor.ui.reading.incoming import dropped

    dropped(window, data)
