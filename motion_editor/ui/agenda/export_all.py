"""Exporting every paper of an agenda at once: for whom, in which formats, and where."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from motion_editor.core.agenda import Agenda
from motion_editor.papers.agenda import Print
from motion_editor.tasks.agenda.every import papers_of
from motion_editor.tasks.agenda.make import profile_of
from motion_editor.tasks.all_papers import Printed
from motion_editor.tasks.paper import Kind, Order
from motion_editor.ui.agenda.export import READERS, REJECTED
from motion_editor.ui.dialogs.export_all import ExportAllDialog
from motion_editor.ui.dialogs.laid import choice_box
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow


class ExportAgendaDialog(ExportAllDialog):
    """Every paper of an agenda, for the public or for members; `stem` begins their names."""

    def __init__(
        self, agenda: Agenda, stem: str, folder: Path, parent: QWidget | None = None
    ) -> None:
        self._agenda, self._stem = agenda, stem
        when = datetime.now().astimezone().replace(tzinfo=None).isoformat(timespec="seconds")
        self._like = Order(Kind.MINUTES, profile=profile_of(agenda), when=when)
        super().__init__(self._found(Print()), folder, parent)
        self._reader = choice_box(self, tr("For"), [tr(it) for it in READERS])
        self._rejected = choice_box(self, tr("Not accepted"), [tr(it) for it in REJECTED])
        for name, box in ((tr("For"), self._reader), (tr("Not accepted"), self._rejected)):
            self.asked.addRow(name, box)
            box.currentIndexChanged.connect(self._follow)
        self.setTabOrder(self._reader, self._rejected)
        self.setTabOrder(self._rejected, self.formats)

    def _found(self, how: Print) -> list[Printed]:
        return list(papers_of(self._agenda, self._like, how, self._stem))

    def _follow(self) -> None:
        full, rejected = self._reader.currentIndex() == 1, self._rejected.currentIndex() == 1
        self.offer(self._found(Print(full, rejected)))


def ask(window: AgendaWindow) -> None:
    """Ask for whom, in which formats and into which folder, and write the papers."""
    folder = Path(window.filing.proposal("")).parent
    stem = Path(window.filing.proposal("")).name
    dialog = ExportAgendaDialog(window.session.agenda, stem, folder, window)
    if window.ask(dialog) and dialog.written is not None:
        window.say(" ".join(map(tr, dialog.written.sentences)))
        for _, problem in dialog.written.problems[:1]:
            window.tell(problem)
