"""Questions before something is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.ui.asking import sure
from tests.ui import driving


@pytest.mark.parametrize(("clicked", "agreed"), [("Replace", True), ("Cancel", False)])
def test_only_the_verb_agrees_and_names_are_shown_as_they_are(
    qtbot: QtBot, clicked: str, agreed: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    said: list[bool] = []

    def read(box: object) -> None:
        assert isinstance(box, QMessageBox)
        assert box.textFormat() is Qt.TextFormat.PlainText
        assert box.text() == "Replace <b>a</b>.motion?"
        assert box.defaultButton().text() == "Cancel"
        driving.click(box, clicked)

    ask = ("Replace <b>a</b>.motion?", "It would be lost.", "Replace")
    driving.with_dialog(lambda: said.append(sure(parent, *ask)), read)
    assert said == [agreed]
