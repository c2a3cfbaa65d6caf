"""What differs between two states of a motion, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from motion_editor.tasks.abreast import Row, Side
    from motion_editor.tasks.apart import Part


def part_lines(part: Part, names: tuple[str, str], *, alone: bool = False) -> Iterator[str]:
    """A text that differs; `names` stand before what is read in either state.

    With `alone` there is only one.
    """
    yield f"{part.head}:"
    for row in part.rows:
        yield from (f"  {line}" for line in _row(row, names, alone=alone))


def _row(row: Row, names: tuple[str, str], *, alone: bool) -> Iterator[str]:
    from motion_editor.core.text import words
    from motion_editor.tasks.show import in_critic, one_line

    if row.left is None and row.right is None:
        yield "…"
    elif row.right is not None and (alone or not row.changed):
        yield one_line(words(row.right.clause.runs))
    else:
        width = max(map(len, names)) + 1
        for name, side in zip(names, (row.left, row.right), strict=True):
            if side is not None:
                said = one_line(in_critic(side.clause.runs))
                yield f"{name + ':':{width}} {said}{_beside(side)}"


def _beside(side: Side) -> str:
    """What no word of the clause shows: that it was moved, divided, or is of another kind."""
    return f" ({', '.join(side.notes)})" if side.notes else ""
