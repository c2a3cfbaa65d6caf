"""Footnotes in the window: put in, left, amended, and never taken by halves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel

from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original, proposed
from motion_editor.ui.editor.formats import fragments
from motion_editor.ui.editor.utf16 import position_of
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.driving import CTRL, NONE

BASE = notation.read("a - trees⟦Survey of 2023⟧ give shade\nb - and air")
Make = Callable[..., MotionEdit]


def text(window: Window) -> MotionEdit:
    assert window.workspace is not None
    return window.workspace.edit


@pytest.mark.parametrize("tracked", [False, True])
def test_one_is_put_in_written_and_left(window: Window, tracked: bool) -> None:
    session = driving.session_of(BASE, tracked=tracked)
    window.show_session(session)
    edit = text(window)
    edit.select(caret(1, 5))  # in the midst of the last word
    window.commands["edit.footnote"].trigger()
    assert window.status.currentMessage().startswith("A footnote")
    assert "in a footnote" in window.status.findChildren(QLabel)[0].text()
    driving.type_text(edit, "Defra")
    driving.press(edit, Qt.Key.Key_Return, text="\r")
    assert window.status.currentMessage() == ""  # what Enter does in one is no longer so
    driving.type_text(edit, "!")
    assert proposed(session.clauses)[1].text == "and air⟦Defra⟧!"
    assert original(session.clauses) == (BASE if tracked else original(session.clauses))
    driving.check(edit, BASE)
    while session.undo_label:
        last = session.undo_label
        session.undo()
    assert last.startswith("footnote")
    assert session.clauses == BASE


def test_one_without_words_goes_when_it_is_left(window: Window) -> None:
    session = driving.session_of(BASE, tracked=True)
    window.show_session(session)
    text(window).select(caret(1, 7))
    window.commands["edit.footnote"].trigger()
    assert session.clauses != BASE
    window.commands["edit.footnote"].trigger()
    assert session.clauses == BASE
    assert text(window).span() == caret(1, 7)


def test_taking_a_bracket_takes_the_footnote(shown: Make) -> None:
    for key, at in ((Qt.Key.Key_Backspace, 21), (Qt.Key.Key_Delete, 5)):
        edit = shown(BASE, tracked=True)
        edit.select(caret(0, at))
        driving.press(edit, key, NONE, "\b")
        assert proposed(edit.session.clauses)[0].text == "trees give shade"
        driving.check(edit, BASE)


def test_a_part_of_one_is_not_taken_with_words_outside(shown: Make) -> None:
    edit = shown(BASE, tracked=False)
    said: list[MotionError] = []
    edit.refused.connect(said.append)
    some = Span(Place(0, 10), Place(0, 25))
    edit.select(some)
    driving.press(edit, Qt.Key.Key_X, CTRL)
    assert [it.message for it in said] == ["Only a part of a footnote is selected."]
    assert edit.session.clauses == BASE
    assert edit.span() == some
    edit.carry(Place(1, 0))
    assert len(said) == 2
    driving.check(edit, BASE)


def test_its_words_are_amended_like_others_and_stay_in_one_paragraph(shown: Make) -> None:
    edit = shown(BASE, tracked=True)
    edit.select(Span(Place(0, 16), Place(0, 20)))
    driving.paste(edit, "2024\nagain")
    words = "trees⟦Survey of {--2023--}{++2024\u2028again++}⟧ give shade"
    assert notation.show(edit.session.clauses).split("\n")[0] == f"a - {words}"
    driving.check(edit, BASE)


def test_it_is_set_smaller_and_the_rest_is_not(shown: Make) -> None:
    edit = shown(BASE, tracked=False)
    sizes = {
        piece: look.font().pixelSize() for piece, look in fragments(edit.document().firstBlock())
    }
    assert sizes["Survey of 2023"] < edit.formats.pixels
    assert "trees" in sizes


def test_its_number_stands_where_the_bracket_is_and_says_its_words(window: Window) -> None:
    session = driving.session_of(BASE, tracked=True)
    window.show_session(session)
    edit = text(window)
    QApplication.processEvents()
    spot = number_spot(edit, Place(0, 5))
    assert edit.tip_at(spot) == "Footnote 1: Survey of 2023"
    assert edit.tip_at(number_spot(edit, Place(0, 1))) == ""
    edit.select(Span(Place(0, 16), Place(0, 20)))
    driving.type_text(edit, "2024")
    assert edit.tip_at(spot) == "Footnote 1: Survey of 2024"
    while session.undo_label:
        session.undo()
    edit.select(Span(Place(0, 5), Place(0, 21)))
    driving.press(edit, Qt.Key.Key_Delete)
    assert edit.tip_at(spot) == "Footnote 1, left out: Survey of 2023"
    edit.select(caret(1, 7))
    window.commands["edit.footnote"].trigger()
    driving.type_text(edit, "Defra")
    assert "in footnote 1" in window.status.findChildren(QLabel)[0].text()
    assert edit.tip_at(number_spot(edit, Place(1, 7))) == "Footnote 1, put in: Defra"


def test_numbers_are_painted_anew_where_an_earlier_footnote_goes(window: Window) -> None:
    base = notation.read("a - trees⟦Survey⟧ give shade\nb - and air⟦Defra⟧")
    window.show_session(driving.session_of(base, tracked=False))
    edit = text(window)
    QApplication.processEvents()
    before = edit.viewport().grab().toImage()
    painted = number_box(edit, before, Place(1, 7))
    edit.select(Span(Place(0, 5), Place(0, 13)))
    asked: list[QRect] = []
    edit.paintEvent = lambda event: asked.append(event.rect())  # type: ignore[method-assign]
    driving.press(edit, Qt.Key.Key_Delete)
    QApplication.processEvents()
    del edit.paintEvent
    assert any(rect.contains(number_spot(edit, Place(1, 7))) for rect in asked)
    after = edit.viewport().grab().toImage()
    assert number_box(edit, after, Place(1, 7)) != painted


def number_spot(edit: MotionEdit, place: Place) -> QPoint:
    """The middle of the character at a place, on the screen."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position_of(edit.document(), place))
    return edit.cursorRect(cursor).center() + QPoint(5, 0)


def number_box(edit: MotionEdit, picture: QImage, place: Place) -> QImage:
    """What is painted there."""
    return picture.copy(QRect(number_spot(edit, place) - QPoint(4, 10), QSize(13, 20)))


def test_no_bracket_of_a_footnote_is_seen(shown: Make) -> None:
    edit = shown(BASE, tracked=False)
    looks = dict(fragments(edit.document().firstBlock()))
    for bracket in "⟦⟧":
        assert looks[bracket].foreground().color().alpha() == 0
    assert looks["Survey of 2023"].foreground().color().alpha() == 255
