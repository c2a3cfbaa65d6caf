"""merge on the command line: copies that were edited apart."""

from __future__ import annotations

import shutil

import pytest

from tests.cli.running import Shell
from tests.tasks import sample


@pytest.fixture
def apart(shell: Shell) -> Shell:
    """A motion on which two people went on, each in a copy, from an amendment."""
    shell.motion()
    shell.good("amend", "m.motion", "-", "--label", "A", stdin=sample.YEARLY)
    shutil.copy(shell.folder / "m.motion", shell.folder / "copy.motion")
    return shell


def test_what_each_copy_alone_changed_comes_together(apart: Shell) -> None:
    apart.good("note", "m.motion", "2", "Highways report, table 2")
    apart.good("set", "copy.motion", "title=Crossings for all", "meeting=2027-01-14")
    apart.good("amend", "copy.motion", "-", "--label", "B", stdin=sample.STAFFING)
    ran = apart.good("merge", "m.motion", "copy.motion")
    assert ran.out == (
        "copy.motion:\n"
        "  came in: Title: “Crossings for all”.\n"
        "  came in: Meeting: “2027-01-14”.\n"
        "  came in: Amendment B was added.\n"
        "Saved as m.motion.\n"
    )
    listed = apart.good("list", "m.motion", "--json").json
    assert [it["label"] for it in listed["amendments"]] == ["A", "B"]
    assert "table 2" in apart.good("note", "m.motion").out
    again = apart.good("merge", "m.motion", "copy.motion").out
    assert again == (
        "copy.motion: nothing in it is new here.\nNothing was changed; m.motion is as it was.\n"
    )


def test_what_both_changed_is_a_clash_and_ours_until_theirs_is_taken(apart: Shell) -> None:
    apart.good("set", "m.motion", "title=Safer crossings now")
    apart.good("set", "copy.motion", "title=Crossings for all", "group=Green")
    looked = apart("merge", "m.motion", "copy.motion", "--look")
    assert looked.code == 1
    assert looked.out == (
        "copy.motion:\n"
        "  came in: Group: “Green”.\n"
        "  clash 1: Title\n"
        "    before: Safer crossings\n"
        "    ours (stands): Safer crossings now\n"
        "    theirs: Crossings for all\n"
        "Nothing was written.\n"
    )
    assert "no clash 2" in apart.refused("merge", "m.motion", "copy.motion", "--take", "2=theirs")
    assert "can be ours or theirs" in apart.refused(
        "merge", "m.motion", "copy.motion", "--take", "1=both"
    )
    assert "can't be “1=mine”" in apart.refused(
        "merge", "m.motion", "copy.motion", "--take", "1=mine"
    )
    ran = apart("merge", "m.motion", "copy.motion", "--json")
    (facts,) = ran.json["merged"]
    assert (ran.code, facts["clashes"][0]["stands"], facts["common_state"]) == (1, "ours", True)
    assert apart.good("list", "m.motion", "--json").json["title"] == "Safer crossings now"
    ran = apart.good("merge", "m.motion", "copy.motion", "--take", "all=theirs", "-o", "x.motion")
    assert apart.good("list", "x.motion", "--json").json["title"] == "Crossings for all"


def test_a_copy_that_went_on_is_followed_and_two_that_did_are_a_clash(apart: Shell) -> None:
    apart.good("decide", "copy.motion", "A", "carried")
    apart.good("set", "m.motion", "group=Green")
    ran = apart.good("merge", "m.motion", "copy.motion", "-o", "on.motion")
    assert "  came in: Substantive motion was added.\n" in ran.out
    assert "  came in: Amendment A: carried.\n" in ran.out
    apart("alter", "m.motion", "-", stdin=sample.MOVED)
    ran = apart("merge", "m.motion", "copy.motion", "--look")
    assert "  clash 1: What became of the motion\n" in ran.out
    assert "    theirs: Substantive motion (Amendment A): " in ran.out
    ran = apart("merge", "m.motion", "copy.motion", "--take", "1=theirs", "-o", "t.motion")
    assert len(apart.good("list", "t.motion", "--json").json["versions"]) == 2
    assert "For: Green" in apart.good("list", "t.motion").out


def test_files_that_share_no_state_show_every_difference(apart: Shell) -> None:
    apart.good("set", "copy.motion", "title=Crossings for all")
    apart.put("copy.motion", _without_past((apart.folder / "copy.motion").read_bytes()))
    apart.good("set", "m.motion", "group=Green")
    ran = apart("merge", "m.motion", "copy.motion", "--look")
    assert ran.out.startswith(
        "copy.motion: no state that both copies had is known; each difference is a clash.\n"
        "  clash 1: Title\n"
        "    ours (stands): Safer crossings\n"
        "    theirs: Crossings for all\n"
    )
    shutil.copy(apart.folder / "copy.motion", apart.folder / "other.motion")
    other = (apart.folder / "other.motion").read_text("utf-8")
    start = other.index('"id": "') + 7
    apart.put("other.motion", f"{other[:start]}zz{other[start + 2 :]}".encode())
    said = apart.refused("merge", "m.motion", "other.motion")
    assert "holds another motion" in said


def test_a_copy_that_was_sent_with_something_left_out_takes_nothing_away(apart: Shell) -> None:
    apart.good("note", "m.motion", "2", "Highways report, table 2")
    apart.good("send", "m.motion", "-o", "sent.motion")
    apart.good("set", "sent.motion", "group=Green")
    apart.good("set", "m.motion", "reference=M/7")
    ran = apart.good("merge", "m.motion", "sent.motion")
    assert ran.out == "sent.motion:\n  came in: Group: “Green”.\nSaved as m.motion.\n"
    assert "table 2" in apart.good("note", "m.motion").out


