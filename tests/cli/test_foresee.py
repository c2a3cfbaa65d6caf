"""order, foresee."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.store import motions
from motion_editor.store.past import mark
from tests.cli.running import Shell
from tests.tasks.crossings import crossings

CHAIR = ("9", "4", "3", "2", "1", "5", "6", "7", "8")


@pytest.fixture
def crossed(shell: Shell) -> Path:
    """The motion with amendments that meet each other in every way, as a file."""
    motions.save(shell.folder / "m.motion", crossings())
    return shell.folder / "m.motion"


def test_the_order_is_printed_with_reasons(shell: Shell, crossed: Path) -> None:
    before = shell.files()
    lines = shell.good("order", "m.motion").out.splitlines()
    assert lines[0] == "By place and reach."
    assert lines[1].startswith("  1. Amendment 5: begins in lead-in “This Council notes:”; ")
    before_it = "amends Amendment 9, and is voted on before it"
    assert any(it.startswith(f"    9. Amendment 9a: {before_it}: begins in ") for it in lines)
    assert "     in the way: Amendment 9a amends it and is still to be decided." in lines
    facts = shell.good("order", "m.motion", "--json").json
    assert facts["by_rule"] == ["5", "8", "1", "6", "7", "2", "3", "9", "9a", "4"]
    assert facts["to_vote"] == ["5", "8", "1", "6", "7", "2", "3", "9a", "9", "4"]
    assert shell.files() == before


def test_the_chair_sets_it_and_gives_it_back(shell: Shell, crossed: Path) -> None:
    before = mark(crossed.read_bytes())
    ran = shell.good("order", "m.motion", *CHAIR)
    assert ran.out.endswith("Saved as m.motion.\n")
    lines = shell.good("order", "m.motion").out.splitlines()
    assert lines[0] == "The chair’s order, not that by place and reach."
    assert lines[1].startswith("By place and reach: Amendment 5, Amendment 8, ")
    assert lines[2].startswith("  1. Amendment 9: ")
    listed = shell.good("list", "m.motion").out
    assert "\nOrder, the chair’s: Amendment 9, Amendment 9a, Amendment 4, " in listed
    assert "\nStill to be voted on: Amendment 9a, Amendment 9, Amendment 4, " in listed
    shell.good("order", "m.motion", "--by-rule")
    assert mark(crossed.read_bytes()) == before


def test_an_order_that_names_not_all_is_refused(shell: Shell, crossed: Path) -> None:
    assert "Name every open amendment once" in shell.refused("order", "m.motion", "2", "1")
    assert "Leave out one of them" in shell.refused("order", "m.motion", "2", "--by-rule")


def test_what_each_would_do_to_each(shell: Shell, crossed: Path) -> None:
    lines = shell.good("foresee", "m.motion").out.splitlines()
    at = lines.index("If Amendment 2 is carried:")
    assert lines[at + 3] == (
        "  Amendment 3 would have nothing left to amend: Amendment 2 leaves out all that it amends "
        "(note 3)."
    )
    pairs = shell.good("foresee", "m.motion", "--json").json["pairs"]
    assert {"if_carried": "8", "amendment": "2", "fate": "made already"}.items() <= next(
        it for it in pairs if (it["if_carried"], it["amendment"]) == ("8", "2")
    ).items()


def test_the_text_of_an_outcome_and_what_differs_between_two(shell: Shell, crossed: Path) -> None:
    before = shell.files()
    one = shell.good("foresee", "m.motion", "--if", "2,9,9a").out
    assert "Tell the press at once.\n" in one
    assert "\nA survey" not in one
    assert "Amendment 3 would have nothing left to amend: all that it amends is left out." in one
    two = shell.good("foresee", "m.motion", "--if", "2,9", "--if", "9,9a", "--json").json
    assert [it["carried"] for it in two["outcomes"]] == [["2", "9"], ["9a", "9"]]
    shown = shell.good("foresee", "m.motion", "--if", "2,9", "--if", "9,9a").out
    assert "Tell the press{++ at once++}." in shown
    assert "{++A survey found that parents would pay for a warden at every gate.++}" in shown
    same = shell.good("foresee", "m.motion", "--if", "none", "--if", "none").out
    assert "{" not in same
    assert shell.files() == before


def test_clashes_that_are_met_are_told(shell: Shell, crossed: Path) -> None:
    ran = shell("foresee", "m.motion", "--if", "1,6")
    assert ran.code == 1
    assert "\nIf amendments 1 and 6 are carried:\n  Amendment 6: Clash 1, in note 2" in ran.out
    assert "There is no amendment “12”" in shell.refused("foresee", "m.motion", "--if", "12")
    assert "No amendment is named" in shell.refused("foresee", "m.motion", "--if", ",")


def test_a_motion_without_open_amendments(shell: Shell) -> None:
    shell.motion()
    assert shell.good("order", "m.motion").out == "No amendment is open.\n"
    assert shell.good("foresee", "m.motion").out == "No amendment is open.\n"
