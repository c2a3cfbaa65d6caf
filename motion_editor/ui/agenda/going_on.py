"""Going on, after a crash, with what was being typed in a dialog of an agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow

ADDS: Final = "item"
HEADS: Final = "head"
REGISTERS: Final = "register"
"""What opens a dialog anew; a registration is named by item and amendment: register/ID/LABEL."""


def open_again(window: AgendaWindow, again: str) -> None:
    """Open a dialog as it was when the program ended, where that can still be done."""
    what, _, about = again.partition("/")
    if what == ADDS:
        window.doing.add_text()
    elif what == HEADS:
        window.doing.head()
    elif what == REGISTERS:
        id, _, label = about.partition("/")
        _register(window, id, label)


def _register(window: AgendaWindow, id: str, label: str) -> None:
    item = next((it for it in window.session.agenda.items if it.id == id), None)
    amendments = item.motion.amendments if item is not None and item.motion is not None else ()
    if item is not None and (not label or any(it.label == label for it in amendments)):
        window.list.choose(id)
        window.doing.register(label)
