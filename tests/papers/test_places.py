"""What places are called."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from motion_editor.core.clause import Clauses, Role
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.papers.places import Places, noun
from tests.notation import read
from tests.papers.drawn import STYLES
from tests.strategies import bases


@pytest.mark.parametrize(
    ("lead_in", "name"),
    [
        ("This Council notes:", "note"),
        ("This Council further notes that:-", "note"),
        ("This Council believes:", "belief"),
        ("Therefore, we demand that the Council:-", "demand"),
        ("Council resolves to:", "resolution"),
        ("This Council asks the Cabinet to:", "request"),
        ("This Council calls upon the Government to:", "call"),
        ("This Council notes and resolves:", "note"),
        ("That this Council:-", "point"),
        ("", "point"),
    ],
)
def test_a_point_is_called_by_the_verb_above_it(lead_in: str, name: str) -> None:
    assert noun(lead_in) == name


TEXT = read("""
    p = Some words before.
    l # This Council notes:
    a - one
    b - two
    c -- three
    m # This Council further notes:
    d - four
    n # We demand:
    e - five
""")


def names(style: NumberingStyle, labels: tuple[str, ...] = ()) -> list[str]:
    """The names of all places."""
    places = Places(TEXT, style, labels)
    return [places.name(item.id) for item in TEXT]


def test_names() -> None:
    assert names(NumberingStyle(Series.NUMBERS)) == [
        "the paragraph “Some words before.”",
        "lead-in “This Council notes:”",
        "note 1 under “This Council notes:”",
        "note 2",
        "note 2(a)",
        "lead-in “This Council further notes:”",
        "note 1 under “This Council further notes:”",
        "lead-in “We demand:”",
        "demand 1",
    ]


def test_bullets_are_counted() -> None:
    assert names(NumberingStyle())[3:5] == ["note 2", "note 2.1"]


def test_running_letters() -> None:
    running = NumberingStyle(Series.LETTERS, running=True)
    assert names(running)[2:] == [
        "note (a)",
        "note (b)",
        "note (b)(i)",
        "lead-in “This Council further notes:”",
        "note (c)",
        "lead-in “We demand:”",
        "demand (d)",
    ]


def test_long_lead_ins_are_shortened() -> None:
    text = read("l # This Council, having considered all the evidence before it today, notes:")
    assert Places(text, NumberingStyle()).name("l") == (
        "lead-in “This Council, having considered all the …”"
    )


@given(bases(most=8), STYLES)
@settings(max_examples=60)
def test_every_clause_has_a_name_and_points_differ(text: Clauses, style: NumberingStyle) -> None:
    places = Places(text, style)
    for item in text:
        assert item.id in places
        assert places.name(item.id).strip()
    if style.running and not any(item.level for item in text):
        named = [places.name(item.id) for item in text if item.role is Role.POINT]
        assert len(set(named)) == len(named)
