"""Where the selected words lead: a web page or an e-mail address."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.tasks.links import address_of
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import told, tr


class LinkDialog(Form):
    """One field; an empty one takes the link away."""

    def __init__(self, words: str, now: str, parent: QWidget | None = None) -> None:
        verb = tr("Change") if now else tr("Add")
        super().__init__(tr("Link"), tr("“{words}” leads to:", words=words), verb, parent)
        self.link = now
        hint = tr("https://… or an e-mail address; nothing takes the link away")
        self._address = self.line(tr("Address"), now, hint)
        self._address.selectAll()
        self._address.setFocus()

    def try_it(self) -> None:
        """Take the address, if it is one."""
        try:
            self.link = address_of(self._address.text())
        except MotionError as error:
            self.say(told(error))
        else:
            self.accept()
