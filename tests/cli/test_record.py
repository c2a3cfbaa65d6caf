"""verify on the command line: what is found, how it is said, and the exit code."""

from __future__ import annotations

import pytest

from motion_editor.store import motions
from tests.cli.running import Shell
from tests.tasks import minutes

SLIP = minutes.SUBSTANTIVE.replace("every school", "each school")


@pytest.fixture
def kept(shell: Shell) -> Shell:
    """The motion, its minutes, and minutes with a slip in them."""
    motions.save(shell.folder / "m.motion", minutes.motion())
    (shell.folder / "minutes.txt").write_text("\n".join(minutes.PARTS), "utf-8")
    slip = (*minutes.PARTS[:4], SLIP, *minutes.PARTS[5:])
    (shell.folder / "slip.txt").write_text("\n".join(slip), "utf-8")
    (shell.folder / "roll.txt").write_text("\n".join(minutes.ROLL), "utf-8")
    return shell


def test_faithful_minutes_end_with_0(kept: Shell) -> None:
    ran = kept.good("verify", "m.motion", "minutes.txt", "--roll", "roll.txt")
    assert "line 46: substantive, 7 clauses" in ran.out
    assert "votes on the amendment, for 3, against 2, absent 1" in ran.out
    assert ran.out.endswith("Nothing is left unexplained.\n")


def test_a_slip_is_said_with_both_readings_and_ends_with_1(kept: Shell) -> None:
    ran = kept("verify", "m.motion", "slip.txt")
    assert ran.code == 1
    said = ran.out.splitlines()
    at = said.index("Amendment carried over to the motion as moved and substantive")
    assert said[at + 1] == "  words: “every” is “each” in the record. (line 51)"
    assert said[-1] == "1 difference is not explained."
    [found] = kept("verify", "m.motion", "slip.txt", "--json").json["findings"]
    assert (found["grade"], found["computed"], found["record"]) == ("words", "every", "each")


def test_the_file_is_not_changed(kept: Shell) -> None:
    before = (kept.folder / "m.motion").read_bytes()
    kept("verify", "m.motion", "slip.txt")
    assert (kept.folder / "m.motion").read_bytes() == before


def test_what_is_no_record_or_no_roll_is_refused(kept: Shell) -> None:
    assert "no printed record" in kept.refused("verify", "m.motion", "m.motion")
    (kept.folder / "roll.txt").write_text("# nobody\n", "utf-8")
    assert "names no member" in kept.refused(
        "verify", "m.motion", "minutes.txt", "--roll", "roll.txt"
    )
    (kept.folder / "roll.txt").write_text("Oakes\nHale\nOakes\n", "utf-8")
    assert "names Oakes twice" in kept.refused(
        "verify", "m.motion", "minutes.txt", "--roll", "roll.txt"
    )
