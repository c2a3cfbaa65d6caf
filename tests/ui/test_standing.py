"""Where the window stood and how wide its sides were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from motion_editor.ui import standing
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


def splitter(window: Window) -> QSplitter:
    assert window.workspace is not None
    return window.workspace.findChildren(QSplitter)[0]


def pull(window: Window, wider: int) -> list[int]:
    """Pull the left side wider, as the mouse does; the widths that come of it."""
    parts = splitter(window)
    handle = parts.handle(1)
    parts.moveSplitter(handle.x() + wider, 1)
    return parts.sizes()


def moved(window: Window, wider: int) -> list[int]:
    widths = pull(window, wider)
    splitter(window).splitterMoved.emit(0, 1)
    return widths


def test_the_widths_of_the_sides_are_those_of_last_time(window: Window) -> None:
    window.files.begin()
    before = splitter(window).sizes()
    widths = moved(window, 60)
    assert widths != before
    window.files.begin()
    assert splitter(window).sizes() == widths
    kept = window.memory.settings.window[standing.WIDTHS]
    assert window.workspace is not None
    window.workspace.fold(window.workspace.right)
    moved(window, 20)
    assert window.memory.settings.window[standing.WIDTHS] == kept, "a side was folded away"


def test_reset_brings_back_sides_widths_and_size(window: Window) -> None:
    window.files.begin()
    before = splitter(window).sizes()
    moved(window, 60)
    assert window.workspace is not None
    window.workspace.fold(window.workspace.left)
    window.move(QPoint(300, 200))
    window.commands["view.reset"].trigger()
    QApplication.processEvents()
    window.resize(1440, 900)
    QApplication.processEvents()
    assert not window.workspace.left.isHidden()
    assert splitter(window).sizes() == before
    assert window.memory.settings.window == {standing.GEOMETRY: "", standing.WIDTHS: ""}


@pytest.mark.parametrize("kept", ["", "1 2", "a b c", "0 5 5", "1 1 99999999999", "-1 5 5"])
def test_widths_that_make_no_sense_are_left_aside(window: Window, kept: str) -> None:
    window.files.begin()
    usual = splitter(window).sizes()
    window.memory.set_window({standing.WIDTHS: kept})
    window.files.begin()
    assert splitter(window).sizes() == usual


def test_a_window_that_stood_on_a_screen_that_is_gone_comes_back(
    window: Window, qtbot: QtBot
) -> None:
    window.move(QPoint(9000, 7000))
    standing.remember(window)
    again = Window(window.memory)
    qtbot.addWidget(again)
    again.show()
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert any(room.contains(again.geometry()) for room in rooms)


def test_a_place_that_can_not_be_read_is_left_aside(window: Window, qtbot: QtBot) -> None:
    window.memory.set_window({standing.GEOMETRY: "“no”"})
    again = Window(window.memory)
    qtbot.addWidget(again)
    assert again.width() > 0


def test_a_text_is_there_before_what_stands_beside_it(window: Window) -> None:
    window.show_session(driving.session_of(notation.read("a - plant them"), tracked=True))
    space = window.workspace
    assert space is not None
    assert not space.filled
    space.repaint()
    QApplication.processEvents()
    assert space.filled


def test_a_click_on_an_amendment_leads_to_its_text(window: Window) -> None:
    window.files.show_sample()
    space = window.workspace
    assert space is not None
    life = space.left.life
    QApplication.processEvents()
    spot = life.visualRect(life.model().index(1, 0)).center()
    QTest.mouseClick(life.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert space.session.tracked
    assert QApplication.focusWidget() is space.edit
