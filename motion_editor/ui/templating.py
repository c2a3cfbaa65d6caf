"""Checking a Word template, and putting it among the person's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.errors import MotionError
from motion_editor.tasks.templates import check, install, taken
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.template import TemplateDialog
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def check_template(window: Window) -> None:
    """Ask for a Word file and tell whether papers can be set in it."""
    folder = window.memory.settings.folder
    kinds = tr("Word templates (*.docx *.dotx)")
    chosen, _ = QFileDialog.getOpenFileName(window, tr("Check a template"), folder, kinds)
    if chosen:
        check_file(window, Path(chosen))


def check_file(window: Window, path: Path) -> None:
    """Tell whether papers can be set in this file, and put it among the templates if wanted."""
    try:
        if window.ask(TemplateDialog(path.name, check(path), window)):
            _install(window, path)
    except MotionError as error:
        window.tell(error)


def _install(window: Window, path: Path) -> None:
    old = taken(path)
    if old is not None and not sure(
        window,
        tr("You have a template called “{name}” already. Replace it?", name=path.stem),
        tr("It is {path}.", path=old),
        tr("Replace"),
    ):
        return
    done = install(path, force=old is not None)
    window.say(
        tr("“{name}” is among your templates: choose it when you export a paper.", name=done.name)
    )
