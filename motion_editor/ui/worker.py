"""Work on snapshots beside the window: one job at a time, answered in the window's own thread."""

from __future__ import annotations

import contextlib
import sys
import threading
import time
from collections.abc import Callable
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from motion_editor.core.errors import MotionError
from motion_editor.store.collecting import put_off
from motion_editor.ui.tongue import tr

TURN = 0.0001
"""Seconds after which a job gives way to typing, a tenth of Python's own.

Measured at 500 clauses, a Word paper being written all the while: a key waits 9 ms at the 95th
percentile, and 23 with Python's own (tests/bench/test_beside.py).
"""

MOMENT = 0.25
"""Seconds that a window may wait for a job before it says that it is being done."""


class Done(NamedTuple):
    """What became of a job: its result, or why there is none; `took` seconds."""

    result: object
    problem: MotionError | None
    took: float


class Worker(QObject):
    """Does one job at a time in a thread of its own; jobs touch neither Qt nor the session.

    Of the jobs asked for while one is being done only the latest follows: the others were about
    snapshots that are stale by then.
    """

    answered = Signal()
    """A job has ended, and its answer been given."""

    _ended = Signal(object)

    jobs: ClassVar[set[threading.Thread]] = set()
    """What is being done beside all the windows now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._then: Callable[[Done], None] | None = None
        self._next: tuple[Callable[[], object], Callable[[Done], None]] | None = None
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job is being done, or its answer still to be given."""
        return self._thread is not None

    def ask(self, job: Callable[[], object], then: Callable[[Done], None]) -> None:
        """Do a job beside the window, then say here what became of it."""
        if self.busy:
            self._next = (job, then)
            return
        self._then = then
        sys.setswitchinterval(TURN)
        self._thread = threading.Thread(target=self._run, args=(job,), daemon=True)
        self._thread.start()

    def forget(self) -> None:
        """Give no answer to what has been asked so far, and begin nothing more of it."""
        self._then = self._next = None

    def wait(self, seconds: float) -> bool:
        """Wait for the job in hand; whether it has ended. A dead disk is not waited for."""
        thread = self._thread
        if thread is None:
            return True
        thread.join(seconds)
        return not thread.is_alive()

    def at_once(self) -> bool:
        """Whether the job has ended within a moment; then its answer is given here and now.

        So what takes no time is done as if there were no thread, and nothing flickers. The window
        is painted meanwhile; keys and clicks are kept for afterwards.
        """
        loop = QEventLoop(self)
        self.answered.connect(loop.quit)
        QTimer.singleShot(round(MOMENT * 1000), loop, loop.quit)
        if self.busy:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        loop.deleteLater()
        return not self.busy

    def _run(self, job: Callable[[], object]) -> None:
        thread = threading.current_thread()
        self.jobs.add(thread)
        done = self._done(job)
        self.jobs.discard(thread)
        # Nobody waits for the answer any more where the window has gone meanwhile.
        with contextlib.suppress(RuntimeError):
            self._ended.emit(done)

    @staticmethod
    def _done(job: Callable[[], object]) -> Done:
        began = time.perf_counter()
        result, problem = None, None
        try:
            # All that a paper is made of, looked through at once, would hold the window's thread
            # up for a quarter of a second (200 amendments; tests/bench/load.py).
            with put_off():
                result = job()
        except MotionError as error:
            problem = error
        except Exception as error:  # noqa: BLE001 – a thread that dies silently would lose words
            problem = MotionError(
                tr("Something went wrong inside Motion Editor: {fault}.", fault=repr(error)),
                tr("Save the motion now."),
            )
        return Done(result, problem, time.perf_counter() - began)

    def _take(self, done: Done) -> None:
        then, following = self._then, self._next
        self._thread = self._then = self._next = None
        if then is not None:
            then(done)
        if following is not None:
            self.ask(*following)
        self.answered.emit()
