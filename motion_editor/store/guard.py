"""One at a time: while a file is compared with what was opened and replaced, nobody else does.

Without that two people who save in the same moment would both find the file as they had opened it,
and the first one's words would be gone unseen. It lasts as long as the writing does; where a folder
takes no such file, saving goes on without it.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

_PAUSE = 0.02
_LONGEST = 10.0
"""Seconds after which a guard that has not changed is that of a program that was killed."""


@contextlib.contextmanager
def alone(path: Path) -> Iterator[None]:
    """Whatever is done to a file in this is done by nobody else at the same time."""
    guard, token = _guard_of(path), secrets.token_hex(8).encode()
    held = _taken(guard, token)
    try:
        yield
    finally:
        if held and _read(guard) == token:
            with contextlib.suppress(OSError):
                guard.unlink()


def _guard_of(path: Path) -> Path:
    real = Path(os.path.realpath(path))
    return real.with_name(f".~saving.{real.name}#")


def _taken(guard: Path, token: bytes) -> bool:
    """Whether the guard is ours; false where the folder takes none."""
    seen, since = b"", time.monotonic()
    while True:
        try:
            _create(guard, token)
        except FileExistsError:
            now = _read(guard)
            if now != seen:
                seen, since = now, time.monotonic()
            elif time.monotonic() - since > _LONGEST:
                with contextlib.suppress(OSError):
                    guard.unlink()
            time.sleep(_PAUSE)
        except (OSError, ValueError):
            return False
        else:
            return True


def _create(guard: Path, token: bytes) -> None:
    handle = os.open(guard, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        os.write(handle, token)
    finally:
        os.close(handle)


def _read(guard: Path) -> bytes:
    try:
        return guard.read_bytes()[:64]
    except OSError:
        return b""
