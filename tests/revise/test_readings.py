"""Taking a clash apart, word by word."""

from __future__ import annotations

from hypothesis import event, given, strategies as st

from motion_editor.core.amendment import Clash
from motion_editor.revise.readings import Pick, both, composed, parts
from tests.strategies import phrases


def clash(old: str, base: str, amendment: str) -> Clash:
    return Clash("1", "a", 0, len(base), old, base, amendment)


@given(phrases(), phrases(), phrases())
def test_put_together_the_parts_give_each_reading(old: str, base: str, amendment: str) -> None:
    found = parts(clash(old, base, amendment))
    for pick, words in ((Pick.OLD, old), (Pick.BASE, base), (Pick.AMENDMENT, amendment)):
        assert composed(found, [pick] * len(found)) == words


@given(phrases(), phrases(), phrases())
def test_what_one_side_leaves_alone_both_have_as_the_other_has_it(
    old: str, base: str, amendment: str
) -> None:
    assert both(clash(old, old, amendment)) == amendment
    assert both(clash(old, base, old)) == base
    assert both(clash(old, base, base)) == base


@given(st.data())
def test_both_is_the_same_whichever_side_is_the_new_base(data: st.DataObject) -> None:
    old, base, amendment = (data.draw(phrases()) for _ in range(3))
    one, two = both(clash(old, base, amendment)), both(clash(old, amendment, base))
    event("both" if one is not None else "neither")
    assert (one is None) == (two is None)
    assert one is None or two is None or sorted(one.split()) == sorted(two.split())


def test_words_that_only_one_side_changes_are_taken_from_it() -> None:
    found = clash(
        "asks the Cabinet to act at once",
        "asks the Cabinet to report at once",
        "asks the Mayor to act at once",
    )
    assert both(found) == "asks the Mayor to report at once"


def test_where_both_change_the_same_words_there_is_no_both() -> None:
    assert both(clash("within six months", "within nine months", "every year")) is None
    (part,) = [it for it in parts(clash("six", "nine", "ten")) if not it.alike]
    assert part.picks == (Pick.BASE, Pick.AMENDMENT, Pick.OLD)


def test_what_both_put_in_at_one_place_stands_in_a_row() -> None:
    assert both(clash("parks", "parks and schools", "parks, woods")) == "parks and schools, woods"
    assert both(clash("", "schools", "woods")) == "schools woods"
