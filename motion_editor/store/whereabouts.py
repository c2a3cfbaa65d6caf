"""Where a motion is: among the files that were open last, or in a folder, by its id."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from motion_editor.core.errors import MotionError
from motion_editor.store import disk, recent, schema

MOST = 200
"""Files of a folder that are looked into, the latest first."""

_MAX_BYTES = 16 * 1024 * 1024


class _Head(msgspec.Struct):
    """What tells one motion from another."""

    format: str
    id: str


def where_is(id: str, folder: Path) -> Path | None:
    """The file of the motion with this id: one open lately, else one in the folder; else None."""
    return next((path for path in _likely(folder) if _id_in(path) == id), None)


def _likely(folder: Path) -> Iterator[Path]:
    lately = recent.recent()
    yield from lately
    yield from (it for it in _in(folder) if it.absolute() not in lately)


def _in(folder: Path) -> Iterable[Path]:
    """The motions of a folder, those that were changed last first."""
    try:
        found = [(it.stat().st_mtime, it) for it in folder.glob("*.motion")]
    except OSError:
        return ()
    return [path for _, path in sorted(found, reverse=True)[:MOST]]


def _id_in(path: Path) -> str:
    """The id of the motion in a file; "" where it holds none that can be read."""
    if path.suffix.lower() != ".motion" or not disk.is_file(path):
        return ""
    try:
        head = msgspec.json.decode(disk.read(path, _MAX_BYTES), type=_Head)
    except (MotionError, ValueError, RecursionError):
        return ""
    return head.id if head.format == schema.FORMAT else ""


def is_same(path: Path, other: Path | None) -> bool:
    """Whether both name one file, whatever it is called; not where there is none."""
    try:
        return other is not None and (path == other or path.samefile(other))
    except (OSError, ValueError):
        return False
