"""Lists and panes as those use them who hear the window."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from motion_editor.ui.lists import WrappedList
from motion_editor.ui.read_pane import ReadPane


def test_the_line_that_an_assistive_technology_selects_is_the_current_one(qtbot: QtBot) -> None:
    lines = WrappedList("Lines")
    qtbot.addWidget(lines)
    lines.addItems(["one", "two", "three"])
    lines.setCurrentRow(0)
    came: list[int] = []
    lines.currentRowChanged.connect(came.append)
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect
    lines.selectionModel().select(lines.model().index(2, 0), select)
    assert came == [2]
    assert [it.text() for it in lines.selectedItems()] == ["three"]


def test_words_to_be_read_are_gone_through_by_the_caret_and_stay_as_they_are(qtbot: QtBot) -> None:
    pane = ReadPane("The words")
    qtbot.addWidget(pane)
    pane.setHtml("<p>one</p><p>two</p>")
    told = QAccessible.queryAccessibleInterface(pane)
    assert told.role() is QAccessible.Role.EditableText
    assert told.state().readOnly
    assert told.text(QAccessible.Text.Name) == "The words"
    QTest.keyClicks(pane, "x")
    QTest.keyClick(pane, Qt.Key.Key_Down)
    QTest.keyClick(pane, Qt.Key.Key_End)
    assert pane.toPlainText() == "one\ntwo"
    assert pane.textCursor().atEnd()
    pane.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert pane.textCursor().selectedText() == "one"
