"""Marks of one clause of a paper, put on the words that the motion has in its place.

White space beside a mark says nothing certain: papers set it inside the mark, outside, on both
sides or not at all. So clauses are compared by their other characters, white space is the
motion's own, and what is left out or put in takes with it the one space that keeps words apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from motion_editor.compare.lcs import blocks
from motion_editor.compare.tokens import bare, split
from motion_editor.core.text import (
    ADDED,
    KEPT,
    STRUCK,
    Run,
    Runs,
    State,
    cut,
    in_state,
    joined,
    words,
)
from motion_editor.formats.apart import OPENERS, SPLIT, STOPS, Gap, Marked


class Difference(NamedTuple):
    """A place where the paper's own base has other words than the motion, with its neighbours."""

    paper: str
    motion: str
    struck: bool


def fitted_marks(paper: Marked, base: Runs) -> tuple[Runs, tuple[Difference, ...]]:
    """The base with the paper's marks on it, and where the paper's own base differs from it.

    The characters of the base are never changed: what is KEPT or STRUCK in the result is `base`.
    """
    text = words(base)
    places = [at for at, char in enumerate(text) if not char.isspace()]
    mapping, differences = _mapped(paper, text, places)
    states = [KEPT] * len(text)
    added: dict[int, Gap] = {}
    for index, at in enumerate(places):
        states[at] = mapping.states[index]
    for index, gap in enumerate(paper.gaps):
        if gap.added or gap.seam:
            where = mapping.gap_of[index]
            added[where] = _merged(added.get(where), gap)
    return _Fitter(base, text, places, states, added).runs(), differences


def _merged(one: Gap | None, two: Gap) -> Gap:
    if one is None:
        return two
    return Gap(
        one.blank + two.blank,
        True,
        one.outer or two.outer,
        one.before,
        two.after,
        [*one.added, *([(Run(" ", ADDED),)] if one.added and two.added else []), *two.added],
    )


@dataclass(slots=True)
class _Mapping:
    """For each character of the motion its state; for each gap of the paper one of the motion."""

    states: list[State]
    gap_of: list[int]


def _mapped(
    paper: Marked, text: str, places: Sequence[int]
) -> tuple[_Mapping, tuple[Difference, ...]]:
    own = "".join(text[at] for at in places)
    differences: list[Difference] = []
    if own == paper.chars:
        mapping = _Mapping(list(paper.states), list(range(len(paper.gaps))))
        differences += _blank_differences(paper, text, places, [(0, 0, len(own))])
        return mapping, tuple(differences)
    states = [KEPT] * len(own)
    gap_of = [0] * len(paper.gaps)
    equal: list[tuple[int, int, int]] = []
    for first, past, other, end in _stretches(paper, text):
        if past - first == end - other and paper.chars[first:past] == own[other:end]:
            equal.append((first, other, past - first))
            states[other:end] = paper.states[first:past]
            gap_of[first : past + 1] = range(other, end + 1)
            continue
        struck = _is_struck(paper, first, past) and (
            _nearly(paper.chars[first:past], own[other:end]) or _amid_struck(paper, first, past)
        )
        states[other:end] = [STRUCK if struck else KEPT] * (end - other)
        gap_of[first + 1 : past + 1] = [end] * (past - first)
        differences.append(_difference(paper, text, places, (first, past, other, end), struck))
    differences += _blank_differences(paper, text, places, equal)
    return _Mapping(states, gap_of), tuple(differences)


def _stretches(paper: Marked, text: str) -> Iterator[tuple[int, int, int, int]]:
    """Stretches of characters of paper and motion, white space apart, that stand side by side."""
    one, two = split(paper.base), split(text)
    ends = [_sizes(one.words), _sizes(two.words)]
    at = other = 0
    for block in blocks(one.words, two.words):
        if at < block.i1:
            yield ends[0][at], ends[0][block.i1], ends[1][other], ends[1][block.j1]
        yield ends[0][block.i1], ends[0][block.i2], ends[1][block.j1], ends[1][block.j2]
        at, other = block.i2, block.j2
    if at < len(one.words) or other < len(two.words):
        yield ends[0][at], ends[0][-1], ends[1][other], ends[1][-1]


def _sizes(tokens: Sequence[str]) -> list[int]:
    out = [0]
    for token in tokens:
        out.append(out[-1] + len(token))
    return out


