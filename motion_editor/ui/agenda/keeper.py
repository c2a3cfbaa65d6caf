"""Keeping the agenda as it is now, and what is being typed in its dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motion_editor.ui import errors
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.copies import Copies
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.store.recovery import Began


class Keeper(Copies):
    """Writes a recovery file for one session; `replaces` is the one that it came from."""

    def __init__(
        self,
        session: AgendaSession,
        say: Callable[[str], None],
        parent: QObject,
        replaces: Path | None = None,
    ) -> None:
        super().__init__(say, parent, replaces)
        self._session = session
        self._began: Began[Agenda] | None = None
        session.changed.connect(self.touched)
        session.filed.connect(self.touched)
        session.under_way_changed.connect(self.touched)
        self._no_more = errors.rescue_too(self.keep_now)
        if replaces is not None:
            self.touched()

    def take_over(self, file: Path) -> None:
        """What this file keeps is now in the session: it goes once that is kept, or saved."""
        self._replaces = file
        self.touched()

    def end(self) -> None:
        """The agenda is closed as its person wished: no copy is needed."""
        self._no_more()
        self._drop_now()

    @property
    def wanted(self) -> bool:
        """Whether it is not saved, or something is being typed in a dialog of it."""
        return self._session.at_risk

    def _new_file(self) -> Path:
        from motion_editor.store import agenda_recovery

        return agenda_recovery.new_file()

    def _writing(self, file: Path) -> Callable[[], None]:
        from motion_editor.store import agenda_recovery, agendas
        from motion_editor.store.recovery import Began, Origin

        session = self._session
        origin = Origin(session.path, session.digest)
        write = partial(agenda_recovery.write, file, session.kept_agenda, origin)
        self._began = began = self._began or Began(agendas.encode)
        saved, whole, words = session.as_saved, session.whole, session.kept_words
        return lambda: write(began.of(saved, whole), words)

    def _trouble(self, problem: str) -> str:
        if not problem:
            return tr("Recovery copies of the agenda are kept again.")
        return tr(
            "A recovery copy of the agenda can’t be kept: {problem} Save it soon; it is "
            "tried again.",
            problem=tr(problem),
        )
