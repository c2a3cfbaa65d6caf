"""The file of a vote, and whether it adds up."""

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.votes import in_words, read_votes

NAMES = st.sampled_from(
    ("Fenwick Oakes", "Marisol Penhale", "I. Thackeray", "Odile O’Brackenbury-Fell", "Absent Jones")
)
BALLOTS = st.lists(
    st.builds(Ballot, NAMES, st.sampled_from(Cast)), max_size=8, unique_by=lambda it: it.name
)
TOTALS = st.lists(
    st.builds(Total, st.sampled_from(Cast), st.integers(0, 99)), max_size=5,
    unique_by=lambda it: it.cast,
)  # fmt: skip


@given(BALLOTS, TOTALS)
def test_a_file_says_what_its_lines_say(ballots: list[Ballot], totals: list[Total]) -> None:
    lines = [f"{it.cast.value} {it.name}" for it in ballots]
    lines += [f"{it.cast.value}  {it.count}" for it in totals]
    if not lines:
        return
    assert read_votes("\r\n".join(lines)) == Votes(tuple(ballots), tuple(totals))


@given(BALLOTS)
def test_totals_that_were_counted_add_up(ballots: list[Ballot]) -> None:
    counts = {cast: sum(it.cast is cast for it in ballots) for cast in Cast}
    totals = tuple(Total(cast, count) for cast, count in counts.items())
    assert does_not_add_up(Votes(tuple(ballots), totals)) == ()


@pytest.mark.parametrize(
    ("text", "line"),
    [("for Fenwick Oakes\nperhaps Idris Thackeray", "Line 2"), ("for", "Line 1"), ("x", "Line 1"),
     ("# the mayor\n\nforgotten Oakes", "Line 3"), ("for 3\nfor 4", "Line 2")],
)  # fmt: skip
def test_a_line_that_is_no_vote_is_refused_by_its_number(text: str, line: str) -> None:
    with pytest.raises(MotionError, match=line):
        read_votes(text)


def test_abstained_is_as_good_as_abstain() -> None:
    assert read_votes("abstained Oakes\nAbstaining 3") == read_votes("abstain Oakes\nabstain 3")


@pytest.mark.parametrize("text", ["", "  \n\n", "# nobody"])
def test_a_file_without_votes_is_refused(text: str) -> None:
    with pytest.raises(MotionError, match="holds no vote"):
        read_votes(text)


def test_what_does_not_add_up_is_said() -> None:
    votes = read_votes("for Fenwick Oakes\nfor Marisol Penhale\nagainst fenwick oakes\nfor 3")
    assert does_not_add_up(votes) == (
        "fenwick oakes stands twice in the votes, “for” and “against”.",
        "The total “for” is 3, and 2 members are named.",
    )


def test_a_form_of_address_makes_nobody_another() -> None:
    votes = read_votes("for Councillor Fenwick Oakes\nagainst Cllr. Odile Oakes\nfor fenwick oakes")
    assert does_not_add_up(votes) == ("fenwick oakes stands twice in the votes, “for” both times.",)


@pytest.mark.parametrize(
    ("text", "outcome", "said"),
    [
        ("for 31\nagainst 21", Outcome.CARRIED, ""),
        ("for 31\nagainst 21", Outcome.LOST, "31 voted for and 21 against"),
        ("for 20\nagainst 21", Outcome.CARRIED, "20 voted for and 21 against"),
        ("for 21\nagainst 21", Outcome.LOST, "casting vote"),
        ("for 20\nagainst 21", Outcome.WITHDRAWN, ""),
        ("for 20", Outcome.LOST, ""),
    ],
)
def test_votes_are_held_against_the_outcome(text: str, outcome: Outcome, said: str) -> None:
    found = does_not_add_up(read_votes(text), outcome)
    assert found == () if not said else said in found[0]


def test_figures_in_words() -> None:
    assert in_words(read_votes("for 31\nagainst 21")) == "for 31, against 21"
    votes = read_votes("For: Odile Brackenbury\nnot voting Idris Thackeray")
    assert in_words(votes) == "for 1, against 0, not voting 1"
