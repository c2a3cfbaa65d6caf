"""Saving what is so large that its bytes are made beside the window, and papers of an agenda."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from motion_editor.core.agenda import Agenda
from motion_editor.core.place import caret
from motion_editor.store import motions
from motion_editor.ui import saving
from motion_editor.ui.agenda import export
from motion_editor.ui.agenda.export import Chosen
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.dialogs.waiting import Waiting
from motion_editor.ui.session import Session
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.gates import Gate


@pytest.fixture
def path(window: Window, tmp_path: Path) -> Path:
    """A file that is open in the window, with a word added."""
    made = tmp_path / "trees.motion"
    motions.save(made, driving.motion_of(notation.read("a - trees\nb - the mill")))
    window.files.open_path(made)
    write(window, "old ")
    return made


def write(window: Window, words: str) -> None:
    assert window.workspace is not None
    window.workspace.edit.select(caret(0, 0))
    driving.type_text(window.workspace.edit, words)


def session(window: Window) -> Session:
    assert window.session is not None
    return window.session


def held(monkeypatch: pytest.MonkeyPatch, *, opens: bool = True) -> Gate:
    """Every motion is a large one, whose bytes take as long as wanted."""
    gate = Gate(opens=opens)
    monkeypatch.setattr(saving, "AT_ONCE", 0)
    monkeypatch.setattr(motions, "made", gate.hold(motions.made))
    return gate


def test_a_large_motion_is_saved_while_the_window_is_served(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = held(monkeypatch)
    assert window.files.save()
    assert gate.ticks
    assert not session(window).dirty
    loaded = motions.load(path)
    assert loaded.motion == session(window).motion
    assert loaded.digest == session(window).digest


def test_what_comes_to_be_meanwhile_is_saved_too(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An entry at the meeting that was in hand, say."""
    held(monkeypatch)
    QTimer.singleShot(0, lambda: write(window, "very "))
    assert window.files.save()
    assert motions.load(path).motion.current.clauses[0].text == "very old trees"
    assert not session(window).dirty


def test_a_saving_that_is_left_has_written_nothing(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    gate = held(monkeypatch, opens=False)
    driving.with_dialog(window.files.save, QDialog.reject, Waiting)
    gate.open()
    assert path.read_bytes() == before
    assert session(window).dirty


def test_a_paper_of_an_agenda_is_made_while_its_window_is_served(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()
    monkeypatch.setattr(export, "made", gate.hold(export.made))
    agenda = AgendaWindow(window.memory, AgendaSession(Agenda("a", meeting="2027-03-18")))
    monkeypatch.setattr(AgendaWindow, "ask", lambda *_: True)
    monkeypatch.setattr(export.ExportDialog, "answer", lambda _: Chosen(0, False, False, ".txt"))
    path = tmp_path / "agenda.txt"
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getSaveFileName", lambda *_: (str(path), ""))
    agenda.doing.export()
    assert gate.ticks
    assert "18 March 2027" in path.read_text("utf-8")
    agenda.close()
    agenda.deleteLater()
