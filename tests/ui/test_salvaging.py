"""A damaged file, the copy from before, and a report of a breakdown, as the window offers them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog

from motion_editor.core.errors import MotionError
from motion_editor.store import agendas, backup, crash, motions
from motion_editor.store.ids import new_id
from motion_editor.tasks.merge.copies import Copy, joined_copies
from motion_editor.ui import broken, salvaging
from motion_editor.ui.agenda import opening
from motion_editor.ui.dialogs.fault import FaultDialog
from motion_editor.ui.window import Window
from tests import notation
from tests.store.agenda_golden import expected_agenda
from tests.ui import driving

DEAD = 2**22 + 1


def answering(
    monkeypatch: pytest.MonkeyPatch, module: object, verb: str
) -> list[tuple[str, str, Sequence[str]]]:
    """Choose this verb wherever one is asked for; what was asked."""
    asked: list[tuple[str, str, Sequence[str]]] = []

    def choice(_parent: object, words: str, more: str, verbs: Sequence[str], **_: object) -> str:
        asked.append((words, more, verbs))
        return verb

    monkeypatch.setattr(module, "choice", choice)
    return asked


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "trees.motion"
    text = notation.read("a # This Council notes:\nb - trees\nc - and hedges")
    motions.save(made, driving.motion_of(text))
    return made


def damage(path: Path, words: bytes) -> bytes:
    """Alter a byte of these words so that they can't be read."""
    data = path.read_bytes()
    path.write_bytes(data.replace(words, b"\xff" + words[1:], 1))
    return path.read_bytes()


def test_what_is_whole_of_a_damaged_file_is_opened_unsaved(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = damage(path, b"trees")
    asked = answering(monkeypatch, salvaging, "Open what is whole")
    said: list[QDialog] = []
    monkeypatch.setattr(window, "ask", said.append)
    window.files.open_path(path)
    assert "damaged" in asked[0][0] or "is not a motion file" in asked[0][0]
    assert asked[0][2] == ("Open what is whole",)
    session = window.session
    assert session is not None
    assert [it.text for it in session.clauses] == ["This Council notes:", "", "and hedges"]
    assert session.dirty and session.path is None
    assert path.read_bytes() == before
    (dialog,) = said
    dialog.deleteLater()


@pytest.mark.parametrize("verb", ["Open what is whole", "Open the copy"])
def test_what_is_opened_of_a_damaged_file_is_merged_with_an_older_copy(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    """The copy brings back what was lost, and nothing is asked."""
    first, other, copy = motions.load(path), path.with_name("o.motion"), path.with_name("c.motion")
    theirs = replace(first.motion, details=replace(first.motion.details, group="Green"))
    motions.save(copy, theirs, after=[first.whole])
    backup._written.clear()
    mine = replace(first.motion, details=replace(first.motion.details, reference="R/1"))
    digest = motions.save(path, mine, expected=first.digest)
    backup._written.clear()
    motions.save(path, mine, expected=digest)
    damage(path, b"trees")
    answering(monkeypatch, salvaging, verb)
    monkeypatch.setattr(window, "ask", lambda dialog: dialog.deleteLater())
    window.files.open_path(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    assert window.files.save()
    made, (found,) = joined_copies(
        motions.load(other).motion, other.read_bytes(), [Copy.of(copy)], new_id
    )
    assert found.known and not found.clashes
    assert [it.text for it in made.current.clauses][1:] == ["trees", "and hedges"]
    assert (made.details.group, made.details.reference) == ("Green", "R/1")


def test_the_earlier_copy_is_offered_too(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup._written.clear()
    first = motions.load(path)
    motions.save(path, first.motion, expected=first.digest)
    damage(path, b"trees")
    asked = answering(monkeypatch, salvaging, "Open the copy")
    window.files.open_path(path)
    assert "put by on" in asked[0][1]
    assert window.session is not None
    assert window.session.motion == first.motion
    assert window.session.dirty and window.session.path is None


def test_what_is_no_file_of_ours_is_only_told(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.motion").write_bytes(b"words")
    errors: list[MotionError] = []
    monkeypatch.setattr(window, "tell", errors.append)
    answering(monkeypatch, salvaging, "none")
    window.files.open_path(tmp_path / "a.motion")
    window.files.open_path(tmp_path / "none.motion")
    assert len(errors) == 2


def test_of_a_damaged_agenda_the_items_are_opened(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.agenda"
    agendas.save(path, expected_agenda())
    path.write_bytes(path.read_bytes()[:-900])
    answering(monkeypatch, salvaging, "Open what is whole")
    monkeypatch.setattr(window, "ask", lambda dialog: dialog.deleteLater())
    window.files.open_path(path)
    (opened,) = opening.windows()
    assert opened.session.dirty and opened.session.path is None
    assert len(opened.session.agenda.items) == len(expected_agenda().items)
    opened.filing.may_leave = lambda: True  # type: ignore[method-assign]
    opened.close()


def test_the_copy_from_before_can_be_opened(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backup._written.clear()
    first = motions.load(path).motion
    window.files.open_path(path)
    window.commands["file.earlier"].trigger()
    assert "No copy from before" in window.status.currentMessage()
    assert window.workspace is not None
    driving.type_text(window.workspace.edit, "More ")
    assert window.files.save()
    window.commands["file.earlier"].trigger()
    assert window.session is not None
    assert window.session.motion == first
    assert window.session.dirty and window.session.path is None


def report() -> Path:
    crash.folder().mkdir(parents=True, exist_ok=True)
    file = crash.folder() / f"crash-{DEAD}.txt"
    file.write_text("Motion Editor\n-----\nFatal Python error: Aborted\n")
    return file


@pytest.mark.parametrize(("verb", "stays"), [("Cancel", True), ("Delete it", False)])
def test_a_breakdown_is_told_and_its_report_kept_or_deleted(
    window: Window, monkeypatch: pytest.MonkeyPatch, verb: str, stays: bool
) -> None:
    file = report()
    asked = answering(monkeypatch, broken, verb)
    broken.offer(window)
    assert "broke down on" in asked[0][0]
    assert "nothing is sent" in asked[0][1]
    assert str(file) in asked[0][1]
    assert file.exists() is stays


def test_the_report_can_be_read_and_goes_then(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = report()
    answering(monkeypatch, broken, "Show the report")
    seen: list[str] = []
    show: Callable[[FaultDialog], None] = lambda dialog: seen.append(dialog.details)  # noqa: E731
    monkeypatch.setattr(FaultDialog, "exec", show)
    broken.offer(window)
    assert "Fatal Python error: Aborted" in seen[0]
    assert not file.exists()
