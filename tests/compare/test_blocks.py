"""Long texts in blocks: exact, in bounded memory, and marked as well as whole ones."""

from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise
from random import Random

import pytest
from hypothesis import event, given, strategies as st

from motion_editor.compare import blocks as cutting, lcs
from motion_editor.compare.hunks import Hunks, apply
from motion_editor.compare.lcs import Block, Engine, blocks, using
from motion_editor.compare.words import diff
from tests.compare.scripts import edited, sentence
from tests.compare.test_lcs import ENGINES, patched, shared

long_ones = st.integers(1, 6).flatmap(
    lambda few: st.tuples(*[st.lists(st.sampled_from("abcde."[:few]), max_size=40)] * 2)
)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sizes so small that the texts of a test are long ones."""
    with monkeypatch.context() as patch:
        patch.setattr(lcs, "_TOO_BIG", 60)
        patch.setattr(cutting, "_STRIP", 7)
        yield


@pytest.mark.parametrize("engine", ENGINES)
@given(long_ones)
def test_nothing_that_is_shared_is_lost_where_there_are_no_sentences(
    engine: Engine, pair: tuple[list[str], list[str]]
) -> None:
    old, new = ([token for token in text if token != "."] for text in pair)
    with pytest.MonkeyPatch.context() as patch, using(engine):
        patch.setattr(lcs, "_TOO_BIG", 60)
        patch.setattr(cutting, "_STRIP", 7)
        found = blocks(old, new)
    event("long" if len(old) * len(new) > 60 else "short")
    assert patched(old, new, found) == new
    kept = len(old) - sum(block.i2 - block.i1 for block in found)
    assert kept == shared(old, new)
    assert all(one.i2 < two.i1 or one.j2 < two.j1 for one, two in pairwise(found))


@given(long_ones)
def test_both_engines_give_the_same_blocks(pair: tuple[list[str], list[str]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lcs, "_TOO_BIG", 60)
        with using(Engine.OWN):
            own = blocks(*pair)
        with using(Engine.RAPIDFUZZ):
            assert blocks(*pair) == own
    assert patched(*pair, own) == pair[1]


@pytest.mark.usefixtures("small")
def test_they_are_cut_at_sentences_that_stand_once_in_both() -> None:
    old = [word for at in range(8) for word in ("the", f"point{at}", "stands", ".")]
    new = [*old[:12], "a", "new", "one", ".", *old[12:20], "the", "point5", "falls", ".", *old[24:]]
    # What differs at both ends, so that all of it is looked at.
    old, new = ["A", *old, "now"], ["B", *new, "then"]
    starts = [(1 + 4 * at, 1 + 4 * at + 4 * (at > 2)) for at in range(8)]
    assert set(cutting.cuts(old, new, 60)) <= {(0, 0), *starts, (len(old), len(new))}
    assert blocks(old, new) == [
        Block(0, 1, 0, 1), Block(13, 13, 13, 17), Block(23, 24, 27, 28), Block(33, 34, 37, 38)
    ]  # fmt: skip


@pytest.mark.parametrize("stops", [True, False])
def test_no_more_is_compared_at_once_than_memory_is_bounded_to(
    monkeypatch: pytest.MonkeyPatch, stops: bool
) -> None:
    seen: list[int] = []
    compare = lcs._checked

    def watched(old: Sequence[Hashable], new: Sequence[Hashable], shift: int) -> list[Block]:
        seen.append(len(old) * len(new))
        return compare(old, new, shift)

    monkeypatch.setattr(lcs, "_checked", watched)
    draw = Random(1)
    old = " ".join(sentence(draw) for _ in range(500))
    new = edited(draw, old, 0.3)
    if not stops:
        old, new = old.replace(".", ""), new.replace(".", "")
    monkeypatch.setattr(lcs, "_TOO_BIG", 1_000_000)
    assert apply(old, diff(old, new)) == new
    assert len(seen) > 10 and max(seen) <= 1_000_000


@pytest.mark.parametrize("share", [0.02, 0.1, 0.3])
def test_the_marks_are_as_good_as_without_blocks(share: float) -> None:
    draw = Random(2)
    whole = in_blocks = 0
    for _ in range(5):
        old = " ".join(sentence(draw) for _ in range(30))
        new = edited(draw, old, share)
        whole += _marked(diff(old, new))
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(lcs, "_TOO_BIG", 10_000)
            hunks = diff(old, new)
        assert apply(old, hunks) == new
        in_blocks += _marked(hunks)
    assert in_blocks <= 1.02 * whole


def _marked(hunks: Hunks) -> int:
    return sum(hunk.end - hunk.start + len(hunk.text) for hunk in hunks)
