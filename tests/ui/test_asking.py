"""Questions before something is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from motion_editor.ui.asking import choice, sure
from motion_editor.ui.tongue import speak_by
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


def test_what_is_chosen_in_another_language_is_known_by_its_words(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    speak_by(lambda pattern, *_: f"‹{pattern}›")
    said: list[str] = []

    def ask(clicked: str) -> None:
        def read(box: object) -> None:
            assert isinstance(box, QMessageBox)
            assert box.defaultButton().text() == "‹Cancel›"
            driving.click(box, clicked)

        driving.with_dialog(
            lambda: said.append(choice(parent, "Save?", "", ("‹Save›",), risky="‹Save›")), read
        )

    try:
        ask("‹Save›")
        ask("‹Cancel›")
    finally:
        speak_by(None)
    assert said == ["‹Save›", "‹Cancel›"]
