"""The harness keeps its promises: nothing noisy passes, and nothing is left out unsaid.

Each promise is broken by a small test of its own, run by another pytest under our conftest.py.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.source import ROOT

NOISY: Final = """
import logging, warnings
import pytest
def test_warns(): warnings.warn("old")
def test_logs(): logging.warning("odd")
def test_leaves_a_file_open(): open("/dev/null")
@pytest.fixture
def late():
    yield
    logging.error("odd")
def test_logs_when_it_cleans_up(late): pass
@pytest.mark.logs
def test_logs_as_it_says(): logging.warning("odd")
@pytest.mark.oracle("pandoc")
def test_asks_pandoc(): raise AssertionError
"""
WINDOWS: Final = """
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget
kept = []
def test_leaves_a_window(qtbot): kept.append(QWidget())
def test_makes_qt_warn(qtbot): qWarning("odd")
def test_closes_its_window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
"""


def outcome(
    folder: Path, files: dict[str, str], *options: str, environ: dict[str, str]
) -> tuple[int, dict[str, set[str]], str]:
    """What pytest makes of these test files: exit code, test names by outcome, output."""
    for name, code in files.items():
        (folder / name).write_text(code, "utf-8")
    words = ["-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    plugins = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:randomly", "-rA"]
    usual = {
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "MOTION_EDITOR_ORACLES_REQUIRED": "",
    }
    done = subprocess.run(
        [sys.executable, *words, *plugins, *options, str(folder)],
        env={**os.environ, **usual, **environ},
        capture_output=True,
        text=True,
    )
    found: dict[str, set[str]] = {}
    for kind, name in re.findall(r"^([A-Z]+) \S*::(\w+)", done.stdout, re.MULTILINE):
        found.setdefault(kind, set()).add(name)
    return done.returncode, found, done.stdout + done.stderr


def test_what_is_noisy_fails_and_what_is_absent_is_said(tmp_path: Path) -> None:
    exit_code, found, output = outcome(
        tmp_path, {"test_noisy.py": NOISY}, environ={"PATH": str(tmp_path)}
    )
    assert exit_code == 1
    assert "not installed, so left out: pandoc" in output
    assert found["FAILED"] == {"test_warns", "test_leaves_a_file_open"}
    assert found["ERROR"] == {"test_logs", "test_logs_when_it_cleans_up"}
    assert "test_logs_as_it_says" in found["PASSED"]
    assert "1 skipped" in output


def test_a_required_oracle_that_is_absent_fails(tmp_path: Path) -> None:
    environ = {"PATH": str(tmp_path), "MOTION_EDITOR_ORACLES_REQUIRED": "1"}
    found = outcome(tmp_path, {"test_noisy.py": NOISY}, "-k", "pandoc", environ=environ)[1]
    assert found == {"FAILED": {"test_asks_pandoc"}}


def test_a_mark_that_nobody_knows_fails(tmp_path: Path) -> None:
    code = "import pytest\n@pytest.mark.widnow\ndef test(): pass\n"
    exit_code, _, output = outcome(tmp_path, {"test_mark.py": code}, environ={})
    assert exit_code != 0
    assert "widnow" in output


@pytest.mark.window
@pytest.mark.parametrize("locale", ["C.UTF-8", "POSIX"])
def test_what_leaves_a_window_or_makes_qt_warn_fails(locale: str, tmp_path: Path) -> None:
    """Of the locale Qt warns too, but that is no fault of a test's."""
    environ = {"LC_ALL": locale}
    exit_code, found, _ = outcome(tmp_path, {"test_windows.py": WINDOWS}, environ=environ)
    assert exit_code == 1
    assert found["ERROR"] == {"test_leaves_a_window"}
    assert found["FAILED"] == {"test_makes_qt_warn"}
    assert "test_closes_its_window" in found["PASSED"]


@pytest.mark.parametrize(("options", "expected"), [([], 1), (["--no-window"], 0)])
def test_without_qt_the_run_fails_unless_windows_are_waived(
    options: list[str], expected: int, tmp_path: Path
) -> None:
    """A display that cannot be there stands for libraries that are missing."""
    blind = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}
    files = {"test_windows.py": WINDOWS, "test_plain.py": "def test_plain(): pass\n"}
    exit_code, found, output = outcome(tmp_path, files, *options, environ=blind)
    assert exit_code == expected
    assert found["PASSED"] == {"test_plain"}
    assert ("window tests CANNOT RUN" in output) is not bool(options)
    assert "1 files and tests did not run" in output
