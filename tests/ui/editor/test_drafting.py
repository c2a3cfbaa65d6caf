"""Drafting by keyboard and mouse: ending lists, lead-ins, moving clauses by the gutter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Span, caret
from motion_editor.core.tracked import original, proposed
from motion_editor.ui import drafting
from motion_editor.ui.editor.view import MotionEdit
from tests import notation
from tests.ui import driving

BASE = notation.read(
    """
    l # This Council notes:
    a - one
    b - two
    c -- three
    m # This Council resolves to:
    d - four
    e - five
    """
)
Make = Callable[..., MotionEdit]


@pytest.fixture
def editor(shown: Make) -> Make:
    def make(base: Clauses = BASE, *, tracked: bool = False) -> MotionEdit:
        return shown(base, tracked=tracked)

    return make


def enter(edit: MotionEdit, times: int = 1) -> None:
    for _ in range(times):
        driving.press(edit, Qt.Key.Key_Return, text="\r")


def ids(edit: MotionEdit) -> str:
    return "".join(item.id for item in proposed(edit.session.clauses))


def test_enter_on_an_empty_point_ends_the_list_level_by_level(editor: Make) -> None:
    edit = editor()
    edit.select(caret(3, 5))
    enter(edit)
    assert driving.said(edit)[4] == "n1 --"
    enter(edit)
    assert driving.said(edit)[4] == "n1 -"
    enter(edit)
    assert driving.said(edit)[4] == "n1 #"
    enter(edit)
    assert driving.said(edit)[4] == "n1 ="
    assert edit.span() == caret(4, 0)
    edit.session.undo()
    assert edit.session.redo_label.startswith("text from")
    while edit.session.undo_label:
        edit.session.undo()
    assert edit.session.clauses == BASE


def test_just_under_a_lead_in_the_place_is_for_plain_text(editor: Make) -> None:
    edit = editor(notation.read("l # Notes:\na -"))
    edit.select(caret(1, 0))
    enter(edit)
    assert driving.said(edit)[1] == "a ="


def test_ending_a_list_in_an_amendment_is_tracked(editor: Make) -> None:
    edit = editor(notation.read("l # Notes:\na - one\nb -- "), tracked=True)
    base = edit.session.clauses
    edit.select(caret(2, 0))
    enter(edit, 2)
    assert driving.said(edit)[2] == "b #(--)"
    assert original(edit.session.clauses) == base


def test_enter_in_a_point_with_words_still_makes_the_next(editor: Make) -> None:
    edit = editor()
    edit.select(caret(1, 3))
    enter(edit)
    assert driving.said(edit)[2] == "n1 -"


def test_a_lead_in_is_one_step_and_the_caret_goes_on_under_it(editor: Make) -> None:
    edit = editor(tracked=True)
    edit.select(caret(1, 2))
    drafting.lead_in(edit.session, edit.span(), "This Council believes:")
    assert driving.said(edit)[4:6] == ["n1 # {++This Council believes:++}{++¶++}", "n2 - {++¶++}"]
    assert edit.span() == caret(5, 0)
    assert edit.session.undo_label == "new lead-in"
    edit.session.undo()
    assert edit.session.clauses == BASE
    assert edit.span() == caret(1, 2)


def test_rewording_marks_only_what_differs(editor: Make) -> None:
    edit = editor(tracked=True)
    edit.select(caret(0, 5))
    drafting.lead_in(edit.session, edit.span(), "This Council regrets:")
    assert driving.said(edit)[0] == "l # This Council {--notes--}{++regrets++}:"
    assert edit.session.undo_label == "rewording of the lead-in"


@pytest.mark.parametrize(
    ("at", "key", "order"),
    [
        (2, Qt.Key.Key_Up, "lbcamde"),
        (1, Qt.Key.Key_Down, "lbcamde"),
        (2, Qt.Key.Key_Down, "lambcde"),
        (4, Qt.Key.Key_Up, "mdelabc"),
        (0, Qt.Key.Key_Down, "mdelabc"),
        (4, Qt.Key.Key_Down, "labcmde"),
        (5, Qt.Key.Key_Up, "labcdme"),
    ],
)
@pytest.mark.parametrize("tracked", [False, True])
def test_alt_and_an_arrow_moves_what_belongs_together(
    editor: Make, at: int, key: Qt.Key, order: str, tracked: bool
) -> None:
    edit = editor(tracked=tracked)
    edit.select(caret(at, 1))
    driving.press(edit, key, driving.ALT)
    driving.said(edit)
    assert ids(edit) == order
    if order != "labcmde":
        edit.session.undo()
    assert edit.session.clauses == BASE


def below(edit: MotionEdit, clause: int) -> QPointF:
    at = driving.label_at(edit, clause)
    return QPointF(at.x(), at.y() + 14)


@pytest.mark.parametrize("tracked", [False, True])
def test_a_clause_taken_by_its_label_moves_with_its_children(editor: Make, tracked: bool) -> None:
    edit = editor(tracked=tracked)
    to = below(edit, 5)
    driving.take(edit, 2, to)
    edit.grab()
    driving.let_go(edit, to)
    driving.said(edit)
    assert ids(edit) == "lamdbce"
    assert edit.session.undo_label == "move of the note"
    edit.session.undo()
    assert edit.session.clauses == BASE
    assert not edit.session.undo_label


def test_escape_lets_go_and_moves_nothing(editor: Make) -> None:
    edit = editor()
    to = below(edit, 5)
    driving.take(edit, 1, to)
    driving.press(edit, Qt.Key.Key_Z, text="z")
    driving.press(edit, Qt.Key.Key_Escape)
    driving.let_go(edit, to)
    assert edit.session.clauses == BASE
    driving.type_text(edit, "z")
    assert edit.session.clauses != BASE


def test_no_point_can_be_put_between_another_and_its_children(editor: Make) -> None:
    edit = editor()
    to = below(edit, 2)
    driving.take(edit, 5, to)
    driving.let_go(edit, to)
    assert ids(edit) in ("labcdme", "ladbcme")


def test_a_lead_in_is_taken_with_its_section(editor: Make) -> None:
    edit = editor()
    to = QPointF(30, 1)
    driving.take(edit, 4, to)
    driving.let_go(edit, to)
    assert ids(edit) == "mdelabc"


def test_clauses_selected_move_together(editor: Make) -> None:
    edit = editor()
    edit.select(Span(Place(1, 1), Place(2, 2)))
    to = below(edit, 6)
    driving.take(edit, 1, to)
    driving.let_go(edit, to)
    assert ids(edit) == "lmdeabc"
    assert edit.session.undo_label == "move of 2 clauses"


def test_a_click_in_the_gutter_selects_the_clause_and_moves_nothing(editor: Make) -> None:
    edit = editor()
    where = driving.label_at(edit, 2)
    driving.mouse(edit, QEvent.Type.MouseButtonPress, where)
    driving.let_go(edit, where)
    assert edit.span() == Span(Place(2, 0), Place(2, 3))
    again = driving.label_at(edit, 5)
    driving.mouse(edit, QEvent.Type.MouseButtonPress, again, driving.SHIFT)
    driving.let_go(edit, again)
    assert edit.span() == Span(Place(2, 0), Place(5, 4))
    assert edit.session.clauses == BASE


def test_the_pointer_says_where_a_clause_can_be_taken(editor: Make) -> None:
    edit = editor()
    edit.drag.hover(driving.label_at(edit, 1))
    assert edit.viewport().cursor().shape() is Qt.CursorShape.OpenHandCursor
    edit.drag.hover(QPointF(300, driving.label_at(edit, 1).y()))
    assert edit.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_held_near_the_edge_the_text_scrolls(editor: Make, qtbot: QtBot) -> None:
    long = notation.read("\n".join(f"c{at} - point {at}" for at in range(60)))
    edit = editor(long)
    QApplication.processEvents()
    to = QPointF(30, edit.viewport().height() - 2)
    driving.take(edit, 1, to)
    qtbot.waitUntil(lambda: edit.verticalScrollBar().value() > 60)
    driving.let_go(edit, to)
    assert edit.session.clauses != long
    assert [it.text for it in edit.session.clauses].count("point 1") == 1


def test_a_no_break_space_is_typed_with_a_key(editor: Make) -> None:
    edit = editor(tracked=True)
    edit.select(caret(1, 3))
    drafting.no_break(edit.session, edit.span())
    driving.type_text(edit, "£5")
    assert driving.said(edit)[1] == "a - one{++\u00a0£5++}"
