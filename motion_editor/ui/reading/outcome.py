"""What the source becomes: the tracked text as the editor shows it, for reading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from motion_editor.core.clause import Clauses, index_of
from motion_editor.core.place import Place
from motion_editor.tasks.find import base_clauses, base_labels
from motion_editor.ui.abreast.column import ColumnText
from motion_editor.ui.abreast.lines import Column, Line
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.labels import marked_labels, printed
from motion_editor.ui.editor.utf16 import position_of
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.core.amendment import Base
    from motion_editor.core.motion import Motion
    from motion_editor.core.numbering import NumberingStyle
    from motion_editor.tasks.report import Mark


class OutcomePane(ColumnText):
    """The tracked text, with labels and change bars; a part can be marked in it."""

    pointed = Signal(str, int)
    """The caret was put in the clause of this id, at this character."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(formats, tr("What it becomes"), parent)
        self.dress(formats)
        self._clauses: Clauses = ()
        self._pending: tuple[Mark, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self._quiet = False
        self.cursorPositionChanged.connect(self._moved)

    def show_over(self, motion: Motion, base: Base, clauses: Clauses = ()) -> None:
        """Show a tracked text over what is amended; without one that itself."""
        issued = base_labels(motion, base)
        self.show_text(clauses or base_clauses(motion, base), motion.details.numbering, issued)

    def show_text(self, clauses: Clauses, style: NumberingStyle, issued: Sequence[str]) -> None:
        """Show this tracked text with the labels that its base was issued with."""
        if clauses == self._clauses:
            return
        bar = self.verticalScrollBar()
        before, self._clauses = bar.value(), clauses
        self._pending = self._marks = ()
        known = printed(clauses, style, issued)
        labels = marked_labels(clauses, known)
        lines = [
            Line(item, label, changed=item.changed)
            for item, label in zip(clauses, labels, strict=True)
        ]
        self._quiet = True
        self.show_column(Column(tuple(lines)), self.gaps(lines))
        bar.setValue(before)
        self._quiet = False

    def show_pending(self, marks: Sequence[Mark]) -> None:
        """Tint what is only a guess as yet."""
        self._pending = tuple(marks)
        self._show()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Mark what a part has changed, and bring the first of it into sight."""
        self._marks = tuple(marks)
        self._show()
        starts = [it.selectionStart() for it in map(self._cursor, marks) if it is not None]
        if starts and not self.hasFocus():
            self._go_to(min(starts))

    def _show(self) -> None:
        colours = self._formats.colours
        tints = ((self._pending, colours.warning_tint), (self._marks, colours.highlight))
        self.setExtraSelections(
            [
                _tinted(cursor, colour)
                for marks, colour in tints
                for cursor in map(self._cursor, marks)
                if cursor is not None
            ]
        )

    def _cursor(self, mark: Mark) -> QTextCursor | None:
        """The words of a mark, selected; None where its clause is not there."""
        number = index_of(self._clauses, mark.clause)
        if number < 0:
            return None
        document, length = self.document(), self._clauses[number].length
        cursor = QTextCursor(document)
        cursor.setPosition(position_of(document, Place(number, min(mark.start, length))))
        end = position_of(document, Place(number, min(mark.end, length)))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _go_to(self, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(position)
        self._quiet = True
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._quiet = False

    def _moved(self) -> None:
        if self._quiet or not self.hasFocus():
            return
        at = self.span().end
        if at.clause < len(self._clauses):
            self.pointed.emit(self._clauses[at.clause].id, at.offset)


def _tinted(cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    made, look = QTextEdit.ExtraSelection(), QTextCharFormat()
    look.setBackground(QColor(colour))
    made.cursor, made.format = cursor, look
    return made
