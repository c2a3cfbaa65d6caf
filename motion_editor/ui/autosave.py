"""Keeping the text as it is now, every second while there is something to save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from motion_editor.core.motion import Motion
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.store.recovery import Began

SOON, LATEST, AGAIN = 700, 10_000, 10_000
"""Milliseconds: from an edit to the copy of it, that much at most, and to the next try.

No more than a second is lost, so that the copy is begun a little before that is over.
"""

SHARE = 20
"""Copies of very long motions are so far apart that they take a twentieth of the time."""

PATIENCE = 5.0
"""Seconds for which a copy that is being written is waited for."""


class Autosave(QObject):
    """Writes recovery files for one session after the other; `say` is told of trouble, once."""

    def __init__(self, say: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._worker = Worker(self)
        self._session: Session | None = None
        self._typed: Callable[[], Motion | None] = lambda: None
        self._file: Path | None = None
        self._replaces: Path | None = None
        self._began: Began[Motion] | None = None
        self._in_trouble = False
        self._wait = SOON
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._write)

    @property
    def pending(self) -> bool:
        """Whether a copy is being written, or will be."""
        return self._timer.isActive() or self._worker.busy

    def follow(
        self,
        session: Session,
        replaces: Path | None = None,
        typed: Callable[[], Motion | None] = lambda: None,
    ) -> None:
        """Keep this session from now on; `replaces` is the recovery file it came from.

        That one is deleted when there is another, and not before. `typed` gives the motion with
        what stands in a field but is no part of the session yet, None for no such thing.
        """
        self.let_go()
        self._session, self._replaces, self._typed = session, replaces, typed
        self._wait = SOON
        session.changed.connect(self.touched)
        session.filed.connect(self.touched)
        session.under_way_changed.connect(self.touched)
        if replaces is not None:
            self._timer.start(0)

    def let_go(self) -> None:
        """The session is saved or given up, as its person wished: its copies are not needed."""
        if self._session is not None:
            self._part()
            _dropping(self._files())()
            self._file = self._replaces = None

    def leave_be(self) -> None:
        """Follow the session no longer, and leave its copies where they are."""
        if self._session is not None:
            self._part()
            self._file = self._replaces = None

    def _part(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.changed.disconnect(self.touched)
            session.filed.disconnect(self.touched)
            session.under_way_changed.disconnect(self.touched)
        self._stop()

    def keep_now(self) -> bool:
        """Write the copy at once, because the program may be about to end; whether it is there.

        MotionError where it can't be written.
        """
        session, motion = self._session, self._unsaved()
        if session is None or motion is None:
            return False
        if not self._stop():
            # An older copy may still be written, late: not over this one.
            self._file = None
        self._job(session, motion)()
        self._replaces = None
        return True

    def touched(self, _change: object = None) -> None:
        """Something was done, typed, or saved."""
        session = self._session
        if session is None or (session.dirty and self._timer.isActive()):
            return
        if self._unsaved() is None:
            self._timer.stop()
            if self._files():
                self._worker.ask(_dropping(self._files()), self._dropped)
        elif not self._timer.isActive():
            self._timer.start(self._wait)

    def _write(self) -> None:
        session, motion = self._session, self._unsaved()
        if session is not None and motion is not None:
            self._worker.ask(self._job(session, motion), self._written)

    def _job(self, session: Session, motion: Motion) -> Callable[[], None]:
        """The writing of a snapshot; it knows nothing of the session."""
        from motion_editor.store import codec, recovery

        self._began = began = self._began or recovery.Began(codec.encode)
        file, replaces, words = self._named(), self._replaces, session.words
        saved, whole = session.as_saved, session.whole
        origin = recovery.Origin(session.path, session.digest)

        def write() -> None:
            recovery.write(file, motion, origin, began.of(saved, whole), words)
            if replaces is not None:
                recovery.drop(replaces)

        return write

    def _unsaved(self) -> Motion | None:
        """The motion as it is now, where that is in no file; else None.

        What dialogs are in the middle of is kept with the file that keeps the motion, as on an
        agenda.
        """
        session = self._session
        if session is None:
            return None
        if session.keeper is not None:
            return self._typed() or (session.motion if session.dirty else None)
        typed = session.under_way or self._typed()
        return typed or (session.motion if session.dirty or session.words else None)

    def _named(self) -> Path:
        """The file of this session's copies; one name as long as it lives."""
        if self._file is None:
            from motion_editor.store import recovery

            self._file = recovery.new_file()
        return self._file

    def _written(self, done: Done) -> None:
        if done.problem is None:
            self._replaces = None
            self._wait = min(max(SOON, round(done.took * 1000) * SHARE), LATEST)
            if self._in_trouble:
                self._say(tr("Recovery copies of the motion are kept again."))
            self._in_trouble = False
            return
        if not self._in_trouble:
            self._say(
                tr(
                    "A recovery copy of the motion can’t be kept: {problem} Save the motion soon; "
                    "it is tried again.",
                    problem=tr(done.problem.message),
                )
            )
        self._in_trouble = True
        self._timer.start(AGAIN)

    def _dropped(self, _done: Done) -> None:
        if self._session is not None and self._unsaved() is None:
            self._file = self._replaces = None

    def _files(self) -> tuple[Path, ...]:
        """The files that hold this session's text, as far as they have been written."""
        return tuple(it for it in (self._file, self._replaces) if it is not None)

    def _stop(self) -> bool:
        """Begin nothing more; whether what was being written is done with."""
        self._timer.stop()
        self._worker.forget()
        return self._worker.wait(PATIENCE)


def _dropping(files: Sequence[Path]) -> Callable[[], None]:
    def drop() -> None:
        from motion_editor.store import recovery

        for file in files:
            recovery.drop(file)

    return drop
