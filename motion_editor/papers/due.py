"""The dates that a point names: by when something is to be done, and when that is counted."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from motion_editor.core.days import day_in_words
from motion_editor.core.figures import figure

_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
)
_SEASON: Final = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)"
_YEAR: Final = r"(?:\s+(?:of\s+)?20\d\d)?"
_DAY: Final = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}{_YEAR})"
_SPAN: Final = r"(?:financial\s+year|municipal\s+year|calendar\s+year|school\s+year|year|month)"
_WHEN: Final = (
    rf"(?:{_DAY}|(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+"
    rf"(?:(?:the|this|next)\s+)?(?:{_MONTH}{_YEAR}|{_SPAN}|{_SEASON}{_YEAR}|20\d\d)"
    rf"|(?:next\s+)?{_MONTH}{_YEAR}|(?:the\s+|next\s+)?{_SEASON}{_YEAR}|(?:Easter|Christmas){_YEAR}|20\d\d(?:[/-]\d\d)?)"
)
_FIXED: Final = re.compile(
    rf"\b(?:by|before|until|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before)\s+{_WHEN}"
    rf"|\b(?:on|in)\s+{_DAY}|\bin\s+{_MONTH}\s+20\d\d",
)
_MEETING: Final = re.compile(
    r"(?i)\b(?:at|to|by|before)\s+(?:its|the|their)\s+next\s+(?:[\w-]+\s+){0,3}?meeting\b"
    rf"|\b(?:at|to|by|before)\s+the\s+(?:{_MONTH})\s+(?:20\d\d\s+)?(?:[\w-]+\s+){{0,2}}?meeting\b"
)
_NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
         "twelve"), 1,
    )
}  # fmt: skip
_NUMBERS_MORE: Final = {"a": 1, "an": 1, "eighteen": 18, "twenty-four": 24, "thirty": 30}
_COUNT: Final = "|".join(sorted((*_NUMBERS, *_NUMBERS_MORE), key=len, reverse=True))
_WITHIN: Final = re.compile(
    rf"\b(?:within|in)\s+(?:the\s+next\s+)?(?P<n>\d{{1,3}}|{_COUNT})\s+"
    r"(?P<unit>(?:working\s+)?days?|weeks?|months?|years?)(?:['’]\s*time)?"
    r"(?!\s+(?:ago|old|before|earlier))",
    re.IGNORECASE,
)


def due(text: str, meeting: date | None) -> tuple[str, ...]:
    """When a point is to be done, each time it says: its own words, and what these count to.

    Spans are counted from the day of the meeting, and that is said; so is that it is not known.
    """
    found = sorted(_found(text, meeting))
    out: list[str] = []
    past = -1
    for start, end, said in found:
        if start >= past:
            out.append(said)
            past = end
    return tuple(dict.fromkeys(out))


def _found(text: str, meeting: date | None) -> Iterator[tuple[int, int, str]]:
    for pattern in (_FIXED, _MEETING):
        for item in pattern.finditer(text):
            yield item.start(), item.end(), " ".join(item[0].split())
    for item in _WITHIN.finditer(text):
        if item[0].lower().startswith("in ") and _counts_people(text, item):
            continue
        yield item.start(), item.end(), _counted(item, meeting)


def _counts_people(text: str, item: re.Match[str]) -> bool:
    """Whether "in six months" is a span over which, and not one after which: "every"."""
    return bool(re.search(r"(?i)\b(?:once|twice|every|times)\s+$", text[: item.start()]))


def _counted(item: re.Match[str], meeting: date | None) -> str:
    words = " ".join(item[0].split())
    unit = item["unit"].lower()
    number = _number(item["n"].upper().lower())
    if unit.startswith("working"):
        return f"{words} (from the meeting; working days are not counted here)"
    if meeting is None:
        return f"{words} (the day of the meeting is not recorded)"
    day = later(meeting, number, unit)
    if day is None:
        return words
    return f"{words} ({day_in_words(day)}, counted from the meeting on {day_in_words(meeting)})"


def _number(words: str) -> int:
    number = figure(words)
    if number is not None:
        return number
    return _NUMBERS.get(words) or _NUMBERS_MORE[words]


def later(day: date, number: int, unit: str) -> date | None:
    """The day so many days, weeks, months or years on; the last of a month that is too short."""
    try:
        if unit.startswith("day"):
            return day + timedelta(days=number)
        if unit.startswith("week"):
            return day + timedelta(weeks=number)
        months = number * (12 if unit.startswith("year") else 1)
        year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError):
        return None
