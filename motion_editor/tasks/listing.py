"""What a motion's file holds: versions, amendments, outcomes, clashes, what is still to decide."""

from __future__ import annotations

from dataclasses import dataclass

from motion_editor.core.amendment import Amendment
from motion_editor.core.changes import changes
from motion_editor.core.count import word_count
from motion_editor.core.motion import Motion, Version
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import phrase, say, strung
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.meeting.order import ordered
from motion_editor.meeting.proceedings import ENTERED
from motion_editor.papers.agreed import (
    PARAGRAPH_DECIDED,
    agreed_names,
    agreed_words,
    part_that_made,
    parts_decided,
)
from motion_editor.papers.amendment import clash_in_words
from motion_editor.papers.flags import flags_in_words
from motion_editor.papers.places import Places
from motion_editor.papers.wording import label as named
from motion_editor.tasks.decide import MOTION_DECIDED
from motion_editor.tasks.find import base_clauses, base_labels, number_of, stage_of, still_to_decide
from motion_editor.tasks.length import Length, length_of
from motion_editor.tasks.notice import is_draft
from motion_editor.tasks.timeline import timeline
from motion_editor.tasks.votes import in_words
from motion_editor.tasks.words import settled_in_words


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A version: its number, what it is, what made it, and its size."""

    number: int
    stage: str
    clauses: int
    words: int
    amendment: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class ClashLine:
    """A clash: its name within the amendment, where it is and how it reads, how it was settled."""

    name: str
    words: str
    open: bool
    settled: str = ""


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """An amendment: its people, what it amends, what became of it, what is to be looked at.

    `length` is that of the motion if it is carried. `amended_by` names the amendments to it that
    were carried or accepted and are part of its text now, `agreed` says so; `parts` says what
    became of changes decided by themselves.
    """

    label: str
    name: str
    mover: str
    seconder: str
    group: str
    against: str
    text: str
    changes: int
    outcome: str
    votes: str
    clashes: tuple[ClashLine, ...]
    flags: tuple[str, ...]
    length: Length
    amended_by: str = ""
    agreed: str = ""
    parts: tuple[str, ...] = ()
    received: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything a motion's file holds, in lines.

    `order` names the open amendments as they are taken; `by_chair` says that the chair set it.
    `separate` says what became of paragraphs that were voted on by themselves, `votes` how the
    vote on the motion itself went, `proceedings` what was entered of the meeting.
    """

    title: str
    mover: str
    seconder: str
    signatories: str
    group: str
    council: str
    meeting: str
    received: str
    reference: str
    words: tuple[str, ...]
    versions: tuple[VersionLine, ...]
    amendments: tuple[AmendmentLine, ...]
    outcome: str
    to_decide: tuple[str, ...]
    length: Length
    order: tuple[str, ...] = ()
    by_chair: bool = False
    separate: tuple[str, ...] = ()
    votes: str = ""
    proceedings: tuple[str, ...] = ()


def listing(motion: Motion, profile: Profile = PLAIN) -> Listing:
    """What the file holds, and how long the motion is beside what the council asks."""
    details, order = motion.details, ordered(motion)
    waiting = [named(item) for item in still_to_decide(motion)]
    if motion.outcome is None or motion.outcome.value == "deferred":
        waiting.append(say("the motion"))
    return Listing(
        title=details.title,
        mover=details.mover.full,
        seconder=details.seconder.full,
        signatories=", ".join(person.full for person in details.signatories),
        group=details.group,
        council=details.council,
        meeting=details.meeting,
        received=details.received,
        reference=details.reference,
        words=details.words,
        versions=tuple(_version(motion, item) for item in motion.versions),
        amendments=tuple(_amendment(motion, item, profile) for item in motion.amendments),
        outcome=phrase(motion.outcome.value) if motion.outcome else "",
        votes=_votes(motion),
        to_decide=tuple(waiting),
        length=length_of(motion, motion.current.clauses, profile),
        order=tuple(named(motion.amendment(id)) for id in order.ids),
        by_chair=order.by_chair,
        proceedings=_meeting(motion),
        separate=tuple(_vote(it) for it in motion.proceedings if it.kind == PARAGRAPH_DECIDED),
    )


