"""One column of the view side by side: read-only, with labels and change bars beside the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from motion_editor.core.clause import Role
from motion_editor.core.footnotes import Numbered
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.place import Place, Span
from motion_editor.ui.abreast.lines import Column, Line
from motion_editor.ui.editor import clipboard, gutter, keys
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.noted import Shapes
from motion_editor.ui.editor.utf16 import position_of, shown
from motion_editor.ui.editor.words_edit import WordsEdit
from motion_editor.ui.footnotes import tip

if TYPE_CHECKING:
    from motion_editor.ui.clashes import Names
    from motion_editor.ui.editor.clash_marks import ClashMarks
    from motion_editor.ui.editor.labels import Label

TOP, RIGHT, BOTTOM = 12, 16, 80
GAP, GAP_ABOVE_LEAD_IN = 10, 18
CAPTION = 12
"""The size of the words above a clause that is stacked, at the usual text size."""


class ColumnText(WordsEdit):
    """The clauses of one side, block for block with those of the other."""

    refused = Signal()
    """Somebody types in what is for reading."""

    clash_pressed = Signal(str)
    """The mark of the clash of this name was pressed."""

    resized = Signal()
    """There is another width to break lines in."""

    def __init__(self, formats: Formats, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paper")
        self.setAccessibleName(says)
        self.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._formats = formats
        self._shown = Column(())
        self._document: QTextDocument | None = None
        self._below: list[float] = []
        self._clash_marks: ClashMarks | None = None

    def dress(self, formats: Formats) -> None:
        """Take this look, for the lines shown next."""
        self._formats = formats
        font = QFont(self.font())
        font.setPixelSize(formats.pixels)
        self.setFont(font)

    def show_column(self, column: Column, below: Sequence[float]) -> None:
        """Show these lines, each with so much room below it."""
        self._put(self._made(column.lines, below), column, below)

    def show_slowly(
        self, column: Column, below: Sequence[float], wanted: Callable[[], bool]
    ) -> Iterator[None]:
        """The same a line at a time; it stands there at the end, if it is `wanted` still."""
        made = self._new_document()
        for _ in self._filling(made, column.lines, below):
            yield
            if not wanted():
                made.deleteLater()
                return
        self._put(made, column, below)

    def _put(self, made: QTextDocument, column: Column, below: Sequence[float]) -> None:
        self._shown, self._below = column, list(below)
        before, self._document = self._document, made
        self.setExtraSelections([])
        self.setDocument(self._document)
        if before is not None:
            before.deleteLater()

    def _made(self, lines: Sequence[Line], below: Sequence[float]) -> QTextDocument:
        made = self._new_document()
        for _ in self._filling(made, lines, below):
            pass
        return made

    def _new_document(self) -> QTextDocument:
        made = QTextDocument(self)
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        made.setDefaultFont(self.font())
        # As the editor would set it itself, and lay everything out once more.
        made.setDefaultTextOption(self.document().defaultTextOption())
        return made

    def _filling(
        self, document: QTextDocument, lines: Sequence[Line], below: Sequence[float]
    ) -> Iterator[None]:
        """Fill a document, a line a step."""
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(self._formats.scaled(gutter.NARROW))
        frame.setTopMargin(TOP)
        frame.setRightMargin(RIGHT)
        frame.setBottomMargin(BOTTOM)
        document.rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for number, (line, room) in enumerate(zip(lines, below, strict=True)):
            block, base = self._block(line, room), self._formats.base(line.clause)
            if number:
                cursor.insertBlock(block, base)
            else:
                cursor.setBlockFormat(block)
                cursor.setBlockCharFormat(base)
            self._write(cursor, line)
            yield
        cursor.endEditBlock()

    def _write(self, cursor: QTextCursor, line: Line) -> None:
        for words, look in self._formats.looks(line.clause.runs, line.clause.role):
            cursor.insertText(shown(words), look)
        aside = line.caption or (f" ({line.note})" if line.note else "")
        if aside:
            cursor.insertText(aside, self._aside(small=bool(line.caption)))

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy: the clauses, without the room left blank and what is said beside them."""
        start, end = self.span()
        some = [
            (number, line)
            for number, line in enumerate(self._shown.lines[: end.clause + 1])
            if number >= start.clause and line.clause.runs
        ]
        if not some:
            return super().createMimeDataFromSelection()
        clauses = tuple(line.clause for _, line in some)
        first = start.offset if some[0][0] == start.clause else 0
        last = end.offset if some[-1][0] == end.clause else clauses[-1].length
        span = Span(
            Place(0, min(first, clauses[0].length)),
            Place(len(some) - 1, min(last, clauses[-1].length)),
        )
        labels = [line.label.text for _, line in some]
        return clipboard.data_of(clauses, span, labels, NumberingStyle(), tracked=True)

    def _aside(self, *, small: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(self._formats.colours.muted))
        if small:
            font = QFont(self.font())
            font.setPixelSize(self._formats.scaled(CAPTION))
            font.setWeight(QFont.Weight.DemiBold)
            look.setFont(font)
        else:
            look.setFontItalic(True)
        return look

    def _block(self, line: Line, below: float) -> QTextBlockFormat:
        """The format of a line; Qt lets margins fall together, so all of the gap stands below."""
        made = QTextBlockFormat(self._formats.block(line.clause))
        made.setTopMargin(0)
        made.setBottomMargin(below)
        return made

    def gaps(self, lines: Sequence[Line]) -> list[float]:
        """The gap that a column of these lines would have below each of them."""
        after = [it.clause.role is Role.LEAD_IN for it in lines[1:]] + [False]
        wanted = [
            0 if line.caption else GAP_ABOVE_LEAD_IN if lead_in else GAP
            for line, lead_in in zip(lines, after, strict=True)
        ]
        return [self._formats.scaled(gap) for gap in wanted]

    def heights(self, lines: Sequence[Line]) -> list[float]:
        """How high the words of each of these lines stand at the present width."""
        made = self._made(lines, [0.0] * len(lines))
        made.setTextWidth(self.viewport().width())
        made.documentLayout().documentSize()
        block, out = made.firstBlock(), []
        for _ in lines:
            out.append(max(block.layout().lineCount(), 1) * float(self._formats.line_height))
            block = block.next()
        made.deleteLater()
        return out

    def make_room(self, below: Sequence[float]) -> None:
        """Leave so much room below each line."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().firstBlock()
        for now, wanted in zip(self._below, below, strict=True):
            if now != wanted:
                cursor.setPosition(block.position())
                look = block.blockFormat()
                look.setBottomMargin(wanted)
                cursor.setBlockFormat(look)
            block = block.next()
        cursor.endEditBlock()
        self._below = list(below)

    def select(self, start: Place, end: Place) -> None:
        """Select words of one line, and bring them into sight."""
        cursor = self.textCursor()
        cursor.setPosition(position_of(self.document(), start))
        cursor.setPosition(position_of(self.document(), end), QTextCursor.MoveMode.KeepAnchor)
        if cursor != self.textCursor():
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on: there is nothing to nest here."""
        return QTextEdit.focusNextPrevChild(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing can be typed here, and that is said."""
        if keys.types_text(event):
            self.refused.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere."""
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What footnotes stand on, the words, then numbers, labels and change bars."""
        box, lines = QRectF(event.rect()), self._shown.lines
        rows = [it for it in gutter.rows(self, box.top(), box.bottom()) if it.number < len(lines)]
        notes, shapes = self._notes(rows), Shapes(self, self._formats)
        if notes:
            with QPainter(self.viewport()) as painter:
                shapes.behind(painter, notes)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            shapes.numbers(painter, notes)
            beside = gutter.Beside(painter, self, self._formats)
            for row in rows:
                line = lines[row.number]
                beside.paint(row, line.label, changed=line.changed)
            if any(line.clashes for line in lines):
                self._marks_of_clashes().paint(painter, event.rect())

    def _marks_of_clashes(self) -> ClashMarks:
        if self._clash_marks is None:
            from motion_editor.ui.editor.clash_marks import ClashMarks

            self._clash_marks = ClashMarks(self, self._beside, lambda: self._formats)
            self._clash_marks.pressed.connect(self.clash_pressed)
        return self._clash_marks

    def _beside(self, number: int) -> tuple[Label, Names]:
        line = self._shown.lines[number] if number < len(self._shown.lines) else Line()
        return line.label, line.clashes

    def _notes(self, rows: Sequence[gutter.Row]) -> list[Numbered]:
        lines = self._shown.lines
        return [
            note
            for row in rows
            if row.number < len(lines)
            for note in lines[row.number].notes(row.number)
        ]

    def tip_at(self, at: QPoint) -> str:
        """The words of the footnote whose number is there."""
        notes = self._notes(list(gutter.rows(self, at.y(), at.y() + 1)))
        note = Shapes(self, self._formats).number_at(notes, QPointF(at))
        return tip(note, self._shown.lines[note.clause].clause) if note else ""
