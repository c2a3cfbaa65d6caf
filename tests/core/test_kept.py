"""The work log: what adds an entry, and how many there are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, strategies as st

from motion_editor.core.kept import (
    LONGEST,
    MOST_ENTRIES,
    Entry,
    Kept,
    both_kept,
    both_logs,
    noted,
)

START = datetime(2027, 1, 12, 9, 30, tzinfo=UTC)


def entry(minutes: float, what: str = "words changed in note 1", who: str = "") -> Entry:
    """What was done so many minutes after the start."""
    return Entry((START + timedelta(minutes=minutes)).isoformat(), what, who)


def test_typing_in_one_clause_is_one_entry_for_ten_minutes() -> None:
    log = noted((), entry(0), typing=True)
    assert noted(log, entry(9), typing=True) is log
    other = noted(log, entry(3, "words changed in note 2"), typing=True)
    assert noted(other, entry(4), typing=True) is other
    assert len(noted(log, entry(11), typing=True)) == 2
    assert len(noted(log, entry(9, who="Marisol"), typing=True)) == 2


def test_what_is_no_typing_is_an_entry_each_time() -> None:
    log = noted((), entry(0, "notice of Amendment 1"))
    assert len(noted(log, entry(0, "notice of Amendment 1"))) == 2


def test_times_that_are_none_are_no_reason_to_fail() -> None:
    for when in ("", "yesterday", "2027-01-12T09:30:00"):
        log = noted((Entry(when, "x"),), entry(0, "x"), typing=True)
        assert len(log) == 2


@given(st.lists(st.text(max_size=300), max_size=30))
def test_the_log_is_bounded_and_the_newest_are_kept(words: list[str]) -> None:
    log = tuple(entry(0, str(at)) for at in range(MOST_ENTRIES))
    for at, what in enumerate(words):
        log = noted(log, entry(at, what))
    assert len(log) == MOST_ENTRIES
    assert all(len(it.what) <= LONGEST for it in log)
    news = [it.what for it in log[len(log) - len(words) :]]
    assert [it[: LONGEST - 1] for it in news] == [it[: LONGEST - 1] for it in words]


def test_the_logs_of_two_copies_are_one_in_the_order_of_their_times() -> None:
    both = (entry(0, "a"),)
    ours, theirs = (*both, entry(2, "c")), (*both, entry(1, "b", "Marisol"))
    found = both_logs(ours, theirs)
    assert [it.what for it in found] == ["a", "b", "c"]
    assert both_logs(found, theirs) == found
    assert both_logs(ours, ()) == ours


def test_of_two_copies_no_snapshot_is_lost() -> None:
    one, other = Kept("A", "1", "x"), Kept("a", "2", "y", "Marisol")
    found = both_kept((one,), (one, other))
    assert [(it.name, it.state) for it in found] == [("A", "x"), ("a (2)", "y")]
    assert both_kept(found, (one, other)) == found
