"""Reading text: laws first, then the ways in which councils print motions."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Clause, Role
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import Emphasis, Run
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import Reading
from motion_editor.formats.text import read_text
from tests.formats.accounting import assert_all_said
from tests.formats.texts import (
    STYLES,
    Point,
    assert_nothing_lost,
    assert_remarks_stand,
    motions,
    printed,
)
from tests.strategies import ids

PIECES = (
    "This Council notes:", "1.", "(a)", "(i)", "(ii)", "(h)", "·", "•", "-", "–", "*", "o", "A.",
    "B.", "2.1", "10.", "\uf0b7", "\n", "\n\n", "\t", "  ", "Hedgehogs", "the", "and",
    "resolves to:", "Mover: Councillor Oakes", "Seconder:", "Proposed by", "Minutes:", "Motion 2",
    "RESOLVED:",
    "moved by Councillor Oakes and seconded by Cllr Penhale that", "an amendment was moved",
    "# ", "**", "_x_", "[a](http://aldermoor.example)", "<br>", "\\", "“", "”", "\u2028", "\x0b",
    "\x0c", "\x01", "\r\n", "\ufeff", "non-", "Motion by Councillor Oakes - Hedgehogs",
    "Page 2 of 3", "Page 3 of 3", "4", "5", "Dear Sam,", "Kind regards,", "From: Fenwick Oakes",
    "Subject: Hedgehogs", "> ", ">", "mid\u00ad", "1.1", "(a)(i)", "COUNCIL NOTES:",
    "Supporting documents:", "Aldermoor Borough Council – 14 July 2026", "Moved by Cllr Thackeray",
    "Amendment 1", "That the motion be amended by:", "as shown in bold italics below:",
    "Hedgehogs (copy attached).", "Motion two",
)  # fmt: skip


def read(text: str, title: str = "") -> Reading:
    return read_text(text, ids("c"), title)


def outline(reading: Reading) -> list[tuple[str, int, str]]:
    """Role, level and words of each clause."""
    return [(item.role.value, item.level, item.text) for item in reading.clauses]


def said(reading: Reading, words: str) -> list[int]:
    """The lines of the remarks that hold some words."""
    return [remark.line for remark in reading.remarks if words in remark.text]


# Laws


@given(st.text(max_size=300))
def test_whatever_the_text_nothing_is_lost(text: str) -> None:
    assert_nothing_lost(text)


@given(st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(["", " ", "\n"])), max_size=30))
def test_whatever_stands_together_nothing_is_lost(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + after for piece, after in pieces)
    assert_nothing_lost(text)
    try:
        reading = read(text)
    except MotionError:
        return
    assert reading.clauses
    assert reading.clauses[0].level == 0
    assert_remarks_stand(reading, text)
    if not any(line.marks.strip(">") for line in source_lines(text)[0]):
        assert_all_said(reading, text)


@given(motions(), st.sampled_from(sorted(STYLES)), st.booleans())
def test_every_style_of_label_reads_back(points: tuple[Point, ...], style: str, gap: bool) -> None:
    text = printed(points, style, gap=gap)
    assert outline(read(text)) == [(it.role.value, it.level, it.text) for it in points]


@given(motions(), st.sampled_from(sorted(STYLES)), st.integers(45, 90), st.booleans())
def test_wrapped_lines_are_joined_again(
    points: tuple[Point, ...], style: str, width: int, alone: bool
) -> None:
    text = printed(points, style, width=width, alone=alone)
    assert outline(read(text)) == [(it.role.value, it.level, it.text) for it in points]


# Labels


def test_labels_are_taken_off_and_nest_by_their_kind() -> None:
    reading = read(
        "This Council:\n1. Notes that\n(a) gates are shut; and\n(b) paths are closed:\n"
        "(i) one in Marsh Lane,\n(ii) one in Eastfield;\n(c) nobody knows why.\n2. Regrets it."
    )
    assert [f"{level} {text[:6]}" for _, level, text in outline(reading)[1:]] == [
        "0 Notes ", "1 gates ", "1 paths ", "2 one in", "2 one in", "1 nobody", "0 Regret",
    ]  # fmt: skip
    assert reading.details.numbering == NumberingStyle(Series.NUMBERS)


def test_after_h_comes_i_unless_a_list_of_romans_begins() -> None:
    head = "This Council:\n" + "".join(f"({letter}) Notes {letter}.\n" for letter in "abcdefgh")
    running = read(head + "(i) Notes i.\n(j) Notes j.\n")
    assert {level for _, level, _ in outline(running)} == {0}
    inner = read(head + "(i) Notes one.\n(ii) Notes two.\n(i) Notes i.\n")
    assert [level for _, level, _ in outline(inner)][-3:] == [1, 1, 0]


@pytest.mark.parametrize(
    "text",
    [
        "24/005 is the number of this notice.",
        "2030 is too late for Aldermoor.",
        "2.5 million people walk.",
        "A. Penhale and B. Oakes are members.",
        "(NOTE the cost of this.)",
        "i.e. all of them are open.",
        "-5 degrees is cold.",
    ],
)
def test_what_only_looks_like_a_label_stays(text: str) -> None:
    if text.startswith("A. "):
        text = text.replace("B. Oakes", "C. Oakes")
    reading = read(f"This Council notes the gates of Aldermoor.\n\n{text}\n")
    assert outline(reading)[-1][2] == text


def test_a_year_at_the_beginning_of_a_wrapped_line_is_no_number() -> None:
    reading = read(
        "This Council notes:\n- that every school street in the borough shall be closed by\n"
        "30. September at the latest, and that nobody has yet begun\nto do anything about it.\n"
    )
    assert len(reading.clauses) == 2


def test_a_number_out_of_turn_is_remarked_on() -> None:
    reading = read("This Council notes:\n1. One.\n2. Two.\n5. Five.\n6. Six.\n")
    assert said(reading, "“5.” does not follow “2.”") == [4]
    assert not said(read("This Council notes:\n1. One.\n2. Two.\n"), "number")


def test_numbers_may_run_on_under_the_next_lead_in() -> None:
    reading = read("This Council notes:\n1. One.\n2. Two.\nIt resolves to:\n3. Act.\n4. Stop.\n")
    assert reading.details.numbering == NumberingStyle(Series.NUMBERS, running=True)
    assert not said(reading, "number")


def test_a_bullet_without_words_is_remarked_on() -> None:
    assert said(read("This Council notes:\n• One.\n•\n"), "no words after it") == [3]


# Lines and paragraphs


def test_a_text_that_is_not_wrapped_has_a_paragraph_a_line() -> None:
    reading = read("This Council notes the gates.\nIt regrets that.\nIt resolves to act.")
    assert len(reading.clauses) == 3


def test_only_white_space_changes_at_a_wrap() -> None:
    reading = read(
        "This Council notes:\n•\nthat  the gates of the non-\nresident   owners are always\n"
        "shut at night.\n"
    )
    assert outline(reading)[1][2] == (
        "that  the gates of the non- resident   owners are always shut at night."
    )
    assert said(reading, "“non-” stands at the end of the line") == [3]


def test_points_that_lost_their_bullets_are_a_guess() -> None:
    reading = read("This Council resolves to:\nWrite to the Minister.\nOpen the gates.\n")
    assert [role for role, _, _ in outline(reading)] == ["lead-in", "text", "text"]
    assert said(reading, "has a bullet or a number") == [1]


def test_a_lead_in_without_its_list_is_remarked_on() -> None:
    reading = read("This Council notes:\nThis Council resolves to:\n- Act.\n")
    assert said(reading, "a list may be missing") == [1]


def test_a_stem_without_a_colon_leads_in_where_points_follow() -> None:
    reading = read("Council notes;\n\n- One.\n\nThat this Council\n\n- Act.\n")
    assert [role for role, _, _ in outline(reading)] == ["lead-in", "point"] * 2
    assert said(reading, "as points follow it") == [1, 5]


def test_a_soft_break_is_kept() -> None:
    reading = read("This Council notes:\n• Marsh Lane\u2028Eastfield\n")
    assert outline(reading)[1][2] == "Marsh Lane\u2028Eastfield"


def test_control_characters_are_left_out_and_named() -> None:
    reading = read("This Council notes\x02 the gates.\n")
    assert outline(reading)[0][2] == "This Council notes the gates."
    assert said(reading, "U+0002") == [1]


# Title, people and what stands beside the motion


def test_title_and_people_above_and_below() -> None:
    reading = read(
        "Hedgehog highways\n\nThis Council notes:\n• One.\n\n"
        "Mover:- Councillor Fenwick Oakes Seconder:- Dr Marisol Penhale\n"
    )
    details = reading.details
    assert details.title == "Hedgehog highways"
    assert (details.mover.form, details.mover.name) == ("Councillor", "Fenwick Oakes")
    assert details.seconder.full == "Dr Marisol Penhale"
    assert len(reading.clauses) == 2
    assert said(reading, "was taken as the title") == [1]
    assert said(reading, "as naming people") == [6]


def test_the_title_that_is_asked_for_overrules() -> None:
    reading = read("Hedgehogs\n\nThis Council notes:\n• One.\n", "Gates")
    assert reading.details.title == "Gates"
    assert said(reading, "gave way") == [1]


def test_words_after_that_are_the_motion() -> None:
    reading = read(
        "It was moved by Cllr Oakes and seconded by Cllr Penhale that the gates be opened."
    )
    assert outline(reading) == [("text", 0, "the gates be opened.")]
    assert reading.details.seconder.full == "Cllr Penhale"


def test_several_movers_are_signatories() -> None:
    reading = read(
        "In the names of Councillors Oakes, I. Thackeray and Brackenbury\n\n"
        "This Council notes:\n• One.\n"
    )
    assert reading.details.mover.full == "Councillor Oakes"
    assert [one.full for one in reading.details.signatories] == [
        "Councillor I. Thackeray", "Councillor Brackenbury",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Minutes:", "begins the minutes"),
        ("The motion was put to the vote and carried.", "records what happened"),
        ("An amendment was moved by Councillor Thackeray.", "tells of an amendment"),
        ("Motion 2: Gates", "begins another motion"),
        ("It was moved by Cllr Oakes and seconded by Cllr Penhale that:", "once more"),
        ("Proposed by Councillor Idris Thackeray", "begins another motion"),
    ],
)
def test_the_motion_ends_where_something_else_begins(line: str, why: str) -> None:
    reading = read(f"Mover: Cllr Oakes\n\nThis Council notes:\n• One.\n\n{line}\n\nMore words.\n")
    assert len(reading.clauses) == 2
    assert said(reading, why) == [6]
    assert said(reading, "lines 6 to 8 were left out") == [6]


def test_a_point_that_sounds_like_minutes_stays_a_point() -> None:
    reading = read(
        "This Council notes:\n• The motion was carried by Parliament in May.\n"
        "• An amendment was moved and lost.\n• Minutes\nThis Council resolves to:\n"
        "1. Act.\n2. The amendment was put to the vote.\n"
    )
    assert len(reading.clauses) == 7


def test_words_of_the_page_above_the_motion_are_set_aside() -> None:
    reading = read(
        "Agenda item\n\nTo consider the following motion:\n\nGates\n\nFrom Cllr Oakes\n\n"
        "This Council notes:\n• One.\n"
    )
    assert reading.details.title == "Gates"
    assert said(reading, "(lines 1 to 3) were left out of the motion") == [1]


def test_a_text_of_nothing_but_the_page_is_the_motion_after_all() -> None:
    assert [text for _, _, text in outline(read("Agenda item\n"))] == ["Agenda item"]


def test_a_text_that_only_names_people_is_refused() -> None:
    with pytest.raises(MotionError, match="no words of a motion"):
        read("Mover: Councillor Fenwick Oakes\n")
    with pytest.raises(MotionError, match="no words of a motion"):
        read("  \n")


def test_a_text_longer_than_any_motion_is_refused() -> None:
    with pytest.raises(MotionError, match="more than any"):
        read("word " * 500_000)
    with pytest.raises(MotionError, match="more than any"):
        read("\n" * 60_000)


def test_a_quotation_mark_that_opens_the_motion_is_kept() -> None:
    reading = read("“This Council notes:\n• One.\n• Two.”\n")
    assert outline(reading)[0][2] == "“This Council notes:"
    assert said(reading, "begins with a quotation mark") == [1]


# Markdown


def test_markdown_becomes_emphasis_headings_and_links() -> None:
    reading = read(
        "# Gates\n\n**This Council notes:**\n\n- that *all* gates are [shut](https://a.example)\n"
        "  - even the \\*small\\* ones\n- and that\\\nnobody cares.\n"
    )
    assert reading.details.title == "Gates"
    lead, point, inner, last = reading.clauses
    assert lead.runs == (Run("This Council notes:", emphasis=Emphasis(bold=True)),)
    assert [run.emphasis for run in point.runs] == [
        Emphasis(), Emphasis(italic=True), Emphasis(), Emphasis(link="https://a.example"),
    ]  # fmt: skip
    assert (inner.level, inner.text) == (1, "even the *small* ones")
    assert last.text == "and that\u2028nobody cares."
    assert said(reading, "Markdown") == [1]


def test_without_markdown_stars_and_lines_stay() -> None:
    reading = read("This Council notes the *gates_ of *Marsh_Lane* #1.\n")
    assert reading.clauses[0].text == "This Council notes the *gates_ of *Marsh_Lane* #1."


def test_stems_without_a_colon_and_in_capitals_are_lead_ins() -> None:
    reading = read("MOTION TO COUNCIL\n\nHOMES FOR ALL\n\nTHIS COUNCIL NOTES:\n1. GATES.\n")
    assert reading.details.title == "HOMES FOR ALL"
    assert outline(reading)[0] == ("lead-in", 0, "THIS COUNCIL NOTES:")
    bare = read("Council notes\nGates are shut.\n\nCouncil resolves to\nOpen them.\n")
    assert [item.role for item in bare.clauses] == [Role.LEAD_IN, Role.TEXT] * 2
    assert said(bare, "was taken as a lead-in.") == [1, 4]


# Amendments that come with a motion


def test_a_marked_text_is_a_motion_and_its_amendment() -> None:
    reading = read(
        "Amendment by the Green Group\nMoved by Cllr Idris Thackeray\n\nThis Council notes:\n"
        "• that gates are [DELETE:] shut [TO HERE][INSERT:] open [TO HERE].\n"
    )
    assert outline(reading)[1][2] == "that gates are shut."
    (amendment,) = reading.amendments
    assert amendment.mover.name == "Idris Thackeray"
    assert amendment.clauses[1].proposed_text == "that gates are open."


def test_a_record_brings_the_amendment_that_it_tells_of() -> None:
    reading = read(
        "This Council notes:\n• that gates are shut.\n\nMover: Cllr Oakes\n\nMinutes:\n"
        "It was moved by Cllr Oakes and seconded by Cllr Penhale that:\nThis Council notes:\n"
        "• that gates are shut.\nIt was moved by Cllr Idris Thackeray and seconded by Cllr "
        "Brackenbury that the motion be amended as follows:\nThis Council notes:\n"
        "• that gates are [DELETE] shut [TO HERE] [INSERT] open [TO HERE].\n"
        "The amendment was put and lost.\n"
    )
    assert reading.details.mover.name == "Oakes"
    (amendment,) = reading.amendments
    assert (amendment.mover.name, amendment.seconder.name) == ("Idris Thackeray", "Brackenbury")
    assert [item.proposed_text for item in amendment.clauses] == [
        "This Council notes:", "that gates are open.",
    ]  # fmt: skip


def test_a_text_of_inserted_words_alone_is_no_motion() -> None:
    with pytest.raises(MotionError, match="no motion of its own"):
        read("[INSERT:] that the gates be opened. [TO HERE]\n")


def test_ids_are_asked_for_once_a_clause() -> None:
    reading = read("This Council notes:\n• One.\n• Two.\n")
    assert [item.id for item in reading.clauses] == ["c1", "c2", "c3"]
    assert reading.clauses[1] == Clause("c2", (Run("One."),), Role.POINT, 0)


def test_a_footnote_changes_nothing_in_how_a_paragraph_is_read() -> None:
    noted = (
        "This Council notes:⟦Minute 12.⟧\n- that waste rose by a tenth in the year.⟦Waste Data,\n"
        "table 3⟧\n- and fell.\nThis Council resolves⟦Proposed in May⟧\n- to ask for a report.\n"
    )
    found = read_text(noted, ids())
    assert [(item.role, item.text) for item in found.clauses] == [
        (Role.LEAD_IN, "This Council notes:⟦Minute 12.⟧"),
        (Role.POINT, "that waste rose by a tenth in the year.⟦Waste Data, table 3⟧"),
        (Role.POINT, "and fell."),
        (Role.LEAD_IN, "This Council resolves⟦Proposed in May⟧"),
        (Role.POINT, "to ask for a report."),
    ]
