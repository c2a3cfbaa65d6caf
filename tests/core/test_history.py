"""Undo and redo."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.history import GROUP_SECONDS, History
from motion_editor.core.place import caret


@given(st.lists(st.integers(), max_size=12), st.integers(0, 12))
def test_undo_restores_and_redo_brings_back(states: list[int], back: int) -> None:
    history = History(0)
    seen = [0]
    for state in states:
        history = history.did(state, f"to {state}")
        seen.append(state)
    end = history
    back = min(back, len(states))
    for _ in range(back):
        history = history.undo()
    assert history.state == seen[len(states) - back]
    for _ in range(back):
        history = history.redo()
    assert (history.state, history.done) == (end.state, end.done)


def test_typing_in_one_go_is_one_step() -> None:
    history = History("").did("a", "Typing", after=caret(0, 1), kind="type", time=1)
    history = history.did(
        "ab", "Typing", before=caret(0, 1), after=caret(0, 2), kind="type", time=1.1
    )
    assert len(history.done) == 1
    assert history.undo().state == ""


def test_a_pause_another_place_or_another_kind_begins_a_step() -> None:
    first = History("").did("a", "Typing", after=caret(0, 1), kind="type", time=1)
    late = 1 + 2 * GROUP_SECONDS
    for place, kind, time in ((1, "type", late), (0, "type", 1.1), (1, "delete", 1.1)):
        history = first.did("ab", "Typing", before=caret(0, place), kind=kind, time=time)
        assert history.undo().state == "a"
    assert (
        first.parted().did("ab", "T", before=caret(0, 1), kind="type", time=1).undo().state == "a"
    )


def test_something_new_forgets_what_was_undone() -> None:
    history = History(0).did(1, "one").undo().did(2, "two")
    assert history.redo() is history
    assert history.undo_label == "two"
    assert history.redo_label == ""
