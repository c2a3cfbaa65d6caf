"""Comparing, against difflib on the same tokens: each group of the table is one ratio.

The goals: a word typed in a clause of 200 words at least 30 times as fast, ordinary changed clauses
and a third of 200 words twice, 2,000 words ten times, a motion of 200 clauses fifteen times.
"""

from collections.abc import Callable
from difflib import SequenceMatcher
from random import Random
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from motion_editor.compare.clauses import align
from motion_editor.compare.hunks import Hunk, Hunks
from motion_editor.compare.lcs import Engine, using
from motion_editor.compare.tokens import Tokens, split
from motion_editor.compare.words import diff
from tests.compare.pairs import TUNED, read
from tests.compare.scripts import edited, script, sentence

Pairs = list[tuple[str, str]]


def long_text(draw: Random, words: int) -> str:
    """So many words, in sentences."""
    out: list[str] = []
    while len(out) < words:
        out += sentence(draw).split()
    return " ".join(out[:words])


def typed(words: int) -> Pairs:
    """One letter more in the middle of a text."""
    old = long_text(Random(1), words)
    middle = old.index(" ", len(old) // 2) + 2
    return [(old, f"{old[:middle]}x{old[middle:]}")]


def officer() -> Pairs:
    """Changed clauses as papers have them: of some fifty words, a few of them changed."""
    draw = Random(2)
    out: Pairs = []
    for pair in read(TUNED):
        before, after = sentence(draw), sentence(draw)
        out.append((f"{before} {pair.base} {after}", f"{before} {pair.amended} {after}"))
    return out


def scattered(words: int, share: float) -> Pairs:
    """Texts with a share of their words changed at random, the worst there is."""
    draw = Random(words)
    texts = [long_text(draw, words) for _ in range(3)]
    return [(text, edited(draw, text, share)) for text in texts]


WORK: dict[str, Callable[[], Pairs]] = {
    "a letter typed, 200 words": lambda: typed(200),
    "changed clauses": officer,
    "200 words, 5 % changed": lambda: scattered(200, 0.05),
    "200 words, 30 % changed": lambda: scattered(200, 0.3),
    "2,000 words, 30 % changed": lambda: scattered(2_000, 0.3),
}


def ours(pairs: Pairs) -> list[Hunks]:
    """Tidied hunks."""
    return [diff(old, new) for old, new in pairs]


def ours_alone(pairs: Pairs) -> list[Hunks]:
    """Tidied hunks without rapidfuzz."""
    with using(Engine.OWN):
        return ours(pairs)


def difflib(pairs: Pairs) -> list[list[Hunk]]:
    """What difflib makes of the same tokens, untidied: hunks, so that both give the same thing."""
    return [_hunks(split(old), split(new)) for old, new in pairs]


def _hunks(old: Tokens, new: Tokens) -> list[Hunk]:
    matcher = SequenceMatcher(None, old.words, new.words, autojunk=False)
    return [
        Hunk(old.ends[i1], old.ends[i2], new.text[new.ends[j1] : new.ends[j2]])
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


@pytest.mark.parametrize("way", [ours, ours_alone, difflib], ids=lambda way: way.__name__)
@pytest.mark.parametrize("work", WORK)
def test_words(benchmark: BenchmarkFixture, work: str, way: Callable[[Pairs], list[Any]]) -> None:
    pairs = WORK[work]()
    benchmark.group = f"words: {work}"
    slow = way is difflib and work.startswith("2,000")
    if slow:
        seldom: Callable[..., list[Any]] = benchmark.pedantic
        assert len(seldom(way, args=(pairs,), rounds=2)) == len(pairs)
    else:
        assert len(benchmark(way, pairs)) == len(pairs)


@pytest.mark.parametrize("size", [20, 200, 2_000])
def test_a_motion(benchmark: BenchmarkFixture, size: int) -> None:
    both = script(1, size)
    benchmark.group = f"motion: {size} clauses"

    def work() -> int:
        pairs = align(both.old, both.new)
        texts = [
            (both.old[p.old[0]].text, both.new[p.new[0]].text) for p in pairs if p.old and p.new
        ]
        return sum(len(diff(old, new)) for old, new in texts)

    assert benchmark(work)


@pytest.mark.parametrize("size", [20, 200])
def test_a_motion_by_difflib(benchmark: BenchmarkFixture, size: int) -> None:
    both = script(1, size)
    benchmark.group = f"motion: {size} clauses"
    old, new = ("\n".join(line.text for line in lines) for lines in (both.old, both.new))
    once: Callable[..., list[Any]] = benchmark.pedantic
    assert once(difflib, args=([(old, new)],), rounds=1)
