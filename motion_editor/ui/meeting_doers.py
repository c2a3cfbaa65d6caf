"""What each command of the meeting does in a window; loaded when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def meeting_doers(window: Window) -> dict[str, Callable[[], object]]:
    """The doer of every command of the meeting, by the command's name."""
    return {
        "meeting.enter": lambda: _enter(window),
        "meeting.chair": lambda: _chair(window),
        "meeting.rivals": lambda: _rivals(window),
    }


def _enter(window: Window) -> None:
    from motion_editor.ui import meeting

    meeting.enter(window)


def _chair(window: Window) -> None:
    from motion_editor.ui import meeting

    meeting.show_chair(window)


def _rivals(window: Window) -> None:
    from motion_editor.ui import meeting

    meeting.ask_rivals(window)
