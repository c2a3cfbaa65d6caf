"""Every difference of two texts, each with its grade."""

from __future__ import annotations

import pytest
from hypothesis import given

from motion_editor.compare.grades import Grade, differences, grade_of
from motion_editor.core.clause import Clauses, Role, clause
from tests import notation
from tests.strategies import bases


def text(*lines: str) -> Clauses:
    """A text of points; a line that ends with a colon is a lead-in."""
    return tuple(
        clause(str(at), line, Role.LEAD_IN if line.endswith((":", ":-")) else Role.POINT)
        for at, line in enumerate(lines)
    )


@given(bases())
def test_a_text_does_not_differ_from_itself(base: Clauses) -> None:
    assert differences(base, base) == ()


@given(bases(), bases())
def test_texts_with_other_words_always_differ(one: Clauses, two: Clauses) -> None:
    same = [item.text for item in one] == [item.text for item in two]
    assert bool(differences(one, two)) is not same


def test_empty_clauses_of_other_kinds_are_no_difference() -> None:
    one = notation.read("a -\nb - the shall\nc # ")
    two = notation.read("a # \nb - the shall\nc -")
    assert differences(one, two) == ()


@pytest.mark.parametrize(
    ("before", "after", "grade"),
    [
        ("half", "15", Grade.WORDS),
        ("half", "Half", Grade.CAPITALS),
        ("it's", "its", Grade.PUNCTUATION),
        ("half.", "half;", Grade.PUNCTUATION),
        ("“half”", '"half"', Grade.PUNCTUATION),
        ("council. The", "Council, the", Grade.PUNCTUATION),
        ("half the", "half  the", Grade.SPACE),
        ("half the", "half\u00a0the", Grade.SPACE),
        ("£1.50", "£150", Grade.WORDS),
        ("£150", "150", Grade.WORDS),
        ("15%", "15", Grade.WORDS),
        ("2024/25", "2024-25", Grade.WORDS),
        ("cafe", "café", Grade.WORDS),
    ],
)
def test_the_grade_of_two_readings(before: str, after: str, grade: Grade) -> None:
    assert grade_of(before, after) is grade


def test_a_lead_in_split_in_two_is_one_difference_of_words() -> None:
    old = text(
        "This Council notes:",
        "Therefore, we Ask that the Partnership considers the following actions and reports back:",
        "Launch a campaign.",
    )
    new = text(
        "This Council notes:",
        "Therefore, we:-",
        "Ask that the Partnership considers the following actions and reports back.",
        "Launch a campaign.",
    )
    found = [(it.grade, it.before, it.after) for it in differences(old, new)]
    assert found == [
        (Grade.WORDS, "Therefore, we Ask that the", "Therefore, we:- ¶ Ask that the"),
        (Grade.PUNCTUATION, "and reports back:", "and reports back."),
    ]
    back = [it.grade for it in differences(new, old)]
    assert back == [Grade.WORDS, Grade.PUNCTUATION]


def test_the_place_is_that_of_the_half_that_differs() -> None:
    old = text("We ask the Cabinet for a plan. It must come by May.")
    new = text("We ask the Cabinet for a plan.", "It must come by June.")
    assert [(it.old, it.new) for it in differences(old, new)] == [((0,), (0,)), ((0,), (1,))]
