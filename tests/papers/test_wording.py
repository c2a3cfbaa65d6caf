"""The fixed phrases."""

from __future__ import annotations

import pytest

from motion_editor.core.amendment import Amendment, FlagKind, Outcome, TextKind
from motion_editor.core.motion import VersionKind
from motion_editor.core.people import Person
from motion_editor.papers import wording


def test_there_are_words_for_everything() -> None:
    assert set(wording.VERSIONS) == set(VersionKind)
    assert set(wording.OUTCOMES) == set(Outcome)
    assert set(wording.TEXTS) == set(TextKind)
    assert set(wording.FLAGS) == set(FlagKind)


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2027-01-14", "14 January 2027"),
        ("2026-11-04T11:20", "4 November 2026, 11.20am"),
        ("2026-11-04T00:05:59", "4 November 2026, 12.05am"),
        ("2026-11-04T12:00", "4 November 2026, 12.00pm"),
        ("2026-11-04T23:59", "4 November 2026, 11.59pm"),
        ("next Tuesday", "next Tuesday"),
        ("", ""),
    ],
)
def test_dates(iso: str, words: str) -> None:
    assert wording.date(iso) == words


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("by a tenth", "“by a tenth”"),
        (" by a tenth ", "“by a tenth”"),
        ("the “new” way", "‘the “new” way’"),
        ("‘a’ and “b”", "“‘a’ and “b””"),
        ("one\u2028two", "“one / two”"),
        (" ", "a space"),
        ("  ", "spaces"),
        ("\u2028", "a line break"),
    ],
)
def test_quotation_marks(words: str, said: str) -> None:
    assert wording.quoted(words) == said


def test_names_in_a_row() -> None:
    names = tuple(Person(name) for name in "ABC")
    assert wording.people(()) == ""
    assert wording.people(names[:1]) == "A"
    assert wording.people(names[:2]) == "A and B"
    assert wording.people(names) == "A, B and C"


def test_labels() -> None:
    assert wording.label(Amendment("x", "1", ())) == "Amendment 1"
    assert wording.label(Amendment("x", "B", ())) == "Amendment B"
    assert wording.label(Amendment("x", "Composite", ())) == "Composite"


def test_shortening_cuts_between_words() -> None:
    assert wording.shortened("short") == "short"
    assert wording.shortened("one two, three four", 12) == "one two …"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("ask the Cabinet", "“ask the Cabinet”"),
        ("ask the Cabinet\n", "“ask the Cabinet”, where the clause ends"),
        ("ask the Cabinet\nNotes the cost", "“ask the Cabinet / Notes the cost”"),
        ("\n", "the end of a clause"),
        ("", "nothing there"),
    ],
)
def test_a_reading_tells_the_end_of_a_clause(words: str, said: str) -> None:
    assert wording.reading(words, "nothing there") == said


def test_a_footnote_is_named_where_it_is_quoted() -> None:
    assert wording.quoted("⟦By May⟧") == "the footnote “By May”"
    assert wording.quoted("by a tenth⟦Defra⟧ and") == "“by a tenth [footnote: Defra] and”"
    assert wording.quoted("a table⟦") == "“a table⟦”"
