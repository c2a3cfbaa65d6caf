"""The order of the amendments by keys and mouse, and the texts that would come of them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from motion_editor.core.tracked import original
from motion_editor.meeting.order import ordered
from motion_editor.ui.dialogs.foresee import ForeseeDialog
from motion_editor.ui.dialogs.order import OrderDialog, OrderList
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests import notation
from tests.meeting.drawn import motion_of
from tests.strategies import ids
from tests.tasks.crossings import crossings
from tests.ui import driving

RULE = ["5", "8", "1", "6", "7", "2", "3", "9", "9a", "4"]


@pytest.fixture
def session(window: Window) -> Session:
    """A motion with amendments that meet each other, open in the window."""
    ticks = count()
    made = Session(crossings(), ids("s"), clock=lambda: float(next(ticks)))
    window.show_session(made)
    return made


def labels(session: Session) -> list[str]:
    return [session.motion.amendment(id).label for id in ordered(session.motion).ids]


def in_order(window: Window, qtbot: QtBot, act: Callable[[OrderDialog], None]) -> None:
    """Do something in the dialog of the order, then close it."""

    def within(dialog: QDialog) -> None:
        assert isinstance(dialog, OrderDialog)
        qtbot.waitUntil(lambda: dialog.settled)
        act(dialog)
        driving.click(dialog, "Close")

    driving.with_dialog(window.commands["motion.order"].trigger, within)


def in_foresight(window: Window, qtbot: QtBot, act: Callable[[ForeseeDialog], None]) -> None:
    """Do something in the dialog of outcomes, then close it."""

    def within(dialog: QDialog) -> None:
        assert isinstance(dialog, ForeseeDialog)
        qtbot.waitUntil(lambda: dialog.settled)
        act(dialog)
        driving.click(dialog, "Close")

    driving.with_dialog(window.commands["motion.foresee"].trigger, within)


def choose(dialog: ForeseeDialog, session: Session, *labels: str) -> None:
    """Tick the amendments of these labels on the right, and no others."""
    order = ordered(session.motion).ids
    driving.tick(dialog.right, (order.index(session.motion.amendment(it).id) for it in labels))


def drop(rows: OrderList, moved: int, before: int) -> None:
    """The mouse takes a row and lets it go just above another."""
    rows.setCurrentRow(moved)
    at = rows.visualItemRect(rows.item(before))
    event = QDropEvent(
        QPointF(at.center().x(), at.top()), Qt.DropAction.MoveAction, QMimeData(),
        Qt.MouseButton.LeftButton, driving.NONE,
    )  # fmt: skip
    rows.dropEvent(event)


def test_the_order_is_changed_by_keys_a_step_of_undo_each(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    def act(dialog: OrderDialog) -> None:
        assert dialog.list.item(0).text().startswith("1. Amendment 5: begins in lead-in")
        dialog.list.setCurrentRow(2)
        driving.press(dialog.list, Qt.Key.Key_Up, driving.ALT)
        driving.press(dialog.list, Qt.Key.Key_Up, driving.ALT)
        driving.press(dialog.list, Qt.Key.Key_Up, driving.ALT)  # it is the first already
        assert dialog.list.currentRow() == 0
        driving.press(dialog.list, Qt.Key.Key_Down)
        driving.press(dialog.list, Qt.Key.Key_Down, driving.ALT)

    before = session.motion
    in_order(window, qtbot, act)
    assert labels(session) == ["1", "8", "5", *RULE[3:]]
    assert session.undo_label == "order of the amendments"
    for wanted in (["1", *RULE[:2], *RULE[3:]], ["5", "1", "8", *RULE[3:]], RULE):
        session.undo()
        assert labels(session) == wanted
    assert session.motion == before


def test_what_amends_an_amendment_goes_with_it(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    def act(dialog: OrderDialog) -> None:
        dialog.list.setCurrentRow(7)
        driving.press(dialog.list, Qt.Key.Key_Down, driving.ALT)
        assert dialog.list.currentRow() == 8
        driving.press(dialog.list, Qt.Key.Key_Down)
        # Alone under its parent, it has nowhere to go.
        driving.press(dialog.list, Qt.Key.Key_Up, driving.ALT)

    in_order(window, qtbot, act)
    assert labels(session) == [*RULE[:7], "4", "9", "9a"]


def test_the_order_is_changed_by_the_mouse_and_given_back(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    def act(dialog: OrderDialog) -> None:
        drop(dialog.list, 9, 1)
        assert labels(session) == ["5", "4", *RULE[1:9]]
        assert dialog.list.currentRow() == 1
        drop(dialog.list, 0, 7)
        assert labels(session) == ["4", "8", "1", "6", "7", "2", "5", "3", "9", "9a"]
        heads = [it.text() for it in dialog.findChildren(QLabel)]
        assert heads == [
            (
                "To be voted on in this order, and then the motion itself. "
                "The chair’s order, not that by place and reach."
            )
        ]
        driving.click(dialog, "By place and reach")

    in_order(window, qtbot, act)
    assert labels(session) == RULE
    assert session.motion.order == ()


def test_the_pane_says_what_would_fall(window: Window, session: Session, qtbot: QtBot) -> None:
    def act(dialog: OrderDialog) -> None:
        dialog.list.setCurrentRow(5)
        said = dialog.findChildren(ReadPane)[0].toPlainText()
        assert "If Amendment 2 is carried" in said
        assert "Amendment 3 would have nothing left to amend: Amendment 2 leaves out" in said
        driving.press(dialog.list, Qt.Key.Key_End)
        assert "The others are untouched." not in said

    in_order(window, qtbot, act)


def test_a_file_for_reading_keeps_its_order(window: Window, session: Session, qtbot: QtBot) -> None:
    session.read_only = True

    def act(dialog: OrderDialog) -> None:
        driving.press(dialog.list, Qt.Key.Key_Down, driving.ALT)
        buttons = {it.text(): it.isEnabled() for it in dialog.findChildren(QPushButton)}
        assert not any(on for name, on in buttons.items() if name != "Close")

    before = session.motion
    in_order(window, qtbot, act)
    assert session.motion is before


def test_the_texts_of_two_outcomes_stand_side_by_side(
    window: Window, session: Session, qtbot: QtBot
) -> None:
    before = session.motion

    def act(dialog: ForeseeDialog) -> None:
        assert "differ" in dialog._says.text()
        assert dialog.page.heads == ("As it stands", "If Amendment 5 is carried")
        dialog.right.setFocus()
        driving.press(dialog.right, Qt.Key.Key_Space, text=" ")
        driving.press(dialog.right, Qt.Key.Key_End)
        for key in (Qt.Key.Key_Up, Qt.Key.Key_Up):  # past 9a to 9
            driving.press(dialog.right, key)
        driving.press(dialog.right, Qt.Key.Key_Space, text=" ")
        dialog.left.setFocus()
        for _ in range(5):
            driving.press(dialog.left, Qt.Key.Key_Down)
        driving.press(dialog.left, Qt.Key.Key_Space, text=" ")
        wanted = ("If Amendment 2 is carried", "If Amendment 9 is carried")
        qtbot.waitUntil(lambda: dialog.page.heads == wanted)
        assert dialog._says.text() == "The two texts differ in 2 clauses."
        texts = [it.toPlainText() for it in (dialog.page.left, dialog.page.right)]
        assert ["A survey" in text for text in texts] == [False, True]
        assert ["Tell the press." in text for text in texts] == [False, True]
        said = dialog.findChildren(ReadPane)[0].toPlainText()
        assert "Amendment 3 would have nothing left to amend: all that it amends is" in said

    in_foresight(window, qtbot, act)
    assert session.motion is before


def test_clashes_on_the_way_are_told(window: Window, session: Session, qtbot: QtBot) -> None:
    def act(dialog: ForeseeDialog) -> None:
        choose(dialog, session, "1", "6")
        qtbot.waitUntil(lambda: "1 and" in dialog.page.heads[1])  # type: ignore[index]
        said = dialog.findChildren(ReadPane)[0].toPlainText()
        assert "Amendment 6: Clash 1, in note 2" in said

    in_foresight(window, qtbot, act)


def test_both_need_an_amendment_that_waits(window: Window, session: Session) -> None:
    names = ("motion.order", "motion.foresee")
    assert all(window.commands[name].isEnabled() for name in names)
    session.become(driving.motion_of(session.motion.current.clauses), "another")
    assert not any(window.commands[name].isEnabled() for name in names)


def test_the_first_difference_is_in_sight(window: Window, session: Session, qtbot: QtBot) -> None:
    def act(dialog: ForeseeDialog) -> None:
        dialog.resize(700, 480)
        choose(dialog, session, "9")
        qtbot.waitUntil(lambda: "Amendment 9 is" in str(dialog.page.heads))
        text = dialog.page.right
        assert dialog.settled
        assert text.viewport().rect().contains(text.cursorRect().center())
        assert "Tell the press." in text.textCursor().block().text()

    in_foresight(window, qtbot, act)


def test_the_first_difference_of_a_long_clause_is_in_sight(window: Window, qtbot: QtBot) -> None:
    many = "very long " * 400
    text = notation.read(f"a - {many}{{--old--}}{{++new++}} {many}")
    window.show_session(Session(motion_of(original(text), text), ids("s")))

    def act(dialog: ForeseeDialog) -> None:
        cursor = dialog.page.right.textCursor()
        assert abs(cursor.positionInBlock() - len(many)) < 10

    in_foresight(window, qtbot, act)
