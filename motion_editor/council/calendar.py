"""Until when notice has to be given: the ways in which councils count, day by day.

All dates and times are local ones, without a zone: no clock and no zone of the machine is asked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Final

from motion_editor.core.days import day_in_words, weekday_in_words
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.holidays import FIRST_YEAR, holidays
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Counting, Deadline, Excluded, Fixed, Rules

MOST_DAYS: Final = 366
"""So many days of notice no council asks for; more is a slip of the pen."""

_A_YEAR: Final = 360
"""Days after the last closed ones from which those of the next year may be wanting."""

_FARTHEST: Final = 3 * MOST_DAYS
_ONE: Final = timedelta(1)
_SATURDAY, _SUNDAY = 5, 6
_MIDNIGHT: Final = time(0)

_WORKING: Final = frozenset(Excluded)
# Where public holidays are a council's own, as in Scotland, they are left out by name: clear days
# with closed days among what is excluded.
_LEFT_OUT: Final = {
    Counting.CLEAR_WORKING: _WORKING,
    Counting.WORKING: _WORKING,
    Counting.CLEAR_WEEKDAYS: _WORKING - {Excluded.CLOSED},
    Counting.DAYS: frozenset[Excluded](),
}
_CLEAR: Final = frozenset((Counting.CLEAR_WORKING, Counting.CLEAR, Counting.CLEAR_WEEKDAYS))


class What(Enum):
    """What notice is given of; a minor amendment is one that only improves the wording."""

    MOTIONS = mark("motions")
    AMENDMENTS = mark("amendments")
    MINOR = mark("late minor amendments")


@dataclass(frozen=True, slots=True)
class Day:
    """A day from the deadline to the meeting: counted as which, from the meeting back, or why not.

    `number` is 0 for one that is not counted.
    """

    day: date
    number: int
    why: str

    @property
    def said(self) -> str:
        """The day in a line: "Friday 15 January 2027: counted, 4"."""
        day = weekday_in_words(self.day)
        if self.number:
            return say("{day}: counted, {number}", day=day, number=self.number)
        return say("{day}: not counted, {why}", day=day, why=phrase(self.why))


@dataclass(frozen=True, slots=True)
class Counted:
    """A deadline: its day and time, how it was counted in words, and each day of it.

    `time` None is the end of the day. `days` is empty where the date was set and not counted.
    `remark` says where the council's closed days for that time may be wanting.
    """

    what: What
    meeting: date
    day: date
    time: time | None
    words: str
    days: tuple[Day, ...] = ()
    remark: str = ""

    @property
    def moment(self) -> str:
        """Day and time as ISO 8601, local; the day alone where it lasts until its end."""
        if self.time is None:
            return self.day.isoformat()
        return datetime.combine(self.day, self.time).isoformat(timespec="minutes")

    def in_time(self, received: str) -> bool | None:
        """Whether what came at an ISO date or time was in time; None where the time decides it."""
        moment = datetime.fromisoformat(received).replace(tzinfo=None)
        if moment.date() != self.day or self.time is None:
            return moment.date() <= self.day
        if "T" not in received:
            return None
        return moment.time() <= self.time


def deadline(rules: Rules | None, profile: Profile, meeting: date, what: What) -> Counted | None:
    """The deadline for a meeting; None where the council sets none.

    A date set for the meeting wins over any counting. MotionError where that can't be read, where
    so many days are no notice, or before the years whose bank holidays are known.
    """
    for item in profile.fixed:
        if item.meeting == meeting and _written(item, what):
            return _fixed(item, what)
    asked = (
        rules
        and {
            What.MOTIONS: rules.motions,
            What.AMENDMENTS: rules.amendments,
            What.MINOR: rules.minor,
        }[what]
    )
    return _counted(asked, profile, meeting, what) if asked else None


def why_not(day: date, profile: Profile, excluded: frozenset[Excluded]) -> str:
    """Why a day is left out of the count; "" for one that counts."""
    if day.weekday() == _SATURDAY and Excluded.SATURDAYS in excluded:
        return mark("a Saturday")
    if day.weekday() == _SUNDAY and Excluded.SUNDAYS in excluded:
        return mark("a Sunday")
    if Excluded.HOLIDAYS in excluded and (found := holidays(profile.nation, day.year).get(day)):
        return found.said
    for closed in profile.closed if Excluded.CLOSED in excluded else ():
        if closed.first <= day <= closed.last:
            return closed.name or mark("the offices are closed")
    return ""


def left_out(asked: Deadline) -> frozenset[Excluded]:
    """The days that a way of counting leaves out."""
    return _LEFT_OUT.get(asked.counting, asked.excluded)


def _counted(asked: Deadline, profile: Profile, meeting: date, what: What) -> Counted:
    if not 0 <= asked.days <= MOST_DAYS:
        raise MotionError(
            say("{days} days of notice can’t be right.", days=asked.days),
            say("Put the number of days right in the council’s profile."),
        )
    if meeting.year <= FIRST_YEAR:
        raise MotionError(
            say("Deadlines for a meeting in {year} can’t be counted.", year=meeting.year),
            say("Check the date of the meeting."),
        )
    days = tuple(_back(asked, profile, meeting))[::-1]
    hour = None if asked.time == _MIDNIGHT else asked.time
    words = say(
        "{by}: {counting} the meeting on {meeting}{ends}",
        by=_by(days[0].day, hour),
        counting=_counting_said(asked),
        meeting=day_in_words(meeting),
        ends=say(", neither the day of receipt nor the day of the meeting counted")
        if asked.counting in _CLEAR
        else "",
    )
    return Counted(what, meeting, days[0].day, hour, words, days, _remark(asked, profile, meeting))


def _remark(asked: Deadline, profile: Profile, meeting: date) -> str:
    """That closed days which come back every year have not been put in for this one."""
    if Excluded.CLOSED not in left_out(asked) or not profile.closed:
        return ""
    last = max(it.last for it in profile.closed)
    if (meeting - last).days < _A_YEAR:
        return ""
    return say(
        "The profile lists no closed days after {day}: those that come every year are not left "
        "out of this count.",
        day=day_in_words(last),
    )


def _back(asked: Deadline, profile: Profile, meeting: date) -> Iterator[Day]:
    """Each day from the meeting back to the last on which notice may be given.

    A day that the council leaves out is none on which notice is given either.
    """
    excluded, number, day = left_out(asked), 0, meeting
    clear = asked.counting in _CLEAR
    yield Day(meeting, 0, mark("the day of the meeting"))
    while clear or number < asked.days:
        day -= _ONE
        if (meeting - day).days > _FARTHEST:
            raise MotionError(
                say("The closed days leave no day on which notice could be given."),
                say("Put the closed days right in the council’s profile."),
            )
        why = why_not(day, profile, excluded)
        if not why and clear and number == asked.days:
            yield Day(day, 0, mark("the day of receipt"))
            return
        number += not why
        yield Day(day, 0 if why else number, why)


def _counting_said(asked: Deadline) -> str:
    number = _NUMBERS[asked.days] if asked.days < len(_NUMBERS) else str(asked.days)
    pattern = _COUNTINGS[asked.counting] if asked.days else _NONE_COUNTED[asked.counting]
    if asked.days == 1:
        pattern = _ONE_COUNTED[asked.counting]
    said = say(pattern, number=phrase(number))
    if asked.counting is not Counting.CLEAR or not asked.excluded:
        return said
    named = [it.value for it in Excluded if it in asked.excluded]
    return say(
        "{number} without {excluded} before",
        number=say("one clear day")
        if asked.days == 1
        else say("{number} clear days", number=phrase(number)),
        excluded=_listed(named),
    )


def _listed(words: list[str]) -> str:
    if len(words) == 1:
        return phrase(words[0])
    before = say("{words}", words=phrase(words[0]))
    for word in words[1:-1]:
        before = say("{words}, {word}", words=before, word=phrase(word))
    return say("{words} and {word}", words=before, word=phrase(words[-1]))


_NUMBERS: Final = (
    mark("no"), mark("one"), mark("two"), mark("three"), mark("four"), mark("five"), mark("six"),
    mark("seven"), mark("eight"), mark("nine"), mark("ten"), mark("eleven"), mark("twelve"),
)  # fmt: skip
_COUNTINGS: Final = {
    Counting.CLEAR_WORKING: mark("{number} clear working days before"),
    Counting.WORKING: mark("{number} working days before"),
    Counting.CLEAR: mark("{number} clear days before"),
    Counting.CLEAR_WEEKDAYS: mark("{number} clear days without week-ends and bank holidays before"),
    Counting.DAYS: mark("{number} days before"),
}
_ONE_COUNTED: Final = {
    Counting.CLEAR_WORKING: mark("one clear working day before"),
    Counting.WORKING: mark("one working day before"),
    Counting.CLEAR: mark("one clear day before"),
    Counting.CLEAR_WEEKDAYS: mark("one clear day without week-ends and bank holidays before"),
    Counting.DAYS: mark("the day before"),
}
_NONE_COUNTED: Final = {
    Counting.CLEAR_WORKING: mark("the last working day before"),
    Counting.WORKING: mark("the day of"),
    Counting.CLEAR: mark("the last day before"),
    Counting.CLEAR_WEEKDAYS: mark("the last day, week-ends and bank holidays apart, before"),
    Counting.DAYS: mark("the day of"),
}


def _by(day: date, hour: time | None) -> str:
    named = weekday_in_words(day)
    if hour is None:
        return say("by the end of {day}", day=named)
    return say("by {time} on {day}", time=clock_words(hour), day=named)


def clock_words(hour: time) -> str:
    """A time of the day as papers have it: "noon", "10am", "4.30pm"."""
    if hour == time(12):
        return say("noon")
    minutes = f".{hour.minute:02}" if hour.minute else ""
    half = say("am") if hour.hour < 12 else say("pm")
    return say("{hour}{half}", hour=f"{(hour.hour - 1) % 12 + 1}{minutes}", half=half)


def _written(item: Fixed, what: What) -> str:
    return {
        What.MOTIONS: item.motions,
        What.AMENDMENTS: item.amendments,
        What.MINOR: item.minor,
    }[what]


def _fixed(item: Fixed, what: What) -> Counted:
    written = _written(item, what)
    try:
        moment = datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError as error:
        raise MotionError(
            say("“{written}”, set as a deadline, is no date.", written=written),
            say("Write it as 2027-01-12T12:00 in the council’s profile."),
        ) from error
    hour = None if "T" not in written or moment.time() == _MIDNIGHT else moment.time()
    words = say(
        "{by}: the date set for the meeting on {meeting}",
        by=_by(moment.date(), hour),
        meeting=day_in_words(item.meeting),
    )
    return Counted(what, item.meeting, moment.date(), hour, words)
