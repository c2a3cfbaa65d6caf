"""Days in words, in English whatever the language of the system is."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_in_words(day: date) -> str:
    """A day as papers have it: "14 January 2027"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def weekday_in_words(day: date) -> str:
    """A day with its weekday: "Thursday 14 January 2027"."""
    return f"{_WEEKDAYS[day.weekday()]} {day_in_words(day)}"
