"""What the program has put on the person's desktop, so that it can be taken back."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.store import atomic, disk
from motion_editor.store.folders import data_folder

_MOST = 1024 * 1024


def load() -> tuple[Mapping[str, str], Sequence[str]]:
    """The hash of each value by its place, and the folders made for them.

    Empty where nothing was kept or it can't be read: then nothing there is taken for ours.
    """
    try:
        raw = json.loads(disk.read(_file(), _MOST).decode("utf-8"))
        values, holders = raw["values"], raw["holders"]
    except (MotionError, ValueError, RecursionError, LookupError, TypeError):
        return {}, ()
    if not isinstance(values, dict) or not isinstance(holders, list):
        return {}, ()
    if not all(isinstance(it, str) for it in (*values.values(), *holders)):
        return {}, ()
    return values, tuple(holders)


def save(values: Mapping[str, str], holders: Sequence[str]) -> None:
    """Remember it; nothing to remember leaves no file. MotionError where that fails."""
    path = _file()
    try:
        if not values:
            path.unlink(missing_ok=True)
            with contextlib.suppress(OSError):  # there are profiles or templates in it
                path.parent.rmdir()
            return
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk.problem(error, path, writing=True) from error
    data = json.dumps({"values": dict(values), "holders": list(holders)}, indent=2)
    atomic.write(path, data.encode(), force=True)


def _file() -> Path:
    return data_folder() / "integrated.json"
