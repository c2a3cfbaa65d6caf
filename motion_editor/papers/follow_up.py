"""The follow-up list: who is to do what by when, as the resolutions of a meeting say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.core.wording import capital
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common
from motion_editor.papers.agreed import MOTION_DECIDED, in_a_row
from motion_editor.papers.asked import tasks
from motion_editor.papers.blocks import Block, LineStyle, Paper, Table
from motion_editor.papers.common import line
from motion_editor.papers.due import due
from motion_editor.papers.minutes import Sitting, is_alone, meeting_paper
from motion_editor.papers.places import Places

FOLLOW_UP: Final = "Follow-up list"
NOTE_KIND: Final = "follow-up"
"""The notes on a clause that the list prints beside it: by hand, who and when, what was done."""

NOBODY: Final = "Not said"
NO_DATE: Final = "No date"
NOTHING: Final = "Nothing that was resolved asks anybody to do anything."
_HEAD: Final = ("Who", "What", "By when", "From")
_NOTED: Final = (*_HEAD, "Notes")
_OWN: Final = (1, 4)
"""What is to be done and the notes, which are nobody's to translate."""


def follow_up_paper(
    motions: Sequence[Motion],
    profile: Profile = PLAIN,
    when: str = "",
    sitting: Sitting | None = None,
) -> Paper:
    """The list, one row a point; what a point does not say is said to be missing."""
    alone = is_alone(motions, sitting)
    rows = [row for motion in motions for row in _rows(motion, profile, alone=alone)]
    return meeting_paper(FOLLOW_UP, motions, profile, when, list(_body(rows)), sitting)


def _body(rows: Sequence[tuple[str, ...]]) -> Iterator[Block]:
    if not rows:
        yield line(NOTHING)
        return
    missing = [
        (sum(row[2] == NO_DATE for row in rows), "no date"),
        (sum(row[0] == NOBODY for row in rows), "nobody who is to do it"),
    ]
    lacking = [f"{count} {_name(count)} {what}" for count, what in missing if count]
    if lacking:
        yield line(f"Of {len(rows)} points, {in_a_row(lacking)}.", LineStyle.NOTE)
    if any(row[-1] for row in rows):
        yield Table(_NOTED, tuple(rows), (3, 6, 4, 3, 4), _OWN)
    else:
        yield Table(_HEAD, tuple(row[:-1] for row in rows), (3, 7, 4, 3), _OWN)


def _name(count: int) -> str:
    return "names" if count == 1 else "name"


def _rows(motion: Motion, profile: Profile, *, alone: bool) -> Iterator[tuple[str, ...]]:
    """A motion's rows, each with the notes on its clause last; `alone` needs no title."""
    title = motion.details.title.strip() or "Motion"
    if motion.outcome is Outcome.REFERRED:
        events = [it for it in motion.proceedings if it.kind == MOTION_DECIDED]
        why = " ".join(events[-1].why.split()).rstrip(".") if events else ""
        body = capital(why.removeprefix("to ")) if why.startswith("to ") else NOBODY
        yield body, f"Consider the motion “{title}”, which was referred", NO_DATE, title, ""
    if motion.outcome is not Outcome.CARRIED:
        return
    now = motion.current
    style = motion.details.numbering
    places = Places(now.clauses, style, common.issued(now.clauses, now.labels, style))
    council = common.council_named(profile) or "The Council"
    for task in tasks(now.clauses, council):
        dates = due(task.what, _day(motion)) or due(task.under, _day(motion))
        notes = (it.text for it in motion.notes
                 if it.clause == task.clause and it.kind == NOTE_KIND)  # fmt: skip
        yield (
            capital(task.who) or NOBODY,
            task.what,
            "; ".join(dates) or NO_DATE,
            capital(places.name(task.clause)) if alone else f"{title}, {places.name(task.clause)}",
            "; ".join(" ".join(words.split()) for words in notes),
        )


def _day(motion: Motion) -> date | None:
    """The day of the meeting; None where it is not recorded."""
    try:
        return date.fromisoformat(motion.details.meeting[:10])
    except ValueError:
        return None
