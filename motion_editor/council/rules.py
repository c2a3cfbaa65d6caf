"""A council's standing orders as data, each set with the date from which it holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from enum import Enum
from fractions import Fraction
from math import ceil
from typing import Final

from motion_editor.core.wording import mark


class Counting(Enum):
    """How a council counts the days of notice."""

    CLEAR_WORKING = mark("clear working days")
    WORKING = mark("working days before")
    CLEAR = mark("clear days")
    CLEAR_WEEKDAYS = mark("clear days without week-ends and holidays")
    DAYS = mark("days before")


class Excluded(Enum):
    """Days that clear days leave out, where a council says so by name."""

    SATURDAYS = mark("Saturdays")
    SUNDAYS = mark("Sundays")
    HOLIDAYS = mark("bank holidays")
    CLOSED = mark("closed days")


class Nation(Enum):
    """Whose bank holidays a council has."""

    ENGLAND_AND_WALES = mark("England and Wales")
    SCOTLAND = mark("Scotland")
    NORTHERN_IRELAND = mark("Northern Ireland")


class Exempt(Enum):
    """Which law names the paragraphs of exempt information.

    Local Government Act 1972, Schedule 12A Part 1 (England) and Part 4 (Wales); Local Government
    (Scotland) Act 1973, Schedule 7A.
    """

    ENGLAND = mark("Schedule 12A, Part 1")
    WALES = mark("Schedule 12A, Part 4")
    SCOTLAND = mark("Schedule 7A")


class Ordering(Enum):
    """How an agenda orders its motions."""

    RECEIVED = mark("received")
    ROTATION = mark("rotation")
    HAND = mark("hand")


@dataclass(frozen=True, slots=True)
class Deadline:
    """When notice must be given: so many days, counted so, by a time of the day.

    `time` None is the end of the day. `excluded` counts for `Counting.CLEAR` alone.
    """

    days: int
    counting: Counting = Counting.CLEAR_WORKING
    time: time | None = None
    excluded: frozenset[Excluded] = frozenset()


@dataclass(frozen=True, slots=True)
class Share:
    """So many members, or a part of them all or of those present: what a rule asks for.

    A part is rounded up: a third of 52 is 18 members.
    """

    number: int = 0
    part: Fraction = Fraction(0)
    present: bool = False

    def needed(self, members: int) -> int:
        """How many members that is, of so many."""
        return max(self.number, ceil(self.part * members))

    def __bool__(self) -> bool:
        return bool(self.number or self.part)


NONE_ASKED: Final = Share()


@dataclass(frozen=True, slots=True)
class Closed:
    """Days on which the council's offices are closed beside bank holidays; both ends belong."""

    first: date
    last: date
    name: str = ""


@dataclass(frozen=True, slots=True)
class Fixed:
    """Dates that are set for one meeting, which win over any counting; local date and time."""

    meeting: date
    motions: str = ""
    amendments: str = ""
    minor: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """Standing orders from a date on; 0 and None are no rule.

    `source` says where they stand. `minor` is the deadline of a late minor amendment.
    `signatures` are all who sign a notice, mover and seconder among them. `repeat_months` bars
    what is substantially the same, unless `repeat_signatures` sign it. `per_member`, `per_group`
    and `per_meeting` count motions, `per_meeting` those debated. `minutes` is the time for all
    motions. `recorded` is who may demand a recorded vote; `executive` whether a cabinet decides
    what is executive, so that a motion can only request it; `rivals` whether amendments are rival
    texts, put against the motion, as in Scotland.
    """

    since: date
    source: str = ""
    motions: Deadline | None = None
    amendments: Deadline | None = None
    minor: Deadline | None = None
    seconded: bool = True
    signatures: int = 0
    repeat_months: int = 0
    repeat_signatures: Share = NONE_ASKED
    words: int = 0
    per_member: int = 0
    per_group: int = 0
    per_meeting: int = 0
    minutes: int = 0
    ordered: Ordering = Ordering.RECEIVED
    recorded: Share = NONE_ASKED
    budget_recorded: bool = False
    executive: bool = False
    rivals: bool = False
    casting: bool = True
    scope: str = ""


def rules_on(sets: Sequence[Rules], day: date) -> Rules | None:
    """The standing orders that hold on a day: the last that began by then; None before all."""
    begun = [it for it in sets if it.since <= day]
    return max(begun, key=lambda it: it.since) if begun else None
