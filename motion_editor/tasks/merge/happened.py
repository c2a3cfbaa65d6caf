"""Joining what happened: the entries of both copies in order, and what became of the motion."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import Event
from motion_editor.core.wording import many, phrase, say
from motion_editor.papers.agreed import AMENDMENT_DECIDED
from motion_editor.tasks.merge.state import Work, joined


def happened(work: Work, made: Motion) -> Motion:
    """The motion with the entries of both, none of them about what did not come in."""
    base = work.base.proceedings if work.base is not None else _common(work)
    other = tuple(it for it in work.other.proceedings if it in base or _fits(work, it, made))
    left = len(work.other.proceedings) - len(other)
    if left:
        work.look.append(
            many(
                "{n} entries of what happened are about what is not here, and did not come in.",
                "{n} entry of what happened is about what is not here, and did not come in.",
                left,
            )
        )
    row = joined(base, work.main.proceedings, other)
    # What joining itself has entered, such as that an amendment is a draft, comes last.
    own = Counter(made.proceedings) - Counter(work.main.proceedings)
    row = (*row, *(it for it in own.elements() if it not in row))
    was = work.base.outcome if work.base is not None else None
    outcome = work.pick(
        "outcome", say("The motion, outcome"), (was, work.main.outcome, work.other.outcome),
        lambda it: phrase(it.value) if it is not None else "",
    )  # fmt: skip
    return replace(made, proceedings=row, outcome=outcome)


def _common(work: Work) -> tuple[Event, ...]:
    both = Counter(work.main.proceedings) & Counter(work.other.proceedings)
    return tuple(both.elements())


def _fits(work: Work, event: Event, made: Motion) -> bool:
    """Whether an entry of the other copy is about what is here as it says."""
    versions = {it.id for it in made.versions}
    there = {it.id for it in work.other.amendments}
    here = {it.id: it for it in made.amendments}
    if event.version and event.version not in versions:
        return False
    if event.subject not in there:
        return True
    item = here.get(event.subject)
    if item is None:
        return False
    decided = item.outcome.value if item.outcome is not None else ""
    return event.kind != AMENDMENT_DECIDED or event.outcome == decided
