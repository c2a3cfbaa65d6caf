"""Saving an agenda, and letting it go: the questions that go with that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.errors import MotionError
from motion_editor.papers.wording import hyphened
from motion_editor.store import agendas, disk, lock, recent
from motion_editor.store.disk import UnconfirmedError
from motion_editor.store.motions import Written
from motion_editor.ui.asking import choice, sure
from motion_editor.ui.files import DROP, SAVE, agenda_files
from motion_editor.ui.saving import bytes_of, size_of
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.ui.agenda.window import AgendaWindow


class Filing:
    """The file of one window's agenda, and our lock on it."""

    def __init__(self, window: AgendaWindow, taken: lock.Lock | None) -> None:
        self._window = window
        self._lock = taken

    def save(self) -> bool:
        """Save where it came from, or ask where; whether it is saved now."""
        session = self._window.session
        if session.path is None or session.read_only:
            return self.save_as()
        return self._write(session.path, session.digest)

    def save_as(self) -> bool:
        """Ask where to save; whether it is saved now."""
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the agenda"), self.proposal(agendas.SUFFIX), agenda_files()
        )
        path = self.ended(chosen, agendas.SUFFIX)
        return path is not None and self._write(path, None)

    def ended(self, chosen: str, suffix: str) -> Path | None:
        """The path that was chosen, with its suffix; None where nothing is to be written."""
        path = Path(chosen)
        if not chosen or path.suffix.lower() == suffix:
            return path if chosen else None
        path = path.with_name(path.name + suffix)
        question = tr("{name} is there already. Replace it?", name=path.name)
        more = tr("What it holds now would be lost.")
        fine = disk.absent(path) or sure(self._window, question, more, tr("Replace"))
        return path if fine else None

    def proposal(self, suffix: str, what: str = "") -> str:
        """The name that a file dialog begins with."""
        session = self._window.session
        stem = "-".join(filter(None, (tr("agenda"), session.agenda.meeting)))
        name = session.path.stem if session.path else hyphened(stem)
        named = "-".join(filter(None, (name, hyphened(what))))
        known = self._window.memory.settings.folder
        folder = session.path.parent if session.path else Path(known or Path.home())
        return str(folder / f"{named}{suffix}")

    def may_leave(self) -> bool:
        """Whether the agenda may go: it is saved, or the person says so."""
        if not self._window.session.dirty:
            return True
        save, drop = tr(SAVE), tr(DROP)
        chosen = choice(
            self._window,
            tr("Save the changes to this agenda?"),
            tr("What is not saved is lost when the agenda is closed."),
            (save, drop),
            risky=drop,
            usual=save,
            warns=False,
        )
        return self.save() if chosen == save else chosen == drop

    def end(self) -> None:
        """The agenda is closed: nobody holds it any more."""
        if self._lock is not None:
            lock.release(self._lock)
            self._lock = None

    def _write(self, path: Path, expected: str | None) -> bool:
        session = self._window.session
        self._window.editors.settle()
        sizes = (size_of(it.motion) for it in session.agenda.items)
        try:
            force = expected is None

            def job(agenda: Agenda) -> Callable[[], bytes]:
                # What is replaced as expected is known from its file.
                after = session.joined() if expected is not None else session.comes_of()
                return lambda: agendas.made(
                    path, agenda, expected=expected, force=force, after=after
                )

            data = bytes_of(self._window, lambda: session.agenda, sizes, job)
            if data is None:
                return False
            written = self._put(path, data, expected)
        except MotionError as error:
            return self._window.outside.refused(error)
        self.saved(path, written)
        self._window.say(tr("Saved as {name}.", name=path.name))
        return True

    def _put(self, path: Path, data: bytes, expected: str | None) -> Written:
        """Write it; it is saved too where the disk has not said that it is, which is told."""
        try:
            return agendas.save_made(path, data, expected=expected, force=expected is None)
        except UnconfirmedError as error:
            self._window.tell(error)
            return Written(error.digest, data)

    def saved(self, path: Path, written: Written) -> None:
        """The agenda as it is now has been written to this file, which we hold from now on."""
        self._window.session.saved(path, written.digest, written.whole)
        if self._lock is None or self._lock.file != lock.lock_file(path):
            self.end()
            got = lock.take(path)
            self._lock = got if isinstance(got, lock.Lock) else None
        recent.remember(path)
        self._window.memory.set_folder(path.parent)
