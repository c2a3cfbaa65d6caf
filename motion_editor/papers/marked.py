"""A tracked text in words: [DELETE:] … [TO HERE] and [INSERT:] … [TO HERE], clause by clause.

Changes within a clause are grown to whole words and joined to phrases, so that they can be read
aloud; blanks at their ends stand outside the markers. A clause that is split, joined, moved, or
becomes something else (a lead-in, a deeper point) stands whole as left out and whole as inserted,
so that each line is a line of the base, of the amended text, or of both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from motion_editor.compare.hunks import Hunk
from motion_editor.compare.snap import coalesce
from motion_editor.core.clause import Clause, Role
from motion_editor.core.footnotes import whole
from motion_editor.core.normal import normal
from motion_editor.core.text import (
    ADDED,
    KEPT,
    PLAIN,
    STRUCK,
    Emphasis,
    Run,
    Runs,
    State,
    cut,
    in_state,
    joined,
    original_words,
    proposed_words,
    words,
)
from motion_editor.core.tracked import copies, groups, original, proposed

OPENING: Final = {STRUCK: "[DELETE:]", ADDED: "[INSERT:]"}
CLOSING: Final = "[TO HERE]"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one state; a `marker` is no part of the text but says how it is marked."""

    text: str
    state: State = KEPT
    emphasis: Emphasis = PLAIN
    marker: bool = False

    def with_text(self, text: str) -> Piece:
        """Other words of the same state and emphasis."""
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class MarkedLine:
    """A line of a marked text: STRUCK if only the base has it, ADDED if only the amended text.

    `clause` is the id of the clause of the base, or of the amended text for an ADDED line.
    """

    clause: str
    role: Role
    level: int
    state: State
    pieces: tuple[Piece, ...]

    def words(self, without: State) -> str:
        """The line's own words in one of the two texts: those that are not in this state."""
        return "".join(it.text for it in self.pieces if not it.marker and it.state is not without)


def marked_lines(clauses: Sequence[Clause]) -> tuple[MarkedLine, ...]:
    """The lines of a text, plain or tracked; no word of base or amended text is missing."""
    if not any(item.changed for item in clauses):
        return tuple(_whole(item, item.runs, KEPT) for item in clauses)
    now = normal(clauses)
    copied = copies(now)
    old = _ends(now, lambda item: item.in_original, original(now))
    new = _ends(now, lambda item: item.in_proposed, proposed(now))
    out: list[MarkedLine] = []
    for first, past in _segments(now):
        item = now[first]
        if past - first == 1 and item.was is None and not item.moved_from and item.id not in copied:
            out.append(_single(item))
        else:
            out += [_whole(it, it.runs, STRUCK) for at, it in old if first < at <= past]
            out += [_whole(it, it.runs, ADDED) for at, it in new if first < at <= past]
    return tuple(out)


def _ends(
    now: Sequence[Clause], visible: Callable[[Clause], bool], texts: Iterable[Clause]
) -> list[tuple[int, Clause]]:
    """Each clause of a projection with the index past the marked clause in which it ends."""
    return [(past, it) for (_, past), it in zip(groups(now, visible), texts, strict=False)]


def _segments(now: Sequence[Clause]) -> Iterator[tuple[int, int]]:
    """The ranges after which no clause with words, of base or amended text, goes on."""
    first = 0
    old = new = False  # whether the clause of either text that goes on here has words so far
    for at, item in enumerate(now):
        old, new = old or bool(item.original_text), new or bool(item.proposed_text)
        old, new = old and not item.in_original, new and not item.in_proposed
        if not (old or new) or at == len(now) - 1:
            yield first, at + 1
            first = at + 1


def _single(item: Clause) -> MarkedLine:
    """A clause that is one line: in both texts, or whole in one of them."""
    if item.wholly_struck or item.wholly_added:
        return _whole(item, item.runs, STRUCK if item.wholly_struck else ADDED)
    old = tuple(run for run in item.runs if run.in_original)
    new = tuple(run for run in item.runs if run.in_proposed)
    marked: list[Run] = []
    at = shift = 0
    for start, end, text in coalesce(item.original_text, _hunks(item.runs)):
        marked += in_state(cut(old, at, start), KEPT)
        marked += in_state(cut(old, start, end), STRUCK)
        marked += in_state(cut(new, start + shift, start + shift + len(text)), ADDED)
        at, shift = end, shift + len(text) - (end - start)
    marked += in_state(cut(old, at), KEPT)
    pieces: list[Piece] = []
    for state, some in groupby(whole(joined(marked)), key=lambda run: run.state):
        pieces += _bracketed(tuple(some), state)
    return MarkedLine(item.id, item.role, item.level, KEPT, tuple(pieces))


def _hunks(runs: Runs) -> Iterator[Hunk]:
    """The recorded changes of a clause as hunks over its words in the base."""
    at = 0
    for kept, some in groupby(runs, key=lambda run: run.state is KEPT):
        stretch = tuple(some)
        past = at + len(original_words(stretch))
        if not kept:
            yield Hunk(at, past, proposed_words(stretch))
        at = past


def _whole(item: Clause, runs: Runs, state: State) -> MarkedLine:
    return MarkedLine(item.id, item.role, item.level, state, tuple(_bracketed(runs, state)))


def _bracketed(runs: Runs, state: State) -> Iterator[Piece]:
    text = words(runs)
    if state is KEPT:
        yield from _pieces(runs, state)
        return
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip())
    if start < end:
        yield from _pieces(cut(runs, 0, start), state)
        yield Piece(f"{OPENING[state]} ", state, marker=True)
        yield from _pieces(cut(runs, start, end), state)
        yield Piece(f" {CLOSING}", state, marker=True)
        yield from _pieces(cut(runs, end), state)
        return
    yield Piece(OPENING[state] if text else f"{OPENING[state]} ", state, marker=True)
    yield from _pieces(runs, state)
    yield Piece(CLOSING, state, marker=True)


def _pieces(runs: Runs, state: State) -> Iterator[Piece]:
    return (Piece(run.text, state, run.emphasis) for run in runs)


def plain_clause(line: MarkedLine) -> Clause:
    """The line as a plain clause whose words hold the markers; an ADDED one has its own id."""
    runs = joined(Run(piece.text, KEPT, piece.emphasis) for piece in line.pieces)
    id = f"{line.clause}+" if line.state is ADDED else line.clause
    return Clause(id, runs, line.role, line.level)
