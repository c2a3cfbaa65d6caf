"""One entry at a time, worked out beside the window; what waits for it can't be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.ui.worker import Done, Worker

PATIENCE: Final = 30.0
"""Seconds that whoever closes a dialog waits for the entry in hand."""


class Doing(NamedTuple):
    """What an entry takes: the job that works it out, and what keeps its result.

    `keep` says what is odd about the entry, in sentences. Both may raise MotionError.
    """

    job: Callable[[], object]
    keep: Callable[[object], str]


class Entering(QObject):
    """Does what is entered; `held` are the widgets of the dialog that wait until it is done."""

    def __init__(self, dialog: QWidget, held: Callable[[], Iterable[QWidget]]) -> None:
        super().__init__(dialog)
        self._dialog, self._held = dialog, held
        self._worker = Worker(self)
        self._off: list[QWidget] = []
        self._focus: QWidget | None = None

    @property
    def busy(self) -> bool:
        """Whether an entry is being worked out."""
        return self._worker.busy

    def work(
        self,
        doing: Doing,
        took: Callable[[str], object],
        refuse: Callable[[MotionError], object],
        wait: Callable[[], object],
    ) -> None:
        """Work it out and keep it, then call `took`, or `refuse` with why that can't be.

        `wait` is called where it takes a while. Nothing is begun while something is in hand.
        """
        if self.busy:
            return

        def answered(done: Done) -> None:
            self._let_go()
            try:
                if done.problem is not None:
                    raise done.problem
                odd = doing.keep(done.result)
            except MotionError as error:
                refuse(error)
                return
            took(odd)

        self._worker.ask(doing.job, answered)
        if not self._worker.at_once():
            self._hold()
            wait()

    def finish(self) -> None:
        """Wait for what is in hand: closing a dialog loses nothing that was entered in it."""
        if self._worker.wait(PATIENCE):
            QApplication.sendPostedEvents(self._worker)

    def forget(self) -> None:
        """Nobody is there any more to keep what is in hand."""
        self._worker.forget()

    def _hold(self) -> None:
        self._focus = self._dialog.focusWidget()
        self._off = [it for it in self._held() if it.isEnabled()]
        for widget in self._off:
            widget.setEnabled(False)

    def _let_go(self) -> None:
        for widget in self._off:
            widget.setEnabled(True)
        if self._focus in self._off and self._focus is not None:
            self._focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._off, self._focus = [], None
