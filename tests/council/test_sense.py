"""What contradicts itself in a profile is told with its line, and what is impossible refused."""

from __future__ import annotations

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.council.reading import parse
from motion_editor.council.sense import doubts

WHOLE = """\
name = "Little Fenwold Council"

[people]
forms = [
    "Councillor", # the usual one
    "Alderman",
]
chair = "Mayor"
groups = ["Blue", "Green"]

[[members]]
name = "Ann Ferris"
group = "Blue"
office = "The Mayor"

[[members]] # the second
name = "Bela Quist"
group = "Green"

[calendar]
nation = "England and Wales"

[[calendar.closed]]
from = 2026-12-24
to = 2027-01-01

[[calendar.fixed]]
meeting = 2027-01-20
motions = 2027-01-08T13:00:00

[[standing-orders]]
from = 2024-05-21
signatures = 2
repeat-months = 6
repeat-signed-by = "two"

[standing-orders.motions]
days = 7
by = "noon"

[standing-orders.amendments]
days = 1

[[standing-orders]]
from = 2026-05-19
recorded-vote = "a quarter of those present"
"""


def told(old: str, new: str) -> list[str]:
    """What is told of the whole profile with some words exchanged."""
    assert old in WHOLE
    text = WHOLE.replace(old, new, 1)
    return [it.placed("our.toml", text).message for it in doubts(parse(text, "our.toml"))]


def test_a_profile_that_agrees_with_itself_is_told_nothing() -> None:
    assert told("Little", "Much") == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Bela Quist"', '"ann  Ferris"', "line 17, field “name” in number 2 of “members”: two"),
        ('group = "Green"', 'group = "Gren"', "line 18, field “group” in number 2 of “memb"),
        ('group = "Green"', 'form = "Sir"', "line 18, field “form” in number 2 of “memb"),
        ('group = "Green"', 'office = "the mayor"', "Bela Quist and Ann Ferris are both the mayor"),
        ('"The Mayor"', '"Deputy Mayor"', "line 8, field “people.chair”: nobody on the roll"),
        ('"Blue", "Green"', '"Blue", "Green", "blue"', "people.groups”: the group “Blue” stands"),
        ("England and Wales", "Scotland", "Schedule 12A, Part 1 is not the law of exempt"),
        ("to = 2027-01-01", "to = 2026-12-01", "line 25, field “to” in number 1 of “calendar.clo"),
        ("to = 2027-01-01", "to = 2028-01-01", "the offices are closed for 374 days, until 1 J"),
        ("[calendar]", '[second-language.words]\n"A {n}" = "B {m}"\n[calendar]',
         "“second-language.words.A {n}”: “B {m}” has a place {m} that nothing fills"),
        ("= 2027-01-08T13:00:00", '= "2027-02-08 noon"', "line 29, field “motions” in number 1 of"),
        ("2026-05-19", "2024-05-21", "line 45, field “from” in number 2 of “standing-orders”: two"),
        ('"two"', "1", "line 35, field “repeat-signed-by” in number 1 of “standing-orders”: any m"),
        ('"two"', '"20"', "line 35, field “repeat-signed-by” in number 1 of “standing-orders”: 20"),
        ('signatures = 2\nrepeat-months = 6\nrepeat-signed-by = "two"\n', "signatures = 9\n",
         "line 33, field “signatures” in number 1 of “standing-orders”: 9 members sign a notice"),
        ("repeat-months = 6\n", "", "it is said who may repeat a motion, and no time"),
        ("days = 1", "days = 9", "line 42, field “amendments.days” in number 1 of “standing-ord"),
        ("days = 1", 'days = 1\nwithout = ["Sundays"]', "line 43, field “amendments.without” in"),
        ('"a quarter of those present"', "5", "5 members may demand a recorded vote, and the"),
        ("recorded-vote = ", 'order = "rotation"\nsource = ', None),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_told_with_its_line(
    old: str, new: str, said: str | None
) -> None:
    found = told(old, new)
    assert len(found) == (said is not None)
    assert all(said in it for it in found if said)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("2026-12-24", "2026-02-30", "line 24, column 8: there is no such day or time"),
        ("2026-12-24", "2026-13-24", "there is no such day or time"),
        ("2026-12-24", '"2026-02-30"', "line 24, field “from” in number 1 of “calendar.closed”: "),
        ("2026-12-24", '"Yule"', "a day as in 2027-01-20 should stand there"),
        ("from = 2024-05-21\n", "", "line 31, field “from” in number 1 of “standing-orders”"),
        ('by = "noon"', "by = 10:00", "line 39, column 8: there is no such day or time"),
        ('by = "noon"', 'by = "tea"', "line 39, field “motions.by” in number 1 of “stand"),
        ("days = 7", "dys = 7", "line 37, field “motions.days” in number 1 of “standing-orders”: "),
        ("days = 1\n", "days = 1\nhours = 3\n", "line 43, field “amendments.hours” in number 1 of"),
        ('"two"', '"a few"', 'line 35, field “repeat-signed-by” in number 1 of “standing'),
        ('name = "Bela Quist"', 'nam = "B"', "line 16, field “name” in number 2 of “members”: it"),
        ("[[members]] # the second", "[members.second]", "line 17, field “second.name” in num"),
        ("[[calendar.closed]]", "[calendar.closed]", "line 23, field “calendar.closed”: it stands"),
        ("days = 7", "days = 999999", "line 38, field “motions.days” in number 1 of “standing-ord"),
        ("signatures = 2", "signatures = 2.5", "line 33, field “signatures” in number 1 of “stand"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_one_of_several_is_named(old: str, new: str, said: str) -> None:
    assert old in WHOLE
    with pytest.raises(MotionError) as caught:
        parse(WHOLE.replace(old, new, 1), "our.toml")
    assert said in caught.value.message
    assert caught.value.advice
