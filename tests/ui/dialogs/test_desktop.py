"""The program put into the menu from its window, and taken out of it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from motion_editor.core.errors import MotionError
from motion_editor.tasks.desktop import integrate, linux
from motion_editor.tasks.desktop.desk import desk
from motion_editor.ui.dialogs.desktop import DesktopDialog
from motion_editor.ui.dialogs.told import ToldDialog
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.window import Window
from tests.ui import driving


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Linux desktop of its own, without indexers."""
    monkeypatch.setattr(linux, "home", lambda: tmp_path / "share")
    monkeypatch.setattr(linux, "index", lambda *_: ())
    monkeypatch.setattr(integrate, "desk", lambda: desk("linux"))
    monkeypatch.setattr(integrate, "window_program", lambda: Path("/opt/motion-editor-gui"))
    return tmp_path


def answered(window: Window, verb: str) -> list[str]:
    """Give the command and press this button; what was shown."""
    seen: list[str] = []

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, DesktopDialog)
        seen.append(dialog.findChildren(ReadPane)[0].toPlainText())
        driving.click(dialog, verb)

    driving.with_dialog(window.commands["help.integrate"].trigger, answer)
    return seen


def test_it_is_added_after_a_look_and_taken_back(window: Window, home: Path) -> None:
    entry = home / "share" / linux.ENTRY
    (said,) = answered(window, "Cancel")
    assert f"menu entry: new ({entry})" in said
    assert not entry.exists()
    answered(window, "Add to the menu")
    assert 'Exec="/opt/motion-editor-gui" %F' in entry.read_text()
    assert "Motion Editor is in the menu" in window.status.currentMessage()
    answered(window, "Take it back")
    assert not entry.exists()
    assert "no longer in the menu" in window.status.currentMessage()


def test_what_is_left_to_a_person_is_told(
    window: Window, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux, "index", lambda *_: ("The indexer failed.",))
    told: list[str] = []

    def ask(dialog: QDialog) -> bool:
        if isinstance(dialog, ToldDialog):
            told.append(dialog.findChildren(ReadPane)[0].toPlainText())
        dialog.deleteLater()
        return True

    monkeypatch.setattr(window, "ask", ask)
    window.commands["help.integrate"].trigger()
    assert "The indexer failed." in told[0]


def test_a_system_without_a_way_says_so(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[MotionError] = []
    monkeypatch.setattr(integrate, "desk", lambda: desk("darwin", frozen=False))
    monkeypatch.setattr(window, "tell", said.append)
    window.commands["help.integrate"].trigger()
    assert "On macOS" in said[0].message
