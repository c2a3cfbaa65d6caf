"""The vote between rival texts: what is put now, and what a round of votes comes to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import RIVALS_PUT, Event
from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.core.wording import mark, opening, say, strung
from motion_editor.meeting.rivals import How, Question, Round, question, round_of
from motion_editor.meeting.tally import count
from motion_editor.papers.agreed import in_a_row
from motion_editor.papers.wording import label as named
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import (
    MOTION,
    find_amendment,
    refuse_decided_motion,
    still_to_decide,
)
from motion_editor.tasks.report import Report
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, recorded

_ASKED = {
    How.NO_ACTION: mark("{names} is put first and by itself: for or against."),
    How.BETWEEN: mark("The vote is between {names}."),
    How.TOGETHER: mark(
        "All are put at once, each member has one vote: {names}. More than half of the votes wins; "
        "else that with the fewest drops out."
    ),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What is put now, in words; the texts by their ids and names."""

    question: Question
    said: str
    names: tuple[str, ...]


def asked_now(motion: Motion, no_action: str = "", out: frozenset[str] = frozenset()) -> Asked:
    """What is put now between motion and amendments; MotionError where there is nothing to choose.

    `no_action` is the label of the amendment that proposes to take no action, `out` the ids of
    those that were not let on to the agenda.
    """
    refuse_decided_motion(motion)
    rivals = [it.id for it in rivals_of(motion, out)]
    against = find_amendment(motion, no_action).id if no_action else ""
    found = question("" if _is_out(motion) else motion.id, rivals, against)
    if found is None:
        raise MotionError(
            say("There are no two texts to choose between."),
            say("Decide what is left by itself."),
        )
    names = tuple(name_of(motion, id) for id in found.choices)
    said = say(_ASKED[found.how], names=in_a_row(list(names)))
    return Asked(found, opening(said), names)


def rivals_of(motion: Motion, out: frozenset[str] = frozenset()) -> tuple[Amendment, ...]:
    """The amendments that stand against the motion and each other."""
    waiting = still_to_decide(motion)
    return tuple(it for it in waiting if not it.text.base.amendment and it.id not in out)


def _is_out(motion: Motion) -> bool:
    """Whether the motion as it stands has dropped out already."""
    lost = (RIVALS_PUT, motion.id, Outcome.LOST.value)
    return any((it.kind, it.subject, it.outcome) == lost for it in motion.proceedings)


def name_of(motion: Motion, id: str) -> str:
    """What one of the rival texts is called."""
    return say("the motion") if id == motion.id else named(motion.amendment(id))


def decide_rivals(
    motion: Motion,
    votes: Votes,
    new_id: NewId,
    no_action: str = "",
    chamber: Chamber = NO_CHAMBER,
) -> tuple[Motion, Report]:
    """Record a round: the text that wins is carried and the others are lost, or one drops out.

    Choices in the votes are labels, or "motion". MotionError for one that is not put, where the
    votes do not say how many each had, and where they are equal without a casting vote.
    """
    asked = asked_now(motion, no_action, chamber.out)
    votes = recorded(_by_id(motion, votes, asked), chamber)
    found = round_of(asked.question, votes)
    if found is None:
        raise MotionError(
            say("The votes do not say how many each text had."),
            say("Give a total or the members for each, such as “choice 1: 12”."),
        )
    if found.equal:
        raise _equal(motion, asked, found)
    done = [_told(motion, asked, votes, found)]
    subject, outcome = (found.won, Outcome.CARRIED) if found.won else (found.dropped, Outcome.LOST)
    event = Event(RIVALS_PUT, subject, outcome.value, motion.current.id, votes=votes)
    motion = replace(motion, proceedings=(*motion.proceedings, event))
    motion, more = _settled(motion, found, new_id, chamber.out)
    doubts = does_not_add_up(votes, None, chamber)
    return motion, Report(strung([*done, *more], " "), doubts=doubts)


def _by_id(motion: Motion, votes: Votes, asked: Asked) -> Votes:
    """The votes with the id of each choice in place of its label."""

    def of(choice: str) -> str:
        if not choice:
            return ""
        own = choice.strip().casefold() == MOTION
        id = motion.id if own else find_amendment(motion, choice).id
        if id not in asked.question.choices:
            raise MotionError(
                say("{name} is not put now.", name=opening(name_of(motion, id))), asked.said
            )
        return id

    def ballot(it: Ballot) -> Ballot:
        return replace(it, choice=of(it.choice))

    return replace(
        votes,
        ballots=tuple(ballot(it) for it in votes.ballots),
        totals=tuple(Total(it.cast, it.count, of(it.choice)) for it in votes.totals),
        casting=ballot(votes.casting) if votes.casting else None,
    )


def _equal(motion: Motion, asked: Asked, found: Round) -> MotionError:
    names = in_a_row([name_of(motion, it) for it in found.equal])
    if asked.question.how is How.NO_ACTION:
        return MotionError(
            say("The votes for and against {names} are equal.", names=names),
            say("Add the casting vote, such as “casting for NAME”."),
        )
    advice = (
        say("Add the casting vote, such as “casting choice 1: NAME”.")
        if len(found.equal) == 2
        else say(
            "Add the casting vote against the one that drops out: “casting against choice 1: NAME”."
        )
    )
    return MotionError(say("{names} have as many votes each.", names=opening(names)), advice)


def _told(motion: Motion, asked: Asked, votes: Votes, found: Round) -> str:
    """The round in words: "Amendment 1 12, the motion 9: Amendment 1 wins."."""
    if asked.question.how is How.NO_ACTION:
        figures = say(
            "for {found}, against {against}",
            found=count(votes, Cast.FOR) or 0,
            against=count(votes, Cast.AGAINST) or 0,
        )
    else:
        each = [
            say("{name} {count}", name=name, count=count(votes, Cast.FOR, id) or 0)
            for id, name in zip(asked.question.choices, asked.names, strict=True)
        ]
        figures = strung(each)
    name = name_of(motion, found.won or found.dropped)
    if found.won:
        return say("{figures}: {name} wins.", figures=opening(figures), name=name)
    return say("{figures}: {name} drops out.", figures=opening(figures), name=name)


def _settled(
    motion: Motion, found: Round, new_id: NewId, out_of_it: frozenset[str]
) -> tuple[Motion, list[str]]:
    """The motion with what the round decides, and what that made, in sentences."""
    out: list[str] = []
    for id in _losers(motion, found, out_of_it):
        motion, _ = decide(motion, id, Outcome.LOST, new_id)
    if found.dropped:
        return motion, out
    if found.won != motion.id:
        motion, report = decide(motion, found.won, Outcome.CARRIED, new_id)
        out.append(report.done)
    motion, report = decide(motion, MOTION, Outcome.CARRIED, new_id)
    return motion, [*out, report.done]


def _losers(motion: Motion, found: Round, out: frozenset[str]) -> Sequence[str]:
    """The ids of the amendments that are lost: the one that drops out, or all but the winner."""
    if found.dropped:
        return [it.id for it in motion.amendments if it.id == found.dropped]
    return [it.id for it in rivals_of(motion, out) if it.id != found.won]
