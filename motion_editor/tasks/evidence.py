"""Notes on clauses: where a claim comes from, what a figure counts, who disputes it.

They are kept by the clause's id, so they go where it goes: through edits, moves and versions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.clause import Clause, Clauses, index_of
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Note
from motion_editor.core.wording import say
from motion_editor.papers.wording import shortened

LONGEST = 10_000
"""Characters of a note; what is longer is a document to refer to."""


@dataclass(frozen=True, slots=True)
class Found:
    """A note, its place among all notes of the motion, and words of its clause where it is gone."""

    at: int
    note: Note
    about: str = ""


def key(item: Clause) -> str:
    """The id under which a clause has its notes: a moved copy has those of what was moved."""
    return item.moved_from or item.id


def notes_on(motion: Motion, item: Clause) -> tuple[Found, ...]:
    """The notes on a clause, in the order in which they were made."""
    wanted = key(item)
    return tuple(Found(at, it) for at, it in enumerate(motion.notes) if it.clause == wanted)


def no_longer(motion: Motion, shown: Clauses) -> tuple[Found, ...]:
    """The notes on clauses that stand neither in the text shown nor in one still to be voted on.

    A clause is known by its last words, where any text of the motion still has them.
    """
    standing = {key(item) for item in (*shown, *motion.current.clauses)}
    for amendment in motion.amendments:
        if amendment.open:
            standing |= {key(item) for item in amendment.text.clauses}
    return tuple(
        Found(at, note, _last_words(motion, note.clause))
        for at, note in enumerate(motion.notes)
        if note.clause not in standing
    )


def all_notes(motion: Motion) -> tuple[Found, ...]:
    """Every note in the order in which they were made, each with words of its clause."""
    return tuple(
        Found(at, note, _last_words(motion, note.clause)) for at, note in enumerate(motion.notes)
    )


def _last_words(motion: Motion, id: str) -> str:
    texts = [it.clauses for it in motion.versions]
    texts += [text.clauses for it in motion.amendments for text in it.texts]
    for clauses in reversed(texts):
        at = index_of(clauses, id)
        if at >= 0 and clauses[at].runs:
            return shortened(clauses[at].text)
    return ""


def with_note(motion: Motion, item: Clause, kind: str, text: str) -> Motion:
    """The motion with one note more. MotionError where the note says nothing, or too much."""
    return replace(motion, notes=(*motion.notes, Note(key(item), kind, _said(text))))


def with_other_words(motion: Motion, at: int, kind: str, text: str) -> Motion:
    """The motion with another sort and other words for a note; itself where they are the same."""
    now = motion.notes[at]
    made = replace(now, kind=kind, text=_said(text))
    if made == now:
        return motion
    return replace(motion, notes=(*motion.notes[:at], made, *motion.notes[at + 1 :]))


def without_note(motion: Motion, at: int) -> Motion:
    """The motion with a note less."""
    return replace(motion, notes=(*motion.notes[:at], *motion.notes[at + 1 :]))


def with_notes(motion: Motion, notes: Sequence[Note]) -> Motion:
    """The motion with those of the notes that it lacks, on clauses that any text of it has."""
    texts = [it.clauses for it in motion.versions]
    texts += [text.clauses for it in motion.amendments for text in it.texts]
    here = {key(item) for clauses in texts for item in clauses}
    new = [it for it in dict.fromkeys(notes) if it.clause in here and it not in motion.notes]
    return replace(motion, notes=(*motion.notes, *new)) if new else motion


def _said(text: str) -> str:
    said = "".join(ch for ch in text.strip() if ch in "\n\t" or ch >= " ")
    if not said:
        raise MotionError(
            say("The note says nothing."), say("Write where it comes from, or who says so.")
        )
    if len(said) > LONGEST:
        raise MotionError(
            say("A note has at most {most:,} characters.", most=LONGEST),
            say("Name the document and its page instead."),
        )
    return said
