"""amend with Word files that others have changed: what is asked, written and left."""

from __future__ import annotations

import json

from tests.cli.running import Shell
from tests.formats.word.making import docx, p
from tests.formats.word.reviewing import ANN, BEN, dele, ins, lead_in, point, struck_in

PLAIN = (lead_in("This Council notes:"), point("Nineteen patrols stand."), point("Nobody asks."))
TWO = (
    PLAIN[0],
    point("Nineteen ", ins(ANN, "brave "), struck_in(ANN, BEN, "good "), "patrols stand."),
    point("Nobody ", dele(BEN, "asks"), ins(BEN, "knows"), "."),
)
SLY = (PLAIN[0], point("Twenty patrols ", ins(ANN, "still "), "stand."), PLAIN[2])


def paper(shell: Shell, name: str, paragraphs: tuple[str, ...]) -> None:
    title = p("Safer crossings", style="MotionTitle")
    (shell.folder / name).write_bytes(docx("".join((title, *paragraphs))))


def begun(shell: Shell) -> None:
    paper(shell, "plain.docx", PLAIN)
    paper(shell, "two.docx", TWO)
    paper(shell, "sly.docx", SLY)
    shell.good("read", "plain.docx", "-o", "m.motion")


def critic(shell: Shell, label: str) -> str:
    return shell.good("show", "m.motion", "--amendment", label, "--marks", "critic").out


def test_each_reviewers_changes_are_an_amendment(shell: Shell) -> None:
    begun(shell)
    ran = shell("amend", "m.motion", "two.docx")
    assert ran.code == 1  # who moves them is a guess
    assert "3 reviewers" in ran.out
    assert "Added Amendment 2, against Amendment 1." in ran.out
    assert "Nineteen {++brave good ++}patrols" in critic(shell, "1")
    assert "Nineteen brave {--good --}patrols" in critic(shell, "2")
    assert "Nobody {--asks--}{++knows++}." in critic(shell, "3")


def test_they_are_looked_at_by_reviewer_and_one_is_taken(shell: Shell) -> None:
    begun(shell)
    ran = shell("amend", "m.motion", "two.docx", "--look", "--json")
    told = json.loads(ran.out)["reviewers"]
    assert [it["reviewer"] for it in told] == [ANN, f"{BEN}, on the changes of {ANN}", BEN]
    ran = shell("amend", "m.motion", "two.docx", "--reviewer", ANN, "--mover", ANN)
    assert ran.code == 0
    assert f"Not asked for, and not taken: the changes of {BEN}" in ran.err
    again = shell("amend", "m.motion", "two.docx", "--reviewer", f"{BEN}, on the changes of {ANN}")
    assert "against Amendment 1" in again.out


def test_two_names_of_one_person(shell: Shell) -> None:
    begun(shell)
    shell("amend", "m.motion", "two.docx", "--one-person", f"{BEN} = {ANN}")
    assert critic(shell, "1").count("{++") == 2
    said = shell.refused("amend", "m.motion", "two.docx", "--one-person", BEN)
    assert "does not name one person twice" in said


def test_edits_that_nobody_tracked_are_told_and_nothing_is_written(shell: Shell) -> None:
    begun(shell)
    before = shell.files()
    ran = shell("amend", "m.motion", "sly.docx")
    assert (ran.code, shell.files()) == (1, before)
    assert "differs from the motion in 1 place" in ran.out
    assert "the motion has “Nineteen”, the file has “Twenty”" in ran.out
    shell("amend", "m.motion", "sly.docx", "--untracked", "leave", "--label", "A")
    shell("amend", "m.motion", "sly.docx", "--untracked", "take", "--label", "B")
    assert "Nineteen patrols {++still ++}stand." in critic(shell, "A")
    assert "{--Nineteen--}{++Twenty++} patrols {++still ++}stand." in critic(shell, "B")


def test_a_file_that_is_read_brings_its_amendments(shell: Shell) -> None:
    begun(shell)
    ran = shell("read", "two.docx", "-o", "n.motion")
    assert "With it came amendment 3." in ran.out
    shown = shell.good("show", "n.motion").out
    assert shown.startswith("This Council notes:\nNineteen patrols stand.")
