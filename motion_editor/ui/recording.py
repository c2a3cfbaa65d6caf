"""Taking a recorded vote: the dialog on the roll of the motion's council, or on one in a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from motion_editor.core.votes import Votes
from motion_editor.council.members import Member
from motion_editor.formats.sniff import read_source
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.meet import roll_under_way, with_roll
from motion_editor.tasks.read import words_of
from motion_editor.tasks.roll import Chamber, read_members
from motion_editor.ui.dialogs.recorded import RecordedVoteDialog
from motion_editor.ui.files import all_files
from motion_editor.ui.tongue import tr
from motion_editor.ui.typed_fields import AGAIN

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def ask_for_votes(window: Window, dialog: QDialog, again: str) -> None:
    """Show a dialog in which votes may be taken by name; they are kept until it is left.

    `again` opens it anew.
    """
    dialog.setProperty(AGAIN, again)
    window.ask(dialog)
    if window.session is not None:
        window.session.keep_under_way(None)


def take_recorded(
    window: Window,
    subject: str,
    id: str,
    chamber: Chamber,
    start: Votes,
    parent: QWidget,
    choices: Sequence[tuple[str, str]] = (),
) -> Votes | None:
    """The votes of the members by name; None where the dialog was left.

    `id` is what is put. What is taken is kept against a crash with every answer, and once it is
    taken until whoever asked for it has recorded it or left it. What a crash has left is where it
    begins.
    """
    session = window.session
    if session is None:
        return None

    def load() -> Sequence[Member]:
        path, _ = QFileDialog.getOpenFileName(
            parent, tr("Roll of members"), window.memory.settings.folder, all_files()
        )
        return read_members(words_of(read_source(Path(path)))) if path else ()

    groups = council_of(session.motion).groups
    begun = start or roll_under_way(session.motion, id)
    dialog = RecordedVoteDialog(subject, chamber, groups, begun, load, parent, choices=choices)

    def keep(votes: Votes) -> None:
        session.keep_under_way(with_roll(session.motion, id, votes) if votes else None)

    dialog.taken.connect(keep)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    votes = dialog.votes if agreed else start
    keep(votes)
    dialog.deleteLater()
    return votes if agreed else None