def test_what_comes_out_of_a_pipe_knows_the_states_before(apart: Shell) -> None:
    apart.good("set", "copy.motion", "title=Crossings for all")
    apart.good("set", "m.motion", "group=Green")
    data = (apart.folder / "m.motion").read_bytes()
    ran = apart.good("set", "-", "reference=M/7", stdin=data.decode())
    apart.put("piped.motion", ran.out.encode())
    said = apart.good("merge", "piped.motion", "copy.motion").out
    assert said.startswith("copy.motion:\n  came in: Title: “Crossings for all”.\nSaved")


def test_agendas_that_two_clerks_changed_come_together(apart: Shell) -> None:
    apart.good("agenda", "new", "a.agenda", "meeting=2027-01-21")
    apart.good("agenda", "add", "a.agenda", "m.motion")
    shutil.copy(apart.folder / "a.agenda", apart.folder / "b.agenda")
    apart.good("agenda", "set", "a.agenda", "place=Old Hall")
    apart.good("agenda", "set", "b.agenda", "place=Town Hall", "time=19:00")
    apart.good("agenda", "item", "b.agenda", "Apologies")
    apart.good("agenda", "register", "b.agenda", "#1", "minutes=30")
    looked = apart("merge", "a.agenda", "b.agenda", "--look")
    assert looked.code == 1
    assert looked.out == (
        "b.agenda:\n"
        "  came in: Time: “19:00”.\n"
        "  came in: “Safer crossings”, Minutes: “30”.\n"
        "  came in: “Apologies” was added.\n"
        "  clash 1: Place\n"
        "    ours (stands): Old Hall\n"
        "    theirs: Town Hall\n"
        "Nothing was written.\n"
    )
    ran = apart.good("merge", "a.agenda", "b.agenda", "--take", "1=theirs", "--json")
    assert ran.json["merged"][0]["common_state"]
    listed = apart("agenda", "list", "a.agenda", "--json").json
    assert (listed["place"], listed["time"], len(listed["items"])) == ("Town Hall", "19:00", 2)
    again = apart.good("merge", "a.agenda", "b.agenda").out
    assert again.startswith("b.agenda: nothing in it is new here.\n")
    assert "is not an agenda" in apart.refused("merge", "a.agenda", "m.motion")
    apart.good("agenda", "new", "c.agenda")
    assert "holds another agenda" in apart.refused("merge", "a.agenda", "c.agenda")


def test_agendas_that_share_no_state_ask_for_a_field_that_one_leaves_empty(shell: Shell) -> None:
    shell.good("agenda", "new", "a.agenda", "meeting=2027-01-21")
    data = (shell.folder / "a.agenda").read_bytes()
    shell.put("b.agenda", data.replace(b'"place": ""', b'"place": "Town Hall"'))
    shell.good("agenda", "set", "a.agenda", "time=19:00")
    shell.put("a.agenda", _without_past((shell.folder / "a.agenda").read_bytes()))
    looked = shell("merge", "a.agenda", "b.agenda", "--look")
    assert looked.out == (
        "b.agenda: no state that both copies had is known; each difference is a clash.\n"
        "  came in: Place: “Town Hall”.\n"
        "  clash 1: Time\n"
        "    ours (stands): 19:00\n"
        "    theirs: nothing\n"
        "  clash 2: Place\n"
        "    ours: nothing\n"
        "    theirs (stands): Town Hall\n"
        "Nothing was written.\n"
    )
    shell.good("merge", "a.agenda", "b.agenda", "--take", "all=ours", "-o", "o.agenda")
    shell.good("merge", "a.agenda", "b.agenda", "--take", "1=theirs,2=theirs", "-o", "t.agenda")
    of = [shell("agenda", "list", f"{it}.agenda", "--json").json for it in "ot"]
    assert [(it["time"], it["place"]) for it in of] == [("19:00", ""), ("", "Town Hall")]


def _without_past(data: bytes) -> bytes:
    return data[: data.index(b',\n  "past"')] + b"\n}\n"


def test_of_drafts_nothing_is_said_of_a_chairs_order(shell: Shell) -> None:
    shell.motion()
    shutil.copy(shell.folder / "m.motion", shell.folder / "copy.motion")
    shell.good("edit", "m.motion", "Crossing patrols", "insert", "Trees are tall.")
    shell.good("edit", "copy.motion", "Crossing patrols", "insert", "Trees are old.")
    out = shell("merge", "m.motion", "copy.motion").out
    assert "Both copies put something in at the same place: look which should come first." in out
    assert "chair" not in out


def test_links_that_differ_are_named(shell: Shell) -> None:
    shell.motion()

    def linked(name: str, to: str) -> None:
        shell.good("edit", name, "Crossing patrols", "link", "patrols", "--to", to)

    linked("m.motion", "https://one.example/a")
    for name in ("copy.motion", "also.motion"):
        shutil.copy(shell.folder / "m.motion", shell.folder / name)
    linked("copy.motion", "https://two.example/b")
    change = "a link to https://one.example/a, now a link to https://two.example/b"
    looked = shell.good("merge", "m.motion", "copy.motion", "--look").out
    assert f"  came in: Notice of motion: “patrols”: {change}.\n" in looked
    linked("also.motion", "https://three.example/c")
    looked = shell("merge", "also.motion", "copy.motion", "--look").out
    for side, host in (("before", "one"), ("ours (stands)", "three"), ("theirs", "two")):
        assert f"    {side}: “patrols”: a link to https://{host}.example/" in looked
    shell.good("keep", "m.motion", "first")
    linked("m.motion", "https://two.example/b")
    assert change in shell.good("keep", "m.motion", "--compare", "first", "now").out
