"""Two people and one file: the second hears of the first, and chooses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from motion_editor.store import lock, motions
from motion_editor.store.lock import Lock
from motion_editor.store.owner import this
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "shared"
    folder.mkdir()
    made = folder / "trees.motion"
    motions.save(made, driving.motion_of(notation.read("a # This Council notes:\nb - trees")))
    return made


@pytest.fixture
def theirs(path: Path) -> Path:
    """A lock of somebody on another computer."""
    made = lock.take(path)
    assert isinstance(made, Lock)
    raw = json.loads(made.file.read_bytes())
    changed = {**raw, "user": "Marisol Penhale", "host": "clerk-3", "token": "t"}
    made.file.write_text(json.dumps(changed))
    return made.file


def beside(path: Path) -> list[str]:
    return sorted(it.name for it in path.parent.iterdir() if it != path)


def opened(window: Window, path: Path, button: str) -> str:
    said: list[str] = []

    def answer(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        assert box.textFormat() is Qt.TextFormat.PlainText
        said.append(box.text())
        driving.click(box, button)

    driving.with_dialog(lambda: window.files.open_path(path), answer)
    return said[0]


def test_a_file_is_locked_while_it_is_open(window: Window, path: Path) -> None:
    window.files.open_path(path)
    assert beside(path) == [".~lock.trees.motion#"]
    # Opened once more, or in vain, in the same window.
    window.files.open_path(path)
    assert beside(path) == [".~lock.trees.motion#"]
    window.close()
    assert beside(path) == []


def test_going_on_to_another_file_unlocks_the_first(window: Window, path: Path) -> None:
    window.files.open_path(path)
    window.files.begin()
    assert beside(path) == []


def test_what_can_not_be_opened_is_not_locked(window: Window, path: Path) -> None:
    window.files.open_path(path)
    whole = path.read_bytes()
    path.write_text("{")
    driving.with_dialog(
        lambda: window.files.open_path(path), lambda box: driving.click(box, "Close")
    )
    assert beside(path) == [".~lock.trees.motion#"]
    window.leave()
    driving.with_dialog(
        lambda: window.files.open_path(path), lambda box: driving.click(box, "Close")
    )
    assert beside(path) == []
    path.write_bytes(whole)


def test_for_reading_only(window: Window, path: Path, theirs: Path) -> None:
    said = opened(window, path, "Read only")
    assert said.startswith("Marisol Penhale on clerk-3 has “trees.motion” open since ")
    assert window.session is not None
    assert window.session.read_only
    heard = QAccessible.queryAccessibleInterface(window).text(QAccessible.Text.Name)
    assert heard.endswith(" (trees.motion) (read only) – Motion Editor")
    window.leave()
    assert theirs.exists()


def test_as_a_copy(window: Window, path: Path, theirs: Path) -> None:
    opened(window, path, "Open a copy")
    assert window.session is not None
    assert window.session.path is None
    assert window.session.dirty
    assert window.session.editable
    window.leave()
    assert theirs.exists()


def test_all_the_same(window: Window, path: Path, theirs: Path) -> None:
    opened(window, path, "Open all the same")
    assert window.session is not None
    assert window.session.editable
    assert json.loads(theirs.read_bytes())["pid"] == os.getpid()
    window.leave()
    assert beside(path) == []


def test_not_at_all(window: Window, path: Path, theirs: Path) -> None:
    opened(window, path, "Cancel")
    assert window.session is None
    assert theirs.exists()


def test_a_lock_whose_program_ended_is_no_question(
    window: Window, path: Path, theirs: Path, qtbot: QtBot
) -> None:
    raw = {**json.loads(theirs.read_bytes()), "host": this().host, "pid": 2**22 + 1}
    theirs.write_text(json.dumps(raw))
    window.files.open_path(path)
    assert window.session is not None
    assert window.session.editable
    qtbot.waitUntil(lambda: "has ended without closing it" in window.status.currentMessage())


def test_saving_elsewhere_takes_the_lock_along(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.open_path(path)
    session = window.session
    assert session is not None
    assert window.files._write(session, path.with_name("hedges.motion"), None)
    assert beside(path) == [".~lock.hedges.motion#", "hedges.motion"]


def test_a_lock_keeps_nobody_from_saving(window: Window, path: Path, theirs: Path) -> None:
    window.files.begin()
    assert window.session is not None
    assert window.files._write(window.session, path, None)
    assert motions.load(path).motion == window.session.motion
    assert "Marisol Penhale" in window.status.currentMessage()
    window.leave()
    assert theirs.exists()


HOLD = """
import sys
from pathlib import Path
from motion_editor.ui.app import application
from motion_editor.ui.memory import Memory
from motion_editor.ui.window import Window

app = application()
window = Window(Memory())
window.show()
window.files.open_path(Path(sys.argv[1]))
print(window.session is not None, flush=True)
sys.stdin.read()
window.close()
"""


def test_two_processes_on_one_file(window: Window, path: Path, tmp_path: Path) -> None:
    """The other window closes in order, and its lock goes; this one then opens without asking."""
    places = {f"XDG_{it}_HOME": str(tmp_path / it) for it in ("STATE", "CONFIG", "DATA")}
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    opened(window, path, "Read only")
    assert window.session is not None
    assert window.session.read_only
    assert other.communicate("", 60)[0] == ""
    assert beside(path) == []
    window.files.open_path(path)
    assert "read only" not in window.windowTitle()
    assert not window.session.read_only
