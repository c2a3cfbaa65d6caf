"""Bring blocks of the document into line with their clauses, touching only what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from motion_editor.core.clause import Clause
from motion_editor.ui.editor.formats import Formats, fragments
from motion_editor.ui.editor.stretch import Stretch, common_head
from motion_editor.ui.editor.utf16 import shown, to_units, units


def fill(document: QTextDocument, clauses: Sequence[Clause], formats: Formats) -> None:
    """Write the clauses into the document in place of everything it holds."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.removeSelectedText()
    for number, item in enumerate(clauses):
        if number:
            cursor.insertBlock(formats.block(item), formats.base(item))
        else:
            cursor.setBlockFormat(formats.block(item))
            cursor.setBlockCharFormat(formats.base(item))
        for words, look in formats.looks(item.runs, item.role):
            cursor.insertText(shown(words), look)
    cursor.endEditBlock()


def patch(
    document: QTextDocument, clauses: Sequence[Clause], where: Stretch, formats: Formats
) -> None:
    """Make the blocks of the stretch show the clauses of the stretch."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    start, end = where.start, len(clauses) - where.tail
    surplus = document.blockCount() - len(clauses)
    if surplus:
        at = start + _alike(document, clauses, start, end)
        _remove(cursor, at, surplus) if surplus > 0 else _insert(cursor, at, -surplus)
        start, end = max(start - 1, 0), min(end + 1, len(clauses))
    for number in range(start, end):
        dress(cursor, document.findBlockByNumber(number), clauses[number], formats)
    cursor.endEditBlock()


def _alike(document: QTextDocument, clauses: Sequence[Clause], start: int, end: int) -> int:
    """How many blocks from `start` on already read like their clauses."""
    limit = min(end, document.blockCount() - (len(clauses) - end))
    block = document.findBlockByNumber(start)
    number = start
    while number < limit and block.text() == shown(clauses[number].text):
        block = block.next()
        number += 1
    return number - start


def _remove(cursor: QTextCursor, number: int, count: int) -> None:
    """Take out `count` blocks from number `number` on."""
    document = cursor.document()
    if number + count < document.blockCount():
        cursor.setPosition(document.findBlockByNumber(number).position())
        last = document.findBlockByNumber(number + count).position()
    else:
        number = document.blockCount() - count
        before = document.findBlockByNumber(number - 1)
        cursor.setPosition(before.position() + before.length() - 1)
        final = document.lastBlock()
        last = final.position() + final.length() - 1
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()


def _insert(cursor: QTextCursor, number: int, count: int) -> None:
    """Put in `count` empty blocks so that the first of them has this number."""
    document = cursor.document()
    if number < document.blockCount():
        cursor.setPosition(document.findBlockByNumber(number).position())
    else:
        cursor.movePosition(QTextCursor.MoveOperation.End)
    for _ in range(count):
        cursor.insertBlock()


def dress(cursor: QTextCursor, block: QTextBlock, clause: Clause, formats: Formats) -> None:
    """Make one block show one clause: its words, its paragraph format, its runs' formats."""
    _set_words(cursor, block, shown(clause.text))
    cursor.setPosition(block.position())
    anew = block.charFormat() != formats.base(clause)
    # An empty block of which only the character format is set anew Qt leaves without a layout.
    if (anew and not clause.runs) or block.blockFormat() != formats.block(clause):
        cursor.setBlockFormat(formats.block(clause))
    if anew:
        cursor.setBlockCharFormat(formats.base(clause))
    wanted = _wanted(clause, formats)
    if fragments(block) == wanted:
        return
    at = block.position()
    for text, look in wanted:
        cursor.setPosition(at)
        at += units(text)
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)


def _wanted(clause: Clause, formats: Formats) -> list[tuple[str, QTextCharFormat]]:
    """The fragments the block should have: neighbours of one look are one fragment."""
    out: list[tuple[str, QTextCharFormat]] = []
    for words, look in formats.looks(clause.runs, clause.role):
        if out and out[-1][1] == look:
            out[-1] = (out[-1][0] + shown(words), look)
        else:
            out.append((shown(words), look))
    return out


def _set_words(cursor: QTextCursor, block: QTextBlock, words: str) -> None:
    """Replace the part of the block's words that differs."""
    now = block.text()
    if now == words:
        return
    head = common_head(now, words)
    tail = common_head(now[head:][::-1], words[head:][::-1])
    cursor.setPosition(block.position() + to_units(now, head))
    end = block.position() + to_units(now, len(now) - tail)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words[head : len(words) - tail])
