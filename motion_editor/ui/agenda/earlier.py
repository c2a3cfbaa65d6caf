"""The motions of earlier meetings, read beside the agenda's window from the folder chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from motion_editor.ui.checks import Before, before_of
from motion_editor.ui.memory import Memory
from motion_editor.ui.worker import Done, Worker


class Earlier(QObject):
    """Reads the folder of earlier motions once, and again where another is chosen."""

    found = Signal(object)
    """A `Before`: the motions of the folder, and what of it was not read."""

    def __init__(self, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._folder = ""
        self._worker = Worker(self)

    def look(self) -> None:
        """Read the folder where it is another than that read last."""
        folder = self._memory.settings.past
        if folder != self._folder:
            self._folder = folder
            self._worker.ask(partial(before_of, folder), self._told)

    def end(self) -> None:
        """Nobody waits for it any more."""
        self._worker.forget()

    def _told(self, done: Done) -> None:
        if isinstance(done.result, Before):
            self.found.emit(done.result)
