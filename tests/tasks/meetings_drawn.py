"""Meetings as hypothesis draws them: a motion, what is moved and voted on."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from hypothesis import strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.numbering import NumberingStyle, Series
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
    RIVALS_PUT,
    SECONDED,
    Event,
)
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.members import Member
from motion_editor.council.phrases import Phrases
from motion_editor.council.profile import PLAIN, Profile, VoteLayout
from motion_editor.tasks.alter import alter
from motion_editor.tasks.decide import decide
from motion_editor.tasks.divide import decide_parts, parts_of
from motion_editor.tasks.separate import decide_paragraph, paragraphs
from tests.strategies import ids
from tests.tasks.crossings import crossings

ROLL = (
    Member("Fenwick Oakes"),
    Member("Idris Thackeray", office="The Mayor"),
    Member("Odile Brackenbury"),
    Member("Tamsin Wexcombe", form="Alderman"),
    Member("Marisol Penhale"),
    Member("Bertram Quillfeather"),
    Member("Anwen Oakes", initials="A."),
    Member("Rosalind Hale-Wexley", form="Dr"),
)
NAMES = tuple(it.name for it in ROLL)

LOUD = Phrases(
    moved="{MOVER} MOVED and {SECONDER} SECONDED that:",
    carried="UPON BEING PUT TO THE VOTE {IT} WAS DECLARED CARRIED.",
    lost="UPON BEING PUT TO THE VOTE {IT} WAS DECLARED LOST.",
    amendment_moved="{it} was MOVED by {mover} and SECONDED by {seconder}:",
    resolved="RESOLVED",
)
PLAINLY = Phrases(
    moved="Moved by {mover}, seconded by {seconder}:",
    carried="On being put to the vote, {it} was carried.",
    unanimous="On being put to the vote, {it} was carried unanimously.",
    lost="On being put to the vote, {it} was lost.",
    now_read="The substantive motion now reads:",
    resolved="It was resolved",
)

OUTCOMES = st.sampled_from([Outcome.CARRIED, Outcome.CARRIED, *Outcome])
TIMES = st.sampled_from(["", "2027-01-14T20:15"])


@cache
def motion_moved() -> Motion:
    """The motion with many amendments, nothing of it moved yet."""
    made = crossings()
    details = replace(
        made.details,
        mover=Person("Fenwick Oakes", "Councillor"),
        seconder=Person("Marisol Penhale", "Councillor"),
        meeting="2027-01-14",
    )
    return replace(made, details=details)


@st.composite
def profiles(draw: st.DrawFn) -> Profile:
    """A council by its layout of votes, its phrases, and whether it has a roll."""
    return replace(
        PLAIN,
        name="Aldermoor Borough Council",
        chair="Mayor",
        votes=draw(st.sampled_from(VoteLayout)),
        members=draw(st.sampled_from([ROLL, ROLL, ()])),
        minutes=draw(st.sampled_from([PLAIN.minutes, LOUD, PLAINLY])),
    )


@st.composite
def votes(draw: st.DrawFn, outcome: Outcome) -> Votes:
    """A vote that bears an outcome out: by names, in figures, some names beside figures, none."""
    if outcome not in (Outcome.CARRIED, Outcome.LOST):
        return Votes()
    winning, losing = Cast.FOR, Cast.AGAINST
    if outcome is Outcome.LOST:
        winning, losing = losing, winning
    casts = draw(st.lists(st.sampled_from(Cast), min_size=len(NAMES), max_size=len(NAMES)))
    ballots = tuple(map(Ballot, NAMES, casts))
    counts = {cast: casts.count(cast) for cast in Cast}
    if counts[winning] < counts[losing]:
        ballots = tuple(Ballot(it.name, winning) for it in ballots)
        counts = dict.fromkeys(Cast, 0) | {winning: len(ballots)}
    totals = tuple(Total(cast, counts[cast]) for cast in (Cast.FOR, Cast.AGAINST, Cast.ABSTAIN))
    tied = counts[winning] == counts[losing]
    casting = Ballot("Idris Thackeray", winning) if tied else None
    how = draw(st.sampled_from(["names", "both", "figures", "some", "assent", "nothing"]))
    match how:
        case "names":
            return Votes(ballots, (), Taken.RECORDED, casting, draw(st.just(NAMES[:2])))
        case "both":
            return Votes(ballots, totals, Taken.RECORDED, casting)
        case "figures":
            taken = draw(st.sampled_from([Taken.HANDS, Taken.UNSAID]))
            return Votes((), totals, taken, casting)
        case "some":
            against = [it for it in ballots if it.cast is losing][:1]
            return Votes(tuple(against), totals, Taken.HANDS, casting)
        case "assent" if outcome is Outcome.CARRIED:
            return Votes(taken=Taken.ASSENT)
    return Votes()


def _then(motion: Motion, *events: Event) -> Motion:
    return replace(motion, proceedings=(*motion.proceedings, *events))


@st.composite
def meetings(draw: st.DrawFn) -> Motion:
    """A motion after a meeting."""
    new_id = ids("m")
    motion = motion_moved()
    style = NumberingStyle(draw(st.sampled_from(Series)), draw(st.booleans()))
    motion = replace(motion, details=replace(motion.details, numbering=style))
    motion = replace(motion, versions=(replace(motion.notice, labels=()),))
    keep = draw(st.sets(st.sampled_from([it.label for it in motion.amendments]), max_size=4))
    keep = keep | {"9"} if "9a" in keep else keep
    motion = replace(motion, amendments=tuple(it for it in motion.amendments if it.label in keep))
    entered = draw(st.booleans())
    if draw(st.booleans()):
        motion = _then(motion, Event(INTEREST, by=(NAMES[3],), why="the school is a neighbour"))
    if draw(st.integers(0, 3)) == 0:
        motion = _altered(motion, " this year", new_id)
    if entered:
        motion = _then(
            motion,
            Event(MOVED, motion.id, version=motion.current.id, by=(NAMES[0],)),
            Event(SECONDED, motion.id, version=motion.current.id, by=(NAMES[4],)),
        )
        if draw(st.integers(0, 3)) == 0:
            motion = _altered(motion, " by May", new_id)
    if keep - {"9a"} and draw(st.integers(0, 5)) == 0:
        return _rivals(draw, motion, new_id)
    for label in draw(st.permutations(sorted(keep))):
        motion = _amendment(draw, motion, label, new_id, entered=entered)
        beside = draw(st.sampled_from(["", "", "", ADJOURNED, CLOSURE, REMARKED, "paragraph"]))
        motion = _beside(draw, motion, beside, new_id)
    if draw(st.integers(0, 5)) == 0:
        return _then(motion, Event(GUILLOTINE, when=draw(TIMES)))
    outcome = draw(OUTCOMES)
    if outcome is Outcome.ACCEPTED:
        return motion
    return decide(motion, "motion", outcome, new_id, draw(votes(outcome)))[0]


def _altered(motion: Motion, words: str, new_id: NewId) -> Motion:
    *others, last = motion.current.clauses
    runs = (*last.runs[:-1], last.runs[-1].with_text(f"{last.runs[-1].text.rstrip('.')}{words}."))
    return alter(motion, (*others, last.with_runs(runs)), new_id)[0]


def _amendment(
    draw: st.DrawFn, motion: Motion, label: str, new_id: NewId, *, entered: bool
) -> Motion:
    item = motion.amendment(label)
    outcome = draw(OUTCOMES)
    if entered:
        motion = _then(motion, Event(MOVED, item.id, by=(NAMES[1],)))
        motion = _then(motion, Event(SECONDED, item.id, by=(NAMES[2],)))
        if draw(st.booleans()):
            motion = _then(motion, Event(DEMANDED, item.id, by=NAMES[:2]), Event(PUT, item.id))
    vote = draw(votes(outcome))
    try:
        if outcome in (Outcome.CARRIED, Outcome.LOST) and draw(st.integers(0, 3)) == 0:
            first = next(iter(parts_of(motion, item)), None)
            if first is not None:
                motion, _ = decide_parts(
                    motion,
                    label,
                    first.numbers,
                    outcome,
                    new_id,
                    vote,
                )
                vote = Votes()
                outcome = Outcome.LOST
        if motion.amendment(label).open:
            motion, _ = decide(motion, label, outcome, new_id, vote)
    except MotionError:
        motion, _ = decide(motion, label, Outcome.FELL, new_id)
    return motion


def _rivals(draw: st.DrawFn, motion: Motion, new_id: NewId) -> Motion:
    """The amendments and the motion put to one vote, as rival texts."""
    free = [it for it in motion.amendments if not it.text.open_clashes]
    rivals = [it for it in free if not it.text.base.amendment]
    ids = [motion.id, *(it.id for it in rivals)]
    chosen = draw(st.lists(st.sampled_from(ids), min_size=len(NAMES), max_size=len(NAMES)))
    won = max(ids, key=chosen.count)
    ballots = tuple(Ballot(name, Cast.FOR, id) for name, id in zip(NAMES, chosen, strict=True))
    totals = tuple(Total(Cast.FOR, chosen.count(id), id) for id in ids)
    tied = len(ids) == 2 and chosen.count(ids[0]) == chosen.count(ids[1])
    casting = Ballot("Idris Thackeray", Cast.FOR, won) if tied else None
    named = Votes(ballots, (), Taken.RECORDED, casting)
    vote = draw(st.sampled_from([named, Votes((), totals, casting=casting)]))
    put = Event(RIVALS_PUT, won, Outcome.CARRIED.value, motion.current.id, votes=vote)
    motion = _then(motion, put)
    for item in rivals:
        if item.id != won:
            motion, _ = decide(motion, item.label, Outcome.LOST, new_id)
    if won != motion.id:
        motion, _ = decide(motion, motion.amendment(won).label, Outcome.CARRIED, new_id)
    return decide(motion, "motion", Outcome.CARRIED, new_id)[0]


def _beside(draw: st.DrawFn, motion: Motion, what: str, new_id: NewId) -> Motion:
    if what == ADJOURNED:
        return _then(motion, Event(ADJOURNED, when=draw(TIMES)), Event(RESUMED, when=draw(TIMES)))
    if what == REMARKED:
        return _then(motion, Event(REMARKED, why="The monitoring officer gave advice"))
    if what == "paragraph" and paragraphs(motion):
        id, _ = draw(st.sampled_from(paragraphs(motion)))
        outcome = draw(st.sampled_from([Outcome.CARRIED, Outcome.LOST]))
        try:
            return decide_paragraph(motion, (id,), outcome, new_id)[0]
        except MotionError:
            return motion
    return _then(motion, Event(what)) if what else motion
