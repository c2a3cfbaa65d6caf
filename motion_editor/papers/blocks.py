"""The neutral blocks that every paper is made of, whatever format it is written in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.numbering import NEW, NumberingStyle, label, numbers
from motion_editor.core.text import ADDED, Run, Runs, State
from motion_editor.core.wording import mark
from motion_editor.papers.marked import (
    CLOSING as CLOSING,
    OPENING as OPENING,
    MarkedLine,
    Piece as Piece,
    marked_lines,
    plain_clause,
)


class LineStyle(Enum):
    """What a line that is neither heading nor clause is for; names a style of the template."""

    TITLE = "title"
    BODY = "body"
    MOVER = "mover"
    DETAIL = "detail"
    NOTE = "note"


TEXT: Final = "clauses"
"""The mark in whose place the text of the paper stands; the other names are words in a line."""

NAMES: Final = {
    TEXT: mark("the text of the paper, with all that the template does not say itself"),
    "title": mark("the whole title of the paper"),
    "motion_title": mark("the title of the motion"),
    "paper": mark("which paper it is, as in “Notice of motion”"),
    "amendment": mark("which amendment, as in “Amendment 1”; empty in other papers"),
    "council": mark("the name of the council"),
    "meeting_date": mark("the day of the meeting"),
    "received": mark("when the motion was received"),
    "reference": mark("the reference of the motion"),
    "group": mark("the political group of the mover"),
    "mover": mark("who moves the motion, in an amendment paper the amendment"),
    "seconder": mark("who seconds it"),
    "signatories": mark("the further signatories"),
    "written": mark("the day on which the paper was written"),
}
"""All names that templates may use, and what stands there in a paper."""

Ways = tuple[tuple[str, ...], ...]
"""Ways in which a template may say a block itself: each is some of its fields, taken together."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the paper's own title, 2 a section. `ways`: see Ways.

    `anchor` is the name by which the contents of the paper lead to it, "" where they don't.
    """

    text: str
    level: int = 2
    ways: Ways = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of plain words. `ways`: see Ways; `instead` then stands in its place, if any.

    `to` is the anchor of the heading that it names in the contents of the paper, else "".
    """

    runs: Runs
    style: LineStyle = LineStyle.BODY
    ways: Ways = ()
    instead: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A clause as printed: tracked or plain, with its label ("" where the format numbers it)."""

    clause: Clause
    label: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose first row heads its columns; every row has as many cells, none merged.

    It is for what is one, never for layout. `widths` are the shares of its columns, all alike
    where none are given. `own` are the columns, from 0, whose words are a motion's or a clerk's.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()
    own: tuple[int, ...] = ()

    @property
    def shares(self) -> tuple[int, ...]:
        """How wide each column is beside the others."""
        return self.widths or (1,) * len(self.head)


Block = Heading | Line | ClauseLine | Table


class Holds(Enum):
    """What a paper has of the text that it is about; the values stand in Word files."""

    TEXT = "text"
    IN_WORDS = "in-words"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Whose:
    """Which text a paper is about, by ids: a version, or an amendment's text.

    Its first clauses are that text, unless they have the marks IN_WORDS or `holds` says that it has
    NOTHING of it: then `clauses` are the text.
    """

    motion: str
    version: str = ""
    amendment: str = ""
    text: int = 0
    holds: Holds = Holds.TEXT
    clauses: Clauses = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its title, its blocks in order, and what its tracked changes are signed with.

    `author` and `when` (ISO 8601 local time) sign the tracked changes. `fields` are the values
    that a template may ask for by name. `whose` is None where it is about no text of a
    motion as it stands in its file.
    """

    title: str
    blocks: tuple[Block, ...]
    numbering: NumberingStyle = NumberingStyle()
    author: str = ""
    when: str = ""
    subject: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    whose: Whose | None = None


Lines = tuple[ClauseLine, ...]


def has_contents(paper: Paper) -> bool:
    """Whether any of its lines leads to a heading of it."""
    return any(isinstance(it, Line) and it.to for it in paper.blocks)


def values_of(paper: Paper) -> dict[str, str]:
    """The values of a paper for every name, "" for what it does not know."""
    return dict.fromkeys(NAMES, "") | dict(paper.fields)


def beside(blocks: Sequence[Block], said: frozenset[str]) -> tuple[Block, ...]:
    """The blocks but those that a template says itself, with the fields that stand in it."""
    return tuple(_left(blocks, said))


def _left(blocks: Sequence[Block], said: frozenset[str]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, ClauseLine | Table) or not any(
            said.issuperset(way) for way in block.ways
        ):
            yield block
        elif isinstance(block, Line) and block.instead:
            yield Line((Run(block.instead),), LineStyle.NOTE)


def parts(blocks: Sequence[Block]) -> Iterator[Heading | Line | Table | Lines]:
    """The blocks in order, clauses that follow one another taken together: they are one text."""
    together: list[ClauseLine] = []
    for block in blocks:
        if isinstance(block, ClauseLine):
            together.append(block)
            continue
        if together:
            yield tuple(together)
            together = []
        yield block
    if together:
        yield tuple(together)


@dataclass(frozen=True, slots=True)
class Printed:
    """A clause as it is read in words, marks included.

    `label` is as printed; `number` counts within the list, 0 where the label is not counted but
    given. `level` is never more than one above that of the line before.
    """

    role: Role
    level: int
    label: str
    number: int
    state: State
    pieces: tuple[Piece, ...]


def printed(lines: Sequence[ClauseLine], style: NumberingStyle) -> tuple[Printed, ...]:
    """A text in words, tracked changes as bracketed words, every line with its label.

    Where any line brings its label, the labels are those of the base, and an inserted line is
    "new"; else the lines are counted.
    """
    given = {line.clause.id: line.label for line in lines if line.label}
    marked = _fitted(marked_lines([line.clause for line in lines]))
    counts = numbers([plain_clause(line) for line in marked], style)
    out = []
    for line, count in zip(marked, counts, strict=True):
        text = label(style, line.level, count) if count else ""
        if given:
            text, count = _given(line, given), 0
        out.append(Printed(line.role, line.level, text, count, line.state, line.pieces))
    return tuple(out)


def in_brackets(lines: Sequence[ClauseLine]) -> Lines:
    """A tracked text as plain clauses that say in bracketed words what is marked."""
    given = {line.clause.id: line.label for line in lines if line.label}
    marked = _fitted(marked_lines([line.clause for line in lines]))
    return tuple(
        ClauseLine(plain_clause(line), _given(line, given) if given else "") for line in marked
    )


def clause_lines(clauses: Clauses) -> Lines:
    """The clauses of a plain text; the format numbers them."""
    return tuple(ClauseLine(item) for item in clauses)


def _given(line: MarkedLine, given: dict[str, str]) -> str:
    if line.role is not Role.POINT:
        return ""
    return NEW if line.state is ADDED else given.get(line.clause, "")


def _fitted(lines: Sequence[MarkedLine]) -> list[MarkedLine]:
    out: list[MarkedLine] = []
    limit = 0
    for line in lines:
        level = min(line.level, limit)
        out.append(line if level == line.level else replace(line, level=level))
        limit = level + 1
    return out
