"""Footnotes: words of a clause between ⟦ and ⟧, at the place where their number is printed.

They are text like any other: kept, struck, put in, compared, carried over and saved character by
character, so that nothing which handles words can lose them, and a footnote is amended as all
words are. Numbers are counted by whatever prints them and never stored. A bracket without its
other, or with nothing between, is an ordinary character.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, Generic, NamedTuple, Protocol, Self, TypeVar

from motion_editor.core.clause import Clause
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, State, cut, joined

OPEN: Final = "\u27e6"
CLOSE: Final = "\u27e7"

_NOTE: Final = re.compile(rf"{OPEN}(?=\s*[^\s{CLOSE}])[^{OPEN}{CLOSE}\n]*{CLOSE}")


class Stretch(NamedTuple):
    """The characters of a footnote, its brackets included."""

    start: int
    end: int


class Worded(Protocol):
    """What has words of one state: runs, and the pieces of papers."""

    @property
    def text(self) -> str:
        """The words."""
        ...

    @property
    def state(self) -> State:
        """Their state."""
        ...

    def with_text(self, text: str) -> Self:
        """The same with other words."""
        ...


Words = TypeVar("Words", bound=Worded)


@dataclass(frozen=True, slots=True)
class Footnote(Generic[Words]):
    """A footnote that is whole in each text that has it.

    `opening` is its first bracket: its state is that of the reference, its look the reference's.
    """

    opening: Words
    body: tuple[Words, ...]


def may_have(items: Sequence[Worded]) -> bool:
    """Whether there is any need to look for footnotes."""
    for item in items:  # noqa: SIM110 - a generator takes three times as long
        if OPEN in item.text:
            return True
    return False


def stretches(text: str) -> tuple[Stretch, ...]:
    """Where footnotes stand in a text."""
    if OPEN not in text:
        return ()
    return tuple(Stretch(*found.span()) for found in _NOTE.finditer(text))


def around(text: str, start: int, end: int) -> Stretch | None:
    """The first footnote that holds one end of a stretch between its brackets, not the other."""
    for note in stretches(text):
        if (note.start < start < note.end) != (note.start < end < note.end):
            return note
    return None


def inside(text: str, offset: int) -> Stretch | None:
    """The footnote, or empty pair of brackets, between whose brackets an offset stands."""
    start, end = text.rfind(OPEN, 0, offset), text.find(CLOSE, offset)
    if start < 0 or end < 0 or CLOSE in text[start:offset] or OPEN in text[offset:end]:
        return None
    return Stretch(start, end + 1)


def without(text: str) -> str:
    """The words that stand in the clause itself."""
    return _NOTE.sub("", text) if OPEN in text else text


def spoken(text: str) -> str:
    """The text with its footnotes named, to be quoted in a sentence."""
    return _NOTE.sub(lambda it: f" [footnote: {it[0][1:-1].strip()}]", text).lstrip()


def parted(items: Sequence[Words]) -> Iterator[tuple[Words, ...] | Footnote[Words]]:
    """The words in order, footnotes taken out of them.

    A footnote kept may have changes inside; one struck or put in is so from bracket to bracket.
    Others, which are not one and the same in both texts, stay words with brackets.
    """
    at = 0
    for start, end in _sound(items):
        yield _between(items, at, start)
        opening = _between(items, start, start + 1)[0]
        yield Footnote(opening, _between(items, start + 1, end - 1))
        at = end
    yield _between(items, at, sum(len(item.text) for item in items)) if at else tuple(items)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A footnote of a marked text: its clause, its characters there, its number and its state."""

    clause: int
    stretch: Stretch
    number: int
    state: State


def at_foot(
    items: Sequence[Words], notes: list[Footnote[Words]], before: int = 0
) -> tuple[Words, ...]:
    """The words with "[3]" in place of the third footnote; each goes to the end of `notes`.

    `before` is how many were numbered that are not in `notes`.
    """
    out: list[Words] = []
    for part in parted(items):
        if isinstance(part, Footnote):
            notes.append(part)
            out.append(part.opening.with_text(f"[{before + len(notes)}]"))
        else:
            out += part
    return tuple(out)


