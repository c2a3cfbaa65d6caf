"""What is said of votes that do not add up."""

from __future__ import annotations

import pytest

from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.meeting.division import Division
from motion_editor.tasks.counted import Held, vote_findings


@pytest.mark.parametrize(
    ("listed", "said"),
    [
        (1, "The total “for” is 3, and 1 member is listed."),
        (2, "The total “for” is 3, and 2 members are listed."),
    ],
)
def test_a_total_is_held_against_the_members_listed(listed: int, said: str) -> None:
    names = ("Oakes", "Penhale")[:listed]
    votes = Votes(tuple(Ballot(name, Cast.FOR) for name in names), (Total(Cast.FOR, 3),))
    found = list(vote_findings([Held(Division("motion", 7, votes))], ()))
    assert [(it.said, it.line) for it in found] == [(said, 7)]
