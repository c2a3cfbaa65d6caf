"""One at a time: while a file is compared with what was opened and replaced, nobody else does.

Without that two people who save in the same moment would both find the file as they had opened it,
and the first one's words would be gone unseen. It lasts as long as the writing does; where a folder
takes no such file, saving goes on without it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

_PAUSE = 0.02
_LONGEST = 10.0
"""Seconds after which a guard that has not changed is that of a program that was killed."""


_done: set[bytes] = set()
"""What guards of this process said that are done with: one that could not be deleted goes."""

_broken: set[Path] = set()
"""Guards of this process that could be neither written nor deleted."""


@contextlib.contextmanager
def alone(path: Path, *, longest: float = _LONGEST) -> Iterator[None]:
    """Whatever is done to a file in this is done by nobody else at the same time.

    A guard that has not changed for so many seconds is not waited for any longer.
    """
    guard, token = _guard_of(path), secrets.token_hex(8).encode()
    held = _taken(guard, token, longest)
    try:
        yield
    finally:
        _done.add(token)
        if held and _read(guard) == token:
            _remove(guard)


def _guard_of(path: Path) -> Path:
    real = Path(os.path.realpath(path))
    return real.with_name(f".~saving.{real.name}#")


def _taken(guard: Path, token: bytes, longest: float) -> bool:
    """Whether the guard is ours; false where the folder takes none."""
    seen, since = b"", time.monotonic()
    while True:
        try:
            _create(guard, token)
        except FileExistsError:
            now = _read(guard)
            if now in _done or (guard in _broken and len(now) < len(token)):
                _broken.discard(guard)
                _remove(guard)
            elif now != seen:
                seen, since = now, time.monotonic()
            elif time.monotonic() - since > longest:
                _remove(guard)
            time.sleep(_PAUSE)
        except (OSError, ValueError):
            return False
        else:
            return True


def _create(guard: Path, token: bytes) -> None:
    handle = os.open(guard, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        try:
            whole = os.write(handle, token) == len(token)
        finally:
            os.close(handle)
        if not whole:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
    except OSError:
        _broken.add(guard)
        _remove(guard)
        raise


def _remove(guard: Path) -> None:
    with contextlib.suppress(OSError):
        guard.unlink()


def _read(guard: Path) -> bytes:
    try:
        return guard.read_bytes()[:64]
    except OSError:
        return b""
