"""A file that can't be opened: what can be saved of it is offered; and the copy from before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import date
from motion_editor.ui.asking import choice
from motion_editor.ui.loading import read_in
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.core.agenda import Agenda
    from motion_editor.store.backup import Earlier
    from motion_editor.store.salvage import Salvaged
    from motion_editor.ui.agenda.window import AgendaWindow
    from motion_editor.ui.dialogs.told import ToldDialog
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.window import Window

SUFFIXES = (".motion", ".agenda", ".amendment")

NONE_KEPT = mark("No copy from before the file was changed is kept on this computer.")


def offer_or_tell(window: Window, path: Path, error: MotionError) -> None:
    """Offer what can be saved of a file that can't be opened; else tell why it can't."""
    if not offered(window, path, error):
        window.tell(error)


def offered(window: Window, path: Path, error: MotionError) -> bool:
    """Offer what can be saved of a damaged file of ours; whether there is anything to offer."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    from motion_editor.store import backup, salvage

    earlier = backup.look(path)
    try:
        found = None if salvage.is_whole(path) else read_in(window, path, salvage.salvage)
    except MotionError:
        found = None
    if found is None:
        return False
    more, verbs = offer_words(earlier)
    said = choice(window, tr(error.message), more, verbs, usual=verbs[0])
    if said == verbs[0]:
        _open(window, path, found)
    elif earlier is not None and said in verbs:
        _open_earlier(window, path, earlier)
    return True


def offer_words(earlier: Earlier | None) -> tuple[str, tuple[str, ...]]:
    """What is offered for a damaged file: in words, and the verbs, the usual one first."""
    opens, before = tr("Open what is whole"), tr("Open the copy")
    more = tr("The damaged file is left as it is; what is whole of it opens unsaved.")
    if earlier is None:
        return more, (opens,)
    return f"{more} {_of(earlier)}", (opens, before)


def earlier(window: Window) -> None:
    """Open the copy of the open motion's file from before it was changed here."""
    from motion_editor.store import backup

    session = window.session
    path = session.path if session is not None else None
    found = backup.look(path) if path is not None else None
    if path is None or found is None:
        window.say(tr(NONE_KEPT))
    elif window.files.may_leave():
        _open_earlier(window, path, found)


def earlier_agenda(window: AgendaWindow) -> None:
    """Open the copy of an agenda's file from before it was changed here, in another window."""
    from motion_editor.store import agendas, backup

    path = window.session.path
    found = backup.look(path) if path is not None else None
    if path is None or found is None:
        window.say(tr(NONE_KEPT))
        return
    try:
        loaded = agendas.load(found.file)
    except MotionError as error:
        window.tell(error)
        return
    _agenda_shown(window.memory, loaded.agenda, loaded.whole).say(_said_of(path))


def _of(earlier: Earlier) -> str:
    when = date(earlier.when.isoformat(timespec="minutes")[:16])
    return tr("A copy from before it was changed here was put by on {when}.", when=when)


def _open_earlier(window: Window, path: Path, earlier: Earlier) -> None:
    from motion_editor.store import agendas, motions

    try:
        if path.suffix.lower() == agendas.SUFFIX:
            of_agenda = agendas.load(earlier.file)
            _show(window, of_agenda.agenda, of_agenda.whole)
        else:
            loaded = motions.load(earlier.file)
            _show(window, loaded.motion, loaded.whole)
    except MotionError as error:
        window.tell(error)
        return
    window.say(_said_of(path))


def _said_of(path: Path) -> str:
    return tr("This is {name} as it was before, not saved yet.", name=path.name)


def _open(window: Window, path: Path, found: Salvaged) -> None:
    """Show what was saved, unsaved, and say what is there and what is lost."""
    _show(window, found.found, found.whole)
    window.ask(salvaged_dialog(path.name, found, window))


def salvaged_dialog(name: str, found: Salvaged, parent: QWidget | None = None) -> ToldDialog:
    """A dialog that lists what was saved of a damaged file, and what is lost or doubtful."""
    from motion_editor.ui.dialogs.laid import listed
    from motion_editor.ui.dialogs.told import ToldDialog

    kept = listed(tr("Saved"), map(tr, found.kept))
    lost = listed(tr("Lost, or to be looked at"), map(tr, found.lost)) if found.lost else ""
    head = tr("This is what could be saved of {name}. It belongs to no file yet.", name=name)
    return ToldDialog(tr("Recover"), head, f"{lost}{kept}", parent)


def _show(window: Window, found: Motion | Agenda, whole: bytes) -> None:
    """Open it, belonging to no file yet; `whole` is a file in which it is, with states before."""
    from motion_editor.store.ids import new_id

    if isinstance(found, Motion):
        from motion_editor.ui.session import Session

        session = Session(found, new_id)
        session.came_of(None, whole)
        window.show_session(session)
        return
    _agenda_shown(window.memory, found, whole)


def _agenda_shown(memory: Memory, agenda: Agenda, whole: bytes) -> AgendaWindow:
    """Open an agenda that belongs to no file yet."""
    from motion_editor.ui.agenda.opening import shown
    from motion_editor.ui.agenda.session import AgendaSession

    session = AgendaSession(agenda)
    session.came_of(None, whole)
    return shown(memory, session)
