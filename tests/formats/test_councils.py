"""Pages of some forty councils: nothing is lost, every remark is true, and the motion is found.

The texts are other people's and stay outside the project; without them this file is skipped. What
is expected of each was settled by reading the page.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from motion_editor.core.clause import Role
from motion_editor.formats.reading import Reading
from motion_editor.formats.text import read_text
from tests.formats.accounting import assert_all_said
from tests.formats.texts import SHARED, assert_nothing_lost, assert_remarks_stand, bare
from tests.strategies import ids

CASES = SHARED / "councils"
FILES = sorted(CASES.glob("*.txt"))
pytestmark = pytest.mark.skipif(not FILES, reason="the pages are not beside this checkout")


class Shape(NamedTuple):
    """What a page holds: lead-ins, points, other clauses, deepest level, who is named, a title."""

    leads: int
    points: int
    texts: int
    level: int
    people: str
    title: str = ""


SHAPES = {
    "02_leeds_lordmayor": Shape(0, 0, 1, 0, "ms", "Selection of Lord Mayor"),
    "04_darlington_trafficmodelling": Shape(1, 0, 1, 0, "ms"),
    "05_darlington_plastics_slavery": Shape(1, 2, 0, 0, "ms"),
    "06_darlington_constitution_preamble": Shape(2, 4, 3, 0, "ms", "Constitutional Amendment"),
    "07_darlington_climate_wg": Shape(3, 3, 7, 0, "ms", "Motion to reinstate"),
    "08_brighton_voterreg": Shape(1, 0, 2, 0, "ms", "Voter Registration for Young People"),
    "10_sheffield_brighterfuture": Shape(1, 15, 0, 1, "ms", "A Better, Brighter Future"),
    "11_southwark_buses": Shape(0, 7, 0, 2, "ms", "Saving South London Buses"),
    "13_southwark_childcare_guillotine": Shape(1, 2, 0, 0, "ms", "COST OF CHILD CARE"),
    "14_durham_motions_on_notice": Shape(0, 0, 1, 0, "m"),
    "15_cannockchase_climate": Shape(2, 3, 7, 0, "m"),
    "18_leeds_planning": Shape(0, 0, 3, 0, "m", "Planning Matters"),
    "19_york_climate_believes": Shape(2, 10, 0, 0, "m", "Safeguarding York’s Future"),
    "20_york_pool_old": Shape(1, 7, 0, 1, "m"),
    "22_oxford_meanstest_lost": Shape(0, 0, 4, 0, "ms", "Means tests for Councillors"),
    "24_tonbridge_winterfuel": Shape(0, 4, 0, 0, "ms", "Winter Fuel Payments"),
    "25_rushmoor_winterfuel_sustainability": Shape(2, 10, 0, 0, "m", "Winter Fuel Payments"),
    "27_tendring_winterfuel_advisorynote": Shape(0, 5, 0, 1, "m"),
    "28_middevon_waspi_606": Shape(1, 6, 0, 0, "m", "Women against State Pension"),
    "32_nederbyshire_litter": Shape(2, 5, 0, 0, "m"),
    "33_dover_landlords_votes16": Shape(0, 0, 1, 0, "m"),
    "34_middevon_602_604": Shape(0, 0, 1, 0, "m", "Motion on Posthumous awards"),
    "38_bromsgrove_whitepaper": Shape(1, 0, 1, 0, "ms", "English Devolution White Paper"),
    "42_gedling_plastics_short": Shape(0, 0, 1, 0, "ms"),
    "43_guildford_plasticfree": Shape(1, 7, 2, 0, "ms", "Plastic Free Guildford"),
    "45_wiltshire_motion40_plastics": Shape(2, 8, 0, 0, "ms", "Reducing Single Use Plastic"),
    "47_southampton_livingwage": Shape(0, 0, 2, 0, "m"),
    "49_wokingham_motion514": Shape(2, 11, 0, 0, "m"),
    "52_leeds_constitution_full": Shape(0, 0, 1, 0, "ms", "Amendments to the Constitution"),
    "53_leeds_recordedvote_layout": Shape(0, 0, 1, 0, "ms", "Meeting adjournment"),
    "55_maldon_three_in_one": Shape(0, 0, 1, 0, "ms"),
    "58_wiltshire_motion30_fracking_altered": Shape(0, 0, 6, 0, "ms", "Fracking"),
    "59_nederbyshire_fracking": Shape(1, 4, 0, 0, "m"),
    "60_oldham_stalkers": Shape(3, 7, 0, 0, "ms", "Tracking Stalkers"),
    "62_northampton_questiontime": Shape(0, 0, 1, 0, "ms"),
    "64_havering_democracy_amendment": Shape(0, 0, 2, 0, ""),
    "71_brentwood_leisure_notaccepted": Shape(0, 0, 1, 0, "ms"),
}


def text(name: str) -> str:
    return (CASES / f"{name}.txt").read_text("utf-8")


def read(name: str) -> Reading:
    return read_text(text(name), ids("c"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_page_is_read_and_nothing_of_it_is_lost(path: Path) -> None:
    page = path.read_text("utf-8")
    reading = read_text(page, ids("c"))
    assert reading.clauses
    assert_nothing_lost(page)
    assert_remarks_stand(reading, page)
    assert_all_said(reading, page)
    assert all(bare(item.text) in bare(page) for item in reading.clauses)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_a_remark_quotes_stands_on_its_line(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    for remark in read_text(path.read_text("utf-8"), ids("c")).remarks:
        first = re.match(r"“(.{3,59}?)(?:…)?” (?:was|has|looks|may)", remark.text)
        if first and remark.line:
            below = bare("".join(lines[remark.line - 1 : remark.line + 20]))
            assert bare(first.group(1))[:25] in below, remark


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_the_motion_is_found_as_a_person_would(name: str) -> None:
    reading = read(name)
    details = reading.details
    roles = Counter(item.role for item in reading.clauses)
    people = "m" * bool(details.mover) + "s" * bool(details.seconder)
    level = max(item.level for item in reading.clauses)
    found = Shape(roles[Role.LEAD_IN], roles[Role.POINT], roles[Role.TEXT], level, people)
    assert found == SHAPES[name]._replace(title="")
    assert SHAPES[name].title in details.title
    assert bool(SHAPES[name].title) == bool(details.title)


@pytest.mark.parametrize("name", sorted(SHAPES))
def test_people_are_named_as_the_page_names_them(name: str) -> None:
    details = read(name).details
    for person in (details.mover, details.seconder):
        assert bare(person.name) in bare(text(name))
        assert not person.form or bare(person.form) in bare(text(name))
        assert len(person.name) < 30


def test_numbers_that_do_not_run_on_are_remarked_on_and_no_others() -> None:
    said = {
        name: [remark.line for remark in read(name).remarks if "The number" in remark.text]
        for name in SHAPES
    }
    assert {name: lines for name, lines in said.items() if lines} == {}


OTHERS = {
    "05_darlington_plastics_slavery": "line 24",
    "14_durham_motions_on_notice": "lines 14, 20, 26 and 32",
    "22_oxford_meanstest_lost": "line 38",
    "32_nederbyshire_litter": "line 48",
    "36_southampton_20mph": "line 7",
    "42_gedling_plastics_short": "lines 22 and 38",
    "47_southampton_livingwage": "lines 7, 9, 11 and 13",
    "55_maldon_three_in_one": "lines 7 and 9",
    "71_brentwood_leisure_notaccepted": "lines 31 and 40",
    "02_leeds_lordmayor": "",
    "04_darlington_trafficmodelling": "",
    "52_leeds_constitution_full": "",
}


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_the_other_motions_of_a_page_are_named_by_their_lines(name: str) -> None:
    said = [remark.text for remark in read(name).remarks if "to begin on" in remark.text]
    assert [OTHERS[name] in text for text in said] == [True] * bool(OTHERS[name])


def test_whose_name_was_followed_is_said() -> None:
    said = {
        name: [remark.text for remark in read(name).remarks if "as this line has it" in remark.text]
        for name in SHAPES
    }
    both = {name: texts for name, texts in said.items() if texts}
    assert sorted(both) == [
        "45_wiltshire_motion40_plastics",
        "58_wiltshire_motion30_fracking_altered",
    ]
    assert read("24_tonbridge_winterfuel").details.mover.name == "J Clokey"
    assert read("27_tendring_winterfuel_advisorynote").details.mover.name == "Peter Harris"
    assert any("Finnigan as mover" in it.text for it in read("02_leeds_lordmayor").remarks)


def test_an_amendment_is_not_taken_for_a_motion_in_silence() -> None:
    said = [
        path.stem[:2]
        for path in FILES
        if "seems to hold an amendment" in read(path.stem).remarks[0].text
    ]
    assert said == ["09", "54"]
    assert any(
        "changes that format shows" in it.text
        for it in read("54_brighton_cityplan_amendment").remarks
    )


def test_a_page_header_inside_a_list_is_pointed_out() -> None:
    said = [
        remark.line for remark in read("15_cannockchase_climate").remarks if "foot" in remark.text
    ]
    assert said == [22]


def test_the_same_page_with_and_without_bullets_has_the_same_words() -> None:
    page = text("25_rushmoor_winterfuel_sustainability")
    first, second = page.split("----- same page", 1)
    one = [bare(item.text) for item in read_text(first, ids("a")).clauses]
    two = [bare(item.text) for item in read_text(second.split("\n", 1)[1], ids("b")).clauses]
    assert one[:6] == two[:6]
