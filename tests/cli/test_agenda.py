"""agenda, and the papers of one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from motion_editor.store import agendas, motions
from tests.cli.running import Shell
from tests.tasks import sample
from tests.tasks.agenda import meeting
from tests.tasks.agenda.drawn import made

WHO = "Councillor Odile Brackenbury"
HEAD = ("meeting=14 January 2027", "time=7pm", "place=Town Hall", "first=Motion 514")


@pytest.fixture
def clerk(shell: Shell) -> Shell:
    """Two motions and an agenda with both of them."""
    for at, group in ((1, "Green"), (2, "Labour")):
        one = made(at, group, f"2027-01-0{5 - at}", "Odile Brackenbury")
        motions.save(shell.folder / f"{at}.motion", one)
    shell.good("agenda", "new", "x.agenda", *HEAD)
    shell.good("agenda", "add", "x.agenda", "1.motion", "2.motion")
    return shell


def titles(shell: Shell) -> list[str]:
    return [it.called for it in agendas.load(shell.folder / "x.agenda").agenda.items]


def test_an_agenda_is_made_filled_registered_ordered_and_listed(clerk: Shell) -> None:
    clerk.good("agenda", "item", "x.agenda", "Apologies", "To receive apologies.")
    clerk.good("agenda", "move", "x.agenda", "Apologies", "1")
    clerk.good("agenda", "order", "x.agenda", "received")
    assert titles(clerk) == ["Apologies", "Bridge 2", "Bridge 1"]
    clerk.good("agenda", "order", "x.agenda", "rotation", "--first", "Green")
    assert titles(clerk) == ["Apologies", "Bridge 1", "Bridge 2"]
    clerk.good("agenda", "register", "x.agenda", "Motion 514", "standing=rejected", "why=Late.")
    ran = clerk.good("agenda", "list", "x.agenda")
    assert ran.out.splitlines() == [
        "Meeting of the Council, 14 January 2027, 7.00pm, Town Hall",
        "  #1 1: Apologies – placed by hand",
        f"  #2 Motion 514: Bridge 2 – {WHO} (Labour); received 3 January 2027",
        "Not accepted",
        f"  #3 Bridge 1 – {WHO} (Green); received 4 January 2027; rejected: Late.",
        "1 motion; the next number is Motion 515.",
    ]
    facts = clerk.good("agenda", "list", "x.agenda", "--json").json
    assert facts["next"] == "Motion 515" and [it["line"] for it in facts["items"]] == [1, 2, 3]
    clerk.good("agenda", "remove", "x.agenda", "#3")
    assert len(titles(clerk)) == 2
    clerk.good("agenda", "set", "x.agenda", "place=", "-o", "y.agenda")
    assert agendas.load(clerk.folder / "y.agenda").agenda.place == ""


def test_what_is_to_be_looked_at_is_listed_with_code_1(clerk: Shell) -> None:
    clerk.good("agenda", "register", "x.agenda", "Motion 514", "number=7")
    clerk.good("agenda", "register", "x.agenda", "#2", "number=7")
    ran = clerk("agenda", "list", "x.agenda")
    assert ran.code == 1 and "The number “7” stands twice." in ran.out


def test_a_motion_goes_out_and_comes_back_and_a_conflict_is_told(clerk: Shell) -> None:
    clerk.good("agenda", "out", "x.agenda", "Bridge 1", "1.motion")
    clerk.good("set", "1.motion", "title=Bridges")
    assert "brought up to date" in clerk.good("agenda", "update", "x.agenda").out
    assert titles(clerk)[0] == "Bridges"
    path = clerk.folder / "x.agenda"
    here = agendas.load(path).agenda
    first = here.items[0]
    changed = made(1, mover="Wren Abara")
    agendas.save(path, here.with_item(replace(first, motion=changed)), force=True)
    clerk.good("set", "1.motion", "title=Other bridges")
    ran = clerk("agenda", "update", "x.agenda")
    assert ran.code == 1 and "changed both in the agenda and in" in ran.out
    assert "Take the motion out under another name" in clerk.refused(
        "agenda", "out", "x.agenda", "#1", "1.motion"
    )
    both = clerk.refused("agenda", "update", "x.agenda", "--theirs", "#1", "--merge", "#1")
    assert "with one" in both
    assert "goes with 'agenda update'" in clerk.refused(
        "agenda", "list", "x.agenda", "--merge", "#1"
    )
    ran = clerk("agenda", "update", "x.agenda", "--merge", "#1", "-o", "y.agenda")
    assert ran.code == 1
    assert "“Bridge 1” was merged from “1.motion”." in ran.out
    assert "  clash 1: Title" in ran.out and "ours (stands): Bridge 1" in ran.out
    assert "theirs: Other bridges" in ran.out
    assert "no clash 2" in clerk.refused(
        "agenda", "update", "x.agenda", "--merge", "#1", "--take", "2=ours"
    )
    assert "Add --merge" in clerk.refused("agenda", "update", "x.agenda", "--take", "all=ours")
    took = ("--merge", "#1", "--take", "1=theirs", "-o", "z.agenda")
    clerk.good("agenda", "update", "x.agenda", *took)
    there = agendas.load(clerk.folder / "z.agenda").agenda.items[0]
    assert there.called == "Other bridges"
    assert there.motion is not None and there.motion.details.mover.name == "Wren Abara"
    clerk.good("agenda", "update", "x.agenda", "--theirs", "#1")
    assert titles(clerk)[0] == "Other bridges"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["new", "x.agenda"], "already a file"),
        (["new", "x.txt"], "can't be saved as “x.txt”"),
        (["new", "y.agenda", "hymn=3"], "no field “hymn”"),
        (["new", "y.agenda", "meeting=31 June 2027"], "not a date"),
        (["list", "1.motion"], "is not an agenda"),
        (["list", "no.agenda"], "There is no “no.agenda”"),
        (["list", "x.agenda", "more"], "takes other words"),
        (["move", "x.agenda", "#1"], "takes other words"),
        (["move", "x.agenda", "#1", "up"], "“up” is no line"),
        (["remove", "x.agenda", "Bridge"], "may be several items"),
        (["order", "x.agenda", "weight"], "can't be ordered by “weight”"),
        (["order", "x.agenda", "received", "--first", "Green"], "--first goes with"),
        (["set", "x.agenda", "place=A", "--report"], "--report goes with"),
        (["out", "x.agenda", "#1", "1.docx"], "can't be saved as “1.docx”"),
        (["out", "x.agenda", "#1", "x.agenda"], "would be lost"),
        (["register", "x.agenda", "#1", "exempt=99"], "has no paragraph “99”"),
    ],
)
def test_what_can_not_be_done_is_refused_and_changes_nothing(
    words: list[str], said: str, clerk: Shell
) -> None:
    before = (clerk.folder / "x.agenda").read_bytes()
    assert said in clerk.refused("agenda", *words)
    assert (clerk.folder / "x.agenda").read_bytes() == before


def test_the_paper_is_made_from_motions_or_from_one_agenda(clerk: Shell) -> None:
    ran = clerk.good("paper", "agenda", "1.motion", "2.motion", "--meeting", "14/1/2027",
                     "-o", "a.txt")  # fmt: skip
    assert "Agenda: Meeting of the Council." in ran.out
    said = Path("a.txt").read_text("utf-8")
    assert said.index("Motion 1: Bridge 1") < said.index("Motion 2: Bridge 2")
    assert "14 January 2027" in said
    clerk.good("paper", "agenda", "x.agenda", "-o", "a.html")
    assert "Motion 514: Bridge 1" in Path("a.html").read_text("utf-8")
    assert "press Ctrl+A, then F9" in clerk.good("paper", "agenda", "x.agenda", "-o", "a.docx").err
    assert "one agenda, or from motions" in clerk.refused(
        "paper", "agenda", "x.agenda", "1.motion", "-o", "b.txt"
    )


def test_exempt_texts_and_rejected_notices_are_printed_only_when_asked(shell: Shell) -> None:
    agendas.save(shell.folder / "x.agenda", meeting.agenda())
    for more, there in (((), False), (("--full",), True)):
        shell.good("paper", "agenda", "x.agenda", "-o", "a.txt", "--force", *more)
        assert (meeting.SECRET in Path("a.txt").read_text("utf-8")) is there
    shell.good("paper", "amendments", "x.agenda", "-o", "b.txt", "--rejected")
    said = Path("b.txt").read_text("utf-8")
    assert "Amendment 2. Reason: It negates the motion." in said and meeting.SECRET not in said
    shell.motion()
    shell.good("amend", "m.motion", "-", stdin=sample.STAFFING)
    shell.good("paper", "amendments", "m.motion", "-o", "c.txt")


def test_without_a_word_motions_are_ordered_as_the_standing_orders_have_it(clerk: Shell) -> None:
    clerk.good("agenda", "order", "x.agenda")  # by receipt, where a council has no rules
    assert titles(clerk) == ["Bridge 2", "Bridge 1"]


@pytest.mark.parametrize("kind", ["minutes", "decisions", "follow-up"])
def test_the_papers_of_a_meeting_are_made_from_its_agenda(clerk: Shell, kind: str) -> None:
    ran = clerk.good("paper", kind, "x.agenda", "-o", "-")
    assert "Meeting: 14 January 2027, 7.00pm" in ran.out and "Place: Town Hall" in ran.out
    assert kind == "follow-up" or "Motion 515: Bridge 2" in ran.out
    assert clerk("paper", kind, "x.agenda", "1.motion", "-o", "-").code == 2
    assert clerk("paper", kind, "x.agenda", "--rejected", "-o", "-").code == 2


def test_every_paper_of_an_agenda_is_written_at_once(clerk: Shell) -> None:
    ran = clerk.good("paper", "all", "x.agenda", "-o", "out", "--formats", "docx,txt")
    made = sorted(it.name for it in (clerk.folder / "out").iterdir())
    assert made == ["agenda.docx", "agenda.txt"] and "2 papers were written. In out:" in ran.out
    assert "choose Yes" in ran.err
    assert "are there already" in clerk.refused("paper", "all", "x.agenda", "-o", "out")
    clerk.good("paper", "all", "x.agenda", "1.motion", "-o", "both", "--formats", "txt", "--full")
    made = sorted(it.name for it in (clerk.folder / "both").iterdir())
    assert made == ["1-notice.txt", "x-agenda.txt"]


def test_what_can_not_be_added_is_left_out_only_where_that_is_asked_for(clerk: Shell) -> None:
    (clerk.folder / "bad.motion").write_text("{")
    motions.save(clerk.folder / "3.motion", made(3))
    clerk.refused("agenda", "add", "x.agenda", "bad.motion", "3.motion")
    assert len(titles(clerk)) == 2
    ran = clerk("agenda", "add", "x.agenda", "bad.motion", "3.motion", "--skip")
    assert ran.code == 1 and "bad.motion was not added: " in ran.err
    assert titles(clerk) == ["Bridge 1", "Bridge 2", "Bridge 3"]


def test_a_council_of_another_law_is_said_with_each_paragraph_to_choose_again(clerk: Shell) -> None:
    clerk.good("agenda", "register", "x.agenda", "Motion 515", "exempt=3", "exempt-why=A price.")
    ran = clerk("agenda", "set", "x.agenda", "council=arwelfa")
    assert ran.code == 1 and "1 exempt item has its paragraph of another law" in ran.err
    assert "Here paragraph 14" in ran.err
    clerk.good("agenda", "register", "x.agenda", "#2", "exempt=14")
    assert clerk.good("agenda", "set", "x.agenda", "place=Hall").err == ""


def test_a_copy_is_sent_without_what_was_taken_off(clerk: Shell) -> None:
    clerk.good("agenda", "remove", "x.agenda", "Bridge 2")
    clerk.good("agenda", "register", "x.agenda", "Bridge 1", "exempt=3", "exempt-why=A price.")
    ran = clerk.good("send", "x.agenda", "-o", "y.agenda")
    assert ran.out.splitlines()[:2] == [
        "Wrote y.agenda: the agenda with 1 item.",
        "Left out: the text of 1 exempt item.",
    ]
    assert '"state"' in (clerk.folder / "x.agenda").read_text("utf-8")
    assert '"state"' not in (clerk.folder / "y.agenda").read_text("utf-8")
    assert "Mend the bridge" not in (clerk.folder / "y.agenda").read_text("utf-8")
    clerk.good("send", "x.agenda", "-o", "z.agenda", "--with", "exempt")
    assert "Mend the bridge" in (clerk.folder / "z.agenda").read_text("utf-8")
    assert "ends in .agenda" in clerk.refused("send", "x.agenda", "-o", "y.motion")
    assert "can't be “council”" in clerk.refused(
        "send", "x.agenda", "-o", "w.agenda", "--with", "council"
    )
    assert "nothing in it is new" in clerk.good("merge", "x.agenda", "z.agenda", "--look").out
