"""The follow-up list: who is asked by which words, by when, and what is not said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion, Note
from motion_editor.core.proceedings import Event
from motion_editor.council.profile import PLAIN
from motion_editor.papers.asked import tasks
from motion_editor.papers.blocks import Table
from motion_editor.papers.due import due, later
from motion_editor.papers.follow_up import NO_DATE, NOBODY, follow_up_paper
from tests.notation import read
from tests.papers.test_minutes import with_amendments

MEETING = date(2027, 1, 21)
TEXT = read(
    """
    a # This Council notes:
    b - Fares rose by September 2026.
    c # This Council therefore resolves to request the Cabinet to:
    d - Publish the cost of each scheme.
    e - Ask operators to:
    f -- cut fares
    g -- run on Sundays
    h - Close the streets, starting with:
    i -- Marsh Lane; and
    j -- Harbour Street.
    k # This Council resolves to:
    l - Instruct the Chief Executive to write to the Minister.
    m - Plant trees.
    n # This Council calls on:
    o - The Government to fund this.
    p # That this Council:-
    q - notes the report;
    r - requests the Leader to meet the operators;
    s - the pavement be mended.
    t # This Council believes that:
    u - The Government should act.
    """
)


def test_whom_each_point_asks() -> None:
    assert [(it.clause, it.who) for it in tasks(TEXT, "The Council")] == [
        ("d", "the Cabinet"), ("f", "operators"), ("g", "operators"), ("h", "the Cabinet"),
        ("l", "the Chief Executive"), ("m", "The Council"), ("o", "The Government"),
        ("r", "the Leader"), ("s", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "words",
    ["Direct funds to schools.", "Ask the Ferry Board for a timetable to be printed.",
     "Recommend changes to the rules.", "Request a report."],
)  # fmt: skip
def test_words_that_ask_nobody_are_the_councils_own_to_do(words: str) -> None:
    text = read(f"a # This Council resolves to:\nb - {words}")
    assert [it.who for it in tasks(text, "The Council")] == ["The Council"]


def test_what_a_point_lists_is_part_of_it_and_what_it_heads_says_so() -> None:
    found = {it.clause: it.what for it in tasks(TEXT, "The Council")}
    assert found["h"] == "Close the streets, starting with: Marsh Lane; and Harbour Street."
    assert found["f"] == "Ask operators to: cut fares"


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("Report by September 2027.", ("by September 2027",)),
        ("Report by 1 March.", ("by 1 March",)),
        ("Report no later than the end of the financial year", None),
        ("Tell it by the summer what was done", ("by the summer",)),
        ("Report to the Cabinet at its next meeting", ("at its next meeting",)),
        ("Act within six months.",
         ("within six months (21 July 2027, counted from the meeting on 21 January 2027)",)),
        ("Write within 28 days",
         ("within 28 days (18 February 2027, counted from the meeting on 21 January 2027)",)),
        ("Act within 10 working days",
         ("within 10 working days (from the meeting; working days are not counted here)",)),
        ("Run buses within three miles of the coast", ()),
        ("Cut speeds by half on 20 mph roads", ()),
        ("Introduce charges from 1 April 2027", ()),
        ("Report twice in six months", ()),
    ],
)  # fmt: skip
def test_by_when(words: str, dates: tuple[str, ...] | None) -> None:
    wanted = ("no later than the end of the financial year",) if dates is None else dates
    assert due(words, MEETING) == wanted


def test_without_the_day_of_the_meeting_nothing_is_counted() -> None:
    assert due("within two weeks", None) == (
        "within two weeks (the day of the meeting is not recorded)",
    )


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(0, 60))
def test_months_are_counted_to_the_same_day_or_the_last_of_a_shorter_month(
    day: date, months: int
) -> None:
    found = later(day, months, "months")
    assert found is not None
    assert (found.year - day.year) * 12 + found.month - day.month == months
    last = (found + timedelta(days=1)).month != found.month
    assert found.day == day.day or (last and found.day < day.day)


def rows(motion: Motion) -> list[tuple[str, ...]]:
    (table,) = [it for it in follow_up_paper([motion], PLAIN).blocks if isinstance(it, Table)]
    return list(table.rows)


def test_only_what_was_resolved_is_followed_up_with_the_clerks_notes() -> None:
    motion = with_amendments()
    assert not any(isinstance(it, Table) for it in follow_up_paper([motion]).blocks)
    motion = replace(motion, outcome=Outcome.CARRIED)
    assert rows(motion)[1][0] == "The Council"
    assert rows(motion)[1][2].startswith("within six months (14 July 2027")
    assert rows(motion)[1][3] == "Resolution 2"
    note = Note(motion.current.clauses[-1].id, "follow-up", "Done\nin May")
    assert rows(replace(motion, notes=(note,)))[1][4] == "Done in May"


def test_a_motion_that_was_referred_is_to_be_considered() -> None:
    motion = replace(with_amendments(), outcome=Outcome.REFERRED)
    assert rows(motion)[0][0] == NOBODY
    event = Event("motion decided", motion.id, "referred", why="to the Cabinet.")
    (row,) = rows(replace(motion, proceedings=(event,)))
    assert (row[0], row[2]) == ("The Cabinet", NO_DATE)
