"""Words of a marked line that look as if put in and are the motion's own: bold headings, names.

A look may have been there before anybody marked a change. What a line says by its marks is held
against the motion: where it only has the motion's words together with some that look as if put
in, these are the motion's own. The amended text is the same either way; what it amends is not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, cut, in_state, joined
from motion_editor.formats.bullets import label_of
from motion_editor.formats.lines import SourceLine

_WORD = re.compile(r"\w+|[^\w\s]")
_TOO_BIG = 400_000
"""More pairs of lines and clauses than are set against each other."""
_MOST = 1500
"""Words of a line beyond which nothing is tried."""


class _Word(NamedTuple):
    """A word of one state within a run, and where it stands in the whole line."""

    text: str
    state: State
    start: int
    end: int
    loose: bool


def own_key(line: SourceLine, known: Counter[str]) -> str:
    """The clause of the motion whose very words a line has in its own base; "" for none.

    Clauses are `known` by their characters without white space.
    """
    text = "".join(run.text for run in line.runs if run.state is not ADDED).strip()
    label = label_of(text)
    tries = (text, text[label.end :]) if label else (text,)
    return next((key for it in tries if (key := "".join(it.split())) in known), "")


def is_added(line: SourceLine) -> bool:
    """Whether all words of a line are put in, its bullet aside."""
    label = label_of(line.text.lstrip())
    words = cut(line.runs, line.start + (label.end if label else 0))
    return all(run.state is ADDED for run in words if run.text.strip())


def in_turn(lines: Sequence[SourceLine], base: Sequence[str], known: Counter[str]) -> set[int]:
    """The lines that stand where the motion has their words, were all of these taken to stand.

    Of two lines with the words of one clause, it is the one in its place among the others, and
    among those that surely stand before all.
    """
    keys = [_whole_key(line, known) for line in lines]
    sure = [bool(own_key(line, known)) for line in lines]
    if sum(map(bool, keys)) == sum(sure) or len(base) * len(keys) > _TOO_BIG:
        return set()
    best = [[0] * (len(keys) + 1) for _ in range(len(base) + 1)]
    for row in range(len(base) - 1, -1, -1):
        for at in range(len(keys) - 1, -1, -1):
            side = max(best[row + 1][at], best[row][at + 1])
            same = keys[at] and keys[at] == base[row]
            weight = len(keys) if sure[at] else 1
            best[row][at] = max(side, best[row + 1][at + 1] + weight) if same else side
    return _walked(best, base, keys)


def _walked(best: list[list[int]], base: Sequence[str], keys: Sequence[str]) -> set[int]:
    """The lines on the way of most weight."""
    out: set[int] = set()
    row = at = 0
    while row < len(base) and at < len(keys):
        if best[row][at] == best[row][at + 1]:
            at += 1
        elif best[row][at] == best[row + 1][at]:
            row += 1
        else:
            out.add(at)
            row, at = row + 1, at + 1
    return out


def _whole_key(line: SourceLine, known: Counter[str]) -> str:
    """The clause that a line is by its own base, or by all its words where none are its own."""
    own = own_key(line, known)
    if own or not is_added(line):
        return own
    return own_key(replace(line, runs=in_state(line.runs, KEPT)), known)


def settled(line: SourceLine, clauses: Sequence[str]) -> SourceLine | None:
    """The line with words taken as the motion's own, so that it has one of the clauses.

    None where it has none of them, or more than one.
    """
    words = list(_words(line))
    if not any(word.loose for word in words) or len(words) > _MOST:
        return None
    counts = Counter(word.text for word in words)
    found = []
    for text in {"".join(text.split()): text for text in clauses}.values():
        wanted = _WORD.findall(text)
        if not wanted or Counter(wanted) - counts:
            continue
        own = _own(words, wanted)
        if own is not None:
            found.append(own)
    return _in_states(line, words, found[0]) if len(found) == 1 else None


def _words(line: SourceLine) -> Iterator[_Word]:
    """The words after the label; those put in are loose, and so are bare signs beside them."""
    label = label_of(line.text.lstrip())
    skipped = line.start + (label.end if label else 0)
    at = 0
    for index, run in enumerate(line.runs):
        beside = (*line.runs[max(0, index - 1) : index], *line.runs[index + 1 : index + 2])
        signs = run.state is KEPT and not any(char.isalnum() for char in run.text)
        loose = run.state is ADDED or (signs and any(it.state is ADDED for it in beside))
        for found in _WORD.finditer(run.text):
            if at + found.start() >= skipped:
                yield _Word(found[0], run.state, at + found.start(), at + found.end(), loose)
        at += len(run.text)


def _own(words: Sequence[_Word], wanted: Sequence[str]) -> list[bool] | None:
    """Which words are the clause's: all that is not loose, with loose ones, in order.

    A line of loose words alone has to be the clause from end to end.
    """
    if all(word.loose for word in words) and len(words) != len(wanted):
        return None
    size = len(wanted)
    can = [[False] * (size + 1) for _ in range(len(words) + 1)]
    can[-1][size] = True
    for at in range(len(words) - 1, -1, -1):
        word, row, below = words[at], can[at], can[at + 1]
        for to in range(size, -1, -1):
            matches = to < size and wanted[to] == word.text and below[to + 1]
            row[to] = matches or (word.loose and below[to])
    if not can[0][0]:
        return None
    out: list[bool] = []
    to = 0
    for at, word in enumerate(words):
        mine = to < size and wanted[to] == word.text and can[at + 1][to + 1]
        out.append(mine)
        to += mine
    return out


def _in_states(line: SourceLine, words: Sequence[_Word], own: Sequence[bool]) -> SourceLine:
    """The line with loose words KEPT that are the motion's own, and ADDED that are not."""
    states = [run.state for run in line.runs for _ in run.text]
    looks = [run.emphasis for run in line.runs for _ in run.text]
    for word, mine in zip(words, own, strict=True):
        if word.loose:
            states[word.start : word.end] = [KEPT if mine else ADDED] * len(word.text)
    text = line.text
    for at, char in enumerate(text):
        # A blank goes with the word before it, as what is put in does.
        if char.isspace() and at and states[at] is ADDED:
            states[at] = states[at - 1] if states[at - 1] is not STRUCK else ADDED
    spans = groupby(range(len(text)), lambda at: (states[at], looks[at]))
    runs = (Run("".join(text[at] for at in span), *how) for how, span in spans)
    return replace(line, runs=joined(runs))


def turned(old: SourceLine, new: SourceLine, state: State) -> list[str]:
    """The stretches of words that are in `state` in the new line and were not in the old one."""
    was = [run.state for run in old.runs for _ in run.text]
    out: list[str] = []
    at = 0
    for run in new.runs:
        here = was[at : at + len(run.text)]
        if run.state is state and run.text.strip() and any(it is not state for it in here):
            out.append(" ".join(run.text.split()))
        at += len(run.text)
    return out
