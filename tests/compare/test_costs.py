"""What several changes cost the reader as one."""

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from motion_editor.compare.costs import held_apart, phrases, scale_of, size_of
from motion_editor.compare.lcs import Block
from motion_editor.compare.tokens import FULL, split
from motion_editor.compare.words import apply, diff
from tests.compare import marks


@pytest.mark.parametrize(
    "line",
    [
        # Apart around a word at which a clause of its own begins, a verb and a comma.
        "to hold {--a public meeting--}{++two public meetings++} before {--any--}{++a final++} day",
        "until a {--community bid--}{++public survey++} has been {--considered--}{++completed++}",
        # Words put in at two places do not take those along that stay between.
        "the Trust{++, a charity founded in 2006,++} with{++ some++} 900 young people",
        # One phrase around "of the".
        "{--only 3 of the 14--}{++none of the++} parks",
    ],
)
def test_what_stands_between(line: str) -> None:
    old, hunks = marks.read(line)
    assert marks.show(old, diff(old, apply(old, hunks))) == line


def test_clauses_and_commas_hold_more_apart_than_verbs_and_articles_nothing() -> None:
    one, two = Block(0, 1, 0, 1), Block(2, 3, 2, 3)
    held = [held_apart(["a", word, "b"], one, two) for word in ("until", ",", "is", "the")]
    assert all(more > less for more, less in pairwise(held))
    assert held[-1] == held_apart(["a", "roof", "b"], one, two)


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from(["the", "of", "is", "roof", ","]))))
def test_every_change_is_in_one_range_in_order(made: list[tuple[int, str]]) -> None:
    words: list[str] = []
    blocks: list[Block] = []
    for length, between in made:
        blocks.append(Block(len(words), len(words) + length, len(words), len(words) + length))
        words += ["x"] * length + [between]
    old = split(" ".join(words))
    scale = scale_of(old, old)
    sizes = [size_of(scale, block) for block in blocks]
    assert all(size >= 2 * FULL for size in sizes)
    found = phrases(old, scale, blocks, sizes) if blocks else []
    assert [at for first, past in found for at in range(first, past)] == list(range(len(blocks)))
