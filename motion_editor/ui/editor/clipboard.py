"""Words in and out by clipboard and drag: nothing but the words, with soft breaks kept."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextDocumentFragment

from motion_editor.core.text import SOFT_BREAK

OWN = "application/x-motion-editor-text"
"""Our own words: one clause a line, soft breaks as U+2028."""

_BULLETS = "•·▪◦‣●○–*-"
_NUMBER = re.compile(r"^[ \u00a0]*\(?(?:\d{1,3}|[a-zA-Z]|[ivxl]{1,6})[.)]\t", re.MULTILINE)


def carried(cursor: QTextCursor) -> QMimeData:
    """The selection as text, as marked-up HTML, and as our own words.

    Qt's own plain text would turn no-break spaces into spaces.
    """
    words = cursor.selectedText().replace("\u2029", "\n")
    data = QMimeData()
    data.setText(words.replace(SOFT_BREAK, "\n"))
    data.setHtml(cursor.selection().toHtml())
    data.setData(OWN, words.encode("utf-8"))
    return data


def readable(data: QMimeData) -> bool:
    """Whether there are words in it; a file is no words, though Qt would give its address."""
    if any(url.isLocalFile() for url in data.urls()):
        return False
    return data.hasFormat(OWN) or data.hasText() or data.hasHtml()


def words_of(data: QMimeData) -> str:
    """The words to put in: our own as they are, others one clause a line."""
    if data.hasFormat(OWN):
        return bytes(data.data(OWN).data()).decode("utf-8")
    if not data.hasText():
        return tidied(QTextDocumentFragment.fromHtml(data.html()).toPlainText())
    return tidied(data.text())


def tidied(text: str) -> str:
    """Pasted lines as clauses: no empty ones, no bullets, no tabs and no control characters.

    A number before a tab is a list's own, as Word writes it, and goes as bullets do. One line
    alone is taken as it stands, spaces at its ends included.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    if "\n" in text:
        text = _NUMBER.sub("", text)
    text = "".join(ch for ch in text.replace("\t", " ") if ch == "\n" or ch >= " ")
    lines = [line for line in text.split("\n") if line.strip()]
    if "\n" not in text or not lines:
        return text if "\n" not in text else ""
    return "\n".join(_unbulleted(line.strip()) for line in lines)


def _unbulleted(line: str) -> str:
    head, _, rest = line.partition(" ")
    return rest.strip() if len(head) == 1 and head in _BULLETS and rest.strip() else line
