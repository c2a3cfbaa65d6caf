"""The order of the motions on an agenda."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.agenda import Agenda, Sort, arranged, parts
from motion_editor.core.errors import MotionError
from motion_editor.council.rules import Ordering
from motion_editor.tasks.agenda.make import moved, moved_to
from motion_editor.tasks.agenda.order import group_of, groups_of, order, received_key
from tests.tasks.agenda.drawn import agendas, item


@given(agendas(), st.sampled_from(Ordering))
def test_ordering_loses_nothing_and_moves_nothing_that_stands_by_hand(
    agenda: Agenda, by: Ordering
) -> None:
    before, after = arranged(agenda), order(agenda, by, ("Labour", "Green")).agenda
    assert sorted(it.id for it in after.items) == sorted(it.id for it in agenda.items)
    for at, one in enumerate(before.items):
        if one.placed or one.sort is not Sort.MOTION or one.rejected:
            assert after.items[at] is one
    assert order(after, by, ("Labour", "Green")).agenda == after


@given(agendas())
def test_by_receipt_nothing_stands_before_what_came_earlier(agenda: Agenda) -> None:
    found = parts(order(agenda, Ordering.RECEIVED, placed_too=True).agenda)
    for part in (found.public, found.private):
        times = [received_key(it) for it in part if it.sort is Sort.MOTION]
        assert times == sorted(times)


@given(agendas(), st.data())
def test_in_turns_no_group_has_a_second_before_each_has_had_one(
    agenda: Agenda, data: st.DataObject
) -> None:
    named = [it for it in groups_of(agenda, ("Labour", "Green")) if it]
    first = data.draw(st.sampled_from(["", *named]))
    made = order(agenda, Ordering.ROTATION, ("Labour", "Green"), first, placed_too=True).agenda
    row = [group_of(it) for it in parts(made).public if it.sort is Sort.MOTION]
    for at, group in enumerate(row):
        turn = row[:at].count(group)
        others = set(row[at:]) - {group}
        # Whoever still has motions has had at least as many turns, or is just about to.
        assert all(row[:at].count(it) >= turn for it in others)
    if first and first in row:
        assert row[0] == first


def test_in_turns_the_groups_come_in_the_councils_order_from_the_one_named() -> None:
    items = (item(1, "Green"), item(2, "Green"), item(3, "Labour"), item(4), item(5, "Lib Dem"))
    agenda = Agenda("a", items=items)
    made = order(agenda, Ordering.ROTATION, ("Labour", "Green", "Lib Dem"), "green").agenda
    assert [it.id for it in made.items] == ["i1", "i5", "i3", "i4", "i2"]
    with pytest.raises(MotionError, match="of the group “Whig”"):
        order(agenda, Ordering.ROTATION, first="Whig")


def test_a_day_counts_as_its_end_and_what_has_no_time_is_told() -> None:
    items = (
        item(1, received="2026-12-01"),
        item(2),
        item(3, received="2026-12-01T09:00"),
        item(4, received="2026-12-01T09:00"),
    )
    made = order(Agenda("a", items=items), Ordering.RECEIVED)
    assert [it.id for it in made.agenda.items] == ["i3", "i4", "i1", "i2"]
    late, alike = made.told
    assert late == "“Bridge 2” has no time of receipt: it comes last."
    assert alike.startswith("“Bridge 3” and “Bridge 4” were received at the same time")


@given(agendas(), st.integers(-3, 3), st.data())
def test_moved_an_item_stays_in_its_part_and_the_others_keep_their_order(
    agenda: Agenda, by: int, data: st.DataObject
) -> None:
    agenda = arranged(agenda)
    if not agenda.items:
        return
    one = data.draw(st.sampled_from(agenda.items))
    after = moved(agenda, one.id, by)
    rest = [it.id for it in agenda.items if it.id != one.id]
    assert [it.id for it in after.items if it.id != one.id] == rest
    assert arranged(after) == after
    if after != agenda:
        assert after.item(one.id).placed
    place = data.draw(st.integers(1, len(agenda.items)))
    assert {it.id for it in moved_to(agenda, one.id, place).items} == {*rest, one.id}
