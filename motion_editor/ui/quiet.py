"""Python's collector of reference cycles works while nobody types, in the window's own thread.

Left to itself it begins wherever something is made: in the middle of a key, or in a job beside the
window, which it then holds for a tenth of a second and more (200 amendments), and widgets that are
let go of in another thread than theirs may end the program.
"""

from __future__ import annotations

import gc
import time
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

from motion_editor.ui.worker import Worker

EVERY: Final = 1_000
"""Milliseconds from one look at what there is to collect to the next."""
QUIET: Final = 2.0
"""Seconds without a key or a click after which what is young may be looked through."""
LONG: Final = 30.0
"""The same for all there is, which takes up to half a second of a large motion."""
MANY: Final = 20_000
"""Young things that are not looked through before that: it would take a tenth of a second."""
LATEST: Final = 60.0
"""Seconds after which what is young is looked through though somebody types all the while."""

_HANDS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove,
                    QEvent.Type.Wheel, QEvent.Type.TouchUpdate})  # fmt: skip


class Quiet(QObject):
    """Collects in quiet moments, in place of the collector's own; this is off from then on."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._typed = self._collected = time.monotonic()
        self._put_by = False
        """Whether something has been put by unseen, to be looked through when all is quiet."""
        self._window: QWindow | None = None
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow)
        self._follow(app.focusWindow())
        timer = QTimer(self)
        timer.setInterval(EVERY)
        timer.timeout.connect(self.look)
        timer.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is at work in the window that has the keys."""
        if event.type() in _HANDS:
            self.note()
        return False

    def note(self) -> None:
        """Somebody is at work just now."""
        self._typed = time.monotonic()

    def look(self) -> None:
        """Collect what is due, the more of it the longer nobody has typed.

        What a job beside the window is making is no garbage yet, and nearly all of it goes with it.
        """
        now = time.monotonic()
        quiet = now - self._typed
        if (quiet < QUIET or Worker.jobs) and now - self._collected < LATEST:
            return
        counts = gc.get_count()
        due = _due(counts, gc.get_threshold())
        if quiet >= LONG and not Worker.jobs and (self._put_by or due == 2):
            self._put_by = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()  # What is left is in use, and need not be looked through again.
        elif counts[0] > MANY:
            self._put_by = True
            gc.freeze()
        elif due >= 0:
            gc.collect(min(due, 1))
        else:
            return
        self._collected = time.monotonic()

    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None and shiboken6.isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)


def _due(counts: tuple[int, ...], most: tuple[int, ...]) -> int:
    """The oldest generation that there is reason to look through; -1 for none."""
    # 0 for a limit, as Python 3.13 has it, is none of how often.
    over = [at for at, (n, limit) in enumerate(zip(counts, most, strict=True)) if n > (limit or 10)]
    return max(over, default=-1)
