"""How many times as fast as difflib and redlines: each goal is a ratio within one run.

The three take turns, so that a machine that slows down slows all of them; medians are compared, of
the time that this process itself had. With `--benchmark-enable` each ratio is printed beside its
goal, and one far below it is a failure; without, the smaller work is only done. difflib compares
words as a program that uses it would cut them, redlines its own; neither tidies what it finds.
The words of texts compared lately are remembered (a base is compared with all its amendments, and
at each key), so each work is measured twice: with what was seen before, which is held to the goals,
and with nothing remembered.
redlines 0.6.2 (MIT) needs typing-extensions and does not say so; where it is not installed difflib
is alone.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Callable
from difflib import SequenceMatcher
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from random import Random
from statistics import median
from time import process_time
from typing import Any

import pytest

from motion_editor.compare import likeness, tokens
from motion_editor.compare.clauses import align
from motion_editor.compare.words import apply, diff
from tests.bench.test_compare import Pairs, long_text, officer, ours, scattered, typed
from tests.compare.scripts import Script, script, word

DIFFLIB, REDLINES = "difflib", "redlines"
UNSEEN = "ours, unseen"
_PLAIN = re.compile(r"\s*(?:\w+(?:['’.,-]\w+)*|[^\w\s])")


def phrased(words: int, share: float) -> Pairs:
    """Texts with a share of their words changed in phrases of up to six, as amendments do."""
    draw = Random(words)
    texts = [long_text(draw, words) for _ in range(3)]
    return [(text, _phrased(draw, text.split(), share)) for text in texts]


def _phrased(draw: Random, words: list[str], share: float) -> str:
    out: list[str] = []
    at = 0
    begins = share / (3.5 * (1 - share) + share)
    while at < len(words):
        if draw.random() >= begins:
            out.append(words[at])
            at += 1
            continue
        kind = draw.random()
        if kind < 0.75:
            at += draw.randrange(1, 7)
        if kind > 0.25:
            out += [word(draw) for _ in range(draw.randrange(1, 7))]
    return " ".join(out)


GOALS: dict[str, tuple[Callable[[], Pairs], dict[str, float]]] = {
    "a letter typed, 200 words": (lambda: typed(200), {DIFFLIB: 30, REDLINES: 30}),
    "changed clauses": (officer, {DIFFLIB: 2, REDLINES: 2}),
    "200 words, 30 % changed": (lambda: phrased(200, 0.3), {DIFFLIB: 2, REDLINES: 2}),
    "2,000 words, 30 % changed": (lambda: phrased(2_000, 0.3), {DIFFLIB: 10, REDLINES: 10}),
    "200 words, 30 % scattered": (lambda: scattered(200, 0.3), {}),
    "2,000 words, 30 % scattered": (lambda: scattered(2_000, 0.3), {}),
}
MOTIONS: dict[int, dict[str, float]] = {
    20: {},
    200: {DIFFLIB: 15, REDLINES: 15},
    2_000: {REDLINES: 100},
}
MOST = 0.150
"""Seconds for a motion of 2,000 clauses, on two quiet cores."""

FAR_BELOW = 0.5
"""The share of a goal below which more than the machine is to blame."""

ROUNDS = 7


def plain_difflib(pairs: Pairs) -> list[Any]:
    """What difflib finds changed, the words of both."""
    return [_plain(_PLAIN.findall(old), _PLAIN.findall(new)) for old, new in pairs]


def _plain(old: list[str], new: list[str]) -> list[Any]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        ("".join(old[i1:i2]), "".join(new[j1:j2]))
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def redlines(pairs: Pairs) -> list[Any]:
    """What redlines finds changed."""
    engine = import_module("redlines").Redlines
    return [engine(old, new).opcodes for old, new in pairs]


def times(works: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median time of each work, in seconds, all of them taking turns.

    What takes less than a hundredth of a second is done that many times over.
    """
    often = {name: max(1, round(0.01 / _time(work))) for name, work in works.items()}
    taken: dict[str, list[float]] = {name: [] for name in works}
    gc.collect()
    gc.disable()
    try:
        for _ in range(rounds):
            for name, work in works.items():
                started = process_time()
                for _ in range(often[name]):
                    work()
                taken[name].append((process_time() - started) / often[name])
    finally:
        gc.enable()
    return {name: median(found) for name, found in taken.items()}


