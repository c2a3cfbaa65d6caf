"""Votes: names, totals, or both, as the record has them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.wording import mark


class Cast(Enum):
    """How a member voted, or why they did not."""

    FOR = mark("for")
    AGAINST = mark("against")
    ABSTAIN = mark("abstain")
    NOT_VOTING = mark("not-voting")
    ABSENT = mark("absent")


@dataclass(frozen=True, slots=True)
class Ballot:
    """One member's vote."""

    name: str
    cast: Cast


@dataclass(frozen=True, slots=True)
class Total:
    """A printed or announced total."""

    cast: Cast
    count: int


@dataclass(frozen=True, slots=True)
class Votes:
    """A division: the members named, and the totals given; either may be missing."""

    ballots: tuple[Ballot, ...] = ()
    totals: tuple[Total, ...] = ()

    def counted(self, cast: Cast) -> int:
        """How many named members voted so."""
        return sum(ballot.cast is cast for ballot in self.ballots)

    def __bool__(self) -> bool:
        return bool(self.ballots or self.totals)
