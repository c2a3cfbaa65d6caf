"""The pages of an agenda's papers, as they are exported as PDF; they follow what is changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from motion_editor.ui.agenda.export import PAPERS, READERS, Chosen, paper_of
from motion_editor.ui.dialogs.laid import choice_box
from motion_editor.ui.sheets import MakePaper, SheetsDialog
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow


class PagesDialog(SheetsDialog):
    """The pages of an agenda's papers, beside its window."""

    def __init__(self, window: AgendaWindow) -> None:
        super().__init__(window, self._made)
        self._session = window.session
        self._paper = self._choice(tr("Paper"), PAPERS)
        self._reader = self._choice(tr("For"), READERS)
        export = window.actions_by_name["file.export"]
        self.lay_out([(self._paper, 0), (self._reader, 1)], export)
        window.session.changed.connect(self.follow)

    def _choice(self, name: str, options: tuple[str, ...]) -> QComboBox:
        made = choice_box(self, name, [tr(it) for it in options])
        made.activated.connect(lambda _: self._ask())
        return made

    def _made(self) -> MakePaper:
        """The paper chosen, of the agenda as it is."""
        chosen = Chosen(self._paper.currentIndex(), self._reader.currentIndex() == 1, False, ".pdf")
        return partial(paper_of, self._session.agenda, chosen)


def show(window: AgendaWindow) -> None:
    """Show the pages beside the window, or bring them to the front."""
    known = window.findChild(PagesDialog)
    if isinstance(known, PagesDialog):
        known.activateWindow()
        return
    PagesDialog(window).show()
