"""Every paper at once: in the formats ticked, with a way to stop before anything is written."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from motion_editor.tasks import all_papers
from motion_editor.ui.dialogs.export_all import ExportAllDialog
from motion_editor.ui.window import Window
from tests.ui import driving
from tests.ui.states import arrange


def within(window: Window, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    def chosen(*_: object) -> str:
        return str(folder)

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", chosen)
    arrange(window, "motion")


def test_all_papers_are_written_in_the_formats_ticked(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    within(window, monkeypatch, tmp_path)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportAllDialog)
        driving.tick(dialog.formats, [])
        assert not dialog.go.isEnabled()
        driving.tick(dialog.formats, [2, 3])
        driving.click(dialog, "Choose a folder…")
        qtbot.waitUntil(lambda: dialog.written is not None)

    driving.with_dialog(window.commands["file.export_all"].trigger, answer)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) % 2 == 0 and {Path(name).suffix for name in names} == {".html", ".txt"}
    assert any(name.endswith("-notice.txt") for name in names)
    assert window.status.currentMessage() == f"{len(names)} papers were written."


def test_it_is_stopped_before_anything_is_written(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    within(window, monkeypatch, tmp_path / "out")
    gate = threading.Event()
    made = all_papers._bytes

    def slow(it: all_papers.Printed, suffix: str, look: str) -> bytes:
        assert gate.wait(20)
        return made(it, suffix, look)

    monkeypatch.setattr(all_papers, "_bytes", slow)

    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportAllDialog)
        driving.click(dialog, "Choose a folder…")
        qtbot.waitUntil(lambda: dialog.says.text().startswith("Making "))
        driving.click(dialog, "Stop")
        gate.set()
        qtbot.waitUntil(lambda: dialog.says.text() == "It was stopped: no paper was written.")
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.commands["file.export_all"].trigger, answer)
    assert not (tmp_path / "out").exists()
    assert QApplication.activeModalWidget() is None


def test_what_is_there_already_is_told_in_the_dialog(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    within(window, monkeypatch, tmp_path)

    def write(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportAllDialog)
        driving.click(dialog, "Choose a folder…")
        qtbot.waitUntil(lambda: dialog.written is not None)

    def refused(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportAllDialog)
        driving.click(dialog, "Choose a folder…")
        qtbot.waitUntil(lambda: "are there already" in dialog.says.text())
        assert dialog.go.isEnabled()
        driving.click(dialog, "Cancel")

    driving.with_dialog(window.commands["file.export_all"].trigger, write)
    driving.with_dialog(window.commands["file.export_all"].trigger, refused)
