"""Carrying one amendment, and fifty others over to what it made: within 100 ms on 200 clauses.

The window does it in its own thread, so it is how long a key waits: on 2,000 clauses half a second.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from random import Random

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from motion_editor.compare.tracked import marked
from motion_editor.core.amendment import Amendment, AmendmentText, Base, Outcome, TextKind
from motion_editor.core.clause import Clause, Clauses, Role
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.text import ADDED, STRUCK, Run, in_state
from motion_editor.tasks.decide import decide
from tests.compare.scripts import edited, sentence

OTHERS = 50
GOALS = {200: 0.1}
"""Seconds, by clauses of the motion, on two quiet cores."""


def motion(size: int) -> Motion:
    """A motion with one amendment and fifty others, each of which changes some clauses."""
    draw = Random(size)
    base = tuple(
        Clause(f"b{at}", (Run(sentence(draw)),), Role.POINT if at % 10 else Role.LEAD_IN)
        for at in range(size)
    )
    notice = Version("v", VersionKind.NOTICE, base)
    amendments = tuple(
        Amendment(
            f"a{at}",
            str(at + 1),
            (AmendmentText(TextKind.NOTIFIED, Base(version="v"), _amended(draw, base, at)),),
        )
        for at in range(OTHERS + 1)
    )
    return Motion("m", Details(), (notice,), amendments)


def _amended(draw: Random, base: Clauses, number: int) -> Clauses:
    now = list(base)
    for at in draw.sample(range(len(base)), 8):
        item = base[at]
        if draw.random() < 0.75:
            words = (Run(edited(draw, item.text, 0.2)),)
            now[at] = item.with_runs(marked(item.runs, words))
        else:
            now[at] = replace(item, runs=in_state(item.runs, STRUCK), end=STRUCK)
    put = Clause(f"n{number}", (Run(sentence(draw), ADDED),), end=ADDED)
    now.insert(draw.randrange(len(now)), put)
    return tuple(now)


@pytest.mark.parametrize("size", [20, 200, 2_000])
def test_fifty_amendments_carried_over(benchmark: BenchmarkFixture, size: int) -> None:
    text = motion(size)
    numbers = count()
    benchmark.group = f"carrying over: {OTHERS} amendments, {size} clauses"
    _, report = benchmark(decide, text, "1", Outcome.CARRIED, lambda: f"n{next(numbers)}")
    assert len(report.carried) == OTHERS
    if benchmark.stats and size in GOALS:
        assert benchmark.stats.stats.min <= GOALS[size]
