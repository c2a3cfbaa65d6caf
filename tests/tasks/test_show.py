"""A text as lines."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.amendment import Amendment, AmendmentText, Base, TextKind
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details, Motion, Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series, labels
from motion_editor.core.tracked import original, proposed
from motion_editor.tasks.show import (
    Line,
    Marks,
    Text,
    html_page,
    lines,
    one_line,
    printed,
    text_of,
    with_feet,
)
from tests import notation, strategies
from tests.tasks.sample import texts

STYLE = NumberingStyle(Series.NUMBERS)
TRACKED = """\
a # This Council notes:
b - Patrols have fallen {--by half--}{++from 31 to 16++} since 2015.
c - {--A survey found it.--}{--¶--}
d # This Council resolves to:
e - Introduce limits:
f -- by September
g -- {++by May++}{++¶++}
h - Report\u2028soon.
"""


BRACKETED = (
    "1. Patrols have fallen [DELETE:] by half [TO HERE]"
    "[INSERT:] from 31 to 16 [TO HERE] since 2015."
)


def text(clauses: Clauses) -> Text:
    """A tracked text with the labels that its base and its amended text have."""
    old, new = labels(original(clauses), STYLE), labels(proposed(clauses), STYLE)
    return Text("sample", clauses, old, new)


@given(strategies.tracked_texts())
def test_critic_marks_hold_both_texts_clause_by_clause(clauses: Clauses) -> None:
    critic = [line.text for line in lines(text(clauses), Marks.CRITIC, STYLE)]
    clean = [line.text for line in lines(text(clauses), Marks.CLEAN, STYLE)]
    base = [line.text for line in lines(text(clauses), Marks.ORIGINAL, STYLE)]
    assert resolved(critic, r"\{\+\+(.*?)\+\+\}", r"\{--(.*?)--\}") == [it for it in base if it]
    assert resolved(critic, r"\{--(.*?)--\}", r"\{\+\+(.*?)\+\+\}") == [it for it in clean if it]
    assert base == texts(original(clauses))
    assert clean == texts(proposed(clauses))


@given(strategies.tracked_texts())
def test_every_kind_of_mark_can_be_put_on_every_text(clauses: Clauses) -> None:
    for marks in Marks:
        assert marks is Marks.CLEAN or lines(text(clauses), marks, STYLE)
    assert html_page(text(clauses), STYLE).startswith("<!DOCTYPE html>")


def resolved(critic: list[str], drop: str, keep: str) -> list[str]:
    """The lines of one of the two texts, those without words left aside."""
    found = (re.sub(keep, r"\1", re.sub(drop, "", line)) for line in critic)
    return [line for line in found if line]


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        (Marks.CLEAN, [
            "This Council notes:",
            "1. Patrols have fallen from 31 to 16 since 2015.",
            "This Council resolves to:",
            "1. Introduce limits:",
            "  (a) by September",
            "  (b) by May",
            "2. Report / soon.",
        ]),
        (Marks.ORIGINAL, [
            "This Council notes:",
            "1. Patrols have fallen by half since 2015.",
            "2. A survey found it.",
            "This Council resolves to:",
            "1. Introduce limits:",
            "  (a) by September",
            "2. Report / soon.",
        ]),
        (Marks.CRITIC, [
            "This Council notes:",
            "1. Patrols have fallen {--by half--}{++from 31 to 16++} since 2015.",
            "2. {--A survey found it.--}",
            "This Council resolves to:",
            "1. Introduce limits:",
            "  (a) by September",
            "  new {++by May++}",
            "2. Report / soon.",
        ]),
        (Marks.BRACKETS, [
            "This Council notes:",
            BRACKETED,
            "2. [DELETE:] A survey found it. [TO HERE]",
            "This Council resolves to:",
            "1. Introduce limits:",
            "  (a) by September",
            "  new [INSERT:] by May [TO HERE]",
            "2. Report / soon.",
        ]),
        (Marks.WORDS, [
            "1. In note 1, leave out “by half” and insert “from 31 to 16”.",
            "2. Leave out note 2.",
            "3. After resolution 1(a), insert a new sub-point: “by May”.",
        ]),
    ],
)  # fmt: skip
def test_a_text_is_shown_as_asked_for(marks: Marks, expected: list[str]) -> None:
    shown = lines(text(notation.read(TRACKED)), marks, STYLE)
    assert [printed(line, numbers=True) for line in shown] == expected


def test_without_numbers_a_line_is_its_words_and_their_depth() -> None:
    assert printed(Line("one\u2028two", 2, "point", "(i)")) == "    one / two"
    assert one_line("one\u2028two") == "one / two"


def test_a_text_without_changes_says_so_in_words() -> None:
    base = original(notation.read(TRACKED))
    [line] = lines(text(base), Marks.WORDS, STYLE)
    assert line.text == "The amendment changes nothing in the text."


def chain() -> Motion:
    """A motion altered once, with an amendment over what was altered."""
    change = notation.read("a # Notes:\nb - old{++ and new++}")
    first = Version("v1", VersionKind.NOTICE, original(change), ("", "7."))
    second = Version("v2", VersionKind.ALTERED, proposed(change), ("", "8."), change)
    over = notation.read("a # Notes:\nb - old and new{++er++}")
    note = AmendmentText(TextKind.NOTIFIED, Base(version="v2"), over)
    details = Details(numbering=STYLE)
    return Motion("m", details, (first, second), (Amendment("x", "1", (note,)),))


def test_a_version_is_shown_with_what_made_it_and_its_own_labels() -> None:
    motion = chain()
    assert numbered(text_of(motion), Marks.CLEAN) == ["Notes:", "8. old and new"]
    assert numbered(text_of(motion, "2"), Marks.CRITIC) == ["Notes:", "7. old{++ and new++}"]
    assert numbered(text_of(motion, "notice"), Marks.CRITIC) == ["Notes:", "7. old"]


def test_an_amendment_is_shown_with_the_labels_of_what_it_amends() -> None:
    motion = chain()
    shown = text_of(motion, "", "Amendment 1")
    assert numbered(shown, Marks.CRITIC) == ["Notes:", "8. old and new{++er++}"]
    on_top = AmendmentText(TextKind.NOTIFIED, Base(amendment="x"), proposed(shown.clauses))
    motion = motion.with_amendment(
        replace(motion.amendments[0], id="y", label="2", texts=(on_top,))
    )
    assert numbered(text_of(motion, "", "2"), Marks.ORIGINAL) == ["Notes:", "1. old and newer"]


def numbered(shown: Text, marks: Marks) -> list[str]:
    """A text's lines with their labels."""
    return [printed(line, numbers=True) for line in lines(shown, marks, STYLE)]


