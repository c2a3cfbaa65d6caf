"""What differs between two plain texts, difference by difference, each with its grade."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from unicodedata import category

from motion_editor.compare.clauses import Kind, Pair, align
from motion_editor.compare.hunks import Hunk
from motion_editor.compare.words import diff
from motion_editor.core.clause import Clause
from motion_editor.core.text import SOFT_BREAK
from motion_editor.core.wording import mark

_BREAK = "\n"
"""Stands for an end mark where clauses are compared as one; no clause holds it."""
_SHOWN_BREAK = " ¶ "
_AROUND = 2
"""How many words are shown on either side of a difference that shows nothing by itself."""
_NUMBER_SIGN = re.compile(r"(?<=\d)[.,:/–-](?=\d)")


class Grade(Enum):
    """How much a difference weighs: from other words down to white space."""

    WORDS = mark("words")
    MISSING = mark("clause missing")
    ADDED = mark("clause added")
    ORDER = mark("order")
    PUNCTUATION = mark("punctuation")
    CAPITALS = mark("capitals")
    SPACE = mark("white space")
    LAYOUT = mark("layout")
    VOTES = mark("votes")


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: the clauses of either text that it is in (indices), and both readings.

    Either reading is "" where that text has none.
    """

    grade: Grade
    old: tuple[int, ...]
    new: tuple[int, ...]
    before: str
    after: str


def differences(old: Sequence[Clause], new: Sequence[Clause]) -> tuple[Difference, ...]:
    """Every difference in words, order, signs and white space, in the order of the new text.

    Both texts are plain. What kind of clause it is, its level and its emphasis are left aside; a
    break inside a clause counts as white space that a line wrap may have made, that is as none.
    """
    if [item.text for item in old] == [item.text for item in new]:
        return ()  # however clauses of other kinds were paired
    pairs = _regrouped(old, new, align(old, new))
    return tuple(item for pair in pairs for item in _of_pair(old, new, pair))


def grade_of(before: str, after: str) -> Grade:
    """The grade of two readings of one place that are not the same."""
    if before.count(_BREAK) != after.count(_BREAK):
        return Grade.WORDS
    if _unspaced(before) == _unspaced(after):
        return Grade.SPACE
    one, two = _letters(before), _letters(after)
    if one == two:
        return Grade.PUNCTUATION
    if one.casefold() != two.casefold():
        return Grade.WORDS
    same = _unspaced(before).casefold() == _unspaced(after).casefold()
    return Grade.CAPITALS if same else Grade.PUNCTUATION


def _unspaced(text: str) -> str:
    return "".join(text.split())


def _letters(text: str) -> str:
    """What is read out: letters, figures, signs such as £, and the signs inside a number."""
    inside = {found.start() for found in _NUMBER_SIGN.finditer(text)}
    return "".join(
        char
        for at, char in enumerate(text)
        if char.isalnum() or at in inside or char == "%" or category(char).startswith(("S", "M"))
    )


def _regrouped(
    old: Sequence[Clause], new: Sequence[Clause], pairs: Sequence[Pair]
) -> Iterator[Pair]:
    """The pairs, a short clause that is the very beginning or end of its neighbour's taken to it.

    "Therefore, we ask that …" printed as "Therefore, we:-" and a point "Ask that …" is one clause
    split, and not one put in and another cut short.
    """
    waiting: Pair | None = None
    for pair in pairs:
        joined = waiting and _one(old, new, waiting, pair)
        if waiting is not None and not joined:
            yield waiting
        waiting = joined or pair
    if waiting is not None:
        yield waiting


