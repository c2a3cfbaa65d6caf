"""Deadlines: laws of counting, cases counted by hand, and that the machine's zone says nothing."""

from __future__ import annotations

import time as clock
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.council.calendar import Counted, What, deadline, left_out, why_not
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.rules import Closed, Counting, Deadline, Excluded, Fixed, Nation, Rules

MEETINGS = st.dates(date(1980, 1, 1), date(2200, 1, 1))
NOON = time(12)
CLEAR = (Counting.CLEAR_WORKING, Counting.CLEAR, Counting.CLEAR_WEEKDAYS)
ASKED = st.builds(
    Deadline, st.integers(0, 30), st.sampled_from(list(Counting)),
    st.sampled_from([None, NOON, time(16, 30)]),
    st.frozensets(st.sampled_from(list(Excluded))),
)  # fmt: skip
COUNCILS = st.builds(
    lambda nation, first, more: replace(
        PLAIN, nation=nation, closed=(Closed(first, first + timedelta(more)),)
    ),
    st.sampled_from(list(Nation)), st.dates(date(2026, 12, 1), date(2027, 1, 20)),
    st.integers(0, 9),
)  # fmt: skip


def counted(asked: Deadline, meeting: date, profile: Profile = PLAIN) -> Counted:
    """The deadline for motions."""
    found = deadline(Rules(date(1970, 1, 1), motions=asked), profile, meeting, What.MOTIONS)
    assert found is not None
    return found


@given(ASKED, MEETINGS, COUNCILS)
def test_the_days_counted_are_as_many_as_are_asked_for(
    asked: Deadline, meeting: date, profile: Profile
) -> None:
    found = counted(asked, meeting, profile)
    assert [it.number for it in found.days if it.number] == list(range(asked.days, 0, -1))
    days = [it.day for it in found.days]
    assert days == [days[0] + timedelta(at) for at in range(len(days))]
    assert (days[0], days[-1]) == (found.day, meeting)
    assert all(bool(it.number) != bool(it.why) for it in found.days)


@given(ASKED, MEETINGS, COUNCILS)
def test_the_deadline_falls_on_no_day_that_is_left_out(
    asked: Deadline, meeting: date, profile: Profile
) -> None:
    found = counted(asked, meeting, profile)
    assume(found.day != meeting)  # as "by noon on the day", whatever day that is
    assert not why_not(found.day, profile, left_out(asked))


@given(ASKED, MEETINGS, COUNCILS)
def test_a_later_meeting_never_has_an_earlier_deadline(
    asked: Deadline, meeting: date, profile: Profile
) -> None:
    one, next_day = (
        counted(asked, meeting, profile),
        counted(asked, meeting + timedelta(1), profile),
    )
    assert one.day <= next_day.day


@given(ASKED, MEETINGS, COUNCILS)
def test_more_days_of_notice_are_never_less(
    asked: Deadline, meeting: date, profile: Profile
) -> None:
    more = counted(replace(asked, days=asked.days + 1), meeting, profile)
    assert more.day < counted(asked, meeting, profile).day


@given(ASKED, MEETINGS, COUNCILS)
def test_a_day_that_is_left_out_more_is_never_a_later_deadline(
    asked: Deadline, meeting: date, profile: Profile
) -> None:
    shut = replace(profile, closed=(*profile.closed, Closed(meeting - timedelta(3), meeting)))
    assert counted(asked, meeting, shut).day <= counted(asked, meeting, profile).day


@given(ASKED, MEETINGS)
def test_clear_days_stand_between_and_the_others_before(asked: Deadline, meeting: date) -> None:
    clear = counted(asked, meeting)
    if asked.counting is Counting.DAYS:
        assert clear.day == meeting - timedelta(asked.days)
    if asked.counting is Counting.CLEAR and not asked.excluded:
        assert clear.day == meeting - timedelta(asked.days + 1)
    if asked.counting is Counting.CLEAR_WORKING:
        working = replace(asked, days=asked.days + 1, counting=Counting.WORKING)
        assert clear.day == counted(working, meeting).day


