"""The order in words, set by the chair and given back, and what is in the way of a vote."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.meeting.order import ordered
from motion_editor.tasks.amend import amend
from motion_editor.tasks.decide import decide
from motion_editor.tasks.find import still_to_decide
from motion_editor.tasks.order import by_rule, how_ordered, order_lines, set_order, shifted
from motion_editor.tasks.wish import Wish
from tests.meeting.drawn import amended
from tests.strategies import ids
from tests.tasks import sample
from tests.tasks.crossings import crossings


def labels(motion: Motion) -> list[str]:
    return [motion.amendment(id).label for id in ordered(motion).ids]


def test_each_has_the_reason_for_its_place() -> None:
    motion = crossings()
    lines = {it.label: it for it in order_lines(motion)}
    assert labels(motion) == ["5", "8", "1", "6", "7", "2", "3", "9", "9a", "4"]
    assert lines["5"].why == (
        "begins in lead-in “This Council notes:”; leaves out 48 of 63 words, more than half, "
        "and puts in 17"
    )
    assert lines["9"].why == "begins after resolution 1; puts in 3 words"
    assert lines["9a"].why.startswith(
        "amends Amendment 9, and is voted on before it: begins in resolution 2; leaves out 1 of 66"
    )
    assert how_ordered(ordered(motion)) == "By place and reach."


def test_a_tie_is_told() -> None:
    motion = crossings()
    new_id = ids("t")
    text = sample.NOTICE.replace("by half since", "by much since")
    motion, _ = amend(motion, sample.source(text), new_id, Wish(to="notice", label="10"))
    told = {it.label: it.told for it in order_lines(motion)}
    (said,) = told["10"]
    assert said.startswith("It begins at the same place and reaches as far as Amendment 7: ")
    assert told["7"][0].startswith(
        "It begins at the same place and reaches as far as Amendment 10: "
    )
    _, report = by_rule(motion)
    assert [it.text.split(":")[0] for it in report.remarks] == ["Amendment 7", "Amendment 10"]
    motion, _ = set_order(motion, ["5", "8", "1", "6", "10", "7", "2", "3", "9", "4"])
    assert not any(it.told for it in order_lines(motion))


def test_the_chair_sets_the_order_and_gives_it_back() -> None:
    motion = crossings()
    wanted = ["9", "4", "3", "2", "1", "5", "6", "7", "8"]
    changed, report = set_order(motion, wanted)
    assert labels(changed) == ["9", "9a", *wanted[1:]]
    assert report.done.startswith("The chair’s order: Amendment 9, Amendment 9a, Amendment 4")
    assert how_ordered(ordered(changed)) == "The chair’s order, not that by place and reach."
    assert [it.label for it in still_to_decide(changed)][:3] == ["9a", "9", "4"]
    back, _ = by_rule(changed)
    assert back == motion


def test_an_order_that_names_not_all_is_refused() -> None:
    motion = crossings()
    with pytest.raises(MotionError, match="Amendment 5, Amendment 8") as caught:
        set_order(motion, ["1", "2", "3", "4", "6", "7", "9"])
    assert "are not named" in caught.value.message
    with pytest.raises(MotionError, match="Amendment 1 is named twice"):
        set_order(motion, ["1", "1"])
    motion, _ = decide(motion, "1", Outcome.LOST, ids("z"))
    with pytest.raises(MotionError, match="Amendment 1 has been decided"):
        set_order(motion, ["1"])


def test_one_added_later_is_placed_by_the_rule_and_told() -> None:
    motion, _ = set_order(crossings(), ["9", "4", "3", "2", "1", "5", "6", "7", "8"])
    text = sample.NOTICE.replace("by half", "by two thirds")
    motion, _ = amend(motion, sample.source(text), ids("t"), Wish(to="notice", label="10"))
    told = {it.label: it.told for it in order_lines(motion)}
    placed, tie = told.pop("10")
    assert placed == "It came after the chair had set the order, and was placed by the rule."
    assert "as far as Amendment 6: the rule does not decide between them" in tie
    assert not any(told.values())


@given(amended(least=2), st.data())
def test_a_step_down_and_up_again_changes_nothing(motion: Motion, data: st.DataObject) -> None:
    id = data.draw(st.sampled_from([it.id for it in motion.amendments]))
    down = shifted(motion, id, 1)
    if down is motion:
        return
    assert ordered(down).ids != ordered(motion).ids
    assert ordered(shifted(down, id, -1)).ids == ordered(motion).ids


def test_what_is_in_the_way_is_told() -> None:
    motion, _ = decide(crossings(), "1", Outcome.CARRIED, ids("z"))
    ways = {it.label: it.in_the_way for it in order_lines(motion)}
    assert ways["6"] == ("Amendment 6 has clashes that nobody has settled yet: 1.",)
    assert ways["4"] == ()
    gone, _ = decide(motion, "9", Outcome.LOST, ids("y"))
    line = next(it for it in order_lines(gone) if it.label == "9a")
    assert line.why == "amends Amendment 9, which is decided: lost"
    assert line.in_the_way
    decided = replace(gone, outcome=Outcome.CARRIED)
    assert still_to_decide(decided) == ()
