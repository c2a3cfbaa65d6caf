"""Where words stand in a tracked text as it now reads, or as it read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import overload

from motion_editor.compare.phrasing import Found, nearly, occurrences
from motion_editor.compare.tokens import ends_sentence, split
from motion_editor.core.clause import Clause
from motion_editor.core.place import Place, Span
from motion_editor.core.text import SOFT_BREAK, pieces
from motion_editor.core.wording import say, strung
from motion_editor.formats.instructions.values import Words
from motion_editor.papers.wording import quoted, shortened
from motion_editor.tasks.report import Candidate, keys_of


class UnplacedError(Exception):
    """An instruction can't be carried out; the sentence says why.

    `ids` are the clauses of which each may be meant, where it does not say which.
    """

    def __init__(self, said: str, ids: Sequence[str] = ()) -> None:
        super().__init__(said)
        self.ids = tuple(ids)


class Picks:
    """The candidates that a person has chosen for the instruction in hand, by their keys.

    `asked` are those among which one was looked for last, `chosen` which of them it was, or is
    guessed to be.
    """

    def __init__(self) -> None:
        self.begin(())

    def begin(self, wanted: Sequence[str]) -> None:
        """For the next instruction these candidates are chosen."""
        self._wanted = frozenset(wanted)
        self.asked: tuple[Candidate, ...] = ()
        self.chosen = -1

    def among(self, candidates: Sequence[Candidate]) -> int:
        """Which of some candidates was chosen; -1 where none was."""
        keys = keys_of(candidates)
        self.asked = tuple(candidates)
        self.chosen = next((at for at, key in enumerate(keys) if key in self._wanted), -1)
        return self.chosen


class Spots(Sequence[Place]):
    """The place of each character of some words, kept by the pieces that they come from.

    `pieces` are where each begins among the characters, and the place of its first one.
    """

    def __init__(self, pieces: Sequence[tuple[int, Place]], start: int, end: int) -> None:
        self._pieces = pieces
        self._start, self._size = start, max(end - start, 0)

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, at: int) -> Place: ...
    @overload
    def __getitem__(self, at: slice) -> Spots: ...
    def __getitem__(self, at: int | slice) -> Place | Spots:
        if isinstance(at, slice):
            low, high, _ = at.indices(self._size)
            return Spots(self._pieces, self._start + low, self._start + high)
        if not -self._size <= at < self._size:
            raise IndexError(at)
        there = self._start + at % self._size
        first, place = self._pieces[bisect_right(self._pieces, there, key=itemgetter(0)) - 1]
        return Place(place.clause, place.offset + there - first)

    def before(self, place: Place) -> int:
        """How many of the characters stand before a place."""
        return bisect_left(self, place)


@dataclass(frozen=True, slots=True)
class View:
    """Words of a tracked text in one piece, and the place in it of each character."""

    text: str
    places: Spots

    def part(self, start: int, end: int) -> View:
        """The words from one offset up to another."""
        return View(self.text[start:end], self.places[start:end])

    def span(self, found: Found) -> Span:
        """The stretch of the tracked text where these words stand."""
        last = self.places[found.end - 1]
        return Span(self.places[found.start], Place(last.clause, last.offset + 1))

    @property
    def start(self) -> Place:
        """The place before the first word."""
        return self._there()[0]

    @property
    def end(self) -> Place:
        """The place after the last word."""
        last = self._there()[-1]
        return Place(last.clause, last.offset + 1)

    def _there(self) -> Spots:
        if not self.places:
            raise UnplacedError(say("Nothing is left of it in the text."))
        return self.places


def view(now: Sequence[Clause], indexes: Iterable[int], *, base: bool = False) -> View:
    """The words of some clauses as the amended text has them, or with `base` as the base has."""
    text: list[str] = []
    places: list[tuple[int, Place]] = []
    above = -1
    size = 0
    for at in indexes:
        item = now[at]
        if text and not text[-1].endswith("\n"):
            text.append("\n")
            places.append((size, Place(above, now[above].length)))
            size += 1
        above = at
        for offset, run in pieces(item.runs):
            if run.text and (run.in_original if base else run.in_proposed):
                text.append(run.text)
                places.append((size, Place(at, offset)))
                size += len(run.text)
    whole = "".join(text).removesuffix("\n")
    return View(whole, Spots(places, 0, len(whole)))


def sentence(whole: View, number: int) -> View | None:
    """The `number`-th sentence of some words, -1 the last one; None where there are fewer."""
    found: list[tuple[int, int]] = []
    for start, line in _lines(whole.text):
        tokens = split(line)
        first = 0
        for at in range(tokens.size):
            if ends_sentence(tokens, at) or at == tokens.size - 1:
                found.append((start + tokens.start(first), start + tokens.ends[at + 1]))
                first = at + 1
    which = picked(number, len(found))
    return None if which is None else whole.part(*found[which])


def lines(whole: View, numbers: Sequence[int]) -> View | None:
    """The lines of these numbers, as soft breaks part them; None where there are fewer."""
    edges = [at for at, char in enumerate(whole.text) if char == SOFT_BREAK]
    starts, ends = [0, *(at + 1 for at in edges)], [*edges, len(whole.text)]
    found = [picked(number, len(starts)) for number in numbers]
    known = [at for at in found if at is not None]
    if len(known) < len(found):
        return None
    return whole.part(starts[min(known)], ends[max(known)])


def picked(number: int, size: int) -> int | None:
    """The index of the `number`-th of so many, or from the end where it is negative."""
    at = number - 1 if number > 0 else size + number
    return at if 0 <= at < size else None


def _lines(text: str) -> Iterable[tuple[int, str]]:
    at = 0
    for line in text.split("\n"):
        yield at, line
        at += len(line) + 1


def exact(wanted: Words, have: View) -> tuple[Found, ...]:
    """Where words stand; only the one meant where they name it by an ordinal."""
    if wanted.unquoted and len(have.text.lower()) == len(have.text):
        # Words that are not quoted may have lost their capitals, and are certain only without.
        return occurrences(wanted.text.lower(), have.text.lower())
    found = occurrences(wanted.text, have.text, letters=wanted.letters)
    if wanted.ordinal and found:
        at = picked(wanted.ordinal, len(found))
        return () if at is None else (found[at],)
    return found


def near(wanted: Words, have: View) -> tuple[Found, ...]:
    """Where words much like these stand, those after an ordinal aside."""
    return nearly(wanted.text, have.text)


def ambiguous(wanted: Words, have: View, found: Sequence[Found]) -> UnplacedError:
    """That words stand in several places, each quoted with what is around it."""
    around = strung([_around(have, it) for it in found[:6]])
    return UnplacedError(
        say(
            "{words} stands in {count} places: {candidates}",
            words=quoted(shortened(wanted.text)),
            count=len(found),
            candidates=around,
        )
    )


def candidate(have: View, found: Found, name: str) -> Candidate:
    """A place where words stand, in the clause of this name, with what is around it."""
    low, high = _edges(have, found)
    text = have.text
    # No word is cut in two.
    while low and low < found.start and text[low - 1].isalnum() and text[low].isalnum():
        low += 1
    while high < len(text) and high > found.end and text[high - 1 : high + 1].isalnum():
        high -= 1
    return Candidate(
        name,
        text[found.start : found.end],
        " ".join(text[low : found.start].split()),
        " ".join(text[found.end : high].split()),
    )


def _around(have: View, found: Found) -> str:
    low, high = _edges(have, found)
    return f"“…{' '.join(have.text[low:high].split())}…”"


def _edges(have: View, found: Found) -> tuple[int, int]:
    """From where and up to where words are quoted with what is around them."""
    low = max(have.text.rfind("\n", 0, found.start) + 1, found.start - 24)
    cut = have.text.find("\n", found.end)
    return low, min(cut if cut >= 0 else len(have.text), found.end + 24)