# 21 January 2027 is a Thursday.
CASES = [
    (Deadline(7, Counting.CLEAR_WORKING, NOON), "2027-01-21", "2027-01-11T12:00"),
    (Deadline(12, Counting.CLEAR_WORKING, NOON), "2027-01-21", "2027-01-04T12:00"),
    (Deadline(9, Counting.WORKING, time(10)), "2027-01-21", "2027-01-08T10:00"),
    (Deadline(7, Counting.WORKING), "2027-01-21", "2027-01-12"),
    (Deadline(5, Counting.CLEAR), "2027-01-21", "2027-01-15"),
    (Deadline(3, Counting.CLEAR, None, frozenset((Excluded.SUNDAYS, Excluded.HOLIDAYS))),
     "2027-01-04", "2026-12-29"),
    (Deadline(10, Counting.CLEAR_WEEKDAYS), "2027-01-14", "2026-12-29"),
    (Deadline(12, Counting.DAYS, time(13)), "2027-01-25", "2027-01-13T13:00"),
    (Deadline(1, Counting.WORKING, time(10)), "2027-01-25", "2027-01-22T10:00"),
    (Deadline(0, Counting.DAYS, NOON), "2027-01-21", "2027-01-21T12:00"),
    (Deadline(2, Counting.DAYS, time(0)), "2027-01-20", "2027-01-18"),
]  # fmt: skip


@pytest.mark.parametrize(("asked", "meeting", "moment"), CASES)
def test_cases_counted_by_hand(asked: Deadline, meeting: str, moment: str) -> None:
    assert counted(asked, date.fromisoformat(meeting)).moment == moment


def test_closed_days_of_the_council_count_for_working_days_alone() -> None:
    shut = replace(PLAIN, closed=(Closed(date(2027, 1, 18), date(2027, 1, 18), "Staff day"),))
    found = counted(Deadline(1, Counting.CLEAR_WORKING), date(2027, 1, 20), shut)
    assert [(it.day.day, it.why) for it in found.days if it.number == 0][-2][1] == "Staff day"
    assert found.day == date(2027, 1, 15)
    weekdays = counted(Deadline(1, Counting.CLEAR_WEEKDAYS), date(2027, 1, 20), shut)
    assert weekdays.day == date(2027, 1, 18)


def test_closed_days_that_are_not_listed_for_the_year_are_remarked_on() -> None:
    council = replace(PLAIN, closed=(Closed(date(2026, 12, 24), date(2026, 12, 31)),))
    asked = Deadline(5, Counting.CLEAR_WORKING, NOON)
    assert not counted(asked, date(2027, 12, 15), council).remark
    late = counted(asked, date(2028, 1, 5), council)
    assert "lists no closed days after 31 December 2026" in late.remark
    assert not counted(Deadline(5, Counting.CLEAR_WEEKDAYS), date(2028, 1, 5), council).remark
    assert not counted(asked, date(2028, 1, 5)).remark


def test_the_three_nations_differ_where_their_holidays_do() -> None:
    asked, meeting = Deadline(1, Counting.CLEAR_WORKING), date(2027, 1, 6)
    found = {it: counted(asked, meeting, replace(PLAIN, nation=it)).moment for it in Nation}
    assert found == {
        Nation.ENGLAND_AND_WALES: "2027-01-04",
        Nation.SCOTLAND: "2026-12-31",  # 2 January is a Saturday, and 4 January is given for it
        Nation.NORTHERN_IRELAND: "2027-01-04",
    }


