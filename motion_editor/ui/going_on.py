"""Going on, after a crash, with what was being typed in dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QDialog, QWidget

from motion_editor.tasks.recovered import by_dialog
from motion_editor.ui.state import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motion_editor.store.typed import Typed
    from motion_editor.ui.holds_words import HoldsWords
    from motion_editor.ui.window import Window

READS: Final = "read"
SETTLES: Final = "settle"
PROPOSES: Final = "propose"
LIKENS: Final = "like"
DESCRIBES: Final = "amendment"
DECIDES: Final = "decide"
MEETS: Final = "meeting"
VOTES: Final = "vote"
RIVALS: Final = "rivals"
"""What opens a dialog of a motion anew; after it, where there is one, the id of what it is about.

The dialog that settles a clash is named by the clash too: settle/ID/CLASH. What was asked from
the meeting is named after that: meeting/vote/ID.
"""


class Asks(Protocol):
    """A window that can show a dialog."""

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait; whether it was agreed to."""


def go_on(parent: QWidget, asks: Asks, holder: HoldsWords, opens: Callable[[str], object]) -> None:
    """Show what was typed in each dialog, until it is said to be done with or gone on with.

    `opens` opens a dialog anew; where it can't any more, the words are shown again.
    """
    for typed in by_dialog(holder.words):
        again = _shown(parent, asks, typed)
        if again and not _opened(holder, opens, again):
            _shown(parent, asks, [replace(it, again="") for it in typed])
            again = ""
        if not again:
            holder.take_words(tuple(it for it in holder.words if it not in typed))


def _shown(parent: QWidget, asks: Asks, typed: Sequence[Typed]) -> str:
    """Show the words of one dialog; what opens that anew, where somebody chose it."""
    from motion_editor.ui.dialogs.typed import TypedDialog

    dialog = TypedDialog(typed, parent)
    asks.ask(dialog)
    return dialog.again


def _opened(holder: HoldsWords, opens: Callable[[str], object], again: str) -> bool:
    """Whether the dialog was opened anew, and has taken the words in."""
    holder.puts_again = True
    opens(again)
    taken, holder.puts_again = not holder.puts_again, False
    return taken


def open_again(window: Window, again: str) -> None:
    """Open a dialog of a motion's window as it was, where that can still be done."""
    doers: dict[str, Callable[[str], object]] = {
        READS: lambda _: _read(window),
        SETTLES: lambda about: _settle(window, about),
        PROPOSES: lambda _: window.procedure.propose(),
        LIKENS: lambda id: _at(window, id, window.procedure.propose_like),
        DESCRIBES: lambda id: _at(window, id, window.procedure.amendment),
        DECIDES: lambda id: _decide(window, id),
        MEETS: lambda about: _meet(window, about),
        RIVALS: lambda _: _rivals(window),
    }
    where, _, about = again.partition("/")
    if where in doers:
        doers[where](about)


def _at(window: Window, id: str, do: Callable[[], object]) -> None:
    """Show the amendment of this id, if it is there, and do something with it."""
    session = window.session
    if session is not None and any(it.id == id for it in session.motion.amendments):
        session.show(Shown(amendment=id))
        do()


def _decide(window: Window, id: str) -> None:
    """What is decided is what is shown, where nobody has chosen another."""
    session = window.session
    if id:
        _at(window, id, window.procedure.decide)
    elif session is not None:
        session.show(Shown(version=session.motion.current.id))
        window.procedure.decide()


def _read(window: Window) -> None:
    from motion_editor.ui.reading.incoming import Incoming

    if window.session is not None:
        Incoming(window, window.session).data(None)


def _settle(window: Window, about: str) -> None:
    id, _, clash = about.partition("/")
    session = window.session
    there = session.motion.amendments if session is not None else ()
    if any(it.id == id and any(c.name == clash for c in it.text.clashes) for it in there):
        _at(window, id, lambda: window.procedure.settle_clashes(clash))


def _rivals(window: Window) -> None:
    from motion_editor.ui.meeting import ask_rivals

    ask_rivals(window)


def _meet(window: Window, about: str) -> None:
    """The meeting, and what was asked from there; that takes the words in."""
    from motion_editor.ui.meeting import enter

    dialog = enter(window)
    what, _, id = about.partition("/")
    if dialog is not None and what == VOTES:
        dialog.vote.emit(id)
    elif dialog is not None and what == RIVALS:
        dialog.rivals.emit()
