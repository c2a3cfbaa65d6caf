"""The work log in the window: written by what is done, by the name that was typed, and no more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from motion_editor.core.place import Span, caret
from motion_editor.ui.dialogs.worklog import WorkLogDialog
from motion_editor.ui.memory import Memory
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from tests import notation
from tests.ui import driving

BASE = notation.read("a # This Council notes:\nb - old trees\nc - new trees")


def session_with(memory: Memory, *, tracked: bool = False) -> Session:
    """A session whose log is written, each entry a minute after the one before."""
    start, minutes = datetime(2027, 1, 12, 9, 30, tzinfo=UTC), count()
    memory.now = lambda: start + timedelta(minutes=next(minutes))
    made = driving.session_of(BASE, tracked=tracked)
    made.enter = memory.enter
    return made


def entries(session: Session) -> list[str]:
    return [it.what for it in session.motion.log]


def typed(session: Session, clause: int, words: str) -> None:
    for letter in words:
        session.replace(Span(caret(clause, 0).start, caret(clause, 0).start), letter)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Session, Memory], WorkLogDialog]:
    def shown(session: Session, memory: Memory) -> WorkLogDialog:
        made = WorkLogDialog(session, memory, print)
        qtbot.addWidget(made)
        made.show()
        return made

    return shown


def test_typing_is_one_entry_a_clause_and_undo_takes_it_along(qtbot: QtBot) -> None:
    session = session_with(Memory())
    before = session.motion
    typed(session, 1, "abc")
    typed(session, 2, "d")
    typed(session, 1, "e")
    assert entries(session) == [
        "Words changed in the note, paragraph 1",
        "Words changed in the note, paragraph 2",
    ]
    while session.undo_label:
        session.undo()
    assert session.motion is before
    assert not session.dirty
    session.redo()
    assert entries(session) == ["Words changed in the note, paragraph 1"]


def test_what_is_done_in_an_amendment_says_so_and_by_whom(qtbot: QtBot) -> None:
    memory = Memory()
    memory.set_log("Marisol", on=True)
    session = session_with(memory, tracked=True)
    typed(session, 1, "x")
    session.become(driving.motion_of(BASE), "notice of Amendment 1", Shown(version="v"))
    (one,) = session.motion.log
    assert (one.what, one.who) == ("Notice of Amendment 1", "Marisol")
    session.undo()
    assert entries(session) == ["Amendment 1: words changed in the note, paragraph 1"]


def test_nothing_is_written_where_the_log_is_off(qtbot: QtBot) -> None:
    memory = Memory()
    memory.set_log("Marisol", on=False)
    session = session_with(memory)
    typed(session, 1, "x")
    assert session.motion.log == ()


def test_the_log_is_read_and_cleared_and_the_clearing_is_undone(
    opened: Callable[[Session, Memory], WorkLogDialog],
) -> None:
    memory = Memory()
    session = session_with(memory)
    typed(session, 1, "x")
    dialog = opened(session, memory)
    assert "Words changed in the note, paragraph 1" in dialog.pane.toPlainText()
    assert "12 January 2027, 9.30am" in dialog.pane.toPlainText()
    dialog.clear.click()
    assert session.motion.log == ()
    assert not dialog.save.isEnabled()
    session.undo()
    assert entries(session) == ["Words changed in the note, paragraph 1"]


def test_a_name_is_taken_as_it_was_typed_and_no_other(
    opened: Callable[[Session, Memory], WorkLogDialog],
) -> None:
    memory = Memory()
    dialog = opened(session_with(memory), memory)
    assert dialog.name.text() == ""
    dialog.name.setText("x" * 61)
    dialog.accept()
    assert dialog.isVisible()
    dialog.name.setText(" Marisol  P. ")
    dialog.on.setChecked(False)
    dialog.reject()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert (memory.settings.name, memory.settings.log) == ("Marisol P.", False)
