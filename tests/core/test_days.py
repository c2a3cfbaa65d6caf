"""Days in words."""

from __future__ import annotations

import calendar
from datetime import date

from hypothesis import given, strategies as st

from motion_editor.core.days import day_in_words


@given(st.dates())
def test_a_day_is_said_in_english(day: date) -> None:
    # The tests run in the C locale, whose names are English.
    assert day_in_words(day) == f"{day.day} {calendar.month_name[day.month]} {day.year}"
