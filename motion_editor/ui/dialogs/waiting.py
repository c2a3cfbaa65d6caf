"""Waiting for what is worked out beside the window: it is said, and can be left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

T = TypeVar("T")
WIDTH = 360


class Waiting(QDialog):
    """Says what is being done for as long as it takes, with a button to leave it."""

    def __init__(self, title: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(framed(WIDTH))
        self._says = QLabel(says, self)
        self._says.setWordWrap(True)
        self._says.setTextFormat(Qt.TextFormat.PlainText)
        # Who types on is not to press the button by it.
        self._says.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        buttons = QDialogButtonBox(self)
        cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        lines = column(self, 16)
        lines.addWidget(self._says)
        lines.addWidget(buttons)
        self._worker = Worker(self)
        self._answer: Done | None = None

    def wait_for(self, job: Callable[[], object]) -> Done | None:
        """Do a job beside the window; None where it was left. Nothing is seen of a short one."""
        self._worker.ask(job, self._take)
        if not self._worker.at_once():
            self.exec()
        return self._answer

    def _take(self, done: Done) -> None:
        self._answer = done
        self.accept()

    def done(self, result: int) -> None:
        """Nobody waits for the worker any more."""
        self._worker.forget()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        """Say it to those who hear the window, too."""
        super().showEvent(event)
        announce(self, self._says.text())


def done_beside(parent: QWidget, title: str, says: str, job: Callable[[], T]) -> T | None:
    """What a job makes, done beside the window; None where it was left. MotionError from the job.

    The window is served meanwhile, but nothing can be done in it but leave this.
    """
    made: list[T] = []
    dialog = Waiting(title, says, parent)
    done = dialog.wait_for(lambda: made.append(job()))
    dialog.deleteLater()
    if done is None:
        return None
    if done.problem is not None:
        raise done.problem
    return made[0]
