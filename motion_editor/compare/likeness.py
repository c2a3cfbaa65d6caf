"""How alike clauses are, and which of them are worth comparing at all."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import chain, pairwise, repeat
from typing import Protocol

from motion_editor.compare import lcs
from motion_editor.compare.remembered import Remembered

_WORD = re.compile(r"\w+(?:['’-]\w+)*")

_LABEL = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})(?:\.\d{1,3})*[.)]\s+", re.IGNORECASE)

_ALL_PAIRS = 4_000
"""Up to so many pairs of clauses each is compared with each."""

_COMMON = 12
"""A word, or two words in a row, found in more clauses than this says nothing of a clause."""

_TOP = 6
_BAND = 3

_OTHER_ROLE, _UNLIKE = 0.75, 0.9
"""A clause that changed its role must be as alike as this to be taken for the same; it is less."""


class Piece(Protocol):
    """What is aligned: anything with words, a role and a level, such as a clause."""

    @property
    def text(self) -> str:
        """The words."""

    @property
    def role(self) -> Hashable:
        """What it does in the text; a piece is hardly ever taken for one of another role."""

    @property
    def level(self) -> int:
        """How deep it is nested."""


class Words:
    """The pieces of one text and, when asked for, the words of each.

    Marks do not count (two short clauses share a full stop and nothing else), nor does case.
    """

    __slots__ = ("pieces",)

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = pieces

    def of(self, at: int) -> list[str]:
        """The words of a piece in small letters; its marks where it has no words."""
        return _words[self.pieces[at].text]

    def features(self, at: int) -> dict[Hashable, None]:
        """The words of a piece and each two in a row, which tell boilerplate apart; in order."""
        return _features[self.pieces[at].text]

    def together(self, places: Sequence[int]) -> list[str]:
        """The words of several pieces in a row."""
        if len(places) == 1:
            return self.of(places[0])
        return [word for at in places for word in self.of(at)]


def bare(text: str) -> str:
    """The words without a label typed before them, which says nothing of which clause it is."""
    label = _LABEL.match(text)
    return text[label.end() :] if label else text


def _words_of(text: str) -> list[str]:
    found = bare(text).casefold()
    return _WORD.findall(found) or found.split()


def _features_of(text: str) -> dict[Hashable, None]:
    words = _words[text]
    found: dict[Hashable, None] = dict.fromkeys(words)
    found.update(dict.fromkeys(pairwise(words)))
    return found


_words = Remembered(_words_of)
_features = Remembered(_features_of)


def likeness(old: Words, new: Words, i: int, j: int, cutoff: float) -> float:
    """How alike two pieces are, 0 to 1; 0 below the cutoff, which is higher for unlike roles."""
    one, two = old.of(i), new.of(j)
    if old.pieces[i].role == new.pieces[j].role:
        return lcs.similarity(one, two, cutoff)
    return _UNLIKE * lcs.similarity(one, two, max(cutoff, _OTHER_ROLE))


def likely(
    old: Words,
    new: Words,
    olds: Sequence[int],
    news: Sequence[int],
    cutoff: float,
    *,
    near: bool = True,
) -> Iterator[tuple[int, int, float]]:
    """The pairs at least as alike as the cutoff, and how alike they are.

    All are compared if they are few, else those that share rare words or (`near`) place.
    """
    if len(olds) * len(news) <= _ALL_PAIRS:
        yield from _among_all(old, new, olds, news, cutoff)
        return
    for i, j in _candidates(old, new, olds, news, near=near):
        found = likeness(old, new, i, j, cutoff)
        if found:
            yield i, j, found


def _among_all(
    old: Words, new: Words, olds: Sequence[int], news: Sequence[int], cutoff: float
) -> Iterator[tuple[int, int, float]]:
    """The same, of all pairs, as `likeness` says: what all of them ask for is looked up once."""
    stricter = max(cutoff, _OTHER_ROLE)
    others = [(j, words, len(words), new.pieces[j].role) for j in news for words in (new.of(j),)]
    for i in olds:
        words, role = old.of(i), old.pieces[i].role
        size = len(words)
        for j, its_words, length, its_role in others:
            least = cutoff if its_role == role else stricter
            # No more can be shared than the shorter one has; most pairs go no further.
            if 2 * (min(length, size)) < least * (size + length):
                continue
            found = lcs.similarity(words, its_words, least)
            if found:
                yield i, j, found if its_role == role else _UNLIKE * found


def _candidates(
    old: Words, new: Words, olds: Sequence[int], news: Sequence[int], *, near: bool
) -> Iterator[tuple[int, int]]:
    """The pairs worth comparing of very many."""
    index = _index(new, news)
    for at, i in enumerate(olds):
        shared = Counter(chain.from_iterable(map(index.get, old.features(i), repeat(()))))
        chosen = dict.fromkeys(j for j, _ in shared.most_common(_TOP if near else 1))
        if near:
            middle = at * len(news) // len(olds)
            chosen.update(dict.fromkeys(news[max(middle - _BAND, 0) : middle + _BAND + 1]))
        for j in chosen:
            yield i, j


def _index(new: Words, news: Sequence[int]) -> dict[Hashable, list[int]]:
    index: defaultdict[Hashable, list[int]] = defaultdict(list)
    for j in news:
        for feature in new.features(j):
            index[feature].append(j)
    return {feature: places for feature, places in index.items() if len(places) <= _COMMON}
