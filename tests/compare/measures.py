"""How near the marks of an engine come to those that an officer would accept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Indel

from motion_editor.compare.hunks import Hunk, Hunks, apply
from motion_editor.compare.tokens import FULL, Tokens, split, weighed
from tests.compare.pairs import Pair

Engine = Callable[[str, str], Hunks]


@dataclass(slots=True)
class Score:
    """What an engine did with some pairs; those without golds count in the lower half alone."""

    judged: int = 0
    exact: int = 0
    f1: float = 0.0
    judged_hunks: int = 0
    gold_hunks: int = 0
    pairs: int = 0
    kept_text: int = 0
    hunks: int = 0
    islands: int = 0
    changed: int = 0
    least: int = 0
    tokens: int = 0

    def add(self, pair: Pair, hunks: Hunks) -> None:
        """Count one pair."""
        old, new = split(pair.base), split(pair.amended)
        ours = marked(old, new, hunks)
        self.pairs += 1
        self.kept_text += apply(pair.base, hunks) == pair.amended
        self.hunks += len(hunks)
        self.islands += len(list(islands(pair.base, hunks)))
        self.changed += len(ours)
        self.least += Indel.distance(old.words, new.words)
        self.tokens += old.size + new.size
        if pair.golds:
            near = {gold: f1(ours, marked(old, new, gold)) for gold in pair.golds}
            best = max(pair.golds, key=lambda gold: (near[gold], -len(gold)))
            self.judged += 1
            self.exact += is_exact(pair, hunks)
            self.f1 += near[best]
            self.judged_hunks += len(hunks)
            self.gold_hunks += len(best)


def scored(engine: Engine, pairs: Iterable[Pair]) -> Score:
    """The score of an engine over some pairs."""
    out = Score()
    for pair in pairs:
        out.add(pair, engine(pair.base, pair.amended))
    return out


def is_exact(pair: Pair, hunks: Hunks) -> bool:
    """Whether hunks are one of the golds."""
    found = alike(pair.base, hunks)
    return any(found == alike(pair.base, gold) for gold in pair.golds)


def alike(old: str, hunks: Hunks) -> Hunks:
    """The hunks in one form, whichever of the equal blanks around a phrase each takes along."""
    out = []
    for start, end, text in hunks:
        struck = old[start:end]
        while struck and text and struck[0] == text[0] and text[0].isspace():
            struck, text, start = struck[1:], text[1:], start + 1
        while struck and text and struck[-1] == text[-1] and text[-1].isspace():
            struck, text = struck[:-1], text[:-1]
        whole = struck or text
        if not struck or not text:
            while start and whole and whole[-1].isspace() and old[start - 1] == whole[-1]:
                whole, start = whole[-1] + whole[:-1], start - 1
            struck, text = (whole, "") if struck else ("", whole)
        if whole:
            out.append(Hunk(start, start + len(struck), text))
    return tuple(out)


def marked(old: Tokens, new: Tokens, hunks: Hunks) -> frozenset[tuple[str, int]]:
    """The words and marks struck and put in, by number; of hunks of blanks alone, their places."""
    out: set[tuple[str, int]] = set()
    shift = 0
    for start, end, put in alike(old.text, hunks):
        struck = old.text[start:end]
        out |= {("old", at) for at in _touched(old, start, end)}
        out |= {("new", at) for at in _touched(new, start + shift, start + shift + len(put))}
        if not struck.strip() and not put.strip():
            out.add(("blank", start))
        shift += len(put) - (end - start)
    return frozenset(out)


def _touched(tokens: Tokens, start: int, end: int) -> Iterator[int]:
    for at in range(tokens.size):
        if tokens.start(at) < end and start < tokens.ends[at + 1]:
            yield at


def f1(ours: frozenset[tuple[str, int]], gold: frozenset[tuple[str, int]]) -> float:
    """The harmonic mean of precision and recall."""
    return 2 * len(ours & gold) / (len(ours) + len(gold)) if ours or gold else 1.0


def islands(old: str, hunks: Hunks) -> Iterator[str]:
    """The runs of a word or less left standing between two hunks: word salad."""
    for one, two in pairwise(hunks):
        run = old[one.end : two.start]
        words = split(run).words
        if len(words) <= 1 or weighed(words)[-1] <= FULL:
            yield run
