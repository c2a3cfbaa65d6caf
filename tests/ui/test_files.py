"""Files in the window: nothing is lost, nothing replaced unasked, every refusal is told."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.place import caret
from motion_editor.store import motions, recent
from motion_editor.ui.editor.hints import POINT_HINT, hint
from motion_editor.ui.files import Files, sample_motion, slug
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.tongue import speak_by
from motion_editor.ui.window import Window
from tests.ui import driving


@pytest.fixture
def asking(window: Window) -> Files:
    """Files that ask about what is not saved, as they do for a person."""
    del window.files.may_leave
    return window.files


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    answer = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: answer)


def type_something(window: Window) -> None:
    assert window.workspace is not None
    window.workspace.edit.select(caret(1, 0))
    driving.type_text(window.workspace.edit, "ünlike 🌳 ")


def test_a_file_named_from_the_folder_one_is_in_is_known_from_anywhere(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    motions.save(tmp_path / "trees.motion", sample_motion(), force=True)
    monkeypatch.chdir(tmp_path)
    window.files.open_path(Path("trees.motion"))
    assert window.session is not None
    assert window.session.path == tmp_path / "trees.motion"


def test_new_save_open(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window.files.begin()
    type_something(window)
    assert window.session is not None
    choose(monkeypatch, tmp_path / "trees")
    assert window.files.save()
    written = tmp_path / "trees.motion"
    assert motions.load(written).motion == window.session.motion
    assert recent.recent() == (written,)
    assert not window.session.dirty
    motion = window.session.motion
    window.files.begin()
    window.files.open_path(written)
    assert window.session.motion == motion
    assert window.session.motion is not motion
    assert "trees.motion" in window.windowTitle()


@pytest.mark.parametrize(("button", "replaced"), [("Cancel", False), ("Replace", True)])
def test_a_name_without_its_ending_replaces_nothing_unasked(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, button: str, replaced: bool
) -> None:
    there = tmp_path / "trees.motion"
    motions.save(there, driving.motion_of(driving_base()))
    before = there.read_bytes()
    window.files.begin()
    choose(monkeypatch, tmp_path / "trees")
    done: list[bool] = []
    driving.with_dialog(
        lambda: done.append(window.files.save_as()), lambda box: driving.click(box, button)
    )
    assert done == [replaced]
    assert (there.read_bytes() != before) is replaced


def test_a_new_motion_begins_in_its_first_empty_clause(window: Window) -> None:
    window.files.begin()
    assert window.session is not None
    assert window.workspace is not None
    driving.type_text(window.workspace.edit, "words")
    assert [it.text for it in window.session.clauses][:2] == ["This Council notes:", "words"]


def test_new_asks_for_title_and_council(window: Window) -> None:
    def answer(dialog: QDialog) -> None:
        driving.line(dialog, "Title").setText("Trees")
        driving.choice(dialog, "Council").setCurrentText("Aldermoor Borough Council")
        driving.click(dialog, "Begin")

    driving.with_dialog(window.commands["file.new"].trigger, answer)
    assert window.session is not None
    assert window.session.motion.details.title == "Trees"
    assert window.session.motion.details.council == "aldermoor"
    assert window.session.clauses[0].text.startswith("This Council")
    assert window.memory.settings.council == "aldermoor"


def test_what_stands_in_a_field_is_saved_too(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, driving.motion_of(driving_base()))
    window.files.open_path(path)
    assert window.workspace is not None
    window.activateWindow()
    title = driving.line(window.workspace.right.details, "Title")
    title.setFocus()
    title.selectAll()
    driving.type_text(title, "Hedges")
    window.commands["file.save"].trigger()
    assert motions.load(path).motion.details.title == "Hedges"


def test_saving_goes_to_the_file_it_came_from(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, driving.motion_of(driving_base()))
    window.files.open_path(path)
    type_something(window)
    assert window.files.save()
    assert motions.load(path).motion.current.clauses[1].text.startswith("ünlike 🌳")


def test_a_file_changed_by_somebody_else_is_not_overwritten(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, driving.motion_of(driving_base()))
    window.files.open_path(path)
    type_something(window)
    path.write_bytes(path.read_bytes() + b"\n")
    theirs = path.read_bytes()
    said: list[str] = []

    def read(box: object) -> None:
        assert isinstance(box, QMessageBox)
        said.append(box.text() + box.informativeText())
        driving.click(box, "Cancel")

    driving.with_dialog(lambda: said.append(str(window.files.save())), read)
    assert "changed by somebody else" in said[0]
    assert said[1] == "False"
    assert path.read_bytes() == theirs
    assert window.session is not None
    assert window.session.dirty


def test_what_cannot_be_opened_is_told(window: Window, tmp_path: Path) -> None:
    broken = tmp_path / "broken.motion"
    broken.write_text("{", "utf-8")
    driving.with_dialog(
        lambda: window.files.open_path(broken), lambda box: driving.click(box, "Close")
    )
    assert window.session is None


def test_text_is_read_with_its_remarks(window: Window, tmp_path: Path) -> None:
    source = tmp_path / "notice.txt"
    source.write_text("Trees\n\nThis Council notes:\n• one\n• two\n", "utf-8")
    said: list[str] = []

    def read(dialog: object) -> None:
        said.append(dialog.findChild(ReadPane).toPlainText())  # type: ignore[attr-defined]
        driving.click(dialog, "Close")  # type: ignore[arg-type]

    try:
        driving.with_dialog(lambda: window.files.open_path(source), read)
    except AssertionError:
        said.append("no remarks")
    assert window.session is not None
    assert [it.text for it in window.session.clauses][-2:] == ["one", "two"]
    assert window.session.dirty
    assert window.session.path is None


@pytest.mark.parametrize(("button", "left"), [("Cancel", False), ("Don’t save", True)])
def test_what_is_not_saved_is_asked_about(
    window: Window, asking: Files, button: str, left: bool
) -> None:
    asking.begin()
    type_something(window)
    answers: list[bool] = []
    driving.with_dialog(
        lambda: answers.append(asking.may_leave()), lambda box: driving.click(box, button)
    )
    assert answers == [left]
    window.files.may_leave = lambda: True  # type: ignore[method-assign]


def test_motions_are_offered_by_their_ending(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(*given: str) -> tuple[str, str]:
        offered.append(given[-1])
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.files.begin()
    window.files.open()
    window.files.save_as()
    assert [it.partition(";;")[0] for it in offered] == ["Motions (*.motion)"] * 2


def test_leaving_is_asked_about_in_another_language_too(window: Window, asking: Files) -> None:
    asking.begin()
    type_something(window)
    answers: list[bool] = []
    speak_by(lambda pattern, *_: f"‹{pattern}›")
    try:
        for button in ("‹Don’t save›", "‹Cancel›"):
            driving.with_dialog(
                lambda: answers.append(asking.may_leave()), partial(driving.click, words=button)
            )
    finally:
        speak_by(None)
    assert answers == [True, False]
    window.files.may_leave = lambda: True  # type: ignore[method-assign]


def test_closing_can_be_called_off(window: Window, asking: Files) -> None:
    asking.begin()
    type_something(window)
    driving.with_dialog(window.close, lambda box: driving.click(box, "Cancel"))
    assert window.isVisible()
    window.files.may_leave = lambda: True  # type: ignore[method-assign]
    assert window.close()


def test_a_new_motion_that_nobody_touched_is_not_asked_about(asking: Files, window: Window) -> None:
    asking.begin()
    assert asking.may_leave()


def test_a_file_dropped_on_the_window_is_opened(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "a.motion"
    motions.save(path, driving.motion_of(driving_base()))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, driving.NONE
    )
    window.dropEvent(event)
    qtbot.waitUntil(lambda: window.session is not None)
    assert window.session is not None
    assert window.session.path == path


def test_of_several_files_dropped_it_is_said_which_were_not_opened(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    told: list[MotionError] = []
    answers = iter((True, True, False))

    def may_leave() -> bool:
        asked.append(True)
        return next(answers, True)

    monkeypatch.setattr(window.files, "may_leave", may_leave)
    monkeypatch.setattr(window, "tell", told.append)
    paths = [tmp_path / f"{name}.motion" for name in ("one", "two", "three", "a", "b", "c", "d")]
    motions.save(paths[0], driving.motion_of(driving_base()))
    window.files.open_dropped(paths)
    assert window.session is not None
    assert window.session.path == paths[0]
    (error,) = told
    assert error.message == "Only one.motion was opened: a window holds one motion."
    assert error.advice == (
        "Not opened: two.motion, three.motion, a.motion, b.motion, c.motion and 1 more. "
        "Open them one by one."
    )
    window.files.open_dropped(paths[1:3])
    assert window.session.path == paths[0]
    assert told[-1].message.startswith("None of the files was opened")
    assert "two.motion, three.motion" in told[-1].advice
    so_far = len(told)
    window.files.open_dropped(paths)
    assert (len(asked), len(told)) == (3, so_far)


def test_the_sample_belongs_to_no_file(window: Window) -> None:
    window.files.sample()
    assert window.session is not None
    assert window.session.path is None
    assert slug(window.session.motion) == "walking-to-school-in-safety"


def driving_base() -> Clauses:
    from tests import notation

    return notation.read("a # This Council notes:\nb - something")


def test_a_motion_just_begun_says_what_to_type(window: Window) -> None:
    window.files.begin()
    space, session = window.workspace, window.session
    assert space is not None
    assert session is not None
    assert [hint(space.session, at) for at in range(4)] == ["", POINT_HINT, "", ""]
    space.edit.insertPlainText("Trees are good.")
    assert POINT_HINT not in [hint(space.session, at) for at in range(4)]
