"""What a Word file that came back proposes: one amendment for each reviewer, else one of all.

The marks are those of the file. Only where they can't be laid over the text that was sent, or
nobody knows whose changes are whose, the text with every change refused is compared with the one
with all accepted; that is said.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Note
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.core.wording import say, strung
from motion_editor.formats.reading import Remark
from motion_editor.formats.word.both import Both, stretch_of
from motion_editor.formats.word.pieces import Item
from motion_editor.formats.word.review_in import Review, open_review
from motion_editor.formats.word.styles import Styles
from motion_editor.tasks.tracked_in import InFile, amendments_in, squeezed
from motion_editor.tasks.tracked_said import note_of, told_of
from motion_editor.tasks.untracked import untracked


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
    """All that a file proposes, and what is to be known of it; `notes` are on the text itself."""

    incoming: tuple[Incoming, ...]
    remarks: tuple[Remark, ...] = ()
    notes: tuple[Note, ...] = ()


def as_sent(data: bytes, both: Both, made: Clauses) -> Proposed:
    """Of a file in which nobody has changed anything: comments on the clauses of `made`."""
    try:
        review = open_review(data, stretch=_where)
    except MotionError:
        return Proposed((), both.unread)
    if not review.comments:
        return Proposed((), both.unread)
    texts = review.texts(squeezed(original(made)))
    read = [(texts.text(), original(made))]
    read += [(texts.text(whose), proposed(made)) for whose in review.reviewers]
    at: dict[int, str] = {}
    for text, clauses in read:
        if [it.text for it in text.clauses] == [it.text for it in clauses]:
            for one, item in zip(text.clauses, clauses, strict=True):
                at |= dict.fromkeys(one.stands_in(review.flow), item.id)
    notes = tuple(note_of(it, at[it.para]) for it in review.comments if it.para in at)
    told = (told_of(it, noted=it.para in at) for it in review.comments)
    return Proposed((), (*told, *review.remarks), notes)


def by_reviewer(data: bytes, both: Both, base: Clauses, new_id: NewId) -> Proposed:
    """The changes of each reviewer over `base`, which has the words that the file was sent with."""
    try:
        review = open_review(data, stretch=_where)
        found = amendments_in(review, base, new_id, moved=both.own.moved if both.own else ())
    except MotionError:
        return as_one(both, base, new_id, _compared())
    return _of(review, found)


def _of(review: Review, found: Sequence[InFile]) -> Proposed:
    wanted = tuple(Incoming(it.clauses, it.whose.name, it.under, it.notes) for it in found)
    return Proposed(wanted, (*_told(review, found), *review.remarks))


def on_amendment(
    data: bytes, both: Both, below: Clauses, mover: Collection[str], new_id: NewId, *, unseen: bool
) -> Proposed:
    """What others have changed in an amendment that was sent with its marks, each by themselves.

    `below` is what it proposes, `mover` are names that may have signed its marks, and `unseen`
    says that the file differs from what was sent in what nobody has tracked.
    """
    others = [it for it in both.authors if it not in mover]
    if unseen and len(others) < 2:
        said = _untracked_too(others) if others else None
        return as_one(replace(both, authors=()), below, new_id, said)
    signed = [it for it in both.authors if it in mover]
    try:
        for name in signed if unseen else (*signed, *others):
            review = open_review(data, stretch=_where, accepted=name)
            text = review.texts(squeezed(below)).text()
            same = [it.text for it in text.clauses] == [it.text for it in below]
            if same or unseen:
                found = _of(review, amendments_in(review, below, new_id))
                change = untracked(below, text, new_id, NumberingStyle()).change
                return _after(Incoming(change), found) if has_changes(change) else found
    except MotionError:  # Nor can each be told by themselves then.
        pass
    said = _untracked_too(others) if unseen else None
    return as_one(replace(both, authors=() if unseen else tuple(others)), below, new_id, said)


def with_unseen(data: bytes, both: Both, base: Clauses, new_id: NewId) -> Proposed:
    """All changes in a file, tracked or not, over the text that it was sent with.

    Whose those are that nobody has tracked is not known: beside the changes of several reviewers
    they are an amendment by themselves, else they go with all the others.
    """
    if len(both.authors) < 2:
        said = _untracked_too(both.authors) if both.authors else None
        return as_one(replace(both, authors=()), base, new_id, said)
    unseen = Incoming(compare(base, both.base, new_id))
    return _after(unseen, by_reviewer(data, both, base, new_id))


def _after(first: Incoming, found: Proposed) -> Proposed:
    """The same with one more before all others."""
    shifted = (replace(it, under=it.under + (it.under >= 0)) for it in found.incoming)
    return replace(found, incoming=(first, *shifted))


def _where(items: Sequence[Item], styles: Styles) -> tuple[int, int]:
    """Where the motion stands in a paper of ours, all of the file where it is none."""
    first, past = stretch_of(items, styles)
    return (first, past) if past > first else (0, len(items))


def _told(review: Review, found: Sequence[InFile]) -> Iterator[Remark]:
    """Of each comment that it became a note, or that it stands on no clause."""
    notes = {note.text for it in found for note in it.notes}
    for item in review.comments:
        yield told_of(item, noted=note_of(item, "").text in notes)


def as_one(both: Both, below: Clauses, new_id: NewId, said: Remark | None = None) -> Proposed:
    """All that the file would have otherwise than a text, as one amendment of it; why, if told."""
    change = compare(below, both.amended, new_id)
    authors = both.authors
    wanted = (Incoming(change, authors[0] if len(authors) == 1 else ""),)
    remarks = [] if said is None else [said]
    remarks += [_of_several(authors)] if len(authors) > 1 else []
    return Proposed(wanted if has_changes(change) else (), (*remarks, *both.unread))


def _compared() -> Remark:
    said = say(
        "The changes could not be taken as they are marked in Word: the text with all of them "
        "refused was compared with the text with all of them accepted, so they may be marked "
        "otherwise than in the file."
    )
    return Remark(said, guess=True)


def _untracked_too(authors: Sequence[str]) -> Remark:
    said = say(
        "Some of its changes are signed by {people}, others nobody has tracked: they were taken as "
        "one amendment, and nobody was taken as its mover.",
        people=strung(authors),
    )
    return Remark(said, guess=True)


def _of_several(authors: Sequence[str]) -> Remark:
    said = say(
        "Its changes are signed by {people}: they were taken as one amendment, and nobody was "
        "taken as its mover.",
        people=strung(authors),
    )
    return Remark(said, guess=True)
