"""What the rules say of a notice on an agenda, told before it is let on."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.agenda import Agenda
from motion_editor.papers.blocks import Line, Paper
from motion_editor.tasks.agenda.checked import Checked, foreseen
from motion_editor.tasks.agenda.findings import findings
from motion_editor.tasks.agenda.make import profile_of
from motion_editor.tasks.agenda.printed import Wanted, make
from motion_editor.tasks.agenda.register import register, register_amendment
from tests.tasks.agenda import meeting
from tests.tasks.agenda.drawn import item

ITEM = item(1, "Green", "", "Odile Brackenbury")
AGENDA = Agenda("a", "arwelfa", meeting="2027-01-21", items=(ITEM,))
PROFILE = profile_of(AGENDA)


def words(paper: Paper) -> list[str]:
    return ["".join(run.text for run in it.runs) for it in paper.blocks if isinstance(it, Line)]


def told(agenda: Agenda) -> list[str]:
    return [str(it.said) for it in findings(agenda, profile_of(agenda))]


def test_a_notice_is_told_in_time_or_not_as_it_is_registered() -> None:
    for received, words in (
        ("11 January 2027 9.59am", "in time"), ("11 January 2027 10.01am", "too late"),
        ("11 January 2027", "depends on the time of day"),
    ):  # fmt: skip
        said = foreseen(ITEM, received, AGENDA, PROFILE)
        assert said is not None and words in said[0]
    assert foreseen(ITEM, "31 Nov", AGENDA, PROFILE) is None
    plain = replace(AGENDA, council="")
    assert foreseen(ITEM, "2027-01-11", plain, profile_of(plain)) is None


def test_what_is_against_the_rules_is_told_until_it_is_accepted_with_a_reason() -> None:
    late = register(AGENDA, ITEM, {"received": "2027-01-20T09:00"})
    assert any("“Bridge 1”: " in it and "too late" in it for it in told(late))
    accepted = register(late, late.items[0], {"standing": "accepted"})
    assert any("too late" in it for it in told(accepted))
    waived = register(accepted, accepted.items[0], {"why": "The chair agreed to it as urgent."})
    assert not any("“Bridge 1”: " in it for it in told(waived))
    assert told(replace(late, council="")) == []


def test_an_amendment_that_came_late_is_told() -> None:
    agenda = meeting.agenda()
    one = agenda.items[1]
    assert one.motion is not None
    label = next(it.label for it in one.motion.amendments if it.open and it.label != "2")
    agenda = register_amendment(agenda, one, label, {"received": "2027-01-21T18:59"})
    assert any(it.startswith(f"Amendment {label}") and "too late" in it for it in told(agenda))


def test_an_amendment_came_when_its_file_says_unless_it_is_registered_otherwise() -> None:
    agenda = meeting.agenda()
    one = agenda.items[1]
    assert one.motion is not None
    open_one = next(it for it in one.motion.amendments if it.open and it.label != "2")
    dated = one.motion.with_amendment(replace(open_one, received="2027-01-21T18:59"))
    agenda = agenda.with_item(replace(one, motion=dated))
    assert any("too late" in it for it in told(agenda) if it.startswith("Amendment"))
    printed = make(agenda, Wanted(profile_of(agenda), amendments=True))
    assert any("Received: 21 January 2027, 6.59pm" in it for it in words(printed))
    agenda = register_amendment(
        agenda, agenda.items[1], open_one.label, {"received": "2027-01-12T09:00"}
    )
    assert not any("too late" in it for it in told(agenda) if it.startswith("Amendment"))
    printed = make(agenda, Wanted(profile_of(agenda), amendments=True))
    assert any("Received: 12 January 2027, 9.00am" in it for it in words(printed))


def test_what_has_not_changed_is_not_checked_again() -> None:
    checked = Checked()
    first = checked.of(ITEM, AGENDA, PROFILE)
    assert first and checked.of(replace(ITEM, minutes=5), AGENDA, PROFILE) is first
    assert checked.of(ITEM, replace(AGENDA, meeting="2027-03-01"), PROFILE) is not first
