"""Taking files on to an agenda, asked for or dropped, and opening other agendas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.agenda import Sort
from motion_editor.core.errors import MotionError
from motion_editor.store import agendas
from motion_editor.store.ids import new_id
from motion_editor.ui.files import (
    SENT,
    SOURCES,
    SUFFIX,
    agenda_files,
    all_files,
    motion_files,
    sent_files,
    source_files,
)
from motion_editor.ui.tongue import many, tr

if TYPE_CHECKING:
    from motion_editor.tasks.agenda.take_in import Entered, Refused
    from motion_editor.ui.agenda.window import AgendaWindow

Tell = Callable[[Sequence[str], Sequence[object]], None]
"""Tells what was done, in sentences, and what is to be known of it."""


class Taking:
    """The files that come to one agenda's window."""

    def __init__(self, window: AgendaWindow, tell: Tell) -> None:
        self._window, self._tell = window, tell

    def open(self) -> None:
        """Ask for an agenda or a motion and open it in a window of its own."""
        chosen = self._chosen(tr("Open an agenda"), (agenda_files(), motion_files()))
        for path in chosen[:1]:
            if path.suffix.lower() == SUFFIX:
                self.take_in([path])
            else:
                self._open_each([path])

    def add(self, sort: Sort) -> None:
        """Ask for files and put them on the agenda."""
        every = f"*{SUFFIX} *{SENT} {SOURCES}"
        kinds = (tr("All that can be added ({kinds})", kinds=every), motion_files(), sent_files(),
                 source_files(), all_files())  # fmt: skip
        title = tr("Add motions and amendments") if sort is Sort.MOTION else tr("Add a report")
        self.take_in(self._chosen(title, kinds), sort)

    def take_in(self, paths: Sequence[Path], sort: Sort = Sort.MOTION) -> None:
        """Put files on the agenda in one step, and tell what became of each.

        What can't be taken in is named with the reason, and the others are; an agenda is opened in
        a window of its own.
        """
        from motion_editor.formats.sniff import read_source
        from motion_editor.tasks.agenda.take_in import remarks_on, take_in_good

        own = [it for it in paths if it.suffix.lower() == agendas.SUFFIX]
        others = [str(it) for it in paths if it not in own]
        if others:
            session = self._window.session
            self._window.editors.settle()
            agenda, entered, refused = take_in_good(
                session.agenda, others, lambda it: read_source(Path(it)), new_id, sort
            )
            session.become(agenda, many("{n} files added", "{n} file added", len(entered)))
            if entered:
                self._window.list.choose(entered[-1].item)
            said = [tr(it.said) for it in entered]
            self._told(said, remarks_on(entered), refused)
            self._settle(entered, others)
        self._open_each(own)

    def _settle(self, entered: Sequence[Entered], names: Sequence[str]) -> None:
        """Ask what stands of each motion that was changed on the agenda as well as in its file."""
        both = {it.name: it.item for it in entered if it.both_changed}
        if both:
            from motion_editor.ui.agenda.up_to_date import settle

            for path in map(Path, names):
                if path.name in both:
                    settle(self._window, both[path.name], path)

    def _told(
        self, said: Sequence[str], remarks: Sequence[object], refused: Sequence[Refused]
    ) -> None:
        """Tell what became of each file: what was refused comes first, or alone in the way."""
        if len(refused) == 1 and not said:
            self._window.tell(refused[0].why)
            return
        if refused:
            head = many(
                "{n} files were not added; the others are.",
                "{n} file was not added; the others are.",
                len(refused),
            )
            if not said:
                head = tr("None of the {n} files was added.", n=len(refused))
            said = [head, *(tr(it.said) for it in refused), *said]
        self._tell(said, remarks)

    def _open_each(self, paths: Sequence[Path]) -> None:
        """Open agendas, each in a window of its own: one does not go on to another."""
        for path in paths:
            try:
                opening().open_agenda(self._window.memory, path, self._window)
            except MotionError as error:
                self._window.tell(error)

    def _chosen(self, title: str, kinds: Sequence[str]) -> list[Path]:
        folder = str(self._window.session.folder)
        if self._window.session.path is None:
            folder = self._window.memory.settings.folder
        chosen, _ = QFileDialog.getOpenFileNames(self._window, title, folder, ";;".join(kinds))
        return [Path(it) for it in chosen]


def opening() -> ModuleType:
    """Opening windows: loaded when first wanted, for it knows this one."""
    from motion_editor.ui.agenda import opening

    return opening
