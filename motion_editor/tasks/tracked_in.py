"""The tracked changes in a Word file as amendments, one for each reviewer, marked as in the file.

What somebody has changed in another reviewer's words is an amendment to that one's amendment.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from motion_editor.core.amendment import Base
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Note
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import many, mark, say, strung
from motion_editor.formats.reading import ReadAmendment, Remark
from motion_editor.formats.sniff import Kind, Source
from motion_editor.formats.word.provenance import Reviewer
from motion_editor.formats.word.review_in import Review, open_review
from motion_editor.formats.word.reviewed import Reviewed, UnlikeTextsError, restated, reviewed
from motion_editor.formats.word.texts_in import Texts
from motion_editor.tasks.as_written import (
    as_written,
    is_here,
    on_own,
    own_of,
    refuse_list,
    with_new_ids,
)
from motion_editor.tasks.changed import without
from motion_editor.tasks.choices import Key
from motion_editor.tasks.evidence import key
from motion_editor.tasks.find import base_clauses, base_labels
from motion_editor.tasks.found import Found
from motion_editor.tasks.parts import remark_keys
from motion_editor.tasks.tracked_said import (
    doubts,
    mover_of,
    note_of,
    notes,
    of_untracked,
    on_alike,
    on_beside,
    on_comments,
    on_met,
    title,
    told_of,
)
from motion_editor.tasks.untracked import Untracked as Unseen, over_ours, untracked
from motion_editor.tasks.wish import How, Untracked, Wish

NOBODY_TRACKED = "untracked"
"""What edits that nobody has tracked go by where a file has the changes of several."""


_SAID = mark("It was read from the tracked changes of {name}, marked as they are in Word.")


@dataclass(frozen=True, slots=True)
class InFile:
    """One reviewer's changes in a file as a tracked text.

    It stands over the given base, or over what the one at `under` in the row proposes (-1 for the
    base). `notes` are comments on its clauses.
    """

    whose: Reviewer
    clauses: Clauses
    under: int
    notes: tuple[Note, ...] = ()


def amendments_in(
    review: Review,
    base: Clauses,
    new_id: NewId,
    style: NumberingStyle | None = None,
    moved: Collection[str] = (),
) -> tuple[InFile, ...]:
    """The changes of each reviewer in a file over a base, those that others stand on first.

    Where the file's own base is not `base` each says how, and its changes are made in ours.
    `moved` are ids of clauses of the base of which the file says otherwise that they were moved.
    """
    texts = review.texts(squeezed(base))
    out: list[InFile] = []
    places: dict[Reviewer, int] = {}
    for whose in review.changing(texts):
        on = whose.on(places)
        under = -1 if on is None else places[on]
        below = proposed(out[under].clauses) if under >= 0 else base
        unseen, made = _over(texts, whose, below, new_id, style or NumberingStyle(), moved=moved)
        clauses, _ = over_ours(made.clauses, unseen, (), new_id, whole=False)
        places[whose] = len(out)
        out.append(InFile(whose, clauses, under, tuple(notes(review, made))))
    return tuple(out)


def comments_on(motion: Motion, review: Review) -> tuple[tuple[Note, ...], tuple[Remark, ...]]:
    """The comments in a file that changes nothing as notes on the text, and what is said."""
    text = review.texts(_known(motion)).text()
    ours = motion.current.clauses
    at: dict[int, str] = {}
    if [it.text for it in text.clauses] == [it.text for it in ours]:
        for read, item in zip(text.clauses, ours, strict=True):
            at |= dict.fromkeys(read.stands_in(review.flow), item.id)
    told = (told_of(item, noted=item.para in at) for item in review.comments)
    found = (note_of(it, at[it.para]) for it in review.comments if it.para in at)
    return tuple(found), tuple(told)


def squeezed(clauses: Iterable[Clause]) -> frozenset[str]:
    """The words of clauses, white space taken out."""
    return frozenset("".join(it.text.split()) for it in clauses)


def _over(
    texts: Texts,
    whose: Reviewer,
    ours: Clauses,
    new_id: NewId,
    style: NumberingStyle,
    labels: Sequence[str] = (),
    moved: Collection[str] = (),
) -> tuple[Unseen, Reviewed]:
    unseen = untracked(ours, texts.text(whose.under), new_id, style, labels)
    try:
        return unseen, reviewed(texts, whose, unseen.theirs, new_id, moved)
    except UnlikeTextsError as error:
        raise MotionError(
            say("The tracked changes can't be laid over the motion without losing words."),
            say("Accept them all in a copy of the file, and take that as the whole text."),
        ) from error


def _as_own(
    texts: Texts, read: tuple[Unseen, Reviewed], written: Clauses, ours: Clauses, id: str
) -> tuple[Unseen, Reviewed, str]:
    """What was read, with the marks and the id that the file was written with, where they fit."""
    try:
        return Unseen(ours, ours), restated(texts, read[1], written), id
    except UnlikeTextsError:
        return (*read, "")  # What stands beside them was changed: the file's own marks hold.


# What is in a source


@lru_cache(maxsize=2)
def _opened(data: bytes, one_person: tuple[tuple[str, str], ...]) -> Review:
    """The file, opened once while it is looked at over and over."""
    return open_review(data, dict(one_person))


def review_of(source: Source, wish: Wish) -> Review:
    """The Word file that a source is, opened."""
    return _opened(source.data, wish.one_person)


@lru_cache(maxsize=2)
def _read(data: bytes, one_person: tuple[tuple[str, str], ...], known: frozenset[str]) -> Texts:
    """The texts of the file, each read once though they are asked for over and over."""
    return _opened(data, one_person).texts(known)


def _texts_of(motion: Motion, source: Source, wish: Wish) -> Texts:
    """The texts of a source, read with the motion's clauses in mind."""
    return _read(source.data, wish.one_person, _known(motion))


