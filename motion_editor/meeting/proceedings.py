"""The state of a meeting at every step, worked out from what happened.

Nothing here forbids anything: what can hardly have been so is said of the event, and it counts all
the same. Decisions keep the kinds that their tasks give them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from motion_editor.core import proceedings as kinds
from motion_editor.core.amendment import AmendmentText, Outcome
from motion_editor.core.motion import Motion
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
from motion_editor.core.wording import mark
from motion_editor.meeting.division import key
from motion_editor.meeting.order import ordered

DECIDED: Final = frozenset({"amendment decided", "motion decided"})
"""What settles an amendment or the motion for good, unless it is deferred."""

IN_PART: Final = frozenset({"part decided", "paragraph decided", RIVALS_PUT})
"""Votes after which the question itself is still open."""

ALTERED: Final = frozenset({"motion altered", "motion corrected"})

ENTERED: Final = frozenset(
    {MOVED, SECONDED, PUT, DEMANDED, INTEREST, CLOSURE, GUILLOTINE, ADJOURNED, RESUMED, REMARKED}
)
"""What is entered in a meeting and changes nothing of the texts."""

OF_MEETING: Final = ENTERED | DECIDED | IN_PART | ALTERED
DEFERRED: Final = Outcome.DEFERRED.value


class Odd(Enum):
    """What can hardly have been so; the values are sentences about the event's subject."""

    NOT_MOVED = mark("{subject} has not been moved.")
    NOT_SECONDED = mark("{subject} has not been seconded.")
    REJECTED = mark("{subject} was rejected when it was registered for the agenda.")
    MOVED_TWICE = mark("{subject} has been moved already.")
    SECONDED_TWICE = mark("{subject} has been seconded already.")
    BY_MOVER = mark("Whoever moves {subject} does not second it as well.")
    DECIDED = mark("{subject} has been decided already.")
    ANOTHER_BEFORE = mark("{other} is still before the meeting: one amendment is moved at a time.")
    ANOTHER_PUT = mark("{other} is being voted on.")
    WAITING = mark("{other} has been moved and is not decided.")
    MOTION_FIRST = mark("The motion has not been moved.")
    ADJOURNED = mark("The meeting is adjourned.")
    NOT_ADJOURNED = mark("The meeting is not adjourned.")
    GUILLOTINE = mark("After the guillotine what is left is voted on without debate.")
    CLOSED = mark("The closure has been moved already.")
    NOBODY = mark("It is not said who.")
    EARLIER = mark("The time is earlier than that of the entry before.")


@dataclass(frozen=True, slots=True)
class Warned:
    """Something odd about an event: what, and the ids that its sentence names."""

    odd: Odd
    subject: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Stage:
    """How the meeting stands: which version, what was moved, what is being voted on.

    `moved` and `seconded` name, by id, what is still open, in the order it was moved. `ended` are
    the amendments that were decided, and the motion.
    """

    version: str
    moved: tuple[str, ...] = ()
    seconded: frozenset[str] = frozenset()
    ended: frozenset[str] = frozenset()
    put: str = ""
    adjourned: bool = False
    closed: bool = False
    guillotine: bool = False
    when: str = ""

    @property
    def before(self) -> str:
        """What is before the meeting: what was moved last and is open; "" for nothing."""
        return self.put or (self.moved[-1] if self.moved else "")


@dataclass(frozen=True, slots=True)
class Ways:
    """How a council debates: whether motions need a seconder, whether amendments are rival texts.

    Rival texts are moved one after the other and put together. `out` are the amendments, by id,
    that are not expected to be moved: they were not let on to the agenda.
    """

    seconded: bool = True
    rivals: bool = False
    out: frozenset[str] = frozenset()


USUAL: Final = Ways()


@dataclass(frozen=True, slots=True)
class Moment:
    """An event with its place among all of them, how things stand after it, and what is odd."""

    at: int
    event: Event
    stage: Stage
    warned: tuple[Warned, ...] = ()


