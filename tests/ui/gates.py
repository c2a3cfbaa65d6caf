"""A job that is held until the window has served events: done in its own thread it never ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QTimer

from motion_editor.ui import worker

P = ParamSpec("P")
T = TypeVar("T")
ENOUGH = 5
MOMENT = 0.05
PATIENCE = 30


class Gate:
    """Counts the ticks of a timer in the window's thread, and opens after a few; or never.

    They count once what is waited for is more than a moment, so that it is said.
    """

    def __init__(self, *, opens: bool = True) -> None:
        self.ticks = 0
        self._open = threading.Event()
        self._opens = opens
        self._past = float("inf")
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def _tick(self) -> None:
        self.ticks += time.monotonic() > self._past
        if self._opens and self.ticks >= ENOUGH:
            self.open()

    def open(self) -> None:
        """Let through whatever waits."""
        self._open.set()
        self._timer.stop()

    def hold(self, do: Callable[P, T]) -> Callable[P, T]:
        """The same, but it is begun only once the gate is open, for longer than a moment."""
        worker.MOMENT = MOMENT  # The fixture `patience` puts it back.

        def held(*args: P.args, **kwargs: P.kwargs) -> T:
            assert threading.current_thread() is not threading.main_thread()
            self._past = min(self._past, time.monotonic() + 2 * MOMENT)
            assert self._open.wait(PATIENCE)
            return do(*args, **kwargs)

        self._timer.start()
        return held
