"""Footnotes listed at the foot of a text: what we print is read back, and Markdown's are read."""

from __future__ import annotations

from hypothesis import given, settings, strategies as st

from motion_editor.core.text import SOFT_BREAK
from motion_editor.formats import text_out
from motion_editor.formats.lines import plain_line, raw_lines
from motion_editor.formats.listed_notes import placed
from motion_editor.formats.text import read_text
from motion_editor.papers.blocks import Paper
from tests.papers.drawn import papers
from tests.strategies import ids


def put(text: str) -> list[str]:
    """The lines with their footnotes in place."""
    lines, _ = placed([plain_line(number, line) for number, line in raw_lines(text)])
    return [line.text for line in lines]


def points(text: str) -> list[str]:
    return [item.text for item in read_text(text, ids("c")).clauses]


@given(papers())
@settings(max_examples=100)
def test_a_paper_with_its_footnotes_below_is_the_paper_with_them_in_place(paper: Paper) -> None:
    in_place = "\n".join(text_out._lines(paper, None))
    assert "\n".join(put(text_out.write_text(paper))).rstrip("\n") == in_place.rstrip("\n")


_PIECES = st.sampled_from(
    ("[^1]", "[^a]", "[^1]: ", "[^a]: ", "[1]", "[2]", "[1] ", "\n", "\n\n", "    ", "  ", "- ",
     "rate", "Defra", "Footnotes\n", "⟦", "⟧", "x:", "\t")
)  # fmt: skip


@given(st.lists(_PIECES, max_size=14).map("".join))
@settings(max_examples=300)
def test_no_word_of_any_text_is_lost(text: str) -> None:
    found = "\n".join(put(text))
    for word in ("rate", "Defra", "x:"):
        assert found.count(word) >= text.count(word)


def test_markdown_notes_stand_where_they_are_referred_to() -> None:
    text = (
        "# Waste\n\nThis Council notes:\n\n"
        "- that waste rose[^1] by a *tenth*[^src]\n- that it fell[^none]\n\n"
        "[^1]: Waste Data Flow,\n    table **3**\n\n    and 4\n[^src]: Survey\n[^left]: Nobody\n"
    )
    reading = read_text(text, ids("c"))
    assert [it.text for it in reading.clauses][:3] == [
        "This Council notes:",
        f"that waste rose⟦Waste Data Flow, table 3{SOFT_BREAK}and 4⟧ by a tenth⟦Survey⟧",
        "that it fell[^none]",
    ]
    assert "[^left]: Nobody" in "".join(it.text for it in reading.clauses)
    said = [it.text for it in reading.remarks if "ootnote" in it.text]
    assert said == ["Footnotes stand where they are referred to (from lines 8 to 9, 11 to 12)."]


def test_a_note_referred_to_twice_stands_twice_and_that_is_said() -> None:
    reading = read_text("This Council notes:\n- a rose[^1]\n- b fell[^1]\n\n[^1]: Table", ids("c"))
    assert [it.text for it in reading.clauses][1:] == ["a rose⟦Table⟧", "b fell⟦Table⟧"]
    assert any("2 times" in it.text for it in reading.remarks)


def test_points_below_a_definition_are_no_part_of_it() -> None:
    text = "This Council notes:[^1]\n[^1]: Minute 12\n\n  - one\n  - two\n"
    assert points(text) == ["This Council notes:⟦Minute 12⟧", "one", "two"]


def test_numbers_that_are_no_list_at_the_end_stay_as_they_are() -> None:
    for text in ("It rose [1].\n\nFootnotes\nmore", "It rose [2].\n\nFootnotes\n[1] Table",
                 "It rose [1].\n\nFootnotes\n[1] Table\nand so on"):  # fmt: skip
        assert put(text) == text.split("\n")
