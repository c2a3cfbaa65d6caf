"""Agendas as values: their parts, and how items are numbered."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.agenda import (
    Agenda,
    Exemption,
    Item,
    Registration,
    Sort,
    Standing,
    arranged,
    counted,
    following,
    numbers,
    parts,
)
from motion_editor.core.errors import MotionError

STANDINGS = st.sampled_from(Standing).map(lambda it: Registration(standing=it))


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    """An agenda of items without motions in them, which is all that its order needs."""
    items = [
        Item(
            f"i{at}",
            draw(st.sampled_from(Sort)),
            registration=draw(STANDINGS),
            exempt=draw(st.none() | st.just(Exemption(3))),
            number=draw(st.sampled_from(("", "", "12a"))),
        )
        for at in range(draw(st.integers(0, 6)))
    ]
    return Agenda("a", items=tuple(items), first=draw(st.sampled_from(("1", "A", "Motion 9"))))


@given(agendas())
def test_no_item_is_lost_or_doubled_by_parting(agenda: Agenda) -> None:
    one = arranged(agenda)
    assert sorted(it.id for it in one.items) == sorted(it.id for it in agenda.items)
    assert arranged(one) is one
    found = parts(agenda)
    assert all(it.exempt is None and not it.rejected for it in found.public)
    assert all(it.exempt is not None and not it.rejected for it in found.private)
    assert all(it.rejected for it in found.rejected)


@given(agendas())
def test_each_row_of_numbers_goes_on_without_a_gap_and_none_stands_twice(agenda: Agenda) -> None:
    given_out = numbers(agenda)
    found = parts(agenda)
    on = (*found.public, *found.private)
    assert list(given_out) == [it.id for it in on]
    for motions in (True, False):
        row = counted(agenda.first if motions else "1")
        own = [it for it in on if (it.sort is Sort.MOTION) is motions and not it.number]
        assert [given_out[it.id] for it in own] == [row() for _ in own]
        if motions:
            assert following(agenda) == row()


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("1", ["1", "2", "3"]),
        ("A", ["A", "B", "C"]),
        ("y", ["y", "z", "aa"]),
        ("Motion 514", ["Motion 514", "Motion 515", "Motion 516"]),
        ("Motion B", ["Motion B", "Motion C", "Motion D"]),
        ("M/27/08", ["M/27/08", "M/27/09", "M/27/10"]),
        ("12.9", ["12.9", "12.10", "12.11"]),
        ("Motion", ["Motion", "Motion 2", "Motion 3"]),
        ("", ["", "2", "3"]),
        ("9" * 5000, ["9" * 5000]),
    ],
)
def test_the_first_number_says_how_the_row_goes_on(first: str, then: list[str]) -> None:
    row = counted(first)
    assert [row() for _ in then] == then


def test_a_number_by_hand_takes_none_from_the_row() -> None:
    items = (Item("a", Sort.TEXT), Item("b", Sort.TEXT, number="1a"), Item("c", Sort.TEXT))
    assert numbers(Agenda("x", items=items)) == {"a": "1", "b": "1a", "c": "2"}


def test_an_item_that_is_not_there_is_told() -> None:
    with pytest.raises(MotionError, match="no such item"):
        Agenda("x").item("y")


def test_the_registration_of_an_amendment_is_kept_beside_the_others() -> None:
    item = Item("a", Sort.MOTION)
    no = Registration(standing=Standing.REJECTED, why="It negates the motion.")
    one = item.with_amendment("x", no).with_amendment("y", Registration("2027-01-13"))
    assert one.of_amendment("x") == no
    assert one.with_amendment("x", Registration()).of_amendment("x") == Registration()
    assert one.of_amendment("z") == Registration()
    assert replace(one, amendments=()) == item
