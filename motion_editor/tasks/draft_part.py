"""A part of a source that is looked at before anything of it is taken in, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.wording import mark
from motion_editor.tasks.choices import NO_KEY, Key
from motion_editor.tasks.linked import NOWHERE, Spot
from motion_editor.tasks.report import Candidate, Mark


class State(Enum):
    """How a part of a source stands."""

    APPLIED = mark("applied")
    GUESS = mark("a guess, to be confirmed")
    CONFIRMED = mark("a guess, confirmed")
    AMBIGUOUS = mark("one of several places is to be chosen")
    NOT_APPLIED = mark("not applied")
    LEFT_OUT = mark("left out")
    NOTE = mark("to know")


class Use(Enum):
    """What became of a line of a source."""

    PART = mark("It belongs to a part of the amendment.")
    TOLD = mark("Something is said of it.")
    SAME = mark("It stands so in the motion.")
    BESIDE = mark("It stands beside the amendment: a heading, people, or the page.")
    NOT_TAKEN = mark("Nothing was taken from it.")


@dataclass(frozen=True, slots=True)
class DraftPart:
    """A part of a source as it stands: its words, why it stands so, and what can be chosen.

    `spot` is where it stands in the source's text, `marks` what it changed in the tracked one.
    `with_it` are the changes that go where a guess is left out that is itself none.
    """

    state: State
    words: str
    why: str = ""
    key: Key = NO_KEY
    guess: str = ""
    lines: tuple[int, int] = (0, 0)
    spot: Spot = NOWHERE
    marks: tuple[Mark, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    picked: int = -1
    with_it: tuple[Key, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it is to be confirmed, or left out, before the amendment can be taken in."""
        return self.state is State.GUESS

    @property
    def may_come(self) -> bool:
        """Whether it was left out, and can be taken in after all."""
        return self.state is State.LEFT_OUT and bool(self.with_it)

    @property
    def may_go(self) -> bool:
        """Whether it can be left out."""
        return self.state in (State.APPLIED, State.GUESS, State.CONFIRMED) and bool(self.with_it)
