"""check and deadlines: what is said of a meeting, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from motion_editor.council import profile as profiles
from motion_editor.council.profile import Profile
from motion_editor.council.rules import Counting, Deadline, Rules
from motion_editor.store import motions
from motion_editor.tasks import councils
from tests.cli.running import Shell
from tests.tasks import sample

RULES = Rules(
    date(2020, 1, 1),
    motions=Deadline(7, Counting.CLEAR_WORKING, time(12)),
    amendments=Deadline(1, Counting.WORKING, time(12)),
)
STRICT = replace(profiles.PLAIN, id="strict", name="Strictham Borough Council", rules=(RULES,))


@pytest.fixture(autouse=True)
def strict(monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A council with standing orders."""
    monkeypatch.setattr(councils, "council", lambda name: STRICT if name else profiles.PLAIN)
    return STRICT


def test_deadlines_of_a_meeting_are_told(shell: Shell) -> None:
    told = shell.good("deadlines", "--council", "strict", "--meeting", "21 January 2027")
    assert told.out.splitlines() == [
        (
            "Motions: by noon on Monday 11 January 2027: seven clear working days before the "
            "meeting on 21 January 2027, neither the day of receipt nor the day of the meeting "
            "counted."
        ),
        (
            "Amendments: by noon on Wednesday 20 January 2027: one working day before the "
            "meeting on 21 January 2027."
        ),
        (
            "Late minor amendments: Strictham Borough Council has set no deadline of their own for "
            "minor amendments."
        ),
    ]
    by_day = shell.good("deadlines", "--council", "strict", "--meeting", "2027-01-21", "--days").out
    assert "  Saturday 16 January 2027: not counted, a Saturday\n" in by_day
    facts = shell.good(
        "deadlines", "--council", "strict", "--meeting", "2027-01-21", "--json"
    ).json["deadlines"]
    assert facts["motions"]["deadline"] == "2027-01-11T12:00"
    assert facts["motions"]["days"][1] == {"day": "2027-01-12", "counted": 7, "why": ""}
    assert facts["minor"] is None


def test_a_motion_names_its_meeting_and_is_in_time_or_not(shell: Shell) -> None:
    shell.motion()
    shell.good("set", "m.motion", "meeting=21 January 2027", "received=11 January 2027, 12:01")
    late = shell.good("deadlines", "m.motion", "--council", "strict").out
    assert late.endswith("Received on Monday 11 January 2027 at 12.01pm, too late.\n")
    shell.good("set", "m.motion", "received=8 January 2027")
    assert shell.good("deadlines", "m.motion", "--council", "strict").out.endswith("in time.\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--meeting", "31 November 2026"), "“31 November 2026” is not a date"),
        (("--meeting", "30 February 2027"), "“30 February 2027” is not a date"),
        ((), "It is not said for which meeting."),
    ],
)
def test_what_is_no_meeting_is_refused(shell: Shell, words: tuple[str, ...], said: str) -> None:
    assert said in shell.refused("deadlines", "--council", "strict", *words)


def test_findings_are_told_with_line_and_advice_and_exit_one(shell: Shell) -> None:
    shell.motion()
    ran = shell("check", "m.motion", "--council", "strict", "--meeting", "21 January 2027",
                "--received", "12 January 2027, 9am")  # fmt: skip
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert any(
        it.startswith("1: Against the rules – Deadline: It came too late: it was due by noon on")
        for it in lines
    )
    facts = shell("check", "m.motion", "--council", "strict", "--json").json["findings"]
    figure = next(it for it in facts if it["rule"] == "evidence")
    shown = shell.good("show", "m.motion").out.splitlines()
    assert figure["words"] in shown[figure["line"] - 1]
    assert figure["severity"] == "hint"


def test_a_finding_is_set_aside_with_a_note_and_taken_back(shell: Shell) -> None:
    shell.motion()
    found = shell("check", "m.motion", "--json").json["findings"]
    for item in found:
        shell("check", "m.motion", "--aside", str(item["number"]), "--note", "Agreed in June.")
    quiet = shell.good("check", "m.motion")
    assert quiet.out.count("Set aside: Agreed in June.") == len(found) > 0
    assert shell("check", "m.motion", "--back", "1").code == 1
    assert "asides" in shell.files()["m.motion"].decode()
    assert "no finding 99" in shell.refused("check", "m.motion", "--back", "99")
    assert "The note says nothing." in shell.refused("check", "m.motion", "--aside", "1")
    assert "changes nothing" in shell.refused("check", "m.motion", "-o", "x.motion")


