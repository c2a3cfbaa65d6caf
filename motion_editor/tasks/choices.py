"""What a person has decided about the parts of a source, so that it can be read anew with that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple


class Key(NamedTuple):
    """Which part of a source: its words, and how often these came before."""

    words: str
    nth: int = 0


NO_KEY = Key("")


@dataclass(frozen=True, slots=True)
class Pick:
    """The candidate (by its key) that is chosen where a part may mean any of several places."""

    part: Key
    candidate: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Parts that are left out, guesses that are confirmed with what was guessed, and picks.

    What no longer fits a source, because its words were changed, is passed over and not lost.
    """

    refused: frozenset[Key] = frozenset()
    confirmed: frozenset[tuple[Key, str]] = frozenset()
    picked: tuple[Pick, ...] = ()

    def picks(self, part: Key) -> tuple[str, ...]:
        """The candidates chosen for a part."""
        return tuple(it.candidate for it in self.picked if it.part == part)

    def refuse(self, *parts: Key) -> Choices:
        """The same, and these parts left out."""
        return replace(self, refused=self.refused | set(parts))

    def take(self, *parts: Key) -> Choices:
        """The same, and these parts no longer left out."""
        return replace(self, refused=self.refused - set(parts))

    def confirm(self, *guesses: tuple[Key, str]) -> Choices:
        """The same, and these guesses taken for right; none of their parts is left out."""
        told = replace(self, confirmed=self.confirmed | set(guesses))
        return told.take(*(part for part, _ in guesses))

    def pick(self, part: Key, candidate: str, instead: Iterable[str] = ()) -> Choices:
        """The same, and this candidate chosen for a part in place of others."""
        gone = {candidate, *instead}
        rest = (it for it in self.picked if it.part != part or it.candidate not in gone)
        return replace(self, picked=(*rest, Pick(part, candidate))).take(part)


NO_CHOICES = Choices()


def numbered(words: Iterable[str]) -> tuple[Key, ...]:
    """A key for each of the words, told apart by how often they came before."""
    seen: dict[str, int] = {}
    out: list[Key] = []
    for text in words:
        seen[text] = seen.get(text, -1) + 1
        out.append(Key(text, seen[text]))
    return tuple(out)
