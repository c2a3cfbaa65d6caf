"""Copies of what is not saved: written soon, dropped when not needed, in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motion_editor.core.errors import MotionError
from motion_editor.core.place import caret
from motion_editor.store import atomic, motions, recovery
from motion_editor.ui import copies
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test waits for the second that a person is given."""
    monkeypatch.setattr(copies, "SOON", 5)
    monkeypatch.setattr(copies, "AGAIN", 5)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "trees.motion"
    motions.save(made, driving.motion_of(notation.read("a # This Council notes:\nb - trees")))
    return made


def files() -> list[Path]:
    return sorted(recovery.folder().glob("*")) if recovery.folder().exists() else []


def opened(window: Window, path: Path) -> Session:
    window.files.open_path(path)
    assert window.session is not None
    return window.session


def write(window: Window, words: str = "more ") -> None:
    assert window.workspace is not None
    window.workspace.edit.select(caret(1, 0))
    driving.type_text(window.workspace.edit, words)


def settled(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.keeping.autosave.pending)


def kept() -> recovery.Found:
    """The one recovery file, as the next start would find it."""
    (file,) = files()
    line = file.read_bytes()
    pid = b'"pid": %d' % os.getpid()
    assert pid in line
    file.write_bytes(line.replace(pid, b'"pid": %d' % (2**22 + 1), 1))
    (found,) = recovery.left_behind()
    return found


def test_a_person_is_given_a_second() -> None:
    """The law for people; the tests of this file have no patience."""
    code = "from motion_editor.ui import copies; print(copies.SOON, copies.LATEST)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["700", "10000"], "with the writing of it a second"


def test_what_is_typed_is_kept_and_the_file_left_alone(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    before = path.read_bytes()
    session = opened(window, path)
    assert files() == []
    write(window)
    settled(window, qtbot)
    found = kept()
    assert recovery.recover(found).motion == session.motion
    assert found.origin == recovery.Origin(path, session.digest)
    assert path.read_bytes() == before


def test_what_stands_in_a_field_is_kept_too(window: Window, path: Path, qtbot: QtBot) -> None:
    session = opened(window, path)
    assert window.workspace is not None
    window.activateWindow()
    title = driving.line(window.workspace.right.details, "Title")
    write(window)
    title.setFocus()
    title.end(False)
    driving.type_text(title, " and hedges")
    settled(window, qtbot)
    motion = recovery.recover(kept()).motion
    assert motion.details.title == "Trees and hedges"
    assert motion.current.clauses[1].text == "more trees"
    assert session.motion.details.title == "Trees"
    title.undo()
    settled(window, qtbot)


def test_typing_on_keeps_on_writing_copies(window: Window, path: Path, qtbot: QtBot) -> None:
    """A copy comes within the time after the first letter, however long the typing goes on."""
    opened(window, path)
    for _ in range(200):
        write(window, "a")
        qtbot.wait(1)
        if files():
            break
    assert files()


@pytest.mark.parametrize("how", ["saved", "undone", "closed", "left"])
def test_what_is_needed_no_more_is_dropped(
    window: Window, path: Path, qtbot: QtBot, how: str
) -> None:
    session = opened(window, path)
    write(window)
    settled(window, qtbot)
    assert files()
    {
        "saved": window.files.save,
        "undone": session.undo,
        "closed": window.close,
        "left": window.leave,
    }[how]()
    settled(window, qtbot)
    assert files() == []


def test_a_copy_in_the_making_does_not_outlive_the_motion(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    opened(window, path)
    write(window)
    qtbot.waitUntil(lambda: window.keeping.autosave.pending)
    window.leave()
    settled(window, qtbot)
    assert files() == []


def test_trouble_is_said_once_and_it_is_tried_again(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.keeping.autosave._say = said.append
    tries: list[int] = []

    def full(*_: object, **__: object) -> None:
        tries.append(1)
        raise MotionError("The disk is full.", "Make room.")

    with monkeypatch.context() as patch:
        patch.setattr(atomic, "write", full)
        opened(window, path)
        write(window)
        qtbot.waitUntil(lambda: len(tries) > 3)
        assert len(said) == 1
        assert "The disk is full." in said[0]
    settled(window, qtbot)
    assert said[1:] == ["Recovery copies of the motion are kept again."]
    assert len(files()) == 1


def test_before_a_fault_is_shown_a_copy_is_written(window: Window, path: Path) -> None:
    opened(window, path)
    assert not window.keeping.rescue()
    write(window)
    assert window.keeping.rescue()
    assert window.session is not None
    recovered = recovery.recover(kept())
    assert recovered.motion == window.session.motion
    assert recovered.saved == motions.load(path).motion


def test_an_end_without_closing_leaves_the_copy(window: Window, path: Path) -> None:
    opened(window, path)
    write(window)
    window.keeping.end()
    window.leave()
    assert len(files()) == 1
