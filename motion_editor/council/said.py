"""Words of standing orders to and fro: shares of the members, times, days, deadlines."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from fractions import Fraction
from typing import Final

from motion_editor.core.days import day_in_words
from motion_editor.core.wording import many, mark, phrase, say
from motion_editor.council.rules import Counting, Deadline, Excluded, Share

_NUMBERS: Final = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
)  # fmt: skip
_PARTS: Final = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20,
}  # fmt: skip
_NUMBER: Final = re.compile(r"(?i)(?:any\s+)?(\d{1,6}|[a-z]+)(?:\s+(?:councillors?|members?))?")
_SHARE: Final = re.compile(
    r"(?i)(?:(\d{1,6})\s*/\s*(\d{1,6})|(an?|[a-z]+)[\s-]+([a-z]+?)s?|(half))"
    r"(?:\s+of\s+(?:(those|the members|members|all members|all|the council)(\s+present)?))?"
    r"(?:,?\s+(?:and\s+|but\s+)?at\s+least\s+(\d{1,6})(?:\s+members)?)?"
)
_TIME: Final = re.compile(r"(?i)(?:(\d{1,2})(?:[:.](\d{2}))?)\s*(am|pm|noon|midday)?")
NO_SHARE: Final = mark(
    'a number as in "5" should stand there, or a part as in "a quarter of those present" or '
    '"one third of all members"'
)
NO_TIME: Final = mark('a time as in "10:00", "noon" or "midnight" should stand there')
NO_DAY: Final = mark("a day as in 2027-01-20 should stand there")
NO_MOMENT: Final = mark(
    'a day, with a time or without, as in "2027-01-20 12:00" should stand there'
)
NEVER: Final = mark("there is no such day")


def share_of(words: str) -> Share:
    """The share that words name: "5", "one third", "a quarter of those present".

    ValueError says what should stand there.
    """
    text = " ".join(words.split())
    if text.lower() in ("any member", "any one member"):
        return Share(1)
    found = _NUMBER.fullmatch(text)
    number = _counted(found[1]) if found else 0
    if number:
        return Share(number)
    part = _SHARE.fullmatch(text)
    if part is None:
        raise ValueError(NO_SHARE)
    return Share(int(part[8] or 0), _part(part), bool(part[7]))


def _part(found: re.Match[str]) -> Fraction:
    if found[1]:
        top, under = int(found[1]), int(found[2])
    elif found[5]:
        top, under = 1, 2
    else:
        top, under = _counted(found[3]), _PARTS.get(found[4].lower().removesuffix("s"), 0)
    if not top or not under or top > under:
        raise ValueError(NO_SHARE)
    return Fraction(top, under)


def _counted(word: str) -> int:
    low = word.lower()
    if low.isdecimal():
        return int(low)
    if low in ("a", "an", "any"):
        return 1
    return _NUMBERS.index(low) + 1 if low in _NUMBERS else 0


def share_words(share: Share) -> str:
    """A share as `share_of` reads it again, in English."""
    if not share.part:
        return str(share.number)
    names = {under: name for name, under in reversed(_PARTS.items())}
    top, under = share.part.numerator, share.part.denominator
    if under in names and top <= len(_NUMBERS):
        part = f"a {names[under]}" if top == 1 else f"{_NUMBERS[top - 1]} {names[under]}s"
        part = part.replace("a half", "half").replace("a eighth", "an eighth")
    else:
        part = f"{top}/{under}"
    whose = "of those present" if share.present else "of all members"
    return f"{part} {whose}" + (f", at least {share.number}" if share.number else "")


def share_said(share: Share) -> str:
    """A share for people: "5 members", "a quarter of those present"."""
    if share.part:
        return share_words(share)
    return many("{n} members", "any member", share.number)


def time_of(words: str) -> time | None:
    """A time of the day, None for its end ("midnight"); ValueError says what should stand there."""
    text = words.strip().lower().replace(" ", "").replace("a.m.", "am").replace("p.m.", "pm")
    if text in ("midnight", "12midnight", "24:00", "endoftheday"):
        return None
    if text in ("noon", "midday"):
        return time(12)
    found = _TIME.fullmatch(text)
    if found is None or not (found[2] or found[3]):
        raise ValueError(NO_TIME)
    hour, half = int(found[1]), found[3] or ""
    if half in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise ValueError(NO_TIME)
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or int(found[2] or 0) > 59 or (half in ("noon", "midday") and hour != 12):
        raise ValueError(NO_TIME)
    return time(hour, int(found[2] or 0))


def time_said(at: time | None) -> str:
    """A time for people: "noon", "10.00am", "the end of the day"."""
    if at is None:
        return say("the end of the day")
    if at == time(12):
        return say("noon")
    return f"{at.hour % 12 or 12}.{at.minute:02}{'am' if at.hour < 12 else 'pm'}"


def day_of(words: str) -> date:
    """A day in figures; ValueError says what should stand there, or that there is no such day."""
    text = words.strip()
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise ValueError(NO_DAY)
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ValueError(NEVER) from error


def moment_of(words: str) -> str:
    """A day with its time or without, as ISO text; ValueError says what should stand there."""
    text = words.strip().replace("T", " ")
    found = re.fullmatch(r"(\d{4}-\d{2}-\d{2})(?:,?\s+(.+))?", text)
    if found is None:
        raise ValueError(NO_MOMENT)
    day = day_of(found[1])
    if found[2] is None:
        return day.isoformat()
    at = time_of(re.sub(r"^(\d\d:\d\d):\d\d$", r"\1", found[2]))
    return day.isoformat() if at is None else f"{datetime.combine(day, at):%Y-%m-%dT%H:%M}"


def moment_said(iso: str) -> str:
    """A day and time for people: "20 January 2027, noon"."""
    when = datetime.fromisoformat(iso)
    day = day_in_words(when)
    if len(iso) <= 10:
        return day
    return say("{day}, {time}", day=day, time=time_said(when.time()))


def days_said(counting: Counting, days: int) -> str:
    """So many days, as they are counted."""
    if counting is Counting.CLEAR_WORKING:
        return many("{n} clear working days", "{n} clear working day", days)
    if counting is Counting.WORKING:
        return many("{n} working days", "{n} working day", days)
    if counting is Counting.CLEAR:
        return many("{n} clear days", "{n} clear day", days)
    if counting is Counting.CLEAR_WEEKDAYS:
        return many(
            "{n} clear days without week-ends and holidays",
            "{n} clear day, week-ends and holidays apart,",
            days,
        )
    return many("{n} days", "{n} day", days)


def deadline_said(deadline: Deadline) -> str:
    """A deadline for people: "noon, 7 clear working days before the meeting"."""
    at = time_said(deadline.time)
    if not deadline.days:
        return say("{time} on the day of the meeting", time=at)
    days = days_said(deadline.counting, deadline.days)
    if not deadline.excluded:
        return say("{time}, {days} before the meeting", time=at, days=days)
    left = ", ".join(phrase(it.value) for it in Excluded if it in deadline.excluded)
    return say(
        "{time}, {days} before the meeting, not counting {left}", time=at, days=days, left=left
    )
