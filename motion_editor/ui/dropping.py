"""What may be dropped on a window: files, and on that of a motion the words of an amendment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer

from motion_editor.ui.command import Need

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def files_in(data: QMimeData) -> list[Path]:
    """The files that are dropped, those on this computer and its folders alone."""
    return [Path(it.toLocalFile()) for it in data.urls() if it.isLocalFile()]


def once_over(window: QObject, do: Callable[[], object]) -> None:
    """Do something once the drag is over: a question before would keep the other program waiting.

    Nothing is done where the window has gone by then.
    """
    QTimer.singleShot(0, window, do)


def may_drop(window: Window, data: QMimeData) -> bool:
    """Whether anything can be done with it here."""
    return bool(files_in(data)) or _may_read(window, data)


def drop(window: Window, data: QMimeData) -> bool:
    """Do what is to be done with it, once the drag is over; whether there is anything to do."""
    paths = files_in(data)
    if paths:
        once_over(window, lambda: window.files.open_dropped(paths))
        return True
    if not _may_read(window, data):
        return False
    kept = QMimeData()  # Qt's own is gone by then.
    kept.setText(data.text())
    if data.hasHtml():
        kept.setHtml(data.html())
    once_over(window, lambda: _read(window, kept))
    return True


def _may_read(window: Window, data: QMimeData) -> bool:
    """Whether there are words in it, and a motion that they may amend."""
    session = window.session
    return session is not None and Need.VERSION in session.allows and data.hasText()


def _read(window: Window, data: QMimeData) -> None:
    from motion_editor.ui.reading.incoming import dropped

    dropped(window, data)
