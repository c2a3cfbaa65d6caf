"""From one text to another by the ids of their clauses."""

from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses, clause
from motion_editor.core.tracked import has_changes, original, proposed
from motion_editor.tasks.between import between
from tests import strategies
from tests.notation import read, show


@given(strategies.tracked_texts())
def test_it_leads_from_the_one_to_the_other_ids_and_all(text: Clauses) -> None:
    old, new = original(text), proposed(text)
    if not new:
        return
    change = between(old, new, strategies.ids("c"))
    assert original(change) == old
    assert show(proposed(change)) == show(new)


@given(strategies.bases())
def test_nothing_changes_nothing(base: Clauses) -> None:
    assert not has_changes(between(base, base, strategies.ids()))


@given(st.permutations(range(5)))
def test_another_order_is_moves_and_no_rewriting(order: list[int]) -> None:
    old = tuple(clause(f"b{at}", f"point {at}") for at in range(5))
    new = tuple(old[at] for at in order)
    change = between(old, new, strategies.ids("c"))
    assert proposed(change) == new
    assert all(item.moved_from for item in change if item.wholly_added)


def test_a_clause_that_is_put_in_keeps_its_id() -> None:
    old, new = read("a - one\nb - two"), read("a - one\nx - new\nb - two")
    assert show(between(old, new, strategies.ids("c"))) == "a - one\nx - {++new++}{++¶++}\nb - two"
