"""Checking a text again and again as it is typed: what has not changed is not looked at twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.core.spelling import Unknown, unknown
from motion_editor.council.profile import Profile
from motion_editor.store import my_words
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.spelling import Lexicon, names_of, shipped

SPARE = 1_000
"""Clauses of earlier texts that are remembered beside those of the present one, for undo."""

_Known = tuple[tuple[Clause, ...], tuple[Unknown, ...]]


@dataclass(frozen=True, slots=True)
class AtHand:
    """What is known for a motion, its council's profile, and why one's own words are not in it."""

    lexicon: Lexicon
    profile: Profile
    problem: MotionError | None = None


def at_hand(motion: Motion) -> AtHand:
    """All that is known for a motion, without one's own words where those can't be read."""
    profile = council_of(motion)
    known = Lexicon(shipped(), names=names_of(motion, profile)).with_here(motion.details.words)
    try:
        return AtHand(known.with_own(my_words.load()), profile)
    except MotionError as problem:
        return AtHand(known, profile, problem)


@dataclass(frozen=True, slots=True)
class Added:
    """A word that is known for the person's own list, for the motion's, or for both."""

    word: str
    own: bool
    here: bool


class Checker:
    """Remembers by the clauses themselves which words of them no list knows.

    Clauses never change, so one that is the same object has the same words. Clauses that the
    amendment joins are looked at together.
    """

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[int, _Known] = {}

    @property
    def lexicon(self) -> Lexicon:
        """What is known."""
        return self._lexicon

    def know(self, lexicon: Lexicon) -> None:
        """Go by other lists from now on."""
        if lexicon is not self._lexicon:
            self._lexicon = lexicon
            self._known.clear()

    def within(self, clauses: Clauses, first: int, past: int) -> tuple[Unknown, ...]:
        """The words that no list knows in these clauses, and in those they are joined to."""
        while first > 0 and not clauses[first - 1].in_proposed:
            first -= 1
        return tuple(it for at in _groups(clauses, first, past) for it in self._of(clauses, *at))

    def everywhere(self, clauses: Clauses) -> tuple[Unknown, ...]:
        """The words of the whole text that no list knows."""
        return self.within(clauses, 0, len(clauses))

    def at(self, clauses: Clauses, place: Place) -> Unknown | None:
        """The word at a place, if no list knows it."""
        return _holding(self.within(clauses, place.clause, place.clause + 1), place)

    def added_at(self, clauses: Clauses, place: Place) -> Added | None:
        """The word at a place, if it is known only because it was added to a list."""
        without = Checker(self._lexicon.with_own(()).with_here(()))
        found = without.at(clauses, place)
        if found is None or self.at(clauses, place) is not None:
            return None
        own, here = (
            Checker(some).at(clauses, place) is None
            for some in (self._lexicon.with_here(()), self._lexicon.with_own(()))
        )
        return Added(found.word, own=own, here=here)

    def _of(self, clauses: Clauses, first: int, past: int) -> Iterator[Unknown]:
        parts = clauses[first:past]
        key = id(parts[0])
        known = self._known.get(key)
        if known is None or not _same(known[0], parts):
            if len(self._known) > 2 * len(clauses) + SPARE:
                self._known.clear()
            # The clauses are kept with their words, so that no other one takes their identity.
            known = self._known[key] = (parts, unknown(parts, self._lexicon.knows))
        return (_moved(it, first) for it in known[1])


def _groups(clauses: Clauses, first: int, past: int) -> Iterator[tuple[int, int]]:
    """The clauses from `first` until `past` is reached, those that are joined together."""
    start = first
    for at in range(first, len(clauses)):
        if clauses[at].in_proposed or at == len(clauses) - 1:
            yield start, at + 1
            start = at + 1
            if start >= past:
                return


def _same(one: Sequence[Clause], other: Sequence[Clause]) -> bool:
    return len(one) == len(other) and all(a is b for a, b in zip(one, other, strict=True))


def _moved(found: Unknown, by: int) -> Unknown:
    (first, low), (last, high) = found.span
    return Unknown(Span(Place(first + by, low), Place(last + by, high)), found.word)


def _holding(found: Sequence[Unknown], place: Place) -> Unknown | None:
    return next((it for it in found if it.span.start <= place <= it.span.end), None)
