"""What stays in sight as the text gets another width: the caret, else what stood on top."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QTextEdit


class Anchor:
    """A place in a text and its height on the screen, taken before lines break elsewhere."""

    def __init__(self, edit: QTextEdit, height: int) -> None:
        """`height` is that of the viewport until now."""
        self._edit = edit
        self._seen = 0 <= edit.cursorRect().center().y() < height
        self._place = edit.textCursor() if self._seen else edit.cursorForPosition(QPoint(0, 0))
        self._top = edit.cursorRect(self._place).top()

    def hold(self) -> None:
        """Bring the place back to its height."""
        bar = self._edit.verticalScrollBar()
        bar.setValue(bar.value() + self._edit.cursorRect(self._place).top() - self._top)
        if self._seen:
            self._edit.ensureCursorVisible()
