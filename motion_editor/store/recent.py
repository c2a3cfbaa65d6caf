"""The files that were open last, for the start page; a broken list is an empty one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.store import disk
from motion_editor.store.folders import state_folder

MOST = 12
_MAX_BYTES = 1024 * 1024


def recent() -> tuple[Path, ...]:
    """The files that were open last, the latest first; files that are gone are named too.

    Whoever shows the list says which are gone: a file on a stick may come back.
    """
    try:
        raw = json.loads(disk.read(_file(), _MAX_BYTES).decode("utf-8"))
    except (MotionError, ValueError, RecursionError):
        return ()
    items = raw if isinstance(raw, list) else []
    return tuple(Path(item) for item in items if isinstance(item, str) and item)[:MOST]


def remember(path: Path) -> bool:
    """Put a file at the top of the list; false where the list can't be kept."""
    whole = path.absolute()
    return _keep([whole, *(item for item in recent() if item != whole)])


def forget(path: Path) -> bool:
    """Take a file off the list; false where the list can't be kept."""
    whole = path.absolute()
    return _keep([item for item in recent() if item != whole])


def _keep(paths: Sequence[Path]) -> bool:
    from motion_editor.store import atomic  # which no start needs

    target = _file()
    data = json.dumps([str(path) for path in paths[:MOST]], indent=2).encode()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(target, data, force=True)
    except (OSError, MotionError):
        return False
    return True


def _file() -> Path:
    return state_folder() / "recent.json"