def _is_struck(paper: Marked, first: int, past: int) -> bool:
    """Whether words of the motion that the paper lacks or has otherwise are left out with it."""
    if first < past:
        return all(state is STRUCK for state in paper.states[first:past])
    before = paper.states[first - 1] if first else STRUCK
    after = paper.states[past] if past < len(paper.states) else STRUCK
    return bool(paper.states) and before is STRUCK and after is STRUCK


def _nearly(paper: str, motion: str) -> bool:
    """Whether two readings have the same letters and figures, or one of them has nothing."""
    one, two = bare(paper), bare(motion)
    return not (one and two) or one == two


def _amid_struck(paper: Marked, first: int, past: int) -> bool:
    """Whether words beside these are left out too: then they are part of a phrase that goes.

    Alone, words that the motion has otherwise are not left out: they may be quite other ones.
    """
    before = first > 0 and paper.states[first - 1] is STRUCK
    return before or (past < len(paper.states) and paper.states[past] is STRUCK)


def _difference(
    paper: Marked,
    text: str,
    places: Sequence[int],
    stretch: tuple[int, int, int, int],
    struck: bool,
) -> Difference:
    first, past, other, end = stretch
    return Difference(
        _around(paper.base, _offsets(paper.base), first, past),
        _around(text, places, other, end),
        struck,
    )


def _offsets(text: str) -> list[int]:
    return [at for at, char in enumerate(text) if not char.isspace()]


def _around(text: str, places: Sequence[int], first: int, past: int) -> str:
    """The characters `first` to `past` (white space not counted) with a word on either side."""
    if not places:
        return ""
    low = places[first] if first < len(places) else len(text)
    high = places[past - 1] + 1 if past > first else low
    low = len(text[:low].rstrip())
    while low and not text[low - 1].isspace():
        low -= 1
    high = len(text) - len(text[high:].lstrip())
    while high < len(text) and not text[high].isspace():
        high += 1
    return text[low:high]


def _blank_differences(
    paper: Marked, text: str, places: Sequence[int], equal: Sequence[tuple[int, int, int]]
) -> Iterator[Difference]:
    """Where the paper has other white space than the motion, away from marks."""
    own = paper.base
    offsets = _offsets(own)
    for first, other, size in equal:
        for step in range(1, size):
            gap = paper.gaps[first + step]
            blank = text[places[other + step - 1] + 1 : places[other + step]]
            spaced = gap.blank or gap.before or gap.after
            if gap.blank == blank or (gap.seam and (spaced or not blank)):
                continue
            span = first + step - 1, first + step + 1
            yield Difference(
                _around(own, offsets, *span),
                _around(text, places, other + step - 1, other + step + 1),
                paper.states[first + step] is STRUCK,
            )


