"""The file of a vote: members by name, totals, or both; and whether it adds up."""

from __future__ import annotations

import re

from motion_editor.core.amendment import CARRYING, Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.core.wording import many, mark, phrase, say, strung

_CASTS = {cast.value: cast for cast in Cast}
_FORM = mark("Write one member a line, such as “for Fenwick Oakes”, or a total, such as “for 31”.")
_TWICE = mark("{name} stands twice in the votes, “{first}” and “{second}”.")
_BOTH_TIMES = mark("{name} stands twice in the votes, “{first}” both times.")
_MOST_DIGITS = 4


def read_votes(text: str) -> Votes:
    """The votes in a file of lines `for|against|abstain|not-voting|absent NAME` or `for 31`.

    Empty lines and lines that begin with "#" say nothing. MotionError, with its line, for any
    other, and for a file that names neither members nor totals.
    """
    ballots: list[Ballot] = []
    totals: dict[Cast, Total] = {}
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip("\ufeff \t")
        if not words or words.startswith("#"):
            continue
        cast, rest = _parted(words, number)
        if not rest.isdecimal():
            _refuse_no_name(rest, number)
            ballots.append(Ballot(rest, cast))
        elif cast in totals:
            raise MotionError(
                say(
                    "Line {number} of the votes gives a second total of votes “{cast}”.",
                    number=number,
                    cast=phrase(cast.value),
                ),
                say("Leave one of the two out."),
            )
        else:
            totals[cast] = _total(cast, rest, number)
    if not ballots and not totals:
        raise MotionError(say("The file of votes holds no vote."), _FORM)
    return Votes(tuple(ballots), tuple(totals.values()))


def _refuse_no_name(words: str, number: int) -> None:
    """Raise MotionError for what can't be one member's name: a figure in it, or a list."""
    if re.search(r"\d|[,;]|^\W|\b(?:for|against|and)\b", words):
        raise MotionError(
            say(
                "Line {number} of the votes names no single member: “{words}”.",
                number=number,
                words=words[:60],
            ),
            _FORM,
        )


def _total(cast: Cast, digits: str, number: int) -> Total:
    if len(digits) > _MOST_DIGITS:
        raise MotionError(
            say("Line {number} of the votes counts more than any council has.", number=number),
            _FORM,
        )
    return Total(cast, int(digits))


def _parted(words: str, number: int) -> tuple[Cast, str]:
    found = re.fullmatch(r"(?i)(for|against|abstain|not[- ]voting|absent)\b\s*:?\s*(.*)", words)
    if found is None or not found[2]:
        raise MotionError(
            say("Line {number} of the votes can't be read: “{words}”.", number=number, words=words),
            _FORM,
        )
    return _CASTS[found[1].lower().replace(" ", "-")], " ".join(found[2].split())


def does_not_add_up(votes: Votes, outcome: Outcome | None = None) -> tuple[str, ...]:
    """What in the votes contradicts itself or the outcome, in whole sentences.

    It is said and not put right: nobody but the clerk knows which of the two is the slip.
    """
    out = [*_twice(votes), *_miscounted(votes)]
    found, against = _count(votes, Cast.FOR), _count(votes, Cast.AGAINST)
    if found is None or against is None or outcome not in {Outcome.CARRIED, Outcome.LOST}:
        return tuple(out)
    if outcome in CARRYING and found < against:
        out.append(
            say(
                "{found} voted for and {against} against, and it is recorded as carried.",
                found=found,
                against=against,
            )
        )
    if outcome is Outcome.LOST and found > against:
        out.append(
            say(
                "{found} voted for and {against} against, and it is recorded as lost.",
                found=found,
                against=against,
            )
        )
    if found == against:
        carried = outcome is Outcome.CARRIED
        out.append(
            say("The votes are equal ({number} each); carried by a casting vote?", number=found)
            if carried
            else say("The votes are equal ({number} each); lost by a casting vote?", number=found)
        )
    return tuple(out)


def in_words(votes: Votes) -> str:
    """The figures in one phrase: "for 31, against 21"."""
    counts = [(cast, _count(votes, cast)) for cast in Cast]
    return strung(
        [
            say("{cast} {count}", cast=phrase(cast.value), count=count)
            for cast, count in counts
            if count or (count == 0 and cast in (Cast.FOR, Cast.AGAINST))
        ]
    )


def _count(votes: Votes, cast: Cast) -> int | None:
    """The total given, else the members counted; None where neither says anything."""
    given = next((total.count for total in votes.totals if total.cast is cast), None)
    if given is not None:
        return given
    if votes.ballots and not votes.totals:
        return votes.counted(cast)
    return votes.counted(cast) or None


def _twice(votes: Votes) -> list[str]:
    out: list[str] = []
    seen: dict[str, Ballot] = {}
    for ballot in votes.ballots:
        key = _bare(ballot.name)
        if key not in seen:
            seen[key] = ballot
            continue
        pattern = _BOTH_TIMES if seen[key].cast is ballot.cast else _TWICE
        first, second = phrase(seen[key].cast.value), phrase(ballot.cast.value)
        out.append(say(pattern, name=ballot.name, first=first, second=second))
    return out


def _bare(name: str) -> str:
    """A name without its form of address, for comparing: "Councillor Oakes" is "Oakes"."""
    from motion_editor.formats.names import people_in

    found = people_in(name)
    return (found[0].name if found else name).casefold()


def _miscounted(votes: Votes) -> list[str]:
    return [
        many(
            "The total “{cast}” is {total}, and {n} members are named.",
            "The total “{cast}” is {total}, and {n} member is named.",
            counted,
            cast=phrase(total.cast.value),
            total=total.count,
        )
        for total in votes.totals
        if (counted := votes.counted(total.cast)) not in (0, total.count)
    ]
