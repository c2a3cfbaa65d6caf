"""The dialog about a person's desktop, on one that is not there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from motion_editor.tasks.desktop.desk import desk
from motion_editor.tasks.desktop.integrate import integrate, remove
from motion_editor.ui.dialogs.desktop import DesktopDialog
from motion_editor.ui.window import Window


def desktop_dialog(window: Window) -> QDialog:
    """What would be put on the desktop of a person."""
    here, program = desk("linux"), Path("/31/47")
    added = integrate(look=True, here=here, program=program)
    return DesktopDialog(added, remove(look=True, here=here, program=program), window)
