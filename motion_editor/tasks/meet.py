"""Entering what happens at a meeting, as it happens."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
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
    SECONDED,
    Event,
)
from motion_editor.core.votes import Ballot, Cast, Votes
from motion_editor.core.wording import mark, say
from motion_editor.meeting.proceedings import DECIDED, ENTERED, IN_PART, OF_MEETING, course
from motion_editor.papers.wording import full_stop
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.dates import iso_moment, iso_time
from motion_editor.tasks.decide import NO_VOTES, decide
from motion_editor.tasks.find import MOTION, find_amendment
from motion_editor.tasks.report import Report
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, asked_for_names, placed, unclear
from motion_editor.tasks.timeline import said_next, warning, words_of
from motion_editor.tasks.typed import typed

KINDS: Final = {
    "moved": MOVED,
    "seconded": SECONDED,
    "put": PUT,
    "recorded": DEMANDED,
    "interest": INTEREST,
    "closure": CLOSURE,
    "guillotine": GUILLOTINE,
    "adjourned": ADJOURNED,
    "resumed": RESUMED,
    "remark": REMARKED,
}
"""What is entered and decides nothing, by the word for it."""

ACTS: Final = (*KINDS, *(it.value for it in Outcome))
"""Everything that can be entered, by the word for it."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What was said of an event: by whom, when (an ISO time), a note, the votes."""

    by: tuple[str, ...] = ()
    when: str = ""
    why: str = ""
    votes: Votes = NO_VOTES


NOTHING_SAID = Entered()


def meet(
    motion: Motion,
    act: str,
    subject: str,
    new_id: NewId,
    said: Entered = NOTHING_SAID,
    chamber: Chamber = NO_CHAMBER,
) -> tuple[Motion, Report]:
    """Enter what happened, one of ACTS, to the motion ("motion") or an amendment by its label.

    What can hardly have been so is a doubt, and is entered all the same. A mover or seconder who
    was not named yet is named now. MotionError for an outcome that can't be recorded.
    """
    by, doubts = _people(said.by, chamber)
    said = replace(said, by=by, why=typed(said.why, say("the note")))
    if act in KINDS:
        motion, done = _entered(motion, KINDS[act], subject, said)
        report = Report(done)
    else:
        # Of a vote by name that a crash broke off nothing is left once it is decided otherwise.
        before = with_roll(motion, _id_of(motion, subject), NO_VOTES)
        outcome = Outcome(act)
        motion, report = decide(before, subject, outcome, new_id, said.votes, chamber)
        motion = stamped(before, motion, said.when, said.by, said.why)
    last = course(motion, chamber.ways)[-1]
    if act == "recorded":
        asked = Votes(demanded=asked_for_names(motion))
        doubts = (*doubts, *does_not_add_up(asked, None, chamber, ended=False))
    doubts = (*doubts, *(warning(motion, it) for it in last.warned), *report.doubts)
    return motion, replace(report, doubts=doubts, how=said_next(motion, chamber.ways))


