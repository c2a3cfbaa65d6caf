"""The dialogs of the Help menu; that about a person's desktop on one that is not there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog

from motion_editor.tasks.desktop.desk import desk
from motion_editor.tasks.desktop.integrate import integrate, remove
from motion_editor.ui.dialogs.desktop import DesktopDialog
from motion_editor.ui.dialogs.help import AboutDialog, KeysDialog
from motion_editor.ui.palette import PaletteDialog, entries
from motion_editor.ui.theme import chosen
from motion_editor.ui.window import Window


def dialogs_of_help(window: Window) -> dict[str, QDialog]:
    """They, by their names."""
    return {
        "keys": KeysDialog(window),
        "about": AboutDialog(window),
        "commands": PaletteDialog(entries(window.commands), chosen(window.memory.look), window),
        "desktop": _desktop(window),
    }


def _desktop(window: Window) -> QDialog:
    here, program = desk("linux"), Path("/31/47")
    added = integrate(look=True, here=here, program=program)
    return DesktopDialog(added, remove(look=True, here=here, program=program), window)
