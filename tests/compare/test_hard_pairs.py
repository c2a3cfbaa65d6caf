"""Hard pairs of an invented council, each with the marks that an officer would accept.

The golds are ours: what the paper should look like, written before looking at the result; some
pairs have more than one. The half held out was never looked at while the rules were made.
"""

from pathlib import Path

import pytest

from motion_editor.compare.lcs import Engine, using
from motion_editor.compare.words import diff
from tests.compare import marks
from tests.compare.measures import alike, is_exact, islands, scored
from tests.compare.pairs import HELD_OUT, TUNED, read

BOTH = pytest.mark.parametrize("path", [TUNED, HELD_OUT], ids=lambda path: path.stem)


@BOTH
def test_the_golds_of_a_pair_differ(path: Path) -> None:
    for pair in read(path):
        assert len({alike(pair.base, gold) for gold in pair.golds}) == len(pair.golds) > 0, pair


def test_no_pair_is_in_both_halves() -> None:
    halves = [{pair.base for pair in read(path)} for path in (TUNED, HELD_OUT)]
    assert halves[0].isdisjoint(halves[1])
    assert min(map(len, halves)) >= 40


@pytest.mark.parametrize("engine", Engine)
def test_nearly_all_are_marked_as_an_officer_would(engine: Engine) -> None:
    with using(engine):
        missed = {
            pair.name: marks.show(pair.base, found)
            for pair in read(TUNED)
            if not is_exact(pair, found := diff(pair.base, pair.amended))
        }
        score = scored(diff, read(TUNED))
    assert score.exact / score.judged >= 0.97, missed
    assert score.f1 / score.judged >= 0.99, missed


def test_pairs_never_looked_at_are_marked_nearly_as_well() -> None:
    score = scored(diff, read(HELD_OUT))
    assert score.exact / score.judged >= 0.9
    assert score.f1 / score.judged >= 0.97


@BOTH
def test_there_is_hardly_any_word_salad(path: Path) -> None:
    found = {it.name: list(islands(it.base, diff(it.base, it.amended))) for it in read(path)}
    assert sum(map(len, found.values())) <= 3, found


@BOTH
def test_there_are_no_more_hunks_than_in_the_golds(path: Path) -> None:
    score = scored(diff, read(path))
    assert score.judged_hunks <= 1.05 * score.gold_hunks
    assert score.kept_text == score.pairs
