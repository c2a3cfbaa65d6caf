"""The lines of one column, or of both in one where there is no room for two. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate

from motion_editor.core.clause import Clause
from motion_editor.core.footnotes import Numbered, numbered, stretches
from motion_editor.tasks.abreast import Row, Side
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.tongue import mark, tr

LEFT, RIGHT = mark("Original"), mark("If carried")

BLANK = Clause("")


@dataclass(frozen=True, slots=True)
class Line:
    """A clause with its label, room left blank, or a caption, which has words of its own.

    `noted` is the number of its first footnote.
    """

    clause: Clause = BLANK
    label: Label = Label()
    note: str = ""
    caption: str = ""
    changed: bool = False
    noted: int = 1

    def notes(self, at: int) -> tuple[Numbered, ...]:
        """Its footnotes with their numbers, where it is the line of this number."""
        found = enumerate(numbered((self.clause,)), self.noted)
        return tuple(replace(note, clause=at, number=number) for number, note in found)


@dataclass(frozen=True, slots=True)
class Column:
    """Lines, and for each row the number of its line; for two in one that of either side."""

    lines: tuple[Line, ...]
    left: tuple[int, ...] = field(default=())
    right: tuple[int, ...] = field(default=())


Labels = tuple[Sequence[Label], Sequence[Label]]
"""The labels of the original, and of the text if carried."""

Firsts = tuple[Sequence[int], Sequence[int]]
"""The number of the first footnote in or after each clause, of either text."""


def column(rows: Sequence[Row], labels: Labels, *, base: bool) -> Column:
    """One of two columns: a line for each row."""
    sides = [row.left if base else row.right for row in rows]
    firsts = _firsts(rows)
    lines = (
        _line(side, labels, firsts, row, base=base) for side, row in zip(sides, rows, strict=True)
    )
    places = tuple(range(len(rows)))
    return Column(tuple(lines), places, places)


def stacked(rows: Sequence[Row], labels: Labels) -> Column:
    """Both in one: what is not changed once, else the original and below it the other."""
    lines: list[Line] = []
    firsts = _firsts(rows)
    left: list[int] = []
    right: list[int] = []
    for row in rows:
        start = len(lines)
        places = dict.fromkeys((True, False), start)
        for base, line in _stack(row, labels, firsts):
            if row.changed:
                lines.append(Line(caption=tr(LEFT if base else RIGHT)))
            places[base] = len(lines)
            lines.append(line)
        left.append(places[True])
        right.append(places[False])
    return Column(tuple(lines), tuple(left), tuple(right))


def _stack(row: Row, labels: Labels, firsts: Firsts) -> Iterator[tuple[bool, Line]]:
    if row.left is not None and row.changed:
        yield True, _line(row.left, labels, firsts, row, base=True)
    if row.right is not None:
        yield False, _line(row.right, labels, firsts, row, base=False)


def _firsts(rows: Sequence[Row]) -> Firsts:
    left = _counted([row.left for row in rows if row.left is not None])
    return left, _counted([row.right for row in rows if row.right is not None])


def _counted(sides: Sequence[Side]) -> list[int]:
    texts = [side.clause.text for side in sorted(sides, key=lambda side: side.number)]
    return list(accumulate((len(stretches(text)) for text in texts), initial=1))


def _line(side: Side | None, labels: Labels, firsts: Firsts, row: Row, *, base: bool) -> Line:
    if side is None:
        return Line()
    column = 0 if base else 1
    label, first = labels[column][side.number], firsts[column][side.number]
    note = ", ".join(map(tr, side.notes))
    return Line(side.clause, label, note, changed=row.changed, noted=first)
