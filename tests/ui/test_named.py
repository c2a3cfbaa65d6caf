"""Files that the desktop or the command line names, one or several."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.store import agendas, motions
from motion_editor.store.ids import new_id
from motion_editor.ui.agenda import opening
from motion_editor.ui.named import asked_for, open_named, start_beside
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving, test_sharing as sharing


def motion(folder: Path, name: str) -> Path:
    path = folder / name
    motions.save(path, driving.motion_of(notation.read("a - plant them")))
    return path


def test_the_first_is_opened_here_and_the_others_beside_it(window: Window, tmp_path: Path) -> None:
    one, two, three = (motion(tmp_path, f"{it}.motion") for it in ("one", "two", "three"))
    beside: list[Path] = []
    open_named(window, [one, two, three], beside.append)
    assert window.session is not None
    assert (window.session.path, beside) == (one, [two, three])


def test_what_is_not_there_is_told_and_the_next_is_opened(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[MotionError] = []
    monkeypatch.setattr(window, "tell", told.append)
    open_named(window, [tmp_path / "gone.motion", motion(tmp_path, "one.motion")])
    open_named(window, [tmp_path / "gone.motion"])
    assert ["gone.motion" in it.message for it in told] == [True, True]
    assert window.session is not None


def test_amendments_that_were_sent_are_taken_into_the_motion_named_with_them(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "tell_report", lambda *_: None)
    motions.save(tmp_path / "m.motion", sharing.HERE)
    sent = sharing.put(tmp_path, sharing.BOTH, "A")
    open_named(window, [sent, tmp_path / "m.motion"])
    assert window.session is not None
    assert [it.label for it in window.session.motion.amendments] == ["A"]


def test_an_agenda_has_a_window_of_its_own_and_no_empty_one_beside_it(
    window: Window, tmp_path: Path
) -> None:
    path = tmp_path / "council.agenda"
    agendas.save(path, Agenda(new_id()))
    window.show()
    open_named(window, [path])
    (own,) = opening.windows()
    assert (own.session.path, window.isHidden()) == (path, True)
    own.close()


def test_a_program_that_can_not_be_started_is_told(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[MotionError] = []
    monkeypatch.setattr(window, "tell", told.append)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    open_named(window, [motion(tmp_path, "one.motion"), motion(tmp_path, "two.motion")])
    assert "two.motion can't be opened in another window" in told[0].message


@pytest.mark.parametrize("frozen", [True, False])
def test_another_window_is_the_same_program_once_more(
    frozen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("subprocess.Popen", lambda words, **_: started.append(words))
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    start_beside(Path("/a.motion"))
    module = [] if frozen else ["-m", "motion_editor"]
    assert started == [[sys.executable, *module, "/a.motion"]]


def test_macos_asks_by_an_event() -> None:
    assert asked_for(QFileOpenEvent(QUrl.fromLocalFile("/a b.motion"))) == "/a b.motion"
    assert asked_for(QEvent(QEvent.Type.ApplicationActivate)) == ""