def test_amendments_are_checked_with_the_motion_or_alone(shell: Shell) -> None:
    shell.motion()
    shell.put("yearly.txt", sample.YEARLY.replace("every year", "every year (or so"))
    shell("amend", "m.motion", "yearly.txt", "--label", "A")
    whole = shell("check", "m.motion", "--council", "strict").out
    assert "Amendment A:\n" in whole
    assert "A bracket is never closed." in whole
    alone = shell("check", "m.motion", "--council", "strict", "--amendment", "A", "--meeting",
                  "21 January 2027", "--received", "20 January 2027, 1pm", "--json")  # fmt: skip
    rules = [it["rule"] for it in alone.json["findings"]]
    assert rules[:2] == ["people", "people"] or "deadline" in rules
    assert "deadline" in rules


def test_an_amendment_says_itself_when_it_was_received(shell: Shell) -> None:
    shell.motion()
    shell.good("set", "m.motion", "meeting=21 January 2027")
    shell.put("yearly.txt", sample.YEARLY)
    shell.good("amend", "m.motion", "yearly.txt", "--label", "A", "--received", "20/1/2027 1pm")
    late = "Amendment A: Received on Wednesday 20 January 2027 at 1pm, too late.\n"
    assert shell.good("deadlines", "m.motion", "--council", "strict").out.endswith(late)
    assert "It came too late" in shell("check", "m.motion", "--council", "strict").out
    shell.good("paper", "amendments", "m.motion", "-o", "l.txt")
    shell.good("paper", "amendment", "m.motion", "-o", "a.txt")
    for name in ("l.txt", "a.txt"):
        assert "Received: 20 January 2027, 1.00pm\n" in (shell.folder / name).read_text()
    shell.good("set", "m.motion", "--amendment", "A", "received=19 January 2027")
    assert "too late" not in shell("check", "m.motion", "--council", "strict").out
    refused = shell("amend", "m.motion", "--empty", "--received", "31 November 2026")
    assert (refused.code, "is not a date" in refused.err) == (2, True)


def test_the_motion_itself_is_no_earlier_one(shell: Shell) -> None:
    shell.motion()
    shell.good("set", "m.motion", "meeting=21 January 2027")
    (shell.folder / "past").mkdir()
    shell.good("set", "m.motion", "title=Elms", "-o", "past/m.motion")
    assert "wording" not in shell("check", "m.motion", "--past", "past").out
    shell.put("past/2026-12-01 Crossings.txt", sample.NOTICE)
    told = shell("check", "m.motion", "--past", "past").out
    assert "100 % of its wording is that of" in told
    assert "no folder" in shell.refused("check", "m.motion", "--past", "nowhere")
    assert "is not a date" in shell.refused("check", "m.motion", "--meeting", "31 June 2027")


def test_a_motion_is_checked_with_the_agenda_that_it_stands_on(shell: Shell) -> None:
    shell.motion()
    shell.good("set", "m.motion", "meeting=", "received=")
    shell.good("agenda", "new", "a.agenda", "meeting=21 January 2027")
    shell.good("agenda", "add", "a.agenda", "m.motion")
    shell.good("agenda", "register", "a.agenda", "#1", "received=12 January 2027, 9am")
    words = ("check", "m.motion", "--council", "strict")
    assert "too late" not in shell(*words).out
    assert "too late" in shell(*words, "--agenda", "a.agenda").out


def test_that_a_council_is_not_known_here_is_told(shell: Shell) -> None:
    shell.motion()
    path = shell.folder / "m.motion"
    motion = motions.load(path).motion
    details = replace(motion.details, council="Nowhere")
    motions.save(path, replace(motion, details=details), force=True)
    assert "Nothing is known here of “Nowhere”" in shell("check", "m.motion").err
    assert "Nothing is known" not in shell("check", "m.motion", "--council", "strict").err
