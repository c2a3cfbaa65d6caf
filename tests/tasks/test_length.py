"""How long a motion is beside its council's limit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.clause import Role
from motion_editor.core.count import word_count
from motion_editor.council.profile import PLAIN, Counted, Profile
from motion_editor.tasks.length import Length, length_of
from tests.tasks import sample

MOTION = sample.motion()
TEXT = MOTION.current.clauses


def limited(most: int, counted: Counted = Counted.TEXT) -> Profile:
    return replace(PLAIN, name="Nether Moor", limit=most, counted=counted)


@given(st.integers(0, 5_000), st.integers(1, 5_000))
def test_what_is_over_and_what_is_left_add_up(words: int, limit: int) -> None:
    length = Length(words, limit)
    assert length.over == max(words - limit, 0)
    assert not length.over or length.near
    assert ("over the limit" in length.said) == (words > limit)
    assert Length(words).over == 0


@pytest.mark.parametrize(
    ("words", "limit", "said"),
    [
        (1, 0, "1 word"),
        (12, 0, "12 words"),
        (200, 250, "200 of at most 250 words"),
        (230, 250, "230 words, 20 left of 250"),
        (250, 250, "250 words, none left of 250"),
        (1262, 1250, "1,262 words, 12 over the limit of 1,250"),
    ],
)
def test_a_length_is_said(words: int, limit: int, said: str) -> None:
    assert Length(words, limit).said == said


def test_what_counts_is_the_council_s() -> None:
    text = word_count(TEXT)
    heads = word_count(item for item in TEXT if item.role is Role.LEAD_IN)
    assert length_of(MOTION, TEXT, PLAIN) == Length(text)
    assert length_of(MOTION, TEXT, limited(9)).words == text
    assert length_of(MOTION, TEXT, limited(9, Counted.TITLED)).words == text + 2
    assert length_of(MOTION, TEXT, limited(9, Counted.POINTS)).words == text - heads
    said = length_of(MOTION, TEXT, limited(9, Counted.TITLED)).counts
    assert said == "Nether Moor counts the words of the text and the title."


@given(st.integers(1, 5_000), st.integers(0, 5_000), st.sampled_from(Counted))
def test_a_limit_of_its_own_goes_before_the_council_s(own: int, most: int, by: Counted) -> None:
    motion = replace(MOTION, details=replace(MOTION.details, limit=own))
    found = length_of(motion, TEXT, limited(most, by))
    assert found.limit == own
    assert found.words == length_of(MOTION, TEXT, limited(own, by)).words
    assert found.counts.startswith("The limit is this motion’s own")


def test_what_was_counted_already_is_not_counted_again() -> None:
    for counted in Counted:
        profile = limited(9, counted)
        known = length_of(MOTION, TEXT, profile, known=word_count(TEXT))
        assert known == length_of(MOTION, TEXT, profile)
