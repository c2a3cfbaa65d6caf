"""Keeping the text as it is now, every second while there is something to save."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motion_editor.core.motion import Motion
from motion_editor.ui import copies
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.store.recovery import Began


class Autosave(copies.Copies):
    """Writes recovery files for one session after the other; `say` is told of trouble, once."""

    def __init__(self, say: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(say, parent)
        self._session: Session | None = None
        self._typed: Callable[[], Motion | None] = lambda: None
        self._began: Began[Motion] | None = None

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
        self._wait = copies.SOON
        session.changed.connect(self.touched)
        session.filed.connect(self.touched)
        session.under_way_changed.connect(self.touched)
        if replaces is not None:
            self._timer.start(0)

    def let_go(self) -> None:
        """The session is saved or given up, as its person wished: its copies are not needed."""
        if self._session is not None:
            self._part()
            self._drop_now()

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

    # What is kept

    @property
    def wanted(self) -> bool:
        """Whether it is not saved, or something is being typed in a field or a dialog of it."""
        session = self._session
        # Fields are looked at last: this is asked at every key.
        return session is not None and (session.dirty or self._unsaved() is not None)

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

    def _new_file(self) -> Path:
        from motion_editor.store import recovery

        return recovery.new_file()

    def _writing(self, file: Path) -> Callable[[], None]:
        from motion_editor.store import codec, recovery

        session, motion = self._session, self._unsaved()
        assert session is not None
        assert motion is not None
        self._began = began = self._began or recovery.Began(codec.encode)
        saved, whole, words = session.as_saved, session.whole, session.words
        origin = recovery.Origin(session.path, session.digest)
        return lambda: recovery.write(file, motion, origin, began.of(saved, whole), words)

    def _trouble(self, problem: str) -> str:
        if not problem:
            return tr("Recovery copies of the motion are kept again.")
        return tr(
            "A recovery copy of the motion can’t be kept: {problem} Save the motion soon; "
            "it is tried again.",
            problem=tr(problem),
        )
