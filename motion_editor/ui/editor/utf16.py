"""The one seam between our offsets (code points) and Qt's positions (UTF-16 units)."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from motion_editor.core.place import Place, Span

_SPARE = "\ufffd"
_STRUCTURE = {ord(ch): _SPARE for ch in "\n\r\u2029\ufdd0\ufdd1\ufffc"} | dict.fromkeys(
    range(0xD800, 0xE000), _SPARE
)


def shown(text: str) -> str:
    """The text as the document holds it: what Qt would take for structure stands as U+FFFD.

    One character stays one character, so offsets in the one are offsets in the other.
    """
    return text if text.isascii() and "\n" not in text and "\r" not in text else _masked(text)


def _masked(text: str) -> str:
    return text.translate(_STRUCTURE)


def units(text: str) -> int:
    """How many UTF-16 units the text takes."""
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_units(text: str, offset: int) -> int:
    """The UTF-16 offset of a code point offset."""
    return units(text[:offset])


def to_points(text: str, offset: int) -> int:
    """The code point offset of a UTF-16 offset; inside a pair, the one before it."""
    if text.isascii():
        return min(offset, len(text))
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * offset]
    return len(head.decode("utf-16-le", "ignore"))


def place_at(document: QTextDocument, position: int) -> Place:
    """The place of a position of the document."""
    block = document.findBlock(position)
    return Place(block.blockNumber(), to_points(block.text(), position - block.position()))


def position_of(document: QTextDocument, place: Place) -> int:
    """The position of a place, brought into the document where it lies outside."""
    number = min(max(place.clause, 0), document.blockCount() - 1)
    block = document.findBlockByNumber(number)
    text = block.text()
    offset = len(text) if place.clause > number else min(max(place.offset, 0), len(text))
    return block.position() + to_units(text, offset)


def span_of(cursor: QTextCursor) -> Span:
    """The selection of a cursor as a span, its caret where nothing is selected."""
    document = cursor.document()
    return Span(
        place_at(document, cursor.selectionStart()), place_at(document, cursor.selectionEnd())
    )
