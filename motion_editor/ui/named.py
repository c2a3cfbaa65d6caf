"""The files that the desktop or the command line names: each is opened, here or beside this window.

A window holds one motion. The first is opened here and amendments that were sent are taken into it;
agendas have windows of their own; every other file starts the program once more.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import disk
from motion_editor.ui.files import AGENDA, SENT

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

Start = Callable[[Path], None]
"""Opens a file in another window, beside this one."""


class Application(QApplication):
    """Qt's application, which tells of files that the desktop asks it for while it runs (macOS)."""

    asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell of a file that is asked for; all else is Qt's."""
        path = asked_for(event)
        if path:
            self.asked.emit(path)
            return True
        return super().event(event)


def asked_for(event: QEvent) -> str:
    """The file that an event asks for; "" for any other event."""
    return event.file() if isinstance(event, QFileOpenEvent) else ""


def start_beside(path: Path) -> None:
    """Start the program once more, on this file; MotionError where the system refuses."""
    import subprocess  # which no start needs

    frozen = bool(getattr(sys, "frozen", False))
    words = [sys.executable] if frozen else [sys.executable, "-m", "motion_editor"]
    try:
        subprocess.Popen([*words, str(path)], start_new_session=True)
    except OSError as error:
        raise MotionError(
            say("{name} can't be opened in another window: {reason}.", name=path.name,
                reason=error.strerror or error),
            say("Open it from the File menu."),
        ) from error  # fmt: skip


def open_named(window: Window, paths: Sequence[Path], start: Start = start_beside) -> None:
    """Open each of these files; what can't be opened is told."""
    whole = [path.absolute() for path in paths]
    sent = [it for it in whole if it.suffix.lower() == SENT]
    own = [it for it in whole if it.suffix.lower() == AGENDA]
    others = [it for it in whole if it not in sent and it not in own]
    for path in own:
        window.files.open_path(path)
    for path in others:
        _open_one(window, path, start)
    if sent:
        _take_in(window, sent)
    if own and window.session is None and not others and not sent:
        from motion_editor.ui.agenda import opening

        # Beside the window of an agenda no empty one is wanted.
        window.setHidden(bool(opening.windows()))


def _take_in(window: Window, sent: Sequence[Path]) -> None:
    from motion_editor.ui.sharing import Sharing

    try:
        Sharing(window).arrived(sent)
    except MotionError as error:
        window.tell(error)


def _open_one(window: Window, path: Path, start: Start) -> None:
    """Open a file here where nothing is open, or where it can't be opened at all: that is told."""
    if window.session is None or not disk.is_file(path):
        window.files.open_path(path)
        return
    try:
        start(path)
    except MotionError as error:
        window.tell(error)
