"""Reading a file, and saying why it can't be read."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import disk


def refused(path: Path, limit: int = disk.MAX_BYTES) -> MotionError:
    """The error of a read that fails."""
    with pytest.raises(MotionError) as caught:
        disk.read(path, limit)
    return caught.value


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words")
    assert disk.read(tmp_path / "a", 5) == b"words"


def test_what_can_not_be_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "none").message == f"There is no “none” in {tmp_path}."
    assert "is a folder" in refused(tmp_path).message
    assert "not an ordinary file" in refused(tmp_path / "pipe").message
    assert "can't be used" in refused(tmp_path / "a\0b").message
    assert "too long" in refused(tmp_path / ("n" * 300)).message


def test_a_file_over_the_limit(tmp_path: Path) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(disk.MAX_BYTES + 1)
    assert "larger than 64 MB" in refused(tmp_path / "large").message


@pytest.mark.parametrize("number", [errno.EACCES, errno.ENAMETOOLONG, errno.EIO])
def test_what_the_system_will_not_let_us_look_at_is_not_called_absent(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`Path.is_file` raises then, which would end the program with a traceback."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    (tmp_path / "a").write_bytes(b"words")
    assert disk.is_file(tmp_path / "a")
    monkeypatch.setattr(os, "stat", refuse)
    seen = disk.absent(tmp_path / "a"), disk.is_file(tmp_path / "a")
    monkeypatch.undo()
    assert seen == (False, False)


def test_what_is_not_there_is_absent(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words")
    (tmp_path / "link").symlink_to("nothing")
    assert all(disk.absent(tmp_path / name) for name in ("b", "no/b", "a/b", "link"))
    assert not disk.absent(tmp_path / "a")
    assert not disk.absent(tmp_path / ("n" * 300))


def test_the_folder_that_we_are_in_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    full = OSError(errno.ENOSPC, "x")
    assert disk.problem(full, Path("a")).message == f"The disk that holds {tmp_path} is full."
    assert disk.problem(full, Path("no/a")).message == "The disk that holds no is full."


def test_control_characters_in_names_are_shown_as_escapes(tmp_path: Path) -> None:
    assert "“a\\x1b[31mb”" in refused(tmp_path / "a\x1b[31mb").message


@pytest.mark.parametrize("number", sorted(disk._WORDS))
def test_every_refusal_is_a_sentence_and_advice(number: int, tmp_path: Path) -> None:
    error = disk.problem(OSError(number, "x"), tmp_path / "a.motion", writing=True)
    assert error.message.endswith(".")
    assert "{" not in error.message
    assert error.advice.endswith(".")
    assert errno.errorcode[number]
