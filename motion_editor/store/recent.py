"""The files that were open last, and those that are to stay; a broken list is an empty one."""

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
    """The files that were pinned, then those open last, the latest first; gone ones are named too.

    Whoever shows the list says which are gone: a file on a stick may come back.
    """
    kept = pinned()
    return (*kept, *(item for item in _last() if item not in kept))


def pinned() -> tuple[Path, ...]:
    """The files that are to stay in the list, in the order in which they were pinned."""
    return _read(_pins())[:MOST]


def pin(path: Path, *, stay: bool) -> bool:
    """Keep a file in the list, or let it go with time; false where that can't be kept."""
    whole = path.absolute()
    others = [item for item in pinned() if item != whole]
    return _keep(_pins(), [*others, whole] if stay else others)


def remember(path: Path) -> bool:
    """Put a file at the top of the list; false where the list can't be kept.

    What killed processes left half-written in its folder is cleared away.
    """
    from motion_editor.store import temps

    whole = path.absolute()
    temps.sweep(whole.parent)
    return _keep(_file(), [whole, *(item for item in _last() if item != whole)])


def forget(path: Path) -> bool:
    """Take a file off the list; false where the list can't be kept."""
    whole = path.absolute()
    gone = _keep(_file(), [item for item in _last() if item != whole])
    return pin(whole, stay=False) and gone if whole in pinned() else gone


def _last() -> tuple[Path, ...]:
    return _read(_file())[:MOST]


def _read(file: Path) -> tuple[Path, ...]:
    if disk.absent(file):
        return ()
    try:
        raw = json.loads(disk.read(file, _MAX_BYTES).decode("utf-8"))
    except (MotionError, ValueError, RecursionError):
        return ()
    items = raw if isinstance(raw, list) else []
    return tuple(Path(item) for item in items if isinstance(item, str) and item)


def _keep(target: Path, paths: Sequence[Path]) -> bool:
    from motion_editor.store import atomic  # which no start needs

    data = json.dumps([str(path) for path in paths[:MOST]], indent=2).encode()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        atomic.write(target, data, force=True)
    except (OSError, MotionError):
        return False
    return True


def _file() -> Path:
    return state_folder() / "recent.json"


def _pins() -> Path:
    return state_folder() / "pinned.json"
