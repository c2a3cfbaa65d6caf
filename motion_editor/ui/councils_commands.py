"""The commands about councils' profiles."""

from __future__ import annotations

from motion_editor.core.wording import mark as _
from motion_editor.ui.command import Command, Menu

COUNCILS = (
    Command(
        "file.councils", _("Co&uncils…"), Menu.FILE, 3, ("Ctrl+Alt+U",),
        _("House style, roll and standing orders of each council: look, alter, install"),
    ),
)  # fmt: skip
