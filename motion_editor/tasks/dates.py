"""Dates and times as people write them, to be stored as ISO 8601."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from motion_editor.core.days import weekday_in_words
from motion_editor.core.errors import MotionError
from motion_editor.core.wording import mark, say

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DAYS = r"(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})")
_WORDS = re.compile(_DAYS + r"(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+([a-z]{3,9})\.?,?\s+(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*([ap]\.?m\.?)?")
_NAMED_HOURS = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_EXAMPLES = mark("Write it as 22 November 2026, 22 Nov 2026, 22/11/2026, 22.11.2026 or 2026-11-22.")


def iso_date(written: str) -> str:
    """A date as `2026-11-22`; MotionError for what is none."""
    return _date(written, _EXAMPLES).isoformat()


def iso_moment(written: str) -> str:
    """A date as `2026-11-22`, or with its time as `2026-11-22T11:20`; MotionError otherwise."""
    advice = say(
        "Write it as 22 November 2026, 22 Nov 2026, 22/11/2026, 22.11.2026 or 2026-11-22, and a "
        "time after it as 11:20, 11.20am or noon."
    )
    day, clock = _parted(written)
    if not clock:
        return _date(day, advice).isoformat()
    at = _time(clock)
    if at is None:
        raise _wrong(written, advice)
    return datetime.combine(_date(day, advice), at).isoformat(timespec="minutes")


def moment_of(iso: str) -> datetime:
    """A stored date or time as a local one, whatever zone it names; a date begins at midnight.

    MotionError for what is none, as a file that was written by hand may have it.
    """
    try:
        return datetime.fromisoformat(iso).replace(tzinfo=None)
    except ValueError as error:
        raise _wrong(iso, _EXAMPLES) from error


def iso_time(written: str) -> str:
    """An hour alone, written as 19:05, 7.05pm or noon, as `19:05`; "" for what is none."""
    at = _time(" ".join(written.split()).lower())
    return at.isoformat(timespec="minutes") if at else ""


def _parted(written: str) -> tuple[str, str]:
    """The date and what follows it."""
    text = " ".join(written.split()).lower()
    for pattern in (_ISO, _FIGURES, _WORDS):
        found = pattern.match(text)
        if found:
            rest = text[found.end() :].removeprefix("t").strip(" ,")
            return found.group(), rest.removeprefix("at ").strip()
    return text, ""


def _date(written: str, advice: str) -> date:
    text = " ".join(written.split()).lower()
    try:
        if _ISO.fullmatch(text):
            return date.fromisoformat(text)
        if found := _FIGURES.fullmatch(text):
            day, _, month, year = found.groups()
            return date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        if (found := _WORDS.fullmatch(text)) and (number := _month(found[3])):
            return _on(found[1], date(int(found[4]), number, int(found[2])))
    except ValueError:
        pass  # there is no 31 November
    raise _wrong(written, advice)


def _on(weekday: str | None, day: date) -> date:
    """The day, if it is one of that name; MotionError where it is another."""
    if weekday and not _WEEK[day.weekday()].startswith(weekday):
        raise MotionError(
            say("That date is {day}.", day=weekday_in_words(day)),
            say("Put the day of the week right, or the date."),
        )
    return day


def _month(name: str) -> int:
    """The number of a month named whole or by at least three letters; 0 for none.

    `strptime` would want the names in the language of the machine.
    """
    return next((at for at, it in enumerate(_MONTHS, 1) if it.startswith(name[:4])), 0)


def _time(written: str) -> time | None:
    if written in _NAMED_HOURS:
        return _NAMED_HOURS[written]
    found = _CLOCK.fullmatch(written)
    if not found or not (found[2] or found[3]):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3].startswith("p") else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _wrong(written: str, advice: str) -> MotionError:
    return MotionError(say("“{written}” is not a date that can be read.", written=written), advice)
