"""How many voted how: by the names, and by the totals that were announced."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.votes import Cast, Votes
from motion_editor.core.wording import mark


class Result(Enum):
    """What the figures of a vote come to."""

    CARRIED = mark("carried")
    LOST = mark("lost")
    TIED = mark("equal")
    UNSAID = mark("not counted")


@dataclass(frozen=True, slots=True)
class Tally:
    """The figures of a vote, None where nothing says how many.

    `named` are the members named, whatever total is given; `complete` says that the names are all
    there is, so that the figures were counted from them.
    """

    figures: dict[Cast, int | None]
    named: dict[Cast, int]
    complete: bool

    def __getitem__(self, cast: Cast) -> int | None:
        return self.figures[cast]

    @property
    def accounted(self) -> int:
        """All members of whom anything is known, voting or not."""
        return sum(count or 0 for count in self.figures.values())

    @property
    def absent(self) -> int:
        """Those who are said to be absent."""
        return self.figures[Cast.ABSENT] or 0


def announced(votes: Votes, cast: Cast, choice: str = "") -> int | None:
    """The total given for a cast, if there is one."""
    return next((it.count for it in votes.totals if it.cast is cast and it.choice == choice), None)


def count(votes: Votes, cast: Cast, choice: str = "") -> int | None:
    """The total given, else the members named; None where neither says anything.

    Where members are named and no total is given at all, nobody is a figure too: 0.
    """
    given = announced(votes, cast, choice)
    if given is not None:
        return given
    named = votes.counted(cast, choice)
    return named if named or (votes.ballots and not votes.totals) else None


def tally(votes: Votes) -> Tally:
    """The figures of a vote on one question."""
    return Tally(
        {cast: count(votes, cast) for cast in Cast},
        {cast: votes.counted(cast) for cast in Cast},
        bool(votes.ballots) and not votes.totals,
    )


def by_figures(votes: Votes) -> Result:
    """The majority of those present and voting: abstentions count for neither side.

    The casting vote is left aside; see `result`.
    """
    found, against = count(votes, Cast.FOR), count(votes, Cast.AGAINST)
    if found is None or against is None:
        return Result.UNSAID
    if found == against:
        return Result.TIED
    return Result.CARRIED if found > against else Result.LOST


def result(votes: Votes, *, may_cast: bool = True) -> Result:
    """What the vote comes to, with the casting vote where the figures are equal.

    Without a right to a casting vote (`may_cast` false) what is not carried is lost.
    """
    found = by_figures(votes)
    if found is not Result.TIED:
        return found
    if not may_cast:
        return Result.LOST
    casting = votes.casting.cast if votes.casting else None
    return {Cast.FOR: Result.CARRIED, Cast.AGAINST: Result.LOST}.get(
        casting or Cast.ABSTAIN, Result.TIED
    )


def uncalled_for(votes: Votes) -> bool:
    """Whether a casting vote is recorded where the figures are known and are not equal.

    Between rival texts: where no other has as many votes as that for or against which it was cast.
    """
    casting = votes.casting
    if casting is None:
        return False
    if not casting.choice:
        return by_figures(votes) in (Result.CARRIED, Result.LOST)
    chosen = {it.choice for it in votes.ballots} | {it.choice for it in votes.totals}
    each = count(votes, Cast.FOR, casting.choice)
    return bool(each) and all(
        count(votes, Cast.FOR, it) != each for it in chosen - {"", casting.choice}
    )
