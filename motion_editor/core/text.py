"""Runs: the words of a clause, each piece with its state and its emphasis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum


class State(Enum):
    """Whether words stand in the base, are left out by the amendment, or are put in by it."""

    KEPT = "kept"
    STRUCK = "struck"
    ADDED = "added"


KEPT, STRUCK, ADDED = State.KEPT, State.STRUCK, State.ADDED

SOFT_BREAK = "\u2028"
"""A line break inside a clause, in the model and in the editor alike."""


@dataclass(frozen=True, slots=True)
class Emphasis:
    """How words look beyond their state; `link` is an address, empty for none."""

    bold: bool = False
    italic: bool = False
    link: str = ""


PLAIN = Emphasis()


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one state and one emphasis."""

    text: str
    state: State = KEPT
    emphasis: Emphasis = PLAIN

    @property
    def in_original(self) -> bool:
        """Whether the base has these words."""
        return self.state is not ADDED

    @property
    def in_proposed(self) -> bool:
        """Whether the amended text has these words."""
        return self.state is not STRUCK

    def with_state(self, state: State) -> Run:
        """The same words in another state."""
        return self if state is self.state else Run(self.text, state, self.emphasis)

    def with_text(self, text: str) -> Run:
        """Other words of the same state and emphasis."""
        return Run(text, self.state, self.emphasis)


Runs = tuple[Run, ...]


def joined(runs: Iterable[Run]) -> Runs:
    """The runs with empty ones dropped and alike neighbours made one."""
    out: list[Run] = []
    alike: list[str] = []
    last: Run | None = None
    for run in runs:
        if not run.text:
            continue
        if last is not None and last.state is run.state and _look_alike(last, run):
            alike = alike or [last.text]
            alike.append(run.text)
            continue
        if alike:
            out[-1] = out[-1].with_text("".join(alike))
            alike = []
        out.append(run)
        last = run
    if alike:
        out[-1] = out[-1].with_text("".join(alike))
    return tuple(out)


def _look_alike(one: Run, two: Run) -> bool:
    return one.emphasis is two.emphasis or one.emphasis == two.emphasis


def length(runs: Iterable[Run]) -> int:
    """The number of characters (code points) in the runs, struck and added ones included."""
    return sum(len(run.text) for run in runs)


def words(runs: Iterable[Run]) -> str:
    """All characters of the runs, whatever their state."""
    return "".join(run.text for run in runs)


def original_words(runs: Iterable[Run]) -> str:
    """The characters that stand in the base."""
    return "".join(run.text for run in runs if run.in_original)


def proposed_words(runs: Iterable[Run]) -> str:
    """The characters that stand in the amended text."""
    return "".join(run.text for run in runs if run.in_proposed)


def cut(runs: Runs, start: int, end: int | None = None) -> Runs:
    """The piece of the runs from character `start` up to, not including, `end`."""
    out: list[Run] = []
    at = 0
    for run in runs:
        low = max(start - at, 0)
        high = len(run.text) if end is None else min(end - at, len(run.text))
        if low < high:
            out.append(run if high - low == len(run.text) else run.with_text(run.text[low:high]))
        at += len(run.text)
    return tuple(out)


def sliced(runs: Runs, bounds: Iterable[int]) -> list[Runs]:
    """The runs cut at each of these offsets, which ascend: one piece more than there are bounds."""
    out: list[list[Run]] = [[]]
    left = iter(bounds)
    bound = next(left, None)
    at = 0
    for run in runs:
        start, past = at, at + len(run.text)
        while bound is not None and bound < past:
            if start < bound:
                out[-1].append(run.with_text(run.text[start - at : bound - at]))
            out.append([])
            start, bound = bound, next(left, None)
        if start < past:
            out[-1].append(run.with_text(run.text[start - at :]) if start > at else run)
        at = past
    while bound is not None:
        out.append([])
        bound = next(left, None)
    return [tuple(piece) for piece in out]


def in_state(runs: Iterable[Run], state: State) -> Runs:
    """The same words, all in one state."""
    return joined(run.with_state(state) for run in runs)


def pieces(runs: Iterable[Run]) -> Iterator[tuple[int, Run]]:
    """Each run with the offset of its first character."""
    at = 0
    for run in runs:
        yield at, run
        at += len(run.text)


def sorted_spots(runs: Iterable[Run]) -> Runs:
    """The runs with what is struck before what is added wherever no kept word stands between."""
    out: list[Run] = []
    added: list[Run] = []
    for run in runs:
        if run.state is ADDED:
            added.append(run)
        else:
            if run.state is KEPT and run.text:
                out += added
                added = []
            out.append(run)
    return joined(out + added)


def stripped(runs: Runs) -> Runs:
    """The runs without white space at the two ends."""
    text = words(runs)
    start = len(text) - len(text.lstrip())
    return cut(runs, start, max(start, len(text.rstrip())))
