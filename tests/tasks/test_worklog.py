"""The work log: entries of the edge, and the log written out."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.errors import MotionError
from motion_editor.core.kept import Entry
from motion_editor.tasks.worklog import cleared, display_name, entered, entered_on_agenda
from motion_editor.tasks.worklog_out import SUFFIXES, log_bytes
from tests.store.golden import expected, expected_kept

NOW = datetime(2027, 1, 12, 9, 30, tzinfo=UTC)


def test_an_entry_says_when_and_what_and_who() -> None:
    made = entered(expected(), "notice of\nAmendment 1", "Marisol", NOW)
    assert made.log == (Entry("2027-01-12T09:30:00+00:00", "Notice of Amendment 1", "Marisol"),)
    assert replace(made, log=()) == expected()
    assert cleared(made) == expected()


def test_what_is_done_on_an_agenda_is_entered_in_the_motion_that_it_changes() -> None:
    one, other = expected(), replace(expected(), id="other")
    before = Agenda(
        "a",
        items=(
            Item("1", Sort.MOTION, motion=one),
            Item("2", Sort.MOTION, motion=other),
            Item("3", Sort.REPORT),
        ),
    )
    changed = replace(other, notes=())
    own = entered(changed, "Its own entry", "", NOW)
    for motion, log in ((changed, ["Registration"]), (own, ["Its own entry"])):
        after = before.with_item(replace(before.items[1], motion=motion))
        items = entered_on_agenda(before, after, "registration", "", NOW).items
        now = items[1].motion
        assert now is not None
        assert [it.what for it in now.log] == log
        assert items[0].motion is one
        assert items[2].motion is None


@pytest.mark.parametrize("suffix", [it for it in SUFFIXES if it != ".pdf"])
@pytest.mark.parametrize("motion", [expected(), expected_kept()])
def test_a_log_is_written_out(suffix: str, motion: object) -> None:
    assert log_bytes(motion, suffix)  # type: ignore[arg-type]


def test_no_spreadsheet_takes_an_entry_for_a_formula() -> None:
    motion = replace(expected(), log=(Entry("+1", "=1+1", "@x"), Entry("2027", "a, b\n", "")))
    rows = list(csv.reader(io.StringIO(log_bytes(motion, ".csv").decode("utf-8-sig"), newline="")))
    assert rows == [["When", "Who", "What"], ["'+1", "'@x", "'=1+1"], ["2027", "", "a, b\n"]]


def test_a_log_is_not_written_as_what_it_is_not() -> None:
    with pytest.raises(MotionError, match="can't be written"):
        log_bytes(expected(), ".motion")


def test_a_name_is_what_was_typed() -> None:
    assert display_name("  Marisol  P. ") == "Marisol P."
    assert display_name("") == ""
    for wrong in ("x" * 61, "a\x07"):
        with pytest.raises(MotionError):
            display_name(wrong)
