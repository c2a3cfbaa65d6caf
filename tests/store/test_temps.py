"""What a killed process leaves half-written goes; what somebody still writes stays."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from motion_editor.store import atomic, temps

DEAD = 2**22 + 1
"""No process has this number: Linux gives none above 2 to the 22nd."""


@pytest.fixture(autouse=True)
def as_just_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(temps, "_swept", set())
    monkeypatch.setattr(temps, "_left", set())


def left(folder: Path, *, pid: int, host: str | None = None) -> Path:
    """A temporary file of some process on some computer."""
    name = temps.new_name(folder).name
    ours, theirs = f"-{temps._host()}-{os.getpid()}-", f"-{host or temps._host()}-{pid}-"
    made = folder / name.replace(ours, theirs)
    made.write_bytes(b"half of the wor")
    return made


def test_those_of_the_dead_go_with_the_next_file_that_is_written(tmp_path: Path) -> None:
    dead = left(tmp_path, pid=DEAD)
    ours, elsewhere = left(tmp_path, pid=os.getpid()), left(tmp_path, pid=DEAD, host="0" * 8)
    other = tmp_path / ".~lock.a.motion#"
    other.write_bytes(b"")
    atomic.write(tmp_path / "a.motion", b"words")
    assert not dead.exists()
    assert ours.exists()
    assert elsewhere.exists()
    assert other.exists()


def test_of_those_who_can_not_be_asked_they_go_after_a_day(tmp_path: Path) -> None:
    elsewhere = left(tmp_path, pid=1, host="0" * 8)
    old = elsewhere.stat().st_mtime - 25 * 60 * 60
    os.utime(elsewhere, (old, old))
    temps.sweep(tmp_path)
    assert not elsewhere.exists()


def test_a_folder_that_has_gone_is_no_trouble(tmp_path: Path) -> None:
    temps.sweep(tmp_path / "none")


def test_one_that_can_not_be_deleted_goes_with_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EACCES, "in use")

    with monkeypatch.context() as patch:
        patch.setattr(os, "unlink", refuse)
        atomic.write(tmp_path / "a.motion", b"words")
    assert len(list(tmp_path.iterdir())) == 2
    atomic.write(tmp_path / "b.motion", b"words")
    assert sorted(it.name for it in tmp_path.iterdir()) == ["a.motion", "b.motion"]
