"""What was typed in a dialog is told as it stands there, and typed there again to the letter."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from motion_editor.store.typed import Typed
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.typed_fields import only_seeks, put_in, typed_in
from tests.ui import driving

WORDS = "a no-break\N{NO-BREAK SPACE}space,\nanother line"


class Asked(Form):
    """A form with a field of every kind."""

    def __init__(self, other: str = "") -> None:
        super().__init__("Asked", "", "Take")
        self.box = self.choice("Standing", ["Accepted", "Rejected"])
        self.reason = self.line("Reason", "as before")
        self.sought = only_seeks(self.line("Look for"))
        self.note = self.row("Note", QPlainTextEdit("as before", self))
        self.followed: list[str] = []
        self.reason.textEdited.connect(self.followed.append)
        if other:
            self.over = Form("Over it", "", "Take", self)
            driving.type_text(self.over.line("Name"), other)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    made = Asked("in another dialog")
    qtbot.addWidget(made)
    return made


def choose(asked: Asked) -> None:
    asked.box.setCurrentIndex(1)


def test_nothing_is_told_of_what_nobody_typed(asked: Asked) -> None:
    asked.reason.setText("filled in")
    asked.note.setPlainText("filled in")
    driving.type_text(asked.sought, "abc")
    choose(asked)
    assert typed_in(asked, [asked.box]) == ()
    driving.type_text(asked.reason, " ")
    asked.reason.clear()
    assert typed_in(asked, [asked.box]) == ()


def test_what_was_typed_is_told_from_above_to_below_and_typed_again(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.note.selectAll()
    asked.note.insertPlainText(WORDS)
    choose(asked)
    driving.type_text(asked.reason, ": late")
    found = typed_in(asked, [asked.box])
    assert [(it.dialog, it.field, it.words) for it in found] == [
        ("Asked", "Standing", "Rejected"),
        ("Asked", "Reason", "as before: late"),
        ("Asked", "Note", WORDS),
    ]
    assert [it.field for it in typed_in(asked)] == ["Reason", "Note"]
    anew = Asked()
    qtbot.addWidget(anew)
    assert put_in(anew, (*found, gone := Typed("Asked", "Gone", "words"))) == [gone]
    assert typed_in(anew, [anew.box]) == found
    assert anew.box.currentText() == "Rejected"
    assert anew.followed == ["as before: late"]  # As by a hand, for a dialog may follow that.


def test_fields_that_are_called_alike_are_typed_in_one_after_the_other(qtbot: QtBot) -> None:
    def form() -> tuple[Form, list[QLineEdit]]:
        made = Form("Votes", "", "Take")
        qtbot.addWidget(made)
        return made, [made.line("Votes") for _ in range(3)]

    one, lines = form()
    for line, words in zip(lines, ("12", "9", "4"), strict=True):
        driving.type_text(line, words)
    other, there = form()
    put_in(other, typed_in(one))
    assert [it.text() for it in there] == ["12", "9", "4"]


def test_of_two_fields_of_one_name_none_is_taken_for_the_other(asked: Asked) -> None:
    first, second = asked.line("Votes"), asked.line("Votes")
    driving.type_text(second, "12")
    kept = typed_in(asked)
    second.clear()
    assert put_in(asked, kept) == list(kept)
    assert (first.text(), second.text()) == ("", "")
