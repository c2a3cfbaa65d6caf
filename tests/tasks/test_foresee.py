"""What comes of a set of outcomes is what `decide` makes of them, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import assume, event, given, strategies as st

from motion_editor.core.amendment import Amendment, Outcome
from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import has_changes, homes, proposed
from motion_editor.meeting.foresight import Fate
from motion_editor.meeting.order import ordered
from motion_editor.tasks.decide import decide, why_not
from motion_editor.tasks.falls import falls
from motion_editor.tasks.foresee import as_it_stands, foresee, found_ids, marked_against
from tests.meeting.drawn import amended, motion_of
from tests.strategies import few, ids
from tests.tasks import sample
from tests.tasks.crossings import crossings


def content(clauses: Clauses) -> list[object]:
    """A text but for the ids, which carrying over may give anew."""
    return [(item.kind, item.runs) for item in clauses]


def _amended(clauses: Clauses) -> set[str]:
    """The clauses of the base at which an amendment does something."""
    found = zip(clauses, homes(clauses), strict=True)
    return {id for item, id in found if item.changed and id}


def _apart(motion: Motion) -> Iterator[Amendment]:
    """Those that have nothing to do with any one before them."""
    meets = {frozenset((it.first, it.then)) for it in falls(motion, ids("z")).items}
    taken: list[Amendment] = []
    for item in motion.amendments:
        own = _amended(item.text.clauses)
        if all(
            frozenset((item.id, it.id)) not in meets and own.isdisjoint(_amended(it.text.clauses))
            for it in taken
        ):
            taken.append(item)
            yield item


@few
@given(amended(), st.data())
def test_what_is_foreseen_is_what_decide_makes(motion: Motion, data: st.DataObject) -> None:
    new_id = ids("z")
    wanted = [it.id for it in motion.amendments if data.draw(st.booleans())]
    found = foresee(motion, wanted, ids("y"))
    assert not set(found.carried) - set(wanted)
    if found.clashes:
        event("clash")
        return
    for id in found.carried:
        assert why_not(motion, motion.amendment(id)) is None
        label = motion.amendment(id).label
        motion, _ = decide(motion, label, Outcome.CARRIED, new_id)
    event(f"{len(found.carried)} carried")
    assert content(found.clauses) == content(motion.current.clauses)


@few
@given(amended(nested=False, least=2), st.data())
def test_of_those_that_are_apart_it_is_one_which_is_carried_first(
    motion: Motion, data: st.DataObject
) -> None:
    motion = replace(motion, amendments=tuple(_apart(motion)))
    event(f"{len(motion.amendments)} apart")
    chair = tuple(data.draw(st.permutations([it.id for it in motion.amendments])))
    one = foresee(motion, chair, ids("y"))
    two = foresee(replace(motion, order=chair), chair, ids("y"))
    assume(any(item.text for item in one.clauses))  # else one end mark must stay
    assert not one.clashes
    assert content(one.clauses) == content(two.clauses)


@few
@given(amended(nested=False, least=2))
def test_what_is_left_untouched_does_not_fall(motion: Motion) -> None:
    seen = {(it.first, it.then) for it in falls(motion, ids("z")).items}
    for first in motion.amendments:
        after, _ = decide(motion, first.label, Outcome.CARRIED, ids("y"))
        for item in motion.amendments:
            if item.id != first.id and (first.id, item.id) not in seen:
                text = after.amendment(item.id).text
                assert not text.open_clashes
                assert has_changes(text.clauses) == has_changes(item.text.clauses)


@few
@given(amended(nested=False), st.data())
def test_marks_between_two_outcomes_say_the_second(motion: Motion, data: st.DataObject) -> None:
    sets = [[it.id for it in motion.amendments if data.draw(st.booleans())] for _ in range(2)]
    one, two = (foresee(motion, some, ids(f"y{at}.")) for at, some in enumerate(sets))
    text = marked_against(one, two, ids("x"))
    assert content(proposed(text.clauses)) == content(two.clauses)
    if sets[0] == sets[1]:
        assert not has_changes(text.clauses)


def test_the_motion_is_not_changed_and_a_clash_keeps_the_reading_that_stands() -> None:
    motion = crossings()
    before = motion
    found = foresee(motion, found_ids(motion, ["1", "6"]), ids("y"))
    assert motion == before
    assert found.name == "if amendments 1 and 6 are carried"
    assert "Crossing patrols have fallen by 15 since 2014." in sample.texts(found.clauses)
    (clash,) = found.clashes
    assert clash.startswith(
        "Amendment 6: Clash 1, in note 2: the text that was amended read “half”"
    )
    assert "Amendment 7 would have a clash to settle." in found.left
    assert found.left[-1].startswith("Untouched: ")


def test_an_amendment_to_one_that_is_not_carried_is_told_and_left_out() -> None:
    motion = crossings()
    child = found_ids(motion, ["9a"])
    found = foresee(motion, child, ids("y"))
    assert found.clauses == motion.current.clauses
    assert found.notes == ("Amendment 9a amends Amendment 9, which is not carried here.",)
    both = foresee(motion, found_ids(motion, ["9a", "9"]), ids("y"))
    assert "Tell the press at once." in sample.texts(both.clauses)
    assert both.carried == found_ids(motion, ["9a", "9"])


def test_what_is_decided_can_not_be_foreseen() -> None:
    motion, _ = decide(crossings(), "2", Outcome.LOST, ids("z"))
    with pytest.raises(MotionError, match="Amendment 2 has been decided already"):
        found_ids(motion, ["2"])
    motion, _ = decide(motion, "motion", Outcome.CARRIED, ids("z"))
    with pytest.raises(MotionError, match="The motion itself has been decided"):
        foresee(motion, found_ids(motion, ["1"]), ids("y"))


def test_which_fall_if_which_is_carried_and_why() -> None:
    motion = crossings()
    found = falls(motion, ids("z"))
    label = {it.id: it.label for it in motion.amendments}
    said = {(label[it.first], label[it.then]): it for it in found.items}
    assert said["2", "3"].fate is Fate.GONE
    assert said["2", "3"].said == (
        "Amendment 3 would have nothing left to amend: Amendment 2 leaves out all that it amends "
        "(note 3)."
    )
    assert said["8", "2"].said == (
        "Amendment 2 would have nothing left: Amendment 8 makes its changes already."
    )
    assert said["3", "2"].said == (
        "Amendment 2 would clash with Amendment 3 in note 3, to be settled before it is put."
    )
    assert ("4", "1") not in said
    assert [it.said for it in found.lost] == [
        "Amendment 9a would have nothing to amend: it amends Amendment 9."
    ]


def test_the_text_that_stands_is_that_of_no_amendment() -> None:
    motion = motion_of(crossings().current.clauses)
    assert as_it_stands(motion).clauses == foresee(motion, [], ids("y")).clauses
    assert ordered(motion).items == ()


def test_two_that_meet_at_a_clash_not_yet_settled_are_not_called_untouched() -> None:
    motion, _ = decide(crossings(), "1", Outcome.CARRIED, ids("z"))
    found = falls(motion, ids("y"))
    label = {it.id: it.label for it in motion.amendments}
    said = {(label[it.first], label[it.then]): it for it in found.items}
    for one, two in (("6", "7"), ("7", "6")):
        assert said[one, two].fate is Fate.UNSETTLED
        assert said[one, two].said == (
            f"Amendment {two} and Amendment {one} meet in note 2, where a clash is still to be "
            "settled."
        )
    assert ("6", "4") not in said
