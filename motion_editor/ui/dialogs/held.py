"""A question whose answer takes a while to act on: it is held meanwhile, and the window is live."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import told
from motion_editor.ui.worker import Done, Worker


class HeldForm(Form):
    """A form that does what was answered beside the window.

    Meanwhile nothing in it can be changed, and it says what is being done. Cancel leaves it:
    then nothing has been done.
    """

    def __init__(self, title: str, says: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(title, says, verb, parent)
        self._worker = Worker(self)
        self._doing = QLabel(self)
        self._doing.setObjectName("muted")
        self._doing.setWordWrap(True)
        self._doing.hide()
        lines = self.layout()
        if isinstance(lines, QVBoxLayout):
            lines.insertWidget(lines.count() - 1, self._doing)

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._worker.busy

    def work(self, says: str, job: Callable[[], object], keep: Callable[[object], object]) -> None:
        """Do a job beside the window, then keep what it made and close; or say why not.

        What takes no time is answered at once. `keep` may raise MotionError as well.
        """
        if self.busy:
            return

        def answered(done: Done) -> None:
            self._hold("")
            try:
                if done.problem is not None:
                    raise done.problem
                keep(done.result)
            except MotionError as error:
                self.say(told(error))
                return
            self.accept()

        self.say("")
        self._worker.ask(job, answered)
        if not self._worker.at_once():
            self._hold(says)

    def _hold(self, says: str) -> None:
        """Let nothing be changed, and say why; with no words let go."""
        self._doing.setText(says)
        self._doing.setVisible(bool(says))
        for row in range(self._fields.rowCount()):
            item = self._fields.itemAt(row, QFormLayout.ItemRole.FieldRole)
            field = item.widget() if item is not None else None
            if field is not None:
                field.setEnabled(not says)
        self.go.setEnabled(not says)
        if says:
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, says)

    def done(self, result: int) -> None:
        """Nobody waits for the worker any more."""
        self._worker.forget()
        super().done(result)
