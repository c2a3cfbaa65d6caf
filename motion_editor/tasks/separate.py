"""A separate vote on a paragraph of the motion: carried it stays, lost it is left out."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import Clauses, NewId, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version, VersionKind
from motion_editor.core.numbering import labels
from motion_editor.core.proceedings import Event
from motion_editor.core.structure import strike_clauses
from motion_editor.core.tracked import proposed
from motion_editor.core.votes import Votes
from motion_editor.core.wording import many, opening, say
from motion_editor.formats.instructions.addresses import address
from motion_editor.formats.instructions.cursor import Cursor
from motion_editor.formats.instructions.tokens import tokens
from motion_editor.formats.instructions.values import Address
from motion_editor.papers.agreed import PARAGRAPH_DECIDED, in_a_row
from motion_editor.tasks.addressed import Addresses
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.anchored import UnplacedError
from motion_editor.tasks.carry import issued, moved_on
from motion_editor.tasks.decide import NO_VOTES, result
from motion_editor.tasks.find import is_decided, number_of, refuse_decided_motion, stage_of
from motion_editor.tasks.report import Report
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, recorded


def addressed(words: str) -> Address | None:
    """The place that these words name, such as "paragraph 3"; None where they name none."""
    read = Cursor(tokens(words), words)
    found = address(read)
    whole = found is not None and read.at == read.size
    return found if whole and found and found.noun and found.noun != "motion" else None


def clauses_at(motion: Motion, wanted: Address) -> tuple[str, ...]:
    """The ids of the clauses meant, as the current version is labelled; MotionError for none."""
    try:
        return tuple(_addresses(motion).clauses(wanted))
    except UnplacedError as error:
        raise MotionError(
            str(error), say("Name a paragraph as it is printed, such as “note 2” or “point 3(a)”.")
        ) from error


def place_name(motion: Motion, ids: tuple[str, ...]) -> str:
    """What the clauses are called: "note 2"."""
    known = _addresses(motion)
    return in_a_row([known.name(id) for id in ids])


def paragraphs(motion: Motion) -> tuple[tuple[str, str], ...]:
    """The clauses that can be voted on separately, each by its id, and what it is called."""
    if is_decided(motion) or len(motion.current.clauses) < 2:
        return ()
    known = _addresses(motion)
    return tuple(
        (it.id, known.name(it.id))
        for it in motion.current.clauses
        if it.role is not Role.LEAD_IN and it.text.strip()
    )


def decide_paragraph(
    motion: Motion,
    ids: tuple[str, ...],
    outcome: Outcome,
    new_id: NewId,
    votes: Votes = NO_VOTES,
    chamber: Chamber = NO_CHAMBER,
) -> tuple[Motion, Report]:
    """Record a separate vote on clauses of the current version, with what stands under them.

    Lost, the next version is without them, and every open amendment is carried over to it.
    MotionError for another outcome, a motion that was decided, or where nothing would be left.
    """
    refuse_decided_motion(motion)
    if outcome not in (Outcome.CARRIED, Outcome.LOST):
        raise MotionError(
            say("A paragraph that is voted on separately is carried or lost."),
            say("Record one of the two; other changes are amendments."),
        )
    votes = recorded(votes, chamber)
    motion = issued(motion, motion.current)
    if outcome is Outcome.CARRIED:
        motion, report = _stays(motion, place_name(motion, ids), votes)
    else:
        motion, report = _goes(motion, ids, new_id, votes)
    return motion, replace(report, doubts=does_not_add_up(votes, outcome, chamber))


def _stays(motion: Motion, name: str, votes: Votes) -> tuple[Motion, Report]:
    motion = _recorded(motion, name, Outcome.CARRIED, votes)
    done = say(
        "{place}: {result}. It stays in the motion.",
        place=opening(name),
        result=result(Outcome.CARRIED, votes),
    )
    return motion, Report(done)


def _goes(
    motion: Motion, ids: tuple[str, ...], new_id: NewId, votes: Votes
) -> tuple[Motion, Report]:
    name, change = place_name(motion, ids), _without(motion, ids)
    version = _version(motion, change, say("{place} not carried", place=name), new_id)
    motion, carried = moved_on(motion, version, new_id)
    motion = _recorded(motion, name, Outcome.LOST, votes)
    done = many(
        "{place}: {result}. Version {number}, {stage}, is without them.",
        "{place}: {result}. Version {number}, {stage}, is without it.",
        len(ids),
        place=opening(name),
        result=result(Outcome.LOST, votes),
        number=number_of(motion, version),
        stage=stage_of(motion, version),
    )
    return motion, Report(done, carried=tuple(carried))


def _addresses(motion: Motion) -> Addresses:
    now = motion.current
    return Addresses(now.clauses, motion.details.numbering, now.labels)


def _without(motion: Motion, ids: tuple[str, ...]) -> Clauses:
    """The current version with these clauses and what stands under them struck."""
    known = _addresses(motion)
    gone = {under for id in ids for under in known.with_children(id)}
    clauses = motion.current.clauses
    if all(item.id in gone for item in clauses):
        raise MotionError(
            say("That would leave nothing of the motion."), say("Decide the motion itself instead.")
        )
    for at in range(len(clauses) - 1, -1, -1):
        if clauses[at].id in gone:
            clauses = strike_clauses(clauses, at, at, tracked=True).clauses
    return clauses


def _version(motion: Motion, change: Clauses, why: str, new_id: NewId) -> Version:
    clauses = proposed(change)
    frozen = labels(clauses, motion.details.numbering)
    return Version(new_id(), VersionKind.SUBSTANTIVE, clauses, frozen, change, why=str(why))


def _recorded(motion: Motion, name: str, outcome: Outcome, votes: Votes) -> Motion:
    event = Event(
        PARAGRAPH_DECIDED, motion.id, outcome.value, motion.current.id, why=str(name), votes=votes
    )
    return replace(motion, proceedings=(*motion.proceedings, event))
