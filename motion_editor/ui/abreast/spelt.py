"""The words that no list knows, marked side by side, where the text if carried stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat

from motion_editor.core.spelling import standing_spans
from motion_editor.ui.editor.marks import Marks, in_sight

if TYPE_CHECKING:
    from motion_editor.tasks.checker import Checker
    from motion_editor.ui.abreast.page import AbreastPage

KIND = "spelling"


class Beside:
    """Marks the right column, or of both in one the lines that would stand; nobody types there."""

    def __init__(self, page: AbreastPage, again: Callable[[], None]) -> None:
        self._page, self._again = page, again
        self._marks = Marks(page.right)
        bar = page.right.verticalScrollBar()
        self._heard = (page.filled, bar.valueChanged, bar.rangeChanged)
        for signal in self._heard:
            signal.connect(again)

    def mark(self, checker: Checker, look: QTextCharFormat) -> None:
        """Mark what is in sight."""
        clauses, standing = self._page.carried
        spans = [
            span
            for at in in_sight(self._page.right)
            if at in standing
            for it in checker.within(clauses, at, at + 1)
            for span in standing_spans(clauses, it.span)
        ]
        self._marks.put(KIND, spans, look)

    def stop(self) -> None:
        """Take the marks away and look no more."""
        for signal in self._heard:
            signal.disconnect(self._again)
        self._marks.put(KIND, (), QTextCharFormat())
