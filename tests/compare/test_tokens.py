"""Tokens: nothing lost, and what belongs together whole."""

import pytest
from hypothesis import given, strategies as st

from motion_editor.compare import tokens as tokens_module
from motion_editor.compare.tokens import (
    FULL,
    HALF,
    QUARTER,
    ends_sentence,
    sentences,
    split,
    weighed,
    weight,
)
from tests.compare.texts import texts


@given(st.one_of(texts(), st.text()))
def test_tokens_and_the_blanks_before_them_are_the_whole_text(text: str) -> None:
    tokens = split(text)
    rest = text[tokens.ends[-1] :]
    assert "".join(tokens.chunks) + rest == text
    assert not rest.strip()
    for at, word in enumerate(tokens.words):
        assert text[tokens.start(at) : tokens.ends[at + 1]] == word
        assert word and not any(map(str.isspace, word))
        assert tokens.spaced(at) == tokens.chunks[at][:1].isspace()


@given(texts())
def test_sums_of_weights_are_weights(text: str) -> None:
    words = split(text).words
    assert weighed(words)[-1] == sum(map(weight, words))


def test_weights_are_right_when_old_ones_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens_module, "_REMEMBERED", 3)
    assert [weight(word) for word in ("pool", "The", ".", "£5", "bus", "pool", "…")] == [
        FULL, HALF, QUARTER, FULL, FULL, FULL, QUARTER,
    ]  # fmt: skip


def test_the_tokens_of_a_text_are_worked_out_once() -> None:
    base = split("That the pool stay open.")
    assert split("That the pool stay open.") is base
    assert base.sums is base.sums and base.stops == [5]


@pytest.mark.parametrize(
    "whole",
    [
        "Council's", "Council’s", "whistle-blowing", "£1.8", "£1.8m", "£3,000,000", "2021/22",
        "2021–22", "20mph", "1st", "12/05/2027", "10.30am", "10:30", "5.5%", "€5", "été",
        "e\u0301te\u0301", "👩‍👩‍👧", "🇬🇧", "👍🏾", "o’clock", "F1", "नमस्ते",
        "https://aldermoor.example/a-b/?c=1&d", "www.aldermoor.example", "a.clerk@moor.example",
    ],
)  # fmt: skip
def test_one_token(whole: str) -> None:
    assert split(f"see {whole} here").words == ["see", whole, "here"]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("the members’ room", ["the", "members", "’", "room"]),
        ("‘exit strategy’", ["‘", "exit", "strategy", "’"]),
        ("gangs.The", ["gangs", ".", "The"]),
        ("and/or", ["and", "/", "or"]),
        ("Council:-", ["Council", ":", "-"]),
        ("in 2027.", ["in", "2027", "."]),
        ("🇬🇧🇫🇷", ["🇬🇧", "🇫🇷"]),
        ("3,x", ["3", ",", "x"]),
        ("(https://a.example/b).", ["(", "https://a.example/b", ")", "."]),
        ("see www.a.example/b,", ["see", "www.a.example/b", ","]),
        ("“a@b.example.”", ["“", "a@b.example", ".", "”"]),
        ("4@£5", ["4", "@", "£5"]),
        ("…", ["…"]),
        ("", []),
        (" \u2028\u00a0", []),
    ],
)
def test_apart(text: str, tokens: list[str]) -> None:
    assert split(text).words == tokens


@pytest.mark.parametrize(
    ("text", "at", "ends"),
    [
        ("Stop. Go", 1, True),
        ("Stop. go", 1, False),
        ("Cllr. Oakes", 1, False),
        ("Mr J. Oakes", 2, False),
        ("He said “no.” Then", 4, False),
        ("He said “no.” Then", 5, True),
        ("The end.", 2, True),
        ("gangs.The", 1, False),
    ],
)
def test_the_end_of_a_sentence(text: str, at: int, ends: bool) -> None:
    assert ends_sentence(split(text), at) is ends


def test_a_long_row_of_blanks_costs_no_time() -> None:
    # Without care this takes a number of steps that is the square of the number of blanks.
    assert split("a" + " " * 200_000 + "b" + " " * 200_000).words == ["a", "b"]
    assert len(split("a." * 100_000 + "@").words) == 200_001


def test_the_sentences_of_a_text() -> None:
    text = "Ask Cllr. Oakes.  Then “no.” And: 2.5 km"
    assert list(sentences(text)) == ["Ask Cllr. Oakes.", "Then “no.”", "And: 2.5 km"]
    assert list(sentences("")) == []