def _time(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return max(process_time() - started, 1e-6)


def held(
    request: pytest.FixtureRequest,
    name: str,
    goals: dict[str, float],
    works: dict[str, Callable[[], object]],
    rounds: int = ROUNDS,
) -> float:
    """Measure, print, and where benchmarks are on hold the goals; our own time in seconds."""
    measured = bool(request.config.getoption("--benchmark-enable"))
    if not find_spec(REDLINES):
        works = {rival: work for rival, work in works.items() if rival != REDLINES}
    unseen = {UNSEEN: partial(_anew, works["ours"])}
    found = times(unseen | works, rounds if measured else 1)
    for way, added in ((UNSEEN, ", texts never seen"), ("ours", "")):
        ratios = {rival: found[rival] / found[way] for rival in works if rival != "ours"}
        said = ", ".join(_told(it, ratio, goals.get(it, 0)) for it, ratio in ratios.items())
        print(f"{name}{added}: {found[way] * 1e3:.3f} ms, {said or 'alone'}")
        if measured:
            assert all(ratios[it] >= FAR_BELOW * goals.get(it, 0) for it in ratios), said
    return found["ours"]


def _anew(work: Callable[[], object]) -> None:
    for known in (tokens._known, likeness._words, likeness._features):
        known.clear()
    work()


def _told(rival: str, ratio: float, goal: float) -> str:
    missed = " MISSED" if ratio < goal else ""
    aim = f" (goal {goal:g}{missed})" if goal else ""
    return f"{ratio:.1f} times as fast as {rival}{aim}"


@pytest.mark.parametrize("name", GOALS)
def test_words(request: pytest.FixtureRequest, name: str) -> None:
    make, goals = GOALS[name]
    pairs = make()
    assert all(
        apply(old, hunks) == new for (old, new), hunks in zip(pairs, ours(pairs), strict=True)
    )
    works: dict[str, Callable[[], object]] = {
        "ours": lambda: ours(pairs),
        DIFFLIB: lambda: plain_difflib(pairs),
        REDLINES: lambda: redlines(pairs),
    }
    held(request, name, goals, works)


@pytest.mark.parametrize("size", MOTIONS)
def test_a_motion(request: pytest.FixtureRequest, size: int) -> None:
    measured = bool(request.config.getoption("--benchmark-enable"))
    if size > 20 and not measured:
        pytest.skip("large: with --benchmark-enable")
    both = script(1, size)
    whole = [("\n".join(it.text for it in both.old), "\n".join(it.text for it in both.new))]
    works: dict[str, Callable[[], object]] = {"ours": lambda: hierarchical(both)}
    if size <= 200:
        works[DIFFLIB] = lambda: plain_difflib(whole)
    works[REDLINES] = lambda: redlines(whole)
    # What takes half a minute is done twice, no more.
    own = held(request, f"{size} clauses", MOTIONS[size], works, 1 if size > 200 else ROUNDS)
    if measured and size == 2_000:
        assert min(own, _least(works["ours"])) <= MOST


def _least(work: Callable[[], object]) -> float:
    return min(_time(work) for _ in range(ROUNDS))


def hierarchical(both: Script) -> int:
    """Clauses aligned and the words of each compared: the number of changes."""
    found = 0
    for pair in align(both.old, both.new):
        if pair.old and pair.new:
            old = " ".join(both.old[i].text for i in pair.old)
            found += len(diff(old, " ".join(both.new[j].text for j in pair.new)))
    return found
