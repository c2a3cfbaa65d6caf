"""The order of the amendments, and what would come of them: dialogs on the motion that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.tasks.order import order_lines
from motion_editor.ui.dialogs.foresee import ForeseeDialog
from motion_editor.ui.dialogs.order import OrderDialog
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def arrange(window: Window) -> None:
    """Show what is still to be voted on, in order; each step of it can be undone."""
    session = window.session
    if session is None:
        return
    motion = session.motion
    says = tr("The amendments are being put in order…")
    lines = done_beside(window, tr("Order of the amendments"), says, lambda: order_lines(motion))
    if lines is not None:
        known = lines if session.motion is motion else None
        window.ask(OrderDialog(session, window, known))


def foresee(window: Window) -> None:
    """Show the texts that would come of amendments being carried; nothing is changed."""
    if window.session is not None and window.workspace is not None:
        formats = window.workspace.edit.formats
        window.ask(ForeseeDialog(window.session, formats, window))