class _Fitter:
    """Sets the white space of what is left out and put in, and writes the runs."""

    def __init__(
        self,
        base: Runs,
        text: str,
        places: Sequence[int],
        states: list[State],
        added: dict[int, Gap],
    ) -> None:
        self._base = base
        self._text = text
        self._places = places
        self._states = states
        self._gaps = added

    def runs(self) -> Runs:
        """The base in its states, and what is put in."""
        put: dict[int, Runs] = {}
        for first, past in self._regions():
            at, runs = self._region(first, past)
            if runs:
                put[at] = runs
        return self._written(put)

    def _regions(self) -> Iterator[tuple[int, int]]:
        """Stretches of characters (white space not counted) that are left out or added at."""
        count = len(self._places)
        at = 0
        while at <= count:
            struck = at < count and self._states[self._places[at]] is STRUCK
            if not struck and not self._has_added(at):
                at += 1
                continue
            past = at
            while past < count and self._states[self._places[past]] is STRUCK:
                past += 1
            yield at, past
            at = past + 1

    def _has_added(self, gap: int) -> bool:
        return gap in self._gaps and bool(self._gaps[gap].added)

    def _region(self, first: int, past: int) -> tuple[int, Runs]:
        """Set the white space of one region; what is put in, and before which offset."""
        inserts = [self._gaps[gap] for gap in range(first, past + 1) if self._has_added(gap)]
        low = self._places[first - 1] + 1 if first else 0
        start = self._places[first] if first < len(self._places) else len(self._text)
        end = self._places[past - 1] + 1 if past > first else start
        high = self._places[past] if past < len(self._places) else len(self._text)
        self._strike(start, end)
        if not inserts:
            self._leave_out(first, past, (low, start), (end, high))
            return end, ()
        runs = _together(inserts)
        if past > first:
            return end, self._replaced(runs, inserts, (low, start), (end, high))
        return self._inserted(runs, inserts, low, high)

    def _leave_out(
        self, first: int, past: int, left: tuple[int, int], right: tuple[int, int]
    ) -> None:
        """Of white space on both sides of what is left out one stays, at the ends none."""
        at_start, at_end = first == 0, past == len(self._places)
        if at_start or at_end:
            self._strike(*left)
            self._strike(*right)
        elif left[0] < left[1] and right[0] < right[1]:
            self._strike(*right)
        elif left[0] < left[1] and (not self._outer(first) or self._parts_stop(left, right)):
            self._strike(*left)
        elif right[0] < right[1] and not self._outer(past):
            self._strike(*right)

    def _parts_stop(self, left: tuple[int, int], right: tuple[int, int]) -> bool:
        """Whether the white space left over would part a word from its full stop or comma."""
        return self._text[left[0] - 1].isalnum() and self._text[right[1]] in STOPS

    def _outer(self, gap: int) -> bool:
        return gap not in self._gaps or self._gaps[gap].outer

    def _strike(self, start: int, end: int) -> None:
        for at in range(start, end):
            self._states[at] = STRUCK

    def _replaced(
        self, runs: Runs, inserts: Sequence[Gap], left: tuple[int, int], right: tuple[int, int]
    ) -> Runs:
        text = words(runs)
        before = left[0] == left[1] and self._apart(
            self._text[left[0] - 1 : left[0]], text[:1], blank=inserts[0].before
        )
        if left[0] < left[1] and (text[0] in STOPS or left[0] == 0):
            self._strike(*left)
        after = right[0] == right[1] and self._apart(
            text[-1:], self._text[right[1] : right[1] + 1], blank=inserts[-1].after
        )
        if right[0] < right[1] == len(self._text):
            self._strike(*right)
        return _spaced(runs, before=before, after=after)

    def _inserted(
        self, runs: Runs, inserts: Sequence[Gap], low: int, high: int
    ) -> tuple[int, Runs]:
        """Words put in where nothing is left out."""
        text = words(runs)
        left, right = self._text[low - 1 : low], self._text[high : high + 1]
        if low == high:
            before = self._apart(left, text[:1], blank=inserts[0].before)
            after = self._apart(text[-1:], right, blank=inserts[-1].after)
            return low, _spaced(runs, before=before, after=after)
        if SPLIT in (text[0], text[-1]):
            self._strike(low, high)
            opens = text[0] not in STOPS
            return low, _spaced(runs, before=opens, after=bool(right) and text[-1] != SPLIT)
        if not left or (right and text[0] not in STOPS):
            return high, _spaced(runs, before=False, after=bool(right))
        return low, _spaced(runs, before=text[0] not in STOPS, after=False)

    def _apart(self, left: str, right: str, *, blank: bool) -> bool:
        """Whether a space belongs between two characters, given that the paper has one there."""
        return blank and bool(left and right) and left not in OPENERS and right not in STOPS

    def _written(self, put: dict[int, Runs]) -> Runs:
        out: list[Run] = []
        at = 0
        edges = sorted({*put, *self._turns(), len(self._text)})
        for edge in edges:
            if at < edge:
                out += in_state(cut(self._base, at, edge), self._states[at])
                at = edge
            out += put.get(edge, ())
        return joined(out)

    def _turns(self) -> Iterator[int]:
        """The offsets where the state changes."""
        for at in range(1, len(self._states)):
            if self._states[at] is not self._states[at - 1]:
                yield at


def _together(inserts: Sequence[Gap]) -> Runs:
    out: list[Run] = []
    for gap in inserts:
        if out:
            out.append(Run(" ", ADDED))
        out += (run for runs in gap.added for run in runs)
    return joined(out)


def _spaced(runs: Runs, *, before: bool, after: bool) -> Runs:
    blank = (Run(" ", ADDED),)
    return joined((*(blank if before else ()), *runs, *(blank if after else ())))
