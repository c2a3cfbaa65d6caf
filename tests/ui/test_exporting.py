"""Papers are written beside the window, of the motion as it was: one after the other, all."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.ui import exporting
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.exporting import Exporting, paper_data
from motion_editor.ui.window import Window
from tests.ui import driving
from tests.ui.states import arrange


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """While it is shut no paper is finished."""
    opened = threading.Event()

    def slow(motion: Motion, wanted: Export) -> bytes:
        assert opened.wait(20)
        return paper_data(motion, wanted)

    monkeypatch.setattr(exporting, "paper_data", slow)
    return opened


def begun(window: Window) -> tuple[Exporting, Motion, Export]:
    arrange(window, "motion")
    session = window.session
    assert session is not None
    return (
        window.procedure.exports,
        session.motion,
        Export(papers_of(session.motion)[0], None, ".txt"),
    )


def test_the_text_is_typed_in_while_a_paper_is_written(
    window: Window, gate: threading.Event, tmp_path: Path
) -> None:
    window.files.begin()
    space, session = window.workspace, window.session
    assert space is not None and session is not None
    driving.type_text(space.edit, "Trees")
    exports = window.procedure.exports
    wanted = Export(papers_of(session.motion)[0], None, ".txt")
    exports.write(session.motion, wanted, tmp_path / "a.txt")
    driving.type_text(space.edit, " and hedges")
    assert not (tmp_path / "a.txt").exists() and "Exported" not in window.status.currentMessage()
    gate.set()
    assert exports.finish()
    written = (tmp_path / "a.txt").read_text("utf-8")
    assert "Trees" in written and "hedges" not in written
    assert "Trees and hedges" in " ".join(it.text for it in session.clauses)
    assert window.status.currentMessage() == "Exported Notice of motion to a.txt"


def test_every_paper_asked_for_is_written(window: Window, tmp_path: Path) -> None:
    exports, motion, wanted = begun(window)
    names = [tmp_path / f"{at}.txt" for at in range(4)]
    for path in names:
        exports.write(motion, wanted, path)
    assert exports.finish()
    assert all(path.read_bytes() for path in names)


def test_one_that_fails_is_told_and_the_next_written(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exports, motion, wanted = begun(window)
    told: list[MotionError] = []
    monkeypatch.setattr(window, "tell", told.append)
    exports.write(motion, wanted, tmp_path / "nowhere" / "a.txt")
    exports.write(motion, wanted, tmp_path / "b.txt")
    assert exports.finish()
    assert len(told) == 1 and "nowhere" in told[0].message
    assert [path.name for path in tmp_path.glob("*.txt")] == ["b.txt"]


def test_the_window_does_not_close_over_a_paper(
    window: Window, gate: threading.Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exports, motion, wanted = begun(window)
    asked: list[str] = []
    monkeypatch.setattr(exporting, "PATIENCE", 0.01)

    def unsure(_parent: object, question: str, _more: str, _verb: str) -> bool:
        asked.append(question)
        return False

    monkeypatch.setattr(exporting, "sure", unsure)
    exports.write(motion, wanted, tmp_path / "a.txt")
    window.close()
    assert window.isVisible() and asked == ["a.txt is not written yet. Close all the same?"]
    gate.set()
    assert exports.finish(20)
    window.close()
    assert not window.isVisible() and (tmp_path / "a.txt").exists() and len(asked) == 1
    QApplication.processEvents()
