"""amend --look and the choices by number: guesses confirmed, parts left out, places picked."""

from __future__ import annotations

import pytest

from tests.cli.running import Shell

MOTION = """\
This Council notes:
1. that the closures of libraries began in 2019
2. that these closures were regretted, and that the closures went on
3. that a tenth of parents worry
"""
SHEET = """\
In note 1, leave out “the closure of libraries” and insert “it all”

Leave out “the closures”.

In note 3, leave out “a tenth” and insert “a fifth”.
"""


@pytest.fixture
def shell(shell: Shell) -> Shell:
    (shell.folder / "m.txt").write_text(MOTION, "utf-8")
    (shell.folder / "a.txt").write_text(SHEET, "utf-8")
    shell("read", "m.txt", "-o", "m.motion")
    return shell


def carried(shell: Shell) -> list[str]:
    return shell.good("show", "m.motion", "--amendment", "1").out.splitlines()


def test_looking_numbers_every_part_and_writes_nothing(shell: Shell) -> None:
    before = (shell.folder / "m.motion").read_bytes()
    ran = shell("amend", "m.motion", "a.txt", "--look")
    assert ran.code == 1
    first = (
        "  1, line 1: a guess, to be confirmed: In note 1, leave out “the closure of libraries” "
        "and insert “it all” (“the closure of libraries” was taken for “the closures of "
        "libraries”.)"
    )
    assert ran.out.splitlines() == [
        "It was read as instructions: there are 3 in it, and little of the motion.",
        first,
        "  2, line 3: applied: Leave out “the closures”",
        "  3, line 5: applied: In note 3, leave out “a tenth” and insert “a fifth”",
    ]
    assert (shell.folder / "m.motion").read_bytes() == before
    facts = shell("amend", "m.motion", "a.txt", "--look", "--json").json
    assert next((it["number"], it["state"]) for it in facts["parts"]) == (
        1, "a guess, to be confirmed",
    )  # fmt: skip


def test_a_guess_that_is_not_confirmed_is_not_applied(shell: Shell) -> None:
    ran = shell("amend", "m.motion", "a.txt", "--confirm", "none")
    assert ran.code == 1
    assert "  not applied: In note 1, leave out “the closure of libraries” and insert “it all”" in (
        ran.out
    )
    # Without the first instruction the second may mean either of two places.
    assert "stands in 2 places" in ran.out
    assert carried(shell)[1] == "that the closures of libraries began in 2019"


def test_a_guess_is_confirmed_by_its_number(shell: Shell) -> None:
    shell("amend", "m.motion", "a.txt", "--confirm", "1", "--leave-out", "3")
    assert carried(shell)[1:] == [
        "that it all began in 2019",
        "that these closures were regretted, and that went on",
        "that a tenth of parents worry",
    ]


def test_a_place_is_picked_for_what_may_mean_several(shell: Shell) -> None:
    (shell.folder / "a.txt").write_text("Leave out “the closures”.", "utf-8")
    looked = shell("amend", "m.motion", "a.txt", "--look").out
    assert "    1=2: note 2: “regretted, and that [the closures] went on”" in looked
    ran = shell.good("amend", "m.motion", "a.txt", "--pick", "1=2")
    assert "  applied: Leave out “the closures”" in ran.out
    assert carried(shell)[2] == "that these closures were regretted, and that went on"


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        ("--confirm", "3", "Nothing was guessed in part 3."),
        ("--confirm", "9", "There is no part 9 in the source."),
        ("--confirm", "one", "“one” is not a row of numbers such as 1,3."),
        ("--leave-out", "0", "There is no part 0 in the source."),
        ("--pick", "2=1", "Part 2 does not mean one of several places."),
        ("--pick", "2", "“2” does not name a part and a place, as 4=2 does."),
    ],
)
def test_what_can_be_meant_by_no_number_is_said(
    option: str, value: str, said: str, shell: Shell
) -> None:
    ran = shell("amend", "m.motion", "a.txt", option, value)
    assert ran.code == 2
    assert said in ran.err
