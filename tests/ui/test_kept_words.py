"""Words that are being typed in a dialog are kept against a crash, and gone on with after it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from motion_editor.core.votes import Cast, Votes
from motion_editor.store import motions, recovery
from motion_editor.store.ids import new_id
from motion_editor.store.typed import Typed
from motion_editor.tasks.decide import NO_VOTES
from motion_editor.tasks.meet import roll_under_way
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import Wish
from motion_editor.ui import copies as kept_copies
from motion_editor.ui.dialogs.clash import ClashDialog
from motion_editor.ui.dialogs.decide import DecideDialog
from motion_editor.ui.dialogs.meeting import MeetingDialog
from motion_editor.ui.dialogs.recorded import RecordedVoteDialog
from motion_editor.ui.dialogs.recover import RecoverDialog
from motion_editor.ui.dialogs.typed import TypedDialog
from motion_editor.ui.going_on import go_on, open_again
from motion_editor.ui.meeting import enter
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.typed_fields import typed_in
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.dialogs.test_clash import clashing

Hands = Callable[[QDialog], object]

WORDS = "In note 1, leave out “trees”\nand insert “hedges”."


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for the second that a person is given."""
    monkeypatch.setattr(kept_copies, "SOON", 5)


@pytest.fixture
def path(tmp_path: Path, window: Window) -> Path:
    """A motion that is open, and saved."""
    QGuiApplication.clipboard().clear()
    made = tmp_path / "trees.motion"
    motions.save(made, driving.motion_of(notation.read("a # This Council notes:\nb - trees")))
    window.files.open_path(made)
    return made


def copies() -> list[Path]:
    """The copies that are whole, and not those that are being written."""
    return [it for it in recovery.folder().glob("*") if it.suffix.endswith("recovery")]


def crashed(qtbot: QtBot, words: str = "") -> Path:
    """What would be left if the process were killed once these words have been kept."""
    qtbot.waitUntil(lambda: len(copies()) == 1 and words in copies()[0].read_text("utf-8"))
    first, _, body = copies()[0].read_bytes().partition(b"\n")
    file = recovery.new_file(copies()[0].suffix)
    file.write_bytes(json.dumps({**json.loads(first), "pid": 2**22 + 1}).encode() + b"\n" + body)
    return file


def answered(act: Callable[[], object], *hands: tuple[type[QDialog], Hands]) -> None:
    """Do what opens one dialog after the other, or in it, and answer each of them."""
    left = list(hands)
    failed: list[Exception] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, left[0][0]):
            QTimer.singleShot(5, answer)
            return
        _, then = left.pop(0)
        if left:
            QTimer.singleShot(0, answer)
        try:
            then(dialog)
        except Exception as error:  # noqa: BLE001, the dialog would be waited for in vain
            failed.append(error)
            dialog.done(0)

    QTimer.singleShot(0, answer)
    act()
    if failed:
        raise failed[0]
    assert not left


def test_what_is_typed_to_be_read_as_an_amendment_is_gone_on_with(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    left: list[Path] = []

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, ReadingDesk)
        dialog.source.insertPlainText(WORDS)
        left.append(crashed(qtbot))
        dialog.reject()

    leave = (QMessageBox, lambda box: driving.click(box, "Leave"))
    answered(window.commands["motion.paste"].trigger, (ReadingDesk, type_it), leave)
    qtbot.waitUntil(lambda: copies() == left)  # Left in order, nothing else is kept.

    def again(dialog: QDialog) -> None:
        assert WORDS in dialog.findChildren(ReadPane)[0].toPlainText()
        driving.click(dialog, "Open recovered")

    def go_on(dialog: QDialog) -> None:
        said = dialog.findChildren(QLabel)[0].text()
        assert said == "You were typing this in “Read an amendment”:"
        qtbot.waitUntil(lambda: copies() != left and len(copies()) == 1)
        assert "hedges" in copies()[0].read_text()  # A second crash loses nothing either.
        driving.click(dialog, "Go on typing there")

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, ReadingDesk)
        qtbot.waitUntil(lambda: dialog.draft is not None and not dialog.busy)
        assert dialog.source.words == WORDS
        driving.click(dialog, "Accept")

    seen = ((RecoverDialog, again), (TypedDialog, go_on), (ReadingDesk, read))
    answered(window.keeping.offer, *seen)
    session = window.session
    assert session is not None
    assert (len(session.motion.amendments), session.words) == (1, ())


