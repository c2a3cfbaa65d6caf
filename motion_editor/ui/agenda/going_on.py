"""Going on, after a crash, with what was being typed in a dialog of an agenda."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from motion_editor.ui import going_on

if TYPE_CHECKING:
    from motion_editor.store.typed import Typed
    from motion_editor.ui.agenda.window import AgendaWindow

ADDS: Final = "item"
HEADS: Final = "head"
REGISTERS: Final = "register"
MOTIONS: Final = "motion"
"""What opens a dialog anew; a registration is named by item and amendment: register/ID/ID.

A dialog of an item's motion is named by the item and by what opens it in the motion's window.
"""


def of_motion(item: str, typed: Typed) -> Typed:
    """What was typed in a dialog of an item's motion, as it is kept with the agenda."""
    return replace(typed, again=typed.again and f"{MOTIONS}/{item}/{typed.again}")


def open_again(window: AgendaWindow, again: str) -> None:
    """Open a dialog as it was when the program ended, where that can still be done."""
    what, _, about = again.partition("/")
    if what == ADDS:
        window.doing.add_text()
    elif what == HEADS:
        window.doing.head()
    elif what == REGISTERS:
        id, _, amendment = about.partition("/")
        _register(window, id, amendment)
    elif what == MOTIONS:
        id, _, rest = about.partition("/")
        _in_motion(window, id, rest)


def _register(window: AgendaWindow, id: str, amendment: str) -> None:
    item = next((it for it in window.session.agenda.items if it.id == id), None)
    amendments = item.motion.amendments if item is not None and item.motion is not None else ()
    if item is not None and (not amendment or any(it.id == amendment for it in amendments)):
        window.list.choose(id)
        window.doing.register(amendment)


def _in_motion(window: AgendaWindow, id: str, again: str) -> None:
    """Open the window of an item's motion, and there the dialog, which takes the words in."""
    item = next((it for it in window.session.agenda.items if it.id == id), None)
    editor = window.editors.open(item) if item is not None else None
    session = editor.session if editor is not None else None
    if editor is None or session is None:
        return
    whole, agenda = f"{MOTIONS}/{id}/{again}", window.session
    kept, held = agenda.words, session.words
    words = [it for it in kept if it.again == whole]
    # They are kept with the agenda all the same, as what the motion's window holds.
    session.take_words((*held, *(replace(it, again=again) for it in words)))
    agenda.take_words(tuple(it for it in kept if it.again != whole))
    session.puts_again = True
    going_on.open_again(editor, again)
    taken, session.puts_again = not session.puts_again, False
    agenda.puts_again = not taken
    if not taken:
        session.take_words(held)
        agenda.take_words(kept)
