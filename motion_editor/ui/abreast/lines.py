"""The lines of one column, or of both in one where there is no room for two. No Qt here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import NamedTuple

from motion_editor.core.clause import Clause
from motion_editor.core.footnotes import Numbered, numbered, stretches
from motion_editor.tasks.abreast import Row, Side
from motion_editor.ui.clashes import Names, clashes_of
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
    clashes: Names = ()

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


Clashes = dict[str, Names]
"""The unsettled clashes by the id of the clause where each stands."""


class Beside(NamedTuple):
    """What stands beside the clauses of both columns."""

    labels: Labels
    firsts: Firsts
    clashes: Clashes


def column(rows: Sequence[Row], labels: Labels, clashes: Clashes, *, base: bool) -> Column:
    """One of two columns: a line for each row."""
    sides = [row.left if base else row.right for row in rows]
    beside = Beside(labels, _firsts(rows), clashes)
    lines = (_line(side, beside, row, base=base) for side, row in zip(sides, rows, strict=True))
    places = tuple(range(len(rows)))
    return Column(tuple(lines), places, places)


def stacked(
    rows: Sequence[Row], labels: Labels, clashes: Clashes, heads: tuple[str, str] | None = None
) -> Column:
    """Both in one: what is not changed once, else the original and below it the other.

    `heads` say which is which, where they are not the original and the text if carried.
    """
    first, second = heads or (tr(LEFT), tr(RIGHT))
    lines: list[Line] = []
    beside = Beside(labels, _firsts(rows), clashes)
    left: list[int] = []
    right: list[int] = []
    for row in rows:
        start = len(lines)
        places = dict.fromkeys((True, False), start)
        for base, line in _stack(row, beside):
            if row.changed:
                lines.append(Line(caption=first if base else second))
            places[base] = len(lines)
            lines.append(line)
        left.append(places[True])
        right.append(places[False])
    return Column(tuple(lines), tuple(left), tuple(right))


def _stack(row: Row, beside: Beside) -> Iterator[tuple[bool, Line]]:
    if row.left is not None and row.changed:
        yield True, _line(row.left, beside, row, base=True)
    if row.right is not None:
        yield False, _line(row.right, beside, row, base=False)


def _firsts(rows: Sequence[Row]) -> Firsts:
    left = _counted([row.left for row in rows if row.left is not None])
    return left, _counted([row.right for row in rows if row.right is not None])


def _counted(sides: Sequence[Side]) -> list[int]:
    texts = [side.clause.text for side in sorted(sides, key=lambda side: side.number)]
    return list(accumulate((len(stretches(text)) for text in texts), initial=1))


def _line(side: Side | None, beside: Beside, row: Row, *, base: bool) -> Line:
    if side is None:
        return Line()
    column = 0 if base else 1
    label = beside.labels[column][side.number]
    first = beside.firsts[column][side.number]
    names = clashes_of(side.clause, beside.clashes)
    note = ", ".join(map(tr, side.notes))
    return Line(side.clause, label, note, changed=row.changed, noted=first, clashes=names)
