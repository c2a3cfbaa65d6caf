"""Where words stand in a tracked text as it now reads, or as it read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat

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


@dataclass(frozen=True, slots=True)
class View:
    """Words of a tracked text in one piece, and the place in it of each character."""

    text: str
    places: tuple[Place, ...]

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

    def _there(self) -> tuple[Place, ...]:
        if not self.places:
            raise UnplacedError(say("Nothing is left of it in the text."))
        return self.places


def view(now: Sequence[Clause], indexes: Iterable[int], *, base: bool = False) -> View:
    """The words of some clauses as the amended text has them, or with `base` as the base has."""
    text: list[str] = []
    places: list[Place] = []
    above = -1
    for at in indexes:
        item = now[at]
        if text and text[-1] != "\n":
            text.append("\n")
            places.append(Place(above, now[above].length))
        above = at
        for offset, run in pieces(item.runs):
            if run.in_original if base else run.in_proposed:
                text += run.text
                places += map(Place, repeat(at), range(offset, offset + len(run.text)))
    if text and text[-1] == "\n":
        del text[-1], places[-1]
    return View("".join(text), tuple(places))


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
