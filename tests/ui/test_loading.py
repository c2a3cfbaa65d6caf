"""Opening what is so large that it is read beside the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from motion_editor.core.agenda import Agenda
from motion_editor.core.motion import Motion
from motion_editor.store import agendas, lock, motions
from motion_editor.ui import loading
from motion_editor.ui.agenda import opening
from motion_editor.ui.dialogs.waiting import Waiting
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving
from tests.ui.gates import Gate

TREES = driving.motion_of(notation.read("a - trees\nb - the mill"))


@pytest.fixture(autouse=True)
def all_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is a large one."""
    monkeypatch.setattr(loading, "LARGE", 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A motion's file."""
    made = tmp_path / "trees.motion"
    motions.save(made, TREES)
    return made


def shown(window: Window) -> Motion | None:
    """What is open in a window."""
    return window.session.motion if window.session is not None else None


def is_free(path: Path) -> bool:
    """Whether nobody has a file locked."""
    taken = lock.take(path)
    if isinstance(taken, lock.Lock):
        lock.release(taken)
    return isinstance(taken, lock.Lock)


def test_it_is_open_when_it_has_been_read(
    window: Window, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()
    monkeypatch.setattr(motions, "load", gate.hold(motions.load))

    def look(dialog: QDialog) -> None:
        assert "trees.motion is being opened…" in [it.text() for it in dialog.findChildren(QLabel)]

    driving.with_dialog(lambda: window.files.open_path(path), look, Waiting)
    assert gate.ticks >= 1
    assert shown(window) == TREES


def test_who_will_not_wait_keeps_what_is_open_and_locks_nothing(
    window: Window, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here.motion"
    motions.save(here, TREES)
    window.files.open_path(here)
    before, gate = window.session, Gate(opens=False)
    monkeypatch.setattr(motions, "load", gate.hold(motions.load))
    driving.with_dialog(
        lambda: window.files.open_path(path), lambda it: driving.click(it, "Cancel"), Waiting
    )
    gate.open()
    assert window.session is before
    assert is_free(path)


def test_what_is_no_motion_is_told_as_of_a_small_one(window: Window, path: Path) -> None:
    path.write_text("a letter", "utf-8")
    said: list[str] = []

    def look(box: QDialog) -> None:
        said.extend(it.text() for it in box.findChildren(QLabel))
        driving.click(box, "Close")

    driving.with_dialog(lambda: window.files.open_path(path), look)
    assert "is not a motion file" in " ".join(said)
    assert shown(window) is None


def test_an_agenda_too(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, gate = tmp_path / "may.agenda", Gate(opens=False)
    agendas.save(path, Agenda("a"))
    monkeypatch.setattr(agendas, "load", gate.hold(agendas.load))
    left = lambda it: driving.click(it, "Cancel")  # noqa: E731
    driving.with_dialog(lambda: window.files.open_path(path), left, Waiting)
    gate.open()
    assert not opening.windows()
    assert is_free(path)


def test_what_the_desktop_asks_for_meanwhile_waits_until_it_is_open(
    window: Window, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()
    seen: list[Motion | None] = []
    monkeypatch.setattr(motions, "load", gate.hold(motions.load))

    def asks(_waiting: QDialog) -> None:
        loading.once_open(window, lambda: seen.append(shown(window)))

    driving.with_dialog(lambda: window.files.open_path(path), asks, Waiting)
    assert seen == []
    qtbot.waitUntil(lambda: seen == [TREES])
