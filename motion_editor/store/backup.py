"""One copy of a file of ours as it was before we changed it: in the user's own state folder.

Never beside the file: there it would be in everybody's way on a network folder, and in its sync.
It is an ordinary file of ours under its own name and a number made from its place. Saves over what
this same process has written leave it be, so it is the file as it was when it was opened, however
often it is saved then.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.store import disk
from motion_editor.store.folders import state_folder

MOST = 100
"""Copies, of as many files; the oldest goes for a new one."""

_written: set[tuple[str, str]] = set()


@dataclass(frozen=True, slots=True)
class Earlier:
    """The copy that is kept of a file, and when it was put there."""

    file: Path
    when: datetime


def folder() -> Path:
    """Where the copies are."""
    return state_folder() / "backup"


def wrote(path: Path, digest: str) -> None:
    """Take note that this process wrote the file with this digest: that needs no copy."""
    _written.add((_real(path), digest))


def keep(path: Path, there: bytes) -> None:
    """Keep what is about to be replaced, unless this process wrote it.

    Saving never fails of it: where the state folder can't be written to there is no copy.
    """
    from motion_editor.store import atomic

    if (_real(path), hashlib.sha256(there).hexdigest()) in _written:
        return
    target = _copy_of(path)
    with contextlib.suppress(MotionError, OSError):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        atomic.write(target, there, force=True)
        _drop_the_oldest(target)


def look(path: Path) -> Earlier | None:
    """The copy that is kept of a file; None where there is none."""
    file = _copy_of(path)
    try:
        when = datetime.fromtimestamp(file.stat().st_mtime).astimezone()
    except (OSError, ValueError, OverflowError):
        return None
    return Earlier(file, when) if disk.is_file(file) else None


def _copy_of(path: Path) -> Path:
    number = hashlib.sha256(_real(path).encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return folder() / f"{path.stem[:40]}-{number}{path.suffix}"


def _real(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _drop_the_oldest(but: Path) -> None:
    with os.scandir(folder()) as entries:
        files = [it for it in entries if it.is_file() and not it.name.startswith(".")]
        if len(files) <= MOST:
            return
        aged = sorted(files, key=lambda it: it.stat().st_mtime)
        for item in aged[: len(files) - MOST]:
            if Path(item.path) != but:
                Path(item.path).unlink(missing_ok=True)
