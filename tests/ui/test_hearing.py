"""What is told to those who hear the window, and that it is not told twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.core.place import Place, Span, caret
from motion_editor.store.ids import new_id
from motion_editor.ui import announce, find_bar, hearing, review, window as windows
from motion_editor.ui.files import sample_motion
from motion_editor.ui.hearing import Hearing
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.window import Window
from motion_editor.ui.workspace import Workspace
from tests import notation
from tests.ui import driving


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """All that is announced, as if a screen reader listened."""
    said: list[str] = []

    def take(_widget: QWidget, words: str) -> None:
        if words:
            said.append(words)

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    for module in (hearing, review, find_bar, windows):
        monkeypatch.setattr(module, "announce", take)
    return said


@pytest.fixture
def space(window: Window, told: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """The sample's first amendment, a screen reader listening."""
    monkeypatch.setattr(windows, "listen", lambda *_: None)  # not in its own time, but here
    motion = replace(sample_motion(), notes=())
    window.show_session(Session(motion, new_id, shown=Shown(amendment=motion.amendments[0].id)))
    assert window.workspace is not None
    Hearing(window.workspace.session, window.workspace)
    settle()
    told.clear()
    yield window.workspace


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def amended(space: Workspace) -> int:
    """The point of which one figure is replaced."""
    return next(at for at, it in enumerate(space.session.clauses) if "2027" in it.text)


def test_coming_to_a_clause_is_told_once(space: Workspace, told: list[str]) -> None:
    at = amended(space)
    for offset in range(4):
        space.edit.select(caret(at, offset))
        settle()
    assert told == ["Request 1, amended: 1 word left out and 9 words inserted"]
    space.edit.select(caret(at - 1, 0))
    settle()
    assert told[1].startswith("Lead-in, amended: ")


def test_passing_over_clauses_in_one_go_tells_the_last_only(
    space: Workspace, told: list[str]
) -> None:
    for at in (1, 2, 3):
        space.edit.select(caret(at, 0))
    settle()
    assert told == ["Note 3"]


def test_typing_is_not_told(space: Workspace, told: list[str]) -> None:
    space.edit.select(caret(1, 3))
    settle()
    told.clear()
    driving.type_text(space.edit, "and so on")
    driving.press(space.edit, Qt.Key.Key_Backspace)
    settle()
    assert told == []


def test_what_is_done_to_a_clause_is_told_with_what_it_made_of_it(
    space: Workspace, told: list[str]
) -> None:
    space.edit.select(caret(2, 0))
    settle()
    told.clear()
    driving.press(space.edit, Qt.Key.Key_Tab)
    settle()
    driving.press(space.edit, Qt.Key.Key_Z, driving.CTRL)
    settle()
    driving.press(space.edit, Qt.Key.Key_Down, driving.ALT)
    settle()
    assert told[0].startswith("Nesting of note 2. Note ")
    assert told[0].endswith(", level 2, amended")
    assert told[1] == "Undone: nesting of note 2. Note 2"
    assert told[2] == "Move of note 2. New note, moved here"


def test_leaving_out_and_reverting_are_told(space: Workspace, told: list[str]) -> None:
    space.edit.select(caret(1, 0))
    settle()
    told.clear()
    item = space.session.clauses[1]
    space.edit.select(Span(Place(1, 0), Place(1, item.length)))
    driving.press(space.edit, Qt.Key.Key_Delete)
    settle()
    assert told[-1].endswith("Note 1, left out")
    space.work_out()
    space.right.changes.revert.emit(space.right.changes.cards[0])
    settle()
    assert told[-1] == "Revert in note 1. Note 1"


def test_another_text_is_told_by_what_it_is(space: Workspace, told: list[str]) -> None:
    space.view(View.CARRIED)
    settle()
    assert told[0].startswith("How the motion would read if Amendment 1 is carried.")


def test_going_to_a_change_is_told_in_the_words_of_its_card_alone(
    space: Workspace, told: list[str]
) -> None:
    space.review.step(forward=True)
    settle()
    (said,) = told
    assert said.startswith("Change 1 of 4. Note 4: Leave out")


def test_found_words_are_counted(space: Workspace, told: list[str]) -> None:
    space.paper.finder.open(replacing=False)
    space.paper.finder.bar.words.setText("school")
    space.paper.finder.step(back=False)
    settle()
    assert any(words.startswith("1 of ") for words in told)


def test_saving_and_what_cannot_be_done_are_told(
    space: Workspace, window: Window, told: list[str], tmp_path: object
) -> None:
    from pathlib import Path

    space.session.saved(Path("safer.motion"), "0")
    settle()
    assert told == ["Saved to safer.motion."]
    space.view(View.ORIGINAL)
    settle()
    told.clear()
    driving.type_text(space.edit, "x")
    assert told == [window.status.currentMessage()]
    assert "for reading" in told[0]


def test_nothing_is_worked_out_where_nobody_listens(window: Window, qapp: QApplication) -> None:
    assert not QAccessible.isActive()
    announce.announce(window, "Nobody hears this.")


def test_the_window_listens_once_its_text_is_painted(window: Window, qtbot: QtBot) -> None:
    window.files.begin()
    space = window.workspace
    assert space is not None
    qtbot.waitUntil(lambda: space.findChild(Hearing) is not None)


def test_coming_to_a_footnote_is_told_once_by_its_number(
    window: Window, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "listen", lambda *_: None)
    base = notation.read("a - trees⟦Survey⟧ give⟦Defra⟧ shade\nb - air⟦Minutes⟧")
    window.show_session(driving.session_of(base, tracked=False))
    assert window.workspace is not None
    Hearing(window.workspace.session, window.workspace)
    for clause, offset in ((0, 2), (0, 7), (0, 8), (0, 20), (0, 21), (0, 14), (0, 20), (1, 6)):
        window.workspace.edit.select(caret(clause, offset))
        settle()
    assert told == ["Footnote 1", "Footnote 2", "Footnote 2", "Point, in footnote 3"]
    driving.type_text(window.workspace.edit, "xy")
    settle()
    assert len(told) == 4
