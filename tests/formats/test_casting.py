"""Casting votes as minutes tell of them."""

from __future__ import annotations

import pytest

from motion_editor.core.votes import Cast
from motion_editor.formats.casting import casting_in
from motion_editor.formats.division import divisions


@pytest.mark.parametrize(
    ("words", "cast", "name"),
    [
        ("The Provost used her casting vote in favour of the amendment.", Cast.FOR, ""),
        ("The Provost (Councillor Ines Rook) used her casting vote against the motion.",
         Cast.AGAINST, "Ines Rook"),
        ("12 voted against and 12 for; the Mayor, having a second and casting vote, voted against.",
         Cast.AGAINST, ""),
        ("The Chair voted for the amendment with her casting vote.", Cast.FOR, ""),
        ("The motion was carried on the casting vote of the Mayor.", Cast.FOR, ""),
        ("The amendment was not carried, by the Chair's casting vote.", Cast.AGAINST, ""),
        ("Casting vote for: Provost Rook", Cast.FOR, "Rook"),
        ("The votes being equal, at 12 for and 12 against, the Mayor used his casting vote.",
         None, ""),
        ("The Mayor did not use his casting vote.", None, ""),
        ("The Chair has a casting vote for use where votes are equal.", None, ""),
        ("The votes were equal.", None, ""),
    ],
)  # fmt: skip
def test_a_casting_vote_is_read_with_its_side_and_whose_it_was(
    words: str, cast: Cast | None, name: str
) -> None:
    found = casting_in(words)
    assert (found and found.cast, found.name if found else "") == (cast, name)


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("The amendment was not carried by 28 votes to 24.", (24, 28)),
        ("The amendment was lost by 24 votes to 28.", (24, 28)),
        ("The amendment was put to the vote: against 28, for 24, and lost.", (24, 28)),
        ("28 voted against the amendment and 24 for, and it was lost.", (24, 28)),
    ],
)
def test_totals_in_the_other_order_are_read(words: str, figures: tuple[int, int]) -> None:
    (found,) = divisions([(1, words)])
    totals = {it.cast: it.count for it in found.votes.totals}
    assert (totals[Cast.FOR], totals[Cast.AGAINST]) == figures


def test_a_casting_vote_belongs_to_the_division_before_it() -> None:
    (found,) = divisions([(1, "The motion was put to the vote: for 12, against 12."),
                          (2, "The Provost used her casting vote for the motion."),
                          (3, "The motion was carried.")])  # fmt: skip
    assert found.votes.casting is not None
    assert (found.outcome, found.votes.casting.cast) == ("carried", Cast.FOR)
