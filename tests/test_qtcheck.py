"""A window that cannot open is said in one line, before Qt aborts."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from motion_editor import qtcheck
from motion_editor.core.errors import MotionError

OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen"}


def all_but(*absent: str) -> Callable[[str], bool]:
    """A system on which only these libraries cannot be loaded."""
    return lambda name: name not in absent


def explained(environ: dict[str, str], *absent: str) -> MotionError | None:
    """What is said on a Linux with this environment and without these libraries."""
    return qtcheck.explain(environ, present=all_but(*absent), system="linux")


class Wheel:
    """Where Qt's wheel is said to be: nowhere that can be looked into, or in some folder."""

    def __init__(self, *homes: str) -> None:
        self.submodule_search_locations = homes


@pytest.fixture(autouse=True)
def _debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(qtcheck, "is_root", lambda: False)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: Wheel())


def test_nothing_is_said_where_a_window_can_open() -> None:
    assert explained(OFFSCREEN) is None


def test_missing_libraries_are_named_by_their_packages() -> None:
    problem = explained(OFFSCREEN, "libGL.so.1", "libEGL.so.1")
    assert problem is not None
    assert problem.message == "The window cannot open because 2 system libraries are missing."
    assert problem.advice == "Run: sudo apt-get install -y libgl1 libegl1"


def test_root_is_not_told_to_use_sudo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qtcheck, "is_root", lambda: True)
    problem = explained(OFFSCREEN, "libGL.so.1")
    assert problem is not None
    assert problem.message == "The window cannot open because 1 system library is missing."
    assert problem.advice == "Run: apt-get install -y libgl1"


def test_without_apt_the_libraries_themselves_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    problem = explained(OFFSCREEN, "libGL.so.1")
    assert problem is not None
    assert problem.advice == "Install the packages that hold libGL.so.1"


def test_no_display_is_said_as_that() -> None:
    problem = explained({})
    assert problem is not None
    assert problem.message == "There is no display (DISPLAY and WAYLAND_DISPLAY are unset)."
    assert "python3 -m motion_editor demo" in problem.advice


def test_without_a_display_nobody_is_told_to_install_libraries_for_one() -> None:
    problem = explained({}, *qtcheck.DRAWING, *qtcheck.X11)
    assert problem is not None
    assert "no display" in problem.message


def test_libraries_of_the_display_are_named_before_it_is_asked() -> None:
    problem = explained({"DISPLAY": ":7"}, *qtcheck.X11)
    assert problem is not None
    assert "libxcb-cursor0" in problem.advice
    assert "libglib2.0-0" not in problem.advice


def test_one_display_of_two_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qtcheck, "_answers", lambda way, environ: way == "xcb")
    both = {"DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-0"}
    assert explained(both, *qtcheck.WAYLAND) is None
    assert explained(both) is None
    assert explained({"WAYLAND_DISPLAY": "wayland-0"}) is not None


def test_a_kind_of_display_without_a_plugin_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / qtcheck.PLUGINS).parent.mkdir(parents=True)
    (tmp_path / qtcheck.PLUGINS).with_name("libqoffscreen.so").touch()
    monkeypatch.setattr("importlib.util.find_spec", lambda name: Wheel(str(tmp_path)))
    assert explained(OFFSCREEN) is None
    assert explained({"QT_QPA_PLATFORM": "none-such;offscreen:size=1x1"}) is None
    problem = explained({"QT_QPA_PLATFORM": "none-such"})
    assert problem is not None
    assert "none-such" in problem.message


def test_a_display_that_does_not_answer_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qtcheck, "_answers", lambda way, environ: False)
    problem = explained({"DISPLAY": ":7"})
    assert problem is not None
    assert problem.message == "The display does not answer (:7)."


def test_a_wayland_socket_that_is_not_there_does_not_answer() -> None:
    problem = explained({"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": "/nowhere"})
    assert problem is not None
    assert problem.message == "The display does not answer (wayland-7)."


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_bring_all_that_qt_needs(system: str) -> None:
    assert qtcheck.explain({}, present=lambda name: False, system=system) is None
    assert qtcheck.has_display({}, system)


def test_qt_itself_may_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    problem = explained(OFFSCREEN)
    assert problem is not None
    assert "--setup" in problem.advice


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, qtcheck.DRAWING),
        (OFFSCREEN, qtcheck.DRAWING),
        ({"DISPLAY": ":0"}, {**qtcheck.DRAWING, **qtcheck.X11}),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb"}, {**qtcheck.DRAWING, **qtcheck.WAYLAND}),
    ],
)
def test_what_a_window_needs_follows_from_the_display(
    environ: dict[str, str], expected: qtcheck.Libraries
) -> None:
    assert qtcheck.needed(environ) == expected


def test_a_library_that_is_there_loads_and_another_does_not() -> None:
    assert set(qtcheck.missing({"libno-such.so.9": "no-such"})) == {"libno-such.so.9"}
    if sys.platform.startswith("linux"):
        assert not qtcheck.missing({"libc.so.6": "libc6"})


@pytest.mark.window
def test_this_qt_keeps_its_references_to_none(qtbot: object) -> None:
    """6.12.0 loses one at each call of an override below Python 3.12, and aborts in the end."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    class Painted(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)

    widget = Painted()
    widget.show()
    before = sys.getrefcount(None)
    for _ in range(300):
        widget.repaint()
    after = sys.getrefcount(None)
    widget.close()
    assert after - before > -100


def test_the_x_server_is_asked_without_ending_the_process() -> None:
    """The real question to a display that is not there, in a process of its own."""
    if qtcheck.missing({"libxcb.so.1": "libxcb1"}):
        pytest.skip("libxcb is not installed here")
    code = "from motion_editor import qtcheck as q; print(q._x11_answers(':4711'))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "False")
