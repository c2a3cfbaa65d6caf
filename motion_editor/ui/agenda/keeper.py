"""Keeping the agenda as it is now, a second after each change that is not saved."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from motion_editor.ui import errors
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.store.recovery import Began

SOON, AGAIN = 900, 10_000
"""Milliseconds from a change to the copy of it, which takes a moment too, and to the next try."""

PATIENCE = 5.0
"""Seconds for which a copy that is being written is waited for."""


class Keeper(QObject):
    """Writes a recovery file for one session; `replaces` is the one that it came from."""

    def __init__(
        self,
        session: AgendaSession,
        say: Callable[[str], None],
        parent: QObject,
        replaces: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._say, self._replaces = session, say, replaces
        self._file: Path | None = None
        self._began: Began[Agenda] | None = None
        self._in_trouble = False
        self._worker = Worker(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        session.changed.connect(self._touched)
        session.filed.connect(self._touched)
        self._no_more = errors.rescue_too(self.keep_now)
        if replaces is not None:
            self._touched()

    def _touched(self) -> None:
        """Something was done or saved; who goes on without a pause has copies all the same."""
        if not self._timer.isActive():
            self._timer.start(SOON)

    @property
    def pending(self) -> bool:
        """Whether a copy is being written, or will be."""
        return self._timer.isActive() or self._worker.busy

    def take_over(self, file: Path) -> None:
        """What this file keeps is now in the session: it goes once that is kept, or saved."""
        self._replaces = file
        self._touched()

    def keep_now(self) -> bool:
        """Write the copy at once; whether it is there. MotionError where it can't be written."""
        self._timer.stop()
        self._worker.wait(PATIENCE)
        if not self._session.dirty:
            return False
        self._job()()
        return True

    def end(self) -> None:
        """The agenda is closed as its person wished: no copy is needed."""
        self._timer.stop()
        self._worker.forget()
        self._worker.wait(PATIENCE)
        self._no_more()
        self._drop()

    def _ask(self) -> None:
        if self._session.dirty:
            self._worker.ask(self._job(), self._told)
        else:
            self._drop()

    def _job(self) -> Callable[[], None]:
        from motion_editor.store import agenda_recovery, agendas
        from motion_editor.store.recovery import Began, Origin, drop

        if self._file is None:
            self._file = agenda_recovery.new_file()
        file, replaces = self._file, self._replaces
        origin = Origin(self._session.path, self._session.digest)
        write = partial(agenda_recovery.write, file, self._session.agenda, origin)
        self._began = began = self._began or Began(agendas.encode)
        saved, whole = self._session.as_saved, self._session.whole

        def job() -> None:
            write(began.of(saved, whole))
            if replaces is not None:
                drop(replaces)

        return job

    def _told(self, done: Done) -> None:
        if done.problem is None:
            if self._in_trouble:
                self._say(tr("Recovery copies of the agenda are kept again."))
            self._in_trouble = False
            return
        if not self._in_trouble:
            self._say(
                tr(
                    "A recovery copy of the agenda can’t be kept: {problem} Save it soon; it is "
                    "tried again.",
                    problem=tr(done.problem.message),
                )
            )
        self._in_trouble = True
        self._timer.start(AGAIN)

    def _drop(self) -> None:
        from motion_editor.store.recovery import drop

        for file in (self._file, self._replaces):
            if file is not None:
                drop(file)
        self._file = self._replaces = None
