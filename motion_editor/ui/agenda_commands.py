"""The commands of the motion's window that lead to agendas; an agenda's window has its own."""

from __future__ import annotations

from typing import Final

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu

COMMANDS: Final = (
    Command(
        "file.new_agenda", _("New a&genda"), Menu.FILE, 0, ("Ctrl+Alt+N",),
        _("Begin an agenda: put motions on it, register, order and number them, and print it"),
    ),
)  # fmt: skip
