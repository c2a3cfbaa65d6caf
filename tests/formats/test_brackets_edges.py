"""Bracketed papers as hurried people write them: nothing that is put in is lost."""

from __future__ import annotations

import pytest

from motion_editor.core.errors import MotionError
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.brackets import has_marks, read_brackets
from tests import notation
from tests.strategies import ids

BASE = notation.read("""
    l # This Council resolves to:
    a - Plant 100 trees each year.
    b - Ask the Cabinet to report back by June.
    c - Write to the Minister.
""")
HEAD = "This Council resolves to:\n1. Plant 100 trees each year.\n"


def read(paper: str) -> tuple[list[str], str]:
    amendment, remarks = read_brackets(HEAD + paper, BASE, ids())
    assert original(amendment.clauses) == BASE
    said = "\n".join(remark.text for remark in remarks)
    return notation.words(proposed(amendment.clauses))[2:], said


@pytest.mark.parametrize("stop", [".", ";", "; and", " ;"])
def test_a_mark_of_punctuation_after_the_last_marker_loses_no_point(stop: str) -> None:
    words, said = read(
        "2. Ask the Cabinet to report back by June.\n[INSERT:]\n3. Buy spades;\n"
        f"4. Buy soil[TO HERE]{stop}\n3. Write to the Minister."
    )
    assert any(line.startswith("Buy soil") for line in words)
    assert any(line.startswith("Buy spades") for line in words)
    assert "soil" in said


def test_what_is_put_in_beside_unknown_words_is_named_when_left_out() -> None:
    words, said = read(
        "2. Ask the Cabinet to report back by June.\n3. Write to the Minister.\n"
        "4. Something never moved by anyone here [INSERT:]and elm[TO HERE]"
    )
    assert not any("elm" in line for line in words)
    assert "and elm" in said


def test_other_words_than_the_motion_has_are_not_left_out() -> None:
    paper = HEAD + "2. Ask the Cabinet to report back by [DELETE:]May[TO HERE]."
    amendment, remarks = read_brackets(paper, BASE, ids())
    assert proposed(amendment.clauses) == BASE
    assert any("May" in remark.text and "June" in remark.text for remark in remarks)


def test_a_phrase_left_out_goes_whole_though_one_word_is_misquoted() -> None:
    words, said = read("2. Ask the Cabinet [DELETE:]to report again by June[TO HERE].")
    assert words[0] == "Ask the Cabinet."
    assert "again" in said


def test_a_marker_that_only_closes_is_a_slip_and_no_text() -> None:
    paper = HEAD + "2. Ask the Cabinet to report back by June. [TO HERE]"
    assert has_marks(paper)
    with pytest.raises(MotionError):
        read_brackets(paper, BASE, ids())


def test_a_number_put_in_within_a_line_is_said_to_be_words() -> None:
    words, said = read(
        "2. Ask the Cabinet to report back by June.\n"
        "3. Write to the Minister. [INSERT:] 4. Buy spades (all new). [TO HERE]"
    )
    assert words[-1] == "Write to the Minister. 4. Buy spades (all new)."
    assert said.count("was read as one of its words") == 1


@pytest.mark.parametrize("space", ["", " "])
def test_a_number_that_the_marks_change_is_no_word(space: str) -> None:
    words, said = read(
        "[INSERT:]2. Buy spades.[TO HERE]\n"
        f"[DELETE:]2.[TO HERE]{space}[INSERT:]3.[TO HERE] Ask the Cabinet to report back by June.\n"
        f"[DELETE:]3.[TO HERE]{space}[INSERT:]4.[TO HERE]Write to the Minister."
    )
    assert words == [
        "Buy spades.", "Ask the Cabinet to report back by June.", "Write to the Minister.",
    ]  # fmt: skip
    assert ("“3.” as a number" in said, "“4.” as a number" in said) == (True, True)
