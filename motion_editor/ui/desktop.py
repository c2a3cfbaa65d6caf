"""Adding the program to the person's menu from its window, and taking it off again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.tasks.desktop.integrate import Done, integrate, remove
from motion_editor.ui.dialogs.desktop import DesktopDialog, places_html
from motion_editor.ui.dialogs.told import ToldDialog
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def ask(window: Window) -> None:
    """Show what would be written where, and do it or take it back as is wanted."""
    try:
        dialog = DesktopDialog(integrate(look=True), remove(look=True), window)
        if window.ask(dialog):
            _tell(window, remove() if dialog.back else integrate())
    except MotionError as error:
        window.tell(error)


def _tell(window: Window, done: Done) -> None:
    """A sentence where all was done as shown; else all of it, for something is left to a person."""
    window.say(tr(done.said))
    if not done.whole:
        title = tr("Open motions with Motion Editor")
        window.ask(ToldDialog(title, tr(done.said), places_html(done), window))