def reviewers_in(motion: Motion, source: Source, wish: Wish) -> tuple[Reviewer, ...]:
    """Those whose tracked changes of the motion's clauses a source has; none where it has none."""
    if source.kind is not Kind.WORD:
        return ()
    review = review_of(source, wish)
    refuse_list(review.own, source)
    if not review.reviewers:
        return ()
    return review.changing(_texts_of(motion, source, wish))


def standing(motion: Motion, source: Source, wish: Wish, whose: Reviewer) -> Base | None:
    """The amendment in the motion that proposes the words on which a reviewer's changes stand."""
    texts = _texts_of(motion, source, wish)
    words = [it.text for it in texts.text(whose.under).clauses]
    for item in motion.amendments:
        for at, text in enumerate(item.texts):
            if item.open and [it.text for it in proposed(text.clauses)] == words:
                return Base(amendment=item.id, text=at)
    return None


def base_of(motion: Motion, source: Source, wish: Wish, target: Base) -> Base:
    """What the wish's reviewer amends: `target`, or the amendment whose words they changed.

    MotionError where they have changed words of an amendment that is not in the motion.
    """
    if not wish.reviewer or wish.to or wish.how not in (How.AUTO, How.TRACKED):
        return target
    found = reviewers_in(motion, source, wish)
    chosen = wanted(motion, source, wish) if found else ()
    if len(chosen) != 1 or chosen[0].on(found) is None:
        return target
    base = standing(motion, source, wish, chosen[0])
    if base is None:
        raise MotionError(
            say(
                "{name} has changed words that are not in the motion.",
                name=title(chosen[0]),
            ),
            say("Take in the changes on which these stand first."),
        )
    return base


def wanted(motion: Motion, source: Source, wish: Wish) -> tuple[Reviewer, ...]:
    """Those of the reviewers that are meant; MotionError where the wish names none of them."""
    found = reviewers_in(motion, source, wish)
    if not wish.reviewer:
        return found
    name = wish.reviewer.casefold()
    chosen = tuple(it for it in found if name == title(it).casefold())
    chosen = chosen or tuple(it for it in found if name == it.name.casefold())
    if not chosen and name != NOBODY_TRACKED:
        known = strung([title(it) for it in found], "; ") if found else say("none")
        raise MotionError(
            say("The Word file has no tracked changes of “{name}”.", name=wish.reviewer),
            say("It has those of: {known}.", known=known),
        )
    return chosen


def _known(motion: Motion) -> frozenset[str]:
    return squeezed(item for version in motion.versions for item in version.clauses)


# One reviewer's amendment


def found_tracked(motion: Motion, source: Source, target: Base, wish: Wish, new_id: NewId) -> Found:
    """The amendment that one reviewer's tracked changes make; MotionError for several at once."""
    _refuse_other(source)
    review = review_of(source, wish)
    if wish.reviewer.casefold() == NOBODY_TRACKED:
        return _found_untracked(motion, review, target, wish, new_id)
    whose = _one(wanted(motion, source, wish))
    everybody = reviewers_in(motion, source, wish)
    alone = len(everybody) == 1
    texts = _texts_of(motion, source, wish)
    labels = base_labels(motion, target)
    ours = base_clauses(motion, target)
    own = own_of(motion, review)
    moved = own.moved if own else ()
    unseen, made = _over(texts, whose, ours, new_id, motion.details.numbering, labels, moved)
    id = ""
    if own is not None:
        written = as_written(source.data, own, made.clauses, ours, new_id, alone=alone)
        if written is not None:
            id = "" if is_here(motion, own) else own.whose.amendment
            written = written if id else with_new_ids(written, new_id)
            unseen, made, id = _as_own(texts, (unseen, made), written, ours, id)
    if alone and not wish.look:
        _refuse_undecided(unseen, wish)
    refused = _refused(unseen, wish)
    clauses, met = over_ours(made.clauses, unseen, refused, new_id, whole=alone)
    # Clauses that nobody has tracked, and that are left, are in no text of ours.
    here = {key(it) for it in clauses}
    made = replace(made, at={para: id for para, id in made.at.items() if id in here})
    mover, on_mover = mover_of(whose, wish)
    remarks = (
        *on_own(motion, own), *of_untracked(unseen, wish, alone=alone),
        *on_mover, *map(on_met, met),
        *_told(source, review, texts, made, everybody),
    )  # fmt: skip
    return Found(
        ReadAmendment(clauses, mover), How.TRACKED, remarks, say(_SAID, name=title(whose)),
        review.lines(whose.below, whose),
        notes=tuple(notes(review, made)),
        doubts=doubts(motion, texts, unseen, wish), pairs=_pairs(unseen) if alone else (), id=id,
    )  # fmt: skip


