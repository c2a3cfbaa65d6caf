"""The deadlines for a meeting of a council, and whether a motion came in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from motion_editor.core.days import day_in_words, weekday_in_words
from motion_editor.core.motion import Motion
from motion_editor.core.wording import mark, opening, phrase, say, strung
from motion_editor.council.calendar import Counted, What, clock_words, deadline
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.rules import Rules, rules_on
from motion_editor.papers.wording import label as named
from motion_editor.tasks.dates import iso_date, moment_of

TITLES = {
    What.MOTIONS: mark("Motions"),
    What.AMENDMENTS: mark("Amendments"),
    What.MINOR: mark("Late minor amendments"),
}
_NONE = {
    What.MOTIONS: mark("{council} has set no deadline for motions."),
    What.AMENDMENTS: mark("{council} has set no deadline for amendments."),
    What.MINOR: mark("{council} has set no deadline of their own for minor amendments."),
}


@dataclass(frozen=True, slots=True)
class Due:
    """A deadline in words for people; `counted` is None where the council sets none."""

    what: What
    counted: Counted | None
    said: str

    @property
    def line(self) -> str:
        """What it is for, and the deadline."""
        return say("{what}: {deadline}", what=phrase(TITLES[self.what]), deadline=self.said)


def standing(profile: Profile, meeting: date | None) -> Rules | None:
    """The standing orders for a meeting; those begun last where no meeting is named."""
    if meeting is not None:
        return rules_on(profile.rules, meeting)
    return max(profile.rules, key=lambda it: it.since, default=None)


def meeting_on(written: str) -> date:
    """The date of a meeting as people write it; MotionError for what is none."""
    return date.fromisoformat(iso_date(written))


def deadlines(profile: Profile, meeting: date) -> tuple[Due, ...]:
    """The three deadlines for a meeting: motions, amendments, late minor amendments."""
    return tuple(_due(profile, meeting, what) for what in What)


def _due(profile: Profile, meeting: date, what: What) -> Due:
    found = deadline(standing(profile, meeting), profile, meeting, what)
    if found is None:
        return Due(what, None, _none(profile, meeting, what))
    return Due(what, found, say("{words}.", words=found.words))


def _none(profile: Profile, meeting: date, what: What) -> str:
    """Why there is none: no council is named, nothing is known of that day, or none is set."""
    if profile.name == PLAIN.name:
        return say("no council is named whose standing orders are known here.")
    if profile.rules and standing(profile, meeting) is None:
        return say(
            "none is known: the first standing orders in the profile of {council} hold from {day}.",
            council=profile.name,
            day=day_in_words(min(it.since for it in profile.rules)),
        )
    return say(_NONE[what], council=profile.name)


def due_of(motion: Motion, profile: Profile, what: What = What.MOTIONS) -> Counted | None:
    """Until when a motion has to be received, or what else it is about.

    None without a meeting, or a deadline for it.

    MotionError where the date of the meeting is none, or the deadline can't be counted.
    """
    if not motion.details.meeting:
        return None
    meeting = moment_of(motion.details.meeting).date()
    return deadline(standing(profile, meeting), profile, meeting, what)


def amendments_said(motion: Motion, counted: Counted) -> Iterator[str]:
    """Whether each open amendment that says when it was received came in time, in sentences."""
    for item in motion.amendments:
        if item.open and item.received:
            said = in_time_said(counted, item.received)
            yield say("{name}: {said}", name=named(item), said=said)


def in_time_said(counted: Counted, received: str) -> str:
    """Whether what was received then is in time, in a sentence; "" where nothing was received.

    MotionError where that is no date.
    """
    if not received:
        return ""
    came = moment_said(received)
    in_time = counted.in_time(received)
    if in_time is None:
        return say("Received on {day}: whether in time depends on the time of day.", day=came)
    if in_time:
        return say("Received on {day}, in time.", day=came)
    return say("Received on {day}, too late.", day=came)


def moment_said(iso: str) -> str:
    """An ISO date or time in words: "Friday 15 January 2027 at 4.30pm"."""
    moment = moment_of(iso)
    day = weekday_in_words(moment.date())
    if "T" not in iso:
        return day
    return say("{day} at {time}", day=day, time=clock_words(moment.time()))


def told(dues: tuple[Due, ...], *, days: bool = True) -> Iterator[str]:
    """The deadlines as lines of text, each with its days where wished for."""
    for due in dues:
        yield due.line
        if days and due.counted:
            yield from (f"  {day.said}" for day in due.counted.days)
    yield from dict.fromkeys(it.counted.remark for it in dues if it.counted and it.counted.remark)


def opened(counted: Counted) -> str:
    """A deadline as a sentence by itself: "Due by noon on Monday 11 January 2027: …"."""
    due = opening(say("due {words}.", words=counted.words))
    return strung([due, counted.remark], " ") if counted.remark else due