def course(motion: Motion, ways: Ways = USUAL) -> tuple[Moment, ...]:
    """What happened at the meeting, step by step."""
    out = []
    stage = Stage(motion.notice.id)
    movers: dict[str, tuple[str, ...]] = {}
    for at, event in enumerate(motion.proceedings):
        if event.kind not in OF_MEETING:
            continue
        warned = tuple(_warned(motion, stage, event, movers, ways))
        stage = after(motion, stage, event)
        if event.kind == MOVED:
            movers[event.subject] = event.by
        out.append(Moment(at, event, stage, warned))
    return tuple(out)


def standing(motion: Motion) -> Stage:
    """How the meeting stands now; the version is the current one."""
    found = course(motion)
    stage = found[-1].stage if found else Stage(motion.notice.id)
    return replace(stage, version=motion.current.id)


def after(motion: Motion, stage: Stage, event: Event) -> Stage:
    """How things stand after an event."""
    stage = replace(stage, version=event.version or stage.version, when=event.when or stage.when)
    subject = event.subject or motion.id
    match event.kind:
        case kinds.MOVED:
            moved = (*(it for it in stage.moved if it != subject), subject)
            return replace(stage, moved=moved)
        case kinds.SECONDED:
            return replace(stage, seconded=stage.seconded | {subject})
        case kinds.PUT:
            return replace(stage, put=subject, closed=False)
        case kinds.ADJOURNED:
            return replace(stage, adjourned=True)
        case kinds.RESUMED:
            return replace(stage, adjourned=False)
        case kinds.CLOSURE:
            return replace(stage, closed=True)
        case kinds.GUILLOTINE:
            return replace(stage, guillotine=True)
    if event.kind in DECIDED:
        return _ended(motion, stage, subject, deferred=event.outcome == DEFERRED)
    return replace(stage, put="") if event.kind in IN_PART else stage


def _ended(motion: Motion, stage: Stage, subject: str, *, deferred: bool) -> Stage:
    """What was decided is no longer before the meeting; with the motion nothing is."""
    whole = subject == motion.id
    moved = () if whole else tuple(it for it in stage.moved if it != subject)
    seconded = frozenset[str]() if whole else stage.seconded - {subject}
    ended = stage.ended if deferred else stage.ended | {subject}
    return replace(stage, moved=moved, seconded=seconded, ended=ended, put="", closed=False)


def _warned(
    motion: Motion,
    stage: Stage,
    event: Event,
    movers: dict[str, tuple[str, ...]],
    ways: Ways,
) -> Iterator[Warned]:
    subject = event.subject or motion.id
    if _earlier(stage.when, event.when):
        yield Warned(Odd.EARLIER)
    if event.kind == RESUMED:
        if not stage.adjourned:
            yield Warned(Odd.NOT_ADJOURNED)
    elif stage.adjourned and event.kind not in (REMARKED, INTEREST):
        yield Warned(Odd.ADJOURNED)
    if subject in stage.ended and event.kind in (MOVED, SECONDED, PUT):
        yield Warned(Odd.DECIDED, subject)
        return
    if subject in ways.out and event.kind in (MOVED, PUT):
        yield Warned(Odd.REJECTED, subject)
    yield from _odd(motion, stage, event, movers, ways)


def _odd(
    motion: Motion,
    stage: Stage,
    event: Event,
    movers: dict[str, tuple[str, ...]],
    ways: Ways,
) -> Iterator[Warned]:
    """What is odd about an event of its kind."""
    subject = event.subject or motion.id
    if event.kind == MOVED:
        yield from _moving(motion, stage, subject, ways)
    elif event.kind == SECONDED:
        yield from _seconding(motion, stage, event, subject, movers.get(subject, ()))
    elif event.kind == PUT:
        yield from _putting(motion, stage, subject, ways)
    elif event.kind in (INTEREST, DEMANDED) and not event.by:
        yield Warned(Odd.NOBODY)
    elif event.kind == CLOSURE and stage.closed:
        yield Warned(Odd.CLOSED)
    elif event.kind in DECIDED and stage.put and stage.put != subject:
        yield Warned(Odd.ANOTHER_PUT, subject, stage.put)
    if stage.guillotine and event.kind in (CLOSURE, *ALTERED):
        yield Warned(Odd.GUILLOTINE)


