"""Whether the lists of a division add up, with a roll and without."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.meeting.division import (
    Division,
    joined_names,
    miscounted,
    repeated,
    with_members,
)

ROLL = ("Hale", "Oakes", "Penhale", "A. Carter", "C. Carter", "Thackeray", "Wexcombe", "Quill")


def division(*names: str, totals: tuple[Total, ...] = ()) -> Division:
    """A division in which all of them voted for it."""
    return Division("motion", 1, Votes(tuple(Ballot(name, Cast.FOR) for name in names), totals))


@given(st.permutations(ROLL), st.integers(0, len(ROLL) - 2))
def test_a_comma_left_out_anywhere_is_found_by_the_roll(names: list[str], at: int) -> None:
    listed = [*names[:at], f"{names[at]} {names[at + 1]}", *names[at + 2 :]]
    found = joined_names(division(*listed), ROLL)
    assert [(it.members, it.certain) for it in found] == [((names[at], names[at + 1]), True)]
    whole = with_members(division(*listed), found)
    assert [item.name for item in whole.ballots] == names


@given(st.permutations(ROLL))
def test_a_list_as_the_roll_has_it_has_no_joined_names(names: list[str]) -> None:
    assert joined_names(division(*names), ROLL) == ()
    assert joined_names(division(*names), ()) == ()


def test_without_a_roll_it_is_only_possible_and_only_among_single_names() -> None:
    listed = ("Oakes", "Hale Quill", "Penhale", "Thackeray", "Wexcombe")
    assert [it.certain for it in joined_names(division(*listed), ())] == [False]
    full = ("Fenwick Oakes", "Ada Hale", "Marisol Penhale")
    assert joined_names(division(*full), ()) == ()
    assert joined_names(division("The Mayor", "Oakes", "Hale", "Quill", "Penhale"), ()) == ()


def test_full_names_on_the_roll_are_found_by_the_surname() -> None:
    roll = ("Fenwick Oakes", "Ada Hale")
    [found] = joined_names(division("Oakes Hale"), roll)
    assert found.members == ("Fenwick Oakes", "Ada Hale")


def test_the_same_member_twice_and_a_wrong_total_are_found() -> None:
    votes = division("Oakes", "Hale", "oakes", totals=(Total(Cast.FOR, 4),)).votes
    assert repeated(votes) == (("Oakes", (Cast.FOR, Cast.FOR)),)
    assert miscounted(votes) == ((Total(Cast.FOR, 4), 3),)
