"""Footnotes in the window: putting one in, leaving it, and never half of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core import edit
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import CLOSE, OPEN, Numbered, Stretch, inside, numbered
from motion_editor.core.pasting import Pasted
from motion_editor.core.place import Place, Span
from motion_editor.core.text import (
    ADDED,
    KEPT,
    SOFT_BREAK,
    STRUCK,
    Run,
    State,
    cut,
    joined,
    proposed_words,
    words,
)
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words
from motion_editor.ui.tongue import mark, tr

BEGUN = mark("A footnote: type its words. Enter goes back to the text.")


_NAMES = {
    KEPT: mark("Footnote {number}"),
    ADDED: mark("Footnote {number}, put in"),
    STRUCK: mark("Footnote {number}, left out"),
}


def footnote_at(clauses: Sequence[Clause], place: Place) -> Stretch | None:
    """The footnote between whose brackets a place stands."""
    return inside(clauses[place.clause].text, place.offset)


def numbered_at(clauses: Sequence[Clause], place: Place) -> Numbered | None:
    """The same with its number; None also where it has no words yet."""
    note = footnote_at(clauses, place)
    known = numbered(clauses) if note else ()
    return next((it for it in known if (it.clause, it.stretch) == (place.clause, note)), None)


def named(note: Numbered) -> str:
    """What a footnote is called: "Footnote 2, left out"."""
    return tr(_NAMES[note.state], number=note.number)


def whereabouts(session: Session, place: Place) -> str:
    """A clause and what became of it, and the footnote in it where a place stands."""
    clause, note = clause_words(session, place.clause), numbered_at(session.clauses, place)
    if note is None:
        return tr("{clause}, in a footnote", clause=clause)
    return tr("{clause}, in footnote {number}", clause=clause, number=note.number)


def tip(note: Numbered, clause: Clause) -> str:
    """A footnote of a clause: its name, and its words as they would stand."""
    runs = cut(clause.runs, note.stretch.start + 1, note.stretch.end - 1)
    said = words(runs) if note.state is STRUCK else proposed_words(runs)
    return tr("{footnote}: {words}", footnote=named(note), words=said.strip())


def states_in(clauses: Sequence[Clause], start: int, tail: int) -> tuple[State, ...]:
    """What became of the footnotes from clause `start` on, but for the last `tail` clauses."""
    return tuple(note.state for note in numbered(clauses[start : len(clauses) - tail]))


def begin(session: Session, selection: Span) -> Place:
    """Put in a footnote after the word selected or at the caret; where its words are to be typed.

    Where the caret stands in one already, that is left. MotionError if the text is fixed.
    """
    left = leave(session, selection)
    if left is not None:
        return left
    caret = _word_end(session.clauses, selection.end)

    def make(clauses: Clauses, tracked: bool) -> Edited:
        nonlocal caret
        spot = Span(caret, caret)
        pair = f"{OPEN}{CLOSE}"
        done = edit.replace(clauses, spot, pair, tracked=tracked, new_id=session.new_id)
        caret = Place(done.caret.clause, done.caret.offset - 1)
        return replace(done, caret=caret)

    session.edit(tr("footnote"), make, selection)
    return caret


def _word_end(clauses: Sequence[Clause], place: Place) -> Place:
    """The end of the word in which a place stands: a number in the midst of one helps nobody."""
    text, offset = clauses[place.clause].text, place.offset
    if text[:offset][-1:].isalnum():
        while text[offset : offset + 1].isalnum():
            offset += 1
    return Place(place.clause, offset)


def leave(session: Session, selection: Span) -> Place | None:
    """The place after the footnote in which the caret stands; None where it stands in none.

    One that has no words goes.
    """
    at = selection.end.clause
    note = footnote_at(session.clauses, selection.end)
    if note is None:
        return None
    if session.clauses[at].text[note.start + 1 : note.end - 1].strip() or not session.editable:
        return Place(at, note.end)
    return session.replace(Span(Place(at, note.start), Place(at, note.end)), "")


def kept_whole(clauses: Sequence[Clause], span: Span, text: str) -> tuple[Span, str]:
    """The edit that is made for one: deleting a bracket takes the whole footnote.

    What is put into a footnote is in one paragraph. MotionError where a part of one would go with
    words outside it, for more would go than anybody chose.
    """
    first, last = footnote_at(clauses, span.start), footnote_at(clauses, span.end)
    if span.start.clause == span.end.clause:
        if first == last:
            return span, text.replace("\n", SOFT_BREAK) if first else text
        note = first or last
        if note and not text and span.end.offset - span.start.offset == 1:
            at = span.start.clause
            return Span(Place(at, note.start), Place(at, note.end)), text
    if first or last:
        raise MotionError(
            tr("Only a part of a footnote is selected."),
            tr("Select all of it with its brackets, or words inside it."),
        )
    return span, text


def in_one(clauses: Sequence[Clause], place: Place, lines: Sequence[Pasted]) -> Sequence[Pasted]:
    """What is put in at a place, clauses or words; what goes into a footnote is one paragraph."""
    if len(lines) < 2 or footnote_at(clauses, place) is None:
        return lines
    breaks = Run(SOFT_BREAK)
    runs = joined(run for at, it in enumerate(lines) for run in ((breaks,) * (at > 0) + it.runs))
    return (Pasted(runs),)
