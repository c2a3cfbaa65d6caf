"""Somebody at the window: acts one after the other, each begun once the one before has settled."""

from __future__ import annotations

import os
import time
import traceback
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from motion_editor.ui.quiet import Quiet
from motion_editor.ui.worker import Worker
from tests.bench.turns import Watch

LOOK = 20
"""Milliseconds from one look at whether the window has settled to the next."""

QUIET = 0.4
"""Seconds in which the window was not busy, nor anything beside it: then it has settled."""

PAUSES = 1.2
"""Seconds after an act in which what waits for a pause has begun: copies, checks, cards."""


class Act(NamedTuple):
    """Something a person does; `name` "" is a part of the act before. `pause`: seconds after it."""

    name: str
    do: Callable[[], object]
    pause: float = PAUSES


class Hand(QObject):
    """Does acts in a running window, also where one opens a dialog that waits."""

    def __init__(self, watch: Watch, acts: Iterator[Act], done: Callable[[], object]) -> None:
        super().__init__()
        self._watch, self._acts, self._done = watch, acts, done
        self._from = time.perf_counter()
        self._pause = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begin with the first."""
        self._timer.start()

    def _go_on(self) -> None:
        now = time.perf_counter()
        if now < self._from + self._pause:
            return
        if self._pause > QUIET and (now < self._watch.late + QUIET or working()):
            return
        act = next(self._acts, None)
        if act is None:
            self._timer.stop()
            self._watch.act = "end"
            self._done()
            return
        if act.name:
            self._watch.act = act.name
        self._pause = act.pause
        # A timer does not beat again before it is answered; a dialog would stop this one.
        QTimer.singleShot(0, self, lambda: self._do(act))

    def _do(self, act: Act) -> None:
        self._from = time.perf_counter()
        for top in QApplication.topLevelWidgets():
            for quiet in top.findChildren(Quiet):
                quiet.note()  # As a key or a click would have, which Qt sends to the window first.
        try:
            act.do()
        except Exception:  # noqa: BLE001 – the program would tell of it in a dialog, and wait
            traceback.print_exc()
            os._exit(1)
        if not act.pause:
            QTimer.singleShot(0, self, self._go_on)


def working() -> bool:
    """Whether anything is being done beside a window."""
    tops = QApplication.topLevelWidgets()
    return any(it.busy for top in tops for it in top.findChildren(Worker))
