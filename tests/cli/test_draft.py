"""new, read, set."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from motion_editor.store.past import mark
from tests.cli.running import Shell
from tests.tasks import sample


def test_a_new_motion_follows_its_councils_pattern(shell: Shell) -> None:
    ran = shell.good("new", "--council", "aldermoor", "--title", "Safer Streets, now!")
    assert "“Safer Streets, now!”" in ran.out
    assert list(shell.files()) == ["safer-streets-now.motion"]
    shown = shell.good("show", "safer-streets-now.motion", "--numbers").out
    assert shown == "This Council notes:\n1. \nThis Council resolves to:\n1. \n"


def test_a_new_motion_without_a_title_has_a_plain_name(shell: Shell) -> None:
    shell.good("new")
    assert list(shell.files()) == ["motion.motion"]
    assert "There is already a file" in shell.refused("new")
    shell.good("new", "--force")


def test_a_new_motion_can_go_to_stdout_and_on(shell: Shell) -> None:
    made = shell.good("new", "--title", "One", "-o", "-")
    assert shell.files() == {}
    assert shell.good("list", "-", stdin=made.out).out.startswith("One\n")
    assert "Made a new motion" in made.err


def test_an_unknown_council_is_refused_with_those_known(shell: Shell) -> None:
    assert "aldermoor" in shell.refused("new", "--council", "Atlantis")


def test_reading_tells_what_was_understood(shell: Shell) -> None:
    shell.put("notice.txt", sample.NOTICE)
    ran = shell("read", "notice.txt")
    assert ran.code in (0, 1)
    assert "“Safer crossings”" in ran.out
    assert "moved by Councillor Fenwick Oakes, seconded by Councillor Marisol Penhale" in ran.out
    assert "7 clauses" in ran.out
    assert ran.out.endswith("Saved as notice.motion.\n")
    assert all(line.startswith(("line ", "“")) for line in ran.err.splitlines())


def test_a_guess_is_named_and_makes_the_code_1(shell: Shell) -> None:
    ran = shell("read", "-", "-o", "m.motion", stdin="Some words.\nThis Council notes:\n- One.\n")
    guesses = [line for line in ran.err.splitlines() if line.endswith("(a guess)")]
    assert (ran.code == 1) == bool(guesses)


def test_reading_as_json_says_the_same(shell: Shell) -> None:
    ran = shell("read", "-", "-o", "m.motion", "--title", "Own", "--json", stdin=sample.NOTICE)
    facts = ran.json
    assert facts["file"] == "m.motion"
    assert facts["clauses"] == 7
    assert facts["details"]["title"] == "Own"
    assert ran.err == ""
    assert {"text", "line", "guess", "left_out"} == set(facts["remarks"][0])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", sample.NOTICE.encode("utf-16")),
        ("a.txt", sample.NOTICE.replace("£", "").encode("cp1252")),
        ("a.md", sample.NOTICE.replace("Safer crossings", "# Safer crossings").encode()),
    ],
)
def test_any_encoding_and_suffix_reads_the_same(name: str, text: bytes, shell: Shell) -> None:
    shell.put(name, text)
    assert shell("read", name).code in (0, 1)
    shown = shell.good("show", "a.motion").out
    assert shown.splitlines() == [
        "This Council notes:",
        "Four in ten pupils walk to school, and three in ten more would if the way felt safe.",
        "Crossing patrols have fallen by half since 2015.",
        "A survey found that parents would pay for a warden at every gate.",
        "This Council resolves to:",
        "Introduce 20 mph limits outside every school by September.",
        "Report to the Transport Committee within six months.",
    ]


def test_a_motion_file_is_read_whole(shell: Shell) -> None:
    shell.motion("one.motion")
    shell.put("a.txt", sample.YEARLY)
    shell("amend", "one.motion", "a.txt")
    assert shell("read", "one.motion", "-o", "two.motion").code == 0
    assert mark(shell.files()["one.motion"]) == mark(shell.files()["two.motion"])


def test_setting_changes_the_file_and_nothing_else(shell: Shell) -> None:
    shell.motion()
    ran = shell.good("set", "m.motion", "title=Safer streets", "meeting=14 January 2027")
    assert ran.out == "Title: Safer streets\nMeeting: 2027-01-14\nSaved as m.motion.\n"
    listed = shell.good("list", "m.motion", "--json").json
    assert (listed["title"], listed["meeting"]) == ("Safer streets", "2027-01-14")


@pytest.mark.parametrize(
    "words",
    [
        ("set", "m.motion", "title=Safe streets for children"),
        ("set", "m.motion", "subject=", "--amendment", "1"),
        ("tidy", "m.motion", "1", "--yes"),
    ],
)
def test_where_nothing_changes_nothing_is_said_to_be_saved(
    shell: Shell, words: tuple[str, ...]
) -> None:
    shell.motion()
    shell.good("set", "m.motion", "title=Safe streets for children")
    shell.good("amend", "m.motion", "--empty")
    before = Path("m.motion").stat().st_ino, shell.files()
    ran = shell.good(*words)
    assert (Path("m.motion").stat().st_ino, shell.files()) == before
    assert ran.out.endswith("Nothing was changed; m.motion is as it was.\n")
    assert "Saved" not in ran.out
    shell.good(*words, "-o", "copy.motion")
    assert mark(shell.files()["copy.motion"]) == mark(shell.files()["m.motion"])


def test_setting_under_another_name_leaves_the_file_alone(shell: Shell) -> None:
    before = shell.motion().read_bytes()
    shell.good("set", "m.motion", "group=Independents", "-o", "n.motion")
    assert Path("m.motion").read_bytes() == before
    assert "There is already a file" in shell.refused(
        "set", "m.motion", "group=x", "-o", "n.motion"
    )
    shell.good("set", "m.motion", "group=x", "-o", "n.motion", "--force")


def test_a_motion_can_be_piped_through(shell: Shell) -> None:
    data = shell.motion().read_bytes()
    ran = shell.good("set", "-", "reference=M/7", stdin=data)
    assert json.loads(ran.out)["details"]["reference"] == "M/7"
    assert "Reference: M/7" in ran.err


def test_what_no_paper_can_hold_is_not_taken_in(shell: Shell) -> None:
    motion = shell.motion()
    shell.put("a.txt", sample.YEARLY)
    for words in (
        ("set", motion, "title=a\x01b"),
        ("set", motion, "mover=a\udcffb"),
        ("new", "--title", "a\x1bb", "-o", "n.motion"),
        ("read", "a.txt", "--title", "a\x01b"),
        ("amend", motion, "a.txt", "--group", "a\x01b"),
        ("amend", motion, "a.txt", "--label", "a\x01b"),
        ("alter", motion, "a.txt", "--why", "a\x01b"),
    ):
        assert "there is a character that can't be written (U+" in shell.refused(*words), words
    shell.good("alter", motion, "a.txt", "--why", "with\nconsent")
    assert "(with consent)" in shell.good("list", motion).out


@pytest.mark.parametrize(
    "words",
    [
        ("read", "n.txt", "-o", "n.txt"),
        ("read", "n", "-o", "n"),
        ("read", "n.txt", "-o", "n.docx"),
        ("read", "n.txt", "-o", ""),
        ("set", "m.motion", "title=x", "-o", ""),
        ("paper", "notice", "m.txt", "-o", "m.txt"),
        ("compare", "n.txt", "n", "-o", "./n.txt"),
        ("compare", "n.txt", "n", "-o", ""),
    ],
)
def test_nothing_takes_the_place_of_what_it_is_made_of(words: list[str], shell: Shell) -> None:
    shell.put("m.txt", shell.motion().read_bytes())
    for name in ("n.txt", "n"):
        shell.put(name, sample.NOTICE)
    shell.refused(*words, "--force")


@pytest.mark.parametrize(
    ("value", "said"),
    [("ward=North", "no field “ward”"), ("meeting=soon", "not a date"), ("title", "FIELD=VALUE")],
)
def test_what_can_not_be_set_changes_nothing(value: str, said: str, shell: Shell) -> None:
    shell.motion()
    assert said in shell.refused("set", "m.motion", "group=Independents", value)
