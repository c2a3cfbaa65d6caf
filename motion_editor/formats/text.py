"""A motion from text as councils publish it, people paste it and programs save it."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import Clause, Clauses, NewId, fitted
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details
from motion_editor.core.wording import say
from motion_editor.formats.brackets import base_in, read_marked
from motion_editor.formats.draft import Draft, draft, kept
from motion_editor.formats.events import Kind, event
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import has_marks, marked_lines
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import ReadAmendment, Reading, Remark, quoted
from motion_editor.formats.remarks import in_order, remarks_on

_MARKED_LINES = 5_000
"""Lines that a paper with marks may have, which are read in seconds."""


def read_text(text: str, new_id: NewId, title: str = "", *, amendment: bool = False) -> Reading:
    """The motion in a text: title, mover, seconder, lead-ins, points and their nesting.

    Words are never changed: only the white space that a line wrap made becomes one space. Each
    guess is a remark, and so is each line that was taken for something else than the motion.
    An amendment in bracketed words comes with it. `title` overrules the source's own; with
    `amendment` it is the motion as an amendment has it, and may be headed so. Raises MotionError
    where there is no motion at all.
    """
    lines, remarks = source_lines(text)
    return read_lines(lines, new_id, title, remarks, amendment=amendment)


def read_lines(
    lines: Sequence[SourceLine],
    new_id: NewId,
    title: str = "",
    remarks: tuple[Remark, ...] = (),
    *,
    amendment: bool = False,
) -> Reading:
    """The motion in lines whose emphasis has been read already; see `read_text`."""
    if not any(has_marks(line.text) or line.is_marked for line in lines):
        return _plain(draft(lines, amendment=amendment), lines, new_id, title, remarks)
    _refuse_vast(lines)
    marked = marked_lines(lines)
    found = draft(marked)
    if kept(found):
        return _with_amendment(found, marked, new_id, title, remarks)
    whole = draft(marked, amendment=True)
    base = base_in(whole, new_id)
    if not base:
        raise MotionError(
            say("Every word of the source is marked as put in: it holds no motion of its own."),
            say("Read the motion first, and add this as an amendment of it."),
        )
    read, more = read_marked(marked, base, new_id)
    details = _details(whole, title)
    return Reading(details, base, (read,), in_order((*remarks, *more)))


def _refuse_vast(lines: Sequence[SourceLine]) -> None:
    """Raise MotionError for a marked paper of more lines than any motion, each of them compared."""
    if sum(not line.blank for line in lines) > _MARKED_LINES:
        raise MotionError(
            say(
                "The source has marks and more than {number:,} lines, more than any motion.",
                number=_MARKED_LINES,
            ),
            say("Copy the motion's own words and try with those."),
        )


def _with_amendment(
    found: Draft,
    lines: Sequence[SourceLine],
    new_id: NewId,
    title: str,
    remarks: tuple[Remark, ...],
) -> Reading:
    """A motion with an amendment after it, as in the record of a meeting."""
    reading = _plain(found, lines, new_id, title, remarks)
    amendments: tuple[ReadAmendment, ...] = ()
    try:
        amendment, more = read_marked(_tail(found, lines), reading.clauses, new_id)
        amendments = (amendment,)
    except MotionError as error:
        more = (Remark(say("The amendment after the motion was not read. {why}", why=error.whole)),)
    said = in_order((*reading.remarks, *more))
    return Reading(reading.details, reading.clauses, amendments, said)


def _tail(found: Draft, lines: Sequence[SourceLine]) -> list[SourceLine]:
    """The lines from the introduction of the amendment on."""
    start = found.items[found.outline.end].line if found.outline.end < len(found.items) else 0
    for item in found.items[found.outline.end :]:
        if any(piece.line.brackets for piece in item.pieces):
            break
        if event(item.text, begun=False).kind is Kind.AMENDMENT:
            start = item.line
    return [line for line in lines if line.number >= start]


def _plain(
    found: Draft,
    lines: Sequence[SourceLine],
    new_id: NewId,
    title: str,
    remarks: tuple[Remark, ...],
) -> Reading:
    clauses = _clauses(found, new_id)
    if not clauses:
        raise MotionError(
            say("The source holds no words of a motion."),
            say("Check that it is the right file or text."),
        )
    said = (*remarks, *remarks_on(found, lines), *_overruled(found, title))
    return Reading(_details(found, title), clauses, remarks=in_order(said), label=found.label)


def _clauses(found: Draft, new_id: NewId) -> Clauses:
    return fitted(
        tuple(Clause(new_id(), item.runs, item.role, item.level) for item in found.clauses)
    )


def _details(found: Draft, title: str) -> Details:
    return Details(
        title=title or found.title,
        mover=found.mover,
        seconder=found.seconder,
        signatories=(*found.others, *found.outline.supporters),
        group=found.outline.group,
        numbering=found.numbering,
    )


def _overruled(found: Draft, title: str) -> tuple[Remark, ...]:
    if not title or not found.title or " ".join(title.split()) == found.title:
        return ()
    line = found.items[found.outline.title_at].line
    title = quoted(found.title)
    said = say("The source's own title, {title}, gave way to the one you named.", title=title)
    return (Remark(said, line),)
