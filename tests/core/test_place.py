"""Places and where they go."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place, Side, clamped, flat, mapped, unflat
from tests import notation
from tests.strategies import bases


@given(bases(), st.floats(0, 1))
def test_flat_places_come_back(text: Clauses, part: float) -> None:
    size = sum(item.length + 1 for item in text) - 1
    at = round(part * size)
    assert flat(unflat(at, text), text) == at


@given(bases(), bases(), st.floats(0, 1), st.sampled_from(Side))
def test_a_mapped_place_is_one_the_text_has(
    before: Clauses, after: Clauses, part: float, side: Side
) -> None:
    size = sum(item.length + 1 for item in before) - 1
    place = mapped(unflat(round(part * size), before), before, after, side)
    assert clamped(place, after) == place


def test_places_before_and_after_an_edit_stay_with_their_words() -> None:
    before = notation.read("a - One two three\nb - Four")
    after = notation.read("a - One 2 three\nb - Four")
    assert mapped(Place(0, 3), before, after) == Place(0, 3)
    assert mapped(Place(0, 8), before, after) == Place(0, 6)
    assert mapped(Place(1, 2), before, after) == Place(1, 2)
    assert mapped(Place(0, 5), before, after, Side.BEFORE) == Place(0, 4)
    assert mapped(Place(0, 5), before, after, Side.AFTER) == Place(0, 5)
