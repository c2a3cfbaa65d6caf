"""Snapshots: nothing of the motion is lost by keeping, restoring or taking one for another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings

from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Entry, Kept
from motion_editor.core.motion import Motion
from motion_editor.store import codec, past
from motion_editor.tasks import snapshots
from motion_editor.tasks.merge.join import join
from motion_editor.tasks.states import between, find_state, said, states
from tests.store.drawn import motions
from tests.store.golden import expected, expected_met
from tests.strategies import ids

NOW = datetime(2027, 1, 12, 9, 30, tzinfo=UTC)
NAME = "For the group meeting"


def kept(motion: Motion, name: str = NAME) -> Motion:
    """The motion with a snapshot."""
    return snapshots.keep(motion, name, "Marisol", NOW)


@given(motions(), motions())
@settings(max_examples=10)
def test_what_is_restored_is_what_was_kept_and_what_was_there_is_kept(
    one: Motion, other: Motion
) -> None:
    then = codec.decode(codec.encode(replace(one, kept=(), log=())), "").motion
    here = codec.decode(codec.encode(replace(other, kept=(), log=())), "").motion
    log = (Entry("", "something", ""),)
    now = replace(here, kept=kept(then).kept, log=log)
    back, made = snapshots.restored(now, snapshots.find(now, NAME), "", NOW)
    assert replace(back, kept=(), log=()) == then
    assert back.log == log
    if made is None:
        assert here == then
        return
    assert back.kept == (*now.kept, made)
    again, _ = snapshots.restored(back, made, "", NOW)
    assert replace(again, kept=(), log=()) == here


def test_a_snapshot_is_found_renamed_and_removed() -> None:
    motion = kept(expected())
    item = snapshots.find(motion, "  for the GROUP meeting ")
    assert (item.name, item.by, item.when) == (NAME, "Marisol", NOW.isoformat())
    renamed = snapshots.rename(motion, item, "To the whips")
    assert [it.name for it in renamed.kept] == ["To the whips"]
    assert snapshots.rename(motion, item, NAME.upper()).kept[0].name == NAME.upper()
    assert snapshots.remove(motion, item) == expected()


@pytest.mark.parametrize("name", ["", "  ", "now", "Moved", "2", "x" * 81, NAME.upper(), "\x07"])
def test_a_name_that_means_nothing_or_something_else_is_refused(name: str) -> None:
    with pytest.raises(MotionError):
        kept(kept(expected()), name)


def test_the_same_restored_twice_is_kept_once() -> None:
    motion = kept(expected())
    other = replace(expected_met(), kept=motion.kept)
    back, made = snapshots.restored(other, motion.kept[0], "", NOW)
    assert made is not None
    assert made.unasked
    assert made.name == "Before ‘For the group meeting’ was restored"
    assert snapshots.restored(back, motion.kept[0], "", NOW) == (back, None)


def test_what_the_program_keeps_by_itself_is_bounded() -> None:
    motion = kept(expected())
    for at in range(15):
        now = replace(expected_met(), kept=motion.kept, notes=(), order=(), id=expected().id)
        now = replace(now, details=replace(now.details, title=str(at)))
        motion, _ = snapshots.restored(now, motion.kept[0], "", NOW)
    assert [it.unasked for it in motion.kept] == [False, *[True] * snapshots.MOST_UNASKED]
    assert len({it.name for it in motion.kept}) == len(motion.kept)


@pytest.mark.parametrize(
    "state", ["", "no base64", past.pack(codec.encode(replace(expected(), id="x")))]
)
def test_a_snapshot_that_is_damaged_or_of_another_motion_is_not_restored(state: str) -> None:
    motion = replace(expected(), kept=(Kept("A", "", state),))
    with pytest.raises(MotionError, match="can't be read"):
        snapshots.restored(motion, motion.kept[0], "", NOW)


def test_any_two_states_are_compared() -> None:
    motion = replace(expected_met(), kept=kept(expected()).kept)
    names = ["As it is now", NAME, "Notice of motion", "Motion as altered"]
    assert [it.name for it in states(motion)] == names
    then, now = find_state(motion, NAME), find_state(motion, "NOW")
    heads = [it.head for it in between(motion, then, now, ids("n"))]
    assert heads == ["The meeting", "What else happened, and votes in full"]
    one, two = find_state(motion, "notice"), find_state(motion, "2")
    assert len(between(motion, one, two, ids("n"))) == 1
    for same in states(motion):
        assert between(motion, same, same, ids("n")) == ()
        assert said(motion, same, same, ()) == "There is no difference."


def test_everything_beside_the_text_is_compared() -> None:
    old = expected_met()
    votes = replace(old.amendments[0].votes, totals=())
    ones = (replace(old.amendments[0], votes=votes, outcome=None), *old.amendments[1:])
    new = replace(old, amendments=ones, notes=(), order=("am2y7u4i9o3p",))
    motion = replace(new, kept=kept(old).kept)
    found = between(motion, find_state(motion, NAME), find_state(motion, "now"), ids("n"))
    assert [it.head for it in found] == [
        "Details",
        "The chair’s order",
        "Votes",
        "Notes on clauses",
    ]


def test_copies_that_are_joined_bring_both_their_snapshots_and_logs() -> None:
    base = expected()
    ours = replace(kept(base, "Ours"), log=(Entry("", "x"),))
    theirs = replace(kept(replace(base, notes=()), "Theirs"), log=(Entry("", "y"),))
    made = join(base, ours, theirs, ids("n")).motion
    assert [it.name for it in made.kept] == ["Ours", "Theirs"]
    assert [it.what for it in made.log] == ["x", "y"]
    assert made.notes == ()
    assert join(base, ours, ours, ids("n")).motion == ours


@given(motions(), motions())
@settings(max_examples=10)
def test_whatever_two_states_hold_they_can_be_compared(one: Motion, other: Motion) -> None:
    motion = replace(other, kept=())
    motion = replace(motion, kept=kept(replace(one, kept=(), log=())).kept)
    old, new = find_state(motion, NAME), find_state(motion, "now")
    parts = between(motion, old, new, ids("n"))
    assert bool(parts) or said(motion, old, new, parts)
