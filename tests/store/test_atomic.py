"""Files are written whole or not at all, whatever the system refuses."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.store import atomic

OLD, NEW = b"the old words", b"the new words, of which there are more"


def left(folder: Path) -> dict[str, bytes]:
    """Everything in a folder: no temporary file may stay behind."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refused(path: Path, *, force: bool = True) -> MotionError:
    """The error of a write that fails."""
    with pytest.raises(MotionError) as caught:
        atomic.write(path, NEW, force=force)
    assert caught.value.advice
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_new_file_has_the_mode_the_user_asks_for(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        atomic.write(tmp_path / "a.motion", NEW)
    finally:
        os.umask(before)
    assert left(tmp_path) == {"a.motion": NEW}
    assert stat.S_IMODE((tmp_path / "a.motion").stat().st_mode) == 0o640


def test_an_existing_file_is_replaced_only_by_force(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    assert "already a file “a.motion”" in refused(path, force=False).message
    assert left(tmp_path) == {"a.motion": OLD}
    atomic.write(path, NEW, force=True)
    assert left(tmp_path) == {"a.motion": NEW}


def test_mode_bits_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    path.chmod(0o604)
    atomic.write(path, NEW, force=True)
    assert stat.S_IMODE(path.stat().st_mode) == 0o604


def test_a_link_goes_on_being_one(tmp_path: Path) -> None:
    there, here = tmp_path / "there", tmp_path / "here"
    there.mkdir()
    here.mkdir()
    (there / "a.motion").write_bytes(OLD)
    (here / "link.motion").symlink_to("../there/a.motion")
    atomic.write(here / "link.motion", NEW, force=True)
    assert (here / "link.motion").is_symlink()
    assert left(there) == {"a.motion": NEW}
    assert left(here) == {"link.motion": NEW}


def test_a_link_to_nothing_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "link.motion").symlink_to("a.motion")
    atomic.write(tmp_path / "link.motion", NEW)
    assert (tmp_path / "link.motion").is_symlink()
    assert (tmp_path / "a.motion").read_bytes() == NEW


def test_a_name_as_long_as_names_can_be(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    atomic.write(path, NEW)
    assert path.read_bytes() == NEW
    error = refused(tmp_path / ("n" * 256))
    assert "is too long" in error.message
    assert len(str(error)) < 300


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("no/such/a.motion", "There is no folder"),
        ("file/a.motion", "is not a folder"),
        ("folder", "“folder” is a folder"),
        ("pipe", "“pipe” is not an ordinary file"),
        ("ring", "leads in a circle"),
        ("a\0b", "can't be used"),
    ],
)
def test_names_that_can_not_be_written(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "file").write_bytes(OLD)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "ring").symlink_to("ring")
    assert said in refused(tmp_path / name).message
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "folder", "pipe", "ring"]


def test_a_write_protected_file_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert "write-protected" in refused(path).message
    assert left(tmp_path) == {"a.motion": OLD}


def failing(number: int) -> Callable[..., int]:
    """A system call that fails."""

    def fail(*_: object, **__: object) -> int:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.parametrize("call", ["open", "write", "fchmod", "fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "is full"),
        (errno.EDQUOT, "is full"),
        (errno.EROFS, "is read-only"),
        (errno.EACCES, "not allowed"),
        (errno.EPERM, "not allowed"),
        (errno.EIO, "failed"),
        (errno.ENOENT, "There is no folder"),
        (errno.EBUSY, "Another program is using"),
        (errno.ESTALE, "has gone"),
    ],
)
def test_whatever_fails_the_old_file_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, said: str
) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, call, failing(number))
    error = refused(path)
    monkeypatch.undo()
    assert said in error.message
    assert "Nothing was changed." in error.advice
    assert left(tmp_path) == {"a.motion": OLD}


def test_a_disk_that_fills_up_half_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.write

    def short(handle: int, data: memoryview) -> int:
        if len(data) < len(NEW) // 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return really(handle, data[:7])

    monkeypatch.setattr(os, "write", short)
    assert "is full" in refused(tmp_path / "a.motion", force=False).message
    assert left(tmp_path) == {}


def test_short_writes_are_gone_on_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: really(handle, data[:5]))
    atomic.write(tmp_path / "a.motion", NEW)
    assert left(tmp_path) == {"a.motion": NEW}


def test_an_interruption_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        atomic.write(tmp_path / "a.motion", NEW)
    assert left(tmp_path) == {}


def test_a_limit_of_the_system_itself(tmp_path: Path) -> None:
    """No stand-in: the system refuses the 4097th byte."""
    code = (
        "import resource, signal, sys, pathlib\n"
        "from motion_editor.core.errors import MotionError\n"
        "from motion_editor.store import atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try:\n"
        "    atomic.write(pathlib.Path(sys.argv[1]), b'x' * 10_000, force=True)\n"
        "except MotionError as error:\n"
        "    print(error.message)\n"
    )
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert "larger than this disk allows" in run.stdout
    assert left(tmp_path) == {"a.motion": OLD}


