"""The pages of a paper beside the text, as they would be exported; they follow what is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from motion_editor.core.motion import Motion
from motion_editor.papers.blocks import Paper
from motion_editor.ui.dialogs.export import Export, Wanted, at_shown, papers_of
from motion_editor.ui.exporting import paper_for
from motion_editor.ui.sheets import MakePaper, SheetsDialog
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


class PagesDialog(SheetsDialog):
    """The pages of a motion's papers, beside its text."""

    def __init__(self, window: Window, parent: QWidget) -> None:
        super().__init__(parent, self._made)
        session = window.session
        assert session is not None
        self._session = session
        self._own = False
        self._papers: list[Wanted] = []
        self.paper = QComboBox(self)
        self.paper.setAccessibleName(tr("Paper"))
        # On Linux the name of a box is its value.
        self.paper.setAccessibleDescription(tr("Paper"))
        self.paper.activated.connect(self._choose)
        self.lay_out([(self.paper, 1)], window.commands["file.export"])
        session.changed.connect(lambda _: self.follow())

    def _choose(self) -> None:
        """From now on show the paper that was chosen, whatever stands in the window."""
        self._own = True
        self._ask()

    def _fill(self) -> None:
        """The papers there are; unless one was chosen, that of the text in the window is shown."""
        now = self.paper.currentText()
        self._papers = papers_of(self._session.motion)
        names = [it.name for it in self._papers]
        self._own = self._own and now in names
        at = names.index(now) if self._own else at_shown(self._papers, self._session.state)
        with QSignalBlocker(self.paper):
            self.paper.clear()
            self.paper.addItems(names)
            self.paper.setCurrentIndex(at)

    def _made(self) -> MakePaper:
        """The paper chosen, of the motion as it is."""
        self._fill()
        wanted = Export(self._papers[self.paper.currentIndex()], None, ".pdf")
        return partial(_paper, self._session.motion, wanted)


def _paper(motion: Motion, wanted: Export) -> Paper:
    paper, _ = paper_for(motion, wanted)
    return paper


def show(window: Window) -> None:
    """Show the pages beside the window, or bring them to the front."""
    if window.session is None or window.workspace is None:
        return
    known = window.workspace.findChild(PagesDialog)
    if isinstance(known, PagesDialog):
        known.activateWindow()
        return
    PagesDialog(window, window.workspace).show()
