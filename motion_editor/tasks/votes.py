"""The file of a vote: members by name, totals, or both, and what else was said of it."""

from __future__ import annotations

import re

from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.core.wording import mark, phrase, say, strung
from motion_editor.meeting.tally import count
from motion_editor.papers.recorded import FIGURES

_CASTS = {cast.value: cast for cast in Cast}
_FORM = mark("Write one member a line, such as “for Fenwick Oakes”, or a total, such as “for 31”.")
_CASTING = mark("Write it as “casting for Fenwick Oakes” or “casting against Fenwick Oakes”.")
_MOST_DIGITS = 4
_CAST = re.compile(
    r"(?i)(for|against|abstain|not[- ]voting|absent|interest)(?:(?<=abstain)(?:ed|ing))?\b"
    r"\s*:?\s*(.*)"
)
_CHOICE = re.compile(r"(?i)(?:(for|against)\s+)?choice\s+([^:]+?)\s*:\s*(.*)")
_ASIDE = re.compile(r"(?i)(casting|demanded)\b\s*:?\s*(.*)")
_TAKEN = {taken.value: taken for taken in Taken if taken.value}


def read_votes(text: str) -> Votes:
    """The votes in a file of lines `for|against|abstain|not-voting|absent NAME` or `for 31`.

    Also `interest NAME`; `casting for NAME`; `demanded NAME`; and “show of hands”, “recorded vote”
    or “without a vote” by itself. Where rival texts are put: `choice LABEL: NAME`, `choice LABEL:
    12`, `casting choice LABEL: NAME`, `casting against choice LABEL: NAME`. Empty lines and lines
    that begin with "#" say nothing. MotionError, with its line, for any other, and for a file that
    names neither members nor totals.
    """
    reader = _Reader()
    for number, line in enumerate(text.splitlines(), 1):
        words = " ".join(line.strip("\ufeff \t").split())
        if words and not words.startswith("#"):
            reader.take(words, number)
    votes = reader.votes()
    if not votes:
        raise MotionError(say("The file of votes holds no vote."), _FORM)
    return votes


class _Reader:
    """Takes the lines of a file of votes one by one."""

    def __init__(self) -> None:
        self._ballots: list[Ballot] = []
        self._totals: dict[tuple[Cast, str], Total] = {}
        self._taken = Taken.UNSAID
        self._casting: Ballot | None = None
        self._demanded: list[str] = []

    def take(self, words: str, number: int) -> None:
        """What a line says; MotionError where it says nothing that can be read."""
        if words.casefold() in _TAKEN:
            self._taken = _TAKEN[words.casefold()]
            return
        aside = _ASIDE.fullmatch(words)
        if aside and aside[1].lower() == "casting":
            self._cast(aside[2], number)
        elif aside:
            _refuse_no_name(aside[2], number)
            self._demanded.append(aside[2])
        else:
            self._count(*_parted(words, number), number)

    def votes(self) -> Votes:
        """All that was said."""
        totals = tuple(self._totals.values())
        demanded = tuple(self._demanded)
        return Votes(tuple(self._ballots), totals, self._taken, self._casting, demanded)

    def _count(self, cast: Cast, choice: str, rest: str, number: int) -> None:
        if choice and cast is not Cast.FOR:
            raise MotionError(
                say(
                    "Line {number} of the votes is against one of several texts: only a casting "
                    "vote can be.",
                    number=number,
                ),
                say("Write “choice {label}: NAME” for the text that was voted for.", label=choice),
            )
        if not rest.isdecimal():
            _refuse_no_name(rest, number)
            self._ballots.append(Ballot(rest, cast, choice))
        elif (cast, choice) in self._totals:
            raise MotionError(
                say(
                    "Line {number} of the votes gives a second total of votes “{cast}”.",
                    number=number,
                    cast=choice or phrase(cast.value),
                ),
                say("Leave one of the two out."),
            )
        else:
            self._totals[cast, choice] = _total(cast, choice, rest, number)

    def _cast(self, words: str, number: int) -> None:
        """The casting vote; MotionError for a second one, or where it is for neither side."""
        cast, choice, name = _parted(words, number)
        if self._casting is not None:
            raise MotionError(
                say("Line {number} of the votes gives a second casting vote.", number=number),
                say("Leave one of the two out."),
            )
        if cast not in (Cast.FOR, Cast.AGAINST) or name.isdecimal():
            raise MotionError(
                say("Line {number} of the votes gives no casting vote of anybody.", number=number),
                _CASTING,
            )
        _refuse_no_name(name, number)
        self._casting = Ballot(name, cast, choice)


def _refuse_no_name(words: str, number: int) -> None:
    """Raise MotionError for what can't be one member's name: a figure in it, or a list."""
    if not words or re.search(r"\d|[,;]|^\W|\b(?:for|against|and)\b", words):
        raise MotionError(
            say(
                "Line {number} of the votes names no single member: “{words}”.",
                number=number,
                words=words[:60],
            ),
            _FORM,
        )


def _total(cast: Cast, choice: str, digits: str, number: int) -> Total:
    if len(digits) > _MOST_DIGITS:
        raise MotionError(
            say("Line {number} of the votes counts more than any council has.", number=number),
            _FORM,
        )
    return Total(cast, int(digits), choice)


def _parted(words: str, number: int) -> tuple[Cast, str, str]:
    """How a line votes, for which of rival texts, and the name or the number after it."""
    chosen = _CHOICE.fullmatch(words)
    if chosen and chosen[3]:
        return _CASTS[(chosen[1] or "for").lower()], chosen[2], chosen[3]
    found = _CAST.fullmatch(words)
    # Letters such as the long s count as alike where case does not, and are none of the word.
    cast = _CASTS.get(found[1].lower().replace(" ", "-")) if found else None
    if found is None or cast is None or not found[2]:
        raise MotionError(
            say("Line {number} of the votes can't be read: “{words}”.", number=number, words=words),
            _FORM,
        )
    return cast, "", found[2]


def in_words(votes: Votes) -> str:
    """The figures in one phrase: "for 31, against 21, casting vote for".

    How it was taken, where there are no figures: "without a vote".
    """
    counts = [(cast, count(votes, cast)) for cast in Cast]
    said = [
        say(FIGURES[cast], n=number)
        for cast, number in counts
        if number or (number == 0 and cast in (Cast.FOR, Cast.AGAINST))
    ]
    if votes.casting and not votes.casting.choice:
        said.append(say("casting vote {cast}", cast=phrase(votes.casting.cast.value)))
    return strung(said) if said else phrase(votes.taken.value)
