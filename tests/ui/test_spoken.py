"""What is said of a clause: its name by what it stands under, and what became of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from motion_editor.core.motion import Version, VersionKind
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words
from motion_editor.ui.state import Shown
from tests import notation
from tests.ui.driving import motion_of

BASE = """\
l # This Council demands:
a - Plant one hundred trees by 2030
b - Water every young tree
c -- in the parks
t = Moved in open council."""

MARKED = """\
l # This Council {--demands--}{++requests++}:
a - Plant {--one hundred--}{++ninety++} trees{-- by 2030--}
n - {++Count them once a year++}{++¶++}
b - {--Water every young tree--}{--¶--}
c -(--) in the parks
d>b - Water {++nearly ++}every young tree{++¶++}
t = Moved in {--open --}council{++,++}."""


def words(text: str, style: NumberingStyle, *, tracked: bool) -> list[str]:
    motion = motion_of(notation.read(BASE), amended=tracked)
    motion = replace(motion, details=replace(motion.details, numbering=style))
    clauses = notation.read(text)
    if tracked:
        shown = motion.amendments[0]
        marked = replace(shown.text, clauses=clauses)
        motion = motion.with_amendment(replace(shown, texts=(marked,)))
    else:
        motion = replace(motion, versions=(Version("v", VersionKind.NOTICE, clauses),))
    session = Session(motion, str, shown=Shown(amendment="x") if tracked else None)
    return [clause_words(session, at) for at in range(len(session.clauses))]


def test_a_clause_is_named_by_what_it_stands_under() -> None:
    assert words(BASE, NumberingStyle(Series.NUMBERS), tracked=False) == [
        "Lead-in", "Demand 1", "Demand 2", "Demand 2(a), level 2", "Text",
    ]  # fmt: skip


def test_what_an_amendment_made_of_it_is_counted_in_words() -> None:
    assert words(MARKED, NumberingStyle(Series.NUMBERS), tracked=True) == [
        "Lead-in, amended: 1 word left out and 1 word inserted",
        "Demand 1, amended: 4 words left out and 1 word inserted",
        "New demand, inserted",
        "Demand 2, moved from here",
        "Demand 2(a), amended",
        "New demand, moved here: 1 word inserted",
        "Text, amended: 1 word left out",
    ]


@pytest.mark.parametrize("series", [Series.BULLETS])
def test_a_bullet_is_not_read_out(series: Series) -> None:
    assert words(BASE, NumberingStyle(series), tracked=False)[1] == "Demand"
