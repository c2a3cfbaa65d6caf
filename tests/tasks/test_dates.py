"""Dates as people write them."""

from datetime import date

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.papers.wording import date as in_words
from motion_editor.tasks.dates import iso_date, iso_moment

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEK = ("Monday", "Tue", "Wednesday", "Thurs.", "Friday", "Sat", "sun")


@given(st.dates(date(1974, 4, 1), date(2999, 12, 31)))
def test_every_form_of_a_date_means_the_same_day(day: date) -> None:
    month = _MONTHS[day.month - 1]
    forms = (
        day.isoformat(),
        f"{day.day} {month} {day.year}",
        f"{day.day}th of {month} {day.year}",
        f"{day.day} {month[:3]} {day.year}",
        f"{day.day:02}/{day.month:02}/{day.year}",
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}-{day.month}-{day.year}",
        f"{_WEEK[day.weekday()]}, {day.day} {month.upper()}, {day.year}",
    )
    assert {iso_date(form) for form in forms} == {day.isoformat()}
    assert iso_date(in_words(day.isoformat())) == day.isoformat()


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("4 November 2026 11:20", "2026-11-04T11:20"),
        ("4 Nov 2026, 11.20am", "2026-11-04T11:20"),
        ("4/11/26 at 5pm", "2026-11-04T17:00"),
        ("2026-11-04T11:20", "2026-11-04T11:20"),
        ("4 November 2026, noon", "2026-11-04T12:00"),
        ("4 November 2026 12.05 a.m.", "2026-11-04T00:05"),
        ("4 November 2026", "2026-11-04"),
    ],
)
def test_a_moment_keeps_its_time(written: str, iso: str) -> None:
    assert iso_moment(written) == iso


@pytest.mark.parametrize(
    "written",
    ["31 November 2026", "tomorrow", "", "11/22/2026", "1/2/3", "4 November", "2026-13-01",
     "4 Smarch 2026", "4/11.2026", "2026-11-04 25:00", "2026-11-04 11", "2026-11-04 13pm"],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_the_forms_that_are(written: str) -> None:
    with pytest.raises(MotionError, match=r"is not a date.*22 November 2026"):
        iso_moment(written)


def test_a_day_of_the_week_that_is_another_is_told() -> None:
    for written in ("Monday 20 January 2027", "Mon 20 Jan 2027, noon"):
        with pytest.raises(MotionError, match="That date is Wednesday 20 January 2027") as caught:
            iso_moment(written)
        assert "day of the week" in caught.value.advice


def test_a_date_alone_takes_no_time() -> None:
    with pytest.raises(MotionError):
        iso_date("4 November 2026 11:20")
