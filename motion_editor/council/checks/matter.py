"""What is checked: a text with its people, its dates and the rules that hold for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from motion_editor.core.amendment import Outcome
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.people import NOBODY, Person
from motion_editor.council.calendar import Counted
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.council.rules import Rules

_ASKS = re.compile(
    r"\b(?:resolv\w+|demand\w*|request\w*|asks?|calls?|instructs?|recommend\w*|commits?|pledg\w+|"
    r"propos\w+|agrees? to|urges?|requires?|mandates?|directs?|supports?)\b",
    re.IGNORECASE,
)
_NOTES = re.compile(
    r"\b(?:not\w+|believ\w+|recogni[sz]\w+|acknowledg\w+|welcom\w+|regret\w*|observ\w+|"
    r"consider\w*|condemn\w*|understand\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Past:
    """Another motion: one of an earlier meeting, or of the same one.

    `when` is the day of its meeting or, failing that, of its receipt; None where neither is known.
    `paper` says that it was read from a paper, which may be one of a motion that is known already.
    `outcome` is what became of it there, None where that is not recorded. `same` says that it is
    the very motion that is checked, as it was at an earlier meeting.
    """

    id: str
    title: str
    text: str
    when: date | None = None
    mover: Person = NOBODY
    group: str = ""
    paper: bool = False
    outcome: Outcome | None = None
    same: bool = False

    @property
    def undecided(self) -> bool:
        """Whether it is known that nothing was decided on it, so that it may come again."""
        return self.outcome in _UNDECIDED


_UNDECIDED: Final = frozenset({
    Outcome.DEFERRED, Outcome.WITHDRAWN, Outcome.FELL, Outcome.NOT_MOVED, Outcome.RULED_OUT,
})  # fmt: skip
"""The outcomes after which the council has not spoken on a motion itself."""


_NOWHERE = 1_000
"""A level that no clause has."""

_BEGINNING = 120
_OFTEN = 32
"""After so many clauses it is asked whether anybody still wants to know."""


def always() -> bool:
    """Go on to the end."""
    return True


class StoppedError(Exception):
    """Nobody wants to know any more."""


@dataclass(frozen=True)
class Matter:
    """A motion, or an amendment as it would stand, beside all that it is checked against.

    `labels` are those that the clauses bear now; `notice` is the text of which notice was given,
    where it is no longer this one, with the labels in it. `noted` are the clauses with notes.
    `uncounted` is why there is no deadline, where it could not be counted. `over` says that the
    text is too long, in a sentence. `others` are motions for the same meeting, `past` those of
    earlier ones. `amends` says that it is an amendment, `base` what it amends, `kept` how much of
    its words stays, from 0 to 1, `draft` that no notice of it was given; `minor` is the deadline of
    one that is minor. `shared` tells, in sentences, of amendments with one label. `going` says
    whether anybody still wants to know.
    """

    clauses: Clauses
    labels: Sequence[str] = ()
    title: str = ""
    mover: Person = NOBODY
    seconder: Person = NOBODY
    signatories: tuple[Person, ...] = ()
    group: str = ""
    received: str = ""
    due: Counted | None = None
    uncounted: MotionError | None = None
    meeting: date | None = None
    profile: Profile = PLAIN
    rules: Rules | None = None
    notice: Clauses = ()
    issued: Sequence[str] = ()
    noted: frozenset[str] = frozenset()
    over: str = ""
    others: tuple[Past, ...] = ()
    past: tuple[Past, ...] = ()
    amends: bool = False
    base: Clauses = ()
    draft: bool = False
    minor: Counted | None = None
    negated: str = ""
    kept: float = 1.0
    shared: tuple[str, ...] = ()
    going: Callable[[], bool] = always

    @cached_property
    def _texts(self) -> tuple[tuple[Clause, str], ...]:
        return tuple((it, it.text) for it in self.clauses)

    def lines(self) -> Iterator[tuple[Clause, str]]:
        """Each clause with its words. StoppedError as soon as nobody wants to know any more."""
        for at, pair in enumerate(self._texts):
            if at % _OFTEN == 0 and not self.going():
                raise StoppedError
            yield pair

    @cached_property
    def asking(self) -> frozenset[str]:
        """The ids of the clauses that ask for something: under, or themselves, such a lead-in."""
        return frozenset(_asking(self.clauses))


def _asking(clauses: Clauses) -> Iterator[str]:
    """Points go by their lead-in; where that says nothing ("This Council:"), each by itself."""
    asks, bare, under = False, all(it.role is not Role.LEAD_IN for it in clauses), _NOWHERE
    for item in clauses:
        if item.role is Role.LEAD_IN:
            asks = asks_for_something(item.text)
            bare = not (asks or _NOTES.search(item.text) or _ASKS.search(item.text))
            under = _NOWHERE
        elif item.level <= under:
            under = _NOWHERE
        own = bare and under == _NOWHERE and asks_for_something(item.text[:_BEGINNING])
        if own:
            under = item.level
        if asks or own or item.level > under:
            yield item.id


def asks_for_something(lead_in: str) -> bool:
    """Whether what stands under a lead-in is to be done: it asks before it notes anything."""
    asked, noted = _ASKS.search(lead_in), _NOTES.search(lead_in)
    return asked is not None and (noted is None or asked.start() < noted.start())


def bare_words(item: Clause) -> str:
    """The words of a clause, white space evened out."""
    return " ".join(item.text.split())
