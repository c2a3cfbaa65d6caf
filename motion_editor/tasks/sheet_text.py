"""The words of a source as they are shown for correction, and the source that corrections make."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from motion_editor.core.text import ADDED, KEPT, STRUCK, State
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.sniff import Kind, Source, read_source
from motion_editor.tasks.formatted import lines_of
from motion_editor.tasks.found import Found
from motion_editor.tasks.linked import Sheet
from motion_editor.tasks.read import words_of
from motion_editor.tasks.wish import How

_MARKS = {STRUCK: "[DELETE:]", ADDED: "[INSERT:]"}
_END = "[TO HERE]"


class Look(NamedTuple):
    """Characters of a source that its looks mark as left out or put in."""

    start: int
    end: int
    state: State


def sheet_of(source: Source, found: Found) -> tuple[Sheet, tuple[Look, ...]]:
    """The source's words in lines, with the numbers that remarks on it count, and its marks."""
    if source.kind is Kind.MOTION:
        return Sheet("\n".join(item.proposed_text for item in found.amendment.clauses)), ()
    if found.how is How.FORMATTED:
        return _formatted(lines_of(source), found.lines)
    if found.how is How.TRACKED and found.lines:
        return _formatted(found.lines, found.lines)
    return Sheet(words_shown(source, found.how)), ()


def _formatted(
    lines: Sequence[SourceLine], marked: Sequence[SourceLine]
) -> tuple[Sheet, tuple[Look, ...]]:
    """All lines of a paper whose looks were followed, and what they mark in the amendment's."""
    looks: list[Look] = []
    left = deque(marked)
    at = 0
    for line in lines:
        if left and (left[0].number, left[0].text) == (line.number, line.text):
            looks += _looks_in(left.popleft(), at)
        elif left and left[0].number == line.number:
            left.popleft()
        at += len(line.text) + 1
    words = "\n".join(line.text.replace("\n", " ") for line in lines)
    return Sheet(words, tuple(line.number for line in lines)), tuple(looks)


def _looks_in(line: SourceLine, at: int) -> Iterator[Look]:
    for run in line.runs:
        if run.state is not KEPT:
            yield Look(at, at + len(run.text), run.state)
        at += len(run.text)


def words_shown(source: Source, how: How) -> str:
    """The words of a source that is not read by its looks, without page breaks."""
    if source.kind is Kind.WORD and how is How.WHOLE:
        from motion_editor.formats.word.reader import word_lines

        text = word_lines(source.data)
    else:
        text = words_of(source)
    even = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    return even.replace("\f", "")


def corrected(text: str, source: Source | None, how: How) -> Source:
    """The source that a text makes in place of the one from which it came.

    The paragraphs of a Word file stay apart from each other. MotionError for no words at all.
    """
    apart = source is not None and source.kind is Kind.WORD and how is not How.INSTRUCTIONS
    made = text.replace("\n", "\f\n") if apart else text
    return read_source(data=made.encode("utf-8", "replace"))


def bracketed(lines: Sequence[SourceLine]) -> str:
    """The lines of a paper whose looks were followed, with marks in words in their place."""
    return "\n".join("".join(_marked(line)) for line in _each(lines))


def _marked(line: SourceLine) -> Iterator[str]:
    for run in line.runs:
        mark = _MARKS.get(run.state)
        yield f"{mark} {run.text.strip()} {_END}" if mark and run.text.strip() else run.text


def _each(lines: Sequence[SourceLine]) -> Iterator[SourceLine]:
    """The lines with a blank one between: so none is taken as going on with the one before."""
    for at, line in enumerate(lines):
        if at and not line.blank and not lines[at - 1].blank:
            yield SourceLine(0, ())
        yield line
