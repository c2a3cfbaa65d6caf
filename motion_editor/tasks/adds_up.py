"""Whether a vote adds up: against itself, the roll, the outcome and the standing orders."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from motion_editor.core.amendment import CARRYING, Outcome
from motion_editor.core.votes import Ballot, Cast, Taken, Votes
from motion_editor.core.wording import many, mark, phrase, say, strung
from motion_editor.meeting.division import VOTING, key
from motion_editor.meeting.tally import count, tally, uncalled_for
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, askers, bare, unclear, whom

_TWICE = mark("{name} stands twice in the votes, “{first}” and “{second}”.")
_BOTH_TIMES = mark("{name} stands twice in the votes, “{first}” both times.")
MOST_NAMED = 8
"""Of more members than these who are missing in a vote not all are named."""

_VOTED = (Outcome.CARRIED, Outcome.LOST)
_AWAY = (Cast.NOT_VOTING, Cast.ABSENT, Cast.INTEREST)


def does_not_add_up(
    votes: Votes,
    outcome: Outcome | None = None,
    chamber: Chamber = NO_CHAMBER,
    *,
    ended: bool = True,
) -> tuple[str, ...]:
    """What in the votes contradicts itself, the roll, the outcome or the rules, in sentences.

    It is said and not put right: nobody but the clerk knows which of the two is the slip. While
    the vote has not `ended` it is none that members are missing.
    """
    return (
        *_twice(votes, chamber),
        *unclear(votes, chamber.members),
        *_miscounted(votes),
        *_against_roll(votes, chamber, ended),
        *_interests(votes, chamber),
        *_demanded(votes, chamber, ended),
        *_casting(votes, chamber),
        *_against_outcome(votes, outcome, chamber),
        *_by_law(votes, outcome, chamber),
    )


def _twice(votes: Votes, chamber: Chamber) -> Iterator[str]:
    seen: dict[str, Ballot] = {}
    for ballot in votes.ballots:
        found = whom(ballot.name, chamber.members)
        name = key(found[0].name if len(found) == 1 else bare(ballot.name))
        if name not in seen:
            seen[name] = ballot
            continue
        pattern = _BOTH_TIMES if seen[name].cast is ballot.cast else _TWICE
        first, second = phrase(seen[name].cast.value), phrase(ballot.cast.value)
        yield say(pattern, name=ballot.name, first=first, second=second)


def _miscounted(votes: Votes) -> Iterator[str]:
    """Totals unlike the names; on a show of hands some alone may be named."""
    for total in votes.totals:
        named = votes.counted(total.cast, total.choice)
        some = votes.taken is Taken.HANDS and named < total.count
        unnamed = not named and (votes.taken is not Taken.RECORDED or not votes.ballots)
        if named == total.count or some or unnamed:
            continue
        yield many(
            "The total “{cast}” is {total}, and {n} members are named.",
            "The total “{cast}” is {total}, and {n} member is named.",
            named,
            cast=phrase(total.cast.value),
            total=total.count,
        )


def _against_roll(votes: Votes, chamber: Chamber, ended: bool) -> Iterator[str]:
    """More votes than members; or all accounted for, present and absent, and some missing."""
    of, known = len(chamber.members), _accounted(votes)
    if not of or not known:
        return
    if known > of:
        yield say(
            "{number} votes and members not voting are recorded, and the council has {of} members.",
            number=known,
            of=of,
        )
        return
    may, given = of - len(_declared(chamber)), _given(votes)
    if given > may:
        yield many(
            "{given} votes are recorded; of {of} members {n} have declared an interest.",
            "{given} votes are recorded; of {of} members {n} has declared an interest.",
            of - may,
            given=given,
            of=of,
        )
    if ended and known < of and _whole(votes):
        yield _left_out(of - known, known, of, () if votes.totals else _missing(votes, chamber))


def _left_out(left: int, known: int, of: int, missing: Sequence[str]) -> str:
    """That members are missing, by their names where these can be told."""
    if len(missing) > MOST_NAMED:
        return say(
            "{n} members are in none of the lists, among them {names}.",
            n=left,
            names=strung(missing[:MOST_NAMED]),
        )
    if missing:
        return many(
            "{n} members are in none of the lists: {names}.",
            "{n} member is in none of the lists: {names}.",
            left,
            names=strung(missing),
        )
    return say(
        "Those present and absent come to {number}, and the council has {of} members.",
        number=known,
        of=of,
    )


def _declared(chamber: Chamber) -> set[str]:
    """The members of the roll who declared an interest."""
    return {it.name for name in chamber.interests for it in whom(name, chamber.members)}


def _given(votes: Votes) -> int:
    """The votes for, against and in abstention."""
    rivals = sum(count(votes, Cast.FOR, choice) or 0 for choice in _choices(votes))
    return rivals + sum(count(votes, cast) or 0 for cast in VOTING)


def _accounted(votes: Votes) -> int:
    found = sum(count(votes, Cast.FOR, choice) or 0 for choice in _choices(votes))
    return found + tally(votes).accounted


def _choices(votes: Votes) -> set[str]:
    """The rival texts that were voted for, by their ids; none where one question was put."""
    chosen = {it.choice for it in votes.ballots} | {it.choice for it in votes.totals}
    return chosen - {""}


def _whole(votes: Votes) -> bool:
    """Whether everybody ought to be in it: a recorded vote, or one that lists who was away."""
    figures = tally(votes)
    return votes.taken is Taken.RECORDED or figures[Cast.ABSENT] not in (None, 0)


def _missing(votes: Votes, chamber: Chamber) -> list[str]:
    there = {it.name for one in votes.ballots for it in whom(one.name, chamber.members)}
    return [it.name for it in chamber.members if it.name not in there]


def _interests(votes: Votes, chamber: Chamber) -> Iterator[str]:
    declared = _declared(chamber) | {bare(name) for name in chamber.interests}
    for ballot in votes.ballots:
        if ballot.cast in VOTING and bare(ballot.name) in declared:
            yield say(
                "{name} declared an interest and is recorded as voting “{cast}”.",
                name=ballot.name,
                cast=phrase(ballot.cast.value),
            )


def _demanded(votes: Votes, chamber: Chamber, ended: bool) -> Iterator[str]:
    if not votes.demanded:
        return
    asked = len(askers(votes, chamber))
    needed = to_demand(votes, chamber)
    if needed is not None and asked < needed:
        yield many(
            "{asked} asked for a recorded vote, and {n} members are needed.",
            "{asked} asked for a recorded vote, and {n} member is needed.",
            needed,
            asked=asked,
        )
    if ended and not votes.ballots:
        yield say("A recorded vote was asked for, and no member is named in it.")


def to_demand(votes: Votes, chamber: Chamber) -> int | None:
    """How many may demand a recorded vote; None without a rule, or where that can't be told.

    A part of those present is counted by the vote itself where it says who was there.
    """
    share = chamber.rules.recorded if chamber.rules else None
    if not share:
        return None
    if not share.part:
        return share.number
    of = len(chamber.members)
    if share.present:
        figures = tally(votes)
        known = sum(figures[cast] or 0 for cast in Cast if cast is not Cast.ABSENT)
        of = known or of - figures.absent
    return share.needed(of) if of else None


def _casting(votes: Votes, chamber: Chamber) -> Iterator[str]:
    casting = votes.casting
    if casting is None:
        return
    if casting.cast not in (Cast.FOR, Cast.AGAINST):
        yield say("The casting vote is neither for nor against.")
    if not chamber.casting:
        yield say("A casting vote is recorded, and by the standing orders there is none.")
    if uncalled_for(votes):
        yield _not_equal(votes)


def _not_equal(votes: Votes) -> str:
    if _choices(votes):
        return say("A casting vote is recorded, and no other text has as many votes as that one.")
    return say(
        "A casting vote is recorded, and the votes are not equal: {found} for, {against} against.",
        found=count(votes, Cast.FOR),
        against=count(votes, Cast.AGAINST),
    )


def _against_outcome(votes: Votes, outcome: Outcome | None, chamber: Chamber) -> Iterator[str]:
    found, against = count(votes, Cast.FOR), count(votes, Cast.AGAINST)
    if outcome not in _VOTED or found is None or against is None:
        return
    if outcome in CARRYING and found < against:
        yield say(
            "{found} voted for and {against} against, and it is recorded as carried.",
            found=found,
            against=against,
        )
    if outcome is Outcome.LOST and found > against:
        yield say(
            "{found} voted for and {against} against, and it is recorded as lost.",
            found=found,
            against=against,
        )
    if found == against:
        yield from _equal(votes, found, outcome, chamber)


def _equal(votes: Votes, each: int, outcome: Outcome, chamber: Chamber) -> Iterator[str]:
    """Equal votes: the casting vote settles it, and without one nobody knows what did."""
    carried, casting = outcome is Outcome.CARRIED, votes.casting
    if not chamber.casting:
        if carried:
            yield say("The votes are equal ({number} each), and there is no casting vote by the "
                      "standing orders: it is not carried.", number=each)  # fmt: skip
    elif casting is None:
        yield (
            say("The votes are equal ({number} each); carried by a casting vote?", number=each)
            if carried
            else say("The votes are equal ({number} each); lost by a casting vote?", number=each)
        )
    elif casting.cast is (Cast.AGAINST if carried else Cast.FOR):
        yield say(
            "The casting vote was “{cast}”, and it is recorded as {outcome}.",
            cast=phrase(casting.cast.value),
            outcome=phrase(outcome.value),
        )


def _by_law(votes: Votes, outcome: Outcome | None, chamber: Chamber) -> Iterator[str]:
    asked = chamber.budget and (chamber.rules is None or chamber.rules.budget_recorded)
    if asked and outcome in _VOTED and not any(it.cast in VOTING for it in votes.ballots):
        yield say(
            "It decides on the budget: the law asks for the names of those who voted for and "
            "against and who abstained."
        )
