"""The details beside the text: what is typed in a field changes that detail and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt

from motion_editor.ui.window import Window
from tests.ui import driving


def test_a_detail_typed_after_the_text_leaves_the_text_alone(window: Window) -> None:
    window.files.begin()
    assert window.workspace is not None
    assert window.session is not None
    driving.type_text(window.workspace.edit, "trees")
    text = window.session.clauses
    window.activateWindow()
    title = driving.line(window.workspace.right.details, "Title")
    title.setFocus()
    driving.type_text(title, "Hedges")
    driving.press(title, Qt.Key.Key_Return, text="\r")
    assert window.session.motion.details.title == "Hedges"
    assert window.session.clauses == text
