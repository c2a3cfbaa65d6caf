"""Every test of the window has settings and recent files of its own, and no dialog waits.

Qt is imported where it is used: this file is read even where Qt is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from motion_editor.ui.window import Window


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Folders for settings, state and data under tmp_path."""
    home = tmp_path / "home"
    for name in ("user_config_dir", "user_state_dir", "user_data_dir"):
        monkeypatch.setattr(platformdirs, name, lambda *_, _name=name, **__: str(home / _name))
    return home


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done beside the window is waited for, however busy the machine, but see `Gate`."""
    from motion_editor.ui import worker

    monkeypatch.setattr(worker, "MOMENT", 5.0)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Window]:
    """A window on the start page; it closes without asking."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from motion_editor.ui.app import application
    from motion_editor.ui.memory import Memory
    from motion_editor.ui.theme import Look, frame_font, frame_pixels
    from motion_editor.ui.window import Window

    application()
    memory = Memory()
    memory.set_look(Look.LIGHT)
    made = Window(memory)
    made.files.may_leave = lambda: True  # type: ignore[method-assign]
    # The screen of the offscreen platform is smaller than the window is meant to be.
    made.resize(1440, 900)
    made.show()
    yield made
    made.leave()
    # It goes before the style does: to be dressed anew would take longer than most tests.
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.setStyleSheet("")
    qapp.setFont(frame_font(frame_pixels(100)))
