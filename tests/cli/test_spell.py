"""spell and words."""

from __future__ import annotations

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