def _moving(motion: Motion, stage: Stage, subject: str, ways: Ways) -> Iterator[Warned]:
    if subject in stage.moved:
        yield Warned(Odd.MOVED_TWICE, subject)
        return
    if subject == motion.id:
        return
    if motion.id not in stage.moved:
        yield Warned(Odd.MOTION_FIRST, subject)
    under = {it.id: it.text.base.amendment for it in motion.amendments}
    others = [it for it in stage.moved if it not in (motion.id, under.get(subject))]
    if others and not ways.rivals:
        yield Warned(Odd.ANOTHER_BEFORE, subject, others[-1])


def _seconding(
    motion: Motion, stage: Stage, event: Event, subject: str, movers: tuple[str, ...]
) -> Iterator[Warned]:
    if subject not in stage.moved:
        yield Warned(Odd.NOT_MOVED, subject)
    elif subject in stage.seconded:
        yield Warned(Odd.SECONDED_TWICE, subject)
    named = movers or _mover_of(motion, subject)
    if {key(it) for it in named} & {key(it) for it in event.by}:
        yield Warned(Odd.BY_MOVER, subject)


def _mover_of(motion: Motion, subject: str) -> tuple[str, ...]:
    people = {it.id: it.mover for it in motion.amendments} | {motion.id: motion.details.mover}
    return (people[subject].name,) if people.get(subject) else ()


def _putting(motion: Motion, stage: Stage, subject: str, ways: Ways) -> Iterator[Warned]:
    if stage.put:
        yield Warned(Odd.ANOTHER_PUT, subject, stage.put)
    if subject not in stage.moved:
        yield Warned(Odd.NOT_MOVED, subject)
    elif ways.seconded and subject not in stage.seconded:
        yield Warned(Odd.NOT_SECONDED, subject)
    if subject == motion.id:
        for other in stage.moved:
            if other != motion.id:
                yield Warned(Odd.WAITING, subject, other)


def _earlier(before: str, now: str) -> bool:
    """Whether a time is before the last one; times with and without a day are not compared."""
    return bool(before and now) and len(before) == len(now) and now < before


@dataclass(frozen=True, slots=True)
class Next:
    """What may come next: the kind of event, or an outcome, and what it is about."""

    what: str
    subject: str


def nexts(motion: Motion, stage: Stage, ways: Ways = USUAL) -> tuple[Next, ...]:
    """What is likely to come next, the likeliest first; none once the motion is decided."""
    if stage.adjourned:
        return (Next(RESUMED, motion.id),)
    if motion.id in stage.ended or motion.outcome not in (None, Outcome.DEFERRED):
        return ()
    if stage.put:
        return (Next(Outcome.CARRIED.value, stage.put), Next(Outcome.LOST.value, stage.put))
    before = stage.before
    if not before:
        return (Next(MOVED, motion.id),)
    if ways.seconded and before not in stage.seconded:
        return (Next(SECONDED, before), Next(PUT, before))
    if ways.rivals and any(it.open and it.id not in ways.out for it in motion.amendments):
        together = (Next(RIVALS_PUT, motion.id),)
        over = stage.closed or stage.guillotine
        waiting = _to_move(motion, stage, motion.id, ways)
        return (*together, *waiting) if over else (*waiting, *together)
    waiting = _to_move(motion, stage, before, ways)
    put = (Next(PUT, before),)
    if stage.closed or stage.guillotine:
        return (*put, *waiting)
    accepted = () if before == motion.id else (Next(Outcome.ACCEPTED.value, before),)
    return (*waiting, *put, *accepted)


def _to_move(motion: Motion, stage: Stage, before: str, ways: Ways) -> tuple[Next, ...]:
    """The amendments to what is before the meeting that are next to be moved: the first."""
    of, past = "" if before == motion.id else before, ways.out.union(stage.moved)
    for id in ordered(motion).ids:
        if id not in past and motion.amendment(id).text.base.amendment == of:
            return (Next(MOVED, id),)
    return ()


def text_then(motion: Motion, stage: Stage, amendment: str) -> AmendmentText:
    """The text that an amendment had while a version stood: the last of those over it.

    One to an amendment, or one that had no text over that version, is taken as it is now.
    """
    texts = motion.amendment(amendment).texts
    over = [it for it in texts if it.base.version == stage.version]
    return over[-1] if over else texts[-1]
