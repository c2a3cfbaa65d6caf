"""A QTextEdit that takes and gives nothing but words, and leaves undo and menus to others."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from motion_editor.core.place import Span
from motion_editor.ui.editor import clipboard
from motion_editor.ui.editor.utf16 import shown, span_of

NOTCH = 120
"""How far a wheel turns for one step; touch pads send many small parts of it."""


class WordsEdit(QTextEdit):
    """Qt's own editor, its clipboard, input methods and menus made fit for clauses."""

    zoomed = Signal(int)
    """The wheel asks for larger (1) or smaller (-1) text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turned = 0.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setCursorWidth(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def span(self) -> Span:
        """The selection, or the caret as an empty span."""
        return span_of(self.textCursor())

    def composing(self) -> bool:
        """Whether an input method is at work: its text is not yet in the document."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Input methods are Qt's to do, but for what they commit in more lines than one.

        Qt would leave the text under way standing in the first of them.
        """
        words = event.commitString()
        if shown(words) == words or self.isReadOnly():
            super().inputMethodEvent(event)
            return
        super().inputMethodEvent(QInputMethodEvent())
        self.textCursor().insertText(words)
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: ARG002 - Qt's own signature
        """Tab nests; F6 leaves the text."""
        return False

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy, cut and drag: the words as they are."""
        return clipboard.plain(self.textCursor())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel ask for another text size; Qt would zoom behind the window's back."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches, self._turned = int(self._turned / NOTCH), math.fmod(self._turned, NOTCH)
        if notches:
            self.zoomed.emit(1 if notches > 0 else -1)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say what is pointed at, where there is something to say."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, at: QPoint) -> str:  # noqa: ARG002 - for those who have something to say
        """What is said of a point of the viewport; "" for nothing."""
        return ""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The window's own menu: Qt's would offer an undo that does nothing.

        Its commands are about the clause that was pointed at, so the caret goes there first.
        """
        here, now = self.cursorForPosition(event.pos()), self.textCursor()
        within = now.selectionStart() <= here.position() <= now.selectionEnd()
        if event.reason() == QContextMenuEvent.Reason.Mouse and not within:
            self.setTextCursor(here)
        self.customContextMenuRequested.emit(event.globalPos())
