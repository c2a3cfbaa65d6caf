"""What the program would put on the person's desktop, before it is done or taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from motion_editor.tasks.desktop.integrate import Done, in_words
from motion_editor.tasks.desktop.shelf import Fate
from motion_editor.ui.asking import CANCEL
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import tr


class DesktopDialog(QDialog):
    """The places that would be written, or emptied; `back` is whether to take it back."""

    def __init__(self, added: Done, taken: Done, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = False
        self.setWindowTitle(tr("Open motions with Motion Editor"))
        new = any(step.fate in (Fate.NEW, Fate.RENEWED) for step in added.steps)
        there = not new and added.whole
        head = heading(self, tr("Motion Editor is in the menu.") if there else tr(added.said))
        pane = ReadPane(self.windowTitle(), self)
        pane.setHtml(places_html(added))
        pane.setMinimumSize(440, 160)
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(self)
        add = buttons.addButton(tr("Add to the menu"), roles.AcceptRole)
        add.setEnabled(new)
        add.setDefault(new)
        add.clicked.connect(self.accept)
        remove = buttons.addButton(tr("Take it back"), roles.ActionRole)
        remove.setEnabled(any(step.fate is Fate.REMOVED for step in taken.steps))
        remove.clicked.connect(self._take_back)
        buttons.addButton(tr(CANCEL), roles.RejectRole)
        buttons.rejected.connect(self.reject)
        lines = column(self)
        for widget in (head, pane, buttons):
            lines.addWidget(widget)
        self.resize(framed_size(640, 380))

    def _take_back(self) -> None:
        self.back = True
        self.accept()


def places_html(done: Done) -> str:
    """The places and what became of each, and what there is to know, as HTML."""
    remarks = listed(tr("To know"), map(tr, done.remarks)) if done.remarks else ""
    return remarks + listed(
        tr("For you alone, in these places"), map(tr, map(in_words, done.steps))
    )
