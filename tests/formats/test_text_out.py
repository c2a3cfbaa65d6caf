"""Papers as plain text: labels, indentation, marks in words, every word there."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from motion_editor.core.clause import Clause
from motion_editor.core.errors import MotionError
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import Emphasis, Run
from motion_editor.formats.text_out import write_text
from motion_editor.papers.blocks import ClauseLine, Heading, Line, LineStyle, Paper
from tests.notation import read
from tests.papers.drawn import papers


@given(papers())
@settings(max_examples=50)
def test_every_word_is_there(paper: Paper) -> None:
    text = write_text(paper)
    for block in paper.blocks:
        if isinstance(block, Heading):
            words = block.text
        else:
            assert isinstance(block, Line | ClauseLine)
            runs = block.runs if isinstance(block, Line) else block.clause.runs
            words = " ".join(run.text for run in runs)
        # A footnote stands below the text, where its number is that of the place it came from.
        words = words.replace("⟦", " ").replace("⟧", " ")
        # A mark between a word and its full stop parts them: whole words are marked.
        assert all(word in text for word in re.findall(r"\w+|[^\w\s]", words))


def test_a_whole_paper() -> None:
    clauses = read("""
        l # This Council notes:
        a - one
        b -- two
        m # This Council demands:
        c - four
        t = Plain words.
    """)
    soft = Clause("s", (Run("first line\u2028second line"),))
    paper = Paper(
        "Libraries",
        (
            Heading("Libraries", 1),
            Line((Run("Notice of motion"),), LineStyle.DETAIL),
            Line((Run("Meeting: 14 January 2027"),), LineStyle.DETAIL),
            *(ClauseLine(item) for item in (*clauses, soft)),
            Line((Run("Mover: A"),), LineStyle.MOVER),
            Line((Run("Seconder: B"),), LineStyle.MOVER),
        ),
        NumberingStyle(Series.NUMBERS),
    )
    assert write_text(paper) == (
        "Libraries\n\nNotice of motion\nMeeting: 14 January 2027\n\n"
        "This Council notes:\n1. one\n  (a) two\n\nThis Council demands:\n1. four\n\n"
        "Plain words.\n\n1. first line\n   second line\n\nMover: A\nSeconder: B\n"
    )


def test_tracked_words_are_in_brackets_and_keep_the_labels_of_the_base() -> None:
    one, two, new, out = read(
        "a - one\nb - grown {--by a tenth--}{++to 44++}\nx - {++new++}{++¶++}\nc - {--out--}{--¶--}"
    )
    lines = (
        ClauseLine(one, "1."),
        ClauseLine(two, "2."),
        ClauseLine(new, "new"),
        ClauseLine(out, "3."),
    )
    assert write_text(Paper("T", lines)) == (
        "1. one\n2. grown [DELETE:] by a tenth [TO HERE][INSERT:] to 44 [TO HERE]\n"
        "3. [DELETE:] out [TO HERE]\nnew [INSERT:] new [TO HERE]\n"
    )


def test_links_are_said() -> None:
    link = Emphasis(link="https://aldermoor.example/survey")
    runs = (Run("Read "), Run("the ", emphasis=link), Run("survey", emphasis=link), Run("."))
    paper = Paper("T", (Line(runs),))
    assert write_text(paper) == "Read the survey <https://aldermoor.example/survey>.\n"


def test_an_empty_paper() -> None:
    assert write_text(Paper("T", ())) == ""


def test_half_characters_are_refused() -> None:
    with pytest.raises(MotionError, match=r"U\+D83D"):
        write_text(Paper("T", (Line((Run("half \ud83d character"),)),)))


def test_footnotes_are_numbered_and_stand_below_with_their_marks() -> None:
    clauses = read("""
        a - waste rose⟦Table {--2--}{++3++}⟧ and fell{--⟦Old⟧--}{++⟦New⟧++}
        b - {++a report⟦Soon⟧++}{++¶++}
    """)
    paper = Paper("x", (*map(ClauseLine, clauses), Line((Run("Mover: A"),), LineStyle.MOVER)))
    assert write_text(paper) == (
        "• waste rose[1] and fell[DELETE:] [2] [TO HERE][INSERT:] [3] [TO HERE]\n"
        "• [INSERT:] a report[4] [TO HERE]\n\nMover: A\n\nFootnotes\n"
        "[1] Table [DELETE:] 2 [TO HERE][INSERT:] 3 [TO HERE]\n"
        "[2] [DELETE:] Old [TO HERE]\n[3] [INSERT:] New [TO HERE]\n[4] [INSERT:] Soon [TO HERE]\n"
    )


def test_numbers_in_the_text_itself_leave_footnotes_in_their_place() -> None:
    for words in ("as in [1] it rose⟦Survey⟧", "rose⟦Survey⟧\u2028Footnotes"):
        paper = Paper("x", (ClauseLine(Clause("a", (Run(words),))),))
        assert "⟦Survey⟧" in write_text(paper)