Noted = tuple[tuple[Stretch, State], ...]
"""Where footnotes stand in a clause, and what becomes of each."""


def noted(item: Clause) -> Noted:
    """The footnotes of a clause, with the states of their opening brackets."""
    if not may_have(item.runs):
        return ()
    text = "".join(run.text for run in item.runs)
    return tuple((note, _state_at(item.runs, note.start)) for note in stretches(text))


def _state_at(runs: Runs, offset: int) -> State:
    for run in runs:
        offset -= len(run.text)
        if offset < 0:
            return run.state
    raise IndexError(offset)


def numbered(
    clauses: Sequence[Clause],
    of: Callable[[Clause], Noted] = noted,
    only: Container[int] | None = None,
) -> tuple[Numbered, ...]:
    """The footnotes of a text, plain or marked, with the numbers that papers give them.

    Those that would stand are counted through the text; one left out has its number in the base.
    `of` may know the footnotes of clauses that it was asked for before; `only` are the clauses of
    which they are wanted.
    """
    out: list[Numbered] = []
    stood = stands = 0
    for at, item in enumerate(clauses):
        for note, state in of(item):
            stood += state is not ADDED and not item.moved_from
            stands += state is not STRUCK
            if only is None or at in only:
                out.append(Numbered(at, note, stood if state is STRUCK else stands, state))
    return tuple(out)


def _sound(items: Sequence[Words]) -> tuple[Stretch, ...]:
    if not may_have(items):
        return ()
    text = "".join(item.text for item in items)
    return tuple(note for note in stretches(text) if _is_sound(_between(items, *note)))


def _is_sound(note: Sequence[Worded]) -> bool:
    state = note[0].state
    if note[-1].state is not state:
        return False
    return state is KEPT or all(item.state is state for item in note)


def _between(items: Sequence[Words], start: int, end: int) -> tuple[Words, ...]:
    out: list[Words] = []
    at = 0
    for item in items:
        low, high = max(start - at, 0), min(end - at, len(item.text))
        if low < high:
            out.append(item.with_text(item.text[low:high]))
        at += len(item.text)
    return tuple(out)


def whole(runs: Runs) -> Runs:
    """The same two texts, marked so that no change begins in a footnote and ends outside it.

    Where one does, the whole stretch stands as struck and as put in.
    """
    if not may_have(runs):
        return runs
    sound = frozenset(_sound(runs))
    known = (*_notes_of(runs, ADDED), *_notes_of(runs, STRUCK))
    wanted = [note for note in known if note not in sound]
    if not wanted:
        return runs
    out: list[Run] = []
    at = 0
    for start, end in _grown(wanted, known):
        middle = cut(runs, start, end)
        out += cut(runs, at, start)
        out += [run.with_state(STRUCK) for run in middle if run.in_original]
        out += [run.with_state(ADDED) for run in middle if run.in_proposed]
        at = end
    return joined((*out, *cut(runs, at)))


def _notes_of(runs: Runs, other: State) -> Iterator[Stretch]:
    """The footnotes of one of the two texts, by the places of the marked text."""
    places: list[int] = []
    at = 0
    for run in runs:
        if run.state is not other:
            places += range(at, at + len(run.text))
        at += len(run.text)
    text = "".join(run.text for run in runs if run.state is not other)
    for start, end in stretches(text):
        yield Stretch(places[start], places[end - 1] + 1)


def _grown(wanted: Sequence[Stretch], known: Sequence[Stretch]) -> list[Stretch]:
    """The stretches in order, grown over every footnote that they reach into, none touching."""
    out: list[Stretch] = []
    for note in sorted(wanted):
        start, end = note
        while True:
            some = [it for it in chain(known, out) if it.start < end and start < it.end]
            low = min(it.start for it in some)
            high = max(it.end for it in some)
            if (low, high) == (start, end):
                break
            start, end = low, high
        out = [it for it in out if it.end <= start] + [Stretch(start, end)]
    return out
