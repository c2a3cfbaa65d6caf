"""Bank holidays of England and Wales, of Scotland and of Northern Ireland.

Worked out by rule from 1978 on, when the early May bank holiday began and the last of the three
lists took the form they have now; St Andrew's Day is one from 2007 on. Days that were moved or
given once stand in a table with their years; what is proclaimed after this was written is not
known here, and a council puts it among its closed days.

Sources: Banking and Financial Dealings Act 1971, Schedule 1; St Andrew's Day Bank Holiday
(Scotland) Act 2007; the proclamations, as gov.uk/bank-holidays lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.rules import Nation

FIRST_YEAR: Final = 1978
"""The first year whose bank holidays are known."""

LAST_YEAR: Final = 9998

_ST_ANDREW: Final = 2007
_MONDAY, _SATURDAY = 0, 5

_NEW_YEAR = mark("New Year’s Day")
_SECOND = mark("2 January")
_CHRISTMAS = mark("Christmas Day")
_BOXING = mark("Boxing Day")
_EARLY_MAY = mark("Early May bank holiday")
_SPRING = mark("Spring bank holiday")


@dataclass(frozen=True, slots=True)
class Holiday:
    """A bank holiday; `substitute` is a day given for one that falls on a week-end."""

    day: date
    name: str
    substitute: bool = False

    @property
    def said(self) -> str:
        """Its name, with a word about a day given instead."""
        name = phrase(self.name)
        return say("{holiday} (substitute day)", holiday=name) if self.substitute else name


_EVERYWHERE = tuple(Nation)
_ONCE: Final = (
    (date(1981, 7, 29), mark("Wedding of the Prince of Wales"), _EVERYWHERE),
    (date(1999, 12, 31), mark("Millennium Eve"), _EVERYWHERE),
    (date(2002, 6, 3), mark("Golden Jubilee"), _EVERYWHERE),
    (date(2011, 4, 29), mark("Wedding of Prince William"), _EVERYWHERE),
    (date(2012, 6, 5), mark("Diamond Jubilee"), _EVERYWHERE),
    (date(2022, 6, 3), mark("Platinum Jubilee"), _EVERYWHERE),
    (date(2022, 9, 19), mark("State funeral of Queen Elizabeth II"), _EVERYWHERE),
    (date(2023, 5, 8), mark("Coronation of King Charles III"), _EVERYWHERE),
    (date(2026, 6, 15), mark("World Cup bank holiday"), (Nation.SCOTLAND,)),
)
"""Days that were bank holidays once."""

_MOVED: Final = {
    (_EARLY_MAY, 1995): date(1995, 5, 8),  # fifty years from VE Day
    (_EARLY_MAY, 2020): date(2020, 5, 8),  # seventy-five years
    (_SPRING, 2002): date(2002, 6, 4),
    (_SPRING, 2012): date(2012, 6, 4),
    (_SPRING, 2022): date(2022, 6, 2),
}
"""Days that were moved in a year."""


@lru_cache(maxsize=256)
def holidays(nation: Nation, year: int) -> dict[date, Holiday]:
    """The bank holidays of a year by their days, in order.

    A holiday that falls on a week-end is there, and so is the day given for it. MotionError before
    1978.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise MotionError(
            say("The bank holidays of {year} are not known here.", year=year),
            say("They are known from {first} on; check the year.", first=FIRST_YEAR),
        )
    found = [*_in(nation, year), *_once(nation, year)]
    return {it.day: it for it in sorted(found, key=lambda it: it.day)}


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous computus (Meeus)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leaps, skipped = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leaps - correction + 15) % 30
    weekday = (32 + 2 * skipped + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _in(nation: Nation, year: int) -> Iterator[Holiday]:
    scottish = nation is Nation.SCOTLAND
    yield from _new_year(year, scottish=scottish)
    yield Holiday(easter(year) - timedelta(2), mark("Good Friday"))
    if not scottish:
        yield Holiday(easter(year) + timedelta(1), mark("Easter Monday"))
    for name, day in ((_EARLY_MAY, _first(year, 5)), (_SPRING, _last(year, 5))):
        yield Holiday(_MOVED.get((name, year), day), name)
    summer = _first(year, 8) if scottish else _last(year, 8)
    yield Holiday(summer, mark("Summer bank holiday"))
    if nation is Nation.NORTHERN_IRELAND:
        yield from _alone(date(year, 3, 17), mark("St Patrick’s Day"))
        yield from _alone(date(year, 7, 12), mark("Battle of the Boyne"))
    if scottish and year >= _ST_ANDREW:
        yield from _alone(date(year, 11, 30), mark("St Andrew’s Day"))
    yield from _pair(date(year, 12, 25), _CHRISTMAS, _BOXING)


def _new_year(year: int, *, scottish: bool) -> Iterator[Holiday]:
    day = date(year, 1, 1)
    yield from _pair(day, _NEW_YEAR, _SECOND) if scottish else _alone(day, _NEW_YEAR)


def _once(nation: Nation, year: int) -> Iterator[Holiday]:
    for day, name, nations in _ONCE:
        if day.year == year and nation in nations:
            yield Holiday(day, name)


def _alone(day: date, name: str) -> Iterator[Holiday]:
    """A day, and the Monday after where it falls on a week-end."""
    yield Holiday(day, name)
    if day.weekday() >= _SATURDAY:
        yield Holiday(day + timedelta(7 - day.weekday()), name, substitute=True)


def _pair(day: date, first: str, second: str) -> Iterator[Holiday]:
    """Two days in a row, and the days given for those that fall on a week-end.

    From a Saturday both move to Monday and Tuesday; from a Sunday the first goes past the second,
    which is a Monday and stays.
    """
    following = day + timedelta(1)
    yield Holiday(day, first)
    yield Holiday(following, second)
    if day.weekday() >= _SATURDAY:
        yield Holiday(day + timedelta(2), first, substitute=True)
    if following.weekday() >= _SATURDAY:
        yield Holiday(following + timedelta(2), second, substitute=True)


def _first(year: int, month: int) -> date:
    """The first Monday of a month."""
    day = date(year, month, 1)
    return day + timedelta(-day.weekday() % 7)


def _last(year: int, month: int) -> date:
    """The last Monday of a month of 31 days."""
    day = date(year, month, 31)
    return day - timedelta(day.weekday() - _MONDAY)
