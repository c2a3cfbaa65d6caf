"""A casting vote in a record beside the figures, the outcome, and what the file holds of it."""

from __future__ import annotations

from collections.abc import Iterator

from motion_editor.core.votes import Ballot, Cast, Votes
from motion_editor.core.wording import phrase, say
from motion_editor.meeting.division import Division, member, number

Slip = tuple[str, str, str]
"""The reading computed, that of the record, and the sentence."""


def beside_casting(division: Division, whole: Votes) -> Iterator[Slip]:
    """Where the casting vote of a record and its own figures or outcome are at odds."""
    casting = division.votes.casting
    if casting is None:
        return
    found, against = number(whole, Cast.FOR), number(whole, Cast.AGAINST)
    given = {it.cast for it in whole.ballots} | {it.cast for it in whole.totals}
    if {Cast.FOR, Cast.AGAINST} <= given and found != against:
        said = say(
            "A casting vote is recorded, and the votes are not equal: {found} for, {against} "
            "against.",
            found=found,
            against=against,
        )
        yield f"{found}:{against}", casting.cast.value, said
    carried = "carried" if casting.cast is Cast.FOR else "lost"
    if division.outcome in ("carried", "lost") and division.outcome != carried:
        said = say(
            "The casting vote was “{cast}”, and it is said to be {outcome}.",
            cast=phrase(casting.cast.value),
            outcome=phrase(division.outcome),
        )
        yield carried, division.outcome, said


def other_casting(ours: Votes, theirs: Votes) -> Iterator[Slip]:
    """Where file and record have different casting votes, or one of them none, of one vote."""
    one, two = ours.casting, theirs.casting
    if one is None and two is None:
        return
    if one is None:
        if ours.ballots or ours.totals:
            yield "", _told(two), say("The record has a casting vote, the file none.")
    elif two is None:
        if theirs.ballots or theirs.totals:
            yield _told(one), "", say("The file has a casting vote, the record none.")
    elif one.cast is not two.cast:
        said = say(
            "The casting vote was “{ours}” by the file and “{theirs}” by the record.",
            ours=phrase(one.cast.value),
            theirs=phrase(two.cast.value),
        )
        yield _told(one), _told(two), said
    else:
        yield from other_name(one, two)


def other_name(one: Ballot, two: Ballot) -> Iterator[Slip]:
    """Where file and record name different members for one casting vote."""
    if one.name and two.name and not (member(two.name, [one.name]) or member(one.name, [two.name])):
        said = say(
            "The casting vote was that of {ours} by the file and of {theirs} by the record.",
            ours=one.name,
            theirs=two.name,
        )
        yield one.name, two.name, said


def _told(ballot: Ballot | None) -> str:
    return f"{ballot.name} {ballot.cast.value}".strip() if ballot is not None else ""
