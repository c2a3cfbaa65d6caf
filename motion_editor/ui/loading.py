"""Reading a file of ours to open it: a large one beside the window, which is painted meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LARGE: Final = 200_000
"""Bytes from which on reading takes long enough to be seen: about 20 ms."""

T = TypeVar("T")


def read_in(parent: QWidget, path: Path, load: Callable[[Path], T]) -> T | None:
    """What is in a file; None where its person would not wait for it. MotionError from `load`."""
    try:
        small = path.stat().st_size < LARGE
    except OSError:
        small = True  # Reading it says what is wrong.
    if small:
        return load(path)
    from motion_editor.ui.dialogs.waiting import done_beside

    says = tr("{name} is being opened…", name=path.name)
    return done_beside(parent, tr("Open"), says, lambda: load(path))
