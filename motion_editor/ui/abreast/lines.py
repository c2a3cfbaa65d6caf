"""The lines of one column, or of both in one where there is no room for two. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from motion_editor.core.clause import Clause
from motion_editor.ui.abreast.rows import Row, Side
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.tongue import mark, tr

LEFT, RIGHT = mark("Original"), mark("If carried")

BLANK = Clause("")


@dataclass(frozen=True, slots=True)
class Line:
    """A clause with its label, room left blank, or a caption, which has words of its own."""

    clause: Clause = BLANK
    label: Label = Label()
    note: str = ""
    caption: str = ""
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """Lines, and for each row the number of its line; for two in one that of either side."""

    lines: tuple[Line, ...]
    left: tuple[int, ...] = field(default=())
    right: tuple[int, ...] = field(default=())


Labels = tuple[Sequence[Label], Sequence[Label]]
"""The labels of the original, and of the text if carried."""


def column(rows: Sequence[Row], labels: Labels, *, base: bool) -> Column:
    """One of two columns: a line for each row."""
    sides = [row.left if base else row.right for row in rows]
    lines = (_line(side, labels, row, base=base) for side, row in zip(sides, rows, strict=True))
    places = tuple(range(len(rows)))
    return Column(tuple(lines), places, places)


def stacked(rows: Sequence[Row], labels: Labels) -> Column:
    """Both in one: what is not changed once, else the original and below it the other."""
    lines: list[Line] = []
    left: list[int] = []
    right: list[int] = []
    for row in rows:
        start = len(lines)
        places = dict.fromkeys((True, False), start)
        for base, line in _stack(row, labels):
            if row.changed:
                lines.append(Line(caption=tr(LEFT if base else RIGHT)))
            places[base] = len(lines)
            lines.append(line)
        left.append(places[True])
        right.append(places[False])
    return Column(tuple(lines), tuple(left), tuple(right))


def _stack(row: Row, labels: Labels) -> Iterator[tuple[bool, Line]]:
    if row.left is not None and row.changed:
        yield True, _line(row.left, labels, row, base=True)
    if row.right is not None:
        yield False, _line(row.right, labels, row, base=False)


def _line(side: Side | None, labels: Labels, row: Row, *, base: bool) -> Line:
    if side is None:
        return Line()
    label = labels[0 if base else 1][side.number]
    return Line(side.clause, label, side.note, changed=row.changed)
