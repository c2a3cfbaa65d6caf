"""A meeting entered in the window, and the chair's view that follows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion, VersionKind
from motion_editor.core.place import caret
from motion_editor.core.proceedings import ADJOURNED, RESUMED
from motion_editor.core.votes import Cast, Votes
from motion_editor.council.members import Member
from motion_editor.meeting.proceedings import OF_MEETING
from motion_editor.papers.blocks import Paper
from motion_editor.papers.decisions import decisions_paper
from motion_editor.papers.minutes import minutes_paper
from motion_editor.store import motions
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import NO_VOTES
from motion_editor.tasks.meet import meet, roll_under_way, with_roll
from motion_editor.tasks.paper import paper_bytes
from motion_editor.tasks.roll import Chamber
from motion_editor.ui import meeting
from motion_editor.ui.chair import PAUSE, ChairView
from motion_editor.ui.dialogs.alter import AlterDialog
from motion_editor.ui.dialogs.meeting import MeetingDialog
from motion_editor.ui.dialogs.recorded import RollList
from motion_editor.ui.recording import take_recorded
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests.strategies import ids
from tests.tasks import sample
from tests.ui import driving


@pytest.fixture
def session(window: Window) -> Session:
    """The sample of an invented council with an amendment, open in the window."""
    new_id = ids()
    now, _ = amend(sample.motion(new_id=new_id), sample.source(sample.STAFFING), new_id)
    made = Session(now, new_id)
    window.show_session(made)
    return made


@pytest.fixture
def dialog(window: Window, session: Session) -> MeetingDialog:
    assert session.motion.amendments
    made = meeting.enter(window)
    assert made is not None
    return made


def rows(dialog: MeetingDialog) -> list[str]:
    return [dialog.steps.item(at).text() for at in range(dialog.steps.count())]


def offered(dialog: MeetingDialog) -> list[str]:
    buttons = [it for it in dialog.findChildren(QPushButton) if it.text()[:2] in ("&1", "&2", "&3")]
    return [it.text()[4:] for it in buttons if not it.isHidden()]


def enter(dialog: MeetingDialog, times: int = 1) -> None:
    """Enter, so many times: what is likeliest comes to pass."""
    for _ in range(times):
        driving.press(dialog, Qt.Key.Key_Return)


def carry(dialog: MeetingDialog) -> None:
    """What is being voted on is carried, without a count."""
    assert "is carried" in offered(dialog)[0]
    next(it for it in dialog.findChildren(QPushButton) if it.text()[:2] == "&1").click()


def test_enter_alone_takes_a_meeting_to_its_vote(dialog: MeetingDialog, session: Session) -> None:
    assert offered(dialog) == ["The motion is moved (Fenwick Oakes)"]
    enter(dialog, 4)
    assert "The motion was moved by Fenwick Oakes" in rows(dialog)[1]
    assert "Amendment 1 was seconded by Odile Brackenbury" in rows(dialog)[4]
    assert offered(dialog)[0] == "Amendment 1 is put to the vote"
    assert "leave out “half” and insert “15”" in dialog.text.toPlainText()
    enter(dialog)
    carry(dialog)
    assert session.motion.amendments[0].outcome is Outcome.CARRIED
    assert "fallen by 15 since" in dialog.text.toPlainText()
    dialog.steps.setCurrentRow(0)
    assert "fallen by half since" in dialog.text.toPlainText()
    dialog.steps.setCurrentRow(5)
    assert "Being voted on" in dialog.text.toPlainText()


def test_every_entry_is_taken_back_by_ctrl_z(dialog: MeetingDialog, session: Session) -> None:
    before = [session.motion]
    for step in range(6):
        carry(dialog) if step == 5 else enter(dialog)
        before.append(session.motion)
    assert session.undo_label == "entry: Amendment 1: carried"
    while len(before) > 1:
        assert session.motion == before.pop()
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.motion == before[0]
    assert rows(dialog) == ["Before the meeting"]


def test_anything_else_is_entered_with_who_when_and_why(
    dialog: MeetingDialog, session: Session
) -> None:
    driving.choice(dialog, "Event").setCurrentText("Interest declared")
    driving.type_text(driving.line(dialog, "By"), "Cllr Maud Quill")
    driving.type_text(driving.line(dialog, "Time"), "7.05pm")
    driving.type_text(driving.line(dialog, "Note"), "lives there")
    driving.click(dialog, "Enter this")
    last = session.motion.proceedings[-1]
    assert (last.by, last.when, last.why) == (("Maud Quill",), "19:05", "lives there")
    assert rows(dialog)[-1] == "19:05 Maud Quill declared an interest: lives there"
    assert driving.line(dialog, "By").text() == ""


def test_what_is_odd_is_entered_and_said_and_what_is_wrong_is_not(
    dialog: MeetingDialog, session: Session
) -> None:
    driving.choice(dialog, "Event").setCurrentText("Put to the vote")
    driving.choice(dialog, "About").setCurrentText("Amendment 1")
    driving.click(dialog, "Enter this")
    assert "Amendment 1 has not been moved." in rows(dialog)[-1]
    said = [it.text() for it in dialog.findChildren(QLabel) if it.objectName() == "notice"]
    assert said == ["Amendment 1 has not been moved."]
    before = session.motion
    driving.type_text(driving.line(dialog, "Time"), "teatime")
    driving.click(dialog, "Enter this")
    assert session.motion is before
    assert any("is not a date" in it.text() for it in dialog.findChildren(QLabel))


def alter(dialog: MeetingDialog, act: str, answer: Callable[[QDialog], None]) -> None:
    driving.choice(dialog, "Event").setCurrentText(act)
    driving.with_dialog(lambda: driving.click(dialog, "Enter this"), answer)


def test_the_motion_is_altered_with_consent_as_one_step(
    dialog: MeetingDialog, session: Session
) -> None:
    enter(dialog, 2)
    before, amendments = session.motion, len(session.motion.amendments)
    left: list[Motion] = []
    driving.type_text(driving.line(dialog, "Time"), "7.20pm")

    def answer(asked: QDialog) -> None:
        assert isinstance(asked, AlterDialog)
        asked.edit.select(caret(1, 0))
        driving.type_text(asked.edit, "Sadly, ")
        # A crash now would leave what was typed, and not a letter in the motion.
        assert session.under_way is not None
        assert session.under_way.amendments[-1].text.clauses != before.current.clauses
        assert session.motion is before
        left.append(session.under_way)
        driving.type_text(driving.line(asked, "Note"), "the seconder agreed")
        driving.press(asked, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    alter(dialog, "Motion altered with consent…", answer)
    made, last = session.motion.current, session.motion.proceedings[-1]
    assert made.clauses[1].text.startswith("Sadly, ")
    assert made.kind is VersionKind.ALTERED
    assert (last.when, last.why) == ("19:20", "the seconder agreed")
    assert rows(dialog)[-1] == "19:20 The motion was altered with consent: the seconder agreed"
    assert len(session.motion.amendments) == amendments
    assert session.under_way is None
    assert "Sadly" in dialog.text.toPlainText()
    driving.click(dialog, "Take back")
    assert session.motion is before
    # Opened again after a crash, it is taken up where it was.
    session.become(left[0], "recovered")
    dialog.follow()
    labels = [it.label for it in session.motion.amendments]
    assert labels == ["1", "2"]
    assert not any("Amendment 2" in it for it in offered(dialog))
    about = driving.choice(dialog, "About")
    assert [about.itemText(at) for at in range(about.count())] == ["The motion", "Amendment 1"]
    alter(dialog, "Motion altered with consent…", lambda it: driving.click(it, "Record"))
    assert session.motion.current.clauses[1].text.startswith("Sadly, ")
    assert len(session.motion.amendments) == amendments


def test_an_alteration_that_is_none_is_refused_and_leaving_one_is_asked(
    dialog: MeetingDialog, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, answers = session.motion, [True, False]
    monkeypatch.setattr("motion_editor.ui.dialogs.alter.sure", lambda *_: answers.pop())

    def answer(asked: QDialog) -> None:
        assert isinstance(asked, AlterDialog)
        driving.click(asked, "Record")
        assert any("word for word" in it.text() for it in asked.findChildren(QLabel))
        driving.type_text(asked.edit, "x")
        asked.reject()
        assert asked.isVisible()
        asked.reject()

    alter(dialog, "Motion corrected by an officer…", answer)
    assert session.motion is before
    assert session.under_way is None


def test_votes_are_asked_for_what_is_being_voted_on(
    window: Window, dialog: MeetingDialog, session: Session
) -> None:
    enter(dialog, 5)

    def answer(asked: QDialog) -> None:
        assert driving.choice(asked, "What was decided").currentText() == "Amendment 1"
        assert asked.focusWidget() is driving.line(asked, "Votes for")
        driving.press(asked, Qt.Key.Key_Return)  # one Enter too many decides nothing
        assert session.motion.amendments[0].outcome is None
        driving.type_text(driving.line(asked, "Votes for"), "12")
        driving.type_text(driving.line(asked, "Votes against"), "20")
        driving.click(asked, "Record")

    told: list[object] = []
    window.tell_report = lambda *it: told.append(it)  # type: ignore[method-assign]
    driving.with_dialog(lambda: enter(dialog), answer)
    assert not told  # The meeting goes on: what there is to look at is said in its own window.
    last = session.motion.proceedings[-1]
    assert session.motion.amendments[0].outcome is Outcome.LOST
    assert [it.count for it in last.votes.totals if it.cast is Cast.AGAINST] == [20]
    assert last.when
    assert "Amendment 1: lost (for 12, against 20)" in rows(dialog)[-1]


def test_all_of_it_is_in_the_file(dialog: MeetingDialog, session: Session, tmp_path: Path) -> None:
    enter(dialog, 5)
    carry(dialog)
    motions.save(tmp_path / "m.motion", session.motion)
    assert motions.load(tmp_path / "m.motion").motion == session.motion


@pytest.mark.qt_log_ignore("does not support raise")
def test_there_is_one_of_each_and_they_go_with_the_motion(window: Window, session: Session) -> None:
    assert session.motion.amendments
    one, view = meeting.enter(window), meeting.show_chair(window)
    assert meeting.enter(window) is one
    assert meeting.show_chair(window) is view
    window.leave()
    QTest.qWait(1)
    assert not [it for it in window.findChildren(MeetingDialog) if it.isVisible()]
    assert not [it for it in window.findChildren(ChairView) if it.isVisible()]


def test_the_chairs_view_follows_and_takes_nothing(
    window: Window, dialog: MeetingDialog, session: Session
) -> None:
    view = meeting.show_chair(window)
    assert view is not None
    enter(dialog, 5)
    QTest.qWait(PAUSE * 2)
    seen = view.pane.toPlainText()
    assert "Being voted on" in seen
    assert "In note 2, leave out “half” and insert “15”." in seen
    assert "fallen by 15 since 2015" in view.result.toPlainText()
    assert view.pane.isReadOnly()
    before = session.motion
    driving.type_text(view.pane, "words")
    assert session.motion is before
    assert view.pane.toPlainText() == seen


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (3840, 2160)])
def test_the_chairs_view_is_as_large_as_its_screen(
    window: Window, session: Session, width: int, height: int
) -> None:
    view = ChairView(session, window)
    view.resize(width, height)
    view.show_now()
    assert height // 45 <= view.pixels <= height // 20
    high = view.pixels
    driving.press(view.pane, Qt.Key.Key_Minus)
    assert view.pixels < high
    ground = view.styleSheet()
    driving.press(view.pane, Qt.Key.Key_C)
    assert view.styleSheet() != ground
    driving.press(view.pane, Qt.Key.Key_F11)
    assert view.isFullScreen()
    driving.press(view.pane, Qt.Key.Key_Escape)
    assert not view.isFullScreen()
    view.close()


def test_rival_texts_are_put_to_one_vote(window: Window, session: Session) -> None:
    def answer(asked: QDialog) -> None:
        assert not driving.choice(asked, "Casting vote").isVisible()
        driving.type_text(driving.line(asked, "Amendment 1"), "9")
        driving.type_text(driving.line(asked, "The motion"), "9")
        driving.type_text(driving.line(asked, "Abstained"), "3")
        driving.type_text(driving.line(asked, "Not voting"), "two")
        driving.click(asked, "Record")
        assert not asked.result()
        driving.line(asked, "Not voting").setText("2")
        side = driving.choice(asked, "Casting vote")
        assert side.isVisible()
        driving.click(asked, "Record")
        assert not asked.result()
        side.setCurrentText("For The motion")
        driving.click(asked, "Record")

    window.tell_report = lambda *_: None  # type: ignore[method-assign]
    driving.with_dialog(window.commands["meeting.rivals"].trigger, answer)
    assert session.motion.amendments[0].outcome is Outcome.LOST
    assert session.motion.outcome is Outcome.CARRIED
    assert "abstained 3, not voting 2." in _printed(minutes_paper([session.motion]))
    assert "abstained 3" in _printed(decisions_paper([session.motion]))
    session.undo()
    assert session.motion.outcome is None


def _printed(paper: Paper) -> str:
    return paper_bytes(paper, ".txt").decode()


def test_a_vote_that_is_being_taken_survives_a_crash(window: Window, session: Session) -> None:
    chamber = Chamber((Member("Fenwick Oakes"), Member("Marisol Penhale")))
    amendment, kept = session.motion.amendments[0].id, []

    def killed(dialog: QDialog) -> None:
        (members,) = dialog.findChildren(RollList)
        driving.press(members, Qt.Key.Key_A)
        kept.append(window.keeping.autosave._unsaved())
        dialog.reject()

    def take() -> Votes | None:
        return take_recorded(window, "Amendment 1", amendment, chamber, NO_VOTES, window)

    before = session.motion
    driving.with_dialog(take, killed)
    assert session.motion is before
    assert session.under_way is None
    (left,) = kept
    assert left is not None
    window.show_session(Session(left, session.new_id))
    opened = meeting.enter(window)
    assert opened is not None
    assert any("go on with it" in it.text() for it in opened.findChildren(QLabel))
    opened.close()
    again: list[Votes | None] = []

    def go_on(dialog: QDialog) -> None:
        (members,) = dialog.findChildren(RollList)
        assert members.item(0).text() == "Fenwick Oakes: Against"
        assert members.currentRow() == 1
        driving.press(members, Qt.Key.Key_F)
        dialog.accept()

    driving.with_dialog(lambda: again.append(take()), go_on)
    assert again[0] is not None
    assert [it.cast for it in again[0].ballots] == [Cast.AGAINST, Cast.FOR]
    # It is kept until whoever asked for it has recorded it.
    assert window.session is not None
    assert window.session.under_way is not None
    assert roll_under_way(window.session.under_way, amendment) == again[0]
    over = with_roll(left, amendment, NO_VOTES)
    assert not any(it.votes for it in over.proceedings)
    assert with_roll(before, amendment, NO_VOTES) is before


def test_enter_takes_the_event_that_was_chosen_and_then_what_is_likely_again(
    dialog: MeetingDialog, session: Session
) -> None:
    driving.choice(dialog, "Event").setCurrentText("Adjourned")
    enter(dialog)
    assert [it.kind for it in session.motion.proceedings if it.kind in OF_MEETING] == [ADJOURNED]
    enter(dialog)
    assert session.motion.proceedings[-1].kind == RESUMED
    driving.choice(dialog, "Event").setFocus()
    enter(dialog)
    assert session.motion.proceedings[-1].kind == ADJOURNED


def test_the_last_entry_is_taken_back_in_a_file_that_was_opened_since(window: Window) -> None:
    new_id = ids()
    motion = sample.motion(new_id=new_id)
    for act in ("moved", "seconded"):
        motion, _ = meet(motion, act, "motion", new_id)
    session = Session(motion, new_id)
    window.show_session(session)
    dialog = meeting.enter(window)
    assert dialog is not None
    driving.click(dialog, "Take back")
    assert rows(dialog)[1:] == ["The motion was moved"]
    driving.click(dialog, "Take back")
    assert rows(dialog)[1:] == []
    session.undo()
    session.undo()
    assert session.motion is motion