def test_words_to_settle_a_clash_are_gone_on_with(window: Window, qtbot: QtBot) -> None:
    motion = clashing()
    amendment = motion.amendments[0].id
    window.show_session(Session(motion, new_id, shown=Shown(amendment=amendment)))
    kept: list[tuple[Typed, ...]] = []

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, ClashDialog)
        dialog.step(1)
        dialog.own.setFocus()
        dialog.own.selectAll()
        driving.type_text(dialog.own, "by Easter")
        session = window.session
        assert session is not None
        qtbot.waitUntil(lambda: session.words != ())
        kept.append(session.words)
        dialog.reject()

    leave = (QMessageBox, lambda box: driving.click(box, "Leave it"))
    answered(window.procedure.settle_clashes, (ClashDialog, type_it), leave)
    (words,) = kept[0]
    assert (words.words, words.again) == ("by Easter", f"settle/{amendment}/2")
    assert window.session is not None
    assert window.session.words == ()
    window.session.take_words((words,))

    def again(dialog: QDialog) -> None:
        assert isinstance(dialog, ClashDialog)
        assert (dialog.clash.name, dialog.own.toPlainText()) == ("2", "by Easter")
        dialog.reject()

    window.session.puts_again = True
    answered(lambda: open_again(window, words.again), (ClashDialog, again), leave)


def test_words_that_were_not_copied_are_not_thrown_away_unasked(window: Window) -> None:
    dialog = TypedDialog([Typed("Council", "Lead-ins", "This Council"), Typed("", "", "asks")])
    dialog.show()
    answered(dialog.reject, (QMessageBox, lambda box: driving.click(box, "Cancel")))
    assert dialog.isVisible()
    driving.click(dialog, "Copy")
    assert QGuiApplication.clipboard().text() == "Lead-ins: This Council\nasks"
    driving.click(dialog, "Close")
    assert not dialog.isVisible()


