"""A paper as a document for the printer: the same blocks as in every other format.

Words put in are underlined, words left out struck through; nothing depends on colour.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import (
    QColorConstants,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from motion_editor.core.clause import Role
from motion_editor.core.footnotes import Footnote, parted
from motion_editor.core.text import ADDED, SOFT_BREAK, STRUCK, Emphasis
from motion_editor.formats.listed_notes import HEADING
from motion_editor.formats.text_out import BREAKS
from motion_editor.papers.blocks import (
    Heading,
    Line,
    LineStyle,
    Paper,
    Piece,
    Printed,
    Table,
    parts,
    printed,
)

FAMILIES = ["Liberation Sans", "Arial", "Helvetica"]
UNIT = 10
"""Units of the document in a point: so that letters stand where they should on any printer."""

BODY = 11.0
"""Points of the text; lengths here are in points too."""

_SIZES = {1: 17.0, 2: 13.0}
_INDENT = 26.0
_SPACE = 5.0
_SMALL = 10.0
_KEEPS = QTextBlockFormat.Property.UserProperty


def font(points: float = BODY) -> QFont:
    """The font of printed papers."""
    made = QFont(FAMILIES)
    made.setPixelSize(round(points * UNIT))
    return made


def document(paper: Paper) -> QTextDocument:
    """The paper as a document, in units."""
    made = QTextDocument()
    made.setUndoRedoEnabled(False)
    made.setDocumentMargin(0)
    made.setDefaultFont(font())
    option = QTextOption()
    option.setUseDesignMetrics(True)
    made.setDefaultTextOption(option)
    _Writer(made).write(paper)
    return made


def keep_together(made: QTextDocument) -> None:
    """Begin a page before headings and lead-ins that would stand alone at the foot of one."""
    layout, height = made.documentLayout(), made.pageSize().height()

    def page(block: QTextBlock) -> int:
        return int(layout.blockBoundingRect(block).top() / height)

    block = made.firstBlock()
    while block.isValid():
        below = block.next()
        if block.blockFormat().property(_KEEPS) and below.isValid() and page(block) < page(below):
            first = _head_of(block)
            look = first.blockFormat()
            look.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(look)
        block = below


def _head_of(block: QTextBlock) -> QTextBlock:
    """The first of the headings and lead-ins that stand on one another, ending with this one."""
    while block.previous().isValid() and block.previous().blockFormat().property(_KEEPS):
        block = block.previous()
    return block


class _Writer:
    """Writes the blocks of a paper into a document."""

    def __init__(self, made: QTextDocument) -> None:
        self._cursor = QTextCursor(made)
        self._first = True
        self._before: object = None
        self._notes: list[Footnote[Piece]] = []

    def write(self, paper: Paper) -> None:
        """Write them all."""
        self._cursor.beginEditBlock()
        for part in parts(paper.blocks):
            if isinstance(part, tuple):
                self._clauses(printed(part, paper.numbering))
            elif isinstance(part, Heading):
                self._heading(part)
            elif isinstance(part, Table):
                self._table(part)
            else:
                self._line(part)
            self._before = part.style if isinstance(part, Line) else None
        self._feet()
        self._cursor.endEditBlock()

    def _heading(self, heading: Heading) -> None:
        look = self._block(0 if self._first else 14, _SPACE, keeps=True)
        look.setHeadingLevel(heading.level)
        self._begin(look)
        self._say((Piece(heading.text),), _SIZES.get(heading.level, BODY + 0.5), bold=True)

    def _line(self, line: Line) -> None:
        again = self._before is line.style
        tight = line.style in (LineStyle.DETAIL, LineStyle.MOVER)
        above = (1 if again else 12) if line.style is LineStyle.MOVER else 1 if tight else _SPACE
        self._begin(self._block(above, 1 if tight else _SPACE))
        size = {LineStyle.NOTE: _SMALL, LineStyle.TITLE: _SIZES[1]}.get(line.style, BODY)
        pieces = tuple(Piece(run.text, run.state, run.emphasis) for run in line.runs)
        self._say(pieces, size, italic=line.style is LineStyle.NOTE)

    def _table(self, table: Table) -> None:
        """The table, as wide as the page, with its heads on every one that it goes on to."""
        look = QTextTableFormat()
        look.setBorder(UNIT / 2)
        look.setBorderCollapse(True)
        look.setCellPadding(_SPACE * UNIT)
        look.setHeaderRowCount(1)
        look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        whole = sum(table.shares)
        look.setColumnWidthConstraints(
            [
                QTextLength(QTextLength.Type.PercentageLength, 100 * it / whole)
                for it in table.shares
            ]
        )
        rows = (table.head, *table.rows)
        made = self._cursor.insertTable(len(rows), len(table.head), look)
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                self._cursor = made.cellAt(at, column).firstCursorPosition()
                self._say((Piece(words),), BODY, bold=not at)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._first = False

    def _clauses(self, lines: Sequence[Printed]) -> None:
        for line in lines:
            heads = line.role is Role.LEAD_IN
            look = self._block(10 if heads else 2, 3, keeps=heads)
            depth = line.level + (1 if line.role is Role.POINT else 0)
            look.setLeftMargin(depth * _INDENT * UNIT)
            if line.label:
                look.setTextIndent(-_INDENT * UNIT)
                option = QTextOption.Tab(_INDENT * UNIT, QTextOption.TabType.LeftTab)
                look.setTabPositions([option])
            self._begin(look)
            if line.label:
                self._cursor.insertText(f"{line.label}\t", self._look(BODY))
            bare = tuple(piece for piece in line.pieces if not piece.marker)
            self._noted(bare, bold=heads)

    def _noted(self, pieces: Sequence[Piece], *, bold: bool) -> None:
        """Words with raised numbers in place of their footnotes, which stand last."""
        for part in parted(pieces):
            if isinstance(part, Footnote):
                self._notes.append(part)
                self._number(len(self._notes), part.opening, BODY)
            else:
                self._say(part, BODY, bold=bold)

    def _number(self, number: int, opening: Piece, size: float) -> None:
        look = self._look(size)
        _mark(look, opening)
        look.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self._cursor.insertText(str(number), look)

    def _feet(self) -> None:
        """The footnotes under the text."""
        if self._notes:
            self._heading(Heading(HEADING, 3))
        for number, note in enumerate(self._notes, 1):
            self._begin(self._block(1, 1))
            self._number(number, note.opening, _SMALL)
            self._cursor.insertText(" ", self._look(_SMALL))
            self._say(note.body, _SMALL)

    def _block(self, above: float, below: float, *, keeps: bool = False) -> QTextBlockFormat:
        look = QTextBlockFormat()
        look.setTopMargin(above * UNIT)
        look.setBottomMargin(below * UNIT)
        look.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        look.setProperty(_KEEPS, keeps)
        return look

    def _begin(self, look: QTextBlockFormat) -> None:
        if self._first:
            self._cursor.setBlockFormat(look)
        else:
            self._cursor.insertBlock(look, QTextCharFormat())
        self._first = False

    def _say(
        self, pieces: Sequence[Piece], size: float, *, bold: bool = False, italic: bool = False
    ) -> None:
        for at, piece in enumerate(pieces):
            look = self._look(size, bold=bold, italic=italic)
            _mark(look, piece)
            self._cursor.insertText(BREAKS.sub(SOFT_BREAK, piece.text), look)
            link = piece.emphasis.link
            after = pieces[at + 1].emphasis if at + 1 < len(pieces) else Emphasis()
            if link and after.link != link:
                self._cursor.insertText(f" <{link}>", self._look(size))

    def _look(self, size: float, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFont(font(size))
        look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        look.setFontItalic(italic)
        # Else the words would have the colour that they have on the screen, light in the dark.
        look.setForeground(QColorConstants.Black)
        return look


def _mark(look: QTextCharFormat, piece: Piece) -> None:
    """Underline what is put in, strike what is left out, and keep bold and italic."""
    if piece.emphasis.bold:
        look.setFontWeight(QFont.Weight.Bold)
    look.setFontItalic(look.fontItalic() or piece.emphasis.italic)
    look.setFontUnderline(piece.state is ADDED)
    look.setFontStrikeOut(piece.state is STRUCK)
