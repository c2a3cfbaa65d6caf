"""Recording what became of an amendment or of the motion."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import CARRYING, Amendment, Outcome
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.numbering import labels
from motion_editor.core.proceedings import Event
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.core.votes import Votes
from motion_editor.core.wording import mark, phrase, say, strung
from motion_editor.formats.reading import Remark
from motion_editor.papers.agreed import (
    AMENDMENT_DECIDED,
    MOTION_DECIDED,
    in_a_row,
    made_of,
)
from motion_editor.papers.wording import label as named
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.agree import agreed, refuse_agreeing
from motion_editor.tasks.carry import followed_on, issued, moved_on
from motion_editor.tasks.find import (
    MOTION,
    find_amendment,
    number_of,
    stage_of,
    still_to_decide,
)
from motion_editor.tasks.report import Report
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, recorded
from motion_editor.tasks.votes import in_words

__all__ = ["AMENDMENT_DECIDED", "MOTION_DECIDED", "NO_VOTES", "decide", "still_to_decide"]

NO_VOTES = Votes()

_KEEP = mark(
    "Its outcome stands; to record another, go back to the copy of the file from before it."
)


def decide(
    motion: Motion,
    label: str,
    outcome: Outcome,
    new_id: NewId,
    votes: Votes = NO_VOTES,
    chamber: Chamber = NO_CHAMBER,
) -> tuple[Motion, Report]:
    """Record the outcome of the amendment with this label, or of the motion itself ("motion").

    An amendment carried or accepted makes the next version, or becomes part of the amendment that
    it amends; every other open one is carried over. What in the votes does not add up, by what is
    known of those who vote, is a doubt. MotionError where it was decided before, where its clashes
    are open, or where it does not amend the text that now stands.
    """
    votes = recorded(votes, chamber)
    motion, report = _decided(motion, label, outcome, new_id, votes)
    return motion, replace(report, doubts=does_not_add_up(votes, outcome, chamber))


def _decided(
    motion: Motion, label: str, outcome: Outcome, new_id: NewId, votes: Votes
) -> tuple[Motion, Report]:
    if label.strip().lower() == MOTION:
        return _decide_motion(motion, outcome, votes)
    amendment = find_amendment(motion, label)
    refuse_decided(amendment)
    if outcome not in CARRYING:
        return _just_recorded(motion, amendment, outcome, votes)
    refuse_carrying(motion, amendment)
    if amendment.text.base.amendment:
        return _taken_in(motion, amendment, outcome, votes, new_id)
    return _carried(motion, amendment, outcome, votes, new_id)


def refuse_decided(amendment: Amendment) -> None:
    """Raise MotionError where the amendment has its outcome."""
    if not amendment.open and amendment.outcome is not None:
        raise MotionError(
            say(
                "{name} has been decided already: {outcome}.",
                name=named(amendment),
                outcome=phrase(amendment.outcome.value),
            ),
            _KEEP,
        )


def why_not(motion: Motion, amendment: Amendment) -> MotionError | None:
    """What is in the way of an open amendment's being carried now; None for nothing."""
    try:
        refuse_carrying(motion, amendment)
    except MotionError as error:
        return error
    return None


def refuse_carrying(motion: Motion, amendment: Amendment) -> None:
    """Raise MotionError where the amendment can't be carried as it is."""
    name, text = named(amendment), amendment.text
    if motion.outcome not in (None, Outcome.DEFERRED):
        raise MotionError(
            say(
                "The motion itself has been decided: {outcome}.",
                outcome=phrase(motion.outcome.value),
            ),
            _KEEP,
        )
    if text.base.amendment:
        refuse_agreeing(motion, amendment)
    elif text.base.version != motion.current.id:
        raise MotionError(
            say(
                "{name} amends an earlier version and was not carried over to the current one.",
                name=name,
            ),
            say("Add it again to that version: it is then carried over."),
        )
    if text.open_clashes:
        names = ", ".join(clash.name for clash in text.open_clashes)
        raise MotionError(
            say("{name} has clashes that nobody has settled yet: {names}.", name=name, names=names),
            say("Settle each, then decide."),
        )
    waiting = [it for it in made_of(motion, amendment) if motion.amendment(it).open]
    if waiting:
        names = in_a_row([named(motion.amendment(it)) for it in waiting])
        raise MotionError(
            say(
                "{name} has not taken in {names} yet, which it is made of.", name=name, names=names
            ),
            say("Settle what clashes and record it as accepted, or as what became of it."),
        )
    if all(it.changed for it in text.clauses) and not proposed(text.clauses):
        raise MotionError(
            say("{name} would leave nothing of the motion, and so can't be carried.", name=name),
            say("Vote on the motion itself instead, or record the amendment as ruled-out."),
        )


