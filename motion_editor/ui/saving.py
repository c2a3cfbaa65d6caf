"""Making the bytes of a file beside the window where that takes long; they are written here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtWidgets import QWidget

from motion_editor.core.motion import Motion
from motion_editor.store import motions
from motion_editor.store.disk import UnconfirmedError
from motion_editor.store.motions import Written
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

AT_ONCE: Final = 5_000
"""Clauses, those of every amendment and version counted, that are made into bytes at once."""

S = TypeVar("S")


def size_of(motion: Motion | None) -> int:
    """How many clauses a motion has, those of its amendments and versions counted."""
    if motion is None:
        return 0
    texts = sum(len(it.texts) for it in motion.amendments) + len(motion.versions)
    return texts * len(motion.current.clauses)


def bytes_of(
    parent: QWidget,
    state: Callable[[], S],
    sizes: Iterable[int],
    job: Callable[[S], Callable[[], bytes]],
) -> bytes | None:
    """The bytes of what is to be saved as it is then; None where it was left, and nothing written.

    MotionError from the job. What came to be while a job was done is made into bytes anew.
    """
    if sum(sizes) <= AT_ONCE:
        return job(state())()
    while True:
        now = state()
        data = done_beside(parent, tr("Save"), tr("Saving…"), job(now))
        if data is None or state() is now:
            return data


def saved(window: Window, session: Session, path: Path, expected: str | None) -> Written | None:
    """Save a motion, see `motions.save`; what was written, None where it was left.

    It is saved too where the disk has not said that it is, which is told.
    """
    force = expected is None

    def job(motion: Motion) -> Callable[[], bytes]:
        # What is replaced as expected is known from its file.
        after = session.joined() if expected is not None else session.comes_of()
        return lambda: motions.made(path, motion, expected=expected, force=force, after=after)

    data = bytes_of(window, lambda: session.motion, [size_of(session.motion)], job)
    if data is None:
        return None
    try:
        return motions.save_made(path, data, expected=expected, force=force)
    except UnconfirmedError as error:
        window.tell(error)
        return Written(error.digest, data)
