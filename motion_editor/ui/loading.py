"""Reading a file of ours to open it: a large one beside the window, which is painted meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject, QTimer

from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

LARGE: Final = 200_000
"""Bytes from which on reading takes long enough to be seen: about 20 ms."""

AGAIN: Final = 50
"""Milliseconds after which is looked again whether a file is open by now."""

T = TypeVar("T")

_opening: list[Path] = []
"""The files that are being opened, with the questions that go with it."""


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Have whatever else would show something in the window wait until this file is open."""
    _opening.append(path)
    try:
        yield
    finally:
        _opening.remove(path)


def once_open(parent: QObject, do: Callable[[], object]) -> None:
    """Do something once no file is being opened: what is shown before would be replaced unasked."""
    if _opening:
        QTimer.singleShot(AGAIN, parent, lambda: once_open(parent, do))
    else:
        do()


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
    with opening(path):
        return done_beside(parent, tr("Open"), says, lambda: load(path))
