"""An amendment that only negates the motion is told as such, and no other is."""

from __future__ import annotations

import pytest
from hypothesis import given

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses
from motion_editor.formats.text import read_text
from motion_editor.tasks.amend import amend
from motion_editor.tasks.foresee import foresee
from motion_editor.tasks.negative import is_negative, negated
from motion_editor.tasks.order import order_lines
from motion_editor.tasks.wish import NO_WISH
from tests.meeting.drawn import motion_of
from tests.strategies import bases, few, ids
from tests.tasks import sample

NOTES = "This Council notes that fares have risen.\n\n"
WISH = "This Council resolves to:\n1. Ask the Ferry Board for a timetable.\n2. Open the quay.\n"
MOTION = NOTES + WISH


def change(after: str, before: str = MOTION) -> Clauses:
    one, two = (read_text(text, ids(f"t{at}.")).clauses for at, text in enumerate((before, after)))
    return compare(one, two, ids("c"))


@pytest.mark.parametrize(
    "after",
    [
        MOTION.replace("resolves to", "does not resolve to"),
        MOTION.replace("resolves to", "resolves not to"),
        MOTION.replace("resolves to", "declines to"),
        MOTION.replace("Ask", "Do not ask").replace("Open", "Do not open"),
        "That this Council does not ask the Ferry Board for a timetable.\n",
        "This Council rejects the motion.\n",
        "That the Council take no action on this matter.\n",
        "That the motion be not approved.\n",
    ],
)
def test_a_direct_negative_is_told(after: str) -> None:
    assert is_negative(change(after))
    assert "negate" in negated(change(after))


@pytest.mark.parametrize(
    "after",
    [
        MOTION,
        MOTION.replace("Ask", "Do not ask"),
        MOTION.replace("have risen", "have not risen"),
        MOTION.replace("resolves to", "does not resolve lightly to"),
        MOTION.replace("Open", "Close"),
        NOTES,
        "This Council does not ask for a new quay, and thanks the Ferry Board.\n",
        "That the matter be referred to the Ferry Board.\n",
        "This Council resolves to take no action on this matter before March.\n",
    ],
)
def test_nothing_else_is(after: str) -> None:
    assert not is_negative(change(after))


def test_what_turns_a_negative_motion_round_negates_it_too() -> None:
    motion = "This Council resolves not to close the quay.\n"
    assert is_negative(change("This Council resolves to close the quay.\n", motion))
    assert not is_negative(change("This Council does not close the quay.\n", motion))


@few
@given(bases())
def test_a_text_that_is_left_as_it_is_negates_nothing(base: Clauses) -> None:
    assert not is_negative(base)


def test_it_is_told_as_it_comes_in_and_in_the_order_and_before_it_is_carried() -> None:
    motion = motion_of(read_text(MOTION, ids("m")).clauses)
    paper = sample.source(MOTION.replace("resolves to", "does not resolve to"))
    after, report = amend(motion, paper, ids("n"), NO_WISH)
    assert any("negate" in it.text for it in report.remarks)
    (line,) = order_lines(after)
    assert any("negate" in it for it in line.told)
    found = foresee(after, [after.amendments[0].id], ids("z"))
    assert any("negate" in it for it in found.notes)
