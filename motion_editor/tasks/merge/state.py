"""What is known while two copies are joined: both, the state they had in common, what was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Generic, Protocol, TypeVar

from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion

S = TypeVar("S")
T = TypeVar("T")


class Side(Enum):
    """Which copy's reading stands: ours, into which the other is joined, theirs, or both."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Clash:
    """Something that both copies have changed, each in its way.

    `key` finds it again, `where` says what it is, and the readings are as they are shown: `before`
    that of the state in common, None where none is known. `chosen` is which stands now, `may` all
    that can be chosen.
    """

    key: str
    where: str
    before: str | None
    ours: str
    theirs: str
    chosen: Side = Side.OURS
    may: tuple[Side, ...] = (Side.OURS, Side.THEIRS)


class Brought(Protocol):
    """What joining a copy has brought, as it is told: see `Joined`."""

    @property
    def taken(self) -> tuple[str, ...]:
        """What came in, a sentence each."""

    @property
    def look(self) -> tuple[str, ...]:
        """What a person should look at though nothing clashed."""

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What both have changed, each in its way."""

    @property
    def known(self) -> bool:
        """Whether the last state that both had is known."""


@dataclass
class Joining(Generic[S]):
    """Two copies being joined. `main` is the one that `other` is put into, which may be theirs.

    `base` is the last state that both had; without one everything that differs is a clash.
    `swapped` says that `main` is theirs. `look` says what a person should look at though nothing
    clashed.
    """

    base: S | None
    main: S
    other: S
    new_id: NewId
    choices: Mapping[str, Side]
    swapped: bool = False
    look: list[str] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)

    def clash(
        self,
        key: str,
        where: str,
        readings: tuple[str | None, str, str],
        may: tuple[Side, ...] = (Side.OURS, Side.THEIRS),
        usual: Side = Side.OURS,
    ) -> Side:
        """Note a clash (readings: before, main, other), and the side that is chosen for it."""
        before, main, other = readings
        ours, theirs = (other, main) if self.swapped else (main, other)
        chosen = self.choices.get(key, usual)
        chosen = chosen if chosen in may else usual
        self.clashes.append(Clash(key, where, before, ours, theirs, chosen, may))
        return chosen

    def is_main(self, side: Side) -> bool:
        """Whether the side is that of `main`."""
        return (side is Side.THEIRS) == self.swapped

    def pick(
        self,
        key: str,
        where: str,
        values: tuple[T | None, T, T],
        shown: Callable[[T], str],
    ) -> T:
        """The value that stands of (before, main, other): what one of them changed, or a choice.

        Without a state in common nobody knows whether what is empty on one side was never there
        or was taken out: that is a choice too, in which what is there stands unless said.
        """
        before, main, other = values
        if main == other or (self.base is not None and other == before):
            return main
        if self.base is not None and main == before:
            return other
        if not (shown(main) or shown(other)):
            return main
        told = None if self.base is None or before is None else shown(before)
        readings = (told, shown(main), shown(other))
        side = self.clash(key, where, readings, usual=self._usual(readings))
        return main if self.is_main(side) else other

    def _usual(self, readings: tuple[str | None, str, str]) -> Side:
        """Ours; without a state in common, whichever says anything where the other doesn't."""
        _, main, other = readings
        if self.base is not None or (main and other):
            return Side.OURS
        return Side.THEIRS if bool(main) is self.swapped else Side.OURS

    def joined(self, before: Sequence[T], main: Sequence[T], other: Sequence[T]) -> tuple[T, ...]:
        """A row of values with what either side added, without what either took out."""
        known = before if self.base is not None else _both(main, other)
        return joined(known, main, other)


@dataclass
class Work(Joining[Motion]):
    """Two copies of a motion being joined."""


def joined(before: Sequence[T], main: Sequence[T], other: Sequence[T]) -> tuple[T, ...]:
    """The row `main` with what `other` has more than `before`, without what it has less.

    What is added stands after what it stood after.
    """
    gone = Counter(before) - Counter(other)
    out: list[T] = []
    for item in main:
        if gone[item] > 0:
            gone[item] -= 1
        else:
            out.append(item)
    new = Counter(other) - Counter(before) - (Counter(main) - Counter(before))
    at = 0
    for item in other:
        if new[item] > 0:
            new[item] -= 1
            out.insert(at, item)
            at += 1
        elif item in out[at:]:
            at = out.index(item, at) + 1
    return tuple(out)


def _both(one: Sequence[T], two: Sequence[T]) -> list[T]:
    many = Counter(one) & Counter(two)
    return list(many.elements())
