"""Beginning, opening and recovering agendas, each in a window of its own."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.papers.wording import date, shortened
from motion_editor.store import agenda_recovery, agendas, lock, recovery
from motion_editor.store.ids import new_id
from motion_editor.tasks.recovered import by_dialog, heading, in_words
from motion_editor.ui import errors
from motion_editor.ui.agenda.going_on import open_again
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.asking import choice, sure
from motion_editor.ui.going_on import go_on
from motion_editor.ui.holding import How, how_to_open
from motion_editor.ui.icons import app_icon
from motion_editor.ui.loading import read_in
from motion_editor.ui.memory import Memory
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.store.recovery import Found
    from motion_editor.store.typed import Typed
    from motion_editor.ui.agenda.window import AgendaWindow

_LINES, _LETTERS = 6, 120
"""Lines, and characters of each, of what was being typed in a dialog that a question repeats."""

_open: list[AgendaWindow] = []
"""The agendas that are open: nobody else holds their windows."""


def windows() -> tuple[AgendaWindow, ...]:
    """The agendas that are open."""
    return tuple(_open)


def begin(memory: Memory) -> AgendaWindow:
    """Begin an agenda for the council of which the last motion was."""
    from motion_editor.tasks.agenda.make import new_agenda
    from motion_editor.tasks.councils import known_by

    agenda = new_agenda(new_id, known_by(memory.settings.council))
    return shown(memory, AgendaSession(agenda))


def open_agenda(memory: Memory, path: Path, parent: QWidget) -> AgendaWindow | None:
    """Open an agenda; None where a person leaves it. MotionError where it can't be opened."""
    for window in _open:
        if window.session.path is not None and window.session.path.resolve() == path.resolve():
            window.activateWindow()
            return window
    how, taken = _entered(path, parent)
    if how is How.NOT:
        return None
    loaded = None
    try:
        loaded = read_in(parent, path, agendas.load)
    finally:
        if loaded is None and taken is not None:
            lock.release(taken)
    if loaded is None:
        return None
    session = AgendaSession(loaded.agenda)
    if how is How.COPY:
        session.came_of(None, loaded.whole)
    else:
        session.read_only = loaded.read_only or how is How.READ_ONLY
        session.opened(path, loaded.digest, loaded.whole)
    window = shown(memory, session, taken)
    for words in loaded.remarks:
        window.say(tr(words))
    return window


def offer(memory: Memory, parent: QWidget) -> None:
    """Offer each agenda that was not saved when the program ended; nothing is done unasked."""
    for found in agenda_recovery.left_behind():
        opens, discards = tr("Open it"), tr("Discard it")
        title = _title(found) or tr("an agenda without a title")
        said = choice(
            parent,
            tr("The agenda “{title}” was not saved. Open it?", title=title),
            "\n\n".join(_kept(found)),
            (opens, discards),
            risky=discards,
            usual=opens,
            warns=False,
        )
        if said == discards and sure(
            parent,
            tr("Discard the recovered agenda “{title}”?", title=title),
            tr("It can’t be brought back."),
            tr("Discard"),
        ):
            recovery.drop(found.file)
        elif said == opens:
            try:
                recovered(memory, found)
            except MotionError as error:
                errors.tell(parent, error)


def recovered(memory: Memory, found: Found) -> AgendaWindow:
    """Open what was recovered, to be saved deliberately. MotionError where it is damaged.

    Where its file is open as it was then, it is one step of Undo in that window.
    """
    kept = agenda_recovery.recover(found)
    there = _open_as_then(found)
    if there is not None:
        there.session.become(kept.agenda, tr("recovery"), noted=False)
        there.session.take_words(found.typed)
        if not found.elsewhere:
            there.keeper.take_over(found.file)
        there.activateWindow()
        there.say(tr(kept.doubt) or tr("Recovered, and not saved yet."))
        _go_on(there)
        return there
    session = AgendaSession(kept.agenda)
    path, taken, others = found.origin.path, None, ""
    if path is not None and found.origin.digest is not None:
        got = lock.take(path)
        # Where somebody else has the file open by now, it is a copy without a file of its own.
        if isinstance(got, lock.Held):
            others = tr("Recovered as a copy without a file of its own: {who}.", who=tr(got.words))
        else:
            session.opened(path, found.origin.digest)
            taken = got
    session.came_of(kept.saved, kept.whole)
    session.take_words(found.typed)
    window = shown(memory, session, taken, None if found.elsewhere else found.file)
    window.say(tr(kept.doubt) or others or tr("Recovered, and not saved yet."))
    _go_on(window)
    return window


def _go_on(window: AgendaWindow) -> None:
    """Show what was being typed in its dialogs when the program ended."""
    go_on(window, window, window.session, partial(open_again, window))


def _open_as_then(found: Found) -> AgendaWindow | None:
    """The window in which its file is open as it was then, and nothing was changed since."""
    for window in _open:
        here = window.session
        same = here.path == found.origin.path and here.digest == found.origin.digest
        if here.path and same and not (here.dirty or here.read_only):
            return window
    return None


def _kept(found: Found) -> list[str]:
    """What is kept of an agenda: as it was when, and what was being typed in its dialogs."""
    when = tr("It is kept as it was on {when}.", when=date(found.when.isoformat()[:16]))
    return [when, *map(_typed, by_dialog(found.typed))]


def _typed(typed: Sequence[Typed]) -> str:
    """The first of what was being typed in a dialog, which is shown whole once it is open."""
    lines = in_words(typed, tr).splitlines()
    more = ["…"] if len(lines) > _LINES else []
    said = [shortened(it, _LETTERS) for it in lines[:_LINES]]
    return "\n".join([tr(heading(typed[0])), *said, *more])


def _title(found: Found) -> str:
    """What a recovered agenda is called: its kind and its day, in words."""
    kind, _, day = found.title.rpartition(" ")
    try:
        datetime.date.fromisoformat(day)
    except ValueError:
        return found.title
    return ", ".join(filter(None, (kind, date(day))))


def shown(
    memory: Memory,
    session: AgendaSession,
    taken: lock.Lock | None = None,
    replaces: Path | None = None,
) -> AgendaWindow:
    """Show a session in a window of its own."""
    from motion_editor.ui.agenda.window import AgendaWindow

    session.enter = memory.enter_on_agenda
    window = AgendaWindow(memory, session, taken, replaces)
    window.setWindowIcon(app_icon())
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.gone.connect(lambda: _open.remove(window))
    _open.append(window)
    window.show()
    return window


def _entered(path: Path, parent: QWidget) -> tuple[How, lock.Lock | None]:
    """Lock the file; where somebody has it open, ask how it is to be opened."""
    got = lock.take(path)
    if not isinstance(got, lock.Held):
        return How.FULLY, got
    how = how_to_open(parent, got)
    over = lock.take(path, over=True) if how is How.FULLY else None
    return how, over if isinstance(over, lock.Lock) else None