NOTED = """\
a - rose⟦Table {--2--}{++3++}⟧ and fell{--⟦Old⟧--}{++⟦New⟧++}
b - {++a report⟦Soon⟧++}{++¶++}
"""


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        (Marks.CLEAN, ["rose[1] and fell[2]", "a report[3]", "", "Footnotes", "[1] Table 3",
                       "[2] New", "[3] Soon"]),
        (Marks.ORIGINAL, ["rose[1] and fell[2]", "", "Footnotes", "[1] Table 2", "[2] Old"]),
        (Marks.CRITIC, ["rose[1] and fell{--[2]--}{++[3]++}", "{++a report[4]++}", "", "Footnotes",
                        "[1] Table {--2--}{++3++}", "[2] {--Old--}", "[3] {++New++}",
                        "[4] {++Soon++}"]),
        (Marks.BRACKETS, ["rose[1] and fell[DELETE:] [2] [TO HERE][INSERT:] [3] [TO HERE]",
                          "[INSERT:] a report[4] [TO HERE]", "", "Footnotes",
                          "[1] Table [DELETE:] 2 [TO HERE][INSERT:] 3 [TO HERE]",
                          "[2] [DELETE:] Old [TO HERE]", "[3] [INSERT:] New [TO HERE]",
                          "[4] [INSERT:] Soon [TO HERE]"]),
    ],
)  # fmt: skip
def test_footnotes_are_numbered_and_stand_below(marks: Marks, expected: list[str]) -> None:
    assert [line.text for line in with_feet(text(notation.read(NOTED)), marks, STYLE)] == expected


@given(strategies.tracked_texts(), st.sampled_from(Marks))
def test_no_word_of_a_footnote_is_lost_below(clauses: Clauses, marks: Marks) -> None:
    if marks is Marks.HTML:
        return
    flat = " ".join(line.text for line in lines(text(clauses), marks, STYLE))
    said = " ".join(line.text for line in with_feet(text(clauses), marks, STYLE))
    for word in ("Defra", "2024", "rate", "Council"):
        assert said.count(word) == flat.count(word)
