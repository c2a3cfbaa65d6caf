"""The words of the source, to be corrected: beside each part its state, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QPointF, QSize, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from motion_editor.core.text import STRUCK
from motion_editor.tasks.draft_part import DraftPart, State, Use
from motion_editor.tasks.linked import NOWHERE, Spot
from motion_editor.tasks.sheet_text import Look
from motion_editor.ui.editor.utf16 import to_points, to_units
from motion_editor.ui.reading import shapes
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr

STRIP: Final = 26
"""The width of the strip beside the words, in which the states are drawn."""


class SourcePane(QPlainTextEdit):
    """The source's words; whoever corrects them has them read anew."""

    corrected = Signal()
    """Somebody has changed the words."""

    pointed = Signal(int)
    """The caret was put at this character."""

    came = Signal(QMimeData)
    """Words with looks, to be read in place of all that stands here."""

    file_came = Signal(Path)
    """A file, to be read in place of what stands here."""

    def __init__(self, colours: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._states: tuple[tuple[int, State], ...] = ()
        self._uses: dict[int, Use] = {}
        self._lasting: list[QTextEdit.ExtraSelection] = []
        self._spot = NOWHERE
        self._quiet = False
        self._strip = _Strip(self)
        self.setAccessibleName(tr("Source"))
        self.setPlaceholderText(tr("Paste the amendment here, or drop a file."))
        self.setTabChangesFocus(True)
        self.setViewportMargins(STRIP, 0, 0, 0)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)

    @property
    def words(self) -> str:
        """What stands here; Qt's own plain text would turn no-break spaces into spaces."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_words(self, text: str) -> None:
        """Show these words in place of all that stand here; that is no correction."""
        if text == self.words:
            return
        self._quiet = True
        self._states, self._uses, self._lasting, self._spot = (), {}, [], NOWHERE
        self.setPlainText(text)
        self._quiet = False

    def show_parts(
        self, parts: Sequence[DraftPart], uses: dict[int, Use], looks: Sequence[Look]
    ) -> None:
        """Say beside the words, and in them, what became of each part."""
        text = self.words
        there = sorted((it.spot.start, it.state.value, it.state) for it in parts if it.lines[0])
        self._states = tuple((to_units(text, at), state) for at, _, state in there)
        self._uses = uses
        self._lasting = [
            self._look(to_units(text, it.start), to_units(text, it.end), self._looks_so(it))
            for it in looks
        ]
        self._lasting += self._faint()
        self._paint_words()
        self._strip.update()

    def show_spot(self, spot: Spot) -> None:
        """Mark where a part stands, and bring it into sight."""
        self._spot = spot
        self._paint_words()
        if spot == NOWHERE or self.hasFocus():
            return
        cursor = self.textCursor()
        cursor.setPosition(self._units(spot.start))
        self._quiet = True
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._quiet = False

    def use_at(self, offset: int) -> tuple[int, Use | None]:
        """The number of the line at a character, and what became of it."""
        line = self.words.count("\n", 0, offset) + 1
        return line, self._uses.get(line)

    def _units(self, offset: int) -> int:
        return to_units(self.words, offset)

    def _paint_words(self) -> None:
        found = list(self._lasting)
        if self._spot != NOWHERE:
            made = QTextCharFormat()
            made.setBackground(QColor(self._colours.highlight))
            start, end = self._units(self._spot.start), self._units(self._spot.end)
            found.append(self._look(start, end, made))
        self.setExtraSelections(found)

    def _faint(self) -> Iterator[QTextEdit.ExtraSelection]:
        """The lines that change nothing, and those from which nothing was taken, runs as one."""
        faint, lost = QTextCharFormat(), QTextCharFormat()
        faint.setForeground(QColor(self._colours.muted))
        lost.setForeground(QColor(self._colours.struck))
        lost.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        kinds = {Use.BESIDE: faint, Use.SAME: faint, Use.NOT_TAKEN: lost}
        told = ((line, kinds.get(use)) for line, use in self._uses.items())
        for look, some in groupby(told, key=lambda it: it[1]):
            lines = [line for line, _ in some]
            if look is not None:
                first = self.document().findBlockByNumber(lines[0] - 1)
                last = self.document().findBlockByNumber(lines[-1] - 1)
                yield self._look(first.position(), last.position() + last.length() - 1, look)

    def _looks_so(self, look: Look) -> QTextCharFormat:
        made = QTextCharFormat()
        if look.state is STRUCK:
            made.setFontStrikeOut(True)
            made.setForeground(QColor(self._colours.struck))
        else:
            made.setFontUnderline(True)
            made.setForeground(QColor(self._colours.inserted))
        return made

    def _look(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        most = self.document().characterCount() - 1
        cursor.setPosition(min(start, most))
        cursor.setPosition(min(end, most), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, look
        return made

    def _changed(self) -> None:
        if not self._quiet:
            self._states, self._uses, self._lasting, self._spot = (), {}, [], NOWHERE
            self._strip.update()
            self.corrected.emit()

    def _moved(self) -> None:
        if not self._quiet and self.hasFocus():
            self.pointed.emit(to_points(self.words, self.textCursor().position()))

    # Qt's own calls

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, pages and files."""
        return _file_in(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A file, and words that take the place of all, are read anew with their looks."""
        path = _file_in(source)
        everything = self.textCursor().selectionEnd() - self.textCursor().selectionStart()
        if path is not None:
            self.file_came.emit(path)
        elif source.hasHtml() and everything >= len(self.words.strip()):
            self.came.emit(source)
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The strip goes along."""
        super().resizeEvent(event)
        box = self.contentsRect()
        self._strip.setGeometry(box.left(), box.top(), STRIP, box.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The strip follows what is in sight."""
        super().paintEvent(event)
        self._strip.update()

    def paint_states(self, painter: QPainter) -> None:
        """The shape of each part in sight, beside its first line; of several alike there one."""
        for top, state in self.signs():
            shapes.paint(painter, QPointF(6, top), state, self._colours)

    def signs(self) -> Iterator[tuple[float, State]]:
        """How far down each shape in sight stands, and what it says."""
        last, tall = -float(STRIP), self.viewport().height()
        seen: set[tuple[float, State]] = set()
        for position, state in self._states:
            block = self.document().findBlock(position)
            box = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if box.bottom() < 0 or box.top() > tall:
                continue
            line = block.layout().lineForTextPosition(position - block.position())
            own = box.top() + (line.y() if line.isValid() else 0) + 1
            if (own, state) in seen:
                continue  # Below it would seem to be about the next line.
            seen.add((own, state))
            last = max(own, last + shapes.SIZE)
            yield last, state


class _Strip(QWidget):
    """The strip beside the words."""

    def __init__(self, pane: SourcePane) -> None:
        super().__init__(pane)
        self._pane = pane

    def sizeHint(self) -> QSize:
        """As wide as it always is."""
        return QSize(STRIP, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Draw the states."""
        with QPainter(self) as painter:
            self._pane.paint_states(painter)


def _file_in(data: QMimeData) -> Path | None:
    """The one file that is carried, if it is one."""
    paths = [Path(it.toLocalFile()) for it in data.urls() if it.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
