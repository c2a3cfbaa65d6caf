"""What a record's numbering shows to be another sort of clause is found, and nothing less sure."""

from __future__ import annotations

import re

import pytest

from motion_editor.compare.grades import Grade
from motion_editor.core.motion import Motion
from motion_editor.formats.sniff import read_source
from motion_editor.formats.text import read_text
from motion_editor.tasks.verify import Verified, verify
from tests.meeting.drawn import motion_of
from tests.strategies import ids

TEXT = """\
This Council notes:
1. The quay is closed at low water.
2. The slipway needs these repairs:
   (a) a new ramp;
   (b) two lamps.
3. Fares have risen.

This Council resolves to:
1. Ask the Ferry Board for a timetable.
2. Write to the Harbour Master.
"""


def motion() -> Motion:
    return motion_of(read_text(TEXT, ids("m")).clauses)


def found_in(text: str) -> Verified:
    return verify(motion(), read_source(data=text.encode()), ids("r"))


def test_a_text_printed_as_it_is_has_no_finding() -> None:
    assert found_in(TEXT).findings == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("   (b) two lamps.\n3.", "3. two lamps.\n4.", "a sub-point in the file and a point"),
        ("3. Fares", "   (c) Fares", "a point in the file and a sub-point"),
        ("This Council resolves to:\n1. Ask", "4. This Council resolves to:\n5. Ask",
         "a lead-in in the file and a point"),
    ],
)  # fmt: skip
def test_a_clause_numbered_as_something_else_is_found(old: str, new: str, said: str) -> None:
    assert old in TEXT
    found = [it for it in found_in(TEXT.replace(old, new)).findings if it.grade is Grade.LAYOUT]
    assert any(said in it.said and it.line and it.clause for it in found)


@pytest.mark.parametrize(
    "text",
    [
        re.sub(r"(?m)^ *[(]?[123ab][.)] ", "", TEXT).replace("\n", "\n\n"),
        re.sub(r"(?m)^ *[(]?[123ab][.)] ", "- ", TEXT),
        TEXT.replace("1.", "(1)").replace("2.", "(2)").replace("3.", "(3)"),
    ],
    ids=["no labels", "bullets alone", "other labels"],
)  # fmt: skip
def test_layout_that_was_lost_is_no_finding(text: str) -> None:
    assert not [it for it in found_in(text).findings if it.grade is Grade.LAYOUT]
