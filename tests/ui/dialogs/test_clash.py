"""Settling clashes word by word, with the keys of a person."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from motion_editor.core.amendment import Choice, Settlement
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import proposed
from motion_editor.store.ids import new_id
from motion_editor.tasks.alter import alter_from
from motion_editor.tasks.amend import amend
from motion_editor.ui.dialogs import clash
from motion_editor.ui.dialogs.clash import ClashDialog
from motion_editor.ui.panels.card import CardKind
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests.tasks import sample
from tests.ui import driving


def clashing() -> Motion:
    """An amendment with two clashes, in the second of which both change different words."""
    now = sample.motion(new_id=new_id)
    mine = sample.NOTICE.replace("by half", "by 15").replace(
        "school by September", "nursery by October"
    )
    theirs = sample.NOTICE.replace("by half", "by 16").replace("by September", "before September")
    now, _ = amend(now, sample.source(mine), new_id)
    return alter_from(now, sample.source(theirs), new_id)[0]


@pytest.fixture
def session(window: Window) -> Session:
    motion = clashing()
    made = Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id))
    window.show_session(made)
    return made


def reads(session: Session) -> list[str]:
    return [item.text for item in proposed(session.motion.amendments[0].text.clauses)]


def settled(session: Session) -> list[Settlement | None]:
    return [it.settled for it in session.motion.amendments[0].text.clashes]


def asked(window: Window, then: Callable[[ClashDialog], object]) -> None:
    def answer(dialog: QDialog) -> None:
        try:
            assert isinstance(dialog, ClashDialog)
            then(dialog)
        finally:
            dialog.reject()

    driving.with_dialog(window.commands["motion.clashes"].trigger, answer)


def test_what_each_side_changes_is_said_in_words(window: Window, session: Session) -> None:
    def look(dialog: ClashDialog) -> None:
        assert dialog.head.text() == "Amendment 1: Clash 1, in note 2"
        assert dialog.state.text() == "1 of 2, open; 2 clashes are open"
        said = dialog.readings.toPlainText()
        assert "half (left out) 16 (put in)" in said
        assert "half (left out) 15 (put in)" in said
        assert "by 16 since" in dialog.preview.toPlainText()

    asked(window, look)
    assert session.undo_label == ""


def test_clashes_are_settled_one_after_the_other_by_keys(window: Window, session: Session) -> None:
    def settle(dialog: ClashDialog) -> None:
        combo = dialog.words.combos[0]
        combo.setFocus()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert dialog.own.toPlainText() == "15"
        assert "by 15 since" in dialog.preview.toPlainText()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert dialog.head.text().endswith("Clash 2, in resolution 1")
        assert [it.currentText() for it in dialog.words.combos] == [
            "Amendment: “nursery”", "Now: “before”", "Amendment: “October”",
        ]  # fmt: skip
        assert dialog.as_both.isEnabled()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert "none is open" in dialog.state.text()

    asked(window, settle)
    assert settled(session) == [
        Settlement(Choice.AMENDMENT),
        Settlement(Choice.OWN, "nursery before October"),
    ]
    assert "outside every nursery before October." in reads(session)[-2]
    session.undo()
    assert [it is None for it in settled(session)] == [False, True]
    session.undo()
    assert [it is None for it in settled(session)] == [True, True]


def test_own_words_are_typed_and_shown_before_they_are_taken(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    def write(dialog: ClashDialog) -> None:
        dialog.own.setFocus()
        dialog.own.selectAll()
        driving.type_text(dialog.own, "about 17")
        qtbot.waitUntil(lambda: "by about 17 since" in dialog.preview.toPlainText())
        dialog.own.setPlainText("17\x01")
        dialog.settle.click()
        assert "can't be written" in dialog.wrong.text()
        dialog.own.setPlainText("17")
        dialog.settle.click()

    asked(window, write)
    assert settled(session)[0] == Settlement(Choice.OWN, "17")


def test_a_settled_clash_is_settled_otherwise_or_reopened(window: Window, session: Session) -> None:
    def change(dialog: ClashDialog) -> None:
        dialog.settle.click()
        QTest.keyClick(dialog, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
        assert "settled with the reading of the text that now stands" in dialog.state.text()
        dialog.as_amendment.click()
        dialog.settle.click()
        assert settled(session)[0] == Settlement(Choice.AMENDMENT)
        dialog.previous.click()
        assert dialog.own.toPlainText() == "15"
        dialog.reopen.click()
        assert dialog.state.text() == "1 of 2, open; 2 clashes are open"
        assert not dialog.reopen.isEnabled()

    asked(window, change)
    assert settled(session) == [None, None]


def test_a_card_leads_to_its_clash(window: Window, session: Session) -> None:
    space = window.workspace
    assert space is not None
    space.work_out()
    cards = [it for it in space.right.changes.cards if it.kind is CardKind.CLASH]

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, ClashDialog)
        assert dialog.clash.name == "2"
        dialog.reject()

    driving.with_dialog(lambda: space.right.changes.settle.emit(cards[1], Choice.OWN), look)
    QApplication.processEvents()


@pytest.mark.parametrize("agrees", [False, True])
def test_words_that_were_typed_are_not_left_unasked(
    window: Window, session: Session, monkeypatch: pytest.MonkeyPatch, agrees: bool
) -> None:
    asked_for: list[str] = []

    def sure(_parent: object, question: str, *_more: str) -> bool:
        asked_for.append(question)
        return agrees

    def leave(dialog: ClashDialog) -> None:
        dialog.step(1)
        assert dialog.state.text().startswith("2 of 2")
        dialog.step(1)
        assert asked_for == []
        dialog.own.setFocus()
        QTest.keyClicks(dialog.own, "a fifth")
        dialog.step(1)
        dialog.reject()
        assert dialog.state.text().startswith("2 of 2" if agrees else "1 of 2")
        assert dialog.isVisible() is not agrees
        assert asked_for == ["Leave this clash as it was?"] * (1 if agrees else 2)
        assert ("a fifth" in dialog.own.toPlainText()) is not agrees
        dialog.own.document().setModified(False)

    monkeypatch.setattr(clash, "sure", sure)
    asked(window, leave)
    assert settled(session) == [None, None]
