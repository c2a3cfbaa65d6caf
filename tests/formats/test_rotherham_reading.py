"""One real record: its texts clause by clause as published, and its amendment over the notice.

The texts are other people's and stay outside the project; without them this file is skipped.
"""

from __future__ import annotations

import json

import pytest

from motion_editor.core.clause import Role
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.brackets import misfits, read_brackets, write_brackets
from motion_editor.formats.reading import ReadAmendment, Reading, Remark
from motion_editor.formats.text import read_text
from tests.formats.texts import SHARED, assert_nothing_lost, assert_remarks_stand
from tests.strategies import ids

CASE = SHARED / "rotherham"
pytestmark = pytest.mark.skipif(not CASE.is_dir(), reason="the record is not beside this checkout")


def text(name: str) -> str:
    return (CASE / f"{name}.txt").read_text("utf-8")


def read(name: str) -> Reading:
    return read_text(text(name), ids(name))


def amendment() -> tuple[Reading, ReadAmendment, tuple[Remark, ...]]:
    notice = read("notice")
    return notice, *read_brackets(text("amendment"), notice.clauses, ids("new"))


@pytest.mark.parametrize("name", ["notice", "moved", "substantive"])
def test_each_stage_has_its_clauses_as_published(name: str) -> None:
    expected = json.loads((CASE / "expected.json").read_text("utf-8"))["stages"]
    reading = read(name)
    assert len(reading.clauses) == expected[name]
    published = "".join(text(name).split())
    assert all("".join(item.text.split()) in published for item in reading.clauses)
    assert [item.role for item in reading.clauses].count(Role.LEAD_IN) == 2
    assert {item.level for item in reading.clauses} == {0}
    assert_nothing_lost(text(name))
    assert_remarks_stand(reading, text(name))


def test_the_people_are_named() -> None:
    for name in ("notice", "moved"):
        details = read(name).details
        assert (details.mover.form, details.mover.name) == ("Councillor", "Barley")
        assert (details.seconder.form, details.seconder.name) == ("Councillor", "Thompson")


def test_nothing_in_the_notice_is_guessed() -> None:
    assert [remark.line for remark in read("notice").remarks] == [112]
    assert not any(remark.guess for remark in read("notice").remarks)


def test_the_notice_and_the_motion_as_moved_differ_where_they_do() -> None:
    notice = [item.text for item in read("notice").clauses]
    moved = [item.text for item in read("moved").clauses]
    assert [one[:26] for one in moved if one not in notice] == [
        "Lack of community confiden",
        "Acknowledges that the true",
    ]


def test_the_amendment_is_the_notice_marked() -> None:
    notice, found, _ = amendment()
    assert original(found.clauses) == notice.clauses
    assert len(proposed(found.clauses)) == 19
    assert (found.mover.full, found.seconder.full) == ("Councillor Read", "Councillor Keenan")


def test_the_lead_in_is_taken_over_by_the_inserted_sentence() -> None:
    _, found, _ = amendment()
    lead = next(item for item in found.clauses if item.text.startswith("Therefore"))
    assert [run.state for run in lead.runs] == [KEPT, STRUCK, ADDED]
    assert lead.role is Role.LEAD_IN
    assert lead.proposed_text.startswith("Therefore, we Ask that the")


def test_four_points_are_left_out_whole_and_one_put_in() -> None:
    _, found, _ = amendment()
    assert sum(item.wholly_struck for item in found.clauses) == 4
    assert sum(item.wholly_added for item in found.clauses) == 1
    assert sum(item.changed for item in found.clauses) == 7


def test_the_one_unmarked_difference_is_the_missing_space() -> None:
    notice, _, remarks = amendment()
    assert misfits(text("amendment"), notice.clauses) == 1
    (said,) = [remark for remark in remarks if "where the motion has" in remark.text]
    assert (said.line, said.guess) == (5, False)
    assert "“gangs.The” where the motion has “gangs. The” (a space is missing)" in said.text
    assert [remark.line for remark in remarks if remark.guess] == [16]
    assert_remarks_stand(read("amendment"), text("amendment"))


def test_the_paper_was_written_against_the_notice() -> None:
    fit = {name: misfits(text("amendment"), read(name).clauses) for name in ("notice", "moved")}
    assert fit == {"notice": 1, "moved": 3}


def test_the_amendment_goes_out_in_brackets_and_comes_back() -> None:
    notice, found, _ = amendment()
    again, remarks = read_brackets(write_brackets(found.clauses), notice.clauses, ids("again"))
    assert [item.text for item in proposed(again.clauses)] == [
        item.text for item in proposed(found.clauses)
    ]
    assert not remarks


def test_the_record_brings_the_notice_and_its_amendment() -> None:
    reading = read("record")
    assert len(reading.clauses) == 22
    (found,) = reading.amendments
    assert original(found.clauses) == reading.clauses
    assert len(proposed(found.clauses)) == 19
    assert found.mover.name == "Read"
    assert_remarks_stand(reading, text("record"))


def test_the_amendment_paper_alone_is_a_motion_with_its_amendment() -> None:
    reading = read("amendment")
    assert len(reading.clauses) == 22
    assert len(proposed(reading.amendments[0].clauses)) == 19
