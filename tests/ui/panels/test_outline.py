"""The outline beside the text."""

from __future__ import annotations

from motion_editor.ui.window import Window
from tests.ui import driving


def test_the_outline_follows_a_new_clause_of_a_draft(window: Window) -> None:
    window.files.begin()
    space = window.workspace
    assert space is not None
    driving.type_text(space.edit, "one\n")
    space.work_out()
    assert space.left.outline.currentIndex().row() == 2
