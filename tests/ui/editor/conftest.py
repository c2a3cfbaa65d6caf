"""What the tests of the editor have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses
from motion_editor.ui.editor.view import MotionEdit
from tests.ui import driving


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., MotionEdit]:
    """Makes editors that are shown, and taken down after the test."""

    def make(base: Clauses, *, tracked: bool) -> MotionEdit:
        edit = driving.editor_of(driving.session_of(base, tracked=tracked))
        qtbot.addWidget(edit)
        edit.show()
        return edit

    return make
