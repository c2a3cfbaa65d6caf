"""One real record end to end on the command line: what it holds is found, and nothing else.

The texts are other people's and stay outside the project; without them this file is skipped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from motion_editor.cli.main import main
from motion_editor.core.changes import ChangeKind, changes
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.sniff import read_source
from motion_editor.formats.word.revisions import raw
from motion_editor.store import motions
from motion_editor.tasks.read import reading_of
from tests.strategies import ids

CASE = Path(__file__).resolve().parents[2] / "shared" / "cases" / "rotherham"
pytestmark = pytest.mark.skipif(not CASE.is_dir(), reason="the record is not beside this checkout")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in an empty folder: exit code, stdout, stderr."""
    monkeypatch.chdir(tmp_path)

    def line(*words: str) -> tuple[int, str, str]:
        assert "-o" not in words or not (CASE / words[words.index("-o") + 1]).exists()
        capsys.readouterr()
        code = main([str(CASE / word) if (CASE / word).is_file() else word for word in words])
        return code, *capsys.readouterr()

    return line


@pytest.fixture
def amended(run: Run) -> Run:
    """The notice, with the amendment against it."""
    run("read", "notice.txt", "-o", "m.motion")
    run("amend", "m.motion", "amendment.txt")
    return run


@pytest.fixture
def clashing(amended: Run) -> Run:
    """The motion as moved, with the amendment carried over to it."""
    amended("alter", "m.motion", "moved.txt", "--why", "as moved at the meeting")
    return amended


@pytest.fixture
def settled(clashing: Run) -> Run:
    """The same with its clash settled as the amendment has it."""
    clashing("settle", "m.motion", "1", "1", "amendment")
    return clashing


def opened() -> Motion:
    """The motion in its file."""
    return motions.load(Path("m.motion")).motion


def expected() -> dict[str, int]:
    """How many clauses each stage has."""
    stages: dict[str, int] = json.loads((CASE / "expected.json").read_text("utf-8"))["stages"]
    return stages


def shown(run: Run, *words: str) -> list[str]:
    """The lines of a text."""
    return run("show", "m.motion", *words)[1].splitlines()


def test_the_notice_is_read(run: Run) -> None:
    code, out, _ = run("read", "notice.txt", "-o", "m.motion")
    assert code == 0
    assert "moved by Councillor Barley, seconded by Councillor Thompson" in out
    assert len(shown(run)) == expected()["notice"]
    assert shown(run)[1].startswith("For many years Child Sexual Exploitation (CSE) in Rotherham")


def test_the_amendment_amends_the_notice_clause_for_clause(amended: Run) -> None:
    base = shown(amended, "--amendment", "1", "--marks", "original")
    assert base == shown(amended, "--version", "notice")
    assert len(base) == expected()["amendment_base"]
    assert len(shown(amended, "--amendment", "1")) == expected()["amended"]


def test_the_amendments_own_base_is_the_notice_but_for_one_space(run: Run) -> None:
    run("read", "notice.txt", "-o", "m.motion")
    code, out, err = run("amend", "m.motion", "amendment.txt")
    assert code == 1, "which lead-in the inserted sentence goes on is a guess"
    assert "It was read as bracketed words." in out
    said = [line for line in err.splitlines() if "the motion's own words stand" in line]
    assert len(said) == 1
    assert "“gangs.The” where the motion has “gangs. The” (a space is missing)" in said[0]
    assert not [line for line in out.splitlines() if line.startswith("  not applied")]


def test_what_the_amendment_says_is_reported_part_by_part(run: Run) -> None:
    run("read", "notice.txt", "-o", "m.motion")
    _, out, _ = run("amend", "m.motion", "amendment.txt")
    parts = [line for line in out.splitlines() if line.startswith("  applied: ")]
    assert len(parts) == 7
    assert [line for line in parts if "Leave out note" in line] == [
        f"  applied: Leave out note {number}." for number in (5, 6, 7, 8)
    ]


def test_the_alteration_has_the_two_changes_that_it_has(amended: Run) -> None:
    amended("alter", "m.motion", "moved.txt")
    assert len(shown(amended)) == expected()["moved"]
    found = changes(opened().current.change)
    assert [(it.kind, it.struck) for it in found] == [
        (ChangeKind.REWORD, ","), (ChangeKind.INSERT, ""),
    ]  # fmt: skip
    assert found[1].added.startswith("Acknowledges that the true scale of CSE in Rotherham")


