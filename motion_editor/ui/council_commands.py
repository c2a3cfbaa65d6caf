"""The commands of the Council menu."""

from __future__ import annotations

from typing import Final

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu

COMMANDS: Final = (
    Command(
        "council.deadlines", _("&Deadlines…"), Menu.COUNCIL, 0, ("Ctrl+Alt+B",),
        _("Until when notice is to be given for a meeting, counted day by day"),
    ),
)  # fmt: skip
