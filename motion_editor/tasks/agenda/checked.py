"""What the council's rules say of each motion and amendment on an agenda, before it is let on.

How many motions a member, a group or the meeting has is counted over the agenda, see `findings`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from motion_editor.core.agenda import Agenda, Item, Registration, Sort, Standing
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, say
from motion_editor.council.calendar import What, deadline
from motion_editor.council.checks.finding import Finding, Rule
from motion_editor.council.checks.matter import Past
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Rules
from motion_editor.meeting.proceedings import OF_MEETING
from motion_editor.tasks.check import Beside, check_amendment, check_motion
from motion_editor.tasks.dates import iso_moment, moment_of
from motion_editor.tasks.deadlines import in_time_said, standing


@dataclass(frozen=True, slots=True)
class _Known:
    """What was found once, and on what."""

    motion: Motion
    beside: Beside
    found: tuple[Finding, ...]


class Checked:
    """The findings on an agenda; what has not changed since is not checked again.

    `past` are the motions of earlier meetings.
    """

    def __init__(self, past: tuple[Past, ...] = ()) -> None:
        self.past = past
        self._known: dict[tuple[str, str], _Known] = {}

    def of(
        self, item: Item, agenda: Agenda, profile: Profile, amendment: str = ""
    ) -> tuple[Finding, ...]:
        """What is found on an item, or on its amendment with this id, and was not set aside.

        Nothing for a report: the rules for motions are not those for recommendations.
        """
        if item.motion is None or (item.sort is not Sort.MOTION and not amendment):
            return ()
        beside = Beside(
            profile, agenda.meeting, _received(item, amendment), earlier(self.past, agenda)
        )
        known = self._known.get((item.id, amendment))
        if known is None or known.motion is not item.motion or known.beside != beside:
            known = _Known(item.motion, beside, _look(item.motion, amendment, beside))
            self._known[item.id, amendment] = known
        return known.found

    def step_by_step(self, agenda: Agenda, profile: Profile) -> Iterator[None]:
        """Check all that `findings` will ask for, one thing after another."""
        if rules_of(agenda, profile) is None:
            return
        for item in agenda.items:
            if item.motion is None or item.rejected:
                continue
            for id in ("", *(it.id for it in item.motion.amendments if it.open)):
                self.of(item, agenda, profile, id)
                yield


def earlier(past: tuple[Past, ...], agenda: Agenda) -> tuple[Past, ...]:
    """Those of meetings before that of the agenda: what is on it too is counted over it."""
    try:
        day = date.fromisoformat(agenda.meeting)
    except ValueError:
        return ()
    here = {it.motion.id for it in agenda.items if it.motion is not None}
    return tuple(it for it in past if (it.when and it.when < day) or it.id not in here)


def foreseen(
    item: Item,
    received: str,
    agenda: Agenda,
    profile: Profile,
    amendment: str = "",
    past: tuple[Past, ...] = (),
) -> tuple[Said, ...] | None:
    """What the rules say of a notice, were it received then: in time or not, and all findings.

    `received` is as people write it, "" for what the motion itself says. None where that can't be
    read, it may be half typed, or where there are no rules for it.
    """
    if item.motion is None or rules_of(agenda, profile) is None:
        return None
    if item.sort is not Sort.MOTION and not amendment:
        return None
    try:
        when = iso_moment(received) if received.strip() else ""
    except MotionError:
        return None
    when = when or _own(item.motion, amendment)
    beside = Beside(profile, agenda.meeting, when, earlier(past, agenda))
    found = _look(item.motion, amendment, beside)
    what = What.AMENDMENTS if amendment else What.MOTIONS
    return tuple(_lines(found, in_time(when, agenda, profile, what)))


def rules_of(agenda: Agenda, profile: Profile) -> Rules | None:
    """The standing orders that hold on the day of the meeting; without a day the latest."""
    try:
        return standing(profile, date.fromisoformat(agenda.meeting))
    except ValueError:
        return standing(profile, None)


def in_time(received: str, agenda: Agenda, profile: Profile, what: What) -> Said | str:
    """Whether a notice came in time, in a sentence; "" where that can't be said."""
    try:
        day = moment_of(agenda.meeting).date() if agenda.meeting else None
        due = deadline(standing(profile, day), profile, day, what) if day else None
        return in_time_said(due, received) if due else ""
    except MotionError:
        return ""


def waved_through(registration: Registration) -> bool:
    """Whether the clerk let a notice on and said why: its findings are then dealt with."""
    return registration.standing is Standing.ACCEPTED and bool(registration.why)


def was_dealt_with(motion: Motion) -> bool:
    """Whether anything happened to a motion in a meeting."""
    return motion.outcome is not None or any(it.kind in OF_MEETING for it in motion.proceedings)


def _lines(found: tuple[Finding, ...], came: str) -> Iterator[Said]:
    if came:
        yield say("{said}", said=came)
    for it in found:
        yield say("{finding} {advice}", finding=it.said, advice=it.advice)


def _received(item: Item, amendment: str) -> str:
    if not amendment or item.motion is None:
        return item.received
    return item.of_amendment(amendment).received or _own(item.motion, amendment)


def _own(motion: Motion, amendment: str) -> str:
    """When the motion's file says that it came, or its amendment with this id."""
    return motion.amendment(amendment).received if amendment else motion.details.received


def _look(motion: Motion, amendment: str, beside: Beside) -> tuple[Finding, ...]:
    if amendment:
        found = check_amendment(motion, motion.amendment(amendment), beside)
    else:
        found = check_motion(motion, beside)
    return tuple(it for it in found if not it.note and it.rule is not Rule.NUMBER)
