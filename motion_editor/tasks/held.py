"""What a file holds of the votes and texts that a record tells of."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.amendment import CARRYING, Amendment, Outcome
from motion_editor.core.motion import Motion, Version
from motion_editor.core.proceedings import MOVED, Event
from motion_editor.core.votes import Cast, Votes
from motion_editor.meeting.division import Division, number
from motion_editor.papers.agreed import PART_DECIDED
from motion_editor.papers.happened import happened, outcome_of
from motion_editor.tasks.decide import MOTION_DECIDED
from motion_editor.tasks.find import as_moved


def moved_as(motion: Motion) -> list[Version]:
    """What was moved: of several the one that the file says, and what the mover made of it."""
    log = happened(motion)
    last = as_moved(motion)
    if not any(it.kind == MOVED and it.subject == motion.id for it in log.events):
        return [last]
    past = motion.versions.index(last) + 1
    first = min(motion.versions.index(log.version_at(log.moved_at)), past - 1)
    return list(reversed(motion.versions[first:past]))


def on_amendment(
    motion: Motion, amendment: Amendment, division: Division
) -> tuple[Outcome | None, Votes]:
    """What the file has of a vote on an amendment, of one in parts that which comes to the same."""
    item = motion.amendment(amendment.id)
    parts = [it for it in motion.proceedings if it.subject == item.id and it.kind == PART_DECIDED]
    if not parts:
        return item.outcome, item.votes
    whole = Event(PART_DECIDED, outcome=item.outcome.value if item.outcome else "",
                  votes=item.votes)  # fmt: skip
    return decision([*parts, whole], division)


def decision(events: Sequence[Event], division: Division) -> tuple[Outcome | None, Votes]:
    """Of several decisions the first with the outcome of a division, and with figures like its."""

    def unlike(event: Event) -> tuple[bool, int]:
        outcome = outcome_of(event)
        ours = "carried" if outcome in CARRYING else event.outcome
        off = sum(number(event.votes, cast) != number(division.votes, cast) for cast in Cast)
        return ours != division.outcome, off

    if not events:
        return None, Votes()
    event = min(events, key=unlike)
    return outcome_of(event), event.votes


def on_motion(motion: Motion) -> Votes:
    """The votes on the motion itself, as the file has them."""
    events: list[Event] = [it for it in motion.proceedings if it.kind == MOTION_DECIDED]
    return events[-1].votes if events else Votes()
