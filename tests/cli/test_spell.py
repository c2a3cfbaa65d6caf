"""spell and words."""

from __future__ import annotations

from motion_editor.store.past import mark
from tests.cli.running import Shell
from tests.tasks import sample

SLIPS = sample.NOTICE.replace("Crossing patrols", "Crosing patrols").replace("Report", "Reprot")


def test_each_unknown_word_has_its_line_and_its_place(shell: Shell) -> None:
    shell.motion(text=SLIPS)
    ran = shell("spell", "m.motion")
    assert (ran.code, ran.err) == (1, "")
    assert ran.out.splitlines() == ["Note 2: Crosing", "Resolution 2: Reprot"]
    ran = shell("spell", "m.motion", "--suggest")
    assert ran.out.splitlines()[1].startswith("Resolution 2: Reprot (Report")
    found = shell("spell", "m.motion", "--suggest", "--json").json
    assert found["text"] == "notice"
    assert [(it["place"], it["word"]) for it in found["unknown"]] == [
        ("Note 2", "Crosing"),
        ("Resolution 2", "Reprot"),
    ]
    assert found["unknown"][1]["suggestions"][0] == "Report"


def test_a_text_without_slips_says_so(shell: Shell) -> None:
    shell.motion()
    assert shell.good("spell", "m.motion").out == "Every word is known.\n"


def test_of_an_amendment_only_what_would_stand_is_looked_at(shell: Shell) -> None:
    shell.motion(text=SLIPS)
    changed = SLIPS.replace("Crosing", "Crossng").split("\n\n", 1)[1]
    shell.put("b.txt", changed)
    shell.good("amend", "m.motion", "b.txt", "--label", "B", "--as", "whole")
    ran = shell("spell", "m.motion", "--amendment", "B")
    assert ran.out.splitlines() == ["Note 2: Crossng", "Resolution 2: Reprot"]
    assert "two different texts" in shell.refused(
        "spell", "m.motion", "--amendment", "B", "--version", "1"
    )
    assert "nosuch" in shell.refused("spell", "nosuch.motion")


def test_words_right_in_one_motion_go_with_its_file(shell: Shell) -> None:
    shell.motion(text=SLIPS)
    before = mark(shell.files()["m.motion"])
    said = shell.good("words", "--motion", "m.motion")
    assert said.out == "No words of its own are right in this motion yet.\n"
    added = shell.good("words", "--motion", "m.motion", "--add", "Crosing", "Reprot")
    assert added.out == "Crosing\nReprot\nSaved as m.motion.\n"
    assert shell.good("spell", "m.motion").out == "Every word is known.\n"
    assert shell.good("words", "--json").json["words"] == []
    assert "Right in it: Crosing, Reprot" in shell.good("list", "m.motion").out
    same = shell.good("words", "--motion", "m.motion", "--add", "Crosing", "--json").json
    assert same["words"] == ["Crosing", "Reprot"]
    shell.good("words", "--motion", "m.motion", "--remove", "Crosing", "-o", "n.motion")
    assert shell("spell", "n.motion").out == "Note 2: Crosing\n"
    assert "is not among" in shell.refused("words", "--motion", "n.motion", "--remove", "Crosing")
    assert "Leave out -o" in shell.refused("words", "--motion", "n.motion", "-o", "x.motion")
    assert "--motion" in shell.refused("words", "--add", "a", "-o", "x.motion")
    shell.good("set", "m.motion", "words=")
    assert mark(shell.files()["m.motion"]) == before


def test_a_limit_of_a_motion_s_own_is_said_with_its_length(shell: Shell) -> None:
    shell.motion()
    before = mark(shell.files()["m.motion"])
    assert shell.good("set", "m.motion", "limit=50").out == "Limit: 50\nSaved as m.motion.\n"
    listed = shell.good("list", "m.motion")
    assert "13 over the limit of 50." in listed.out
    assert "The limit is this motion’s own" in listed.out
    assert "no number of words" in shell.refused("set", "m.motion", "limit=lots")
    shell.good("set", "m.motion", "limit=")
    assert mark(shell.files()["m.motion"]) == before


def test_words_of_ones_own_are_listed_added_and_removed(shell: Shell) -> None:
    shell.motion(text=SLIPS)
    assert shell.good("words").out.startswith("No words are yet in ")
    shell.good("words", "--add", "Crosing", "Reprot’s")
    assert shell.good("spell", "m.motion").out == "Every word is known.\n"
    assert shell.good("words", "--json").json["words"] == ["Crosing", "Reprot"]
    shell.good("words", "--remove", "Reprot")
    assert shell("spell", "m.motion").out == "Resolution 2: Reprot\n"
    assert "no “Reprot”" in shell.refused("words", "--remove", "Reprot")
    assert "single word" in shell.refused("words", "--add", "two words")
    assert "one line" in shell.refused("words", "--add", "a", "--remove", "b")
