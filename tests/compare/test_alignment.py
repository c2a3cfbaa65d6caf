"""Motions as they are written, amended as they are amended: which clause became which, and how.

What cannot be told from the words alone is not counted. Of clauses that say the same (refrains,
lead-ins said again) it does not matter which is taken for which. A refrain of a word or two is
moved, joined or left out but not edited: an edit may leave none of its words. And of two clauses
that changed places either may be called the one that moved.
"""

from collections import Counter

import pytest

from motion_editor.compare.clauses import Kind, align
from tests.compare.motions import Amended, amended

_Pair = tuple[int, int]


class Score:
    """Recall and precision of the links and of the kinds over some motions."""

    def __init__(self) -> None:
        self.links = self.missed = self.wrong = 0
        self.kinds: Counter[tuple[Kind, Kind]] = Counter()

    def add(self, case: Amended) -> None:
        """Align a motion and its copy, and count."""
        pairs = align(case.old, case.new)
        found = {(i, j): pair.kind for pair in pairs for i in pair.old for j in pair.new}
        missed = Counter(_said(case, it) for it in case.kinds if it not in found)
        wrong = Counter(_said(case, it) for it in found if it not in case.kinds)
        self.links += len(case.kinds)
        self.missed += (missed - wrong).total()
        self.wrong += (wrong - missed).total()
        self.kinds.update((kind, found[it]) for it, kind in case.kinds.items() if it in found)

    @property
    def recall(self) -> float:
        return 1 - self.missed / self.links

    @property
    def precision(self) -> float:
        return 1 - self.wrong / (self.links - self.missed + self.wrong)

    @property
    def right(self) -> float:
        """The share of the links found that are of the right kind."""
        good = sum(n for (true, told), n in self.kinds.items() if true is told)
        places = [self.kinds[pair] for pair in self.kinds if Kind.MOVED in pair]
        moved = sum(places) - self.kinds[Kind.MOVED, Kind.MOVED]
        away = sum(self.kinds[Kind.MOVED, kind] for kind in Kind if kind is not Kind.MOVED)
        return (good + 2 * min(away, moved - away)) / self.kinds.total()


def _said(case: Amended, pair: _Pair) -> tuple[str, str]:
    return case.old[pair[0]].text, case.new[pair[1]].text


def scored(size: int, times: int, edits: float = 0.2) -> Score:
    """The score over the first so many motions of a size."""
    score = Score()
    for seed in range(times):
        score.add(amended(seed, size, edits))
    return score


@pytest.mark.parametrize(("size", "times"), [(20, 80), (200, 8)])
def test_a_motion_is_aligned_as_it_was_amended(size: int, times: int) -> None:
    score = scored(size, times)
    assert score.recall >= 0.995, score.kinds
    assert score.precision >= 0.999, score.kinds
    assert score.right >= 0.99, score.kinds
    kinds = Counter[Kind]()
    for (true, _), number in score.kinds.items():
        kinds[true] += number
    assert all(kinds[it] >= 20 for it in (Kind.EQUAL, Kind.EDITED, Kind.MOVED, Kind.SPLIT)), kinds
    assert kinds[Kind.JOINED] >= 40, kinds


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "times", "edits"),
    [(20, 1_000, 0.2), (20, 1_000, 0.5), (200, 100, 0.2), (200, 100, 0.5), (2_000, 10, 0.2)],
)
def test_many_motions_are_aligned_as_they_were_amended(size: int, times: int, edits: float) -> None:
    score = scored(size, times, edits)
    print(f"{size} clauses, {edits:.0%} edited: {score.recall:.5f} {score.precision:.5f}")
    assert score.recall >= 0.995, score.kinds
    assert score.precision >= 0.999, score.kinds
    assert score.right >= 0.99, score.kinds
