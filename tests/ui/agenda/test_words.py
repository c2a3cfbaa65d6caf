"""What is typed in a dialog of an agenda is kept with it, and gone on with after a crash."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from motion_editor.core.agenda import Agenda
from motion_editor.store import agenda_recovery, agendas
from motion_editor.store.ids import new_id
from motion_editor.store.typed import Typed
from motion_editor.tasks.meet import roll_under_way
from motion_editor.tasks.propose import propose
from motion_editor.tasks.wish import Wish
from motion_editor.ui import copies as kept_copies
from motion_editor.ui.agenda import opening
from motion_editor.ui.agenda.dialogs import HeadDialog, ItemDialog, RegisterDialog
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.dialogs.decide import DecideDialog
from motion_editor.ui.dialogs.recorded import RecordedVoteDialog
from motion_editor.ui.dialogs.typed import TypedDialog
from motion_editor.ui.read_pane import ReadPane
from tests.tasks.agenda.drawn import item, made
from tests.ui import driving
from tests.ui.agenda.test_window import Desk, do
from tests.ui.test_kept_words import answered, copies, crashed

ON = (TypedDialog, lambda dialog: driving.click(dialog, "Go on typing there"))


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_copies, "SOON", 5)


def test_a_registration_that_is_being_written_is_offered_and_gone_on_with(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "meeting.agenda"
    agendas.save(path, Agenda("a", items=(item(1), item(2))))
    window = desk(Agenda("b"))
    there = opening.open_agenda(window.memory, path, window)
    assert there is not None
    there.list.choose("i2")
    left = []

    def type_it(dialog: QDialog) -> None:
        driving.choice(dialog, "Standing").setCurrentIndex(2)
        driving.choice(dialog, "Standing").activated.emit(2)
        driving.type_text(driving.line(dialog, "Reason"), "Not of the county")
        left.append(crashed(qtbot))
        dialog.reject()

    answered(lambda: do(there, "item.register"), (RegisterDialog, type_it))
    assert not there.session.dirty
    qtbot.waitUntil(lambda: copies() == left)  # Left in order, nothing else is kept.
    there.list.choose("i1")
    said = []

    def opens(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.informativeText())
        driving.click(box, "Open it")

    def look(dialog: QDialog) -> None:
        assert driving.line(dialog, "Reason").text() == "Not of the county"
        assert driving.choice(dialog, "Standing").currentText() == "Rejected"
        qtbot.waitUntil(lambda: copies() != left and len(copies()) == 1)
        driving.click(dialog, "Take")

    answered(
        lambda: opening.offer(window.memory, window),
        (QMessageBox, opens), ON, (RegisterDialog, look),
    )  # fmt: skip
    assert "You were typing this in “Register”:\nStanding: Rejected\nReason: Not of" in said[0]
    # It went into the window that had the file open, to the item that it was about.
    registered = there.session.agenda.item("i2").registration
    assert (registered.why, there.session.words) == ("Not of the county", ())


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (Typed("Plain item", "What it says", "Minutes\nof November", "item"), ItemDialog),
        (Typed("Meeting and numbers", "Place", "Town Hall", "head"), HeadDialog),
    ],
)
def test_each_dialog_is_opened_again_with_its_words(
    desk: Desk, words: Typed, kind: type[QDialog]
) -> None:
    window = desk(Agenda("a", items=(item(1),)))
    window.session.take_words((words,))
    taken: list[Typed] = []

    def look(dialog: QDialog) -> None:
        taken.extend(window.session.words)
        driving.click(dialog, "Add" if kind is ItemDialog else "Take")

    def add_title(dialog: QDialog) -> None:
        if kind is ItemDialog:
            driving.type_text(driving.line(dialog, "Title"), "Minutes")
        look(dialog)

    answered(lambda: opening._go_on(window), ON, (kind, add_title))
    assert taken == [words]
    agenda = window.session.agenda
    found = agenda.items[-1].text if kind is ItemDialog else agenda.place
    assert (found, window.session.words) == (words.words, ())


def test_words_that_have_no_field_any_more_are_shown_over_the_dialog(desk: Desk) -> None:
    window = desk(Agenda("a", items=(item(1),)))
    again = "register/i1/"
    words = (Typed("Register", "Reason", "Late", again), Typed("Register", "Gone", "Hear", again))
    window.session.take_words(words)

    def copy(dialog: QDialog) -> None:
        assert dialog.findChildren(ReadPane)[0].toPlainText() == "Gone: Hear"
        driving.click(dialog, "Copy")
        driving.click(dialog, "Close")
        parent = dialog.parent()
        assert isinstance(parent, RegisterDialog)
        assert driving.line(parent, "Reason").text() == "Late"
        parent.reject()

    hands = (ON, (RegisterDialog, lambda _: None), (TypedDialog, copy))
    answered(lambda: opening._go_on(window), *hands)
    assert window.session.words == ()


def test_of_an_item_that_is_gone_the_words_are_shown_to_be_copied(desk: Desk) -> None:
    window: AgendaWindow = desk(Agenda("a", items=(item(1),)))
    window.session.take_words((Typed("Register", "Reason", "Late", "register/i9/"),))

    def copy(dialog: QDialog) -> None:
        driving.click(dialog, "Copy")
        driving.click(dialog, "Close")

    answered(lambda: opening._go_on(window), ON, (TypedDialog, copy))
    assert window.session.words == ()


def test_the_registration_of_an_amendment_is_gone_on_with_too(desk: Desk) -> None:
    motion, amendment = propose(made(1), new_id, Wish())
    window = desk(Agenda("a", items=(replace(item(1), motion=motion),)))
    again = f"register/i1/{amendment.id}"
    window.session.take_words((Typed("Register", "Reason", "Late", again),))

    def look(dialog: QDialog) -> None:
        assert driving.line(dialog, "Reason").text() == "Late"
        assert dialog.property("opensAgain") == again
        dialog.reject()

    answered(lambda: opening._go_on(window), ON, (RegisterDialog, look))
    assert window.session.words == ()


def test_an_agenda_is_kept_for_the_words_alone(desk: Desk) -> None:
    window = desk(Agenda("a", items=(item(1),)))
    assert not window.keeper.keep_now()
    window.session.keep_words("Register", (Typed("Register", "Reason", "Late"),))
    assert window.keeper.keep_now()
    assert [it.suffix for it in copies()] == [agenda_recovery.SUFFIX]
    window.session.keep_words("Register", ())
    assert not window.keeper.keep_now()


def test_what_is_typed_in_the_window_of_its_motion_is_kept_with_the_agenda(
    desk: Desk, qtbot: QtBot
) -> None:
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(item(1), item(2))))
    other = window.session.agenda.items[1]
    editor = window.editors.open(other)
    assert editor is not None
    left = []

    def roll(dialog: QDialog) -> None:
        assert isinstance(dialog, RecordedVoteDialog)
        driving.press(dialog.list, Qt.Key.Key_A)
        dialog.accept()

    def type_it(dialog: QDialog) -> None:
        driving.type_text(driving.line(dialog, "Abstentions"), "2")
        driving.with_dialog(lambda: driving.click(dialog, "By name…"), roll, RecordedVoteDialog)
        driving.type_text(driving.line(dialog, "Casting vote of"), "The Mayor")
        left.append(crashed(qtbot, "The Mayor"))
        dialog.reject()

    answered(editor.procedure.decide, (DecideDialog, type_it))
    assert (window.session.kept_words, window.session.at_risk) == ((), False)
    qtbot.waitUntil(lambda: copies() == left)
    (found,) = agenda_recovery.left_behind()
    assert [it.again for it in found.typed] == ["motion/i2/decide"]

    def look(dialog: QDialog) -> None:
        assert driving.line(dialog, "Casting vote of").text() == "The Mayor"
        dialog.reject()

    again: list[AgendaWindow] = []
    answered(
        lambda: again.append(opening.recovered(window.memory, found)), ON, (DecideDialog, look)
    )
    (motion,) = (it.motion for it in again[0].session.agenda.items if it.id == "i2")
    assert motion is not None
    assert len(roll_under_way(motion, motion.id).ballots) == 1
    assert again[0].session.kept_words == ()


def test_what_was_typed_in_the_windows_of_two_motions_is_gone_on_with_in_each(desk: Desk) -> None:
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(item(1), item(2))))
    words = tuple(
        Typed("Decide", "Casting vote of", it, f"motion/{id}/decide")
        for id, it in (("i1", "The Mayor"), ("i2", "The Deputy"))
    )
    window.session.take_words(words)
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        seen.append(driving.line(dialog, "Casting vote of").text())
        # They are kept once, as they are there now.
        assert [it.words for it in window.session.kept_words].count(seen[-1]) == 1
        dialog.reject()

    answered(lambda: opening._go_on(window), ON, (DecideDialog, look), ON, (DecideDialog, look))
    assert seen == ["The Mayor", "The Deputy"]
    assert not window.session.at_risk


def test_of_a_dialog_of_a_motion_that_cannot_be_opened_nothing_stays_kept(desk: Desk) -> None:
    window = desk(Agenda("a", "aldermoor", "2027-01-21", items=(item(1),)))
    window.session.take_words((Typed("Amendment", "Mover", "Hill", "motion/i1/amendment/gone"),))

    def copy(dialog: QDialog) -> None:
        driving.click(dialog, "Copy")
        driving.click(dialog, "Close")

    answered(lambda: opening._go_on(window), ON, (TypedDialog, copy))
    assert (window.session.kept_words, window.session.at_risk) == ((), False)
