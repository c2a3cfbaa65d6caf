"""Writing files whole or not at all.

A temporary file in the same folder is written, brought to the disk (fsync) and given the name;
then the folder is brought to the disk. Whoever looks sees the old file or the new one, and after
a power cut one of the two is there. Mode bits, group and attributes stay, and a symbolic link goes
on being one.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.store import temps, traits
from motion_editor.store.disk import UnconfirmedError, problem

# Network and foreign file systems that have no fsync for folders, or no hard links, say so thus.
_NOT_OFFERED = {
    errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EPERM, errno.EMLINK,
    errno.EXDEV, errno.EBADF,
}  # fmt: skip

_SHARED = {5, 32, 33}
"""Windows' refusals where another program, often one that looks for viruses, has the file open."""

PAUSES = tuple(0.01 * 2**turn for turn in range(7))
"""Seconds between the tries while that is so, which take 1.3 seconds in all."""


def write(
    path: Path,
    data: bytes,
    *,
    force: bool = False,
    first: Callable[[], object] = lambda: None,
) -> None:
    """Write a file atomically; an existing one is replaced only with `force`.

    `first` is called when all is safely on the disk, just before the file gets its name: what it
    raises leaves everything as it was. MotionError, and nothing written, where the system refuses
    or the file exists.
    """
    write_many([(path, data)], force=force, first=first)


def write_many(
    files: Sequence[tuple[Path, bytes]],
    *,
    force: bool = False,
    first: Callable[[], object] = lambda: None,
) -> None:
    """Write several files: none gets its name before all are safely on the disk.

    MotionError where one can't be written. Should only the giving of names fail half-way, the
    error says which files are new; each of them is whole.
    """
    staged: list[_Staged] = []
    try:
        for path, data in files:
            staged.append(_staged(path, data, force=force))
        first()
        _place_all(staged, force=force)
    finally:
        for item in staged:
            temps.remove(item.temp)
    for folder in dict.fromkeys(item.target.parent for item in staged):
        _sync_folder(folder)
        temps.sweep(folder)


@dataclass(frozen=True, slots=True)
class _Staged:
    """A file written under a temporary name: where it goes, and the name the user gave."""

    temp: Path
    target: Path
    path: Path


def _staged(path: Path, data: bytes, *, force: bool) -> _Staged:
    try:
        target = _target(path)
        mode = _mode(path, target, force=force)
        temp = temps.new_name(target.parent)
        _write_temp(temp, data, target if mode is not None else None, mode)
    except (OSError, ValueError) as error:
        raise problem(error, path, writing=True) from error
    return _Staged(temp, target, path)


def _target(path: Path) -> Path:
    """The file that the name stands for: where a symbolic link leads, else the path itself."""
    return Path(os.path.realpath(path, strict=False)) if path.is_symlink() else path


def _mode(path: Path, target: Path, *, force: bool) -> int | None:
    """The mode bits of the file to be replaced, None for a new one; else MotionError."""
    try:
        info = target.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(info.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if stat.S_ISLNK(info.st_mode):
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    if not stat.S_ISREG(info.st_mode):
        raise MotionError(
            say("“{name}” is not an ordinary file and is not replaced.", name=path.name),
            say("Choose another name."),
        )
    if not force:
        raise _exists(path)
    if not os.access(target, os.W_OK):
        if hasattr(os, "statvfs") and os.statvfs(target).f_flag & os.ST_RDONLY:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        raise MotionError(
            say("“{name}” is write-protected.", name=path.name),
            say("Choose another name, or take the protection off. Nothing was changed."),
        )
    return stat.S_IMODE(info.st_mode)


def _exists(path: Path) -> MotionError:
    return MotionError(
        say("There is already a file “{name}” in that folder.", name=path.name),
        say("Choose another name, or say that it may be replaced (--force)."),
    )


def _write_temp(temp: Path, data: bytes, old: Path | None, mode: int | None) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temp, flags | getattr(os, "O_CLOEXEC", 0), 0o666)
    with contextlib.ExitStack() as broken_off:
        broken_off.callback(temps.remove, temp)
        try:
            _write_all(handle, data)
            if old is not None and mode is not None:
                traits.keep(old, handle, temp)
                _set_mode(handle, temp, mode)
            os.fsync(handle)
        finally:
            os.close(handle)
        broken_off.pop_all()


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def _set_mode(handle: int, temp: Path, mode: int) -> None:
    if hasattr(os, "fchmod"):
        os.fchmod(handle, mode)
    else:
        temp.chmod(mode)


def _place_all(staged: Sequence[_Staged], *, force: bool) -> None:
    done: list[str] = []
    for item in staged:
        try:
            _place(item, force=force)
        except OSError as error:
            refused = problem(error, item.path, writing=not done)
            raise _half_way(refused, done) from error
        except MotionError as refused:
            raise _half_way(refused, done) from refused
        done.append(item.path.name)


def _half_way(refused: MotionError, done: Sequence[str]) -> MotionError:
    if not done:
        return refused
    names = ", ".join(f"“{name}”" for name in done)
    return MotionError(
        refused.message,
        say("{advice} Already written, and whole: {names}.", advice=refused.advice, names=names),
    )


def _place(item: _Staged, *, force: bool) -> None:
    if force:
        _swap(item.temp, item.target)
        return
    # A link fails where the name has come to exist in the meantime; a rename would overwrite it.
    try:
        os.link(item.temp, item.target)
    except FileExistsError as error:
        raise _exists(item.path) from error
    except OSError as error:
        if error.errno not in _NOT_OFFERED:
            raise
        if os.path.lexists(item.target):
            raise _exists(item.path) from error
        _swap(item.temp, item.target)


def _swap(temp: Path, target: Path) -> None:
    """Give the new file its name; while Windows says that somebody has the old one open, again."""
    for pause in PAUSES:
        try:
            temp.replace(target)
            return
        except OSError as error:
            if getattr(error, "winerror", None) not in _SHARED:
                raise
        time.sleep(pause)
    temp.replace(target)


def _sync_folder(folder: Path) -> None:
    """Bring the new names to the disk; file systems that don't offer it are left in peace."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        # A folder that may be written in but not read can't be opened for this.
        if error.errno in _NOT_OFFERED or error.errno == errno.EACCES:
            return
        raise UnconfirmedError(
            say("The disk did not confirm that the new files in {folder} are safe.", folder=folder),
            say("They are there and whole: save them once more to another disk to be sure."),
        ) from error
