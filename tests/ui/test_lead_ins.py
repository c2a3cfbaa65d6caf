"""The council's lead-ins: what the menu offers, says and does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from motion_editor.core.clause import Role
from motion_editor.core.place import caret
from motion_editor.tasks.councils import council
from motion_editor.tasks.new import new_motion
from motion_editor.ui.lead_ins import says
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


@pytest.fixture
def opened(window: Window) -> Window:
    ids = iter(range(1000))
    motion = new_motion(lambda: f"i{next(ids)}", council("aldermoor"), "Trees")
    window.show_session(Session(motion, lambda: f"i{next(ids)}"))
    return window


def menu(window: Window) -> QMenu:
    window.lead_ins.fill()
    return window.top.lead_in.menu()


def entry(window: Window, words: str) -> QAction:
    return next(it for it in menu(window).actions() if words in it.text())


def words(window: Window) -> list[str]:
    assert window.session is not None
    return [item.text for item in window.session.clauses]


def test_a_lead_in_chosen_stands_in_the_text_with_a_point_under_it(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "Trees give shade")
    entry(opened, "believes").trigger()
    assert words(opened)[:4] == [
        "This Council notes:", "Trees give shade", "This Council believes:", "",
    ]  # fmt: skip
    assert space.edit.span() == caret(3, 0)
    driving.type_text(space.edit, "so")
    assert words(opened)[3] == "so"
    assert opened.top.lead_in.accessibleDescription() == "This Council believes"


def test_every_lead_in_of_the_council_is_offered_and_the_present_one_ticked(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(0, 3))
    shown = [it for it in menu(opened).actions() if "This Council" in it.text()]
    assert [it.text()[4:] for it in shown] == list(council("aldermoor").lead_ins)
    assert [it.text() for it in shown if it.isChecked()] == ["&1  This Council notes:"]
    offered = [it.objectName() for it in menu(opened).actions()]
    assert {"clause.lead_in", "clause.point", "clause.nest"} <= set(offered)


@pytest.mark.parametrize(
    ("at", "what"),
    [
        (0, "Reword this lead-in:"),
        (1, "In place of note 1, which is empty:"),
        (3, "Begin a section after “This Council resolves to”:"),
    ],
)
def test_the_menu_says_what_it_would_do(opened: Window, at: int, what: str) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(3, 0))
    driving.type_text(space.edit, "plant")
    assert says(space.session, at) == what


def test_before_any_lead_in_the_button_says_what_it_is_for(window: Window) -> None:
    window.show_session(driving.session_of(notation.read("a = Preamble"), tracked=False))
    assert window.session is not None
    assert window.top.lead_in.text() == "Lead-in ▾"
    assert says(window.session, 0) == "Begin a section after this:"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_key_opens_it_and_a_figure_chooses(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(0, 4))
    opened.commands["clause.lead_ins"].trigger()
    shown = QApplication.activePopupWidget()
    assert shown is opened.top.lead_in.menu()
    driving.press(shown, Qt.Key.Key_3, text="3")
    assert words(opened)[0] == "This Council believes:"
    assert opened.session is not None
    assert opened.session.undo_label == "rewording of the lead-in"
    assert opened.session.clauses[0].role is Role.LEAD_IN


def test_where_the_text_is_for_reading_nothing_can_be_chosen(window: Window) -> None:
    session = driving.session_of(notation.read("l # Notes:\na - one"), tracked=True)
    session.show(Shown(version="v"))
    window.show_session(session)
    assert not entry(window, "believes").isEnabled()
    assert not window.commands["clause.lead_ins"].isEnabled()


def test_the_status_bar_says_role_and_level(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, "one\ntwo")
    driving.press(space.edit, Qt.Key.Key_Tab)
    assert clause_words(space.session, 2) == "Note 1(a), level 2"
    assert clause_words(space.session, 0) == "Lead-in"


def test_curly_marks_are_chosen_once_for_every_motion(opened: Window) -> None:
    space = opened.workspace
    assert space is not None
    assert not opened.commands["edit.curly"].isChecked()
    opened.commands["edit.curly"].trigger()
    assert opened.commands["edit.curly"].isChecked()
    space.edit.select(caret(1, 0))
    driving.type_text(space.edit, '"a')
    assert "“a" in words(opened)
    opened.show_session(driving.session_of(notation.read("a - one"), tracked=False))
    assert opened.workspace is not None
    assert opened.workspace.edit.curly
    assert opened.memory.settings.curly


def test_the_bar_has_room_for_every_button_in_a_window_of_the_usual_size(opened: Window) -> None:
    QApplication.processEvents()
    for name in ("edit.bold", "edit.link", "clause.down", "leadIn"):
        (button,) = opened.top.findChildren(QToolButton, name)
        assert button.isVisible(), name
