"""The open agenda of a window, as what others do to its file is settled and merged."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.store import agendas
from motion_editor.store.ids import new_id
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.files import agenda_files
from motion_editor.ui.held import Held
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from motion_editor.store.motions import Written
    from motion_editor.tasks.agenda.merge.copies import AgendaCopy
    from motion_editor.tasks.merge.state import Brought, Side
    from motion_editor.ui.agenda.window import AgendaWindow
    from motion_editor.ui.outside_bar import OutsideBar


class HeldAgenda(Held[Agenda, "AgendaCopy"]):
    """The open agenda of a window."""

    def __init__(self, window: AgendaWindow) -> None:
        self._window = window

    @property
    def session(self) -> AgendaSession:
        """The open agenda."""
        return self._window.session

    @property
    def state(self) -> Agenda:
        """The agenda."""
        return self.session.agenda

    def put(self, bar: OutsideBar) -> None:
        """Put it above the meeting."""
        middle = self._window.centralWidget()
        lines = middle.layout() if middle is not None else None
        if isinstance(lines, QBoxLayout):
            lines.insertWidget(0, bar)

    def settle(self) -> None:
        """Take in what stands in fields of its motions' windows."""
        self._window.editors.settle()

    def go_back(self) -> None:
        """To the items."""
        self._window.list.setFocus()

    def say_copies(self, bar: OutsideBar, names: str, count: int) -> None:
        """Say that there are other copies of the agenda."""
        said = many(
            "There are {n} other copies of this agenda beside it, which a shared folder makes "
            "where two people save: {names}.",
            "There is another copy of this agenda beside it, which a shared folder makes where "
            "two people save: {names}.",
            count,
            names=names,
        )
        bar.say_copies(said)

    def copies_beside(self, path: Path) -> Callable[[], tuple[Path, ...]]:
        """Look for other copies of the agenda."""
        agenda = self.state

        def job() -> tuple[Path, ...]:
            from motion_editor.tasks.agenda.merge.copies import beside

            return beside(path, agenda)

        return job

    def ask_for_copy(self) -> tuple[str, str]:
        """Ask for an agenda."""
        return tr("Merge another copy of this agenda"), agenda_files()

    def copy_in(self, path: Path) -> AgendaCopy:
        """A copy of an agenda."""
        from motion_editor.tasks.agenda.merge.copies import AgendaCopy

        return AgendaCopy.of(path)

    def opened(self) -> tuple[bytes, ...]:
        """The agenda's file."""
        return (self.session.as_opened(), *self.session.joined())

    def joined(
        self, now: Agenda, opened: Sequence[bytes], copy: AgendaCopy, choices: Mapping[str, Side]
    ) -> tuple[Agenda, Brought]:
        """The agenda with a copy of it."""
        from motion_editor.tasks.agenda.merge.copies import joined_agendas

        file, *before = opened
        made, (found,) = joined_agendas(now, file, [copy], new_id, lambda _: choices, before=before)
        return made, found

    def take(self, made: Agenda, data: bytes, label: str) -> None:
        """Take in the agenda."""
        self.session.join(made, data, label)

    def why_fixed(self) -> MotionError:
        """That the agenda is for reading only."""
        return MotionError(
            tr("This file was opened for reading only."),
            tr("Save it under another name to change it."),
        )

    def refuse_stale(self, now: Agenda) -> None:
        """Raise MotionError where the agenda was changed."""
        if self.state is not now:
            raise MotionError(
                tr("The agenda was changed meanwhile."), tr("Nothing was done. Do it again.")
            )

    def write(self, path: Path, expected: str | None, *, apart: bool = False) -> Written:
        """Write the agenda."""
        session = self.session
        made = agendas.made(
            path, session.agenda, expected=expected, after=session.comes_of(), apart=apart
        )
        return agendas.save_made(path, made, expected=expected)

    def saved(self, path: Path, written: Written) -> None:
        """The agenda was written."""
        self._window.filing.saved(path, written)

    @property
    def given_up(self) -> str:
        """That it can be had again."""
        return tr("Undo brings back what you have not saved, until the agenda is closed.")

    def save_as(self) -> object:
        """Ask where to save the agenda."""
        return self._window.filing.save_as()

    def reload(self, path: Path) -> None:
        """Read the file; what was here is a step of Undo away."""
        try:
            loaded = agendas.load(path)
        except MotionError as error:
            self._window.tell(error)
            return
        self.session.reloaded(loaded, path, tr("reloading"))
        for words in loaded.remarks:
            self._window.say(tr(words))
