"""The vote between rival texts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.meeting.rivals import How, Question, Round, question, round_of

NUMBERS = st.lists(st.integers(0, 9), min_size=2, max_size=5)


def polled(numbers: list[int], casting: Ballot | None = None) -> tuple[Question, Votes]:
    ids = [f"a{at}" for at in range(1, len(numbers))]
    asked = question("m", ids)
    assert asked is not None
    totals = (Total(Cast.FOR, n, it) for it, n in zip((*ids, "m"), numbers, strict=True))
    return asked, Votes(totals=tuple(totals), casting=casting)


def test_one_amendment_is_put_against_the_motion() -> None:
    assert question("m", ["a"]) == Question(How.BETWEEN, ("a", "m"))
    assert question("m", ["a"], no_action="a") == Question(How.BETWEEN, ("a", "m"))


def test_no_action_is_put_first_and_by_itself() -> None:
    assert question("m", ["a", "b"], no_action="b") == Question(How.NO_ACTION, ("b",))
    assert question("m", ["a", "b"]) == Question(How.TOGETHER, ("a", "b", "m"))
    assert question("m", []) is None
    assert question("", ["a"]) is None


@given(NUMBERS)
def test_a_round_finds_a_winner_drops_one_or_says_who_is_equal(numbers: list[int]) -> None:
    asked, votes = polled(numbers)
    found = round_of(asked, votes)
    if not sum(numbers):
        assert found is None
        return
    assert found is not None
    assert [bool(found.won), bool(found.dropped), bool(found.equal)].count(True) == 1
    by_id = dict(zip(asked.choices, numbers, strict=True))
    if found.won:
        assert by_id[found.won] * 2 > sum(numbers)
    else:
        assert all(n * 2 <= sum(numbers) for n in numbers)
    if found.dropped:
        assert by_id[found.dropped] == min(numbers)
        assert len(numbers) > 2
    assert all(by_id[it] == min(numbers) for it in found.equal)


@given(NUMBERS, st.data())
def test_a_casting_vote_settles_what_is_equal_and_nothing_else(
    numbers: list[int], data: st.DataObject
) -> None:
    asked, votes = polled(numbers)
    found = round_of(asked, votes)
    choice = data.draw(st.sampled_from(asked.choices))
    cast = replace(votes, casting=Ballot("The Provost", Cast.AGAINST, choice))
    settled = round_of(asked, cast)
    if found is None or choice not in found.equal:
        assert settled == found
    elif asked.how is How.BETWEEN:
        assert settled == Round(won=next(it for it in found.equal if it != choice))
    else:
        assert settled == Round(dropped=choice)


def test_a_casting_vote_for_one_of_two_drops_the_other() -> None:
    casting = Ballot("The Provost", Cast.FOR, "a1")
    assert round_of(*polled([4, 4, 6], casting)) == Round(dropped="a2")
    assert round_of(*polled([4, 4, 4], casting)) == Round(equal=("a1", "a2", "m"))
    assert round_of(*polled([7, 7], casting)) == Round(won="a1")


@pytest.mark.parametrize(
    ("numbers", "casting", "wanted"),
    [((9, 4), None, Round(won="b")), ((4, 9), None, Round(dropped="b")),
     ((4, 4), None, Round(equal=("b",))), ((4, 4), Cast.FOR, Round(won="b")),
     ((4, 4), Cast.AGAINST, Round(dropped="b"))],
)  # fmt: skip
def test_no_action_is_for_or_against(
    numbers: tuple[int, int], casting: Cast | None, wanted: Round
) -> None:
    totals = (Total(Cast.FOR, numbers[0]), Total(Cast.AGAINST, numbers[1]))
    votes = Votes(totals=totals, casting=Ballot("The Provost", casting) if casting else None)
    assert round_of(Question(How.NO_ACTION, ("b",)), votes) == wanted
