"""What each command of the Council menu does in a window; loaded when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def council_doers(window: Window) -> dict[str, Callable[[], object]]:
    """The doer of every command of the menu, by the command's name."""
    return {"council.deadlines": lambda: _deadlines(window)}


def _deadlines(window: Window) -> None:
    from motion_editor.ui.dialogs.deadlines import show_deadlines

    show_deadlines(window)
