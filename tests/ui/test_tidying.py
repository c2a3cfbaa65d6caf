"""Tidy my marks: seen first, then taken in one step of undo or left."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from motion_editor.core.tracked import original, proposed
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.abreast.test_page import amended

TEXT = notation.read("a # We note:\nb - fallen by ha{--lf--}{++nds++} since\nc - {++and++} more")


def test_the_marks_are_shown_tidied_and_taken_or_left(window: Window) -> None:
    session = amended(TEXT)
    window.show_session(session)
    shown: list[str] = []

    def leave(dialog: QDialog) -> None:
        shown.append(dialog.findChildren(ReadPane)[0].toPlainText())
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.commands["motion.tidy"].trigger, leave)
    assert "Now: fallen by halfnds since" in shown[0]
    assert "Tidied: fallen by halfhands since" in shown[0]
    assert session.clauses == TEXT
    driving.with_dialog(
        window.commands["motion.tidy"].trigger, lambda it: driving.click(it, "Tidy my marks")
    )
    assert session.clauses[1].text == "fallen by halfhands since"
    assert original(session.clauses) == original(TEXT)
    assert proposed(session.clauses) == proposed(TEXT)
    assert session.undo_label == "tidying of the marks"
    window.commands["motion.tidy"].trigger()
    assert window.status.currentMessage() == "The marks are whole words and phrases already."
    session.undo()
    assert session.clauses == TEXT
