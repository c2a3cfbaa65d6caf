"""Changes in the words of standing orders, each at a place that can be found on the paper."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from motion_editor.core.changes import changes
from motion_editor.core.clause import Clauses
from motion_editor.core.footnotes import spoken
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.papers.instructions import instructions
from tests.notation import read
from tests.papers.drawn import STYLES
from tests.strategies import any_tracked, tracked_texts

NUMBERS = NumberingStyle(Series.NUMBERS)
BASE = """
    n # This Council notes:
    a - Nine in ten children own a library card.
    b - Library visits have grown by a tenth since 2019.
    m # We demand that the Culture Board:
    c - Open the reading rooms on Sundays and in the holidays.
    d - Write to the Culture Board.
    e -- Print the letter.
"""


def said(*lines: str, style: NumberingStyle = NUMBERS) -> list[str]:
    """The instructions of the base with these lines in place of those with their ids."""
    text = read(BASE)
    new = {line.split(" ", 1)[0].split(">")[0]: read(line) for line in lines}
    marked = [it for item in text for it in new.get(item.id, (item,))]
    return [item.sentence for item in instructions(marked, style)]


@given(tracked_texts(6), STYLES)
@settings(max_examples=120)
def test_every_change_is_said_with_all_its_words(clauses: Clauses, style: NumberingStyle) -> None:
    made = instructions(clauses, style)
    assert [item.change for item in made] == list(changes(clauses))
    for item in made:
        assert item.sentence[-1] in ".”’"
        assert item.place[0] == item.place[0].upper()
        if not item.sentence.startswith(("Leave out", "Move")):
            said = f"{spoken(item.change.struck)} {spoken(item.change.added)}"
            words = re.sub(r"\[footnote:|\]", " ", said).split()
            assert all(word in item.sentence for word in words)


@given(any_tracked(), STYLES)
@settings(max_examples=60)
def test_foreign_marks_are_said_too(clauses: Clauses, style: NumberingStyle) -> None:
    assert len(instructions(clauses, style)) == len(changes(clauses))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "b - Library visits have grown {--by a tenth--}{++from 40 to 44++} since 2019.",
            "In note 2, leave out “by a tenth” and insert “from 40 to 44”.",
        ),
        (
            "b - Library visits have grown by a tenth since 2019{++, they say++}.",
            "In note 2, after “2019” insert “, they say”.",
        ),
        (
            "b - {++We see that ++}Library visits have grown by a tenth since 2019.",
            "In note 2, at the beginning insert “We see that”.",
        ),
        (
            "b - Library visits have grown by a tenth since 2019.{++ Good!++}",
            "In note 2, at the end insert “Good!”",
        ),
        ("b - {--Library visits have grown by a tenth since 2019.--}{--¶--}", "Leave out note 2."),
        (
            "c - Open the reading rooms on Sundays and in {--the --}holidays.",
            "In demand 1, after “and in” leave out “the”.",
        ),
        (
            "c - Open the reading rooms on Sundays{-- and in the holidays--}.",
            "In demand 1, leave out “and in the holidays”.",
        ),
        (
            "m # We {--demand--}{++ask++} that the Culture Board:",
            (
                "In lead-in “We demand that the Culture Board:”, leave out “demand” "
                "and insert “ask”."
            ),
        ),
        (
            "m # {--We demand that the Culture Board:--}{--¶--}",
            "Leave out lead-in “We demand that the Culture Board:”.",
        ),
        (
            "c - Open the reading rooms on Sundays {++¶++}\nx - and in the holidays.",
            "In demand 1, after “Sundays” begin a new demand.",
        ),
        (
            (
                "c - Open the reading rooms on Sundays and in the holidays.\n"
                "x - {++Count the cost.++}{++¶++}"
            ),
            "After demand 1, insert a new demand: “Count the cost.”",
        ),
        (
            "e -(--) Print the letter.",
            "Make demand 2(a) stand one level less deep.",
        ),
        (
            "e -- Print the letter.\nx - {++Count the cost.++}{++¶++}",
            "After demand 2, insert a new demand: “Count the cost.”",
        ),
        (
            "e -- Print the letter.\nx -- {++Count the cost.++}{++¶++}",
            "After demand 2(a), insert a new sub-point: “Count the cost.”",
        ),
        (
            "d - Write to the Culture Board.\nx - {++Count the cost.++}{++¶++}",
            "Directly after the words of demand 2, insert a new demand: “Count the cost.”",
        ),
        (
            "d - Write to the Culture Board.\nx -- {++Count the cost.++}{++¶++}",
            "Directly after the words of demand 2, insert a new sub-point: “Count the cost.”",
        ),
        (
            "d - Writ{--e--}{++ten++} to the Culture Board{++s++}.",
            (
                "In demand 2, leave out “Write” and insert “Written”.|"
                "In demand 2, leave out “Board” and insert “Boards”."
            ),
        ),
        ("e --(-) Print the letter.", "Make demand 3 stand one level deeper."),
        ("d #(-) Write to the Culture Board.", "Make demand 2 a lead-in."),
        (
            "d - {--Write to the Culture Board.--}{--¶--}",
            "Leave out demand 2 without its sub-points.",
        ),
        (
            "e -- Print the “full” letter.".replace("the “full”", "the{++ “full”++}"),
            "In demand 2(a), after “Print the” insert ‘“full”’.",
        ),
    ],
)
def test_the_wordings(line: str, sentence: str) -> None:
    assert said(line) == sentence.split("|")


def test_a_join_and_a_move() -> None:
    assert said("c - Open the reading rooms on Sundays and in the holidays.{--¶--}") == [
        "Join demand 2 to demand 1."
    ]
    text = read(BASE)
    gone = read("a - {--Nine in ten children own a library card.--}{--¶--}")
    copy = read("z>a - {--Nine--}{++Eight++} in ten children own a library card.")
    made = instructions((text[0], *gone, *text[2:], *copy), NUMBERS)
    assert [item.sentence for item in made] == [
        "Move note 1 to stand after demand 2.",
        "In note 1, leave out “Nine” and insert “Eight”.",
    ]
    assert [item.place for item in made] == ["Note 1", "Note 1"]


def test_at_the_beginning() -> None:
    text = (*read("x = {++First words.++}{++¶++}"), *read(BASE))
    made = instructions(text, NUMBERS)
    assert [item.sentence for item in made] == [
        "At the beginning, insert a new paragraph: “First words.”"
    ]


def test_clauses_in_a_row_and_in_a_divided_one_are_placed_after_each_other() -> None:
    assert said(
        "d - Write to the Culture Board.\n"
        "x - {++Count the cost.++}{++¶++}\n"
        "y = {++Thank you.++}{++¶++}\n"
        "z -- {++By May.++}{++¶++}"
    ) == [
        "Directly after the words of demand 2, insert a new demand: “Count the cost.”",
        "After that, insert a new plain paragraph: “Thank you.”",
        "After that, insert a new sub-point: “By May.”",
    ]
    assert said(
        "c - Open the reading rooms {++¶++}\n"
        "x --- {++Soon.++}{++¶++}\n"
        "y - on Sundays and in the holidays."
    ) == [
        "In demand 1, after “rooms” begin a new demand.",
        "Before that, insert a new sub-point on the third level: “Soon.”",
    ]


def test_headings_for_the_window() -> None:
    text = read(BASE.replace("by a tenth", "{--by a tenth--}{++to 44++}"))
    item = instructions(text, NUMBERS)[0]
    assert (item.place, item.words) == ("Note 2", "Leave out “by a tenth” and insert “to 44”.")


def test_printed_labels_count_and_not_the_style_of_today() -> None:
    text = read(BASE.replace("by a tenth", "{--by a tenth--}"))
    labels = ("", "1.", "2.", "", "3.", "4.", "(a)")
    assert instructions(text, NumberingStyle(), labels)[0].place == "Note 2"
    assert instructions(text, NumberingStyle())[0].place == "Note 2"
    assert instructions(text, NumberingStyle(Series.LETTERS))[0].place == "Note (b)"


def test_anchors_stand_only_once_in_the_clause() -> None:
    text = read("a - the school and the school and the {++new ++}school")
    words = instructions(text, NUMBERS)[0].words
    anchor = re.findall("“(.*?)”", words)[0]
    assert "the school and the school and the school".count(anchor) == 1
