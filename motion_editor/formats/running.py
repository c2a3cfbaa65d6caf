"""The heads and feet that a copied page brings with it, again and again, among its lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from motion_editor.formats.bullets import label_of
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.people import begins_people
from motion_editor.formats.stems import ends_with_colon

_PAGE = re.compile(r"\W*page\s+\d{1,4}(?:\s+(?:of|/)\s+\d{1,4})?\W*$", re.IGNORECASE)
_NUMBER = re.compile(r"\s*(?:(\d{1,3})|[-–—]\s*(\d{1,3})\s*[-–—])\s*$")
_DIGITS = re.compile(r"\d+")
_NEAR = 3
"""How many lines the head or foot of a page has at most, its number aside."""
_LONGEST = 120
_WORDS = 3


def with_running(lines: Sequence[SourceLine], starts: frozenset[int]) -> list[SourceLine]:
    """The lines with the heads and feet of pages among them marked as `running`.

    Page numbers are such lines, and what stands at the edge of a page more than once, numbers
    aside. `starts` are the numbers of the lines that hold a page break.
    """
    shown = [at for at, line in enumerate(lines) if not line.blank]
    pages = {at for at in shown if _PAGE.match(lines[at].text)}
    lone = _counted(lines, shown)
    if not pages and not lone and not starts:
        return list(lines)
    repeated = _repeated(lines, shown, pages | lone, starts)
    if not starts and not any(_is_head(lines[at]) for at in repeated):
        # Figures of a table, one a line, may count on too: the head of a page must bear them out.
        lone = {at for at in lone if not lines[at].text.strip().isdecimal()}
        repeated = _repeated(lines, shown, pages | lone, starts)
    found = pages | lone | repeated
    return [replace(line, running=True) if at in found else line for at, line in enumerate(lines)]


def _counted(lines: Sequence[SourceLine], shown: Sequence[int]) -> set[int]:
    """Lone numbers that count on from each other, as those of pages do."""
    found = {at: _NUMBER.match(lines[at].text) for at in shown}
    lone = [(at, int(it.group(1) or it.group(2))) for at, it in found.items() if it]
    counts = all(later == earlier + 1 for (_, earlier), (_, later) in pairwise(lone))
    return {at for at, _ in lone} if len(lone) > 1 and counts else set()


def _is_head(line: SourceLine) -> bool:
    return len(line.text.split()) >= _WORDS


def _repeated(
    lines: Sequence[SourceLine], shown: Sequence[int], numbers: set[int], starts: frozenset[int]
) -> set[int]:
    """What stands more than once beside a page number, a page break or the first line."""
    if not numbers and not starts:
        return set()
    edges = {0} | {index for index, at in enumerate(shown) if at in numbers}
    places = [lines[at].number for at in shown]
    edges |= {bisect_left(places, start) for start in starts}
    near = {
        index
        for edge in edges
        for index in range(edge - _NEAR, edge + _NEAR + 1)
        if 0 <= index < len(shown)
    }
    said = {index: _same(lines[shown[index]]) for index in near if _may_run(lines[shown[index]])}
    counts = Counter(said.values())
    return {shown[index] for index, words in said.items() if counts[words] > 1}


def _may_run(line: SourceLine) -> bool:
    text = line.text.strip()
    return not (
        len(text) > _LONGEST
        or line.is_marked
        or line.heading
        or ends_with_colon(text)
        or begins_people(text)
        or label_of(text) is not None
    )


def _same(line: SourceLine) -> str:
    return _DIGITS.sub("#", " ".join(line.text.split()).casefold())
