"""Quoted words are found again, exactly or nearly."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from motion_editor.compare.phrasing import nearly, occurrences, unsaid
from motion_editor.core.footnotes import CLOSE, OPEN
from motion_editor.papers.wording import cited
from tests.strategies import phrases


@given(phrases(1), phrases(), phrases())
def test_words_are_found_where_they_stand(words: str, before: str, after: str) -> None:
    text = f"{before} {words} {after}"
    assert any(text[it.start : it.end] == words for it in occurrences(words, text))


@given(phrases(1), st.sampled_from(("", "\u2028", "⟦a note⟧", "‘", "“so”", "’s", '"')))
def test_cited_words_can_be_read_back(words: str, sign: str) -> None:
    text = f"{words}{sign}"
    said = cited(text)
    inner = unsaid(said[1:-1])
    assert "".join(inner.split()) == "".join(text.split())


def test_kinds_of_quotes_dashes_and_blanks_are_the_same() -> None:
    text = "The “old” school – closed  in 2019"
    found = occurrences('"old" school - closed in', text)
    assert [text[it.start : it.end] for it in found] == ["“old” school – closed  in"]


def test_part_of_a_word_is_not_found_unless_letters_are_meant() -> None:
    assert len(occurrences("art", "art and party")) == 1
    assert not occurrences("in six months", "within six months")
    assert len(occurrences("art", "a party", letters=True)) == 1


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("the closures", "Because of these closures, we ask", ["these closures"]),
        ("in six months", "Report within six months.", ["within six months"]),
        ("The library", "the library is open", ["the library"]),
        ("swimming baths", "the library is open", []),
        ("the road", "the roads and the rood", ["the roads", "the rood"]),
    ],
)
def test_nearly(words: str, text: str, found: list[str]) -> None:
    assert sorted(text[it.start : it.end] for it in nearly(words, text)) == sorted(found)


@given(st.text(f"ab \n\u2028\u00a0.{OPEN}{CLOSE}", max_size=16), st.data())
def test_words_are_found_with_the_blanks_they_have(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end].strip()
    have = text.find(words)
    if words and not words.startswith(OPEN):
        every = occurrences(words, text, letters=True)
        assert (have, have + len(words)) in [(it.start, it.end) for it in every]
