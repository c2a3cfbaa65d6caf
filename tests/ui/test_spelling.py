"""Spelling in the window, with real keys: what is marked and when, and what its menu does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from motion_editor.core.people import Person
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original
from motion_editor.store import my_words, settings
from motion_editor.ui import speller
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.session import Session
from motion_editor.ui.speller import KIND, Speller
from motion_editor.ui.state import Shown, View
from motion_editor.ui.theme import Look
from motion_editor.ui.themes import theme
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving

# The offscreen platform says this of every menu that is opened; it means nothing there.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

BASE = notation.read(
    """
    a # This Council notes:
    b - that the 👩‍🏫 Goverment’s council has 31 patrols
    c - that the crosings had 16
    """
)


@pytest.fixture
def space(window: Window) -> Window:
    """The window on an amendment that changes nothing yet, its spelling checked."""
    return shown(window)


def shown(window: Window, *, tracked: bool = True) -> Window:
    window.show_session(driving.session_of(BASE, tracked=tracked))
    QApplication.processEvents()
    ready(window)
    return window


def ready(window: Window) -> Speller:
    """What checks the spelling, as its commands make it without waiting."""
    made = window.spelling._ready()
    assert made is not None
    return made


def edit_of(window: Window) -> MotionEdit:
    assert window.workspace is not None
    return window.workspace.edit


def session_of(window: Window) -> Session:
    assert window.session is not None
    return window.session


def marked(window: Window) -> list[str]:
    """The words with a wavy line under them."""
    made = edit_of(window).marks._kinds.get(KIND, [])
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert all(it.format.underlineStyle() == wave for it in made)
    return [it.cursor.selectedText() for it in made]


def pause(window: Window) -> None:
    """Nobody types for a while."""
    QTest.qWait(speller.PAUSE + 50)


def status(window: Window) -> str:
    found = window.status.findChildren(QLabel)
    return next(it.text() for it in found if it.objectName() == "Spelling")


def in_popup(open_it: Callable[[], object], then: Callable[[QMenu], object]) -> None:
    """Do what opens a menu, and do something in it when it is there."""
    done: list[bool] = []

    def act() -> None:
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            QTimer.singleShot(5, act)
            return
        then(menu)
        done.append(True)
        menu.close()

    QTimer.singleShot(0, act)
    open_it()
    assert done, "no menu came"


def choose(window: Window, words: str) -> None:
    """Take an entry of the menu that the command opens at the caret."""

    def take(menu: QMenu) -> None:
        next(it for it in menu.actions() if it.text() == words).trigger()

    in_popup(window.commands["edit.suggest"].trigger, take)


def test_it_begins_by_itself_once_the_text_is_painted(window: Window, qtbot: QtBot) -> None:
    window.show_session(driving.session_of(BASE, tracked=True))
    assert window.spelling._speller is None
    qtbot.waitUntil(lambda: marked(window) == ["Goverment", "crosings"])


def test_the_word_that_is_typed_is_marked_when_the_caret_has_left_it(space: Window) -> None:
    edit = edit_of(space)
    edit.select(caret(2, BASE[2].length))
    driving.type_text(edit, " xyzz")
    pause(space)
    assert marked(space) == ["Goverment", "crosings"]
    assert status(space) == ""
    driving.press(edit, Qt.Key.Key_Home)
    assert marked(space) == ["Goverment", "crosings", "xyzz"]
    driving.press(edit, Qt.Key.Key_End)
    assert marked(space)[-1] == "xyzz"
    assert status(space) == "“xyzz” is not in the word list"
    driving.type_text(edit, " and so")
    pause(space)
    assert marked(space)[-1] == "xyzz"
    assert status(space) == ""


def test_struck_words_lose_their_mark_and_a_word_of_two_halves_is_one(space: Window) -> None:
    edit = edit_of(space)
    edit.select(Span(Place(2, 9), Place(2, 17)))
    driving.press(edit, Qt.Key.Key_Delete)
    edit.select(caret(2, 3))
    driving.type_text(edit, "q")
    edit.select(caret(1, 1))
    pause(space)
    assert (
        notation.show(session_of(space).clauses)
        .splitlines()[2]
        .startswith("c - tha{++q++}t the {--crosings--}")
    )
    assert marked(space) == ["Goverment", "thaqt"]


def test_a_suggestion_is_tracked_and_one_step(space: Window) -> None:
    edit, session = edit_of(space), session_of(space)
    edit.select(caret(1, BASE[1].text.index("verment")))
    choose(space, "Government")
    assert driving.said(edit)[1].startswith(
        "b - that the 👩‍🏫 {--Goverment--}{++Government++}’s council"
    )
    assert session.undo_label == "spelling in the note"
    assert original(session.clauses) == BASE
    assert marked(space) == ["crosings"]
    session.undo()
    assert session.clauses is BASE
    pause(space)
    assert marked(space) == ["Goverment", "crosings"]


def test_in_a_draft_the_word_is_simply_put_right(window: Window) -> None:
    space = shown(window, tracked=False)
    edit_of(space).select(Span(Place(2, 9), Place(2, 17)))
    choose(space, "crossings")
    assert session_of(space).clauses[2].text == "that the crossings had 16"
    assert edit_of(space).span() == caret(2, 18)


def test_the_menu_works_by_its_keys_alone(space: Window, qtbot: QtBot) -> None:
    edit = edit_of(space)
    space.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is edit)
    QTest.keyClick(edit, Qt.Key.Key_Semicolon, driving.CTRL)
    assert edit.textCursor().selectedText() == "Goverment"
    assert status(space) == "“Goverment” is not in the word list"
    in_popup(
        lambda: QTest.keyClick(edit, Qt.Key.Key_Period, driving.CTRL),
        lambda menu: QTest.keyClick(menu, Qt.Key.Key_Return),
    )
    assert "{++Government++}" in driving.said(edit)[1]


def test_next_goes_round_and_says_when_there_is_none(space: Window) -> None:
    seen = []
    for _ in range(3):
        space.commands["edit.misspelt"].trigger()
        seen.append(edit_of(space).textCursor().selectedText())
    assert seen == ["Goverment", "crosings", "Goverment"]
    choose(space, "Add “Goverment” to my words")
    choose_next = space.commands["edit.misspelt"].trigger
    choose_next()
    choose(space, "crossings")
    choose_next()
    assert (
        space.status.currentMessage() == "No misspelling was found: every word is in the word list."
    )


def test_previous_goes_round_the_other_way(space: Window, qtbot: QtBot) -> None:
    edit = edit_of(space)
    space.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is edit)
    edit.select(caret(2, 3))
    seen = []
    for _ in range(3):
        QTest.keyClick(edit, Qt.Key.Key_Semicolon, driving.CTRL | Qt.KeyboardModifier.ShiftModifier)
        seen.append(edit.textCursor().selectedText())
    assert seen == ["Goverment", "crosings", "Goverment"]


def test_ones_own_words_are_kept_and_can_be_taken_off_again(space: Window) -> None:
    edit_of(space).select(caret(2, 12))
    choose(space, "Add “crosings” to my words")
    assert my_words.load() == {"crosings"}
    assert marked(space) == ["Goverment"]
    assert status(space) == ""
    choose(space, "Take “crosings” off my words")
    assert my_words.load() == frozenset()
    assert marked(space) == ["Goverment", "crosings"]


def test_a_right_click_offers_the_same_above_the_usual(space: Window) -> None:
    edit = edit_of(space)
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(2).position() + 12)
    at = edit.cursorRect(cursor).center()
    entries: list[str] = []
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, edit.viewport().mapToGlobal(at))
    in_popup(
        lambda: QApplication.sendEvent(edit.viewport(), event),
        lambda menu: entries.extend(it.text() for it in menu.actions()),
    )
    assert entries[0] == "crossings"
    assert "Add “crosings” to my words" in entries
    assert entries.index("Add “crosings” to my words") < entries.index("Cu&t\tCtrl+X")


def test_a_known_word_has_no_menu_and_that_is_said(space: Window) -> None:
    edit_of(space).select(caret(1, 2))
    space.commands["edit.suggest"].trigger()
    assert space.status.currentMessage().startswith("The word here is known. Ctrl+;")


def test_where_the_text_is_for_reading_nothing_can_be_put_in(space: Window) -> None:
    session_of(space).show(Shown(amendment="x", view=View.ORIGINAL))
    pause(space)
    assert marked(space) == ["Goverment", "crosings"]
    edit_of(space).select(caret(2, 12))
    found: dict[str, bool] = {}
    in_popup(
        space.commands["edit.suggest"].trigger,
        lambda menu: found.update({it.text(): it.isEnabled() for it in menu.actions()}),
    )
    assert found["crossings"] is False
    assert found["Add “crosings” to my words"] is True


def test_turned_off_it_stays_off(space: Window) -> None:
    tick = space.commands["edit.spelling"]
    assert tick.isChecked()
    edit_of(space).select(caret(2, 12))
    assert status(space)
    tick.trigger()
    assert not tick.isChecked()
    assert (marked(space), status(space)) == ([], "")
    driving.type_text(edit_of(space), "q")
    pause(space)
    assert marked(space) == []
    space.commands["edit.misspelt"].trigger()
    assert space.status.currentMessage().startswith("Spelling is not checked: turn on")
    space.memory.keep()
    assert settings.load()[0].spelling is False


def test_turned_on_again_it_marks(space: Window, qtbot: QtBot) -> None:
    for _ in range(2):
        space.commands["edit.spelling"].trigger()
    qtbot.waitUntil(lambda: marked(space) == ["Goverment", "crosings"])


def test_a_name_that_is_given_is_known_at_the_next_look(space: Window) -> None:
    session = session_of(space)
    details = replace(session.motion.details, seconder=Person("Odile Goverment"))
    session.become(replace(session.motion, details=details), "seconder")
    pause(space)
    assert marked(space) == ["crosings"]


def test_the_marks_come_again_in_other_colours(space: Window) -> None:
    space.looks.choose(Look.DARK)
    pause(space)
    made = edit_of(space).marks._kinds[KIND]
    assert len(made) == 2
    assert made[0].format.underlineColor().name().upper() == theme("dark").misspelt.upper()


def test_a_list_that_cannot_be_read_is_said_and_the_rest_is_checked(window: Window) -> None:
    file = my_words.words_file()
    file.parent.mkdir(parents=True)
    file.write_bytes(b"\xff")
    space = shown(window)
    assert "not UTF-8" in space.status.currentMessage()
    assert marked(space) == ["Goverment", "crosings"]
    edit_of(space).select(caret(2, 12))
    choose(space, "Add “crosings” to my words")
    assert "not UTF-8" in space.status.currentMessage()
    assert file.read_bytes() == b"\xff"
    assert marked(space) == ["Goverment", "crosings"]


def test_only_what_is_in_sight_is_marked(window: Window) -> None:
    many = notation.read("\n".join(f"c{at} - a crosing" for at in range(300)))
    window.show_session(driving.session_of(many, tracked=False))
    QApplication.processEvents()
    ready(window)
    seen = len(marked(window))
    assert 5 < seen < 100
    edit_of(window).verticalScrollBar().setValue(edit_of(window).verticalScrollBar().maximum())
    QTest.qWait(speller.SOON + 50)
    lines = {it.cursor.blockNumber() for it in edit_of(window).marks._kinds[KIND]}
    assert 299 in lines
    assert 0 not in lines


def test_in_a_narrow_window_where_it_is_saved_is_still_said(space: Window) -> None:
    space.resize(500, 500)
    edit_of(space).select(caret(2, 12))
    labels = {it.objectName(): it for it in space.status.findChildren(QLabel)}
    QTest.qWait(speller.SOON + 50)
    assert labels["Spelling"].isVisible()
    assert not labels["Text size"].isVisible()
    space.status.resize(320, 30)
    assert not labels["Number of words"].isVisible()
    saved = labels["Where it is saved"]
    assert saved.mapTo(space.status, QPoint(saved.width(), 0)).x() <= space.status.width()
    edit_of(space).select(caret(1, 1))
    assert labels["Number of words"].isVisible()
