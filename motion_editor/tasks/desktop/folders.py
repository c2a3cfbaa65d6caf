"""The folders of a Linux desktop as a shelf: a place is the path of a file."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from motion_editor.store import atomic, disk

_MOST = 1024 * 1024
_NO_FILE = b"\0"
"""What is read where no file of ours can be: a folder, a pipe, something huge."""


class Folders:
    """Files by their paths."""

    def read(self, place: str) -> bytes | None:
        """The bytes of the file; MotionError where we may not look."""
        path = Path(place)
        if disk.absent(path):
            return _NO_FILE if path.is_symlink() else None
        if not disk.is_file(path) or path.stat().st_size > _MOST:
            return _NO_FILE
        return disk.read(path, _MOST)

    def write(self, place: str, value: bytes) -> Sequence[str]:
        """Write the file whole or not at all, with the folders that it needs."""
        path = Path(place)
        lacking = [it for it in reversed(path.parents) if not it.exists()]
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk.problem(error, path.parent, writing=True) from error
        atomic.write(path, value, force=True)
        return [str(it) for it in lacking]

    def drop(self, place: str) -> None:
        """Remove the file."""
        try:
            Path(place).unlink(missing_ok=True)
        except OSError as error:
            raise disk.problem(error, Path(place), writing=True) from error

    def tidy(self, holders: Sequence[str]) -> None:
        """Remove the folders that are empty; those that are not stay."""
        for holder in sorted(holders, key=len, reverse=True):
            with contextlib.suppress(OSError):  # it is not empty, or gone
                Path(holder).rmdir()