def test_the_words_say_how_it_was_counted() -> None:
    found = counted(Deadline(7, Counting.CLEAR_WORKING, NOON), date(2027, 1, 21))
    assert found.words == (
        "by noon on Monday 11 January 2027: seven clear working days before the meeting on "
        "21 January 2027, neither the day of receipt nor the day of the meeting counted"
    )
    assert found.days[0].said == "Monday 11 January 2027: not counted, the day of receipt"
    assert found.days[1].said == "Tuesday 12 January 2027: counted, 7"
    assert found.days[5].said == "Saturday 16 January 2027: not counted, a Saturday"
    words = counted(Deadline(1, Counting.DAYS, time(16, 30)), date(2027, 1, 21)).words
    assert words.startswith("by 4.30pm on Wednesday 20 January 2027: the day before the meeting")
    named = Deadline(3, Counting.CLEAR, None, frozenset((Excluded.SUNDAYS, Excluded.HOLIDAYS)))
    assert "three clear days without Sundays and bank holidays before" in (
        counted(named, date(2027, 1, 21)).words
    )


def test_in_time_is_known_to_the_minute() -> None:
    found = counted(Deadline(7, Counting.CLEAR_WORKING, NOON), date(2027, 1, 21))
    assert found.in_time("2027-01-11T12:00") is True
    assert found.in_time("2027-01-11T12:01") is False
    assert found.in_time("2027-01-11") is None
    assert found.in_time("2027-01-10") is True
    assert found.in_time("2027-01-12T00:00") is False
    by_night = counted(Deadline(7, Counting.CLEAR_WORKING, time(0)), date(2027, 1, 21))
    assert by_night.in_time("2027-01-11T23:59") is True
    assert by_night.in_time("2027-01-12T00:00") is False


def test_a_date_set_for_the_meeting_wins() -> None:
    fixed = Fixed(date(2027, 1, 21), motions="2027-01-06T13:00", amendments="2027-01-20")
    profile = replace(PLAIN, fixed=(fixed,))
    rules = Rules(date(2020, 1, 1), motions=Deadline(7), minor=Deadline(0, Counting.DAYS, NOON))
    motions, amendments, minor = (
        deadline(rules, profile, date(2027, 1, 21), what) for what in What
    )
    assert motions is not None
    assert amendments is not None
    assert minor is not None
    assert motions.moment == "2027-01-06T13:00"
    assert motions.days == ()
    assert motions.words == (
        "by 1pm on Wednesday 6 January 2027: the date set for the meeting on 21 January 2027"
    )
    assert (amendments.moment, minor.moment) == ("2027-01-20", "2027-01-21T12:00")
    assert deadline(None, profile, date(2027, 2, 25), What.MOTIONS) is None
    assert deadline(rules, profile, date(2027, 2, 25), What.AMENDMENTS) is None


def test_what_is_no_date_and_what_no_council_asks_for_are_refused() -> None:
    meeting = date(2027, 1, 21)
    wrong = replace(PLAIN, fixed=(Fixed(meeting, motions="12 Jan"),))
    with pytest.raises(MotionError, match="“12 Jan”, set as a deadline, is no date"):
        deadline(None, wrong, meeting, What.MOTIONS)
    with pytest.raises(MotionError, match="400 days of notice"):
        counted(Deadline(400), meeting)
    shut = replace(PLAIN, closed=(Closed(date.min, date.max),))
    with pytest.raises(MotionError, match="leave no day"):
        counted(Deadline(1), meeting, shut)
    for impossible in (date.min, date(1977, 1, 1)):
        with pytest.raises(MotionError, match="can’t be counted"):
            counted(Deadline(1), impossible)


@pytest.fixture(params=["Pacific/Kiritimati", "America/Los_Angeles", "Europe/London"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A time zone for this process."""
    if not hasattr(clock, "tzset"):
        pytest.skip("Windows has no tzset")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        clock.tzset()
        yield request.param
    clock.tzset()


def test_the_zone_of_the_machine_says_nothing(zone: str) -> None:
    # Over both changes of the clock.
    for meeting in (date(2027, 3, 30), date(2026, 10, 27), date(2027, 1, 21)):
        found = counted(Deadline(3, Counting.CLEAR_WORKING, NOON), meeting)
        expected = {3: "2027-03-22T12:00", 10: "2026-10-21T12:00", 1: "2027-01-15T12:00"}
        assert found.moment == expected[meeting.month], zone
        assert found.in_time(found.moment) is True
