"""What differs between two texts, told by identity."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.clause import clause
from motion_editor.ui.editor.stretch import Stretch, common_head, differing

NUMBERS = st.lists(st.integers(0, 5), max_size=8)
ITEMS = tuple(clause(f"c{at}", "same words") for at in range(6))


@given(NUMBERS, NUMBERS)
def test_outside_the_stretch_everything_is_the_same(one: list[int], two: list[int]) -> None:
    old, new = [ITEMS[at] for at in one], [ITEMS[at] for at in two]
    start, tail = differing(old, new)
    assert start + tail <= min(len(old), len(new))
    assert all(a is b for a, b in zip(old[:start], new[:start], strict=True))
    ends = old[len(old) - tail :], new[len(new) - tail :]
    assert all(a is b for a, b in zip(*ends, strict=True))
    assert (old == new) == (start + tail == len(old) == len(new))


def test_one_stretch_covers_two() -> None:
    assert Stretch(3, 5).joined(Stretch(4, 2)) == Stretch(3, 2)


@given(st.text("ab"), st.text("ab"))
def test_a_common_beginning_is_as_long_as_can_be(one: str, two: str) -> None:
    size = common_head(one, two)
    assert one[:size] == two[:size]
    assert size in (len(one), len(two)) or one[size] != two[size]
