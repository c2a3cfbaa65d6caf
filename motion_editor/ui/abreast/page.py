"""The view side by side: two columns that scroll together, or one where there is no room."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from operator import is_

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Span
from motion_editor.core.wording import capital
from motion_editor.tasks.abreast import Row, back, rows, where
from motion_editor.ui.abreast.column import ColumnText
from motion_editor.ui.abreast.lines import LEFT, RIGHT, Clashes, Column, Labels, column, stacked
from motion_editor.ui.clashes import clashes_at
from motion_editor.ui.editor import gutter
from motion_editor.ui.editor.column import Header
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.session import Session
from motion_editor.ui.sight import Sight
from motion_editor.ui.state import View, if_carried
from motion_editor.ui.tongue import tr

LEAST = 300
"""Pixels that a column needs at the usual text size; with less the two are stacked."""

EDGE = 16
HEAD = 12
"""The size of the words above a column, at the usual text size."""

ROOM = 480
"""Pixels of height, at the usual text size, below which there is no room for the title."""


class AbreastPage(QWidget):
    """The original left, the text if carried right, clause beside clause.

    `heads` are words above the columns in place of these; the title then stands elsewhere.
    """

    came = Signal(object)
    """The caret went to this place of the tracked text."""

    filled = Signal()
    """Other words are shown, or the same ones written anew."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("abreast")
        self.heads: tuple[str, str] | None = None
        self._session = session
        self._formats = formats
        self._rows: tuple[Row, ...] = ()
        self._left, self._right = Column(()), Column(())
        self._leading = False
        self._taken: tuple[object, ...] = ()
        self._aligned = -1
        self._span = Span(Place(0, 0), Place(0, 0))
        self.header = Header(self)
        self.left = ColumnText(formats, tr("Original, beside the text if carried"), self)
        self.right = ColumnText(formats, tr("Text if carried, beside the original"), self)
        self._heads = (QLabel(tr(LEFT), self), QLabel(tr(RIGHT), self))
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.header.layout().setContentsMargins(EDGE, EDGE, EDGE, 8)  # type: ignore[union-attr]
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.header)
        self._columns = QWidget(self)
        columns = QHBoxLayout(self._columns)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        self._panes = []
        for head, text in zip(self._heads, (self.left, self.right), strict=True):
            head.setObjectName("columnHead")
            head.setTextFormat(Qt.TextFormat.PlainText)
            head.setBuddy(text)
            head.setIndent(0)
            pane = QWidget(self._columns)
            inside = QVBoxLayout(pane)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            inside.addWidget(head)
            inside.addWidget(text, 1)
            columns.addWidget(pane, 1)
            self._panes.append(pane)
        self.left.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.addWidget(self._columns, 1)

    def _wire(self) -> None:
        for text, other in ((self.left, self.right), (self.right, self.left)):
            text.verticalScrollBar().valueChanged.connect(
                lambda value, it=other: self._scroll_along(it, value)
            )
            text.resized.connect(lambda: None if self._leading else self._align())
            text.cursorPositionChanged.connect(lambda it=text: self._lead(it))
        # A long text is laid out bit by bit: only then can the left one go where the right one is.
        self.left.verticalScrollBar().rangeChanged.connect(
            lambda: self._scroll_along(self.left, self.right.verticalScrollBar().value())
        )

    def _scroll_along(self, other: ColumnText, value: int) -> None:
        """One column goes where the other does; stacked, only one is there to be scrolled."""
        if self._left is not self._right:
            other.verticalScrollBar().setValue(value)

    @property
    def carried(self) -> tuple[Clauses, frozenset[int]]:
        """What stands in the column of the text if carried, and in which lines that text does."""
        lines = self._right.lines
        return tuple(line.clause for line in lines), frozenset(self._right.right)

    @property
    def narrow(self) -> bool:
        """Whether there is no room for two columns."""
        return self.width() < 2 * self._formats.scaled(LEAST)

    def take(self) -> None:
        """Show the amendment that the session shows, as soon as there is a width for it."""
        state = self._session.state
        shown = state.amendment
        if shown is None or not self.isVisible():
            return
        self.header.show_for(self._session)
        key = (shown.text.clauses, state.motion, self._formats, self.narrow)
        if self._taken and all(map(is_, key, self._taken)):
            return
        self._leading, self._taken = True, key
        self._scale()
        self._rows = rows(shown.text.clauses)
        views = [replace(state.shown, view=view) for view in (View.ORIGINAL, View.CARRIED)]
        base, new = (Sight(replace(state, shown=view)).labels for view in views)
        heads = self.heads or (tr(LEFT), capital(if_carried(state.motion, shown)))
        for label, words in zip(self._heads, heads, strict=True):
            label.setText(words)
        if self.heads is not None:
            self._show_heads(self.heads)
        self._show_columns((base, new), clashes_at(shown, shown.text.clauses))
        self._leading = False
        # What is shown may have brought a scroll bar, and with it another width.
        self._align()
        self.reveal(self._span)
        self.filled.emit()

    def _show_heads(self, heads: tuple[str, str]) -> None:
        """Words of whatever length: what has no room can be read as a tip, and is heard."""
        for label, text, words in zip(self._heads, (self.left, self.right), heads, strict=True):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.setToolTip(words)
            text.setAccessibleName(words)

    def _show_columns(self, labels: Labels, clashes: Clashes) -> None:
        narrow = self.narrow
        self._panes[0].setVisible(not narrow)
        self._heads[1].setVisible(not narrow)
        for text in (self.left, self.right):
            text.dress(self._formats)
        if narrow:
            self._left = self._right = stacked(self._rows, labels, clashes, self.heads)
            self.right.show_column(self._right, self.right.gaps(self._right.lines))
            return
        self._left = column(self._rows, labels, clashes, base=True)
        self._right = column(self._rows, labels, clashes, base=False)
        self._aligned = self._level()
        for text, shown, below in zip(
            (self.left, self.right), (self._left, self._right), self._room_below(), strict=True
        ):
            text.show_column(shown, below)

    def _scale(self) -> None:
        self.header.scale(self._formats)
        for head in self._heads:
            # A style sheet brings margins of its own, whenever it is read.
            inset = f"padding: 4px {EDGE}px 12px {self._formats.scaled(gutter.NARROW)}px;"
            head.setStyleSheet(f"font-size: {self._formats.scaled(HEAD)}px; {inset}")

    def set_formats(self, formats: Formats) -> None:
        """Show in other colours or another size."""
        self._formats = formats
        self._show_title()
        self.take()

    def _show_title(self) -> None:
        """Show the title where there is room for it, and none stands elsewhere."""
        room = self.height() >= self._formats.scaled(ROOM)
        self.header.setVisible(room and self.heads is None)

    def _align(self) -> None:
        """Have the clauses of a row begin at one height, where that is not so yet."""
        if not self._rows or self._left is self._right or not self.isVisible():
            return
        width = self._level()
        if width != self._aligned:
            self._aligned = width
            for text, below in zip((self.left, self.right), self._room_below(), strict=True):
                text.make_room(below)

    def _level(self) -> int:
        """Have both columns break their lines at one width, which is the answer.

        What is not amended then takes as many lines on either side.
        """
        rooms = [
            text.viewport().width() + text.viewportMargins().right()
            for text in (self.left, self.right)
        ]
        least, self._leading = min(rooms), True
        for text, room in zip((self.left, self.right), rooms, strict=True):
            text.setViewportMargins(0, 0, room - least, 0)
        self._leading = False
        return least

    def _room_below(self) -> tuple[list[float], list[float]]:
        """The room below each clause: the wider of both gaps, and what its neighbour needs."""
        amended = [at for at, row in enumerate(self._rows) if row.changed]
        left, right = self._left.lines, self._right.lines
        gaps = map(max, self.left.gaps(left), self.right.gaps(right))
        one = list(gaps)
        two = list(one)
        heights = zip(
            self.left.heights([left[at] for at in amended]),
            self.right.heights([right[at] for at in amended]),
            strict=True,
        )
        for at, (height, other) in zip(amended, heights, strict=True):
            one[at] += max(other - height, 0)
            two[at] += max(height - other, 0)
        return one, two

    def reveal(self, span: Span) -> None:
        """Bring words of the tracked text into sight on both sides, selected."""
        self._span = span
        if self._leading or not self._rows:
            return
        clauses = self._session.clauses
        if span.end.clause >= len(clauses):
            return
        start = span.start if span.start.clause == span.end.clause else Place(span.end.clause, 0)
        ends = [where(self._rows, clauses, place) for place in (start, span.end)]
        self._leading = True
        # Last the right one, which where both are stacked is the only one.
        if self._left is not self._right:
            self.left.select(*(self._in(self._left.left, left) for left, _ in ends))
        elif clauses[span.end.clause].wholly_struck:
            ends = [(left, left) for left, _ in ends]
        places = self._left.left if ends[1][0] is ends[1][1] else self._right.right
        self.right.select(*(self._in(places, right) for _, right in ends))
        self._leading = False

    @staticmethod
    def _in(lines: tuple[int, ...], place: Place) -> Place:
        return Place(lines[place.clause], place.offset)

    def _lead(self, text: ColumnText) -> None:
        """The caret was put elsewhere in a column: outline and cards go with it."""
        if self._leading or not self.isVisible() or not self._rows:
            return
        caret = text.span().end
        held = self._left.left if text is self.left else self._right.right
        number = bisect_left(held, caret.clause)
        row = self._rows[min(number, len(self._rows) - 1)]
        above = self._left is self._right and number < len(held) and held[number] > caret.clause
        base = text is self.left or above
        side = row.left if base else row.right
        if side is None:
            base, side = not base, row.right if base else row.left
        if side is not None:
            offset = min(caret.offset, side.clause.length)
            self._leading = True
            self.came.emit(back(side, self._session.clauses, offset, base=base))
            self._leading = False

    def showEvent(self, event: QShowEvent) -> None:
        """Now it has its width; what could fail waits until it stands there."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._come)

    def _come(self) -> None:
        self.take()
        self._align()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack the columns as there is no room for two, or part them; the caret stays in sight."""
        super().resizeEvent(event)
        self._show_title()
        if self.narrow != (self._left is self._right):
            self.take()
        if event.size().width() != event.oldSize().width():
            # The columns have their new width only once this is done, sides folded and all.
            QTimer.singleShot(0, self, lambda: self.reveal(self._span))
