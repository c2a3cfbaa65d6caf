"""Words that are being typed in a dialog are kept against a crash, with every key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget

from motion_editor.ui.holds_words import HoldsWords
from motion_editor.ui.typed_fields import Field, Teller, parts_of, put_in, typed_in

if TYPE_CHECKING:
    from motion_editor.store.typed import Typed


@contextmanager
def keeping(holder: HoldsWords, dialog: QDialog) -> Iterator[None]:
    """Have what is typed in a dialog held until it is left."""
    kept = _KeptWords(holder, dialog)
    try:
        yield
    finally:
        kept.end()


def keep_while_open(holder: HoldsWords, dialog: QDialog) -> None:
    """The same of a dialog that is not waited for."""
    dialog.finished.connect(_KeptWords(holder, dialog).end)


class _KeptWords(QObject):
    """Hands on all that somebody has typed in the fields of a dialog."""

    def __init__(self, holder: HoldsWords, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._holder, self._dialog = holder, dialog
        self._name = dialog.windowTitle()
        self._watched: list[Field] = []
        self._chosen: list[QComboBox] = []
        # One look for many keys, and once a dialog has filled its own fields in.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._keep)
        for part in parts_of(dialog):
            self._follow(part)
        app = QApplication.instance()
        self._app = app if isinstance(app, QApplication) else None
        if self._app is not None:
            self._app.focusChanged.connect(self._focused)
        mine = [it for it in holder.words if it.dialog == self._name]
        if holder.puts_again and mine:
            holder.puts_again = False
            left = put_in(dialog, mine)
            if left:
                QTimer.singleShot(0, self, lambda: self._show(left))

    def end(self, _result: int = 0) -> None:
        """The dialog was left: what was typed is taken, or not wanted."""
        if self._app is not None:
            self._app.focusChanged.disconnect(self._focused)
            self._app = None
        self._soon.timeout.disconnect(self._keep)
        if shiboken6.isValid(self._holder):  # A dialog beside the window may outlive its motion.
            self._holder.keep_words(self._name, ())

    def _show(self, left: Sequence[Typed]) -> None:
        """Show the words that have no field here any more, to be copied."""
        from motion_editor.ui.dialogs.typed import TypedDialog

        shown = TypedDialog([replace(it, again="") for it in left], self._dialog)
        shown.exec()
        shown.deleteLater()

    def _follow(self, part: Field | QComboBox | Teller) -> None:
        if isinstance(part, Teller):
            part.changed.connect(self._changed)
        elif isinstance(part, QComboBox):
            part.activated.connect(lambda _: self._choose(part))
        else:
            self._watch(part)

    def _focused(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A field that was made meanwhile, as in a table, is watched once somebody comes to it."""
        if isinstance(now, Field) and now.window() is self._dialog:
            self._watch(now)

    def _watch(self, field: Field) -> None:
        if field not in self._watched:
            self._watched.append(field)
            field.textChanged.connect(self._changed)
            names = field.completer() if isinstance(field, QLineEdit) else None
            if names is not None:
                # Once the line has the name, which Qt takes for nothing that anybody typed.
                names.activated.connect(self._completed, Qt.ConnectionType.QueuedConnection)

    def _completed(self) -> None:
        line = self._dialog.focusWidget()
        if isinstance(line, QLineEdit):
            line.setModified(True)
            self._changed()

    def _choose(self, box: QComboBox) -> None:
        if box not in self._chosen:
            self._chosen.append(box)
        self._changed()

    def _changed(self, _words: str = "") -> None:
        self._soon.start()

    def _keep(self) -> None:
        self._holder.keep_words(self._name, typed_in(self._dialog, self._chosen))