def _people(names: tuple[str, ...], chamber: Chamber) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names as the roll has them, and what is unclear about them."""
    votes = Votes(tuple(Ballot(name, Cast.FOR) for name in names))
    doubts = tuple(unclear(votes, chamber.members))
    return tuple(it.name for it in placed(votes, chamber.members).ballots), doubts


def _entered(motion: Motion, kind: str, subject: str, said: Entered) -> tuple[Motion, str]:
    id = _id_of(motion, subject)
    event = Event(
        kind, id, version=motion.current.id, when=said.when, why=said.why, votes=said.votes,
        by=said.by,
    )  # fmt: skip
    motion = replace(motion, proceedings=(*motion.proceedings, event))
    return _with_people(motion, event), full_stop(words_of(motion, event))


def _id_of(motion: Motion, subject: str) -> str:
    """The id of the motion, or of the amendment with this label; MotionError for none."""
    own = subject.strip().casefold() in ("", MOTION)
    return motion.id if own else find_amendment(motion, subject).id


def _with_people(motion: Motion, event: Event) -> Motion:
    """The motion with who moved or seconded named, where nobody was named yet."""
    if event.kind not in (MOVED, SECONDED) or not event.by:
        return motion
    one, moves = Person(event.by[0]), event.kind == MOVED
    if event.subject == motion.id:
        now = motion.details
        named = (
            replace(now, mover=now.mover or one)
            if moves
            else replace(now, seconder=now.seconder or one)
        )
        return replace(motion, details=named)
    item = motion.amendment(event.subject)
    if moves:
        return motion.with_amendment(replace(item, mover=item.mover or one))
    return motion.with_amendment(replace(item, seconder=item.seconder or one))


def stamped(
    before: Motion, now: Motion, when: str, by: tuple[str, ...] = (), why: str = ""
) -> Motion:
    """The motion with the time, the people and the note of what happened since another state.

    What the events say already stands.
    """
    if not (when or by or why):
        return now
    old = len(before.proceedings)
    events = tuple(
        replace(it, when=it.when or when, by=it.by or by, why=it.why or why)
        for it in now.proceedings[old:]
    )
    return replace(now, proceedings=(*now.proceedings[:old], *events))


def roll_under_way(motion: Motion, subject: str) -> Votes:
    """The recorded vote that was being taken when the program ended; no votes where none was."""
    at = _put_at(motion, subject)
    return motion.proceedings[at].votes if at >= 0 else NO_VOTES


def with_roll(motion: Motion, subject: str, votes: Votes) -> Motion:
    """The motion with a recorded vote that is being taken, kept with the question put.

    Without votes the motion as it is once the vote is over.
    """
    at, events = _put_at(motion, subject), motion.proceedings
    if at < 0:
        if not votes:
            return motion
        put = Event(PUT, subject, version=motion.current.id, votes=votes)
        return replace(motion, proceedings=(*events, put))
    if events[at].votes == votes:
        return motion
    put = replace(events[at], votes=votes)
    return replace(motion, proceedings=(*events[:at], put, *events[at + 1 :]))


def _put_at(motion: Motion, subject: str) -> int:
    """The place of the event by which something was put that is not decided; -1 for none."""
    for at in range(len(motion.proceedings) - 1, -1, -1):
        event = motion.proceedings[at]
        if event.kind == PUT and event.subject == subject:
            return at
        if event.kind in DECIDED | IN_PART:
            return -1
    return -1


_COPY = mark("Go back to the copy of the file from before it, or undo it in the window.")


def taken_back(motion: Motion) -> tuple[Motion, Report]:
    """The motion without the last entry; MotionError where that decided or altered something."""
    events = motion.proceedings
    last = next((at for at in range(len(events) - 1, -1, -1) if events[at].kind in OF_MEETING), -1)
    if last < 0:
        raise MotionError(
            say("Nothing of the meeting has been entered."), say("There is nothing to take back.")
        )
    gone = events[last]
    said = words_of(motion, gone)
    if gone.kind not in ENTERED:
        raise MotionError(
            say(
                "The last entry decided something and can't be taken back by itself: {it}.", it=said
            ),
            _COPY,
        )
    motion = replace(motion, proceedings=(*events[:last], *events[last + 1 :]))
    return motion, Report(say("Taken back: {it}.", it=said))


def moment(written: str, meeting: str) -> str:
    """A time as an ISO one: the hour alone is of the day of the meeting, where that is known.

    MotionError for what is none.
    """
    if not written.strip():
        return ""
    hour = iso_time(written)
    if not hour:
        return iso_moment(written)
    return f"{meeting[:10]}T{hour}" if meeting else hour


def now_at(clock: datetime, meeting: str) -> str:
    """The time that a clock outside shows, for an entry: of the day of the meeting, if known."""
    hour = clock.strftime("%H:%M")
    return f"{meeting[:10]}T{hour}" if meeting else clock.isoformat(timespec="minutes")
