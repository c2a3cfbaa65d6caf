"""The paragraph of an exempt item under another council's law: it never changes its meaning."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.agenda import Agenda, Exemption
from motion_editor.formats.text_out import write_text
from motion_editor.papers.agenda import agenda_paper
from motion_editor.tasks.agenda.findings import findings
from motion_editor.tasks.agenda.law import newly_of_other_law
from motion_editor.tasks.agenda.make import profile_of, set_agenda
from motion_editor.tasks.agenda.register import register
from tests.tasks.agenda.drawn import item

WHY = "A price is being agreed."


def of(council: str, law: str = "") -> Agenda:
    one = replace(item(1), exempt=Exemption(3, WHY, law))
    return Agenda("a", council, items=(one, item(2)))


def about_law(agenda: Agenda) -> list[str]:
    told = (it.said for it in findings(agenda, profile_of(agenda)))
    return [str(it) for it in told if "choose its paragraph again" in it]


@pytest.mark.parametrize("law", ["", "england"])
def test_it_is_told_until_it_is_chosen_again_and_printed_as_it_was_chosen(law: str) -> None:
    before = of("aldermoor", law)
    assert about_law(before) == []
    agenda = set_agenda(before, {"council": "strathorrin"})
    change = newly_of_other_law(agenda, profile_of(before), profile_of(agenda))
    assert change is not None and change.said.startswith("1 exempt item has its paragraph of an")
    (told,) = about_law(agenda)
    assert [told] == [str(it) for it in change.each]
    assert "Schedule 12A, Part 1" in told and "none is about just the same" in told
    said = write_text(agenda_paper(agenda, profile_of(agenda)))
    assert "Exempt: paragraph 3 of Schedule 12A, Part 1" in said and "Schedule 7A" not in said
    again = register(agenda, agenda.item("i1"), {"exempt": "3"})
    assert again.item("i1").exempt == Exemption(3, WHY, "scotland") and about_law(again) == []
    assert about_law(register(agenda, agenda.item("i1"), {"exempt": ""})) == []
    assert about_law(set_agenda(agenda, {"council": "aldermoor"})) == []


def test_the_paragraph_that_is_about_the_same_is_named_and_one_law_asks_nothing() -> None:
    (told,) = about_law(set_agenda(of("aldermoor"), {"council": "arwelfa"}))
    assert "Here paragraph 14 of Schedule 12A, Part 4" in told
    before = of("aldermoor")
    after = set_agenda(before, {"council": "tarnshire"})
    assert newly_of_other_law(after, profile_of(before), profile_of(after)) is None
    plain = Agenda("a", "aldermoor", items=(item(1),))
    moved = set_agenda(plain, {"council": "arwelfa"})
    assert newly_of_other_law(moved, profile_of(plain), profile_of(moved)) is None


def test_of_a_council_whose_profile_was_removed_that_alone_is_said_and_no_law_is_guessed() -> None:
    agenda = of("gone-away", "Schedule 12A, Part 4")
    told = [str(it.said) for it in findings(agenda, profile_of(agenda))]
    assert told[0] == "Nothing is known here of “gone-away”: its standing orders are not looked at."
    assert about_law(agenda) == []
