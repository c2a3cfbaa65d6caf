"""The text of the view of all amendments: each change with its owner in words, line and colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor

from motion_editor.core.clause import Role
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.tasks.overlaid import Bit
from motion_editor.ui.abreast.column import ColumnText
from motion_editor.ui.abreast.lines import Line
from motion_editor.ui.editor import clipboard, gutter
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.overlaid.lines import Inked, said, tag

TAG = 11
"""The size of the small words that say whose a change is, at the usual text size."""

_Under = QTextCharFormat.UnderlineStyle
SHAPES: Final = (
    _Under.SingleUnderline, _Under.DashUnderline, _Under.DotLine, _Under.WaveUnderline,
    _Under.DashDotLine, _Under.DashDotDotLine,
)  # fmt: skip
"""The lines under the words of one amendment after the other; they go round as the colours do."""


class OverText(ColumnText):
    """Read-only lines with everybody's changes."""

    ranks: Mapping[str, int] = {}
    """The place of each owner among the amendments, for line and colour."""

    _warnings: tuple[QTextCharFormat, QTextCharFormat]
    _looks: dict[tuple[object, ...], QTextCharFormat]
    """The looks of what is shown: thousands of words have few of them."""

    def dress(self, formats: Formats) -> None:
        """Take this look, for the lines shown next."""
        super().dress(formats)
        self._looks = {}
        self._warnings = (self._warning(clash=False), self._warning(clash=True))

    def _known(
        self, make: Callable[[Bit, bool], QTextCharFormat], bit: Bit, *, lead_in: bool = False
    ) -> QTextCharFormat:
        """A look that is made once for all words of one state, owner and emphasis."""
        key = (make, bit.state, bit.emphasis, bit.note, len(bit.owners), self._rank(bit), lead_in)
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = make(bit, lead_in)
        return found

    def _write(self, cursor: QTextCursor, line: Line) -> None:
        if not isinstance(line, Inked):
            return
        if line.caption:
            cursor.insertText(line.caption, self._aside(small=True))
            return
        lead_in = line.clause.role is Role.LEAD_IN
        for bit, after in pairwise((*line.bits, Bit(""))):
            cursor.insertText(said(bit), self._known(self._look, bit, lead_in=lead_in))
            words = tag(bit)
            if words:
                beside = f"\u00a0{words}{_gap(after)}".replace(" ", "\u00a0")
                cursor.insertText(beside, self._known(self._small, bit))
        for sign, words in (("▲", line.clash), ("◆", line.touch)):
            if words:
                look = self._warnings[sign == "▲"]
                cursor.insertText(f"  {sign}\u00a0{words}", look)

    def _look(self, bit: Bit, lead_in: bool) -> QTextCharFormat:
        colours = self._formats.colours
        made = QTextCharFormat(
            self._formats.of(KEPT, bit.emphasis, Role.LEAD_IN if lead_in else Role.POINT)
        )
        if bit.note:
            made.setFontItalic(True)
        if not bit.owners:
            return made
        ink = self._ink(bit)
        made.setForeground(ink)
        if bit.state is STRUCK:
            made.setFontStrikeOut(True)
            made.setBackground(QColor(colours.struck_tint))
        elif bit.state is ADDED:
            made.setBackground(QColor(colours.inserted_tint))
        if len(bit.owners) == 1 and not bit.note:
            made.setUnderlineStyle(SHAPES[self._rank(bit) % len(SHAPES)])
            made.setUnderlineColor(ink)
        return made

    def _rank(self, bit: Bit) -> int:
        return self.ranks.get(bit.owners[0], 0) if bit.owners else 0

    def _ink(self, bit: Bit) -> QColor:
        colours = self._formats.colours
        return QColor(
            colours.amendment(self._rank(bit)) if len(bit.owners) == 1 else colours.struck
        )

    def _small(self, bit: Bit, _lead_in: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(self._ink(bit))
        font = QFont(self.font())
        font.setPixelSize(self._formats.scaled(TAG))
        font.setWeight(QFont.Weight.DemiBold)
        made.setFont(font)
        return made

    def _warning(self, *, clash: bool) -> QTextCharFormat:
        made = self._aside(small=True)
        if clash:
            made.setForeground(QColor(self._formats.colours.warning))
        return made

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy: the words as they stand, whose they are among them."""
        return clipboard.plain(self.textCursor())

    def tip_at(self, at: QPoint) -> str:
        """Whose changes stand in the line there, and what meets in it."""
        row = next(gutter.rows(self, at.y(), at.y() + 1), None)
        lines = self._shown.lines
        line = lines[row.number] if row is not None and row.number < len(lines) else None
        return line.tip if isinstance(line, Inked) else ""


def _gap(after: Bit) -> str:
    """The room between small words and what follows them; none before a full stop."""
    bare = not after.owners and not after.note
    return "" if bare and not after.text[:1].isalnum() else "  "
