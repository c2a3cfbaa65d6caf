"""Setting a finding aside, with why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.tasks.typed import typed
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from motion_editor.council.checks.finding import Finding


class AsideDialog(Form):
    """The finding, and a line for why it is in order."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(tr("Set aside"), tr(finding.said), tr("Set aside"), parent)
        self._line = self.line(tr("Why"), hint=tr("Kept in the file, not in the text"))
        self._line.setFocus()
        self.note = ""

    def try_it(self) -> None:
        """Take the note, or say what is wrong with it."""
        try:
            self.note = typed(self._line.text(), say("the note"))
        except MotionError as error:
            self.say(told(error))
            return
        if self.note:
            self.accept()
        else:
            self.say(tr("Write why this is in order: it is kept."))
            self._line.setFocus()
