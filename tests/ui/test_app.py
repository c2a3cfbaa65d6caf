"""Starting: the sample at first, the start page later, a file when one is named."""

from __future__ import annotations

import gc
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from motion_editor.store import motions, recovery
from motion_editor.store.owner import Life, Owner
from motion_editor.ui import errors, loading
from motion_editor.ui.app import SOON, main
from motion_editor.ui.quiet import Quiet
from motion_editor.ui.window import Window
from tests import notation
from tests.ui import driving


@pytest.fixture(autouse=True)
def hooks(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What starting sets for the whole process is put back; a fault fails the test."""
    hook, handler = sys.excepthook, signal.getsignal(signal.SIGINT)
    faults: list[str] = []
    monkeypatch.setattr(errors, "_show", lambda details, _copy="": faults.append(details))
    # Else a second order to quit would lie in wait for the next test.
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)
    assert faults == []
    gc.unfreeze()
    gc.enable()
    errors.rescue_with(None)
    sys.excepthook = hook
    signal.signal(signal.SIGINT, handler)


def started(
    argv: list[str], look: Callable[[Window], None], ready: Callable[[], bool] = lambda: True
) -> int:
    """Start the program, look at its window once it is there and ready, and close it."""

    def close() -> None:
        if not ready():
            QTimer.singleShot(20, close)
            return
        try:
            (window,) = [it for it in QApplication.topLevelWidgets() if isinstance(it, Window)]
            look(window)
            window.files.may_leave = lambda: True  # type: ignore[method-assign]
            window.close()
            window.leave()
        finally:
            QApplication.quit()

    # From the first turn of the event loop on, past what waits until the window is painted.
    QTimer.singleShot(0, lambda: QTimer.singleShot(SOON + 50, close))
    return main(argv)


def title(window: Window) -> str:
    return window.windowTitle().removesuffix("[*] – Motion Editor")


def test_the_first_start_ever_shows_the_sample_and_later_ones_the_start_page() -> None:
    seen: list[object] = []
    assert started([], lambda it: seen.append(it.session is not None)) == 0
    assert started([], lambda it: seen.append(it.session is not None)) == 0
    assert seen == [True, False]


def test_a_file_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "trees.motion"
    motions.save(path, driving.motion_of(notation.read("a - plant them")))
    seen: list[str] = []
    assert started([str(path)], lambda it: seen.append(title(it))) == 0
    assert seen == ["Trees (trees.motion)"]


def test_the_window_remembers_where_it_stood(tmp_path: Path) -> None:
    started([], lambda it: it.resize(700, 500))
    sizes: list[tuple[int, int]] = []
    started([], lambda it: sizes.append((it.width(), it.height())))
    assert sizes == [(700, 500)]


def test_broken_settings_stop_nobody(own_folders: Path) -> None:
    folder = own_folders / "user_config_dir"
    folder.mkdir(parents=True)
    (folder / "settings.json").write_text("{", "utf-8")
    said: list[str] = []
    assert started([], lambda it: said.append(it.status.currentMessage())) == 0
    assert "can't be read" in said[0]


def test_the_collector_has_its_time_and_the_icon_is_there_once_the_text_is_painted() -> None:
    seen: list[bool] = []

    def look(window: Window) -> None:
        quiet = window.findChild(Quiet)
        seen.extend([quiet is not None, gc.isenabled(), not window.windowIcon().isNull()])

    assert started([], look) == 0
    assert seen == [True, False, True]
    assert gc.get_freeze_count() > 0


def test_what_was_not_saved_is_offered_and_the_window_is_there_already(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = recovery.new_file()
    recovery.write(file, driving.motion_of(notation.read("a - plant them")), recovery.Origin())
    monkeypatch.setattr(Owner, "life", Life.ENDED)
    seen: list[str] = []

    def look(window: Window) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        seen.append(f"{window.isVisible()} {dialog.windowTitle()}")
        dialog.reject()

    assert started([], look, lambda: QApplication.activeModalWidget() is not None) == 0
    assert seen == ["True Recover"]
    assert file.exists()


def test_what_was_not_saved_is_offered_once_a_long_motion_that_was_named_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, file, load = tmp_path / "trees.motion", recovery.new_file(), motions.load
    named, lost = (driving.motion_of(notation.read(it)) for it in ("a - trees", "a - the mill"))
    motions.save(path, named)
    recovery.write(file, lost, recovery.Origin())
    monkeypatch.setattr(Owner, "life", Life.ENDED)
    monkeypatch.setattr(loading, "LARGE", 0)

    def slow(path: Path) -> motions.Loaded:
        time.sleep(4 * SOON / 1000)
        return load(path)

    monkeypatch.setattr(motions, "load", slow)
    seen: list[str] = []

    def look(window: Window) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        assert window.session is not None
        seen.append(f"{dialog.windowTitle()} {window.session.motion == named}")
        dialog.reject()

    def offered() -> bool:
        dialog = QApplication.activeModalWidget()
        return dialog is not None and dialog.windowTitle() == "Recover"

    assert started([str(path)], look, offered) == 0
    assert seen == ["Recover True"]
