"""edit, find, replace, and amendments begun from nothing."""

from __future__ import annotations

import pytest

from tests.cli.running import Shell


@pytest.fixture
def drafted(shell: Shell) -> Shell:
    """A draft from the council's pattern, with an empty point under each lead-in."""
    shell.good("new", "--council", "aldermoor", "--title", "Trees", "-o", "m.motion")
    return shell


def shown(shell: Shell, *more: str) -> list[str]:
    return shell.good("show", "m.motion", *more).out.splitlines()


def test_a_motion_is_drafted_and_amended_from_nothing(drafted: Shell) -> None:
    drafted.good("edit", "m.motion", "2", "reword", "Trees are good.")
    drafted.good("edit", "m.motion", "good", "insert", "Oaks are better.\nElms are gone.")
    drafted.good("edit", "m.motion", "elms", "nest")
    drafted.good("edit", "m.motion", "oaks", "up")
    drafted.good("edit", "m.motion", "6", "reword", "Plant trees.")
    assert shown(drafted, "--numbers") == [
        "This Council notes:", "1. Oaks are better.", "  (a) Elms are gone.",
        "2. Trees are good.", "This Council resolves to:", "1. Plant trees.",
    ]  # fmt: skip
    drafted.good("amend", "m.motion", "--empty", "--mover", "Councillor Fenwick Oakes")
    said = drafted.good("edit", "m.motion", "plant", "reword", "Plant oaks.", "--amendment", "1")
    assert said.out == "Done.\n  Plant {--trees--}{++oaks++}.\nSaved as m.motion.\n"
    assert "open; to version 1 (notice), draft, 1 change\n" in drafted.good("list", "m.motion").out
    assert "stands fixed" in drafted.refused("edit", "m.motion", "plant", "nest")
    assert shown(drafted)[-1] == "Plant trees."


def test_words_are_found_and_replaced(drafted: Shell) -> None:
    drafted.good("edit", "m.motion", "2", "reword", "Trees: more trees, no treetops.")
    found = drafted.good("find", "m.motion", "trees", "--whole-words")
    assert found.out == "2: Trees: more trees, no treetops.\nFound 2 times.\n"
    assert len(drafted.good("find", "m.motion", "tree", "--json").json["found"]) == 3
    drafted.good("replace", "m.motion", "(t|T)rees", r"\1wigs", "--expression", "--match-case")
    assert shown(drafted)[1] == "Twigs: more twigs, no treetops."
    assert drafted.good("find", "m.motion", "oaks").out == "Not found.\n"
    assert "nothing to replace" in drafted.refused("replace", "m.motion", "oaks", "elms")
    assert "can’t be read" in drafted.refused("replace", "m.motion", "(", "", "--expression")


def test_words_left_out_are_found_where_that_is_asked(drafted: Shell) -> None:
    drafted.good("edit", "m.motion", "2", "reword", "Trees are good.")
    drafted.good("amend", "m.motion", "--empty")
    drafted.good("replace", "m.motion", "Trees", "Oaks", "--amendment", "1")
    look = ("find", "m.motion", "trees", "--amendment", "1")
    assert drafted.good(*look).out == "Not found.\n"
    said = drafted.good(*look, "--left-out").out
    assert said == "2: {--Trees--}{++Oaks++} are good.\nFound once.\n"
    (hit,) = drafted.good(*look, "--left-out", "--json").json["found"]
    assert hit == {"clause": 2, "words": "Trees", "left_out": True}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("9", "nest"), "no clause 9"),
        (("notes", "turn"), "can't be “turn”"),
        (("notes", "nest", "words"), "'nest' takes no words"),
        (("notes", "bold", "notes", "--to", "a.example"), "--to says where a link leads"),
        (("notes", "link", "notes"), "--to says where a link leads"),
        (("notes", "reword"), "needs words"),
    ],
)
def test_what_is_not_clear_is_refused(words: tuple[str, ...], said: str, drafted: Shell) -> None:
    assert said in drafted.refused("edit", "m.motion", *words)


def test_an_amendment_has_one_origin(drafted: Shell) -> None:
    assert "Give one of the three." in drafted.refused("amend", "m.motion", "a.txt", "--empty")
    assert "Give one of the three." in drafted.refused("amend", "m.motion")
