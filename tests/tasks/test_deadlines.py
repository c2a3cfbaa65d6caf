"""Deadlines in words: why there is none, and what may be wanting."""

from __future__ import annotations

from datetime import date

import pytest

from motion_editor.council.profile import PLAIN, Profile
from motion_editor.tasks.councils import council
from motion_editor.tasks.deadlines import deadlines, told


@pytest.mark.parametrize(
    ("profile", "meeting", "said"),
    [
        (PLAIN, date(2027, 1, 20), "no council is named whose standing orders are known here."),
        (council("aldermoor"), date(2018, 1, 17), "Borough Council hold from 21 May 2019."),
        (council("nether-wallow"), date(2027, 1, 20), "has set no deadline for amendments."),
    ],
)  # fmt: skip
def test_it_is_said_why_there_is_no_deadline(profile: Profile, meeting: date, said: str) -> None:
    assert deadlines(profile, meeting)[1].line.endswith(said)


def test_closed_days_that_may_be_wanting_are_said_once() -> None:
    lines = list(told(deadlines(council("aldermoor"), date(2029, 1, 10)), days=False))
    assert len(lines) == 4
    assert lines[3].startswith("The profile lists no closed days after 3 January 2028: those that")
