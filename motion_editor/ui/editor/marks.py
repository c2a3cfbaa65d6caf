"""What is marked over the text beside its own formats: kinds that know nothing of one another."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from motion_editor.core.place import Span
from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.utf16 import position_of


class Marks:
    """Keeps the marks of each kind, and shows all of them."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._kinds: dict[str, list[QTextEdit.ExtraSelection]] = {}

    def put(self, kind: str, spans: Iterable[Span], look: QTextCharFormat) -> None:
        """Mark these spans, in place of what was marked of this kind before."""
        made = [_marked(self._edit, span, look) for span in spans]
        if made or self._kinds.get(kind):
            self._kinds[kind] = made
            self._show()

    def clear(self) -> None:
        """Forget all marks: the text is written anew."""
        if self._kinds:
            self._kinds.clear()
            self._show()

    def _show(self) -> None:
        self._edit.setExtraSelections([one for made in self._kinds.values() for one in made])


def in_sight(edit: QTextEdit) -> range:
    """The numbers of the clauses that are in sight."""
    numbers = [row.number for row in gutter.rows(edit, 0, edit.viewport().height())]
    return range(numbers[0], numbers[-1] + 1) if numbers else range(0)


def _marked(edit: QTextEdit, span: Span, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(edit.document())
    cursor.setPosition(position_of(edit.document(), span.start))
    cursor.setPosition(position_of(edit.document(), span.end), QTextCursor.MoveMode.KeepAnchor)
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = cursor, look
    return made
