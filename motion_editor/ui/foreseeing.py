"""The order of the amendments, and what would come of them: dialogs on the motion that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.ui.dialogs.foresee import ForeseeDialog
from motion_editor.ui.dialogs.order import OrderDialog

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def arrange(window: Window) -> None:
    """Show what is still to be voted on, in order; each step of it can be undone."""
    if window.session is not None:
        window.ask(OrderDialog(window.session, window))


def foresee(window: Window) -> None:
    """Show the texts that would come of amendments being carried; nothing is changed."""
    if window.session is not None and window.workspace is not None:
        formats = window.workspace.edit.formats
        window.ask(ForeseeDialog(window.session, formats, window))