def test_the_amendment_is_carried_over_with_exactly_one_clash(amended: Run) -> None:
    code, out, _ = amended("alter", "m.motion", "moved.txt")
    assert code == 1
    assert "Amendment 1 was carried over, with 1 clash to settle." in out
    [clash] = opened().amendments[0].text.clashes
    assert clash.old.replace("speak out, as", "speak out as") == clash.base
    assert clash.amendment == ""
    assert clash.whole


def test_nothing_is_lost_in_carrying_over(clashing: Run) -> None:
    motion = opened()
    notified, carried = motion.amendments[0].texts
    assert original(carried.clauses) == motion.current.clauses
    before = {(it.struck, it.added) for it in changes(notified.clauses)}
    after = {(it.struck, it.added) for it in changes(carried.clauses)}
    lost = before - after
    assert len(lost) == 1
    assert next(iter(lost))[0].startswith("Lack of community confidence")
    assert not after - before


def test_with_its_clash_open_the_amendment_is_not_carried(clashing: Run) -> None:
    before = Path("m.motion").read_bytes()
    code, out, err = clashing("decide", "m.motion", "1", "carried")
    assert (code, out) == (2, "")
    assert err == (
        "motion-editor: Amendment 1 has clashes that nobody has settled yet: 1. "
        "Settle each, then decide.\n"
    )
    assert Path("m.motion").read_bytes() == before


def test_settled_it_has_the_clauses_that_it_should_have(clashing: Run) -> None:
    code, out, _ = clashing("settle", "m.motion", "1", "1", "amendment")
    assert code == 0
    assert "none is left open" in out
    assert len(shown(clashing, "--amendment", "1")) == expected()["carried_over_to_moved"]


def test_carried_it_is_the_substantive_motion(settled: Run, tmp_path: Path) -> None:
    (tmp_path / "totals.txt").write_text("for 31\nagainst 21\n")
    code, out, _ = settled("decide", "m.motion", "1", "carried", "--votes", "totals.txt")
    assert code == 0
    assert "carried (for 31, against 21). It made version 3, substantive motion." in out
    assert len(shown(settled, "--version", "substantive")) == expected()["carried_over_to_moved"]


MINUTE_TAKER = (
    ("in Rotherham, .", "in Rotherham."),
    ("Therefore, we Ask that", "Therefore, we:-\nAsk that"),
    ("Councillors within 3 months", "councillors within 3 months"),
    ("child protection activity:", "child protection activity."),
    ("elected members", "Elected Members"),
)
"""Item 5 of the README beside the record: what the minute-taker changed on the way."""


def test_it_differs_from_the_minutes_only_in_the_minute_takers_changes(settled: Run) -> None:
    settled("decide", "m.motion", "1", "carried")
    text = "\n".join(shown(settled))
    for ours, theirs in MINUTE_TAKER:
        assert text.count(ours) == 1
        text = text.replace(ours, theirs)
    minuted = reading_of(read_source(CASE / "substantive.txt"), ids())
    assert text.splitlines() == [item.text for item in minuted.clauses]
    assert len(minuted.clauses) == expected()["substantive"]


def test_comparing_with_the_minutes_shows_these_changes_and_no_others(settled: Run) -> None:
    settled("decide", "m.motion", "1", "carried")
    code, out, _ = settled("compare", "m.motion", "substantive.txt", "--exit-code")
    assert code == 1
    added = " ".join(re.findall(r"\{\+\+(.*?)\+\+\}", out, re.DOTALL))
    for words in ("councillors", "Elected Members", "Therefore, we:-"):
        assert words in added
    unmarked = [line for line in out.splitlines() if "{++" not in line and "{--" not in line]
    assert len(unmarked) == expected()["carried_over_to_moved"] - 3


def test_against_the_motion_as_moved_the_paper_is_told_where_it_fits(run: Run) -> None:
    run("read", "notice.txt", "-o", "m.motion")
    run("alter", "m.motion", "moved.txt")
    code, _, err = run("amend", "m.motion", "amendment.txt")
    assert code == 1
    assert "fits better version 1 (notice)" in err
    assert "--to 1" in err


def test_added_to_the_notice_afterwards_it_is_the_same_amendment(run: Run) -> None:
    run("read", "notice.txt", "-o", "m.motion")
    run("alter", "m.motion", "moved.txt")
    code, out, _ = run("amend", "m.motion", "amendment.txt", "--to", "notice")
    assert code == 1
    assert "Amendment 1 was carried over, with 1 clash to settle." in out
    run("settle", "m.motion", "1", "1", "amendment")
    assert len(shown(run, "--amendment", "1")) == expected()["carried_over_to_moved"]


