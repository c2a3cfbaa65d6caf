"""How long the window's thread is busy at a time, and with what: a heartbeat, and who looks on."""

from __future__ import annotations

import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

import motion_editor
from tests.bench.turn import Turn

BEAT = 4
"""Milliseconds between two heartbeats of a window that nothing keeps busy."""

LOOK = 0.008
"""Seconds from one look at what the window's thread is doing to the next."""

LATE = 0.03
"""Seconds without a heartbeat after which that is looked at."""

_OURS = Path(motion_editor.__file__).parent


class Watch(QObject):
    """Keeps the longest turn of each act, and every one that was too long."""

    def __init__(self) -> None:
        super().__init__()
        self.act = "start"
        self.longest: dict[str, Turn] = {}
        self.last = time.perf_counter()
        self.late = self.last
        """When the window was last found busy."""
        self._busy = time.thread_time()
        self._seen: list[tuple[str, ...]] = []
        self._lock = threading.Lock()
        self._frames: list[FrameType] = []
        """What was looked at, let go of in its own thread: it may be the last to hold a widget."""
        self._thread = threading.get_ident()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to watch the thread that this is called in."""
        self.last, self._busy = time.perf_counter(), time.thread_time()
        self._timer.start()
        threading.Thread(target=self._look_on, daemon=True).start()

    def _beat(self) -> None:
        now, busy = time.perf_counter(), time.thread_time()
        with self._lock:
            self._frames.clear()
        took, worked = now - self.last, busy - self._busy
        if took > LATE:
            self.late = now
        known = self.longest.get(self.act)
        if known is None or took > known.took:
            self.longest[self.act] = Turn(self.act, took, worked, _told(self._seen))
        self._seen.clear()
        self.last, self._busy = time.perf_counter(), time.thread_time()

    def _look_on(self) -> None:
        while True:
            time.sleep(LOOK)
            if time.perf_counter() - self.last > LATE:
                with self._lock:
                    frame = sys._current_frames().get(self._thread)
                    first = len(self._frames)
                    while frame is not None:
                        self._frames.append(frame)
                        frame = frame.f_back
                    self._seen.append(tuple(_places(self._frames[first:])))


def _places(frames: list[FrameType]) -> Iterator[str]:
    """The places of ours among the frames looked at, the deepest first."""
    for frame in frames:
        path = Path(frame.f_code.co_filename)
        if path.is_relative_to(_OURS):
            yield f"{path.relative_to(_OURS)}:{frame.f_lineno} {frame.f_code.co_name}"


def _told(seen: list[tuple[str, ...]], most: int = 4, deep: int = 7) -> tuple[str, ...]:
    """Where it was seen most, with how often and what had called it."""
    found = Counter(" < ".join(it[:deep]) or "Qt itself" for it in seen)
    return tuple(f"{n} × {where}" for where, n in found.most_common(most))
