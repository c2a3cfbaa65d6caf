"""Snapshots in the window: kept, compared, restored and taken back, each one step of Undo."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from motion_editor.core.motion import Motion
from motion_editor.ui.dialogs.snapshots import NameDialog, SnapshotsDialog
from motion_editor.ui.memory import Memory
from motion_editor.ui.session import Session
from motion_editor.ui.themes import theme
from tests import notation
from tests.ui import driving

NAME = "For the group meeting"


def titled(motion: Motion, title: str) -> Motion:
    return replace(motion, details=replace(motion.details, title=title))


@pytest.fixture
def session() -> Session:
    return driving.session_of(notation.read("a # This Council notes:\nb - old trees"), tracked=True)


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> SnapshotsDialog:
    made = SnapshotsDialog(session, Memory(), theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def names(session: Session) -> list[str]:
    return [it.name for it in session.motion.kept]


def renaming(dialog: SnapshotsDialog, name: str) -> None:
    """What the button does with the name that is typed."""
    dialog.called(dialog._chosen(), name)


def test_one_is_kept_compared_restored_and_undone(
    session: Session, dialog: SnapshotsDialog
) -> None:
    assert "No snapshot is kept yet." in dialog.pane.toPlainText()
    assert not dialog.restore.isEnabled()
    dialog.name.setText(NAME)
    dialog.keep.click()
    assert names(session) == [NAME]
    assert "There is no difference." in dialog.pane.toPlainText()
    session.become(titled(session.motion, "Oaks"), "title")
    dialog.follow()
    shown = dialog.pane.toPlainText()
    assert "Title: Trees" in shown
    assert "Title: Oaks" in shown
    dialog.restore.click()
    assert session.motion.details.title == "Trees"
    assert names(session) == [NAME, f"Before ‘{NAME}’ was restored"]
    session.undo()
    assert (session.motion.details.title, names(session)) == ("Oaks", [NAME])


def test_tab_goes_through_it_in_the_order_in_which_it_is_seen(dialog: SnapshotsDialog) -> None:
    seen = (dialog.name, dialog.keep, dialog.list, dialog.old, dialog.new, dialog.restore)
    chain: list[QWidget | None] = [dialog.name]
    while len(chain) < 2 or chain[-1] is not dialog.name:
        assert chain[-1] is not None
        chain.append(chain[-1].nextInFocusChain())
    assert [it for it in chain if it in seen] == [*seen, dialog.name]


def test_any_two_are_compared(session: Session, dialog: SnapshotsDialog) -> None:
    dialog.name.setText(NAME)
    dialog.keep.click()
    listed = [dialog.old.itemText(at) for at in range(dialog.old.count())]
    assert listed == ["As it is now", NAME, "Notice of motion"]
    dialog.new.setCurrentIndex(2)
    assert "There is no difference." in dialog.pane.toPlainText()


def test_a_name_that_can_not_be_one_is_said(session: Session, dialog: SnapshotsDialog) -> None:
    dialog.keep.click()
    assert not session.motion.kept
    assert "A snapshot has a name." in dialog._note.text()


def test_one_is_renamed_and_removed(session: Session, dialog: SnapshotsDialog) -> None:
    dialog.name.setText(NAME)
    dialog.keep.click()
    renamed = NameDialog(NAME, lambda name: renaming(dialog, name), dialog)
    driving.line(renamed, "Name").setText(" ")
    renamed.try_it()
    assert names(session) == [NAME]
    driving.line(renamed, "Name").setText("Later")
    renamed.try_it()
    assert names(session) == ["Later"]
    session.undo()
    dialog.follow()
    dialog.remove.click()
    assert names(session) == []
    assert not dialog.remove.isEnabled()
    session.undo()
    assert names(session) == [NAME]


def test_what_is_only_to_be_read_is_compared_and_not_changed(
    session: Session, dialog: SnapshotsDialog
) -> None:
    dialog.name.setText(NAME)
    dialog.keep.click()
    session.read_only = True
    dialog.follow()
    buttons = (dialog.keep, dialog.restore, dialog.rename, dialog.remove)
    assert not any(it.isEnabled() for it in buttons)