def test_a_name_taken_in_the_meantime_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.motion"
    really = os.fsync

    def somebody_else(handle: int) -> None:
        path.write_bytes(OLD)
        really(handle)

    monkeypatch.setattr(os, "fsync", somebody_else)
    assert "already a file" in refused(path, force=False).message
    assert left(tmp_path) == {"a.motion": OLD}


def test_file_systems_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "link", failing(errno.EOPNOTSUPP))
    atomic.write(tmp_path / "a.motion", NEW)
    assert left(tmp_path) == {"a.motion": NEW}


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOTSUP, errno.EACCES])
def test_folders_that_can_not_be_synced_are_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    _fail_for_folders(monkeypatch, number)
    atomic.write(tmp_path / "a.motion", NEW)
    assert left(tmp_path) == {"a.motion": NEW}


def test_a_folder_that_fails_to_sync_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail_for_folders(monkeypatch, errno.EIO)
    error = refused(tmp_path / "a.motion", force=False)
    assert "did not confirm" in error.message
    assert "there and whole" in error.advice
    assert left(tmp_path) == {"a.motion": NEW}


def _fail_for_folders(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    really = os.fsync

    def sync(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(number, os.strerror(number))
        really(handle)

    monkeypatch.setattr(os, "fsync", sync)


def test_the_file_is_on_the_disk_before_it_has_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    sync, swap = os.fsync, os.replace

    def said_sync(handle: int) -> None:
        done.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        sync(handle)

    def said_swap(one: Path, two: Path) -> None:
        done.append("name")
        swap(one, two)

    monkeypatch.setattr(os, "fsync", said_sync)
    monkeypatch.setattr(os, "replace", said_swap)
    atomic.write(tmp_path / "a.motion", NEW, force=True)
    assert done == ["file", "name", "folder"]


def test_several_files_are_written_all_or_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [tmp_path / name for name in ("a.txt", "b.html", "c.docx")]
    names[2].write_bytes(OLD)
    with pytest.raises(MotionError, match=r"already a file “c\.docx”"):
        atomic.write_many([(path, NEW) for path in names])
    assert left(tmp_path) == {"c.docx": OLD}
    atomic.write_many([(path, NEW) for path in names], force=True)
    assert left(tmp_path) == {path.name: NEW for path in names}


def test_names_given_half_way_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.replace

    def fails_for_b(one: Path, two: Path) -> None:
        if Path(two).name == "b.html":
            raise OSError(errno.EIO, "Input/output error")
        really(one, two)

    monkeypatch.setattr(os, "replace", fails_for_b)
    names = [tmp_path / name for name in ("a.txt", "b.html")]
    with pytest.raises(MotionError) as caught:
        atomic.write_many([(path, NEW) for path in names], force=True)
    assert "Already written, and whole: “a.txt”." in caught.value.advice
    assert "Nothing was changed" not in caught.value.advice
    assert left(tmp_path) == {"a.txt": NEW}


@pytest.mark.parametrize(("number", "times"), [(5, 1), (32, 3), (33, 7)])
def test_while_windows_says_that_it_is_in_use_it_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, times: int
) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "replace", in_use(number, times))
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    atomic.write(path, NEW, force=True)
    assert waits == list(atomic.PAUSES[:times])
    assert left(tmp_path) == {"a.motion": NEW}


def test_one_that_stays_in_use_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    monkeypatch.setattr(os, "replace", in_use(32, 99))
    monkeypatch.setattr(time, "sleep", lambda _: None)
    assert "Another program is using “a.motion”" in refused(path).message
    assert sum(atomic.PAUSES) < 2
    assert left(tmp_path) == {"a.motion": OLD}


def in_use(number: int, times: int) -> Callable[[Path, Path], None]:
    """Windows' refusal, so many times; then the real thing."""
    really, tries = os.replace, iter(range(times))

    def replace(one: Path, two: Path) -> None:
        if next(tries, None) is not None:
            error = PermissionError(errno.EACCES, "The process cannot access the file")
            error.winerror = number  # type: ignore[attr-defined]
            raise error
        really(one, two)

    return replace


def test_what_comes_between_writing_and_naming_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)

    def first() -> None:
        assert len(left(tmp_path)) == 2, "all is on the disk by then"
        raise MotionError("Changed by somebody else.", "Look.")

    with pytest.raises(MotionError, match="somebody else"):
        atomic.write(path, NEW, force=True, first=first)
    assert left(tmp_path) == {"a.motion": OLD}


@pytest.mark.skipif(not hasattr(os, "setxattr"), reason="no attributes here")
def test_group_and_attributes_stay(tmp_path: Path) -> None:
    path = tmp_path / "a.motion"
    path.write_bytes(OLD)
    try:
        os.setxattr(path, "user.council", b"Nether Moor")
    except OSError:
        pytest.skip("this file system keeps no attributes")
    if os.geteuid() == 0:
        os.chown(path, 4321, 1234)
    path.chmod(0o664)
    before = path.stat()
    atomic.write(path, NEW, force=True)
    after = path.stat()
    assert os.getxattr(path, "user.council") == b"Nether Moor"
    assert (after.st_uid, after.st_gid, after.st_mode) == (
        before.st_uid, before.st_gid, before.st_mode,
    )  # fmt: skip
