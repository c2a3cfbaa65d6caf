"""note: evidence beside a clause."""

from __future__ import annotations

from tests.cli.running import Shell


def test_notes_are_made_changed_listed_and_taken_away(shell: Shell) -> None:
    shell.motion()
    assert shell.good("note", "m.motion").out == "There are no notes.\n"
    shell.good("note", "m.motion", "patrols", "Highways report, table 2")
    shell.good("note", "m.motion", "2", "Officer: to be checked", "--kind", "officer")
    shell.good("note", "m.motion", "--change", "1", "--kind", "figures")
    shell.good("note", "m.motion", "--change", "2", "It was checked.")
    listed = shell.good("note", "m.motion").out.splitlines()
    assert listed[0] == (
        "1: on “Crossing patrols have fallen by half since 2015.”. "
        "What the figure counts, and when: Highways report, table 2"
    )
    assert listed[1].startswith("2: on “Four in ten pupils")
    assert listed[1].endswith("Officer comment: It was checked.")
    shell.good("paper", "notice", "m.motion", "--evidence", "-o", "notice.txt")
    assert "Highways report, table 2" in shell.files()["notice.txt"].decode()
    shell.good("note", "m.motion", "--remove", "1")
    (left,) = shell.good("note", "m.motion", "--json").json["notes"]
    assert (left["number"], left["kind"]) == (1, "officer")


def test_a_note_on_an_inserted_clause_goes_with_it(shell: Shell) -> None:
    shell.motion()
    shell.good("amend", "m.motion", "--empty")
    shell.good("edit", "m.motion", "survey", "insert", "Wardens cost £9,000.", "--amendment", "1")
    shell.good("note", "m.motion", "wardens", "Budget, page 12", "--amendment", "1")
    shell.good("decide", "m.motion", "1", "carried")
    shell.good("paper", "substantive", "m.motion", "--evidence", "-o", "now.txt")
    assert "Budget, page 12" in shell.files()["now.txt"].decode()


def test_what_is_not_clear_is_refused(shell: Shell) -> None:
    shell.motion()
    assert "says nothing" in shell.refused("note", "m.motion", "patrols")
    assert "no note 3" in shell.refused("note", "m.motion", "--remove", "3")
    assert "which clause" in shell.refused("note", "m.motion", "--kind", "officer")
    shell.good("note", "m.motion", "patrols", "A report")
    assert "stays with its clause" in shell.refused(
        "note", "m.motion", "patrols", "B", "--change", "1"
    )
    assert "needs no words" in shell.refused("note", "m.motion", "B", "--remove", "1")
