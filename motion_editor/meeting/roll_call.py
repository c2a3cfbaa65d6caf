"""A recorded vote while it is taken: the roll, one cast a member, and every step to be undone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from motion_editor.core.votes import Ballot, Cast, Taken, Votes


class Answer(NamedTuple):
    """What a member says; `choice` is the text voted for where rival texts are put."""

    cast: Cast
    choice: str = ""


Answers = tuple[Answer | None, ...]
"""What each member has said so far, None for nothing yet."""


@dataclass(frozen=True, slots=True)
class RollCall:
    """The members in the order of the roll, and what each has said so far, None for nothing yet.

    `at` is the member who is called now. `done` is what stood before each step, the last one last.
    """

    names: tuple[str, ...]
    casts: Answers
    at: int = 0
    done: tuple[tuple[int, Answers], ...] = ()

    @property
    def waiting(self) -> tuple[str, ...]:
        """Those who have not answered yet."""
        pairs = zip(self.names, self.casts, strict=True)
        return tuple(name for name, cast in pairs if cast is None)

    def counted(self, cast: Cast, choice: str = "") -> int:
        """How many have answered so."""
        return self.casts.count(Answer(cast, choice))

    def answered(self, answer: Answer) -> RollCall:
        """The member who is called has answered; the next who has not is called."""
        if not self.names:
            return self
        casts = (*self.casts[: self.at], answer, *self.casts[self.at + 1 :])
        return self._after(casts, _next(casts, self.at))

    def all_of(self, places: Iterable[int], answer: Answer, *, over: bool = False) -> RollCall:
        """All at these places who have not answered are taken to vote so; `over`, also others."""
        chosen = set(places)
        casts = tuple(
            answer if at in chosen and (over or was is None) else was
            for at, was in enumerate(self.casts)
        )
        return self if casts == self.casts else self._after(casts, _next(casts, self.at))

    def rest(self, answer: Answer) -> RollCall:
        """All who have not answered are taken to vote so."""
        return self.all_of(range(len(self.names)), answer)

    def called(self, at: int) -> RollCall:
        """The member at this place is called now; that is no step."""
        return replace(self, at=max(0, min(at, len(self.names) - 1)))

    def undone(self) -> RollCall:
        """The last step taken back; the member it began with is called again."""
        if not self.done:
            return self
        at, casts = self.done[-1]
        return replace(self, at=at, casts=casts, done=self.done[:-1])

    def votes(self, demanded: Sequence[str] = (), casting: Ballot | None = None) -> Votes:
        """The vote as it is recorded: those who have answered, in the order of the roll."""
        pairs = zip(self.names, self.casts, strict=True)
        ballots = tuple(Ballot(name, *said) for name, said in pairs if said is not None)
        return Votes(ballots, (), Taken.RECORDED, casting, tuple(demanded))

    def _after(self, casts: Answers, at: int) -> RollCall:
        return replace(self, casts=casts, at=at, done=(*self.done, (self.at, self.casts)))


def begun(names: Sequence[str], votes: Votes | None = None) -> RollCall:
    """The roll before anybody has answered, or with what some votes say already."""
    known = {it.name: Answer(it.cast, it.choice) for it in votes.ballots} if votes else {}
    casts = tuple(known.get(name) for name in names)
    first = next((at for at, cast in enumerate(casts) if cast is None), 0)
    return RollCall(tuple(names), casts, first)


def found(names: Sequence[str], typed: str, after: int = -1) -> int:
    """The next name with a word that begins so, from the one after a place on; -1 for none."""
    wanted = " ".join(typed.casefold().split())
    if not wanted:
        return -1
    order = [*range(after + 1, len(names)), *range(after + 1)]
    return next((at for at in order if _begins(names[at], wanted)), -1)


def _begins(name: str, wanted: str) -> bool:
    words = name.casefold().split()
    tails = (" ".join(words[at:]) for at in range(len(words)))
    return any(tail.startswith(wanted) for tail in tails)


def _next(casts: Answers, at: int) -> int:
    """The next who has not answered, below first and then from the top; else the next one."""
    order = [*range(at + 1, len(casts)), *range(at)]
    return next((it for it in order if casts[it] is None), min(at + 1, len(casts) - 1))
