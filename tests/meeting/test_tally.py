"""What the figures of a vote come to."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, strategies as st

from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.meeting.tally import Result, by_figures, count, result, tally

CASTS = st.lists(st.sampled_from(Cast), max_size=12)
CASTING = st.sampled_from((None, Cast.FOR, Cast.AGAINST))


def named(casts: list[Cast]) -> Votes:
    return Votes(tuple(Ballot(f"Member {at}", cast) for at, cast in enumerate(casts)))


def announced(casts: list[Cast]) -> Votes:
    return Votes(totals=tuple(Total(cast, casts.count(cast)) for cast in Cast))


@given(CASTS)
def test_names_and_their_totals_come_to_the_same(casts: list[Cast]) -> None:
    votes = named(casts)
    both = replace(votes, totals=announced(casts).totals)
    for cast in Cast:
        assert count(both, cast) == casts.count(cast) == count(announced(casts), cast)
        assert count(votes, cast) == (casts.count(cast) if casts else None)
    assert tally(both).accounted == len(casts)
    assert by_figures(both) is by_figures(announced(casts))


@given(CASTS, st.sampled_from((Cast.ABSTAIN, Cast.NOT_VOTING, Cast.ABSENT, Cast.INTEREST)))
def test_only_votes_for_and_against_decide(casts: list[Cast], other: Cast) -> None:
    assert by_figures(announced([*casts, other])) is by_figures(announced(casts))


@given(CASTS, CASTING, st.booleans())
def test_a_casting_vote_counts_only_where_the_votes_are_equal(
    casts: list[Cast], casting: Cast | None, may_cast: bool
) -> None:
    votes = announced(casts)
    cast = replace(votes, casting=Ballot("The Chair", casting) if casting else None)
    assert [count(cast, it) for it in Cast] == [count(votes, it) for it in Cast]
    found = result(cast, may_cast=may_cast)
    if by_figures(votes) is not Result.TIED:
        assert found is by_figures(votes)
    elif not may_cast:
        assert found is Result.LOST
    else:
        wanted = {None: Result.TIED, Cast.FOR: Result.CARRIED, Cast.AGAINST: Result.LOST}
        assert found is wanted[casting]


@given(CASTS)
def test_the_other_side_sees_it_the_other_way_round(casts: list[Cast]) -> None:
    swap = {Cast.FOR: Cast.AGAINST, Cast.AGAINST: Cast.FOR}
    other = {Result.CARRIED: Result.LOST, Result.LOST: Result.CARRIED}
    found = by_figures(announced(casts))
    assert by_figures(announced([swap.get(it, it) for it in casts])) is other.get(found, found)


def test_a_partial_record_has_the_totals_and_knows_no_more() -> None:
    votes = Votes((Ballot("Fenwick Oakes", Cast.AGAINST),), (Total(Cast.FOR, 13),))
    assert (count(votes, Cast.FOR), count(votes, Cast.AGAINST)) == (13, 1)
    assert count(votes, Cast.ABSTAIN) is None
    assert not tally(votes).complete
