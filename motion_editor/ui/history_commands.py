"""The commands of what a file keeps beside the motion: snapshots, and who did what."""

from __future__ import annotations

from typing import Final

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu

COMMANDS: Final = (
    Command(
        "file.snapshots", _("Snaps&hots…"), Menu.FILE, 1, ("Ctrl+Alt+S",),
        _("Keep the motion as it is now under a name; compare any two, and restore one"),
    ),
    Command(
        "file.log", _("Wor&k log…"), Menu.FILE, 1, ("Ctrl+Alt+W",),
        _("Who did what in this file, and when: read it, save it, clear it, turn it off"),
    ),
)  # fmt: skip
