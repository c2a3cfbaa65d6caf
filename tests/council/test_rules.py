"""Standing orders: which hold on a day, and how many members a rule asks for."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from hypothesis import given, strategies as st

from motion_editor.council.rules import Rules, Share, rules_on

DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))


@given(st.lists(DAYS, unique=True), DAYS)
def test_the_rules_of_a_day_are_the_last_that_began_by_then(since: list[date], day: date) -> None:
    found = rules_on([Rules(it) for it in since], day)
    begun = [it for it in since if it <= day]
    assert (found.since if found else None) == max(begun, default=None)


@given(DAYS)
def test_rules_hold_from_their_very_day(day: date) -> None:
    old, new = Rules(day - timedelta(9)), Rules(day)
    assert rules_on([new, old], day) is new
    assert rules_on([new, old], day - timedelta(1)) is old


def test_a_part_of_the_members_is_rounded_up() -> None:
    assert Share(part=Fraction(1, 3)).needed(52) == 18
    assert Share(part=Fraction(1, 4)).needed(52) == 13
    assert Share(number=5).needed(52) == 5
    assert not Share()
