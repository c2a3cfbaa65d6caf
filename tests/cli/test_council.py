"""councils: listed, shown in plain words, checked, installed, and sent along with a motion."""

from __future__ import annotations

from pathlib import Path

import pytest

from motion_editor.places import resource
from tests.cli.running import Shell


def test_councils_are_listed_with_where_they_come_from(shell: Shell) -> None:
    said = shell.good("councils").out
    assert "aldermoor: Aldermoor Borough Council (" in said
    assert "aldermoor.toml" in said
    assert "Profiles of your own go into " in said


def test_a_council_is_shown_by_id_or_name(shell: Shell) -> None:
    said = shell.good("councils", "--show", "Aldermoor Borough Council").out
    assert said == shell.good("councils", "--show", "aldermoor").out
    assert "Numbering: 1." in said
    assert "This Council notes:" in said
    facts = shell.good("councils", "--show", "aldermoor", "--json").json
    assert facts["council"]["name"] == "Aldermoor Borough Council"
    assert "There is no council “Atlantis”." in shell.refused("councils", "--show", "Atlantis")


def test_a_profile_of_ones_own_counts_and_a_broken_one_is_named(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("motion_editor.tasks.councils.data_folder", lambda: shell.folder)
    (shell.folder / "councils").mkdir()
    shell.put("councils/parish.toml", 'name = "Nether Moor Parish Council"')
    assert "parish: Nether Moor Parish Council" in shell.good("councils").out
    shell.put("councils/broken.toml", "name = ")
    ran = shell("councils")
    assert ran.code == 1
    assert "broken: can't be read" in ran.out
    assert "broken.toml" in shell.refused("councils", "--show", "broken")


def test_a_profile_is_checked_before_it_is_installed(shell: Shell) -> None:
    shell.put("parish.toml", 'name = "Nether Moor"\n[limits]\nwords = 300')
    said = shell.good("councils", "--check", "parish.toml").out
    assert "Limit: 300 words (text)\n" in said
    assert said.endswith("It can serve as a profile.\n")
    shell.put("broken.toml", 'name = "Nether Moor"\n[limits]\nwords = "many"')
    ran = shell("councils", "--check", "broken.toml")
    assert ran.code == 1
    assert "broken.toml, line 3, field “limits.words”: a whole number" in ran.out
    assert "There is no “none.toml”" in shell.refused("councils", "--check", "none.toml")


TWINS = """\
name = "Nether Moor"

[[members]]
name = "Ann Ferris"

[[members]]
name = "Ann Ferris"
"""


@pytest.fixture
def own(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the user's own profiles."""
    monkeypatch.setattr("motion_editor.tasks.councils.data_folder", lambda: shell.folder / "data")
    return shell.folder / "data" / "councils"


def test_all_that_a_council_says_is_shown_in_words(shell: Shell) -> None:
    said = shell.good("councils", "--show", "strathorrin").out
    for words in (
        "Motions by noon, 10 clear days without week-ends and holidays before the meeting",
        "A recorded vote may be demanded by a quarter of those present",
        "Amendments are rival texts, put to the vote against the motion",
        "Exempt information: Schedule 7A",
        "Roll: 34 members (",
        "Bank holidays: Scotland",
        "Before the name of the mover: “",
        "5 motions debated at a meeting",
    ):
        assert words in said
    facts = shell.good("councils", "--show", "strathorrin", "--json").json["council"]
    assert facts["rules"][0]["motions"]["days"] == 10
    assert facts["rules"][0]["recorded"] == "a quarter of those present"
    assert len(facts["members"]) == 34
    assert "not yet reviewed" in shell.good("councils", "--show", "arwelfa").out


def test_what_contradicts_itself_is_told_and_holds_all_the_same(shell: Shell, own: Path) -> None:
    shell.put("moor.toml", TWINS)
    ran = shell("councils", "--check", "moor.toml")
    assert ran.code == 1
    assert "moor.toml, line 7, field “name” in number 2 of “members”: two members" in ran.out
    ran = shell("councils", "--install", "moor.toml")
    assert ran.code == 1
    assert (own / "moor.toml").read_text() == TWINS
    assert "Ann Ferris" in shell("councils").out
    assert shell.good("councils", "--show", "Nether Moor").out


def test_an_installed_profile_is_replaced_only_when_asked(shell: Shell, own: Path) -> None:
    shell.put("moor.toml", 'name = "Nether Moor"')
    shell.good("councils", "--install", "moor.toml")
    shell.put("moor.toml", 'name = "Upper Moor"')
    assert "already" in shell.refused("councils", "--install", "moor.toml")
    assert "Nether" in (own / "moor.toml").read_text()
    shell.good("councils", "--install", "moor.toml", "--force")
    assert "Upper" in (own / "moor.toml").read_text()
    shell.put("bad.toml", "name = 3")
    assert "bad.toml, line 1" in shell.refused("councils", "--install", "bad.toml")


def test_ones_own_is_removed_and_kept_and_the_programs_holds_again(shell: Shell, own: Path) -> None:
    assert "comes with the program" in shell.refused("councils", "--remove", "aldermoor")
    assert "Your own are: none." in shell.refused("councils", "--remove", "Atlantis")
    text = '# by ear\nname = "Aldermoor by ear"\n'
    shell.put("aldermoor.toml", text)
    shell.good("councils", "--install", "aldermoor.toml")
    said = shell.good("councils", "--remove", "aldermoor BY ear").out
    assert "holds again: Aldermoor Borough Council" in said
    assert "Aldermoor Borough Council" in shell.good("councils", "--show", "aldermoor").out
    assert (own / "earlier" / "aldermoor.toml").read_text() == text
    shell.good("councils", "--install", str(own / "earlier" / "aldermoor.toml"))
    assert "by ear" in shell.good("councils", "--show", "aldermoor").out
    # One that can't be read goes as well, and a second one of a name is kept beside the first.
    (own / "aldermoor.toml").write_text("name = ")
    said = shell.good("councils", "--remove", "aldermoor").out
    assert "aldermoor-2.toml" in said and len(list((own / "earlier").iterdir())) == 2


def test_what_was_written_by_hand_is_kept_when_it_is_replaced(shell: Shell, own: Path) -> None:
    shell.put("moor.toml", '# ours\nname = "Nether Moor"')
    shell.good("councils", "--install", "moor.toml")
    shell.put("moor.toml", 'name = "Upper Moor"')
    shell.good("councils", "--install", "moor.toml", "--force")
    assert (own / "earlier" / "moor.toml").read_text() == '# ours\nname = "Nether Moor"'


@pytest.mark.parametrize("what", [("-o", "out.motion"), ("--amendment", "1", "-o", "a.amendment")])
def test_a_profile_goes_along_and_is_installed_when_somebody_agrees(
    shell: Shell, own: Path, what: tuple[str, ...]
) -> None:
    own.mkdir(parents=True)
    text = (resource("councils") / "aldermoor.toml").read_text("utf-8")
    (own / "aldermoor.toml").write_text(text.replace('chair = "Mayor"', 'chair = "Lord Mayor"'))
    shell.good("demo")
    sample = "demo-out/sample.motion"
    shell.good("set", sample, "council=aldermoor")
    shell.good("send", sample, *what, "--with", "council")
    (own / "aldermoor.toml").unlink()
    sent = what[-1]
    assert "Chair: Lord Mayor" in shell("councils", "--check", sent).out
    assert "Chair: Mayor" in shell.good("councils", "--show", "aldermoor").out
    ran = shell("receive", sample, sent, "-o", "r.motion")
    assert f"“{sent}” brings the profile of Aldermoor Borough Council" in ran.err
    shell("councils", "--install", sent)
    assert "Chair: Lord Mayor" in shell("councils", "--show", "aldermoor").out
    ran = shell("receive", sample, sent, "-o", "r2.motion")
    assert "brings the profile" not in ran.err


def test_a_profile_goes_along_only_where_it_is_named(shell: Shell) -> None:
    shell.good("demo")
    shell.good("send", "demo-out/sample.motion", "-o", "out.motion")
    ran = shell("councils", "--check", "out.motion")
    assert ran.code == 1
    assert "brings no council’s profile" in ran.out
    shell.put("m.txt", "This Council notes:\n1. One.\n")
    shell.good("read", "m.txt", "-o", "m.motion")
    said = shell.refused("send", "m.motion", "--with", "council", "-o", "n.motion")
    assert "of no council" in said
