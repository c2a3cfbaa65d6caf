"""What each command of the Council menu does in a window; loaded when first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motion_editor.ui.checks import Checks
    from motion_editor.ui.window import Window


def council_doers(window: Window) -> dict[str, Callable[[], object]]:
    """The doer of every command of the menu, by the command's name."""
    return {
        "council.deadlines": lambda: _deadlines(window),
        "council.checks": _with(window, lambda it: it.show()),
        "council.next_finding": _with(window, lambda it: it.step(forward=True)),
        "council.previous_finding": _with(window, lambda it: it.step(forward=False)),
        "council.aside": _with(window, lambda it: it.set_aside()),
        "council.past": lambda: _past(window),
    }


def _with(window: Window, do: Callable[[Checks], None]) -> Callable[[], object]:
    """Do something with the checks of the motion that is open, if one is."""
    return lambda: do(window.checks) if window.checks is not None else None


def _past(window: Window) -> None:
    from motion_editor.ui.checks_past import choose_past

    choose_past(window)


def _deadlines(window: Window) -> None:
    from motion_editor.ui.dialogs.deadlines import show_deadlines

    show_deadlines(window)
