"""Beginning a motion: its title, and the council whose pattern it follows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from motion_editor.council.profile import PLAIN, Profile
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import tr


class NewDialog(Form):
    """Title and council; without a council the motion is in the plain style."""

    def __init__(
        self, profiles: Sequence[Profile], last: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("New motion"), "", tr("Begin"), parent)
        self._profiles = (PLAIN, *profiles)
        at = next((at for at, it in enumerate(self._profiles) if it.id == last), 0)
        self._title = self.line(tr("Title"), "", tr("It can be given later"))
        self._council = self.choice(
            tr("Council"), [tr(it.name) or it.id for it in self._profiles], at
        )
        self._title.setFocus()

    def answer(self) -> tuple[Profile, str]:
        """The council's profile and the title."""
        return self._profiles[self._council.currentIndex()], self._title.text().strip()
