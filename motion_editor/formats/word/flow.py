"""The blocks of a paper as a flow: what each line is for, which clauses are one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.footnotes import may_have, whole
from motion_editor.core.text import Emphasis, Run, Runs
from motion_editor.core.tracked import original, proposed
from motion_editor.papers.blocks import (
    Block,
    ClauseLine,
    Heading,
    Line,
    Lines,
    LineStyle,
    Paper,
    Table,
    parts,
)

_LINES: Final = {
    LineStyle.TITLE: "title",
    LineStyle.BODY: "body",
    LineStyle.MOVER: "mover",
    LineStyle.DETAIL: "detail",
    LineStyle.NOTE: "note",
}
_HEADINGS: Final = ("title", "heading", "subheading")


@dataclass(frozen=True, slots=True)
class Printed:
    """A line that is no clause; `purpose` names its style in a template.

    `anchor` and `to` are those of the heading or line.
    """

    purpose: str
    runs: Runs
    anchor: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Clauses that stand together, with the base and the amended text that they make."""

    lines: Lines
    clauses: Clauses
    base: Clauses
    amended: Clauses


@dataclass(frozen=True, slots=True)
class Tabled:
    """A table; its cells are in one style, those that head its columns bold."""

    table: Table

    @property
    def rows(self) -> Iterator[tuple[Runs, ...]]:
        """The cells of each row, that of the heads first."""
        bold = Emphasis(bold=True)
        yield tuple((Run(words, emphasis=bold),) if words else () for words in self.table.head)
        for row in self.table.rows:
            yield tuple((Run(words),) if words else () for words in row)


CELL: Final = "detail"
"""What the words of a cell are for, as a style of the template."""

Part = Text | Printed | Tabled


def flow(paper: Paper) -> Iterator[Part]:
    """The paper in order, neighbouring clauses together as one text.

    Word cannot track the last mark of a document, and wants a paragraph after a table, so a paper
    that ends with a clause or a table is closed by an empty line.
    """
    for part in parts(paper.blocks):
        if isinstance(part, tuple):
            clauses = printable(line.clause for line in part)
            yield Text(part, clauses, original(clauses), proposed(clauses))
        elif isinstance(part, Table):
            yield Tabled(part)
        else:
            anchor = part.anchor if isinstance(part, Heading) else ""
            to = part.to if isinstance(part, Line) else ""
            yield Printed(_purpose(part), runs_of(part), anchor, to)
    if not paper.blocks or isinstance(paper.blocks[-1], ClauseLine | Table):
        yield Printed("body", ())


def _purpose(block: Heading | Line) -> str:
    if isinstance(block, Line):
        return _LINES[block.style]
    return _HEADINGS[min(max(block.level, 1), len(_HEADINGS)) - 1]


def runs_of(block: Block) -> Runs:
    """The runs of a block."""
    if isinstance(block, Table):
        return tuple(Run(it) for row in (block.head, *block.rows) for it in row if it)
    if isinstance(block, Heading):
        return (Run(block.text),) if block.text else ()
    return block.clause.runs if isinstance(block, ClauseLine) else block.runs


def printable(clauses: Iterable[Clause]) -> Clauses:
    """The clauses with each footnote whole, as Word has them."""
    return tuple(it.with_runs(whole(it.runs)) if may_have(it.runs) else it for it in clauses)
