"""Somebody else changes the open file: it is noticed, and nobody's words are lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from motion_editor.core.motion import Motion
from motion_editor.core.place import caret
from motion_editor.store import motions
from motion_editor.ui.dialogs.merge import MergeDialog
from motion_editor.ui.outside import copy_name
from motion_editor.ui.outside_bar import OutsideBar
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


def motion(words: str) -> Motion:
    return driving.motion_of(notation.read(f"a # This Council notes:\nb - {words}"))


@pytest.fixture
def path(window: Window, tmp_path: Path) -> Path:
    """A file that is open in the window."""
    folder = tmp_path / "shared"
    folder.mkdir()
    made = folder / "trees.motion"
    motions.save(made, motion("trees"))
    window.files.open_path(made)
    return made


def write(window: Window) -> None:
    assert window.workspace is not None
    window.workspace.edit.select(caret(1, 0))
    driving.type_text(window.workspace.edit, "mine ")


def come_back(window: Window, qtbot: QtBot) -> OutsideBar | None:
    """Bring the window to the front; the bar, if it is there then."""
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    qtbot.waitUntil(lambda: not window.keeping.outside.busy)
    bars = [it for it in window.findChildren(OutsideBar) if it.isVisible()]
    return bars[0] if bars else None


def bar_of(window: Window, qtbot: QtBot) -> OutsideBar:
    bar = come_back(window, qtbot)
    assert bar is not None
    return bar


def answered(button: QPushButton, words: str) -> None:
    driving.with_dialog(button.click, lambda box: driving.click(box, words))


def text(path: Path) -> str:
    return motions.load(path).motion.current.clauses[1].text


def test_nothing_is_said_of_a_file_that_is_as_it_was(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    assert come_back(window, qtbot) is None
    path.touch()
    write(window)
    assert window.files.save()
    assert come_back(window, qtbot) is None


def test_a_change_is_said_once_and_again_when_it_stands_in_the_way(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    write(window)
    motions.save(path, motion("their trees"), force=True)
    bar = bar_of(window, qtbot)
    assert "“trees.motion” was changed by somebody else" in bar.words.text()
    bar.later.click()
    assert come_back(window, qtbot) is None
    driving.with_dialog(window.files.save, lambda box: driving.click(box, "Cancel"))
    qtbot.waitUntil(bar.isVisible)
    assert text(path) == "their trees"


def test_what_stands_in_the_way_of_a_save_is_merged_at_once(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    assert window.session is not None
    opened = window.session.motion
    write(window)
    titled = replace(opened, details=replace(opened.details, title="Their title"))
    motions.save(path, titled, expected=motions.digest_of(path.read_bytes()))

    def save() -> None:
        driving.with_dialog(
            window.files.save, lambda box: driving.click(box, "Merge…"), QMessageBox
        )

    driving.with_dialog(save, lambda both: driving.click(both, "Merge"), MergeDialog)
    assert (text(path), motions.load(path).motion.details.title) == ("mine trees", "Their title")
    assert not window.session.dirty


def test_what_another_has_saved_is_noticed_while_one_writes_on(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = window.keeping.outside
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    for words in ("trees", "their trees"):
        motions.save(path, motion(words), force=True)
        outside._look_again()
        qtbot.waitUntil(lambda: not outside.busy)
    assert come_back(window, qtbot) is not None


def test_a_copy_that_a_shared_folder_makes_meanwhile_is_offered_once(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    assert window.session is not None
    qtbot.waitUntil(lambda: window.keeping.outside._settled_in)
    assert come_back(window, qtbot) is None
    made = replace(
        window.session.motion, details=replace(window.session.motion.details, title="Theirs")
    )
    motions.save(path.with_name("trees (Odile’s conflicted copy 2026-11-28).motion"), made)
    bar = bar_of(window, qtbot)
    assert "conflicted copy" in bar.words.text()
    assert come_back(window, qtbot) is bar
    bar.merge.setFocus()
    bar.later.click()
    assert come_back(window, qtbot) is None
    assert window.workspace is not None
    assert window.focusWidget() is window.workspace.edit


@pytest.mark.parametrize(("answer", "now"), [("Cancel", "mine trees"), ("Reload", "their trees")])
def test_reload_asks_before_it_gives_up_what_is_not_saved(
    window: Window, path: Path, qtbot: QtBot, answer: str, now: str
) -> None:
    write(window)
    motions.save(path, motion("their trees"), force=True)
    answered(bar_of(window, qtbot).reload, answer)
    assert window.session is not None
    assert window.session.clauses[1].text == now


def test_reload_of_what_is_saved_asks_nothing(window: Window, path: Path, qtbot: QtBot) -> None:
    motions.save(path, motion("their trees"), force=True)
    bar = bar_of(window, qtbot)
    bar.reload.click()
    assert window.session is not None
    assert window.session.clauses[1].text == "their trees"
    assert not bar.isVisible()


def test_keep_mine_keeps_theirs_too(window: Window, path: Path, qtbot: QtBot) -> None:
    write(window)
    motions.save(path, motion("their trees"), force=True)
    theirs = path.read_bytes()
    bar = bar_of(window, qtbot)
    answered(bar.mine, "Cancel")
    assert path.read_bytes() == theirs
    answered(bar.mine, "Keep mine")
    assert text(path) == "mine trees"
    (copy,) = path.parent.glob("trees (their copy *).motion")
    assert copy.read_bytes() == theirs
    assert copy.name in window.status.currentMessage()
    assert not bar.isVisible()
    assert window.session is not None
    assert not window.session.dirty
    assert come_back(window, qtbot) is None


def test_save_as_leaves_theirs_alone(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(window)
    motions.save(path, motion("their trees"), force=True)
    other = path.with_name("mine.motion")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    bar = bar_of(window, qtbot)
    bar.elsewhere.click()
    assert (text(path), text(other)) == ("their trees", "mine trees")
    assert not bar.isVisible()


def test_a_file_that_has_gone_can_be_saved_there_again(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    path.unlink()
    bar = bar_of(window, qtbot)
    assert "no longer where it was opened" in bar.words.text()
    assert not bar.reload.isVisible()
    # Nothing of anybody's is in the way: nothing is asked.
    bar.mine.click()
    assert text(path) == "trees"


def test_a_folder_that_has_dropped_out_says_nothing(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    path.parent.rename(path.parent.with_name("gone"))
    assert come_back(window, qtbot) is None
    path.parent.with_name("gone").rename(path.parent)


def test_a_file_of_a_newer_program_is_not_replaced(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = path.read_bytes().replace(b'"schema": 1', b'"schema": 2')
    path.write_bytes(theirs)
    said: list[str] = []
    monkeypatch.setattr(window, "tell", lambda error: said.append(error.message))
    answered(bar_of(window, qtbot).mine, "Keep mine")
    assert "newer Motion Editor" in said[0]
    assert path.read_bytes() == theirs


def test_for_reading_only_there_is_nothing_to_keep(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    assert window.session is not None
    window.session.read_only = True
    motions.save(path, replace(motion("their trees")), force=True)
    bar = bar_of(window, qtbot)
    assert bar.reload.isVisible()
    assert not bar.mine.isVisible()


def test_two_copies_of_one_minute_have_two_names(tmp_path: Path) -> None:
    path, when = tmp_path / "a.motion", datetime(2026, 11, 27, 9, 5)
    first = copy_name(path, when)
    assert first.name == "a (their copy 2026-11-27 09.05).motion"
    first.touch()
    assert copy_name(path, when).name == "a (their copy 2026-11-27 09.05) 2.motion"