@pytest.mark.parametrize("suffix", ["docx", "html", "txt"])
def test_the_papers_say_what_the_file_says(suffix: str, settled: Run) -> None:
    for kind in ("notice", "amendment", "substantive"):
        out = f"paper-{kind}.{suffix}"
        assert settled("paper", kind, "m.motion", "-o", out)[0] == 0
        read = settled("show", out, "--raw")[1]
        assert "For many years Child Sexual Exploitation (CSE) in Rotherham" in read


def test_the_word_papers_give_back_base_and_amended_text(settled: Run) -> None:
    settled("paper", "amendment", "m.motion", "-o", "a.docx")
    data = Path("a.docx").read_bytes()
    motion = opened()
    tracked = motion.amendments[0].text.clauses
    both = ((raw(data, "original"), original(tracked)), (raw(data, "clean"), proposed(tracked)))
    for paragraphs, text in both:
        first = paragraphs.index(text[0].text)
        assert list(paragraphs[first : first + len(text)]) == [item.text for item in text]


def test_the_notice_paper_is_read_back_as_the_notice(run: Run) -> None:
    run("read", "notice.txt", "-o", "m.motion")
    run("paper", "notice", "m.motion", "-o", "n.docx")
    again = reading_of(read_source(Path("n.docx")), ids())
    assert [item.text for item in again.clauses] == [it.text for it in opened().current.clauses]
    assert again.details.mover == opened().details.mover


@pytest.fixture
def carried(settled: Run) -> Run:
    """The same with the amendment carried."""
    settled("decide", "m.motion", "1", "carried")
    return settled


def findings(run: Run, *roll: str) -> list[tuple[str, str]]:
    """What the record is found to have, by stages and grade."""
    code, out, _ = run("verify", "m.motion", "record.txt", *roll, "--json")
    assert code == 1
    return [(it["between"], it["grade"]) for it in json.loads(out)["findings"]]


def wanted() -> list[tuple[str, str]]:
    """What it has, worked out by hand."""
    known = json.loads((CASE / "expected.json").read_text("utf-8"))["findings"]
    return [(it["between"], it["grade"]) for it in known]


@pytest.mark.parametrize("state", ["noted", "amended", "clashing", "settled", "carried"])
@pytest.mark.parametrize("roll", [(), ("--roll", "roll.txt")])
def test_the_record_has_what_it_has_and_nothing_else(
    state: str, roll: tuple[str, ...], run: Run, request: pytest.FixtureRequest
) -> None:
    if state == "noted":
        run("read", "notice.txt", "-o", "m.motion")
    else:
        request.getfixturevalue(state)
    assert sorted(findings(run, *roll)) == sorted(wanted())


def test_both_readings_of_each_difference_are_given(carried: Run) -> None:
    _, out, _ = carried("verify", "m.motion", "record.txt", "--json")
    found = [(it["computed"], it["record"]) for it in json.loads(out)["findings"]]
    for ours, theirs in (
        ("gangs. The", "gangs.The"),
        ("in Rotherham, .The model", "in Rotherham. The model"),
        ("Councillors", "councillors"),
        ("activity:", "activity."),
        ("we Ask", "we:- ¶ Ask"),
        ("speak out, as they", "speak out as they"),
    ):
        assert any(ours in one and theirs in two for one, two in found), ours


@pytest.mark.parametrize("roll", [(), ("--roll", "roll.txt")])
def test_the_votes_are_counted_by_members_and_by_commas(
    roll: tuple[str, ...], carried: Run
) -> None:
    _, out, _ = carried("verify", "m.motion", "record.txt", *roll, "--json")
    amendment, final = json.loads(out)["votes"]
    known = json.loads((CASE / "expected.json").read_text("utf-8"))["votes"]
    assert amendment["by_commas"]["for"] == known["amendment"]["for_by_commas"]
    assert amendment["members"] == {name: known["amendment"][name] for name in ("for", "against")}
    assert final["by_commas"]["for"] == known["final"]["for_by_commas"]
    assert final["members"]["for"] == known["final"]["for"]
    votes = [it for it in json.loads(out)["findings"] if it["grade"] == "votes"]
    assert [it["guess"] for it in votes] == [not roll]
    assert "Atkin Aveyard" in votes[0]["said"]
