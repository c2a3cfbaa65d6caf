"""What is said of lines that are no part of the motion, and of people named more than once."""

from __future__ import annotations

from motion_editor.formats.reading import Reading
from motion_editor.formats.text import read_text
from tests.formats.accounting import assert_all_said
from tests.strategies import ids


def read(text: str) -> Reading:
    reading = read_text(text, ids("c"))
    assert_all_said(reading, text)
    return reading


def said(reading: Reading, words: str) -> list[int]:
    """The lines of the remarks that hold some words."""
    return [remark.line for remark in reading.remarks if words in remark.text]


def test_lines_set_aside_for_one_reason_are_one_remark() -> None:
    items = "".join(f"• Item {at}\n\n" for at in range(9))
    reading = read(f"Agenda item\n\n{items}Notices of motion\n\nThis Council notes gates.\n")
    assert [(it.line, it.text.count("lines 3 to 19")) for it in reading.remarks] == [
        (1, 0), (3, 1), (21, 0),
    ]  # fmt: skip


def test_two_movers_and_which_of_them_was_followed() -> None:
    reading = read(
        "Gates\n\nMoved by Cllr Oakes\n\nThis Council notes gates.\n\nMoved by Cllr Thackeray\n"
    )
    assert reading.details.mover.name == "Thackeray"
    said = "Cllr Thackeray was taken as mover, as this line has it: line 3 names Cllr Oakes."
    assert [it.line for it in reading.remarks if it.text == said and it.guess] == [7]


def test_words_above_the_line_of_the_mover_stay_and_are_pointed_out() -> None:
    reading = read("Gates are good.\n\nMoved by Cllr Oakes\n\nThis Council notes gates.\n")
    assert [item.text for item in reading.clauses] == [
        "Gates are good.",
        "This Council notes gates.",
    ]
    assert said(reading, "stands above line 3") == [1]


def test_what_was_resolved_stays_where_nothing_stands_above_it() -> None:
    reading = read("RESOLVED: That this Council:\n\n(i) notes gates; and\n(ii) opens them.\n")
    assert reading.clauses[0].text == "That this Council:"
    assert said(reading, "left out of the motion") == [1]
