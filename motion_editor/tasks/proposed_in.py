"""What a Word file that came back proposes: one amendment for each reviewer, else one of all.

The marks are those of the file. Only where they can't be laid over the text that was sent, or
nobody knows whose changes are whose, the text with every change refused is compared with the one
with all accepted; that is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Note
from motion_editor.core.tracked import has_changes
from motion_editor.core.wording import say, strung
from motion_editor.formats.reading import Remark
from motion_editor.formats.word.both import Both, stretch_of
from motion_editor.formats.word.pieces import Item
from motion_editor.formats.word.review_in import Review, open_review
from motion_editor.formats.word.styles import Styles
from motion_editor.tasks.tracked_in import InFile, amendments_in
from motion_editor.tasks.tracked_said import note_of, told_of


@dataclass(frozen=True, slots=True)
class Incoming:
    """What somebody proposes: a tracked text over the base, and who has signed it ("" unknown).

    It stands over what the one at `under` in the row proposes, -1 for the base. `notes` are
    comments on its clauses.
    """

    clauses: Clauses
    by: str = ""
    under: int = -1
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposed:
    """All that a file proposes, and what is to be known of it."""

    incoming: tuple[Incoming, ...]
    remarks: tuple[Remark, ...] = ()


NOTHING = Proposed(())
"""Of a file in which nobody has changed anything."""


def by_reviewer(data: bytes, both: Both, base: Clauses, new_id: NewId) -> Proposed:
    """The changes of each reviewer over `base`, which has the words that the file was sent with."""
    try:
        review = open_review(data, stretch=_where)
        found = amendments_in(review, base, new_id, moved=both.own.moved if both.own else ())
    except MotionError:
        found_so = as_one(both, base, new_id)
        return replace(found_so, remarks=(_compared(), *found_so.remarks))
    wanted = tuple(Incoming(it.clauses, it.whose.name, it.under, it.notes) for it in found)
    return Proposed(wanted, (*_told(review, found), *review.remarks))


def with_unseen(data: bytes, both: Both, base: Clauses, new_id: NewId) -> Proposed:
    """All changes in a file, tracked or not, over the text that it was sent with.

    Whose those are that nobody has tracked is not known: beside the changes of several reviewers
    they are an amendment by themselves, else they go with all the others.
    """
    if len(both.authors) < 2:
        return as_one(replace(both, authors=()), base, new_id)
    unseen = Incoming(compare(base, both.base, new_id))
    found = by_reviewer(data, both, base, new_id)
    shifted = (replace(it, under=it.under + (it.under >= 0)) for it in found.incoming)
    return replace(found, incoming=(unseen, *shifted))


def _where(items: Sequence[Item], styles: Styles) -> tuple[int, int]:
    """Where the motion stands in a paper of ours, all of the file where it is none."""
    first, past = stretch_of(items, styles)
    return (first, past) if past > first else (0, len(items))


def _told(review: Review, found: Sequence[InFile]) -> Iterator[Remark]:
    """Of each comment that it became a note, or that it stands on no clause."""
    notes = {note.text for it in found for note in it.notes}
    for item in review.comments:
        yield told_of(item, noted=note_of(item, "").text in notes)


def as_one(both: Both, below: Clauses, new_id: NewId) -> Proposed:
    """All that the file would have otherwise than a text, as one amendment of it."""
    change = compare(below, both.amended, new_id)
    authors = both.authors
    wanted = (Incoming(change, authors[0] if len(authors) == 1 else ""),)
    remarks = (_of_several(authors),) if len(authors) > 1 else ()
    return Proposed(wanted if has_changes(change) else (), (*remarks, *both.unread))


def _compared() -> Remark:
    said = say(
        "The changes could not be taken as they are marked in Word: the text with all of them "
        "refused was compared with the text with all of them accepted, so they may be marked "
        "otherwise than in the file."
    )
    return Remark(said, guess=True)


def _of_several(authors: Sequence[str]) -> Remark:
    said = say(
        "Its changes are signed by {people}: they were taken as one amendment, and nobody was "
        "taken as its mover.",
        people=strung(authors),
    )
    return Remark(said, guess=True)
