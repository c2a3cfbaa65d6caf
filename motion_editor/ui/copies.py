"""Keeping a copy of something, a second after each change, as long as it is saved nowhere."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer

from motion_editor.ui.worker import Done, Worker

SOON, LATEST, AGAIN = 700, 10_000, 10_000
"""Milliseconds: from a change to the copy of it, that much at most, and to the next try.

No more than a second is lost, so that the copy is begun a little before that is over.
"""

SHARE: Final = 20
"""Copies of what is very long are so far apart that they take a twentieth of the time."""

PATIENCE: Final = 5.0
"""Seconds for which a copy that is being written is waited for."""


class Copies(QObject):
    """Writes one recovery file; `replaces` is the one that what it keeps came from.

    `say` is told of trouble, once.
    """

    def __init__(
        self, say: Callable[[str], None], parent: QObject | None, replaces: Path | None = None
    ) -> None:
        super().__init__(parent)
        self._say, self._replaces = say, replaces
        self._file: Path | None = None
        self._in_trouble = False
        self._wait = SOON
        self._worker = Worker(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)

    # What is kept

    @property
    @abstractmethod
    def wanted(self) -> bool:
        """Whether there is anything that is saved nowhere."""

    @abstractmethod
    def _new_file(self) -> Path:
        """A name for the recovery file."""

    @abstractmethod
    def _writing(self, file: Path) -> Callable[[], None]:
        """The writing of what there is now; it knows nothing of the window."""

    @abstractmethod
    def _trouble(self, problem: str) -> str:
        """What is said where no copy can be written, "" as the problem where it can again."""

    # When

    def touched(self, _change: object = None) -> None:
        """Something was done or saved; who goes on without a pause has copies all the same."""
        if self.wanted:
            if not self._timer.isActive():
                self._timer.start(self._wait)
            return
        self._timer.stop()
        if self._files():
            self._worker.ask(partial(_drop, self._files()), self._dropped)

    @property
    def pending(self) -> bool:
        """Whether a copy is being written, or will be."""
        return self._timer.isActive() or self._worker.busy

    def keep_now(self) -> bool:
        """Write the copy at once, because the program may be about to end; whether it is there.

        MotionError where it can't be written.
        """
        ended = self._stop()
        if not self.wanted:
            # What was asked for behind the copy that was being written has been forgotten.
            _drop(self._files())
            return False
        if not ended:
            # An older copy may still be written, late: not over this one.
            self._file = None
        self._job()()
        self._replaces = None
        return True

    def _ask(self) -> None:
        if self.wanted:
            self._worker.ask(self._job(), partial(self._told, self._replaces))

    def _job(self) -> Callable[[], None]:
        write, replaces = self._writing(self._named()), self._replaces

        def job() -> None:
            write()
            if replaces is not None:
                _drop([replaces])

        return job

    def _named(self) -> Path:
        """The file of these copies; one name as long as it lives."""
        if self._file is None:
            self._file = self._new_file()
        return self._file

    def _told(self, replaced: Path | None, done: Done) -> None:
        if done.problem is None:
            self._replaces = None if self._replaces == replaced else self._replaces
            self._wait = min(max(SOON, round(done.took * 1000) * SHARE), LATEST)
            if self._in_trouble:
                self._say(self._trouble(""))
            self._in_trouble = False
            return
        if not self._in_trouble:
            self._say(self._trouble(done.problem.message))
        self._in_trouble = True
        self._timer.start(AGAIN)

    def _dropped(self, _done: Done) -> None:
        if not self.wanted:
            self._file = self._replaces = None

    def _drop_now(self) -> None:
        """What it kept is not needed any more."""
        self._stop()
        _drop(self._files())
        self._file = self._replaces = None

    def _stop(self) -> bool:
        """Begin nothing more; whether what was being written is done with."""
        self._timer.stop()
        self._worker.forget()
        return self._worker.wait(PATIENCE)

    def _files(self) -> Sequence[Path]:
        return [it for it in (self._file, self._replaces) if it is not None]


def _drop(files: Sequence[Path]) -> None:
    from motion_editor.store.recovery import drop

    for file in files:
        drop(file)
