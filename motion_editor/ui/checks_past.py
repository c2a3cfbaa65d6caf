"""Choosing the folder in which the motions of earlier meetings are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def choose_past(window: Window) -> None:
    """Ask for the folder, remember it, and check again."""
    settings = window.memory.settings
    title = tr("Folder of earlier motions")
    chosen = QFileDialog.getExistingDirectory(window, title, settings.past or settings.folder)
    if not chosen:
        return
    window.memory.set_past(Path(chosen))
    if window.checks is not None:
        window.checks.show()
        window.checks.again()
