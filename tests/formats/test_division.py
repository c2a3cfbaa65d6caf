"""Votes as records print them."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.votes import Cast
from motion_editor.formats.division import divisions, lists_members
from motion_editor.meeting.division import Division

NAMES = ("Oakes", "Penhale", "Baker-Rodgers", "A. Carter", "McNeely", "Thackeray", "O’Dell")


def read(*lines: str) -> tuple[Division, ...]:
    """The divisions in some paragraphs."""
    return divisions(enumerate(lines, 1))


@given(
    st.lists(st.sampled_from(NAMES), min_size=1, unique=True),
    st.sampled_from(
        (
            "For: {}",
            "For the motion – {}",
            "(Members in favour of the motion – Councillors {})",
            "Those voting for the motion: The Mayor (Councillor Hale), Councillors {}",
            "FOR (9): Cllrs {}",
        )
    ),
)
def test_every_member_listed_is_found(names: list[str], form: str) -> None:
    listed = ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else names[0]
    line = form.format(listed)
    assert lists_members(line)
    [found] = read(line)
    mayor = ("Hale",) if "Hale" in form else ()
    assert found.listed(Cast.FOR) == (*mayor, *names)
    assert found.on == "motion"


def test_lists_in_one_paragraph_are_parted() -> None:
    [found] = read("For (2): Oakes and Penhale. Against (1): Hale. Abstentions: none")
    assert found.listed(Cast.FOR) == ("Oakes", "Penhale")
    assert found.listed(Cast.AGAINST) == ("Hale",)
    assert [(it.cast, it.count) for it in found.votes.totals] == [
        (Cast.FOR, 2), (Cast.AGAINST, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "figures"),
    [
        ("The motion was carried by 31 votes to 21.", {"for": 31, "against": 21}),
        ("There voted for the motion: 31, against: 21, abstentions: 2.",
         {"for": 31, "against": 21, "abstain": 2}),
        ("On the vote: for 31 against 21.", {"for": 31, "against": 21}),
        ("The amendment was lost with 12 in favour, 20 against and three abstentions.",
         {"for": 12, "against": 20, "abstain": 3}),
        ("A request was made by five Members for a named vote.", {}),
    ],
)  # fmt: skip
def test_totals_in_a_sentence_are_read(line: str, figures: dict[str, int]) -> None:
    found = read(line)
    totals = {it.cast.value: it.count for item in found for it in item.votes.totals}
    assert totals == figures


def test_a_total_after_the_names_is_read() -> None:
    [found] = read("For the Motion – The Mayor, Councillors Oakes and Penhale (3)")
    assert found.listed(Cast.FOR) == ("The Mayor", "Oakes", "Penhale")
    assert [it.count for it in found.votes.totals] == [3]


def test_a_comma_too_many_is_counted_and_no_member() -> None:
    [found] = read("For: Councillors Oakes, , Penhale and Hale")
    assert (found.spare, len(found.votes.ballots)) == (1, 3)


def test_two_votes_are_two() -> None:
    one, two = read(
        "Amendment 1 was put and lost.",
        "For: Oakes",
        "Against: Penhale and Hale",
        "The motion was then put and carried.",
        "For: Oakes, Penhale and Hale",
    )
    assert (one.on, one.label, one.outcome) == ("amendment", "1", "lost")
    assert (two.on, two.outcome, len(two.votes.ballots)) == ("motion", "carried", 3)


def test_a_heading_that_says_if_carried_is_no_vote() -> None:
    assert read("Motion to read if carried") == ()


def test_lists_by_an_amendments_label_and_with_yes_and_no_are_read() -> None:
    (found,) = divisions([(1, "For Amendment 9a: Councillors Abara and Oakes (2)"),
                          (2, "Against Amendment 9a: none (0)"),
                          (3, "Declared an interest: Dr Hale (1)")])  # fmt: skip
    assert (found.on, found.label) == ("amendment", "9a")
    assert found.listed(Cast.FOR) == ("Abara", "Oakes")
    assert found.listed(Cast.INTEREST) == ("Hale",)
    (found,) = divisions([(1, "Yes (2): The Mayor (Councillor Abara) and Councillor Oakes"),
                          (2, "No (1): Alderman Hale")])  # fmt: skip
    assert (found.listed(Cast.FOR), found.listed(Cast.AGAINST)) == (("Abara", "Oakes"), ("Hale",))


def test_the_vote_between_rival_texts_is_none_for_or_against_one() -> None:
    (found,) = divisions([(1, "On a vote between the motion and Amendment 1, it was preferred."),
                          (2, "For the motion (7): Councillors Abara and Oakes"),
                          (3, "The amendment was accordingly lost.")])  # fmt: skip
    assert (found.on, found.outcome, found.votes.ballots) == ("amendment", "lost", ())


def test_who_spoke_for_which_is_no_vote_between_them() -> None:
    (found,) = divisions([(1, "Councillor Oakes spoke for the amendment, Dr Hale for the motion."),
                          (2, "For the amendment: Councillors Abara and Oakes (2)"),
                          (3, "Against the amendment: Dr Hale (1)")])  # fmt: skip
    assert (found.on, len(found.votes.ballots)) == ("amendment", 3)


def test_why_something_fell_is_no_outcome_of_it() -> None:
    assert divisions([(1, "Amendment B fell, as Amendment C was carried.")]) == ()
