"""A Word file that was sent to be amended and came back: whose text it is, and what is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses, NewId, Role, fitted
from motion_editor.core.motion import Details, Motion, Note, Version, VersionKind
from motion_editor.core.normal import alike
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.core.wording import mark, phrase, say
from motion_editor.formats.reading import Remark, quoted
from motion_editor.formats.sniff import Source
from motion_editor.formats.word.both import Both, read_both
from motion_editor.formats.word.own_part import OwnPart
from motion_editor.formats.word.own_words import as_made
from motion_editor.formats.word.review_in import person_of
from motion_editor.papers.blocks import Holds
from motion_editor.papers.wording import label as named
from motion_editor.store.ids import new_id as random_id
from motion_editor.tasks.came import Came, name_of, refuse_stranger
from motion_editor.tasks.find import next_label
from motion_editor.tasks.outside_in import Named, beside_in
from motion_editor.tasks.proposed_in import (
    Incoming,
    Proposed,
    as_one,
    as_sent,
    by_reviewer,
    on_amendment,
    with_unseen,
)
from motion_editor.tasks.unmarked import unmarked
from motion_editor.tasks.word_base import Ground, ground_of, written_over

_ROLES: Final = {
    Role.LEAD_IN: mark("lead-in"),
    Role.POINT: mark("point"),
    Role.TEXT: mark("plain text"),
}


@dataclass(frozen=True, slots=True)
class WordIn:
    """A Word file as it is to be taken in, and what was changed in it without being tracked.

    `people` are those whom it names in other words than it was sent with: each is to be agreed to.
    """

    came: Came
    untracked: tuple[str, ...] = ()
    people: tuple[Named, ...] = ()


def sent_with(source: Source) -> Motion:
    """The motion of a Word file as far as the file itself tells: an id, a title, the text sent."""
    both = read_both(source.data, random_id)
    return _theirs(both, both.base)


def read_in(motion: Motion, source: Source, new_id: NewId) -> WordIn:
    """What a Word file brings to this motion. MotionError where it is of none like it."""
    both = unmarked(motion, source, read_both(source.data, new_id), new_id)
    name = name_of(source)
    theirs = _theirs(both, both.base)
    file = Came(name, theirs, (), frozenset(), whole=False, word=True)
    if not written_over(motion, both.own):
        # Else all its words may be new: they are told as changes that nobody has tracked.
        refuse_stranger(motion, file)
    ground = ground_of(motion, both, new_id)
    made = as_made(both.own, both.base, both.amended) if both.own else None
    both = _without_bare(both, ground.clauses)
    found = _found(source.data, both, ground, made, new_id)
    own = both.own if made or not _has(motion, both.own) else None
    wanted, signed = _amendments(motion, found, own, new_id)
    theirs = replace(theirs, versions=(_version(both, ground.clauses),))
    known = ground.amendment is not None or any(_is_own(it, both.own) for it in wanted)
    told = _of_part(motion, both, known=known)
    beside = beside_in(motion, both.own, both.outside, wanted)
    if any(it.role == "mover" and it.amendment for it in beside.people):
        signed = []  # A line of the file says otherwise who moves it.
    remarks = (
        *told,
        *both.remarks,
        *found.remarks,
        *signed,
        *beside.remarks,
        *found.proposed.remarks,
    )
    notes = (*found.proposed.notes, *_notes(found.proposed))
    theirs = replace(theirs, notes=notes)
    file = replace(file, motion=theirs, wanted=wanted, remarks=remarks)
    file = replace(file, said="" if wanted else _nothing(name, ground))
    return WordIn(file, ground.untracked, beside.people)


def _nothing(name: str, ground: Ground) -> str:
    """That a file brings nothing."""
    if ground.amendment is None:
        return say("No change to the text is marked in “{file}”.", file=name)
    return say(
        "“{file}” has {amendment} as it was sent: nothing was changed.",
        file=name,
        amendment=named(ground.amendment),
    )


def _theirs(both: Both, base: Clauses) -> Motion:
    id = both.own.whose.motion if both.own else ""
    return Motion(id, Details(title=both.title), (_version(both, base),))


def _version(both: Both, base: Clauses) -> Version:
    """The text that was sent as a version; it may be known here by the id that its part says."""
    return Version(_version_id(both), VersionKind.NOTICE, base)


def _version_id(both: Both) -> str:
    return (both.own.whose.version if both.own else "") or "sent"


# What is proposed


@dataclass(frozen=True, slots=True)
class Found:
    """What a file proposes, over which text, and what is to be known of it."""

    proposed: Proposed
    base: Base
    remarks: tuple[Remark, ...] = ()


def _found(data: bytes, both: Both, ground: Ground, made: Clauses | None, new_id: NewId) -> Found:
    """What the file proposes over the text that it was sent with.

    `made` is the text with its marks as it was written, where nobody has edited the file.
    """
    base = ground.base or Base(version=_version_id(both))
    if ground.amendment is not None:
        below = proposed(ground.amendment.texts[ground.text].clauses)
        base = Base(amendment=ground.amendment.id, text=ground.text)
        if made:
            return Found(as_sent(data, both, made), base)
        mover = {ground.amendment.mover.full, named(ground.amendment)}
        unseen = bool(ground.untracked)
        return Found(on_amendment(data, both, below, mover, new_id, unseen=unseen), base)
    if ground.untracked:
        return Found(with_unseen(data, both, ground.clauses, new_id), base)
    if made is not None and original(made) == ground.clauses:
        by = both.authors[0] if len(both.authors) == 1 else ""
        wanted = (Incoming(made, by),) if has_changes(made) else ()
        return Found(replace(as_sent(data, both, made), incoming=wanted), base)
    read = _with_ids(both.base, ground.clauses)
    in_words = both.own is not None and both.own.whose.holds is Holds.IN_WORDS
    if read is None or in_words:
        return Found(as_one(both, ground.clauses, new_id), base)
    found = by_reviewer(data, both, ground.clauses, new_id)
    return Found(found, base, tuple(_of_kinds(read, ground.clauses)))


def _with_ids(read: Clauses, base: Clauses) -> Clauses | None:
    """The text as read with the ids of ours of the same words; None where they do not pair."""
    if len(read) != len(base):
        return None
    return tuple(replace(it, id=ours.id) for it, ours in zip(read, base, strict=True))


def _without_bare(both: Both, clauses: Clauses) -> Both:
    """Both texts without paragraphs that have no words, where the text sent has none of these."""
    if not all(item.text.strip() for item in clauses):
        return both
    base, amended = (
        fitted([it for it in text if it.text.strip()]) for text in (both.base, both.amended)
    )
    return replace(both, base=base, amended=amended)


def _notes(found: Proposed) -> Iterator[Note]:
    for it in found.incoming:
        yield from it.notes


# As amendments


def _amendments(
    motion: Motion, found: Found, own: OwnPart | None, new_id: NewId
) -> tuple[tuple[Amendment, ...], list[Remark]]:
    """The amendments, each by the id and label that it has here, where it is here already.

    The one that the file was written from, marked as it was then, has its own id.
    """
    out: list[Amendment] = []
    remarks: list[Remark] = []
    for it in found.proposed.incoming:
        base = Base(amendment=out[it.under].id) if it.under >= 0 else found.base
        written = as_made(own, original(it.clauses), proposed(it.clauses)) if own else None
        id = own.whose.amendment if own and written else ""
        text = AmendmentText(TextKind.NOTIFIED, base, written or it.clauses)
        known = _here(motion, text, id)
        if known is not None:
            out.append(Amendment(known.id, known.label, (text,)))
            continue
        made = Amendment(id or new_id(), next_label(motion), (text,), person_of(it.by))
        motion = motion.with_amendment(made)
        out.append(made)
        if it.by and made.mover:
            said = say(
                "The changes of {amendment} are signed by {name}, who was taken as its mover.",
                amendment=named(made),
                name=it.by,
            )
            remarks.append(Remark(said))
    return tuple(out), remarks


def _has(motion: Motion, own: OwnPart | None) -> bool:
    """Whether the amendment that a file was written from is here, in whatever text."""
    return own is not None and any(it.id == own.whose.amendment for it in motion.amendments)


def _is_own(item: Amendment, own: OwnPart | None) -> bool:
    return own is not None and item.id == own.whose.amendment


def _here(motion: Motion, text: AmendmentText, id: str) -> Amendment | None:
    """The amendment that is here already: by its id, else because it makes the same change.

    Two that make the same change are two, where the file says which of them it is.
    """
    if id:
        return next((it for it in motion.amendments if it.id == id), None)
    for item in motion.amendments:
        if any(it.base == text.base and alike(it.clauses, text.clauses) for it in item.texts):
            return item
    return None


# What is to be known


def _of_part(motion: Motion, both: Both, *, known: bool) -> Iterator[Remark]:
    """Whether the file says itself what it is, and what of that did not hold.

    `known` says that the amendment that it was written from, if it was, is known.
    """
    if both.spoilt:
        yield Remark(
            say(
                "What the file says of itself, by which it is known again, is damaged or of a "
                "newer Motion Editor: it was known by its words."
            )
        )
    if both.own is None:
        return
    if both.own.whose.amendment and not known:
        yield Remark(
            say(
                "It was written from an amendment that is not here in that text, and can't be "
                "told in it any more: what is marked in it was taken as amendments of their own."
            ),
            guess=True,
        )
    if both.own.whose.motion != motion.id:
        yield Remark(
            say("It says that it belongs to another motion: it was known by its words."), guess=True
        )


def _of_kinds(read: Clauses, base: Clauses) -> Iterator[Remark]:
    """A remark on each clause that is something else in the file, though no change says so."""
    for ours, theirs in zip(base, read, strict=True):
        if ours.kind != theirs.kind:
            said = say(
                "{words} is a {role} at level {level} in the file, which no tracked change says: "
                "it was left as it is here.",
                words=quoted(ours.text),
                role=phrase(_ROLES[theirs.role]),
                level=theirs.level + 1,
            )
            yield Remark(said, guess=True)
