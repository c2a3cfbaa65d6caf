"""Which words of a source became which words of a tracked text: found by the words themselves.

Only to show one beside the other: what was read is never decided by it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from motion_editor.compare.lcs import blocks
from motion_editor.core.clause import Clause
from motion_editor.formats.marks import MARKER

_WORD = re.compile(r"\w+")
_LEAST = 0.5
"""How much of a line must be found in a text for the line to stand in it."""


class Spot(NamedTuple):
    """Characters of one text, from one up to another."""

    start: int
    end: int


NOWHERE = Spot(0, 0)


class Sheet:
    """The text of a source as it is shown, by lines that count from 1.

    `numbers` are those that remarks give the lines, where they count otherwise.
    """

    def __init__(self, text: str, numbers: Sequence[int] = ()) -> None:
        self.text = text
        self.lines = text.split("\n")
        self._numbers = tuple(numbers)
        self._starts = [0, *accumulate(len(line) + 1 for line in self.lines)]

    def line_at(self, offset: int) -> int:
        """The number of the line that holds a character."""
        return min(bisect_right(self._starts, offset), len(self.lines))

    def rows(self, number: int) -> tuple[int, int]:
        """The first and the last line that a remark on this one is about; (0, 0) for none."""
        if not number or not self._numbers:
            return number, number
        found = [at for at, it in enumerate(self._numbers, 1) if it == number]
        return (found[0], found[-1]) if found else (0, 0)

    def spot(self, first: int, last: int) -> Spot:
        """The words of some lines, white space at both ends left aside."""
        if not 0 < first <= len(self.lines):
            return NOWHERE
        last = min(max(first, last), len(self.lines))
        start, end = self._starts[first - 1], self._starts[last] - 1
        words = self.text[start:end]
        return Spot(end - len(words.lstrip()), start + len(words.rstrip()))

    def find(self, words: str, within: Spot) -> Spot:
        """Where words stand in some lines, however their white space is; NOWHERE if they do not."""
        pattern = r"\s+".join(map(re.escape, words.split()[:_MANY]))
        found = re.compile(pattern).search(self.text, within.start, within.end) if pattern else None
        return Spot(*found.span()) if found else NOWHERE


_MANY = 12
"""So many words tell where an instruction begins."""


class Links:
    """The words of a sheet beside those of a tracked text, in the order of both."""

    def __init__(self, sheet: Sheet, clauses: Sequence[Clause], *, whole: bool) -> None:
        """`whole` says that the sheet has the amended text alone, nothing that is left out."""
        self._sheet = sheet
        spots, words = _source_words(sheet.text)
        self._there: dict[str, list[tuple[int, Spot]]] = {}
        places, others = _clause_words(clauses, whole=whole)
        at = to = 0
        matched: set[int] = set()
        for block in [*blocks(words, others), None]:
            end = block.i1 if block else len(words)
            for i, j in zip(range(at, end), range(to, len(others)), strict=False):
                id, offset = places[j]
                self._there.setdefault(id, []).append((offset, spots[i]))
                matched.add(i)
            if block:
                at, to = block.i2, block.j2
        self._found = _shares(sheet, spots, matched)

    def of(self, clause: str, start: int, end: int) -> Spot:
        """Where the words of a clause from one character up to another stand; NOWHERE if not."""
        found = [spot for at, spot in self._there.get(clause, ()) if start <= at < end]
        if not found:
            return NOWHERE
        return Spot(min(it.start for it in found), max(it.end for it in found))

    def stands(self, line: int) -> bool:
        """Whether most of a line was found."""
        return self._found.get(line, 0.0) >= _LEAST


def _source_words(text: str) -> tuple[list[Spot], list[str]]:
    """The words of a source, the marks of brackets left out, and where they stand."""
    blank = MARKER.sub(lambda found: " " * len(found.group()), text)
    spots = [Spot(*found.span()) for found in _WORD.finditer(blank)]
    return spots, [text[it.start : it.end].casefold() for it in spots]


def _clause_words(
    clauses: Sequence[Clause], *, whole: bool
) -> tuple[list[tuple[str, int]], list[str]]:
    """The words of a tracked text, and the clause and the character where each begins."""
    places: list[tuple[str, int]] = []
    words: list[str] = []
    for item in clauses:
        at = 0
        text, offsets = "", []
        for run in item.runs:
            if not whole:
                # Words left out and words put in their place may touch.
                text += "\n"
                offsets.append(at)
            if run.in_proposed or not whole:
                text += run.text
                offsets += range(at, at + len(run.text))
            at += len(run.text)
        for found in _WORD.finditer(text):
            places.append((item.id, offsets[found.start()]))
            words.append(found.group().casefold())
    return places, words


def _shares(sheet: Sheet, spots: Sequence[Spot], matched: set[int]) -> dict[int, float]:
    """How much of the words of each line was found."""
    all_words: dict[int, int] = {}
    found: dict[int, int] = {}
    for at, spot in enumerate(spots):
        line = sheet.line_at(spot.start)
        all_words[line] = all_words.get(line, 0) + 1
        found[line] = found.get(line, 0) + (at in matched)
    return {line: found[line] / size for line, size in all_words.items()}