def _one(old: Sequence[Clause], new: Sequence[Clause], first: Pair, second: Pair) -> Pair | None:
    """Two pairs as one split or join, where the words at the seam run on in the other text."""
    olds, news = (*first.old, *second.old), (*first.new, *second.new)
    in_order = list(olds) == sorted(olds) and list(news) == sorted(news)
    if not in_order or Kind.MOVED in (first.kind, second.kind):
        return None
    if len(olds) == 1 and len(news) == 2:
        runs_on = _runs_on([old[at] for at in olds], [new[at] for at in news])
        return Pair(olds, news, Kind.SPLIT) if runs_on else None
    if len(olds) == 2 and len(news) == 1:
        runs_on = _runs_on([new[at] for at in news], [old[at] for at in olds])
        return Pair(olds, news, Kind.JOINED) if runs_on else None
    return None


def _runs_on(whole: Sequence[Clause], halves: Sequence[Clause]) -> bool:
    """Whether one clause begins with all words of the first half and goes on with the second's.

    Or ends with all words of the second, after the first's last.
    """
    (words,), (head, tail) = map(_said, whole), map(_said, halves)
    if not head or not tail:
        return False
    at = len(words) - len(tail)
    begins = words[: len(head)] == head and words[len(head) : len(head) + 1] == tail[:1]
    return begins or (at > 0 and words[at:] == tail and words[at - 1] == head[-1])


def _said(item: Clause) -> list[str]:
    return re.findall(r"\w+", item.text.casefold())


def _of_pair(old: Sequence[Clause], new: Sequence[Clause], pair: Pair) -> Iterator[Difference]:
    before, after = _together(old, pair.old), _together(new, pair.new)
    if not pair.new:
        yield Difference(Grade.MISSING, pair.old, (), before, "")
    elif not pair.old:
        yield Difference(Grade.ADDED, (), pair.new, "", after)
    else:
        if pair.kind is Kind.MOVED:
            yield Difference(Grade.ORDER, pair.old, pair.new, before, after)
        if before != after:
            for hunk in _placed(diff(before, after)):
                yield _of_hunk(before, after, hunk, pair)


def _together(items: Sequence[Clause], places: Sequence[int]) -> str:
    return _BREAK.join(items[at].text for at in places).replace(SOFT_BREAK, " ")


@dataclass(frozen=True, slots=True)
class _Hunk:
    """A hunk, and where its words stand in the new text."""

    start: int
    end: int
    first: int
    past: int


def _placed(hunks: Sequence[Hunk]) -> Iterator[_Hunk]:
    shift = 0
    for hunk in hunks:
        first = hunk.start + shift
        yield _Hunk(hunk.start, hunk.end, first, first + len(hunk.text))
        shift += len(hunk.text) - (hunk.end - hunk.start)


def _of_hunk(before: str, after: str, hunk: _Hunk, pair: Pair) -> Difference:
    struck, put = before[hunk.start : hunk.end], after[hunk.first : hunk.past]
    grade = grade_of(struck, put)
    said = any(map(str.isalnum, struck)) and any(map(str.isalnum, put))
    around = 0 if said and grade in (Grade.WORDS, Grade.CAPITALS) else _AROUND
    return Difference(
        grade,
        (pair.old[before.count(_BREAK, 0, hunk.start)],),
        (pair.new[after.count(_BREAK, 0, hunk.first)],),
        _reading(before, hunk.start, hunk.end, around),
        _reading(after, hunk.first, hunk.past, around),
    )


def _reading(text: str, start: int, end: int, around: int) -> str:
    """The words in question, whole, with so many around them."""
    start, end = _back(text, start, around), _on(text, end, around)
    return text[start:end].strip().replace(_BREAK, _SHOWN_BREAK)


def _back(text: str, at: int, words: int) -> int:
    """The offset so many words before another, that one's own word counted whole."""
    for step in range(words + 1):
        if step:
            while at and text[at - 1].isspace():
                at -= 1
        while at and not text[at - 1].isspace():
            at -= 1
    return at


def _on(text: str, at: int, words: int) -> int:
    """The offset so many words after another, that one's own word counted whole."""
    for step in range(words + 1):
        if step:
            while at < len(text) and text[at].isspace():
                at += 1
        while at < len(text) and not text[at].isspace():
            at += 1
    return at
