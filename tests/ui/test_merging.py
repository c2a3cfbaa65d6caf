"""Merging in the window: another copy, what somebody saved in the file, copies beside it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QRadioButton
from pytestqt.qtbot import QtBot

from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span, caret
from motion_editor.store import motions
from motion_editor.ui.outside_bar import OutsideBar
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.test_outside import bar_of

TEXT = "a # This Council notes:\nb - trees\nc - the mill\nd - a bus"


def motion() -> Motion:
    return driving.motion_of(notation.read(TEXT))


@pytest.fixture
def path(window: Window, tmp_path: Path) -> Path:
    """A file that is open in the window."""
    made = tmp_path / "trees.motion"
    motions.save(made, motion())
    window.files.open_path(made)
    return made


def change(path: Path, at: int, words: str, title: str = "") -> None:
    """Change a clause, and perhaps the title, of the motion in a file, as somebody else would."""
    loaded = motions.load(path)
    version = loaded.motion.current
    text = list(version.clauses)
    text[at] = replace(text[at], runs=tuple(notation.read(f"x - {words}")[0].runs))
    details = replace(loaded.motion.details, title=title or loaded.motion.details.title)
    made = replace(
        loaded.motion, details=details, versions=(replace(version, clauses=tuple(text)),)
    )
    motions.save(path, made, expected=loaded.digest)


def write(window: Window, at: int, words: str) -> None:
    assert window.workspace is not None
    window.workspace.edit.select(caret(at, 0))
    driving.type_text(window.workspace.edit, words)


def texts(found: Motion) -> list[str]:
    return [it.text for it in found.current.clauses[1:]]


def choose(dialog: QDialog, number: int, words: str) -> None:
    """Choose a side for a clash by the words of its button, then merge."""
    rows = dialog.findChildren(QRadioButton)
    row = [it for it in rows if it.accessibleDescription().startswith(f"Clash {number}, ")]
    next(it for it in row if it.text().replace("&", "") == words).click()
    driving.click(dialog, "Merge")


def test_what_somebody_saved_meanwhile_is_merged_and_saved(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    write(window, 1, "old ")
    change(path, 3, "two buses")
    bar = bar_of(window, qtbot)
    driving.with_dialog(bar.merge.click, lambda box: driving.click(box, "Merge"))
    assert window.session is not None
    assert texts(motions.load(path).motion) == ["old trees", "the mill", "two buses"]
    assert texts(window.session.motion) == ["old trees", "the mill", "two buses"]
    assert not window.session.dirty
    assert not bar.isVisible()
    window.session.undo()
    assert texts(window.session.motion) == ["old trees", "the mill", "a bus"]
    assert window.session.dirty


def test_whose_words_stand_is_chosen_and_cancelling_changes_nothing(
    window: Window, path: Path, qtbot: QtBot
) -> None:
    assert window.session is not None
    window.session.replace(Span(Place(1, 0), Place(1, 5)), "hedges")
    change(path, 1, "shrubs", "Trees for all")
    theirs = path.read_bytes()
    bar = bar_of(window, qtbot)
    driving.with_dialog(bar.merge.click, lambda box: box.reject())
    assert path.read_bytes() == theirs
    assert bar.isVisible()
    driving.with_dialog(bar.merge.click, lambda box: choose(box, 1, "The other"))
    found = motions.load(path).motion
    assert texts(found) == ["shrubs", "the mill", "a bus"]
    assert found.details.title == "Trees for all"


def test_a_copy_is_merged_from_the_menu_in_one_step_of_undo(
    window: Window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "of Odile.motion"
    shutil.copy(path, copy)
    change(copy, 3, "two buses", "Trees for all")
    write(window, 1, "old ")
    assert window.files.save()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    act = window.commands["file.merge"]
    driving.with_dialog(act.trigger, lambda box: driving.click(box, "Merge"))
    assert window.session is not None
    assert texts(window.session.motion) == ["old trees", "the mill", "two buses"]
    window.session.undo()
    assert texts(window.session.motion) == ["old trees", "the mill", "a bus"]
    window.session.redo()
    assert window.files.save()
    said: list[str] = []
    monkeypatch.setattr(window, "say", said.append)
    act.trigger()
    assert said == ["Nothing in of Odile.motion is new here."]


def test_a_merge_that_was_undone_can_be_done_again(
    window: Window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "of Odile.motion"
    shutil.copy(path, copy)
    change(copy, 3, "two buses")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    act = window.commands["file.merge"]
    driving.with_dialog(act.trigger, lambda box: driving.click(box, "Merge"))
    assert window.session is not None
    window.session.undo()
    write(window, 1, "old ")
    assert window.files.save()
    driving.with_dialog(act.trigger, lambda box: driving.click(box, "Merge"))
    assert texts(window.session.motion) == ["old trees", "the mill", "two buses"]


def test_copies_that_a_shared_folder_made_are_offered_once(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "trees.motion"
    motions.save(path, motion())
    copy = tmp_path / "trees (Odile's conflicted copy 2026-11-27).motion"
    shutil.copy(path, copy)
    motions.save(tmp_path / "trees-old.motion", motion())
    change(copy, 3, "two buses")
    change(path, 2, "the old mill")
    window.files.open_path(path)
    qtbot.waitUntil(lambda: bool(visible(window)))
    (bar,) = visible(window)
    assert copy.name in bar.words.text()
    assert "trees-old" not in bar.words.text()
    driving.with_dialog(bar.merge.click, lambda box: driving.click(box, "Merge"))
    assert not bar.isVisible()
    assert window.session is not None
    assert texts(window.session.motion) == ["trees", "the old mill", "two buses"]
    assert window.files.save()
    window.files.open_path(path)
    qtbot.wait(150)
    qtbot.waitUntil(lambda: not window.keeping.outside.busy)
    assert not visible(window)


def visible(window: Window) -> list[OutsideBar]:
    return [it for it in window.findChildren(OutsideBar) if it.isVisible()]


def test_a_copy_of_another_motion_is_refused(
    window: Window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "other.motion"
    motions.save(other, replace(motion(), id="another"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    told: list[str] = []
    monkeypatch.setattr(window, "tell", lambda error: told.append(error.message))
    window.commands["file.merge"].trigger()
    assert "holds another motion" in told[0]
