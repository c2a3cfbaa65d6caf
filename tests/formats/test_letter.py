"""Motions that come by e-mail: what stands around them is left out and said."""

from __future__ import annotations

from motion_editor.formats.reading import Reading
from motion_editor.formats.text import read_text
from tests.formats.accounting import assert_all_said
from tests.strategies import ids

MAIL = """From: Fenwick Oakes <f.oakes@aldermoor.example>
Sent: 12 May 2026 10:04
To: Democratic Services
Subject: Safer Crossings

Dear Sam,

Here is what we have agreed. Cllr Penhale is happy to second.

This Council notes:

- that children cross Marsh Lane;
- that there is no crossing.

Proposed by Cllr Fenwick Oakes
Seconded by Cllr Odile Penhale

Kind regards,

Fenwick
Marsh Ward
"""


def read(text: str) -> Reading:
    reading = read_text(text, ids("c"))
    assert_all_said(reading, text)
    return reading


def test_head_greeting_and_close_are_no_part_of_the_motion() -> None:
    reading = read(MAIL)
    assert [item.text for item in reading.clauses] == [
        "This Council notes:", "that children cross Marsh Lane;", "that there is no crossing.",
    ]  # fmt: skip
    details = reading.details
    assert (details.title, details.mover.name) == ("Safer Crossings", "Fenwick Oakes")
    assert details.seconder.name == "Odile Penhale"
    assert any("closes a letter" in it.text and it.guess for it in reading.remarks)


def test_signs_of_quotation_are_taken_off_before_lines_are_joined() -> None:
    quoted = "".join(f"> {line}\n" for line in MAIL.splitlines())
    reading = read(f"On 12 May 2026, Fenwick Oakes wrote:\n{quoted}")
    assert [item.text for item in reading.clauses] == [it.text for it in read(MAIL).clauses]
    (said,) = (it for it in reading.remarks if "taken off" in it.text)
    assert (said.line, "lines 2 to 22" in said.text) == (2, True)


def test_one_line_with_such_a_sign_keeps_it() -> None:
    reading = read("This Council notes:\n\n> 5 % of all gates are shut.\n")
    assert reading.clauses[1].text == "> 5 % of all gates are shut."


def test_a_motion_without_any_stem_ends_where_the_letter_closes() -> None:
    reading = read("Gates\n\nHedgehogs need gates in every fence.\n\nYours sincerely,\n\nFenwick\n")
    assert [item.text for item in reading.clauses] == ["Hedgehogs need gates in every fence."]


def test_thanks_that_go_on_are_words_of_the_motion() -> None:
    reading = read("This Council notes the report.\n\nWith thanks\nto all who wrote it.\n")
    assert [item.text for item in reading.clauses][1:] == ["With thanks to all who wrote it."]


def test_thanks_alone_on_a_line_close_nothing() -> None:
    reading = read("This Council notes the report.\n\nThanks\n\nMoved by Cllr Oakes\n")
    assert [item.text for item in reading.clauses] == ["This Council notes the report.", "Thanks"]
    assert reading.details.mover.name == "Oakes"
