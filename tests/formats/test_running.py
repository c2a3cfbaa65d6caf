"""Text copied from pages: heads, feet and numbers are no words of the motion."""

from __future__ import annotations

import pytest

from motion_editor.formats.reading import Reading
from motion_editor.formats.text import read_text
from tests.formats.accounting import assert_all_said
from tests.strategies import ids

HEAD = "Aldermoor Borough Council – Full Council 14 July 2026"
PAGES = f"""{HEAD}
Safer Crossings
This Council notes that:
1. Children cross Marsh Lane every day on their way to the school, and the
Borough has so far done nothing about it, in spite of the many letters that
{HEAD}
Page 4
were written by their parents and by the head teacher of the school.
2. There is no crossing.
{HEAD}
Page 5
This Council resolves to build one.
"""


def read(text: str) -> Reading:
    reading = read_text(text, ids("c"))
    assert_all_said(reading, text)
    return reading


@pytest.mark.parametrize("form", ["Page {}", "{}", "- {} -", "Page {} of 9", "\f"])
def test_a_point_goes_on_over_the_head_of_a_page(form: str) -> None:
    text = PAGES.replace("Page 4", form.format(4)).replace("Page 5", form.format(5))
    reading = read(text)
    assert reading.details.title == "Safer Crossings"
    one, *others = [item.text for item in reading.clauses][1:]
    assert one.endswith(
        "in spite of the many letters that were written by their parents and by "
        "the head teacher of the school."
    )
    assert others == ["There is no crossing.", "This Council resolves to build one."]
    assert [it.line for it in reading.remarks if "before the page break" in it.text] == [8]


def test_blank_lines_round_a_page_number_do_not_part_a_sentence() -> None:
    reading = read("This Council notes that gates\n\nPage 2\n\nare shut.\n")
    assert [item.text for item in reading.clauses] == ["This Council notes that gates are shut."]


def test_what_stands_twice_away_from_the_edges_of_pages_stays() -> None:
    lines = ["This Council notes:", *(f"• Gate {at} is shut." for at in range(9))]
    text = "\n".join([*lines, "Nobody knows why.", *lines[1:], "Nobody knows why.", "Page 2"])
    reading = read(text + "\n" + "\n".join(lines[1:]))
    assert [it.text for it in reading.clauses].count("Nobody knows why.") == 2


def test_a_lone_number_is_kept_and_pointed_out() -> None:
    reading = read("This Council notes:\n\n12\n\nGates are shut.\n")
    assert reading.clauses[1].text == "12"
    assert [it.line for it in reading.remarks if "number of a page" in it.text] == [3]


def test_figures_that_happen_to_count_on_stay() -> None:
    reading = read("This Council notes gates:\n\nMarsh Lane\n4\nEastfield\n5\n\nIt acts.\n")
    assert [it.text for it in reading.clauses][1:5] == ["Marsh Lane", "4", "Eastfield", "5"]
