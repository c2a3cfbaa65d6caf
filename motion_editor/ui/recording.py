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

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


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

    `id` is what is put. What is taken is kept against a crash with every answer, and what a crash
    has left is where it begins.
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
    dialog.taken.connect(lambda votes: session.keep_under_way(with_roll(session.motion, id, votes)))
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    votes = dialog.votes
    session.keep_under_way(None)
    dialog.deleteLater()
    return votes if agreed else None
