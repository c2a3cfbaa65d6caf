"""Lock files: one at a time, in words, and never in the way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from motion_editor.store import lock
from motion_editor.store.lock import Held, Lock

DEAD = 2**22 + 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "trees.motion"
    made.write_text("{}")
    return made


def taken(path: Path, **other: object) -> Lock:
    """A lock, then changed into somebody else's."""
    made = lock.take(path)
    assert isinstance(made, Lock)
    raw = json.loads(made.file.read_bytes())
    made.file.write_text(json.dumps({**raw, **other}))
    return made


def test_who_has_it_open_is_said_in_words(path: Path) -> None:
    made = taken(path, user="Marisol Penhale", host="clerk-3", since="2026-11-01T11:20:00+00:00")
    held = lock.take(path)
    assert isinstance(held, Held)
    assert held.words.startswith("Marisol Penhale on clerk-3 has “trees.motion” open since ")
    assert held.words.endswith(".20 on 1 November 2026")
    assert not held.stale
    lock.release(made)
    assert os.listdir(path.parent) == ["trees.motion"]  # noqa: PTH208


def test_the_file_itself_says_it_to_whoever_opens_it(path: Path) -> None:
    made = lock.take(path)
    assert isinstance(made, Lock)
    assert "has “trees.motion” open since" in json.loads(made.file.read_bytes())["words"]


def test_a_window_of_this_process_is_not_kept_out(path: Path) -> None:
    first, second = lock.take(path), lock.take(path)
    assert isinstance(first, Lock)
    assert isinstance(second, Lock)
    assert lock.look(path) is None
    lock.release(first)
    assert second.file.exists()
    lock.release(second)
    assert not second.file.exists()


def test_a_lock_whose_process_ended_is_taken_over(path: Path) -> None:
    taken(path, pid=DEAD)
    held = lock.look(path)
    assert held is not None
    assert held.stale
    assert isinstance(lock.take(path), Lock)


def test_any_lock_may_be_taken_over_on_purpose(path: Path) -> None:
    theirs = taken(path, host="elsewhere.invalid")
    assert isinstance(lock.take(path), Held)
    mine = lock.take(path, over=True)
    assert isinstance(mine, Lock)
    lock.release(theirs)
    assert mine.file.exists()


def test_through_a_link_it_is_the_same_lock(path: Path) -> None:
    link = path.with_name("link.motion")
    link.symlink_to(path.name)
    taken(path, host="elsewhere.invalid")
    assert isinstance(lock.take(link), Held)


@pytest.mark.parametrize("wrong", [PermissionError, FileNotFoundError, OSError])
def test_where_no_lock_can_be_written_there_is_none(
    path: Path, monkeypatch: pytest.MonkeyPatch, wrong: type[OSError]
) -> None:
    def refuse(*_: object) -> int:
        raise wrong

    monkeypatch.setattr(os, "open", refuse)
    assert lock.take(path) is None


def test_a_lock_that_can_not_be_written_whole_is_not_left(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full)
        assert lock.take(path) is None
    assert not lock.lock_file(path).exists()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60) | st.sampled_from((b"[]", b'{"pid": "1"}', b"[" * 50_000)))
def test_a_lock_that_says_nothing_is_somebody_s(path: Path, data: bytes) -> None:
    lock.lock_file(path).write_bytes(data)
    held = lock.take(path)
    assert isinstance(held, Held)
    assert held.words == "Somebody has “trees.motion” open"
    mine = lock.take(path, over=True)
    assert isinstance(mine, Lock)
    lock.release(mine)


def test_two_processes_one_lock(path: Path) -> None:
    """Both want it at once, again and again: never do both have it."""
    code = (
        "import sys, time, pathlib\n"
        "from motion_editor.store import lock\n"
        "path, claims = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[1] + '.claim')\n"
        "for _ in range(200):\n"
        "    mine = lock.take(path)\n"
        "    if isinstance(mine, lock.Lock):\n"
        "        claims.touch(exist_ok=False)\n"
        "        claims.unlink()\n"
        "        lock.release(mine)\n"
    )
    runs = [
        subprocess.Popen([sys.executable, "-c", code, str(path)], stderr=subprocess.PIPE, text=True)
        for _ in range(2)
    ]
    said = [run.communicate()[1] for run in runs]
    assert said == ["", ""]
    assert os.listdir(path.parent) == ["trees.motion"]  # noqa: PTH208
