"""What differs between any two texts or motions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses, NewId, Role, clause
from motion_editor.core.motion import Details
from motion_editor.core.numbering import NumberingStyle, labels
from motion_editor.core.text import Run
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.core.wording import say
from motion_editor.formats.reading import Reading, Remark
from motion_editor.formats.sniff import Source
from motion_editor.papers.blocks import (
    Block,
    ClauseLine,
    Heading,
    Line,
    LineStyle,
    Paper,
    clause_lines,
    in_brackets,
)
from motion_editor.papers.wording import READING_MARKS
from motion_editor.tasks.read import reading_of
from motion_editor.tasks.show import Marks, Text, lines


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts as one tracked text, and what differs beside it: title, mover, seconder."""

    name: str
    clauses: Clauses
    style: NumberingStyle
    beside: tuple[str, ...]
    remarks: tuple[Remark, ...]

    @property
    def differ(self) -> bool:
        """Whether anything differs."""
        return has_changes(self.clauses) or bool(self.beside)

    @property
    def text(self) -> Text:
        """The tracked text, to be shown."""
        old, new = original(self.clauses), proposed(self.clauses)
        return Text(self.name, self.clauses, labels(old, self.style), labels(new, self.style))


def compare_sources(old: Source, new: Source, new_id: NewId) -> Compared:
    """Align and compare two sources; of our own files the current text is taken."""
    before, after = reading_of(old, new_id), reading_of(new, new_id)
    name = f"What changed from {old.name or 'stdin'} to {new.name or 'stdin'}"
    return Compared(
        name,
        compare(before.clauses, after.clauses, new_id),
        before.details.numbering,
        _beside(before.details, after.details),
        (*_of(old.name, before), *_of(new.name, after)),
    )


def compared_paper(found: Compared, marks: Marks = Marks.HTML) -> Paper:
    """The comparison as a paper, its changes marked as asked for; HTML is tracked changes."""
    head: list[Block] = [Heading(found.name, 1), *(_line(words) for words in found.beside)]
    blocks = (*head, *_marked(found, marks))
    author = "Motion Editor" if marks is Marks.HTML else ""
    return Paper(found.name, blocks, found.style, author=author)


def _marked(found: Compared, marks: Marks) -> Iterator[Block]:
    tracked = tuple(ClauseLine(item) for item in found.clauses)
    match marks:
        case Marks.HTML:
            yield from tracked
        case Marks.BRACKETS:
            yield Line((Run(READING_MARKS),), LineStyle.NOTE)
            yield from in_brackets(tracked)
        case Marks.CLEAN:
            yield from clause_lines(proposed(found.clauses))
        case Marks.ORIGINAL:
            yield from clause_lines(original(found.clauses))
        case Marks.WORDS:
            yield from (_line(item.text) for item in lines(found.text, marks, found.style))
        case Marks.CRITIC:
            for at, item in enumerate(lines(found.text, marks, found.style)):
                yield ClauseLine(clause(str(at), item.text, Role(item.role), item.level))


def _line(words: str) -> Line:
    return Line((Run(words),))


def _beside(old: Details, new: Details) -> tuple[str, ...]:
    """What differs in the details that both texts give."""
    pairs = (
        (say("title"), old.title, new.title),
        (say("mover"), old.mover.full, new.mover.full),
        (say("seconder"), old.seconder.full, new.seconder.full),
    )
    return tuple(
        say("The {detail} was “{before}” and is “{after}”.", detail=detail, before=one, after=two)
        for detail, one, two in pairs
        if one and two and one != two
    )


def _of(name: str, reading: Reading) -> tuple[Remark, ...]:
    return tuple(
        Remark(
            say("{name}: {remark}", name=name or "stdin", remark=item.text), item.line, item.guess
        )
        for item in reading.remarks
    )
