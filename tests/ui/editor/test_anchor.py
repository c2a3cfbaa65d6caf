"""What stays in sight in a window whose width changes."""

from __future__ import annotations

from PySide6.QtTest import QTest

from motion_editor.ui.editor import gutter
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


def test_what_stood_on_top_stays_there_as_the_sides_fold(window: Window) -> None:
    lines = "\n".join(f"p{at} - {at} {'words ' * 40}" for at in range(30))
    window.show_session(driving.session_of(notation.read(f"a # We note:\n{lines}"), tracked=False))
    assert window.workspace is not None
    edit = window.workspace.edit
    QTest.qWait(20)
    edit.verticalScrollBar().setValue(900)
    QTest.qWait(20)
    top = next(gutter.rows(edit, 0, 400)).number
    assert top > 2
    for width in (640, 1440, 900):
        window.resize(width, 800)
        QTest.qWait(20)
        assert next(gutter.rows(edit, 0, 400)).number == top