def against(motion: Motion, amendment: Amendment) -> str:
    """What the amendment's text amends, in words: "version 2 (as moved)"."""
    base = amendment.text.base
    if base.amendment:
        return named(motion.amendment(base.amendment))
    version = motion.version(base.version)
    number, stage = number_of(motion, version), stage_of(motion, version)
    return say("version {number} ({stage})", number=number, stage=stage)


def places_of(motion: Motion, amendment: Amendment) -> Places:
    """The places in what the amendment's text amends, by the labels that it was issued with."""
    base, style = amendment.text.base, motion.details.numbering
    return Places(base_clauses(motion, base), style, base_labels(motion, base))


def clashes_of(motion: Motion, amendment: Amendment) -> tuple[ClashLine, ...]:
    """The clashes of the amendment's text, each with its place in what it amends."""
    places = places_of(motion, amendment)
    return tuple(
        ClashLine(
            clash.name,
            clash_in_words(clash, places),
            clash.settled is None,
            settled_in_words(clash.settled) if clash.settled else "",
        )
        for clash in amendment.text.clashes
    )


def flags_of(motion: Motion, amendment: Amendment, places: Places | None = None) -> tuple[str, ...]:
    """What a person should look at in the amendment's text, each with its place.

    `places` are those of what it amends, where they are known already.
    """
    base, style = amendment.text.base, motion.details.numbering
    clauses, labels = base_clauses(motion, base), base_labels(motion, base)
    return flags_in_words(amendment.text, clauses, style, labels, places)


def _version(motion: Motion, version: Version) -> VersionLine:
    made = next((it for it in motion.amendments if it.id == version.amendment), None)
    return VersionLine(
        number_of(motion, version),
        stage_of(motion, version),
        len(version.clauses),
        word_count(version.clauses),
        _maker(motion, version, made) if made else "",
        version.why,
    )


def _meeting(motion: Motion) -> tuple[str, ...]:
    """What happened at the meeting, where anything but decisions was entered of it."""
    if not any(it.kind in ENTERED for it in motion.proceedings):
        return ()
    return tuple(
        say("{when} {words}", when=it.when, words=it.words) if it.when else it.words
        for it in timeline(motion)
    )


def _votes(motion: Motion) -> str:
    """The votes on the motion itself as it was decided last."""
    if motion.outcome is None:
        return ""
    last = next((it for it in reversed(motion.proceedings) if it.kind == MOTION_DECIDED), None)
    return in_words(last.votes) if last and last.votes else ""


def _vote(event: Event) -> str:
    """A separate vote: "note 2: lost (for 2, against 9)"."""
    outcome = phrase(event.outcome)
    if not event.votes:
        return say("{place}: {outcome}", place=event.why, outcome=outcome)
    votes = in_words(event.votes)
    return say("{place}: {outcome} ({votes})", place=event.why, outcome=outcome, votes=votes)


def _maker(motion: Motion, version: Version, amendment: Amendment) -> str:
    """The amendment that made a version, or that parts of it did."""
    if part_that_made(motion, version) is None:
        return named(amendment)
    return say("parts of {amendment}", amendment=named(amendment))


def _part(event: Event) -> str:
    """What became of changes decided by themselves: "carried (for 9): In note 2, …"."""
    outcome, words = phrase(event.outcome), strung(event.why.split("\n"), " ")
    if not event.votes:
        return say("{outcome}: {changes}", outcome=outcome, changes=words)
    votes = in_words(event.votes)
    return say("{outcome} ({votes}): {changes}", outcome=outcome, votes=votes, changes=words)


def _amendment(motion: Motion, item: Amendment, profile: Profile) -> AmendmentLine:
    return AmendmentLine(
        label=item.label,
        name=named(item),
        mover=item.mover.full,
        seconder=item.seconder.full,
        group=item.group,
        against=against(motion, item),
        text=say("draft") if is_draft(motion, item) else phrase(item.text.kind.value),
        changes=len(changes(item.text.clauses)),
        outcome=phrase(item.outcome.value) if item.outcome else say("open"),
        votes=in_words(item.votes) if item.votes else "",
        clashes=clashes_of(motion, item),
        flags=flags_of(motion, item),
        length=length_of(motion, proposed(item.text.clauses), profile),
        amended_by=agreed_names(motion, item),
        agreed=agreed_words(motion, item),
        parts=tuple(_part(it) for it in parts_decided(motion, item)),
        received=item.received,
    )
