"""revert, tidy, notify."""

from __future__ import annotations

import pytest

from tests.cli.running import Shell


@pytest.fixture
def amended(shell: Shell) -> Shell:
    """A motion with a drafted amendment of two changes."""
    shell.motion()
    shell.good("amend", "m.motion", "--empty")
    shell.good("replace", "m.motion", "half", "15", "--amendment", "1")
    shell.good("edit", "m.motion", "survey", "leave-out", "--amendment", "1")
    return shell


def test_changes_are_listed_by_number_and_taken_back(amended: Shell) -> None:
    before = amended.files()
    listed = amended.good("revert", "m.motion", "1").out.splitlines()
    assert listed == ["1: In note 2, leave out “half” and insert “15”.", "2: Leave out note 3."]
    assert amended.files() == before
    said = amended.good("revert", "m.motion", "1", "2").out
    assert said == "Taken back: Leave out note 3.\nSaved as m.motion.\n"
    amended.good("revert", "m.motion", "1", "all")
    assert amended.good("revert", "m.motion", "1").out == "It changes nothing.\n"
    assert "has no change 7" in amended.refused("revert", "m.motion", "1", "7")
    assert "not the number" in amended.refused("revert", "m.motion", "1", "last")
    assert "Nothing is changed" in amended.refused("revert", "m.motion", "1", "-o", "b.motion")


def test_marks_are_tidied_only_when_that_is_agreed_to(amended: Shell) -> None:
    amended.good("replace", "m.motion", "alk", "end", "--amendment", "1", "--match-case")
    before = amended.files()
    shown = amended("tidy", "m.motion", "1")
    assert shown.code == 1
    assert "as it is: Four in ten pupils w{--alk--}{++end++} to school" in shown.out
    assert "tidied:   Four in ten pupils {--walk--}{++wend++} to school" in shown.out
    assert "--yes does it" in shown.out
    assert amended.files() == before
    amended.good("tidy", "m.motion", "1", "--yes")
    said = amended.good("tidy", "m.motion", "1").out
    assert said == "The marks are whole words and phrases already.\n"
    assert "without --yes" in amended.refused("tidy", "m.motion", "1", "-o", "b.motion")


def test_notice_is_recorded_once_and_what_is_changed_later_is_a_revision(amended: Shell) -> None:
    assert "Notice of Amendment 1 is recorded" in amended.good("notify", "m.motion", "1").out
    assert "has been given already" in amended.refused("notify", "m.motion", "1")
    amended.good("revert", "m.motion", "1", "2")
    assert ", revised, 1 change\n" in amended.good("list", "m.motion").out
    amended.good(
        "paper", "amendment", "m.motion", "--as-notified", "--marks", "brackets", "-o", "then.txt"
    )
    amended.good("paper", "amendment", "m.motion", "--marks", "brackets", "-o", "now.txt")
    then, now = (amended.files()[name].decode() for name in ("then.txt", "now.txt"))
    assert "[DELETE:] A survey" in " ".join(then.split())
    assert "[DELETE:] A survey" not in " ".join(now.split())
    amended.good("decide", "m.motion", "1", "lost")
    assert "has been decided" in amended.refused("notify", "m.motion", "1")
