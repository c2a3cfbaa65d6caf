"""A recorded vote in each layout: every member once, where they belong, and counted."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.members import short_names
from motion_editor.council.profile import PLAIN, VoteLayout
from motion_editor.papers.blocks import Paper, Table
from motion_editor.papers.recorded import Recorder, beside_totals, is_partial, is_unanimous
from tests.tasks.meetings_drawn import NAMES, ROLL, motion_moved

PROFILE = replace(PLAIN, members=ROLL, chair="Mayor")
CASTS = st.lists(st.sampled_from(Cast), min_size=len(NAMES), max_size=len(NAMES))


def said(votes: Votes, layout: VoteLayout = VoteLayout.AFTER) -> list[str]:
    """The lines of a vote; a table is its rows."""
    profile = replace(PROFILE, votes=layout)
    out: list[str] = []
    for block in Recorder(motion_moved(), profile, ()).blocks(votes, "the motion"):
        if isinstance(block, Table):
            out += [": ".join(row) for row in (block.head, *block.rows)]
        else:
            paper = Paper("", (block,))
            out.append("".join(run.text for run in paper.blocks[0].runs))  # type: ignore[union-attr]
    return out


def ballots(*casts: Cast) -> tuple[Ballot, ...]:
    return tuple(map(Ballot, NAMES, casts))


@given(CASTS, st.sampled_from(VoteLayout), st.permutations(range(len(NAMES))))
def test_every_member_stands_once_with_the_count_of_their_side(
    casts: list[Cast], layout: VoteLayout, order: list[int]
) -> None:
    mixed = [ballots(*casts)[at] for at in order]
    lines = said(Votes(tuple(mixed), taken=Taken.RECORDED), layout)
    assert lines == said(Votes(ballots(*casts), taken=Taken.RECORDED), layout)
    short = short_names(ROLL)
    words = "\n".join(lines)
    for member in ROLL:
        assert len(re.findall(rf"\b{re.escape(short[member])}(?![\w-])", words)) == 1, member
    if layout in (VoteLayout.AFTER, VoteLayout.BEFORE):
        counts = {cast: casts.count(cast) for cast in Cast}
        shown = [int(found[1]) for it in lines if (found := re.search(r"\((\d+)\)", it))]
        always = (Cast.FOR, Cast.AGAINST)
        assert shown == [counts[it] for it in Cast if counts[it] or it in always]


VOTES = Votes(
    ballots(Cast.AGAINST, Cast.FOR, Cast.FOR, Cast.FOR, Cast.ABSTAIN, Cast.ABSENT, Cast.FOR,
            Cast.INTEREST),
    taken=Taken.RECORDED,
)  # fmt: skip
MAYOR = "The Mayor (Councillor Thackeray)"


@pytest.mark.parametrize(
    ("layout", "lines"),
    [
        (VoteLayout.AFTER, [
            (f"For the motion: {MAYOR}, Councillor Brackenbury, Alderman Wexcombe and "
            "Councillor A. Oakes (4)"),
            "Against the motion: Councillor F. Oakes (1)",
            "Abstained: Councillor Penhale (1)",
            "Absent: Councillor Quillfeather (1)",
            "Declared an interest: Dr Hale-Wexley (1)",
        ]),
        (VoteLayout.NAMES, ["Members against the motion: Councillor F. Oakes"]),
        (VoteLayout.YES_NO, ["No (1): Councillor F. Oakes", "Present: 6"]),
        (VoteLayout.TABLE, [
            "Votes: for 4, against 1, abstained 1, absent 1, interest declared 1.",
            "Member: Vote",
            "Councillor F. Oakes: Against",
            f"{MAYOR}: For",
        ]),
    ],
)  # fmt: skip
def test_each_layout(layout: VoteLayout, lines: list[str]) -> None:
    found = said(VOTES, layout)
    assert [it for it in found if it in lines] == lines


def test_nobody_on_a_side_is_said() -> None:
    votes = Votes(ballots(*[Cast.FOR] * len(NAMES)), taken=Taken.RECORDED)
    assert said(votes)[1] == "Against the motion: none (0)"
    assert is_unanimous(votes)


def test_some_who_asked_for_their_vote_to_be_recorded_are_no_list() -> None:
    totals = (Total(Cast.FOR, 31), Total(Cast.AGAINST, 2))
    votes = Votes((Ballot(NAMES[4], Cast.AGAINST),), totals, Taken.HANDS)
    assert is_partial(votes) and not is_unanimous(votes)
    assert list(beside_totals(votes)) == []
    assert said(votes) == [
        "On a show of hands: for 31, against 2.",
        "Councillor Marisol Penhale asked that their vote against be recorded.",
    ]


def test_a_casting_vote_is_said_in_words_and_counted_in_none() -> None:
    totals = (Total(Cast.FOR, 4), Total(Cast.AGAINST, 4))
    votes = Votes((), totals, casting=Ballot(NAMES[1], Cast.FOR))
    assert said(votes) == [
        "Votes: for 4, against 4.",
        (
            "The votes being equal, the Mayor, Councillor Idris Thackeray, gave a casting vote "
            "for the motion."
        ),
    ]


@pytest.mark.parametrize("name", ["", "The Mayor", "mayor"])
def test_a_casting_vote_by_the_office_names_it_once(name: str) -> None:
    totals = (Total(Cast.FOR, 4), Total(Cast.AGAINST, 4))
    votes = Votes((), totals, casting=Ballot(name, Cast.FOR))
    assert said(votes)[1:] == [
        "The votes being equal, the Mayor gave a casting vote for the motion."
    ]


def test_minutes_call_no_votes_equal_that_are_not() -> None:
    totals = (Total(Cast.FOR, 5), Total(Cast.AGAINST, 4))
    votes = Votes((), totals, casting=Ballot("", Cast.FOR))
    assert said(votes)[1:] == ["A casting vote for the motion was given by the Mayor."]


def test_without_a_roll_members_are_named_as_the_file_has_them() -> None:
    profile = replace(PLAIN, members=())
    votes = Votes((Ballot("Cllr Hale", Cast.FOR), Ballot("Ida Rook", Cast.FOR)))
    (first, _) = Recorder(motion_moved(), profile, ()).blocks(votes, "the motion")
    assert "Cllr Hale" in str(first) and "Ida Rook" in str(first)
