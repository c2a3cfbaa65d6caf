"""The decision list: each motion and amendment in a row, with what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from motion_editor.core.amendment import CARRYING, Amendment, Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.core.proceedings import GUILLOTINE, RIVALS_PUT, Event
from motion_editor.core.votes import Cast, Votes
from motion_editor.council.phrases import filled
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers.agreed import AMENDMENT_DECIDED, MOTION_DECIDED, PART_DECIDED, in_a_row
from motion_editor.papers.blocks import Block, Paper, Table
from motion_editor.papers.common import line
from motion_editor.papers.happened import Happened, happened, outcome_of
from motion_editor.papers.minutes import Sitting, is_alone, meeting_paper
from motion_editor.papers.naming import called, name_of
from motion_editor.papers.recorded import choices, figure
from motion_editor.papers.roll import Roll
from motion_editor.papers.telling import kind_of

DECISIONS: Final = "Decisions"
NONE: Final = "No decision is recorded."
_HEAD: Final = ("Motion or amendment", "Moved by", "Decision", "Votes")
_FIGURES: Final = ((Cast.FOR, "for"), (Cast.AGAINST, "against"), (Cast.ABSTAIN, "abstained"))


def decisions_paper(
    motions: Sequence[Motion],
    profile: Profile = PLAIN,
    when: str = "",
    sitting: Sitting | None = None,
) -> Paper:
    """The list, one row a motion or amendment, in the order in which they were decided."""
    alone = is_alone(motions, sitting)
    rows = [row for motion in motions for row in _rows(motion, profile, alone=alone)]
    body: list[Block] = [Table(_HEAD, tuple(rows), (4, 3, 5, 3))] if rows else [line(NONE)]
    return meeting_paper(DECISIONS, motions, profile, when, body, sitting)


def _rows(motion: Motion, profile: Profile, *, alone: bool) -> Iterator[tuple[str, ...]]:
    log = happened(motion)
    about = motion.details
    title = about.title.strip() or "Motion"
    decided = [it for it in log.events if it.kind in (AMENDMENT_DECIDED, MOTION_DECIDED)]
    for event in decided:
        item = next((it for it in motion.amendments if it.id == event.subject), None)
        outcome = outcome_of(event)
        if event.kind != AMENDMENT_DECIDED or item is None or outcome is None:
            continue
        name = name_of(item) if alone else f"{title}: {name_of(item)}"
        said = _decision(profile, outcome, event.votes, event.why)
        parts = any(it.kind == PART_DECIDED and it.subject == item.id for it in log.events)
        said = f"{said} (the rest; parts of it were decided before)" if parts else said
        yield name, _mover(log, profile, item.id, item.mover), said, _put(log, event)
    last = next((it for it in reversed(decided) if it.kind == MOTION_DECIDED), None)
    outcome = outcome_of(last) if last is not None else None
    mover = _mover(log, profile, motion.id, about.mover)
    if last is None or outcome is None:
        yield title, mover, _undecided(log, profile), ""
        return
    said = _decision(profile, outcome, last.votes, last.why)
    if outcome is Outcome.CARRIED:
        said = f"{said}: {_form(motion, profile)}"
    yield title, mover, said, _put(log, last)


def _mover(log: Happened, profile: Profile, subject: str, named: Person) -> str:
    """Who moved something in the meeting, else who was to."""
    movers, _ = log.people(subject)
    roll = Roll(profile)
    return in_a_row([roll.full(it, (named,)) for it in movers]) or named.full or "Not recorded"


def _undecided(log: Happened, profile: Profile) -> str:
    """Why nothing is decided, as far as the file says: the time, or nothing."""
    elapsed = any(it.kind == GUILLOTINE for it in log.events)
    return profile.minutes.said_elapsed if elapsed else profile.minutes.said_undecided


def _decision(profile: Profile, outcome: Outcome, votes: Votes, why: str) -> str:
    """An outcome in the council's words, and why."""
    said: str = getattr(profile.minutes, f"said_{kind_of(outcome, votes)}")
    why = " ".join(why.split()).removesuffix(".")
    if not why:
        return said
    return f"{said} {why}" if why.startswith("to ") else f"{said}: {why}"


def _form(motion: Motion, profile: Profile) -> str:
    """In which form a motion was carried: as it was, or with which amendments."""
    phrases = profile.minutes
    made = [_taken(motion, it) for it in motion.amendments]
    taken = [it for it in made if it is not None]
    if not taken:
        return phrases.original if len(motion.versions) == 1 else "motion as altered"
    names = in_a_row([name_of(it) for it in taken])
    if len(taken) == 2 and len(motion.amendments) == 2:
        names = phrases.both
    elif len(motion.amendments) == 1:
        names = "amendment"
    said = filled(phrases.including, amendments=names)
    return f"{said[:1].lower()}{said[1:]}"


def _taken(motion: Motion, amendment: Amendment) -> Amendment | None:
    """An amendment that is part of the motion now, wholly or in parts."""
    made = any(it.amendment == amendment.id for it in motion.versions)
    whole = amendment.outcome in CARRYING and not amendment.text.base.amendment
    return amendment if made or whole else None


def figures(votes: Votes) -> str:
    """The votes in figures: "for 31, against 31, casting vote for"; "" where none are recorded."""
    counts = [(words, figure(votes, cast)) for cast, words in _FIGURES]
    said = [f"{words} {count}" for words, count in counts if count is not None and
            (count or words != "abstained")]  # fmt: skip
    if votes.casting is not None and not votes.casting.choice:
        said.append(f"casting vote {votes.casting.cast.value}")
    return ", ".join(said)


def _put(log: Happened, event: Event) -> str:
    """The votes of a decision in figures; of one between rival texts those of its last round."""
    if event.votes:
        return figures(event.votes)
    rounds = [it for it in log.events if it.kind == RIVALS_PUT and it.votes]
    # The motion as it is carried is whatever won, even where its own first text dropped out.
    whole = event.kind == MOTION_DECIDED and event.outcome == Outcome.CARRIED.value
    ours = [it.votes for it in rounds if whole or event.subject in (it.subject, *choices(it.votes))]
    if not ours:
        return ""
    each = [(choice, figure(ours[-1], Cast.FOR, choice)) for choice in choices(ours[-1])]
    said = [f"for {called(log.motion, it)} {count}" for it, count in each if count is not None]
    abstained = figure(ours[-1], Cast.ABSTAIN)
    if said and abstained:
        said.append(f"abstained {abstained}")
    casting = ours[-1].casting
    if casting is not None and casting.choice:
        said.append(f"casting vote {casting.cast.value} {called(log.motion, casting.choice)}")
    return ", ".join(said) or figures(ours[-1])
