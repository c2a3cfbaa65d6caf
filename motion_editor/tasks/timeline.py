"""What happened at a meeting in words, step by step, with the text at each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from motion_editor.core.motion import Motion
from motion_editor.core.numbering import labels
from motion_editor.core.proceedings import (
    ADJOURNED,
    CLOSURE,
    DEMANDED,
    GUILLOTINE,
    INTEREST,
    MOVED,
    PUT,
    REMARKED,
    RESUMED,
    RIVALS_PUT,
    SECONDED,
    Event,
)
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import mark, opening, phrase, say, strung
from motion_editor.meeting.proceedings import (
    DECIDED,
    USUAL,
    Moment,
    Next,
    Stage,
    Warned,
    Ways,
    course,
    nexts,
    standing,
    text_then,
)
from motion_editor.papers.agreed import PARAGRAPH_DECIDED, in_a_row
from motion_editor.papers.wording import label as named
from motion_editor.tasks.find import number_of, stage_of
from motion_editor.tasks.show import Text, text_of
from motion_editor.tasks.votes import in_words

_WHO: Final = {
    MOVED: mark("{subject} was moved by {names}"),
    SECONDED: mark("{subject} was seconded by {names}"),
    CLOSURE: mark("The closure was moved by {names}"),
    ADJOURNED: mark("The adjournment was moved by {names}: the meeting was adjourned"),
    DEMANDED: mark("A recorded vote was asked for by {names}"),
    INTEREST: mark("{names} declared an interest"),
}
_SAID: Final = {
    MOVED: mark("{subject} was moved"),
    SECONDED: mark("{subject} was seconded"),
    PUT: mark("{subject} was put to the vote"),
    CLOSURE: mark("It was moved that the question be now put"),
    GUILLOTINE: mark("The time was up: what was left was voted on without debate"),
    ADJOURNED: mark("The meeting was adjourned"),
    RESUMED: mark("The meeting was resumed"),
    DEMANDED: mark("A recorded vote was asked for"),
    INTEREST: mark("An interest was declared"),
    REMARKED: mark("Remark"),
    "motion altered": mark("The motion was altered with consent"),
    "motion corrected": mark("The motion was corrected"),
}
_NEXT: Final = {
    MOVED: mark("{subject} is moved"),
    SECONDED: mark("{subject} is seconded"),
    PUT: mark("{subject} is put to the vote"),
    RESUMED: mark("the meeting is resumed"),
    RIVALS_PUT: mark("motion and amendments are put to one vote"),
    "carried": mark("{subject} is carried"),
    "lost": mark("{subject} is lost"),
    "accepted": mark("{subject} is accepted by the mover"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A step of the meeting: its number, when (as "19:05"), what happened, how things stand.

    `stands` says which version stands after it, `voting` what is being voted on, `odd` what can
    hardly have been so. `at` is the place of the event among all of the motion.
    """

    number: int
    when: str
    words: str
    stands: str
    voting: str
    odd: tuple[str, ...]
    at: int


def timeline(motion: Motion, ways: Ways = USUAL) -> tuple[Entry, ...]:
    """What happened at the meeting, in order."""
    return tuple(
        _entry(motion, number, moment) for number, moment in enumerate(course(motion, ways), 1)
    )


def _entry(motion: Motion, number: int, moment: Moment) -> Entry:
    stage, event = moment.stage, moment.event
    return Entry(
        number,
        clock(event.when),
        words_of(motion, event),
        version_words(motion, stage),
        subject_name(motion, stage.put) if stage.put else "",
        tuple(warning(motion, it) for it in moment.warned),
        moment.at,
    )


def clock(when: str) -> str:
    """The hour of an ISO time: "19:05"; "" where there is none."""
    return when.rpartition("T")[2][:5] if ":" in when else ""


def version_words(motion: Motion, stage: Stage) -> str:
    """Which version stands: "version 2, substantive motion"."""
    version = motion.version(stage.version)
    number, words = number_of(motion, version), stage_of(motion, version)
    return say("version {number}, {stage}", number=number, stage=words)


