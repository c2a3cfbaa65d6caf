"""Labels that the motion cannot keep are named, and no others."""

from __future__ import annotations

import pytest

from motion_editor.core.numbering import Series
from motion_editor.formats.reading import Reading
from motion_editor.formats.text import read_text
from tests.strategies import ids


def read(text: str) -> Reading:
    return read_text(text, ids("c"))


def shown(text: str) -> list[str]:
    return [it.text for it in read(text).remarks if "shown otherwise" in it.text]


@pytest.mark.parametrize("labels", ["• •", "· ·", "- -", "1. 2.", "(a) (b)", "(i) (ii)"])
def test_labels_that_stay_are_not_spoken_of(labels: str) -> None:
    one, two = labels.split()
    assert shown(f"This Council notes:\n{one} One.\n{two} Two.\n") == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("(1) One.\n(2) Two.", "“(1)” on line 2 as “1.”."),
        ("1. One.\n3. Two.\n4. Three.", "“3.” on line 3 as “2.”."),
        ("1. One.\n1.1 Two.\n1.2 three.", "“1.1” on line 3 as “(a)”."),
        ("a) One.\n• Two.\n• Three.", "“a)” on line 2 as “(a)” and “•” on line 3 as “(i)”."),
    ],
)
def test_each_way_in_which_labels_change_is_named_once(text: str, said: str) -> None:
    (found,) = shown(f"This Council notes:\n{text}\n")
    assert found.endswith(said)


def test_numbers_stay_where_other_lists_have_bullets() -> None:
    text = "This Council notes:\n• One.\n• Two.\n• Three.\nIt resolves to:\n1. Act.\n2. Tell.\n"
    assert read(text).details.numbering.series is Series.NUMBERS
    assert shown(text)[0].endswith("“•” on line 2 as “1.”.")


def test_decimal_numbers_nest() -> None:
    text = (
        "1. Council notes:\n1.1 gates;\n1.1.1 shut;\n1.1.2 open;\n1.2 paths.\n2. It acts:\n2.1 now."
    )
    reading = read(text)
    assert [item.level for item in reading.clauses] == [0, 1, 2, 2, 1, 0, 1]


def test_a_wrapped_line_that_is_a_letter_and_a_stop_is_no_label() -> None:
    text = "This Council notes:\n• that every hedgehog in the Borough needs its vitamin\n  a.\n"
    assert [item.text for item in read(text).clauses][1:] == [
        "that every hedgehog in the Borough needs its vitamin a."
    ]
