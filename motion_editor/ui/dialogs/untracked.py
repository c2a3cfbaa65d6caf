"""What was changed in Word files without being tracked, before any of it is taken in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from motion_editor.tasks.receive import Unseen
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, tr


class UntrackedDialog(QDialog):
    """The changes of each file, all of them however long; accepted where they are taken in."""

    def __init__(self, found: Sequence[Unseen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Receive"))
        pane = ReadPane(tr("Changes"), self)
        pane.setHtml("".join(listed(it.name, map(tr, (*it.changes, *it.people))) for it in found))
        pane.setMinimumSize(framed_size(320, 140))
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("Take in all changes"), QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.buttons()[0].clicked.connect(self.accept)
        leave = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setDefault(True)
        buttons.rejected.connect(self.reject)
        lines = column(self)
        for widget in (heading(self, _question(found)), pane, buttons):
            lines.addWidget(widget)
        leave.setFocus()
        self.resize(framed_size(520, 360))


def _question(found: Sequence[Unseen]) -> str:
    count, name = len(found), found[0].name
    if not any(it.changes for it in found):
        return many(
            "In {n} files who moves or seconds was changed. Take these changes in?",
            "In {file} who moves or seconds was changed. Take these changes in?",
            count,
            file=name,
        )
    return many(
        "In {n} files the text was changed without being tracked. Take these changes in?",
        "In {file} the text was changed without being tracked. Take these changes in?",
        count,
        file=name,
    )
