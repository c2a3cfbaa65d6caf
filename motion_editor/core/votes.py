"""Votes: names, totals, or both, as the record has them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.wording import mark


class Cast(Enum):
    """How a member voted, or why they did not; `INTEREST` is one who declared an interest."""

    FOR = mark("for")
    AGAINST = mark("against")
    ABSTAIN = mark("abstain")
    NOT_VOTING = mark("not-voting")
    ABSENT = mark("absent")
    INTEREST = mark("interest")


class Taken(Enum):
    """How a vote was taken; `UNSAID` where nobody has said it."""

    UNSAID = ""
    HANDS = mark("show of hands")
    RECORDED = mark("recorded vote")
    ASSENT = mark("without a vote")


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote; `choice` is the text voted for where rival texts are put.

    It is the id of an amendment or of the motion, and the cast is then `Cast.FOR`.
    """

    name: str
    cast: Cast
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Total:
    """A printed or announced total; `choice` as in a ballot."""

    cast: Cast
    count: int
    choice: str = ""


@dataclass(frozen=True, slots=True)
class Votes:
    """A division: the members named, and the totals given; either may be missing.

    With totals, the members named may be some alone, who asked for their vote to be recorded.
    `casting` is the second vote of the one who presides, counted in none of the rest.
    `demanded` names those who asked for a recorded vote.
    """

    ballots: tuple[Ballot, ...] = ()
    totals: tuple[Total, ...] = ()
    taken: Taken = Taken.UNSAID
    casting: Ballot | None = None
    demanded: tuple[str, ...] = ()

    def counted(self, cast: Cast, choice: str = "") -> int:
        """How many named members voted so."""
        return sum(it.cast is cast and it.choice == choice for it in self.ballots)

    def __bool__(self) -> bool:
        return bool(self.ballots or self.totals or self.taken is not Taken.UNSAID or self.casting)
