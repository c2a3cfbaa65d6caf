"""Setting a file that can't be used aside, under a free name beside it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from motion_editor.core.errors import MotionError

_MOST = 100
"""Names that are tried: within one second nobody sets more aside."""


def moved(path: Path) -> Path | None:
    """Give the file, folder or link another name, which is returned; None where that fails."""
    free = _free(path)
    with contextlib.suppress(OSError):
        return path.rename(free) if free is not None else None
    return None


def copied(path: Path, data: bytes) -> Path | None:
    """Write what the file holds under another name, which is returned; None where that fails."""
    from motion_editor.store import atomic

    free = _free(path)
    if free is None:
        return None
    with contextlib.suppress(MotionError):
        atomic.write(free, data)
        return free
    return None


def _free(path: Path) -> Path | None:
    return next((it for it in _names(path) if not os.path.lexists(it)), None)


def _names(path: Path) -> Iterator[Path]:
    """The names beside a file that it may be set aside under, the plainest first."""
    first = f"{path.stem}-set-aside-{datetime.now():%Y%m%d-%H%M%S}"
    yield path.with_name(f"{first}{path.suffix}")
    yield from (path.with_name(f"{first}-{number}{path.suffix}") for number in range(2, _MOST))
