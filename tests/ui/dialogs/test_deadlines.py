"""The dialog of deadlines, and what the details say of the motion's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from motion_editor.core.amendment import Amendment
from motion_editor.core.motion import Details, Motion
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.rules import Closed, Counting, Deadline, Rules
from motion_editor.store.ids import new_id
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import NO_WISH
from motion_editor.ui import due
from motion_editor.ui.dialogs.deadlines import DeadlinesDialog
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests.ui import driving

RULES = Rules(
    date(2020, 1, 1),
    motions=Deadline(7, Counting.CLEAR_WORKING, time(12)),
    amendments=Deadline(1, Counting.WORKING),
)
STRICT = replace(PLAIN, name="Strictham Borough Council", rules=(RULES,))


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> Profile:
    """Every motion is for a council with standing orders."""
    monkeypatch.setattr(due, "council_of", lambda _: STRICT)
    return STRICT


def rows(dialog: DeadlinesDialog) -> list[str]:
    return [dialog.days.item(at).text() for at in range(dialog.days.count())]


def test_deadlines_follow_the_date_that_is_typed(window: Window) -> None:
    details = Details(meeting="2027-01-21", received="2027-01-11T12:01")
    dialog = DeadlinesDialog([STRICT, PLAIN], details, window)
    assert dialog.list.item(0).text().startswith("Motions: by noon on Monday 11 January 2027")
    assert rows(dialog)[1] == "Tuesday 12 January 2027: counted, 7"
    assert rows(dialog)[-1] == "Received on Monday 11 January 2027 at 12.01pm, too late."
    dialog.meeting.clear()
    driving.type_text(dialog.meeting, "31 November 2027")
    assert "is not a date" in dialog.wrong.text()
    assert (dialog.list.count(), dialog.days.count()) == (0, 0)
    assert not dialog.copy.isEnabled()
    dialog.meeting.clear()
    driving.type_text(dialog.meeting, "25 February 2027")
    assert dialog.wrong.isHidden()
    dialog.council.setCurrentIndex(1)
    assert "no council is named whose standing orders are known here" in dialog.list.item(0).text()
    dialog.council.setCurrentIndex(0)
    assert not dialog.wrong.text()
    dialog.list.setCurrentRow(1)
    assert rows(dialog)[0] == "Wednesday 24 February 2027: counted, 1"
    driving.click(dialog, "Copy")
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0].startswith("Motions: by noon on")
    assert "  Saturday 20 February 2027: not counted, a Saturday" in copied.splitlines()
    dialog.close()


def test_closed_days_that_may_be_wanting_are_said_above_the_count(window: Window) -> None:
    council = replace(STRICT, closed=(Closed(date(2026, 12, 24), date(2026, 12, 31)),))
    dialog = DeadlinesDialog([council], Details(meeting="2028-01-05"), window)
    assert dialog.wrong.text().startswith("The profile lists no closed days after 31 December 2026")
    assert dialog.list.count() == 3
    dialog.close()


def test_amendments_that_are_open_are_told_below_their_deadline(window: Window) -> None:
    details = Details(meeting="2027-01-21")
    late = Amendment("x", "1", (), received="2027-01-21")
    motion = Motion("m", details, (), (late, Amendment("y", "2", ())))
    dialog = DeadlinesDialog([STRICT], details, window, motion)
    dialog.list.setCurrentRow(1)
    assert rows(dialog)[-1] == "Amendment 1: Received on Thursday 21 January 2027, too late."
    dialog.close()


def test_the_details_say_when_the_motion_is_due(window: Window, strict: Profile) -> None:
    assert strict.rules
    window.files.begin()
    assert window.workspace is not None
    details = window.workspace.right.details

    def notes() -> list[str]:
        found = (it.text() for it in details.findChildren(QLabel, "muted") if not it.isHidden())
        return list(found)

    def fill(name: str, words: str) -> None:
        field = driving.line(details, name)
        field.setFocus()
        field.selectAll()
        driving.type_text(field, words)
        driving.press(field, Qt.Key.Key_Return, text="\r")

    assert notes() == []
    fill("Meeting", "21 January 2027")
    fill("Received", "11 January 2027, 11:59")
    assert notes()[0].startswith("Due by noon on Monday 11 January 2027: seven clear working days")
    assert notes()[1] == "Received on Monday 11 January 2027 at 11.59am, in time."
    fill("Received", "12 January 2027")
    assert notes()[1] == "Received on Tuesday 12 January 2027, too late."


def test_the_details_of_an_amendment_say_when_it_is_due(window: Window, strict: Profile) -> None:
    assert strict.rules
    window.files.begin()
    assert window.workspace is not None
    session, details = window.workspace.session, window.workspace.right.details
    motion, made = propose(session.motion, new_id, NO_WISH)
    about = replace(motion.details, meeting="2027-01-21")
    session.become(replace(motion, details=about), "amendment", Shown(amendment=made.id))
    received = driving.line(details, "Received")
    assert received.accessibleDescription().startswith("Due by the end of Wednesday 20 January")
    driving.type_text(received, "21/1/2027")
    driving.press(received, Qt.Key.Key_Return, text="\r")
    assert session.motion.amendments[0].received == "2027-01-21"
    assert received.accessibleDescription().endswith("too late.")
    assert received.text() == "21 January 2027"
