"""An entry of the meeting that takes its time: the window is live, and nothing is entered twice."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from motion_editor.tasks.meet import meet
from motion_editor.ui import meeting
from motion_editor.ui.dialogs.meeting import MeetingDialog
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.strategies import ids
from tests.tasks import sample
from tests.ui import driving


@pytest.fixture
def session(window: Window) -> Session:
    new_id = ids()
    made = Session(sample.motion(new_id=new_id), new_id)
    window.show_session(made)
    return made


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """No entry is worked out before this is set."""
    made, enter = threading.Event(), meet

    def slow(*given: object) -> object:
        assert made.wait(20)
        return enter(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(meeting, "meet", slow)
    return made


def test_meanwhile_nothing_is_entered_twice_and_what_is_written_stays(
    window: Window, session: Session, gate: threading.Event, qtbot: QtBot
) -> None:
    before, dialog = session.motion, meeting.enter(window)
    assert dialog is not None
    driving.type_text(driving.line(dialog, "Note"), "on time")
    driving.press(dialog, Qt.Key.Key_Return)
    assert dialog.busy
    assert "Being entered…" in {it.text() for it in dialog.findChildren(QLabel)}
    one = next(it for it in dialog.findChildren(QPushButton) if it.text()[:2] == "&1")
    assert not one.isEnabled()
    one.click()
    driving.press(dialog, Qt.Key.Key_Return)
    driving.press(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driving.type_text(driving.line(dialog, "By"), "Maud Quill")
    assert session.motion is before
    gate.set()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert [it.why for it in session.motion.proceedings] == ["on time"]
    assert [driving.line(dialog, it).text() for it in ("Note", "By")] == ["", "Maud Quill"]
    assert one.isEnabled()
    session.undo()
    assert session.motion is before


def test_closing_it_loses_nothing_and_another_motion_is_not_written_over(
    window: Window, session: Session, gate: threading.Event, qtbot: QtBot
) -> None:
    dialog = meeting.enter(window)
    assert isinstance(dialog, MeetingDialog)
    driving.press(dialog, Qt.Key.Key_Return)
    threading.Timer(0.02, gate.set).start()
    dialog.close()
    assert len(session.motion.proceedings) == 1
    gate.clear()
    again = meeting.enter(window)
    assert again is not None
    driving.press(again, Qt.Key.Key_Return)
    session.undo()
    left = session.motion
    gate.set()
    qtbot.waitUntil(lambda: not again.busy)
    assert session.motion is left
    assert any("changed meanwhile" in it.text() for it in again.findChildren(QLabel))
