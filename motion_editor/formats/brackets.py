"""Amendments in words: [DELETE:] … [TO HERE] and [INSERT:] … [TO HERE] in the motion's text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from motion_editor.core.clause import Clause, Clauses, NewId, fitted
from motion_editor.core.errors import MotionError
from motion_editor.core.text import Run
from motion_editor.core.wording import say
from motion_editor.formats.brackets_out import write_brackets
from motion_editor.formats.clean import checked, parted
from motion_editor.formats.draft import Draft, draft
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import has_marks, marked_lines
from motion_editor.formats.paper import MarkedPaper, marked_paper
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import ReadAmendment, Remark
from motion_editor.formats.remarks import in_order, remarks_beside
from motion_editor.formats.transfer import transferred

__all__ = [
    "base_in",
    "has_marks",
    "misfits",
    "misfits_of",
    "own_base",
    "read_brackets",
    "read_marked",
    "write_brackets",
]


def read_brackets(
    text: str, base: Clauses, new_id: NewId
) -> tuple[ReadAmendment, tuple[Remark, ...]]:
    """The amendment that a marked paper makes of `base`, and what was guessed or does not fit.

    `original()` of the result is `base`. Where the paper's unmarked words differ from the
    motion's, the motion's stand and a remark gives both readings. Raises MotionError where a mark
    is not closed or not opened, nothing is marked, or nothing of the paper is in the motion.
    """
    lines, remarks = source_lines(text)
    own, clean = parted(lines, lambda line: has_marks(line.text))
    amendment, more = read_marked(marked_lines(own), base, new_id)
    return amendment, in_order((*remarks, *more, *checked(amendment.clauses, clean)))


def read_marked(
    lines: Sequence[SourceLine], base: Clauses, new_id: NewId
) -> tuple[ReadAmendment, tuple[Remark, ...]]:
    """The same from lines whose words are in their states already; see `read_brackets`."""
    found, paper = _paper(lines, base)
    if not paper.marks_anything:
        raise MotionError(
            say("Nothing in the paper is marked as left out or put in."),
            say("Mark it with [DELETE:] … [TO HERE] and [INSERT:] … [TO HERE]."),
        )
    done = transferred(paper, base, new_id)
    if paper.own and not done.found:
        raise MotionError(
            say("Nothing of the paper is in the motion."),
            say("Check that it is an amendment of this motion, and of this version of it."),
        )
    amendment = ReadAmendment(
        done.clauses, found.mover, found.seconder, found.outline.group, found.label
    )
    return amendment, in_order((*remarks_beside(found, lines), *paper.remarks, *done.remarks))


def misfits(text: str, base: Clauses) -> int:
    """In how many places the unmarked words of a paper differ from those of a motion.

    The version of a motion that a paper was written against is the one that it misfits least.
    Raises MotionError as `read_brackets` does.
    """
    lines, _ = source_lines(text)
    own, _ = parted(lines, lambda line: has_marks(line.text))
    return misfits_of(marked_lines(own), base)


def misfits_of(lines: Sequence[SourceLine], base: Clauses) -> int:
    """The same from lines whose words are in their states already."""
    numbers = count()
    _, paper = _paper(lines, base)
    return transferred(paper, base, lambda: f"new {next(numbers)}").misfits


def _paper(lines: Sequence[SourceLine], base: Clauses) -> tuple[Draft, MarkedPaper]:
    known = frozenset("".join(item.text.split()) for item in base)
    found = draft(lines, amendment=True, known=known)
    return found, marked_paper(found.clauses)


def own_base(lines: Sequence[SourceLine], new_id: NewId) -> Clauses:
    """The text that a marked paper amends, as the paper itself has it."""
    return base_in(draft(lines, amendment=True), new_id)


def base_in(found: Draft, new_id: NewId) -> Clauses:
    """The same from what the lines were found to say."""
    paper = marked_paper(found.clauses)
    return fitted(
        tuple(
            Clause(new_id(), (Run(item.text),), item.role, item.level)
            for item in paper.own
            if item.text
        )
    )