def test_what_a_dialog_fills_in_itself_is_not_kept(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    session = window.session
    assert session is not None
    dialog = QDialog(window)
    dialog.setWindowTitle("Reasons")
    line, note = QLineEdit(dialog), QPlainTextEdit("filled in", dialog)
    seen: list[tuple[Typed, ...]] = []

    def type_it(_dialog: QDialog) -> None:
        line.setText("Councillor Ivy Farrow")
        note.setPlainText("filled in again")
        qtbot.wait(5)
        seen.append(session.words)
        driving.type_text(line, "!")
        qtbot.waitUntil(lambda: session.words != ())
        seen.append(session.words)
        dialog.accept()

    answered(lambda: window.ask(dialog), (QDialog, type_it))
    assert [[it.words for it in words] for words in seen] == [[], ["Councillor Ivy Farrow!"]]
    assert session.words == ()


def test_where_the_dialog_can_not_be_opened_the_words_are_shown_again(window: Window) -> None:
    shown: list[bool] = []

    def look(dialog: QDialog) -> None:
        buttons = {it.text() for it in dialog.findChildren(QPushButton)}
        shown.append("Go on typing there" in buttons)
        if shown[-1]:
            driving.click(dialog, "Go on typing there")
        else:
            driving.click(dialog, "Copy")
            driving.click(dialog, "Close")

    session = Session(clashing(), new_id)
    window.show_session(session)
    for gone in ("settle/a/9", "like/nobody", "nothing"):
        shown.clear()
        session.take_words((Typed("Settle", "Words", "by Easter", gone),))
        answered(
            lambda: go_on(window, window, session, partial(open_again, window)),
            (TypedDialog, look), (TypedDialog, look),
        )  # fmt: skip
        assert (shown, session.words) == ([True, False], ())


@pytest.mark.parametrize(
    ("do", "title", "field", "again"),
    [
        ("propose", "Propose an amendment", "Mover", "propose"),
        ("amendment", "The amendment", "Seconder", "amendment/{id}"),
        ("propose_like", "Propose an amendment", "Group", "like/{id}"),
        ("decide", "Decide", "Votes for", "decide/{id}"),
    ],
)
def test_a_short_line_is_kept_and_typed_again(
    window: Window, qtbot: QtBot, do: str, title: str, field: str, again: str
) -> None:
    motion = clashing()
    id = motion.amendments[0].id
    window.show_session(Session(motion, new_id, shown=Shown(amendment=id)))
    session = window.session
    assert session is not None
    kept: list[tuple[Typed, ...]] = []

    def type_it(dialog: QDialog) -> None:
        line = driving.line(dialog, field)
        line.selectAll()
        driving.type_text(line, "23")
        qtbot.waitUntil(lambda: session.words != ())
        kept.append(session.words)
        dialog.reject()

    answered(getattr(window.procedure, do), (QDialog, type_it))
    assert kept == [(Typed(title, field, "23", again.format(id=id)),)]
    session.take_words(kept[0])

    def look(dialog: QDialog) -> None:
        assert driving.line(dialog, field).text() == "23"
        dialog.reject()

    on = (TypedDialog, lambda dialog: driving.click(dialog, "Go on typing there"))
    answered(
        lambda: go_on(window, window, session, partial(open_again, window)), on, (QDialog, look)
    )
    assert session.words == ()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_is_typed_in_the_meeting_is_kept_and_gone_on_with(
    window: Window, qtbot: QtBot
) -> None:
    window.show_session(Session(clashing(), new_id))
    session = window.session
    assert session is not None
    dialog = enter(window)
    assert dialog is not None
    driving.type_text(dialog.note, "nobody objected")
    qtbot.waitUntil(lambda: session.words != ())
    words = session.words
    assert words == (Typed("Meeting", "Note", "nobody objected", "meeting"),)
    dialog.close()
    assert not session.words
    session.take_words(words)
    on = (TypedDialog, lambda dialog: driving.click(dialog, "Go on typing there"))
    answered(lambda: go_on(window, window, session, partial(open_again, window)), on)
    (anew,) = (it for it in window.findChildren(MeetingDialog) if it.isVisible())
    assert anew.note.text() == "nobody objected"
    assert [it.words for it in session.words] == ["nobody objected"]  # It is typed on there.
    # Votes that are asked for from there are gone on with there.
    session.take_words((Typed("Decide", "Votes for", "23", f"meeting/vote/{session.motion.id}"),))

    def look(dialog: QDialog) -> None:
        assert dialog.parent() is anew
        assert driving.line(dialog, "Votes for").text() == "23"
        dialog.reject()

    ons = (on, (DecideDialog, look))
    answered(lambda: go_on(window, window, session, partial(open_again, window)), *ons)
    anew.close()


def test_a_vote_by_name_is_kept_until_it_is_recorded(window: Window) -> None:
    motion = clashing()
    motion = replace(motion, details=replace(motion.details, council="aldermoor"))
    window.show_session(Session(motion, new_id))
    session = window.session
    assert session is not None
    kept: list[Votes] = []

    def votes() -> Votes:
        now = session.under_way
        return roll_under_way(now, motion.amendments[0].id) if now else NO_VOTES

    def roll(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordedVoteDialog)
        driving.type_text(dialog.demanded, "Odile Brackenbury")
        kept.append(votes())
        driving.press(dialog.list, Qt.Key.Key_A)
        dialog.accept()

    def decide(dialog: QDialog) -> None:
        driving.with_dialog(lambda: driving.click(dialog, "By name…"), roll, RecordedVoteDialog)
        kept.append(votes())
        dialog.reject()

    answered(window.procedure.decide, (DecideDialog, decide))
    assert [it.demanded for it in kept] == [("Odile Brackenbury",)] * 2
    assert [it.cast for it in kept[1].ballots] == [Cast.AGAINST]
    assert session.under_way is None


def test_the_figures_of_an_amendment_that_was_shown_are_put_to_no_other(window: Window) -> None:
    motion, second = propose(clashing(), new_id, Wish())
    window.show_session(Session(motion, new_id, shown=Shown(amendment=second.id)))
    session = window.session
    assert session is not None
    said: list[str] = []

    def type_it(dialog: QDialog) -> None:
        driving.type_text(driving.line(dialog, "Votes for"), "23")
        said.append(driving.choice(dialog, "What was decided").currentText())
        words.extend(typed_in(dialog))
        dialog.reject()

    def look(dialog: QDialog) -> None:
        assert driving.line(dialog, "Votes for").text() == "23"
        said.append(driving.choice(dialog, "What was decided").currentText())
        dialog.reject()

    words: list[Typed] = []
    answered(window.procedure.decide, (DecideDialog, type_it))
    session.show(Shown(amendment=motion.amendments[0].id))
    session.take_words(tuple(words))
    on = (TypedDialog, lambda dialog: driving.click(dialog, "Go on typing there"))
    again = partial(open_again, window)
    answered(lambda: go_on(window, window, session, again), on, (DecideDialog, look))
    assert said[0] == said[1]
