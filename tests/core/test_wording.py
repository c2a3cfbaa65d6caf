"""Sentences that know what they were made of are, for all else, the strings that they are."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator

import pytest
from hypothesis import given, strategies as st
from lxml import etree

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import Said, many, opening, phrase, say, strung
from motion_editor.ui.tongue import speak_by, tr

NAMES = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
WORDS = st.text(max_size=20)
PRINTED = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)
PARTS = st.dictionaries(NAMES, WORDS | st.integers(), min_size=1, max_size=4)


@st.composite
def said(draw: st.DrawFn) -> tuple[str, dict[str, object]]:
    """A pattern and its parts: words between them, braces in these doubled."""
    parts = draw(PARTS)
    pieces = [draw(WORDS).replace("{", "{{").replace("}", "}}") + f"{{{it}}}" for it in parts]
    return "".join(pieces), dict(parts)


@pytest.fixture
def other_language() -> Iterator[dict[str, str]]:
    """A catalogue to fill, by which the window speaks."""
    words: dict[str, str] = {}
    speak_by(lambda pattern, one, number: words.get(one if number == 1 else pattern, ""))
    yield words
    speak_by(None)


@given(said())
def test_what_is_said_is_the_pattern_with_its_parts(made: tuple[str, dict[str, object]]) -> None:
    pattern, parts = made
    assert say(pattern, **parts) == pattern.format(**parts)
    assert (say(pattern, **parts).pattern, say(pattern, **parts).parts) == (pattern, parts)


@given(WORDS)
def test_words_without_parts_stay_as_they_are_braces_and_all(words: str) -> None:
    assert say(words) == words
    assert phrase(words) == words
    assert phrase(say(words)).pattern == words


@given(st.integers(0, 10_000))
def test_a_counted_sentence_has_a_form_of_its_own_for_one(number: int) -> None:
    made = many("{n:,} words of {text}", "{n} word of {text}", number, text="it")
    assert made == ("1 word of it" if number == 1 else f"{number:,} words of it")


@given(st.lists(WORDS | WORDS.map(say)), WORDS.filter(lambda it: not {"{", "}"} & {*it}))
def test_a_row_is_its_parts_joined(parts: list[str], between: str) -> None:
    assert strung(parts, between) == between.join(parts)


@given(WORDS)
def test_an_opening_has_a_capital_and_nothing_else(words: str) -> None:
    assert opening(words) == words[:1].upper() + words[1:]


@given(st.lists(PRINTED), PRINTED)
def test_what_is_said_equals_hashes_sorts_and_encodes_as_its_string(
    others: list[str], words: str
) -> None:
    made = say("{words}", words=words)
    assert made == words
    assert words == made
    assert hash(made) == hash(words)
    assert {words: 1}[made] == 1
    assert sorted([*others, made]) == sorted([*others, words])
    assert json.dumps({"it": made}) == json.dumps({"it": words})
    assert made.encode() == words.encode()
    xml, plain = etree.Element("a"), etree.Element("a")
    xml.text, plain.text = made, words
    xml.set("b", made)
    plain.set("b", words)
    assert etree.tostring(xml) == etree.tostring(plain)


@given(said())
def test_a_copy_of_what_is_said_still_knows_what_it_was_made_of(
    made: tuple[str, dict[str, object]],
) -> None:
    whole = say("{first} {second}", first=say(made[0], **made[1]), second=2)
    for again in (pickle.loads(pickle.dumps(whole)), copy.copy(whole), copy.deepcopy(whole)):
        assert isinstance(again, Said)
        assert (again, again.pattern, again.parts) == (whole, whole.pattern, whole.parts)


def test_what_is_said_is_written_into_a_word_file_as_words() -> None:
    from docx import Document

    made = say("Amendment {label}", label="1")
    assert Document().add_paragraph(made).text == "Amendment 1"


def test_every_part_is_said_over_again(other_language: dict[str, str]) -> None:
    place = opening(say("{noun} {number}", noun=phrase("note"), number=2))
    made = say("{place}: {rows}.", place=place, rows=strung([say("a space"), "“x”"]))
    assert tr(made) == "Note 2: a space, “x”."
    other_language |= {
        "note": "nodyn",
        "a space": "bwlch",
        "{noun} {number}": "{noun} rhif {number}",
    }
    assert tr(made) == "Nodyn rhif 2: bwlch, “x”."


def test_both_halves_of_a_refusal_are_said_over_again(other_language: dict[str, str]) -> None:
    refused = MotionError("There is none.", say("Look for {name}.", name="it"))
    other_language |= {"There is none.": "Dim un.", "Look for {name}.": "Chwilier am {name}."}
    assert str(refused) == refused.whole == "There is none. Look for it."
    assert tr(refused.whole) == "Dim un. Chwilier am it."
