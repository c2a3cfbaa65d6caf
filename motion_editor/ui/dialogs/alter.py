"""The motion altered with consent, or corrected: its text, tracked, and why."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QWidget

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.tracked import has_changes
from motion_editor.ui.acts import Act
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.laid import column, heading
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.view import MotionEdit
from motion_editor.ui.session import Session
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import told, tr

SIZE = (860, 640)

Take = Callable[[Clauses, str], bool]
"""Makes the next version of a tracked text and a reason; False where that was left.

Raises MotionError where it can't be."""


class _Text(MotionEdit):
    """The text in a dialog, where Tab goes on to what is next as everywhere in dialogs."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """To the next or the one before."""
        return QWidget.focusNextPrevChild(self, forward)


class AlterDialog(QDialog):
    """The session's draft is what is typed in; nothing else in it changes."""

    def __init__(
        self,
        head: str,
        session: Session,
        formats: Formats,
        take: Take,
        why: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._take = session, take
        self.setWindowTitle(head)
        self.edit = _Text(session, formats, self)
        self.edit.setObjectName("paper")
        self.edit.refused.connect(lambda error: self._say(told(error)))
        self.edit.told.connect(self._say)
        self.why = QLineEdit(why, self)
        self.why.setAccessibleName(tr("Note"))
        self.why.setPlaceholderText(tr("Note: why, or who consented"))
        self._wrong = QLabel(self)
        self._wrong.setObjectName("notice")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._lay_out()
        self.setMinimumSize(400, 360)
        self.resize(framed_size(*SIZE))
        self.edit.setFocus()

    def _lay_out(self) -> None:
        words = tr(
            "Change the text as it is to read from now on. What goes out stays struck, what comes "
            "in is marked. Ctrl+] and Ctrl+[ nest a paragraph and take it out again; Ctrl+Enter "
            "records it."
        )
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(tr("&Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setAutoDefault(False)
        leave = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setAutoDefault(False)
        buttons.accepted.connect(self.try_it)
        buttons.rejected.connect(self.reject)
        lines = column(self)
        lines.addWidget(heading(self, words))
        lines.addWidget(self.edit, 1)
        for widget in (self.why, self._wrong, buttons):
            lines.addWidget(widget)
        for keys, do in (("Ctrl+Z", self._session.undo), ("Ctrl+Shift+Z", self._session.redo),
                         ("Ctrl+]", lambda: self.edit.perform(Act.NEST)),
                         ("Ctrl+[", lambda: self.edit.perform(Act.UNNEST))):  # fmt: skip
            QShortcut(QKeySequence(keys), self, do)

    def try_it(self) -> None:
        """Make the next version, or say why that can't be."""
        try:
            taken = self._take(self._session.clauses, self.why.text())
        except MotionError as error:
            self._say(told(error))
            return
        if taken:
            self.accept()

    def reject(self) -> None:
        """Leave it, after asking where something was typed."""
        if not has_changes(self._session.clauses) or sure(
            self,
            tr("Leave the motion as it was?"),
            tr("What you have changed here is then lost."),
            tr("Leave it"),
        ):
            super().reject()

    def _say(self, wrong: str) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the note records nothing by the way; with Ctrl it does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.try_it()
