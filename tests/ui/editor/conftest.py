"""What the tests of the editor have in common.

Qt is imported where it is used: this file is read even where Qt is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from motion_editor.core.clause import Clauses

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from motion_editor.ui.editor.view import MotionEdit


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[..., MotionEdit]:
    """Makes editors that are shown, and taken down after the test."""
    from tests.ui import driving

    def make(base: Clauses, *, tracked: bool) -> MotionEdit:
        edit = driving.editor_of(driving.session_of(base, tracked=tracked))
        qtbot.addWidget(edit)
        edit.show()
        return edit

    return make
