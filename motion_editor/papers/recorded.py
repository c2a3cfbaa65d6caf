"""A vote as minutes print it: in figures or by names, in the council's layout, never in columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from motion_editor.core.motion import Motion
from motion_editor.core.people import Person
from motion_editor.core.votes import Cast, Taken, Votes
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.phrases import filled
from motion_editor.council.profile import Profile, VoteLayout
from motion_editor.meeting.tally import uncalled_for
from motion_editor.papers.blocks import Block, Table
from motion_editor.papers.common import line
from motion_editor.papers.naming import called
from motion_editor.papers.roll import Named, Roll, in_order, row

HEADS: Final = {
    Cast.FOR: mark("For"),
    Cast.AGAINST: mark("Against"),
    Cast.ABSTAIN: mark("Abstained"),
    Cast.NOT_VOTING: mark("Not voting"),
    Cast.ABSENT: mark("Absent"),
    Cast.INTEREST: mark("Declared an interest"),
}
"""What each cast is called, at the head of a list of members and in the window."""

_MEMBERS: Final = {
    Cast.FOR: "Members in favour of {it}",
    Cast.AGAINST: "Members against {it}",
    Cast.ABSTAIN: "Members abstaining",
    Cast.NOT_VOTING: "Members not voting",
    Cast.ABSENT: "Members absent",
    Cast.INTEREST: "Members who declared an interest",
}
_UNEQUAL: Final = "A casting vote {cast} was given by {chair}."
_YES_NO: Final = {**HEADS, Cast.FOR: "Yes", Cast.AGAINST: "No"}
_IN_CELLS: Final = {
    Cast.FOR: "For",
    Cast.AGAINST: "Against",
    Cast.ABSTAIN: "Abstained",
    Cast.NOT_VOTING: "Not voting",
    Cast.ABSENT: "Absent",
    Cast.INTEREST: "Interest declared",
}
FIGURES: Final = {
    Cast.FOR: mark("for {n}"),
    Cast.AGAINST: mark("against {n}"),
    Cast.ABSTAIN: mark("abstained {n}"),
    Cast.NOT_VOTING: mark("not voting {n}"),
    Cast.ABSENT: mark("absent {n}"),
    Cast.INTEREST: mark("interest declared {n}"),
}
"""How many cast so, among figures one after the other."""

_HOW: Final = {Cast.FOR: "in favour", Cast.AGAINST: "against", Cast.ABSTAIN: "as an abstention"}
_SIDES: Final = (Cast.FOR, Cast.AGAINST)
VOTED: Final = (*_SIDES, Cast.ABSTAIN)
NOBODY: Final = "none"


def is_partial(votes: Votes) -> bool:
    """Whether the members named are some alone, who asked for their own vote to be recorded.

    A vote that was recorded names everybody; else they are some where totals stand beside fewer
    names, and none of these is more than its total.
    """
    if votes.taken is Taken.RECORDED or not votes.ballots or not votes.totals:
        return False
    totals = {(it.cast, it.choice): it.count for it in votes.totals}
    counts = {key: votes.counted(*key) for key in totals}
    named = sum(it.cast in VOTED for it in votes.ballots)
    given = sum(count for (cast, _), count in totals.items() if cast in VOTED)
    return named < given and all(counts[key] <= count for key, count in totals.items())


def figure(votes: Votes, cast: Cast, choice: str = "") -> int | None:
    """How many voted so: the members listed, else the total given; None where nobody says."""
    if votes.ballots and not is_partial(votes):
        return votes.counted(cast, choice)
    given = (it.count for it in votes.totals if (it.cast, it.choice) == (cast, choice))
    return next(given, None)


def is_unanimous(votes: Votes) -> bool:
    """Whether some voted for it, and nobody against or abstained, by what is recorded."""
    if choices(votes):
        return False
    sides = [figure(votes, cast) for cast in VOTED]
    return bool(sides[0]) and sides[1] == 0 and not sides[2]


def choices(votes: Votes) -> tuple[str, ...]:
    """The rival texts voted for, in the order in which they stand; none in an ordinary vote."""
    every = [*(it.choice for it in votes.totals), *(it.choice for it in votes.ballots)]
    return tuple(dict.fromkeys(filter(None, every)))


@dataclass(frozen=True, slots=True)
class Recorder:
    """Prints the votes of a motion in its council's layout."""

    motion: Motion
    profile: Profile
    known: Sequence[Person]
    _roll: Roll = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_roll", Roll(self.profile))

    def blocks(self, votes: Votes, subject: str) -> Iterator[Block]:
        """The vote on a subject, such as "the amendment": figures, names, what was asked for."""
        phrases = self.profile.minutes
        if votes.ballots and not is_partial(votes):
            yield from self._listed(votes, subject)
        elif votes.totals:
            pattern = phrases.hands if votes.taken is Taken.HANDS else phrases.totals
            yield line(filled(pattern, totals=", ".join(self._figures(votes))))
        if is_partial(votes):
            yield from self._own(votes)
        if votes.casting is not None:
            if votes.casting.choice:
                subject = called(self.motion, votes.casting.choice)
            cast = f"for {subject}" if votes.casting.cast is Cast.FOR else f"against {subject}"
            chair = self._chair(votes.casting.name)
            # It is for the clerk to put right; the minutes say no more than what was recorded.
            if uncalled_for(votes):
                yield line(filled(_UNEQUAL, chair=chair.rstrip(","), cast=cast))
            else:
                yield line(filled(phrases.casting, chair=chair, cast=cast))

    def _chair(self, name: str) -> str:
        """Who presided: the office, and the name where one was recorded, not the office again."""
        office = self.profile.chair
        if not name or name.casefold().removeprefix("the ") == office.casefold():
            return f"the {office}"
        return f"the {office}, {self._roll.full(name, self.known)},"

    def _figures(self, votes: Votes) -> Iterator[str]:
        rivals = choices(votes)
        for cast in Cast:
            if cast is Cast.FOR and rivals:
                for choice in rivals:
                    yield f"for {called(self.motion, choice)} {figure(votes, cast, choice) or 0}"
                continue
            count = figure(votes, cast)
            if count or (count == 0 and cast in _SIDES):
                yield FIGURES[cast].format(n=count)

    def _own(self, votes: Votes) -> Iterator[Block]:
        """Those who asked for their vote to be recorded, in the order of the roll."""
        ballots = sorted(votes.ballots, key=lambda it: self._roll.place(it.name))
        for ballot in ballots:
            who = self._roll.full(ballot.name, self.known)
            if ballot.choice:
                cast = f"for {called(self.motion, ballot.choice)}"
            elif ballot.cast in _HOW:
                cast = _HOW[ballot.cast]
            else:
                yield line(f"{HEADS[ballot.cast]}: {who}.")
                continue
            yield line(filled(self.profile.minutes.own_vote, who=who, cast=cast))

    def _listed(self, votes: Votes, subject: str) -> Iterator[Block]:
        if self.profile.votes is VoteLayout.TABLE:
            yield line(filled(self.profile.minutes.totals, totals=", ".join(self._figures(votes))))
            yield self._table(votes)
            return
        for cast, choice, heading in self._sides(votes, subject):
            ballots = [it for it in votes.ballots if (it.cast, it.choice) == (cast, choice)]
            yield line(self._side(heading, in_order(self._roll, [it.name for it in ballots])))
        if self.profile.votes is VoteLayout.YES_NO:
            present = sum(it.cast not in (Cast.ABSENT, Cast.INTEREST) for it in votes.ballots)
            yield line(f"Present: {present}")

    def _sides(self, votes: Votes, subject: str) -> Iterator[tuple[Cast, str, str]]:
        """Each side that is printed, how it is headed; for and against even where nobody was."""
        layout = self.profile.votes
        rivals = choices(votes)
        for cast in Cast:
            if cast is Cast.FOR and rivals:
                for choice in rivals:
                    yield cast, choice, f"For {called(self.motion, choice)}"
                continue
            always = cast in _SIDES and not rivals
            if not always and not votes.counted(cast):
                continue
            if layout is VoteLayout.NAMES:
                yield cast, "", _MEMBERS[cast].format(it=subject)
            elif layout is VoteLayout.YES_NO:
                yield cast, "", _YES_NO[cast]
            else:
                yield cast, "", HEADS[cast] + (f" {subject}" if cast in _SIDES else "")

    def _side(self, heading: str, members: Sequence[Named]) -> str:
        names, count = row(members) or NOBODY, len(members)
        match self.profile.votes:
            case VoteLayout.AFTER:
                return f"{heading}: {names} ({count})"
            case VoteLayout.NAMES:
                return f"{heading}: {names}"
            case _:
                return f"{heading} ({count}): {names}"

    def _table(self, votes: Votes) -> Table:
        ballots = sorted(votes.ballots, key=lambda it: self._roll.place(it.name))
        rows = [
            (
                self._roll.listed(it.name).full,
                f"For {called(self.motion, it.choice)}" if it.choice else _IN_CELLS[it.cast],
            )
            for it in ballots
        ]
        return Table(("Member", "Vote"), tuple(rows), (2, 1))


def beside_totals(votes: Votes) -> Iterator[str]:
    """Where the members listed are not as many as was announced; said, and left to the clerk."""
    if not votes.ballots or is_partial(votes):
        return
    for total in votes.totals:
        counted = votes.counted(total.cast, total.choice)
        if counted != total.count:
            head = HEADS[total.cast]
            yield say(
                "“{side}”: {announced} announced, {listed} listed. The list is printed.",
                side=phrase(head),
                announced=total.count,
                listed=counted,
            )
