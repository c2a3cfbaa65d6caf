"""Hard pairs of an invented council, each with the marks that an officer would accept.

The golds are ours: what the paper should look like, written before looking at the result; some
pairs have more than one. The pairs held out were never looked at while the rules were made. Those
learned from and the blind ones were written later as one lot and parted by chance; of the blind
ones, too, only the totals were seen.
"""

from pathlib import Path

import pytest

from motion_editor.compare.lcs import Engine, using
from motion_editor.compare.words import diff
from tests.compare import marks
from tests.compare.measures import alike, is_exact, islands, scored
from tests.compare.pairs import BLIND, HELD_OUT, LEARNED, TUNED, read

FILES = [TUNED, HELD_OUT, LEARNED, BLIND]
ALL = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


@ALL
def test_the_golds_of_a_pair_differ(path: Path) -> None:
    for pair in read(path):
        assert len({alike(pair.base, gold) for gold in pair.golds}) == len(pair.golds) > 0, pair


def test_no_pair_is_in_two_files() -> None:
    bases = [{pair.base for pair in read(path)} for path in FILES]
    assert len(set().union(*bases)) == sum(map(len, bases))
    assert min(map(len, bases)) >= 40


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


@pytest.mark.parametrize(
    ("path", "exact", "f1"), [(HELD_OUT, 0.92, 0.97), (BLIND, 0.89, 0.985), (LEARNED, 0.85, 0.97)]
)
def test_pairs_of_later_or_never_looked_at_are_marked_nearly_as_well(
    path: Path, exact: float, f1: float
) -> None:
    score = scored(diff, read(path))
    assert score.exact / score.judged >= exact
    assert score.f1 / score.judged >= f1


@ALL
def test_there_is_hardly_any_word_salad(path: Path) -> None:
    found = {it.name: list(islands(it.base, diff(it.base, it.amended))) for it in read(path)}
    # Three in 35 pairs would be many; "before" or "has been" between two phrases counts as one.
    assert sum(map(len, found.values())) <= len(found) / 16, found


@ALL
def test_there_are_no_more_hunks_than_in_the_golds(path: Path) -> None:
    score = scored(diff, read(path))
    assert score.judged_hunks <= 1.05 * score.gold_hunks
    assert score.kept_text == score.pairs
