"""The way from a line of arguments to the window, the command line or the setting up."""

import ast
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from motion_editor import bootstrap, start as program
from motion_editor.pythons import refuse_old_python
from tests.running import pytest_arguments
from tests.source import ROOT


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["notice.motion"], True),
        (["./notice"], True),
        (["/home/clerk/Notice of motion.docx"], True),
        (["list", "notice.motion"], False),
        (["demo"], False),
        (["--help"], False),
        (["--council=a.b"], False),
    ],
)
def test_a_file_or_nothing_asks_for_the_window(arguments: list[str], window: bool) -> None:
    assert program.wants_window(arguments) is window


@pytest.mark.parametrize(
    "path", ["motion_editor/__main__.py", "motion_editor/pythons.py", "tests/__main__.py"]
)
def test_an_old_python_can_read_the_guard_against_itself(path: str) -> None:
    ast.parse((ROOT / path).read_text("utf-8"), feature_version=(3, 6))


def test_an_old_python_gets_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    with pytest.raises(SystemExit, match="2"):
        refuse_old_python()
    error = capsys.readouterr().err
    assert error.startswith(
        "motion-editor: Python 3.11 or newer is needed, and this is Python 3.9."
    )
    assert error.count("\n") == 1


def test_without_a_display_the_window_is_refused_in_one_line() -> None:
    """In a process of its own, for Qt would abort it."""
    done = _run("motion_editor", environ={"QT_QPA_PLATFORM": ""})
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("motion-editor: ")
    assert done.stderr.count("\n") == 1


def test_the_window_takes_no_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.start(["a.motion", "--numbers"]) == 2
    assert "takes files and no options: --numbers is none." in capsys.readouterr().err


def test_there_is_nothing_to_set_up_in_a_folder_that_has_it_all(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.start(["--setup", "--version"]) == 0
    assert capsys.readouterr().out.startswith("motion-editor ")


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ([], ["demo"]),
        (["demo", "--out", "x"], ["demo", "--out", "x"]),
        (["a.motion"], ["a.motion"]),
    ],
)
def test_setup_without_a_display_goes_on_with_the_demonstration(
    line: list[str], rest: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("motion_editor.qtcheck.has_display", lambda: False)
    assert _went_on_with(["--setup", *line], monkeypatch) == rest


def test_setup_with_a_display_opens_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("motion_editor.qtcheck.has_display", lambda: True)
    assert _went_on_with(["--setup"], monkeypatch) == []


@pytest.mark.parametrize("missing", [*program.NEEDED, *program.WINDOW])
def test_a_python_without_the_dependencies_uses_what_was_set_up(
    missing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "find_spec", lambda name: None if name == missing else object())
    monkeypatch.setattr(bootstrap, "use_environment", lambda name, arguments: len(arguments))
    assert program.start(["a.motion", "b.motion"]) == 2


def test_ctrl_c_ends_quietly(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(arguments: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(program, "_dispatch", interrupted)
    assert program.start(["demo"]) == 130


def test_a_reader_that_has_enough_ends_it_quietly() -> None:
    code = "import sys, motion_editor.start as m\nm._dispatch = lambda a: print('x' * 10**6) or 0\n"
    done = subprocess.Popen(
        [sys.executable, "-c", f"{code}sys.exit(m.start(['show']))"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert done.stdout is not None
    done.stdout.close()
    assert done.communicate()[1] == b""
    assert done.returncode == 141


def _went_on_with(line: list[str], monkeypatch: pytest.MonkeyPatch) -> Sequence[str]:
    went: list[Sequence[str]] = []

    def set_up(name: str, arguments: Sequence[str], libraries: object) -> int:
        went.append(arguments)
        return 0

    monkeypatch.setattr(bootstrap, "set_up", set_up)
    assert program.start(line) == 0
    return went[0]


def _run(
    module: str, *words: str, environ: dict[str, str], cwd: Path = ROOT
) -> subprocess.CompletedProcess[str]:
    unset = {"DISPLAY": "", "WAYLAND_DISPLAY": ""}
    return subprocess.run(
        [sys.executable, "-m", module, *words],
        cwd=cwd,
        env={**os.environ, **unset, **environ},
        capture_output=True,
        text=True,
    )


@pytest.mark.parametrize(
    ("arguments", "whole"),
    [([], True), (["--no-window", "-x"], True), (["tests/core"], False), (["-k", "split"], False)],
)
def test_only_the_whole_is_run_on_all_cores(arguments: list[str], whole: bool) -> None:
    given = pytest_arguments(arguments)
    assert ("--numprocesses=auto" in given) is whole
    assert given[len(given) - len(arguments) :] == arguments
