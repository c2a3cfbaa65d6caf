"""meet: a meeting entered as it happens, and shown step by step."""

from __future__ import annotations

from pathlib import Path

from motion_editor.store.past import mark
from tests.cli.running import Shell
from tests.tasks import sample


def meet(shell: Shell, *words: str) -> str:
    return shell.good("meet", "m.motion", *words).out


def begun(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell("set", "m.motion", "meeting=14 January 2027")


def test_a_meeting_from_beginning_to_end(shell: Shell) -> None:
    begun(shell)
    assert meet(shell).startswith("Nothing of the meeting has been entered.\nNext: the motion is")
    told = meet(shell, "moved", "--by", "Councillor Fenwick Oakes", "--when", "7.05pm")
    assert told.startswith("The motion was moved by Fenwick Oakes.\nNext: the motion is seconded")
    meet(shell, "seconded", "--by", "Marisol Penhale")
    meet(shell, "moved", "1", "--by", "Idris Thackeray", "--when", "19:12")
    meet(shell, "seconded", "1", "--by", "Odile Brackenbury")
    meet(shell, "put", "1")
    ran = shell.good("meet", "m.motion", "carried", "1", "--when", "19:30", "--votes", "-",
                      stdin="for 31\nagainst 21")  # fmt: skip
    assert "It made version 2" in ran.out
    meet(shell, "put")
    meet(shell, "carried", "--why", "without debate")
    lines = shell.good("show", "m.motion", "--proceedings").out.splitlines()
    assert lines[0] == "  1  19:05  The motion was moved by Fenwick Oakes (version 1, notice)"
    assert lines[5].startswith("  6  19:30  Amendment 1: carried (for 31, against 21) (version 2, ")
    assert lines[7].startswith("  8  The motion: carried (without debate)")
    assert len(lines) == 8
    listed = shell.good("list", "m.motion").out
    assert "The meeting\n  19:05 The motion was moved by Fenwick Oakes\n" in listed
    steps = shell.good("list", "m.motion", "--json").json["proceedings"]
    assert len(steps) == 8
    facts = shell.good("meet", "m.motion", "--json").json["proceedings"]
    assert [it["voting_on"] for it in facts[4:7]] == ["Amendment 1", "", "the motion"]
    assert any("{++15++}" in line for line in facts[4]["lines"])
    assert facts[5]["when"] == "2027-01-14T19:30"


def test_what_can_hardly_be_so_is_entered_and_said(shell: Shell) -> None:
    begun(shell)
    ran = shell("meet", "m.motion", "put", "1", "--json")
    assert ran.code == 1
    assert ran.json["to_check"] == ["Amendment 1 has not been moved."]
    assert "to look at: Amendment 1 has not been moved." in meet(shell)


def test_the_last_entry_is_taken_back_unless_it_decided_something(shell: Shell) -> None:
    begun(shell)
    before = mark(Path("m.motion").read_bytes())
    meet(shell, "adjourned")
    assert meet(shell, "undo").startswith("Taken back: The meeting was adjourned.")
    assert mark(Path("m.motion").read_bytes()) == before
    assert "Nothing of the meeting" in shell.refused("meet", "m.motion", "undo")
    meet(shell, "withdrawn", "1", "--by", "Idris Thackeray")
    assert "can't be taken back by itself" in shell.refused("meet", "m.motion", "undo")


def test_who_moves_is_named_where_nobody_was_and_held_against_the_roll(shell: Shell) -> None:
    shell.motion()
    shell("amend", "m.motion", "-", stdin=sample.YEARLY)
    Path("roll.txt").write_text("Fenwick Oakes\nMarisol Penhale\n", "utf-8")
    ran = shell("meet", "m.motion", "moved", "1", "--by", "Quill", "--roll", "roll.txt", "--json")
    assert "“Quill” is not on the roll." in ran.json["to_check"]
    shell("set", "m.motion", "mover=")
    meet(shell, "moved", "--by", "Cllr Oakes", "--roll", "roll.txt")
    assert shell.good("list", "m.motion", "--json").json["mover"] == "Fenwick Oakes"


def test_votes_belong_to_what_came_of_them(shell: Shell) -> None:
    begun(shell)
    Path("v.txt").write_text("for 3", "utf-8")
    assert "is not voted on" in shell.refused("meet", "m.motion", "put", "--votes", "v.txt")
    assert "not a date" in shell.refused("meet", "m.motion", "put", "--when", "teatime")
    assert "no single text" in shell.refused("show", "m.motion", "--proceedings", "--version", "1")
