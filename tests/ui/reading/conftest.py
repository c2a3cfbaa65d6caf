"""A motion that is open in a window, to be amended."""

from __future__ import annotations

import pytest

from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests import strategies
from tests.tasks.test_reading import BASE
from tests.ui import driving


@pytest.fixture
def session(window: Window) -> Session:
    window.show_session(Session(driving.motion_of(BASE), strategies.ids()))
    assert window.session is not None
    return window.session
