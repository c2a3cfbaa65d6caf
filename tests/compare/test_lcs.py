"""The longest common subsequence: least, true, and the same from both engines."""

import random
from functools import cache
from itertools import pairwise

from hypothesis import event, given, strategies as st

from motion_editor.compare.lcs import Block, Engine, alike, blocks, similarity, using

ENGINES = (Engine.RAPIDFUZZ, Engine.OWN)
sequences = st.integers(1, 6).flatmap(
    lambda few: st.tuples(*[st.lists(st.sampled_from("abcdef"[:few]), max_size=14)] * 2)
)


def shared(old: list[str], new: list[str]) -> int:
    """The length of the LCS by the textbook."""

    @cache
    def best(i: int, j: int) -> int:
        if i == len(old) or j == len(new):
            return 0
        if old[i] == new[j]:
            return 1 + best(i + 1, j + 1)
        return max(best(i + 1, j), best(i, j + 1))

    return best(0, 0)


def patched(old: list[str], new: list[str], found: list[Block]) -> list[str]:
    out: list[str] = []
    at = 0
    for block in found:
        out += old[at : block.i1] + new[block.j1 : block.j2]
        at = block.i2
    return out + old[at:]


@given(sequences)
def test_blocks_are_true_and_least_and_never_touch(pair: tuple[list[str], list[str]]) -> None:
    old, new = pair
    found = blocks(old, new)
    assert patched(old, new, found) == new
    changed = sum(b.i2 - b.i1 + b.j2 - b.j1 for b in found)
    assert changed == len(old) + len(new) - 2 * shared(old, new)
    assert all(one.i2 < two.i1 and one.j2 < two.j1 for one, two in pairwise(found))
    event(f"{min(len(found), 3)} blocks")


@given(sequences)
def test_both_engines_give_the_same_blocks(pair: tuple[list[str], list[str]]) -> None:
    found = []
    for engine in ENGINES:
        with using(engine):
            found.append(blocks(*pair))
    assert found[0] == found[1] == blocks(*pair)


def test_both_engines_agree_on_long_texts() -> None:
    draw = random.Random(7)
    for size in (300, 900, 2_500):
        some = [str(number) for number in range(draw.randrange(3, size))]
        old, new = (draw.choices(some, k=size) for _ in range(2))
        with using(Engine.OWN):
            own = blocks(old, new)
        with using(Engine.RAPIDFUZZ):
            assert blocks(old, new) == own
        assert patched(old, new, own) == new


@given(sequences, st.sampled_from((0.0, 0.25, 0.4, 0.55, 0.75, 1.0)))
def test_similarity_is_the_share_of_what_is_shared(
    pair: tuple[list[str], list[str]], cutoff: float
) -> None:
    old, new = pair
    total = len(old) + len(new)
    whole = 2 * shared(old, new) / total if total else 1.0
    for engine in ENGINES:
        with using(engine):
            assert similarity(old, new, cutoff) == (whole if whole >= cutoff else 0.0)


class Liar(str):
    """A string with the hash of every other one of its kind."""

    __slots__ = ()

    def __hash__(self) -> int:
        return 7


@given(st.text("abc ", max_size=8), st.lists(st.text("abc ", max_size=8)), st.floats(0.01, 1))
def test_of_many_texts_those_alike_are_found_by_both_engines(
    old: str, many: list[str], cutoff: float
) -> None:
    scores = [similarity(old, it, cutoff) for it in many]
    expected = [(at, score) for at, score in enumerate(scores) if score >= cutoff]
    for engine in ENGINES:
        with using(engine):
            assert list(alike(old, many, cutoff)) == expected


def test_tokens_of_one_hash_never_pass_for_the_same() -> None:
    old, new = [Liar("fund"), "x", Liar("a")], [Liar("cut"), "y", Liar("b")]
    with using(Engine.RAPIDFUZZ):
        assert blocks(old, new) == [Block(0, 3, 0, 3)]
