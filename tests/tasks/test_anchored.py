"""The words of a tracked text in one piece, and where each of their characters stands."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.place import Place
from motion_editor.core.text import cut, words
from motion_editor.tasks.anchored import view
from tests.strategies import tracked_texts


@given(tracked_texts(4), st.booleans(), st.data())
def test_each_character_has_its_place(clauses: Clauses, base: bool, data: st.DataObject) -> None:
    have = view(clauses, range(len(clauses)), base=base)
    places = list(have.places)
    assert len(places) == len(have.text)
    assert places == sorted(set(places))
    for char, place in zip(have.text, places, strict=True):
        item = clauses[place.clause]
        if place.offset < item.length:
            assert words(cut(item.runs, place.offset, place.offset + 1)) == char
        else:
            assert char == "\n"
    low = data.draw(st.integers(0, len(places)))
    high = data.draw(st.integers(low, len(places)))
    part = have.part(low, high)
    assert (part.text, list(part.places)) == (have.text[low:high], places[low:high])
    for at in (Place(0, 0), *places[low:high]):
        assert have.places.before(at) == sum(1 for it in places if it < at)
