"""A text as lines: clean, original, or with its changes marked in one way or another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.footnotes import Footnote, Worded, Words, at_foot, may_have
from motion_editor.core.motion import Motion, Version
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NEW, NumberingStyle, labels
from motion_editor.core.text import ADDED, KEPT, SOFT_BREAK, Runs, State
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import capital
from motion_editor.formats.listed_notes import HEADING, is_plain
from motion_editor.papers.blocks import ClauseLine, Heading, Paper, Piece
from motion_editor.papers.instructions import sentences
from motion_editor.papers.marked import CLOSING, OPENING, MarkedLine, marked_lines
from motion_editor.papers.wording import NO_CHANGE, label as named
from motion_editor.tasks.find import base_clauses, find_amendment, find_version, stage_of


class Marks(Enum):
    """How a text is shown; the values are those of the command line."""

    CLEAN = "clean"
    ORIGINAL = "original"
    BRACKETS = "brackets"
    WORDS = "words"
    CRITIC = "critic"
    HTML = "html"


@dataclass(frozen=True, slots=True)
class Text:
    """A tracked text to be shown, the labels its base was printed with, and what it is."""

    name: str
    clauses: Clauses
    old: tuple[str, ...]
    new: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One clause as it is shown: its label, its depth, and its words with marks in them."""

    text: str
    level: int
    role: str
    label: str


def text_of(motion: Motion, version: str = "", amendment: str = "") -> Text:
    """The text of an amendment by its label or id, or of a version by name or number.

    The current version where neither is named; a version is shown with what made it.
    """
    style = motion.details.numbering
    if amendment:
        found = find_amendment(motion, amendment)
        base = base_clauses(motion, found.text.base)
        stood = next((it for it in motion.versions if it.id == found.text.base.version), None)
        old = stood.labels if stood and stood.labels else labels(base, style)
        clauses = found.text.clauses
        return Text(named(found), clauses, old, labels(proposed(clauses), style))
    item = find_version(motion, version) if version else motion.current
    new = item.labels or labels(item.clauses, style)
    if not item.change:
        return Text(stage_of(motion, item), item.clauses, new, new)
    old = _before(motion, item).labels or labels(original(item.change), style)
    return Text(stage_of(motion, item), item.change, old, new)


def lines(text: Text, marks: Marks, style: NumberingStyle) -> tuple[Line, ...]:
    """The text, a line for each clause; as WORDS, a line for each instruction, numbered."""
    if marks is Marks.WORDS:
        found = sentences(text.clauses, style, text.old)
        numbered = (Line(words, 0, "", f"{at}.") for at, words in enumerate(found, 1))
        return tuple(numbered) or (Line(NO_CHANGE, 0, "", ""),)
    return _noted(text, marks, None)


def _noted(text: Text, marks: Marks, feet: list[str] | None) -> tuple[Line, ...]:
    """The lines; where there are `feet`, footnotes go there, and a number stands for each."""
    if marks is Marks.CLEAN:
        return _plain(proposed(text.clauses), text.new, feet)
    base = original(text.clauses)
    if marks is Marks.ORIGINAL:
        return _plain(base, text.old, feet)
    labelled = dict(zip((item.id for item in base), text.old, strict=True))
    as_made = {item.id: item.runs for item in normal(text.clauses)}
    return tuple(
        Line(
            _critic(line, as_made, feet) if marks is Marks.CRITIC else _bracketed(line, feet),
            line.level,
            line.role.value,
            NEW if line.state is ADDED else labelled.get(line.clause, ""),
        )
        for line in marked_lines(text.clauses)
    )


def with_feet(text: Text, marks: Marks, style: NumberingStyle) -> tuple[Line, ...]:
    """The same lines with numbers in place of footnotes, which stand below with their marks.

    As WORDS, and where numbers in brackets stand in the text itself, they are as they were.
    """
    as_they_were = lines(text, marks, style)
    if marks is Marks.WORDS or not any(map(may_have, (it.runs for it in text.clauses))):
        return as_they_were
    feet: list[str] = []
    out = _noted(text, marks, feet)
    if not feet or not is_plain([line.text for line in out], len(feet)):
        return as_they_were
    below = (f"[{number}] {words}" for number, words in enumerate(feet, 1))
    return (*out, Line("", 0, "", ""), *(Line(words, 0, "", "") for words in (HEADING, *below)))


def printed(line: Line, *, numbers: bool = False) -> str:
    """A line as text: two spaces a level, its label before it if asked for."""
    label = f"{line.label} " if numbers and line.label else ""
    return "  " * line.level + label + one_line(line.text)


def one_line(text: str) -> str:
    """Words with each soft break as " / "."""
    return text.replace(SOFT_BREAK, " / ")


def html_page(text: Text, style: NumberingStyle) -> str:
    """The tracked text as a web page."""
    from motion_editor.formats.html_out import write_html

    name = capital(text.name)
    tracked = (ClauseLine(item) for item in text.clauses)
    return write_html(Paper(name, (Heading(name, 1), *tracked), style))


def _before(motion: Motion, version: Version) -> Version:
    """The version that this one was made from; the first for itself."""
    at = motion.versions.index(version)
    return motion.versions[max(at - 1, 0)]


def _plain(
    clauses: Sequence[Clause], printed: Sequence[str], feet: list[str] | None
) -> tuple[Line, ...]:
    pairs = zip(clauses, printed, strict=True)
    return tuple(
        Line(_all_words(_footed(it.runs, feet, _all_words)), it.level, it.role.value, label)
        for it, label in pairs
    )


def _footed(
    items: Sequence[Words], feet: list[str] | None, said: Callable[[Sequence[Words]], str]
) -> Sequence[Words]:
    """The words with their footnotes gone to `feet`, as they are said there; without it as is."""
    if feet is None:
        return items
    notes: list[Footnote[Words]] = []
    out = at_foot(items, notes, len(feet))
    feet += [said(note.body) for note in notes]
    return out


def _all_words(items: Sequence[Worded]) -> str:
    return "".join(item.text for item in items)


def _bracketed(line: MarkedLine, feet: list[str] | None) -> str:
    said: Sequence[Piece] = _footed(line.pieces, feet, _in_brackets)
    return _all_words(said)


def _in_brackets(pieces: Sequence[Piece]) -> str:
    """The words of a footnote, marked also where all of them are left out or put in."""
    opening = OPENING.get(pieces[0].state)
    inside = any(piece.marker for piece in pieces)
    said = _all_words(pieces)
    return f"{opening} {said} {CLOSING}" if opening and not inside else said


def _critic(line: MarkedLine, as_made: Mapping[str, Runs], feet: list[str] | None) -> str:
    """The line with its changes as they were made, where the bracketed words are whole words."""
    runs = as_made[line.clause] if line.state is KEPT else ()
    if runs:
        return in_critic(_footed(runs, feet, in_critic))
    pieces = tuple(it for it in line.pieces if not it.marker)
    if not pieces:
        return _in_signs("", line.state)
    return in_critic(_footed(pieces, feet, in_critic))


def in_critic(runs: Sequence[Worded]) -> str:
    """Marked words with {--left out--} and {++put in++} as they were made."""
    return "".join(
        _in_signs("".join(run.text for run in some), state)
        for state, some in groupby(runs, key=lambda run: run.state)
    )


def _in_signs(words: str, state: State) -> str:
    if state is KEPT:
        return words
    return f"{{++{words}++}}" if state is ADDED else f"{{--{words}--}}"
