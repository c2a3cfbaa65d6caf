"""From what Qt did to the document to one edit of the model.

Qt makes every edit itself, whoever asked for it: keyboard, input method, paste, drop, context
menu, assistive technology. `Touched` only records where; `read_edit` then compares those blocks
with their clauses and says which span was replaced by what.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

from motion_editor.core.clause import Clause
from motion_editor.core.place import Place, Span
from motion_editor.ui.editor.stretch import Stretch, common_head
from motion_editor.ui.editor.utf16 import place_at, shown


class Touched:
    """The positions that changed since the last reading, in today's document."""

    def __init__(self) -> None:
        self._start = -1
        self._end = -1

    def __bool__(self) -> bool:
        return self._start >= 0

    def note(self, position: int, removed: int, added: int) -> None:
        """Take in one contentsChange; Qt may report more than was touched, never less."""
        if self._start < 0:
            self._start, self._end = position, position + added
            return
        end = self._end
        if end >= position + removed:
            end += added - removed
        self._start = min(self._start, position)
        self._end = max(end, position + added)

    def clear(self) -> None:
        """Forget what was noted."""
        self._start = self._end = -1

    def stretch(self, document: QTextDocument, clauses: int) -> Stretch:
        """The touched blocks, one more on either side; `clauses` is how many the model has."""
        count = document.blockCount()
        first = _number(document, self._start)
        last = _number(document, self._end)
        tail = max(count - 2 - last, 0)
        where = Stretch(max(first - 1, 0), tail)
        # Should Qt ever report less than it touched, everything is compared.
        return where if where.start + where.tail < clauses else Stretch(0, 0)


class Replacement(NamedTuple):
    """What was done: the span of the model's text, and the text that now stands there.

    `drift` is how many characters right of that text the document's caret stands, less than
    none where it stands inside it; `before` is its place where it stands left of it.
    """

    span: Span
    text: str
    drift: int = 0
    before: Place | None = None


def read_edit(
    document: QTextDocument,
    clauses: Sequence[Clause],
    where: Stretch,
    caret: int,
    selection: Span | None = None,
) -> Replacement | None:
    """The edit that turns the clauses of the stretch into its blocks; None where they agree.

    `selection` is what was selected before: where its words can be what was replaced, they are
    ("from" typed over "by half" keeps no "f"). Otherwise `caret`, the position of the document's
    caret, decides: of the many readings of "a" typed into "aaa" it is the one that ends there.
    """
    past = len(clauses) - where.tail
    old = "\n".join(shown(item.text) for item in clauses[where.start : past])
    new = _words(document, where)
    if old == new:
        return None
    at = _flat_in(document, where, place_at(document, caret))
    first = Place(where.start, 0)
    head, tail = _around(clauses, where, old, new, selection) or _ends(old, new, at)
    span = Span(drifted(clauses, first, head), drifted(clauses, first, len(old) - tail))
    before = drifted(clauses, first, at) if at < head else None
    return Replacement(span, new[head : len(new) - tail], at - len(new) + tail, before)


def _around(
    clauses: Sequence[Clause], where: Stretch, old: str, new: str, selection: Span | None
) -> tuple[int, int] | None:
    """What stands before and after the selection, if both are still there."""
    if selection is None or selection.empty:
        return None
    if selection.start.clause < where.start or selection.end.clause >= len(clauses) - where.tail:
        return None
    head = _between(clauses, where.start, selection.start)
    tail = len(old) - _between(clauses, where.start, selection.end)
    fits = head + tail <= len(new) and old[:head] == new[:head]
    return (head, tail) if fits and old[len(old) - tail :] == new[len(new) - tail :] else None


def _between(clauses: Sequence[Clause], start: int, place: Place) -> int:
    """How many characters stand between the start of a clause and a later place."""
    return sum(item.length + 1 for item in clauses[start : place.clause]) + place.offset


def _ends(old: str, new: str, caret: int) -> tuple[int, int]:
    """How much both begin and end with; what is left of `new` ends at the caret if it can."""
    shorter = min(len(old), len(new))
    head = common_head(old, new)
    tail = common_head(old[::-1], new[::-1])
    if head + tail > shorter:
        tail = min(max(len(new) - caret, shorter - head), tail)
        head = shorter - tail
    return head, tail


def drifted(clauses: Sequence[Clause], place: Place, drift: int) -> Place:
    """The place so many characters on, ends of clauses counted as one."""
    number, offset = place.clause, place.offset + drift
    while offset < 0 and number > 0:
        number -= 1
        offset += clauses[number].length + 1
    while number < len(clauses) - 1 and offset > clauses[number].length:
        offset -= clauses[number].length + 1
        number += 1
    return Place(number, max(offset, 0))


def _number(document: QTextDocument, position: int) -> int:
    block = document.findBlock(position)
    return block.blockNumber() if block.isValid() else document.blockCount() - 1


def _words(document: QTextDocument, where: Stretch) -> str:
    lines = []
    block: QTextBlock = document.findBlockByNumber(where.start)
    for _ in range(document.blockCount() - where.tail - where.start):
        lines.append(block.text())
        block = block.next()
    return "\n".join(lines)


def _flat_in(document: QTextDocument, where: Stretch, place: Place) -> int:
    """How many characters after the start of the stretch a place stands; less than none before."""
    first, last = sorted((where.start, place.clause))
    between = 0
    block = document.findBlockByNumber(first)
    for _ in range(last - first):
        between += len(block.text()) + 1
        block = block.next()
    return place.offset + (between if place.clause >= where.start else -between)
