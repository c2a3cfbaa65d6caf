"""A real process killed while somebody types in its window: at most a second is lost."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from motion_editor.core.motion import Motion
from motion_editor.store import recovery

SLACK = 3.0
"""Seconds that a machine with other work may need on top of the one that is promised."""

CHILD = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from motion_editor.core.place import caret
from motion_editor.store import recovery
from motion_editor.ui.app import application
from motion_editor.ui.memory import Memory
from motion_editor.ui.window import Window
from tests.ui import driving

app = application()
window = Window(Memory())
window.show()
if sys.argv[1:]:
    window.files.open_path(Path(sys.argv[1]))
else:
    window.files.begin()
edit = window.workspace.edit
edit.select(caret(1, 0))
count = 0

def say(*words):
    # In one piece: two threads speak here.
    try:
        os.write(1, (" ".join(map(str, words)) + "\\n").encode())
    except BrokenPipeError:
        os._exit(1)  # Nobody listens any more: the test was ended before it could end this.

def letter():
    global count
    count += 1
    driving.type_text(edit, f"{count} ")
    say("typed", count, time.monotonic())

def write(file, motion, *more, really=recovery.write):
    really(file, motion, *more)
    words = motion.current.clauses[1].text.split()
    say("kept", max(int(it) for it in words if it.isdecimal()))

recovery.write = write
ticks = QTimer()
ticks.timeout.connect(letter)
ticks.start(20)
app.exec()
"""


def killed(home: Path, path: Path | None, copies: int, pause: float) -> tuple[int, int, int]:
    """Let somebody type until so many copies were kept, and a little on; then kill the window.

    The last number known to be in a copy, the last that was typed longer ago than may be lost,
    and the last that was typed.
    """
    places = {f"XDG_{it}_HOME": str(home / it) for it in ("STATE", "CONFIG", "DATA")}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, *([str(path)] if path else [])],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    said: list[list[str]] = []
    try:
        for line in child.stdout:
            said.append(line.split())
            if sum(it[0] == "kept" for it in said) == copies:
                break
        time.sleep(pause)
        ended = time.monotonic()
    finally:
        child.kill()
    said += [line.split() for line in child.stdout if line.endswith("\n")]
    child.stdout.close()
    child.wait()
    typed = [(int(it[1]), float(it[2])) for it in said if it[0] == "typed"]
    kept = max(int(it[1]) for it in said if it[0] == "kept")
    due = [number for number, when in typed if when < ended - 1 - SLACK]
    return kept, max(due, default=0), typed[-1][0]


def left(home: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[recovery.Found, Motion]:
    """What the next start finds."""
    monkeypatch.setattr(recovery, "folder", lambda: home / "STATE" / "motion-editor" / "recovery")
    (found,) = recovery.left_behind()
    recovered = recovery.recover(found)
    assert not recovered.doubt
    return found, recovered.motion


def check(
    monkeypatch: pytest.MonkeyPatch, home: Path, path: Path | None, copies: int, pause: float
) -> None:
    before = path.read_bytes() if path else b""
    kept, due, typed = killed(home, path, copies, pause)
    found, motion = left(home, monkeypatch)
    text = motion.current.clauses[1].text
    last = len([it for it in text.split() if it.isdecimal()])
    assert text.startswith("".join(f"{number} " for number in range(1, last + 1)))
    # The pipe may lack the very last number, never more.
    assert max(kept, due) <= last <= typed + 1
    assert found.origin.path == path
    assert before == (path.read_bytes() if path else b"")


def test_a_motion_that_was_never_saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    check(monkeypatch, tmp_path, None, 1, random.uniform(0, 0.5))
