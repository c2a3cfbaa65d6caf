"""Two people and one file: who has it open is said, and how to go on is asked."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from motion_editor.ui.asking import choice
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from motion_editor.store.lock import Held, Lock
    from motion_editor.ui.window import Window


class How(Enum):
    """How a file is opened that somebody else may have open."""

    FULLY = "to be changed"
    READ_ONLY = "for reading only"
    COPY = "as a copy"
    NOT = "not at all"


class Holding:
    """The lock of one window on the file it has open."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._lock: Lock | None = None

    def enter(self, path: Path) -> tuple[How, Lock | None]:
        """Lock a file that is about to be opened; where somebody has it open, ask what to do."""
        from motion_editor.store import lock

        there = lock.look(path)
        got = lock.take(path)
        if isinstance(got, lock.Held):
            how = how_to_open(self._window, got)
            taken = lock.take(path, over=True) if how is How.FULLY else None
            return how, taken if isinstance(taken, lock.Lock) else None
        if there is not None:
            said = tr(
                "{holder}, but that program has ended without closing it.", holder=there.words
            )
            # Once the motion is shown: its own words about itself would stand across this.
            QTimer.singleShot(0, self._window, lambda: self._window.say(said))
        return How.FULLY, got

    def keep(self, taken: Lock | None) -> None:
        """Hold this lock from now on, and no other."""
        before, self._lock = self._lock, taken
        if before is not None and before != taken:
            from motion_editor.store import lock

            lock.release(before)

    def back_out(self, taken: Lock | None) -> None:
        """The file was not opened after all; its lock goes, unless it is open here already."""
        if taken is None:
            return
        if self._lock is not None and self._lock.file == taken.file:
            self._lock = taken
        else:
            from motion_editor.store import lock

            lock.release(taken)

    def moved(self, path: Path) -> None:
        """The motion is kept in this file now, whoever has that open: saving is never refused."""
        from motion_editor.store import lock

        if self._lock is not None and self._lock.file == lock.lock_file(path):
            return
        got = lock.take(path)
        self.keep(got if isinstance(got, lock.Lock) else None)
        if isinstance(got, lock.Held):
            self._window.say(tr("Saved; but {holder}.", holder=got.words))


def how_to_open(parent: QWidget, held: Held) -> How:
    """Ask how to open a file that somebody has open."""
    read_only, by_force = tr("Read only"), tr("Open all the same")
    verbs = {read_only: How.READ_ONLY, tr("Open a copy"): How.COPY, by_force: How.FULLY}
    chosen = choice(
        parent,
        tr("{holder}.", holder=held.words),
        tr(
            "You can read it, or write in a copy of your own. If it is certain that nobody "
            "has it open any more, open it all the same: nothing is ever saved over somebody "
            "else’s text unasked."
        ),
        tuple(verbs),
        risky=by_force,
        usual=read_only,
        warns=False,
    )
    return verbs.get(chosen, How.NOT)
