"""The papers of a meeting from its agenda: all that was on it, and nothing that is exempt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.amendment import Outcome
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.council.profile import PLAIN
from motion_editor.formats.sniff import read_source
from motion_editor.formats.text_out import write_text
from motion_editor.papers.blocks import ClauseLine, Heading, Line, LineStyle
from motion_editor.papers.second import BETWEEN
from motion_editor.tasks.agenda.findings import findings
from motion_editor.tasks.agenda.make import profile_of, set_agenda
from motion_editor.tasks.agenda.printed import Wanted, make
from motion_editor.tasks.agenda.register import register
from motion_editor.tasks.agenda.sat import PAPERS, remarks_on, sat
from motion_editor.tasks.decide import decide
from motion_editor.tasks.paper import Kind, Order
from motion_editor.tasks.verify import verify
from tests.strategies import ids
from tests.tasks.agenda import meeting

AGENDA = meeting.agenda()


def words(kind: Kind, *, full: bool = False, council: str = "") -> str:
    agenda = set_agenda(AGENDA, {"council": council}) if council else AGENDA
    return write_text(sat(agenda, Order(kind, profile=profile_of(agenda)), full=full))


@pytest.mark.parametrize("kind", PAPERS)
def test_the_meeting_heads_its_papers_and_what_is_exempt_is_named_alone(kind: Kind) -> None:
    said = words(kind)
    head = ["Meeting: 21 January 2027, 7.00pm", "Place: Council Chamber, Aldermoor"]
    assert all(it in said for it in head)
    assert meeting.SECRET not in said and "The old depot" in said
    assert "The text is not published." in said


def test_minutes_have_each_motion_under_its_number_in_the_order_of_the_agenda() -> None:
    lines = words(Kind.MINUTES).splitlines()
    found = [it for it in lines if it.startswith("Motion 5") or it == "Item 2: Library strategy"]
    assert found[0].startswith("Motion 514: ") and found[1] == "Motion 515: Libraries on Sundays"
    assert found[2:] == ["Item 2: Library strategy", "Motion 516: The old depot"]
    full = words(Kind.MINUTES, full=True)
    assert meeting.SECRET in full and "For members only" in full


@pytest.mark.parametrize("first", ["Motion 514", "1", "A"])
def test_the_minutes_of_an_agenda_are_true_by_our_own_check_of_records(first: str) -> None:
    agenda = set_agenda(AGENDA, {"first": first})
    item = agenda.items[2]
    assert item.motion is not None and item.called == "Libraries on Sundays"
    votes = Votes((), (Total(Cast.FOR, 9), Total(Cast.AGAINST, 4)))
    motion, _ = decide(item.motion, "motion", Outcome.CARRIED, ids("d"), votes)
    agenda = agenda.with_item(replace(item, motion=motion))
    said = write_text(sat(agenda, Order(Kind.MINUTES)))
    found = verify(motion, read_source(data=said.encode()), ids("v"))
    assert [(it.computed, it.record, it.said) for it in found.findings] == []
    assert "Motion 515: Libraries on Sundays" in write_text(
        sat(set_agenda(agenda, {"first": "Motion 514"}), Order(Kind.DECISIONS))
    )


def test_votes_that_do_not_add_up_are_told_beside_minutes_alone() -> None:
    item = AGENDA.items[2]
    assert item.motion is not None
    votes = Votes((Ballot("Wren Abara", Cast.FOR),), (Total(Cast.FOR, 9),), Taken.RECORDED)
    motion, _ = decide(item.motion, "motion", Outcome.CARRIED, ids("d"), votes)
    agenda = AGENDA.with_item(replace(item, motion=motion))
    assert len(list(remarks_on(agenda, Kind.MINUTES))) == 1
    assert list(remarks_on(agenda, Kind.DECISIONS)) == list(remarks_on(AGENDA, Kind.MINUTES)) == []


@pytest.mark.parametrize("amendments", [False, True])
def test_a_welsh_council_has_its_agenda_in_both_languages(amendments: bool) -> None:
    agenda = set_agenda(AGENDA, {"council": "arwelfa", "kind": ""})
    agenda = register(agenda, agenda.items[4], {"exempt": "14"})
    how = Wanted(profile_of(agenda), amendments, full=True, rejected=True)
    paper = make(agenda, how)
    heads = [it.text for it in paper.blocks if isinstance(it, Heading)]
    own = ("1. Apologies", "2. Library strategy", "The old depot")
    assert [it for it in heads if BETWEEN not in it and it not in own] == []
    plain = make(agenda, replace(how, profile=PLAIN)).blocks
    texts = [it for it in paper.blocks if isinstance(it, ClauseLine)]
    assert texts == [it for it in plain if isinstance(it, ClauseLine)]
    details = [write_text(replace(paper, blocks=(it,))).strip() for it in paper.blocks
               if isinstance(it, Line) and it.style is LineStyle.DETAIL and not it.to]  # fmt: skip
    assert [it for it in details if BETWEEN not in it] == []


def test_minutes_in_both_languages_are_true_by_our_own_check_of_records() -> None:
    agenda = set_agenda(AGENDA, {"council": "arwelfa"})
    motion = agenda.items[2].motion
    assert motion is not None
    said = write_text(sat(agenda, Order(Kind.MINUTES, profile=profile_of(agenda))))
    assert "Cynnig 515 / Motion 515: Libraries on Sundays" in said
    assert verify(motion, read_source(data=said.encode()), ids("v")).findings == ()


@pytest.mark.parametrize("outcome", [Outcome.CARRIED, Outcome.LOST])
def test_a_rejected_amendment_that_was_voted_on_all_the_same_is_in_the_minutes(
    outcome: Outcome,
) -> None:
    item = AGENDA.items[1]
    assert item.motion is not None
    assert item.of_amendment(item.motion.amendment("2").id).rejected
    before = write_text(sat(AGENDA, Order(Kind.MINUTES)))
    votes = Votes((), (Total(Cast.FOR, 17), Total(Cast.AGAINST, 16)))
    motion, _ = decide(item.motion, "2", outcome, ids("d"), votes)
    agenda = AGENDA.with_item(replace(item, motion=motion))
    for paper in (sat(agenda, Order(Kind.MINUTES)), sat(agenda, Order(Kind.DECISIONS))):
        said = write_text(paper)
        assert "17" in said and "Amendment 2" in said
    assert "Amendment 2" not in before
    assert "Amendment 2" in write_text(make(agenda, Wanted(amendments=True)))


def test_a_rejected_motion_that_the_meeting_dealt_with_is_told() -> None:
    item = next(it for it in AGENDA.items if it.rejected)
    assert item.motion is not None
    motion, _ = decide(item.motion, "motion", Outcome.LOST, ids("d"))
    agenda = AGENDA.with_item(replace(item, motion=motion))
    assert any("dealt with it" in it for it in remarks_on(agenda, Kind.DECISIONS))
    assert any("dealt with it" in it.said for it in findings(agenda, PLAIN))
    assert not any("dealt with it" in it.said for it in findings(AGENDA, PLAIN))
