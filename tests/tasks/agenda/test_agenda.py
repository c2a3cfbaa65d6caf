"""Making an agenda, registering what came, finding items, and what a clerk is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from motion_editor.core.agenda import Agenda, Exemption, Registration, Standing, numbers, parts
from motion_editor.core.errors import MotionError
from motion_editor.council.exempt import PARAGRAPHS, paragraph, paragraph_named
from motion_editor.council.members import Member
from motion_editor.council.profile import PLAIN
from motion_editor.council.rules import Exempt, Rules
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.find import find_item
from motion_editor.tasks.agenda.findings import findings
from motion_editor.tasks.agenda.make import add_text, new_agenda, set_agenda
from motion_editor.tasks.agenda.register import register, register_amendment
from tests.tasks.agenda.drawn import item, made


def said(agenda: Agenda, **rules: int) -> list[str]:
    given = Rules(date(2020, 1, 1), seconded=False, **rules)  # type: ignore[arg-type]
    profile = replace(PLAIN, rules=(given,))
    return [str(it.said) for it in findings(agenda, profile)]


def test_the_head_is_set_as_people_write_it() -> None:
    agenda = set_agenda(
        new_agenda(new_id),
        {"meeting": "14 January 2027", "time": "7pm", "place": " Town  Hall ", "first": "A"},
    )
    assert (agenda.meeting, agenda.time, agenda.place) == ("2027-01-14", "19:00", "Town Hall")
    assert set_agenda(agenda, {"meeting": "", "time": ""}).meeting == ""
    for field, value in (("meeting", "31 November 2026"), ("time", "soon"), ("hymn", "9")):
        with pytest.raises(MotionError):
            set_agenda(agenda, {field: value})
    with pytest.raises(MotionError, match="too long for a number"):
        set_agenda(agenda, {"first": "9" * 41})


def test_a_rejected_motion_is_kept_with_its_reason_and_has_no_number() -> None:
    agenda = Agenda("a", items=(item(1), item(2)))
    after = register(agenda, agenda.items[0], {"standing": "rejected", "why": "Out of scope."})
    assert [it.id for it in after.items] == ["i2", "i1"]
    assert after.items[1].registration == Registration("", "", Standing.REJECTED, "Out of scope.")
    assert numbers(after) == {"i2": "Motion 1"}
    back = register(after, after.items[1], {"standing": "accepted"})
    assert numbers(back) == {"i2": "Motion 1", "i1": "Motion 2"}
    told = said(register(after, after.items[1], {"why": ""}))
    assert "“Bridge 1” is rejected, and no reason is given." in told


def test_an_exempt_item_goes_into_part_2_by_a_paragraph_of_the_councils_law() -> None:
    agenda = Agenda("a", items=(item(1), item(2)))
    welsh = replace(PLAIN, exempt=Exempt.WALES)
    with pytest.raises(MotionError, match="has no paragraph “3”") as told:
        register(agenda, agenda.items[0], {"exempt": "3"}, welsh)
    assert "12 to 18" in told.value.advice
    after = register(agenda, agenda.items[0], {"exempt-why": "A price.", "exempt": "14"}, welsh)
    assert parts(after).private[0].exempt == Exemption(14, "A price.", "wales")
    assert register(after, after.items[1], {"exempt": ""}, welsh).items[1].exempt is None
    with pytest.raises(MotionError, match="not exempt"):
        register(agenda, agenda.items[0], {"exempt-why": "A price."}, welsh)


def test_every_paragraph_is_named_in_words() -> None:
    assert [min(it) for it in PARAGRAPHS.values()] == [1, 12, 1]
    assert [max(it) for it in PARAGRAPHS.values()] == [7, 18, 15]
    assert all(list(it) == list(range(min(it), max(it) + 1)) for it in PARAGRAPHS.values())
    named = paragraph_named(Exempt.ENGLAND, 7)
    assert named.endswith("(information on the prevention, investigation or prosecution of crime)")
    assert paragraph_named(Exempt.ENGLAND, 9).startswith("paragraph 9 of Schedule 12A, Part 1")
    assert paragraph(Exempt.SCOTLAND, "Paragraph 15") == 15


@pytest.mark.parametrize(
    ("values", "wrong"),
    [
        ({"minutes": "half an hour"}, "no number of minutes"),
        ({"minutes": "99999"}, "no number of minutes"),
        ({"received": "31 June 2026"}, "not a date"),
        ({"standing": "maybe"}, "can't be “maybe”"),
        ({"placed": "perhaps"}, "neither yes nor no"),
        ({"title": "New"}, "stands in the motion itself"),
        ({"colour": "red"}, "no field “colour”"),
    ],
)
def test_what_can_not_be_is_told(values: dict[str, str], wrong: str) -> None:
    agenda = Agenda("a", items=(item(1),))
    with pytest.raises(MotionError, match=wrong):
        register(agenda, agenda.items[0], values)


def test_an_amendment_is_registered_by_its_label() -> None:
    agenda = Agenda("a", items=(item(1),))
    with pytest.raises(MotionError):
        register_amendment(agenda, agenda.items[0], "3", {"standing": "rejected"})
    with pytest.raises(MotionError, match="no field “minutes”"):
        from motion_editor.tasks.demo import sample_motion

        whole = replace(agenda.items[0], motion=sample_motion(new_id))
        register_amendment(agenda.with_item(whole), whole, "1", {"minutes": "3"})
    after = register_amendment(
        agenda.with_item(whole), whole, "1", {"standing": "rejected", "received": "2027-01-13"}
    )
    first = after.items[0].amendments[0]
    assert first.registration.standing is Standing.REJECTED
    assert any("no reason is given" in it and "mendment" in it for it in said(after))


def test_the_first_number_is_in_the_style_of_the_council_unless_it_was_given() -> None:
    agenda = set_agenda(new_agenda(new_id), {"council": "hallowmere"})
    assert agenda.first == "A"
    assert set_agenda(agenda, {"council": "nether-wallow"}).first == "1"
    assert set_agenda(agenda, {"council": ""}).first == "Motion 1"
    given = set_agenda(agenda, {"first": "Motion 514", "council": "nether-wallow"})
    assert given.first == "Motion 514"
    assert set_agenda(given, {"council": "hallowmere"}).first == "Motion 514"


def test_items_are_found_by_number_line_or_words() -> None:
    agenda, _ = add_text(Agenda("a", items=(item(1), item(2))), new_id, "Apologies")
    assert find_item(agenda, "Motion 2").id == "i2"
    assert find_item(agenda, "#2").id == find_item(agenda, "2").id == "i2"
    assert find_item(agenda, "1").called == find_item(agenda, "apolog").called == "Apologies"
    for wrong in ("#0", "#4", "#x", "", "Motion 3"):
        with pytest.raises(MotionError, match="no item"):
            find_item(agenda, wrong)
    with pytest.raises(MotionError, match="several items"):
        find_item(agenda, "bridge")


def test_limits_are_told_with_who_is_over_them_and_hinder_nothing() -> None:
    items = tuple(
        replace(item(at, "Green", f"2026-12-0{at}", "Odile Brackenbury"), minutes=20)
        for at in (1, 2, 3)
    )
    agenda = Agenda("a", meeting="2027-01-14", items=items)
    assert said(agenda) == []
    assert said(agenda, per_member=2, per_group=1, per_meeting=3, minutes=50) == [
        "Councillor Odile Brackenbury moves 3 motions; the limit is 2.",
        "The group Green has 3 motions; the limit is 1.",
        "The motions have 60 minutes in all; the limit is 50.",
    ]
    rejected = register(agenda, items[0], {"standing": "rejected", "why": "Late."})
    assert said(rejected, per_member=2, per_meeting=2, minutes=40) == []
    assert said(agenda, per_meeting=2) == ["The agenda has 3 motions; the limit is 2."]


def test_a_member_named_in_two_ways_is_one_and_the_roll_knows_the_group() -> None:
    names = ("Odile Brackenbury", "O. Brackenbury")
    items = tuple(item(at, mover=name) for at, name in enumerate(names))
    rules = Rules(date(2020, 1, 1), per_member=1, per_group=1)
    council = replace(
        PLAIN, rules=(rules,), members=(Member("Odile Brackenbury", group="Civic Group"),)
    )
    told = [it.said for it in findings(Agenda("a", meeting="2027-01-14", items=items), council)]
    assert told[:2] == [
        "Councillor Odile Brackenbury moves 2 motions; the limit is 1.",
        "The group Civic Group has 2 motions; the limit is 1.",
    ]


def test_what_is_missing_or_contradicts_itself_is_told() -> None:
    one = replace(item(1), exempt=Exemption(99), number="7")
    two = replace(item(2), number="7")
    dated = replace(made(3, mover="A", received="2026-12-01"))
    dated = replace(dated, details=replace(dated.details, meeting="2027-02-01", title="Bridge 2"))
    three = replace(item(3), motion=dated)
    told = said(Agenda("a", meeting="2027-01-14", items=(one, two, three)))
    assert "The number “7” stands twice." in told
    assert "“Bridge 2” stands on it twice." in told
    assert "“Bridge 1”: it is not said when it was received." in told
    assert "“Bridge 1” has no mover." in told
    assert "“Bridge 2” says that it is for the meeting on 1 February 2027." in told
    assert any("there is no paragraph 99" in it for it in told)
    assert "“Bridge 1” is exempt, and no reason is given." in told