def _told(
    source: Source, review: Review, texts: Texts, made: Reviewed, everybody: Sequence[Reviewer]
) -> Iterator[Remark]:
    """What is said of the rest of the file, by the first of its reviewers for all of them."""
    first = made.whose == everybody[0]
    if first:
        yield from on_alike(everybody)
    yield from on_beside(review, made)
    yield from on_comments(review, texts, made, everybody)
    if first:
        yield from (*source.remarks, *review.remarks)


def _refuse_other(source: Source) -> None:
    if source.kind is not Kind.WORD:
        raise MotionError(
            say("Only Word files have tracked changes, and the source is none."),
            say("Read it as it seems to be written, or say how it is."),
        )


def _one(chosen: Sequence[Reviewer]) -> Reviewer:
    if len(chosen) == 1:
        return chosen[0]
    if not chosen:
        raise MotionError(
            say("The source has no tracked changes of the motion's text."),
            say("Read it as it seems to be written, or say how it is."),
        )
    raise MotionError(
        say(
            "The Word file has the tracked changes of several: {names}.",
            names=strung([title(it) for it in chosen], "; "),
        ),
        say("Say whose are meant (--reviewer NAME, or tick one in the window)."),
    )


def _refused(unseen: Unseen, wish: Wish) -> frozenset[Key]:
    """The differences that are left out, by their keys among the changes."""
    if wish.untracked is Untracked.LEAVE:
        return frozenset(unseen.keys)
    pairs = zip(unseen.keys, remark_keys(unseen.remarks), strict=True)
    return frozenset(key for key, own in pairs if own in wish.choices.refused)


def _refuse_undecided(unseen: Unseen, wish: Wish) -> None:
    """Raise MotionError while it is not said what becomes of edits that nobody tracked."""
    left = _open(unseen, wish)
    if left:
        raise MotionError(
            many(
                "With its tracked changes refused the Word file differs from the motion in {n} "
                "places.",
                "With its tracked changes refused the Word file differs from the motion in {n} "
                "place.",
                left,
            ),
            say(
                "Say whether these edits are taken as well or left (--untracked take or leave; "
                "each can be confirmed or left out in the window)."
            ),
        )


def _open(unseen: Unseen, wish: Wish) -> int:
    if wish.untracked is not None:
        return 0
    told = wish.choices
    return sum(
        key not in told.refused and (key, remark.text) not in told.confirmed
        for key, remark in zip(remark_keys(unseen.remarks), unseen.remarks, strict=True)
    )


def undecided(motion: Motion, source: Source, target: Base, wish: Wish) -> Unseen | None:
    """The edits that nobody tracked and of which nobody has said what becomes of them."""
    from motion_editor.store.ids import new_id

    if wish.untracked is not None or not reviewers_in(motion, source, wish):
        return None
    texts = _texts_of(motion, source, wish)
    labels = base_labels(motion, target)
    ours = base_clauses(motion, target)
    found = untracked(ours, texts.text(), new_id, motion.details.numbering, labels)
    if not _open(found, wish):
        return None
    return replace(found, doubts=doubts(motion, texts, found, wish))


def _found_untracked(
    motion: Motion, review: Review, target: Base, wish: Wish, new_id: NewId
) -> Found:
    """The edits that nobody has tracked as an amendment of their own."""
    texts = review.texts(_known(motion))
    labels = base_labels(motion, target)
    ours = base_clauses(motion, target)
    unseen = untracked(ours, texts.text(), new_id, motion.details.numbering, labels)
    clauses = without(unseen.change, _refused(unseen, wish))
    said = say("It was read from edits in the Word file that nobody has tracked.")
    return Found(
        ReadAmendment(clauses), How.TRACKED, unseen.remarks, said,
        doubts=doubts(motion, texts, unseen, wish), pairs=_pairs(unseen),
    )  # fmt: skip


def _pairs(unseen: Unseen) -> tuple[tuple[Key, Key], ...]:
    return tuple(zip(remark_keys(unseen.remarks), unseen.keys, strict=True))
