"""The laws that hold of every tracked text, however it was typed."""

from __future__ import annotations

from hypothesis import event, given, strategies as st

from motion_editor.core.changes import ChangeKind, accept_change, changes, reject_change
from motion_editor.core.clause import Clauses, fitted
from motion_editor.core.normal import alike, normal
from motion_editor.core.tracked import copies, original, proposed
from tests import notation
from tests.strategies import (
    Step,
    any_tracked,
    bases,
    ids,
    lettered_bases,
    lettered_over,
    steps,
    tracked_texts,
)


@given(bases(), st.lists(steps(), max_size=8))
def test_no_tracked_edit_alters_the_base(base: Clauses, edits: list[Step]) -> None:
    text, new_id = base, ids()
    for step in edits:
        done = step(text, new_id, tracked=True)
        text = done.clauses
        assert original(text) == base, notation.show(text)
        assert done.caret.clause < len(text)
        assert 0 <= done.caret.offset <= text[done.caret.clause].length
        check_sound(text)


def check_sound(text: Clauses) -> None:
    """What every tracked text must be."""
    names = [item.id for item in text]
    assert len(set(names)) == len(names)
    after = proposed(text)
    assert after
    assert original(text)
    assert len({item.id for item in after}) == len(after), notation.show(text)
    assert fitted(after) == after
    for source, at in copies(text).items():
        home = next(item for item in text if item.id == source)
        assert home.wholly_struck
        moved = "".join(run.text for run in text[at].runs if run.in_original)
        assert moved == home.text


@given(bases(), st.lists(steps(), max_size=8))
def test_plain_edits_keep_a_text_plain_and_legal(base: Clauses, edits: list[Step]) -> None:
    text, new_id = base, ids()
    for step in edits:
        text = step(text, new_id, tracked=False).clauses
        assert text
        assert fitted(text) == text
        assert not any(item.changed for item in text)
        assert len({item.id for item in text}) == len(text)


@given(st.one_of(tracked_texts(), any_tracked()))
def test_normal_form_keeps_both_projections_and_is_stable(text: Clauses) -> None:
    now = normal(text)
    assert original(now) == original(text), notation.show(now)
    assert proposed(now) == proposed(text), notation.show(now)
    assert normal(now) == now
    assert alike(now, text)


@given(tracked_texts(8), st.data())
def test_rejecting_changes_one_by_one_gives_the_base(text: Clauses, data: st.DataObject) -> None:
    base = original(text)
    while found := changes(text):
        text = reject_change(text, data.draw(st.sampled_from(found)))
        assert original(text) == base, notation.show(text)
        check_sound(text)
    assert proposed(text) == base


@given(tracked_texts(8), st.data())
def test_accepting_changes_one_by_one_gives_the_amended_text(
    text: Clauses, data: st.DataObject
) -> None:
    after = proposed(text)
    while found := changes(text):
        text = accept_change(text, data.draw(st.sampled_from(found)))
        assert proposed(text) == after, notation.show(text)
        check_sound(text)
    assert original(text) == after


@given(lettered_bases(), st.data())
def test_changes_taken_and_refused_in_any_order_come_to_the_same(
    base: Clauses, data: st.DataObject
) -> None:
    text = data.draw(lettered_over(base, "n", "怀", 6))
    taken = data.draw(st.frozensets(st.sampled_from(KINDS)))
    one, first = resolved(text, taken, 0)
    two, last = resolved(text, taken, -1)
    event(f"changes: {min(len(first), 4)}")
    if first == last:  # else one was part of another
        assert [it.text for it in one if it.text] == [it.text for it in two if it.text]


KINDS = [(kind, side) for kind in ChangeKind for side in (True, False)]


def resolved(
    text: Clauses, taken: frozenset[tuple[ChangeKind, bool]], pick: int
) -> tuple[Clauses, set[tuple[ChangeKind, str, str]]]:
    """Each change taken or refused by what it is, from one end; and which there were."""
    seen = set()
    while found := changes(text):
        change = found[pick]
        seen.add((change.kind, change.struck.strip(), change.added.strip()))
        take = (change.kind, bool(change.added)) in taken
        after = (accept_change if take else reject_change)(text, change)
        side = proposed if take else original
        assert side(after) == side(text), notation.show(text)
        check_sound(after)
        text = after
    return text, seen


@given(tracked_texts())
def test_nothing_listed_means_nothing_changed(text: Clauses) -> None:
    if not changes(text):
        assert original(text) == proposed(text)


@given(st.one_of(tracked_texts(), any_tracked()))
def test_notation_reads_what_it_prints(text: Clauses) -> None:
    assert notation.read(notation.show(text)) == text


@given(bases())
def test_a_text_without_marks_is_its_own_base_and_amended_text(base: Clauses) -> None:
    assert original(base) == base == proposed(base) == normal(base)
    assert all(one is two for one, two in zip(original(base), base, strict=True))
