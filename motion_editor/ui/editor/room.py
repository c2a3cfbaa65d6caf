"""The room that a text is laid out in, before the window has given it any, and its document."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QTextEdit

from motion_editor.core.clause import Clauses

ROOM: Final = QSize(776, 755)
"""What a window of the usual size has for the text. Qt begins with a slip of 98 pixels, and would
lay a text out for that first."""

_ENDLESS: Final = 10_000
"""Characters without a blank from which on a word may be broken anywhere: to look for better
places takes Qt a time that grows with the square of its length."""


def make_room(edit: QTextEdit) -> None:
    """Give a new editor its usual room: with either alone Qt lays out for the slip first."""
    edit.resize(ROOM)
    edit.viewport().resize(ROOM)


def new_document(edit: QTextEdit, clauses: Clauses) -> QTextDocument:
    """An empty document for these clauses; the editor breaks its words as they need it."""
    modes = QTextOption.WrapMode
    long = (words for it in clauses if it.length > _ENDLESS for words in it.text.split())
    endless = any(len(words) > _ENDLESS for words in long)
    wrap = modes.WrapAnywhere if endless else modes.WrapAtWordBoundaryOrAnywhere
    if wrap is not edit.wordWrapMode():
        edit.setWordWrapMode(wrap)
    document = QTextDocument(edit)
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    return document
