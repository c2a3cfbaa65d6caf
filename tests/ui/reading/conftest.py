"""A motion that is open in a window, to be amended.

Qt is imported where it is used: this file is read even where Qt is missing.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import strategies
from tests.tasks.test_reading import BASE

if TYPE_CHECKING:
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window
    from tests.ui.reading.desks import Hands, Reading


@pytest.fixture
def session(window: Window) -> Session:
    from motion_editor.ui.session import Session
    from tests.ui import driving

    window.show_session(Session(driving.motion_of(BASE), strategies.ids()))
    assert window.session is not None
    return window.session


@pytest.fixture
def reading(window: Window, session: Session, tmp_path: Path) -> Reading:
    """Reads an amendment from a file with these words, and lets hands do what ends the dialog."""
    from motion_editor.ui.reading.incoming import Incoming
    from tests.ui.reading.desks import opened

    def read(text: str, hands: Hands, name: str = "b.txt") -> None:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        opened(lambda: Incoming(window, session).file(path), hands)

    return read
