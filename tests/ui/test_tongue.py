"""Laws of what is said: in English without a finder, else in a finder's words, parts and all."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st

from motion_editor.core import wording
from motion_editor.core.errors import MotionError
from motion_editor.ui.tongue import many, speak_by, told, tr

WORDS = st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"]), max_size=12)
NAMES = ("place", "count", "name")
PIECES = st.lists(st.one_of(WORDS, st.sampled_from([f"{{{name}}}" for name in NAMES])))
PARTS = st.fixed_dictionaries(
    {name: st.one_of(st.text(max_size=8), st.integers()) for name in NAMES}
)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak_by(None)


def told_by_hand(pieces: list[str], parts: dict[str, object]) -> str:
    """The pieces of a pattern with every name replaced by its part, found without str.format."""
    return "".join(str(parts[it[1:-1]]) if it.startswith("{") else it for it in pieces)


def loud(pattern: str, one: str, number: int) -> str:
    """A language that says every sentence between signs."""
    return f"‹{one if number == 1 else pattern}›"


@given(PIECES, PARTS)
def test_without_a_finder_it_is_the_english_of_the_source(
    pieces: list[str], parts: dict[str, object]
) -> None:
    pattern, wanted = "".join(pieces), told_by_hand(pieces, parts)
    assert tr(pattern, **parts) == wanted
    assert tr(wording.say(pattern, **parts)) == wording.say(pattern, **parts) == wanted


@given(PIECES, PIECES, PARTS)
def test_a_finder_has_the_words_and_the_parts_are_put_in(
    pieces: list[str], found: list[str], parts: dict[str, object]
) -> None:
    asked: list[tuple[str, str, int]] = []

    def find(pattern: str, one: str, number: int) -> str:
        asked.append((pattern, one, number))
        return "".join(found)

    pattern = "".join(pieces)
    # A finder that does not know a pattern gives nothing for it: that stays English.
    wanted = told_by_hand(found if "".join(found) else pieces, parts) if pattern else ""
    below = wording.say(pattern, **parts)
    speak_by(find)
    assert tr(pattern, **parts) == wanted
    assert tr(below) == (wanted if below else "")
    assert set(asked) <= {(pattern, "", -1)}
    assert bool(asked) is bool(pattern)
    speak_by(None)
    assert tr(pattern, **parts) == tr(below) == told_by_hand(pieces, parts)


@given(st.integers(0, 10**9), st.booleans())
def test_what_counts_gives_a_finder_the_singular_and_the_number(number: int, below: bool) -> None:
    counted = wording.many if below else many
    several, one = "{n:,} words in {place}", "One word in {place}"
    wanted = "One word in it" if number == 1 else f"{number:,} words in it"
    assert tr(counted(several, one, number, place="it")) == wanted
    asked: list[tuple[str, str, int]] = []

    def find(pattern: str, singular: str, count: int) -> str:
        asked.append((pattern, singular, count))
        return "{place}: {n}"

    speak_by(find)
    if below:
        assert tr(counted(several, one, number, place="it")) == f"it: {number}"
    else:
        assert counted(several, one, number, place="it") == f"it: {number}"
    speak_by(None)
    assert asked == [(several, one, number)]


def test_a_part_that_was_said_is_said_over_again() -> None:
    inner = wording.many("{n} clauses", "{n} clause", 2)
    outer = wording.say("move of {place} to {name}", place=inner, name="{n} clauses")
    assert tr(outer) == "move of 2 clauses to {n} clauses"
    speak_by(loud)
    assert tr(outer) == "‹move of ‹2 clauses› to {n} clauses›"
    assert tr("Undo {act}", act=outer) == "‹Undo ‹move of ‹2 clauses› to {n} clauses››"


def test_braces_are_parts_only_where_parts_are_given() -> None:
    assert tr("{this} is no part") == "{this} is no part"
    speak_by(loud)
    assert tr("{this} is no part") == "‹{this} is no part›"
    assert tr("") == ""


def test_an_error_is_told_with_its_advice() -> None:
    error = MotionError(wording.say("There is no “{name}”.", name="a"), "Look for it.")
    assert told(error) == "There is no “a”. Look for it."
    speak_by(loud)
    assert told(error) == "‹There is no “a”.› ‹Look for it.›"
