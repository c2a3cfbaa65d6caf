"""Findings on a motion of an agenda: what is registered there, and what stands beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from motion_editor.core.agenda import Agenda, Item, Registration, Sort, Standing
from motion_editor.core.amendment import Outcome
from motion_editor.core.motion import Motion
from motion_editor.council.checks.finding import Finding, Rule
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Counting, Deadline, Rules
from motion_editor.store import agendas
from motion_editor.tasks.agenda.checked import Checked
from motion_editor.tasks.agenda.findings import findings
from motion_editor.tasks.agenda.listing import rows
from motion_editor.tasks.amend import amend
from motion_editor.tasks.check import Beside, check
from motion_editor.tasks.decide import decide
from motion_editor.tasks.on_agenda import beside_agenda
from motion_editor.tasks.past import past_motions
from motion_editor.tasks.set import set_details
from tests.strategies import ids
from tests.tasks import sample

DAY_BEFORE = Deadline(1, Counting.WORKING)
COUNCIL = replace(
    PLAIN,
    rules=(
        Rules(
            date(2020, 1, 1), per_member=1, per_group=2, motions=DAY_BEFORE, amendments=DAY_BEFORE
        ),
    ),
)


def motion(name: str, words: str, **details: str) -> Motion:
    made = sample.motion(sample.NOTICE.replace("patrols", words), new_id=ids(name))
    return set_details(made, {"mover": "Councillor Ada Fen", **details})


def item(own: Motion, received: str = "") -> Item:
    return Item(f"i{own.id}", Sort.MOTION, motion=own, registration=Registration(received=received))


def agenda(*items: Item) -> Agenda:
    return Agenda("a", meeting="2027-01-21", items=items)


def found(on: Agenda, own: Motion, rule: Rule) -> list[Finding]:
    beside = beside_agenda(Beside(COUNCIL), on, own)
    return [it for it in check(own, beside) if it.rule is rule]


def test_the_other_motions_on_the_agenda_count_and_those_rejected_do_not() -> None:
    one, two = motion("one", "patrols"), motion("two", "wardens")
    alone = agenda(item(one))
    both = agenda(item(one), item(two))
    assert not found(alone, one, Rule.NUMBER)
    assert "2 motions for this meeting" in found(both, one, Rule.NUMBER)[0].said
    assert "for the same meeting" in found(both, one, Rule.REPEATED)[0].said
    no = replace(item(two), registration=Registration(standing=Standing.REJECTED, why="late"))
    assert not found(agenda(item(one), no), one, Rule.NUMBER)


def test_what_is_registered_goes_before_what_the_motion_says() -> None:
    own = motion("one", "patrols", received="2027-01-04")
    assert not found(agenda(item(own)), own, Rule.DEADLINE)
    (late,) = found(agenda(item(own, received="2027-01-21T09:00")), own, Rule.DEADLINE)
    assert "too late" in late.said
    own, _ = amend(own, sample.source(sample.YEARLY), ids("n"))
    id = own.amendments[0].id
    entry = item(own).with_amendment(id, Registration(received="2027-01-21T09:00"))
    (late,) = found(agenda(entry), own, Rule.DEADLINE)
    assert late.amendment == id


@pytest.mark.parametrize("standing", [Standing.ACCEPTED, Standing.REJECTED])
def test_an_agenda_in_the_folder_of_earlier_motions_is_read(
    tmp_path: Path, standing: Standing
) -> None:
    entry = replace(item(motion("one", "patrols")), registration=Registration(standing=standing))
    agendas.save(tmp_path / "october.agenda", replace(agenda(entry), meeting="2026-10-22"))
    past, remarks = past_motions(tmp_path)
    assert not remarks
    assert [it.when for it in past] == [date(2026, 10, 22)] * (standing is Standing.ACCEPTED)


def test_a_motion_brought_back_is_told_where_it_was_decided_and_not_where_it_was_deferred(
    tmp_path: Path,
) -> None:
    own = motion("one", "patrols")
    on = agenda(item(own))
    for outcome, said in ((Outcome.LOST, "of 22 October 2026, which was lost."), (None, "")):
        made, _ = decide(own, "motion", outcome or Outcome.DEFERRED, ids("d"))
        october = replace(agenda(item(made)), meeting="2026-10-22")
        agendas.save(tmp_path / "october.agenda", october, force=True)
        past, _ = past_motions(tmp_path)
        rules = replace(COUNCIL, rules=(replace(COUNCIL.rules[0], repeat_months=6),))
        told = check(own, beside_agenda(Beside(rules, past=past), on, own))
        same = [str(it.said) for it in told if it.rule is Rule.REPEATED]
        assert same == ([f"It is the motion “Safer crossings” {said}"] if said else [])
        seen = [str(it.said) for it in findings(on, rules, Checked(past))]
        assert any("points to look at" in it or "point to look at" in it for it in seen)
        found = Checked(past).of(on.items[0], on, rules)
        assert [str(it.said) for it in found if it.rule is Rule.REPEATED] == same


def test_one_that_was_deferred_says_so_in_the_list_and_one_decided_is_told() -> None:
    own = motion("one", "patrols", meeting="2026-10-22")
    deferred, _ = decide(own, "motion", Outcome.DEFERRED, ids("d"))
    lost, _ = decide(own, "motion", Outcome.LOST, ids("d"))
    on = agenda(item(deferred))
    assert "deferred on 22 October 2026" in rows(on)[0].about
    assert not any("22 October" in it.said for it in findings(on, PLAIN))
    told = [str(it.said) for it in findings(agenda(item(lost)), PLAIN)]
    assert "“Safer crossings” was dealt with on 22 October 2026 already: Lost." in told
    own_day = replace(agenda(item(lost)), meeting="2026-10-22")
    assert not any("already" in it.said for it in findings(own_day, PLAIN))
