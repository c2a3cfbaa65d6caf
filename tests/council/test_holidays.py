"""Bank holidays: against a published list for every year, and what moved in which."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.council.holidays import FIRST_YEAR, easter, holidays
from motion_editor.council.rules import Nation

NATIONS = st.sampled_from(list(Nation))
YEARS = st.integers(FIRST_YEAR, 2400)
ENGLAND, SCOTLAND, IRELAND = Nation.ENGLAND_AND_WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND
PARTS = {ENGLAND: "ENG", SCOTLAND: "SCT", IRELAND: "NIR"}


def working(nation: Nation, year: int) -> set[date]:
    """The holidays that fall on a weekday."""
    return {day for day in holidays(nation, year) if day.weekday() < 5}


@given(NATIONS, YEARS)
def test_each_holiday_gives_one_day_off(nation: Nation, year: int) -> None:
    found = holidays(nation, year)
    assert list(found) == sorted(found)
    names = {it.name for it in found.values()}
    on_weekdays = [it.name for day, it in found.items() if day.weekday() < 5]
    # No name is lost to a week-end, or to another holiday, and none is given twice. Only Easter
    # late in April can fall on none of them.
    assert sorted(on_weekdays) == sorted(names)


@given(st.integers(1583, 9000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


def test_easter_of_known_years() -> None:
    found = [easter(year) for year in (1818, 1943, 2000, 2024, 2027, 2285)]
    assert [(it.month, it.day) for it in found] == [
        (3, 22), (4, 25), (4, 23), (3, 31), (3, 28), (3, 22),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("nation", "days"),
    [
        (ENGLAND, ("1995-05-08 1999-12-31 2000-01-03 2002-06-03 2002-06-04 2011-04-29 2012-06-04 "
         "2012-06-05 2020-05-08 2020-12-28 2021-12-27 2021-12-28 2022-01-03 2022-06-02 2022-06-03 "
         "2022-09-19 2022-12-27 2023-01-02 2023-05-08")),
        (SCOTLAND, ("2000-01-03 2000-01-04 2007-11-30 2013-12-02 2021-01-04 2022-01-03 2022-01-04 "
         "2022-08-01 2022-09-19 2023-01-02 2023-01-03 2023-05-08 2026-06-15")),
        (IRELAND, "2018-03-19 2020-05-08 2020-07-13 2025-07-14 2022-09-19 2023-05-08"),
    ],
)  # fmt: skip
def test_days_that_moved_or_were_given_once(nation: Nation, days: str) -> None:
    for written in days.split():
        day = date.fromisoformat(written)
        assert day in working(nation, day.year), day


@pytest.mark.parametrize(
    ("nation", "days"),
    [
        (ENGLAND, "1995-05-01 2002-05-27 2012-05-28 2020-05-04 2022-05-30 2026-06-15 2023-01-03"),
        (SCOTLAND, "2006-11-30 2022-08-29 2022-04-18"),
        (IRELAND, "2022-11-30 2022-08-01"),
    ],
)
def test_days_that_were_none(nation: Nation, days: str) -> None:
    for written in days.split():
        day = date.fromisoformat(written)
        assert day not in holidays(nation, day.year), day


def test_a_day_given_instead_says_so() -> None:
    found = holidays(ENGLAND, 2021)
    assert found[date(2021, 12, 28)].said == "Boxing Day (substitute day)"
    assert found[date(2021, 12, 26)].said == "Boxing Day"


def test_years_before_the_rule_are_refused() -> None:
    with pytest.raises(MotionError, match="1977 are not known"):
        holidays(ENGLAND, FIRST_YEAR - 1)


@pytest.mark.oracle("holidays")
@pytest.mark.parametrize("nation", list(Nation))
def test_a_published_list_has_the_same_days(nation: Nation) -> None:
    import holidays as published

    for year in range(FIRST_YEAR, 2100):
        theirs = {
            day for day in published.country_holidays("GB", PARTS[nation], year)
            if day.weekday() < 5
        }  # fmt: skip
        if nation is SCOTLAND:
            # They have St Andrew's Day from the year in which the Act was passed, not in force.
            theirs.discard(date(2006, 11, 30))
        assert working(nation, year) == theirs, year
