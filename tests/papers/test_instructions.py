"""Changes in the words of standing orders, each at a place that can be found on the paper."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings

from motion_editor.core.changes import changes
from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.papers.instructions import instructions
from tests.notation import read
from tests.papers.drawn import STYLES
from tests.strategies import any_tracked, tracked_texts

NUMBERS = NumberingStyle(Series.NUMBERS)
BASE = """
    n # This Council notes:
    a - Four in ten pupils walk to school.
    b - Crossing patrols have fallen by half since 2015.
    m # This Council demands that the Cabinet:
    c - Introduce limits outside the schools and at the gates.
    d - Report to the Transport Committee.
    e -- Publish the report.
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
            words = f"{item.change.struck} {item.change.added}".split()
            assert all(word in item.sentence for word in words)


@given(any_tracked(), STYLES)
@settings(max_examples=60)
def test_foreign_marks_are_said_too(clauses: Clauses, style: NumberingStyle) -> None:
    assert len(instructions(clauses, style)) == len(changes(clauses))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            "b - Crossing patrols have fallen {--by half--}{++from 31 to 16++} since 2015.",
            "In note 2, leave out “by half” and insert “from 31 to 16”.",
        ),
        (
            "b - Crossing patrols have fallen by half since 2015{++, they say++}.",
            "In note 2, after “2015” insert “, they say”.",
        ),
        (
            "b - {++We regret that ++}Crossing patrols have fallen by half since 2015.",
            "In note 2, at the beginning insert “We regret that”.",
        ),
        (
            "b - Crossing patrols have fallen by half since 2015.{++ Enough!++}",
            "In note 2, at the end insert “Enough!”",
        ),
        ("b - {--Crossing patrols have fallen by half since 2015.--}{--¶--}", "Leave out note 2."),
        (
            "c - Introduce limits outside the schools and at {--the --}gates.",
            "In demand 1, after “and at” leave out “the”.",
        ),
        (
            "c - Introduce limits outside the schools{-- and at the gates--}.",
            "In demand 1, leave out “and at the gates”.",
        ),
        (
            "m # This Council {--demands that--}{++asks++} the Cabinet:",
            (
                "In lead-in “This Council demands that the Cabinet:”, leave out “demands that” "
                "and insert “asks”."
            ),
        ),
        (
            "m # {--This Council demands that the Cabinet:--}{--¶--}",
            "Leave out lead-in “This Council demands that the Cabinet:”.",
        ),
        (
            "c - Introduce limits outside the schools {++¶++}\nx - and at the gates.",
            "In demand 1, after “schools” begin a new demand.",
        ),
        (
            (
                "c - Introduce limits outside the schools and at the gates.\n"
                "x - {++Publish the cost.++}{++¶++}"
            ),
            "After demand 1, insert a new demand: “Publish the cost.”",
        ),
        (
            "e -(--) Publish the report.",
            "Make demand 2(a) stand one level less deep.",
        ),
        ("e --(-) Publish the report.", "Make demand 3 stand one level deeper."),
        ("d #(-) Report to the Transport Committee.", "Make demand 2 a lead-in."),
        (
            "d - {--Report to the Transport Committee.--}{--¶--}",
            "Leave out demand 2.",
        ),
        (
            "e -- Publish the “full” report.".replace("the “full”", "the{++ “full”++}"),
            "In demand 2(a), after “Publish the” insert ‘“full”’.",
        ),
    ],
)
def test_the_wordings(line: str, sentence: str) -> None:
    assert said(line) == [sentence]


def test_a_join_and_a_move() -> None:
    assert said("c - Introduce limits outside the schools and at the gates.{--¶--}") == [
        "Join demand 2 to demand 1."
    ]
    text = read(BASE)
    gone = read("a - {--Four in ten pupils walk to school.--}{--¶--}")
    copy = read("z>a - {--Four--}{++Five++} in ten pupils walk to school.")
    made = instructions((text[0], *gone, *text[2:], *copy), NUMBERS)
    assert [item.sentence for item in made] == [
        "Move note 1 to stand after demand 2(a).",
        "In note 1, leave out “Four” and insert “Five”.",
    ]
    assert [item.place for item in made] == ["Note 1", "Note 1"]


def test_headings_for_the_window() -> None:
    text = read(BASE.replace("by half", "{--by half--}{++to 16++}"))
    item = instructions(text, NUMBERS)[0]
    assert (item.place, item.words) == ("Note 2", "Leave out “by half” and insert “to 16”.")


def test_printed_labels_count_and_not_the_style_of_today() -> None:
    text = read(BASE.replace("by half", "{--by half--}"))
    labels = ("", "1.", "2.", "", "3.", "4.", "(a)")
    assert instructions(text, NumberingStyle(), labels)[0].place == "Note 2"
    assert instructions(text, NumberingStyle())[0].place == "Note 2"
    assert instructions(text, NumberingStyle(Series.LETTERS))[0].place == "Note (b)"


def test_anchors_stand_only_once_in_the_clause() -> None:
    text = read("a - the school and the school and the {++new ++}school")
    words = instructions(text, NUMBERS)[0].words
    anchor = re.findall("“(.*?)”", words)[0]
    assert "the school and the school and the school".count(anchor) == 1
