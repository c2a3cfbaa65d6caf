"""A report of a breakdown of native code is kept, and none where there was no breakdown."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from motion_editor.store import crash

START = "from motion_editor.store import crash; crash.watch(); import ctypes, os; "


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "motion-editor"
    monkeypatch.setattr(platformdirs, "user_state_dir", lambda *_, **__: str(home))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


def ended(code: str) -> int:
    """Have a process watch itself and do this; how it ended."""
    return subprocess.run([sys.executable, "-c", START + code], capture_output=True).returncode


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
@pytest.mark.parametrize(
    ("code", "number"), [("os.abort()", signal.SIGABRT), ("ctypes.string_at(8)", signal.SIGSEGV)]
)
def test_a_breakdown_leaves_a_report(code: str, number: int) -> None:
    assert ended(code) == -number
    (report,) = crash.reports()
    assert "Fatal Python error" in report.words
    assert report.words.startswith("Motion Editor ")
    assert crash.discard(report.file)
    assert crash.reports() == ()


@pytest.mark.parametrize("code", ["crash.end()", "os.kill(os.getpid(), 9)"])
def test_an_end_in_order_or_a_kill_leaves_none(code: str) -> None:
    ended(code)
    assert crash.reports() == ()
    assert list(crash.folder().iterdir()) == []


def test_of_one_that_still_runs_nothing_is_said() -> None:
    crash.folder().mkdir(parents=True)
    file = crash.folder() / f"crash-{os.getpid()}.txt"
    file.write_text("Motion Editor\n-----\nFatal Python error")
    assert crash.reports() == ()
    assert file.exists()


def test_where_nothing_can_be_written_there_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(crash, "state_folder", lambda: tmp_path / "file")
    crash.watch()
    crash.end()
    assert crash.reports() == ()