def subject_name(motion: Motion, id: str) -> str:
    """What an event is about: "Amendment 2", "the motion"."""
    if id in ("", motion.id):
        return say("the motion")
    known = next((it for it in motion.amendments if it.id == id), None)
    # What was sent without it, or forged, may name what is not there.
    return named(known) if known else say("an amendment that is not in the file")


def words_of(motion: Motion, event: Event) -> str:
    """An event in a sentence."""
    subject = opening(subject_name(motion, event.subject))
    if event.outcome and event.kind != PUT:
        return _decided(event, subject)
    plain = _SAID.get(event.kind, event.kind)
    pattern = _WHO.get(event.kind, plain) if event.by else plain
    said = say(pattern, subject=subject, names=opening(in_a_row(list(event.by))))
    return say("{said}: {why}", said=said, why=event.why) if event.why else said


def _decided(event: Event, subject: str) -> str:
    """A decision: "Amendment 2: carried (for 9, against 4)"; a paragraph by its own name."""
    if event.kind == PARAGRAPH_DECIDED:
        subject = opening(event.why)
    result = phrase(event.outcome)
    if event.kind == RIVALS_PUT:
        won = event.outcome == "carried"
        return (
            say("In the vote between the texts {subject} won", subject=subject)
            if won
            else say("In the vote between the texts {subject} dropped out", subject=subject)
        )
    told = in_words(event.votes) if event.votes else ""
    if event.by and event.outcome == "withdrawn":
        result = say("{outcome} by {names}", outcome=result, names=in_a_row(list(event.by)))
    # Of paragraphs and parts the reason says which they were.
    if event.why and event.kind in DECIDED:
        told = say("{votes}; {why}", votes=told, why=event.why) if told else event.why
    if not told:
        return say("{subject}: {outcome}", subject=subject, outcome=result)
    return say("{subject}: {outcome} ({votes})", subject=subject, outcome=result, votes=told)


def warning(motion: Motion, item: Warned) -> str:
    """What is odd about an event, in a sentence."""
    subject, other = subject_name(motion, item.subject), subject_name(motion, item.other)
    return opening(say(item.odd.value, subject=subject, other=opening(other)))


def next_words(motion: Motion, item: Next) -> str:
    """What may come next: "Amendment 2 is moved"."""
    name = subject_name(motion, item.subject)
    return say(_NEXT[item.what], subject=name)


def whose(motion: Motion, item: Next) -> str:
    """Who is to move or second what comes next, as notice was given; "" where nobody is named."""
    known = next((it for it in motion.amendments if it.id == item.subject), None)
    people = known or motion.details
    who = {MOVED: people.mover, SECONDED: people.seconder}.get(item.what)
    return who.name if who else ""


def said_next(motion: Motion, ways: Ways = USUAL) -> str:
    """What is likely to come next, in a sentence; "" for nothing."""
    found = nexts(motion, standing(motion), ways)
    said = [next_words(motion, it) for it in found]
    return say("Next: {steps}.", steps=strung(said, "; ")) if said else ""


def text_at(motion: Motion, stage: Stage) -> Text:
    """The text that is before the meeting: what is being voted on or was moved last, marked.

    Where that is the motion it is the version that stands.
    """
    style, before = motion.details.numbering, stage.before
    if before in ("", motion.id):
        version = motion.version(stage.version)
        known = version.labels or labels(version.clauses, style)
        return Text(stage_of(motion, version), version.clauses, known, known)
    if before not in {it.id for it in motion.amendments}:
        return text_of(motion)
    clauses = text_then(motion, stage, before).clauses
    stood = motion.version(stage.version)
    base = original(clauses)
    old = stood.labels if stood.labels and base == stood.clauses else labels(base, style)
    return Text(subject_name(motion, before), clauses, old, labels(proposed(clauses), style))