def _just_recorded(
    motion: Motion, amendment: Amendment, outcome: Outcome, votes: Votes
) -> tuple[Motion, Report]:
    motion = _recorded(motion, amendment, outcome, votes)
    remarks = tuple(_hanging(motion, amendment, outcome))
    done = say("{name}: {result}.", name=named(amendment), result=result(outcome, votes))
    return motion, Report(done, remarks=remarks)


def _carried(
    motion: Motion, amendment: Amendment, outcome: Outcome, votes: Votes, new_id: NewId
) -> tuple[Motion, Report]:
    motion = issued(motion, motion.current)
    change = amendment.text.clauses
    version = version_by(motion, amendment, change, new_id)
    motion = _recorded(motion, amendment, outcome, votes, version.id)
    motion, carried = moved_on(motion, version, new_id)
    done = say(
        "{name}: {result}. It made version {number}, {stage}.",
        name=named(amendment),
        result=result(outcome, votes),
        number=number_of(motion, version),
        stage=stage_of(motion, version),
    )
    return motion, Report(done, carried=tuple(carried), remarks=_idle(amendment))


def version_by(motion: Motion, amendment: Amendment, change: Clauses, new_id: NewId) -> Version:
    """The version that a change of the current one makes, by this amendment."""
    clauses = proposed(change)
    frozen = labels(clauses, motion.details.numbering)
    return Version(new_id(), VersionKind.SUBSTANTIVE, clauses, frozen, change, amendment.id)


def _taken_in(
    motion: Motion, amendment: Amendment, outcome: Outcome, votes: Votes, new_id: NewId
) -> tuple[Motion, Report]:
    """An amendment to an amendment, made part of it."""
    motion = _recorded(motion, amendment, outcome, votes)
    motion, carried = agreed(motion, amendment, amendment.text.clauses, new_id)
    motion, followed = followed_on(motion, new_id)
    done = say(
        "{name}: {result}. {other} now reads as amended by it.",
        name=named(amendment),
        result=result(outcome, votes),
        other=named(motion.amendment(amendment.text.base.amendment)),
    )
    return motion, Report(done, carried=(*carried, *followed), remarks=_idle(amendment))


def _idle(amendment: Amendment) -> tuple[Remark, ...]:
    if has_changes(amendment.text.clauses):
        return ()
    return (Remark(say("It changes nothing: the text that stood had its words already.")),)


def _recorded(
    motion: Motion, amendment: Amendment, outcome: Outcome, votes: Votes, version: str = ""
) -> Motion:
    stood = version or motion.current.id
    event = Event(AMENDMENT_DECIDED, amendment.id, outcome.value, stood, votes=votes)
    motion = motion.with_amendment(replace(amendment, outcome=outcome, votes=votes))
    return replace(motion, proceedings=(*motion.proceedings, event))


def _decide_motion(motion: Motion, outcome: Outcome, votes: Votes) -> tuple[Motion, Report]:
    if motion.outcome not in (None, Outcome.DEFERRED):
        raise MotionError(
            say(
                "The motion has been decided already: {outcome}.",
                outcome=phrase(motion.outcome.value),
            ),
            _KEEP,
        )
    if outcome is Outcome.ACCEPTED:
        raise MotionError(
            say("Amendments are accepted by the mover; the motion itself is carried."),
            say("Record it as carried."),
        )
    event = Event(MOTION_DECIDED, motion.id, outcome.value, motion.current.id, votes=votes)
    remarks = []
    waiting = still_to_decide(motion)
    if waiting:
        names = strung([named(item) for item in waiting])
        remarks.append(Remark(say("Not decided before the motion was: {names}.", names=names)))
    motion = issued(motion, motion.current)
    motion = replace(motion, outcome=outcome, proceedings=(*motion.proceedings, event))
    done = say("The motion: {result}.", result=result(outcome, votes))
    return motion, Report(done, remarks=tuple(remarks))


def _hanging(motion: Motion, amendment: Amendment, outcome: Outcome) -> list[Remark]:
    """What is to be said of amendments on top of one that is now gone."""
    if outcome is Outcome.DEFERRED:
        return []
    return [
        Remark(
            say(
                "{name} amends {other} and can no longer be carried; "
                "record what became of it, for instance fell.",
                name=named(item),
                other=named(amendment),
            )
        )
        for item in motion.amendments
        if item.open and item.text.base.amendment == amendment.id
    ]


def result(outcome: Outcome, votes: Votes) -> str:
    """An outcome in words, with the votes if there were any: "carried (for 9)"."""
    word = phrase(outcome.value)
    return say("{outcome} ({votes})", outcome=word, votes=in_words(votes)) if votes else word
