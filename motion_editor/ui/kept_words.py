"""Words that are being typed in a dialog are kept against a crash, with every key."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from motion_editor.store.typed import Typed

if TYPE_CHECKING:
    from motion_editor.ui.session import Session

AGAIN: Final = "opensAgain"
"""The property of a dialog that says what opens it anew, with the words in it."""

READS: Final = "read"
SETTLES: Final = "settle"
"""The dialogs that open again: the reading of an amendment, and of its id/clash the settling."""

LONG: Final = 30
"""Characters from which on the words in a single line are worth keeping."""

Field = QPlainTextEdit | QLineEdit


@contextmanager
def keeping(session: Session | None, dialog: QDialog) -> Iterator[None]:
    """Keep what is typed in a dialog with the session's recovery copy until it is left."""
    if session is None:
        yield
        return
    kept = _KeptWords(session, dialog)
    try:
        yield
    finally:
        kept.end()


class _KeptWords(QObject):
    """Hands the session all that somebody has typed in the fields of a dialog."""

    def __init__(self, session: Session, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._session, self._dialog = session, dialog
        self._name = dialog.windowTitle()
        self._watched: list[Field] = []
        # One look for many keys, and once a dialog has filled its own fields in.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep)
        for field in _fields(dialog):
            self._watch(field)
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else None
        if self._app is not None:
            self._app.focusChanged.connect(self._focused)
        if session.puts_again:
            session.puts_again = False
            self._put()

    def end(self) -> None:
        """The dialog was left: what was typed is in the motion, or not wanted."""
        if self._app is not None:
            self._app.focusChanged.disconnect(self._focused)
        self._soon.timeout.disconnect(self._keep)
        self._session.keep_words(self._name, ())

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A field that was made meanwhile is watched once somebody comes to it."""
        if isinstance(now, Field) and self._dialog.isAncestorOf(now):
            self._watch(now)

    def _watch(self, field: Field) -> None:
        if field not in self._watched:
            self._watched.append(field)
            field.textChanged.connect(self._changed)

    def _changed(self, _words: str = "") -> None:
        self._soon.start()

    def _put(self) -> None:
        """Type again what was kept of this dialog."""
        there = {_name(field): field for field in self._watched}
        for kept in self._session.words:
            field = there.get(kept.field)
            if kept.dialog == self._name and field is not None:
                _type(field, kept.words)

    def _keep(self) -> None:
        again = self._dialog.property(AGAIN)
        typed = (
            Typed(self._name, _name(it), _words(it), again if isinstance(again, str) else "")
            for it in _fields(self._dialog)
            if _is_typed(it)
        )
        self._session.keep_words(self._name, tuple(it for it in typed if it.words.strip()))


def _fields(dialog: QDialog) -> list[Field]:
    return [*dialog.findChildren(QPlainTextEdit), *dialog.findChildren(QLineEdit)]


def _is_typed(field: Field) -> bool:
    """Whether somebody has typed in it: what a dialog fills in itself counts as no change."""
    if isinstance(field, QLineEdit):
        return field.isModified() and len(field.text()) >= LONG
    return field.document().isModified() and not field.isReadOnly()


def _words(field: Field) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    # Qt's own plain text would turn no-break spaces into spaces.
    return field.document().toRawText().replace("\u2029", "\n")


def _name(field: Field) -> str:
    return field.accessibleName() or field.objectName()


def _type(field: Field, words: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(words)
        field.setModified(True)
    else:
        field.setPlainText(words)
        field.document().setModified(True)
