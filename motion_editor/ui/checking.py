"""Checking a printed record against the motion that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from motion_editor.core.clause import index_of
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.formats.sniff import Source, read_source
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.counted import read_roll
from motion_editor.tasks.read import words_of
from motion_editor.tasks.verify import verify
from motion_editor.ui.dialogs.record import RecordDialog
from motion_editor.ui.files import all_files, source_files
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window


def check_record(window: Window) -> None:
    """Ask for the record, minutes or an agenda, and list what nothing explains."""
    path = _chosen(window, tr("Check the record"), source_files())
    if path is not None:
        check_file(window, path)


def check_file(window: Window, path: Path) -> None:
    """List what nothing explains in this record; the motion is not changed."""
    if window.session is None:
        return
    try:
        source = read_source(path)
        _check(window, window.session, source, ())
    except MotionError as error:
        window.tell(error)


def _check(window: Window, session: Session, source: Source, roll: tuple[str, ...]) -> None:
    profile = council_of(session.motion)
    roll = roll or tuple(member.name for member in profile.members)
    found = verify(session.motion, source, session.new_id, roll, profile)
    dialog = RecordDialog(source.name, found, counted=bool(roll), parent=window)
    if not window.ask(dialog):
        return
    if dialog.roll:
        path = _chosen(window, tr("Roll of members"), all_files())
        given = read_roll(words_of(read_source(path))) if path is not None else ()
        _check(window, session, source, given)
    elif dialog.chosen is not None:
        _go_to(window, session, dialog.chosen.clause)


def _chosen(window: Window, title: str, kinds: str) -> Path | None:
    folder = window.memory.settings.folder
    chosen, _ = QFileDialog.getOpenFileName(window, title, folder, kinds)
    return Path(chosen) if chosen else None


def _go_to(window: Window, session: Session, clause: str) -> None:
    """Show a text of the motion that has the clause, the one shown before all, and go there."""
    if index_of(session.clauses, clause) < 0:
        session.show(_with_clause(session.motion, clause))
    number = index_of(session.clauses, clause)
    if number < 0 or window.workspace is None:
        window.say(tr("No text of the motion has this clause."))
        return
    window.workspace.edit.select(Span(Place(number, 0), Place(number, 0)))
    window.to_text()


def _with_clause(motion: Motion, clause: str) -> Shown:
    for version in reversed(motion.versions):
        if index_of(version.clauses, clause) >= 0:
            return Shown(version=version.id)
    for item in motion.amendments:
        if index_of(item.text.clauses, clause) >= 0:
            return Shown(amendment=item.id)
    return Shown(version=motion.current.id)
