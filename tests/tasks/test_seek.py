"""What a person types is found as meant, and no expression can hang or crash the program."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, strategies as st

from motion_editor.core.errors import MotionError
from motion_editor.tasks import seek
from motion_editor.tasks.seek import Query, escaped, fit, matcher

TEXT = "The Council's “bold” 20‑mph limits: the council’s own 20-mph limit, £1.5m (10\u00a0years)."


def found(text: str, words: str, instead: str | None = None, **how: bool) -> list[str]:
    return [text[it.start : it.end] for it in matcher(Query(words, **how), instead)(text)]


@given(st.text(max_size=8), st.text(max_size=40), st.booleans())
def test_words_are_found_as_they_are_typed(words: str, text: str, match_case: bool) -> None:
    ordinary = words.translate(dict.fromkeys(map(ord, "'\" -")))
    flags = re.NOFLAG if match_case else re.IGNORECASE
    wanted = re.findall(re.escape(ordinary), text, flags) if ordinary else []
    assert found(text, ordinary, match_case=match_case) == wanted


@given(st.text("ab (.\\é👩", max_size=6), st.text("ab (.\\é👩", max_size=20))
def test_words_made_an_expression_are_found_alike(words: str, text: str) -> None:
    assert found(text, escaped(words), expression=True) == found(text, words)


def test_a_key_finds_what_papers_print_for_it() -> None:
    assert found(TEXT, "council's") == ["Council's", "council’s"]
    assert found(TEXT, '"bold"') == ["“bold”"]
    assert found(TEXT, "20-mph") == ["20‑mph", "20-mph"]
    assert found(TEXT, "10 years") == ["10\u00a0years"]
    assert found(TEXT, "council’s") == ["council’s"]


def test_case_and_whole_words_are_heeded_when_asked() -> None:
    assert found(TEXT, "the", match_case=True) == ["the"]
    assert found(TEXT, "limit", whole_words=True) == ["limit"]
    assert found(TEXT, "£1.5", whole_words=True) == []
    assert found(TEXT, "20|lim", whole_words=True, expression=True) == ["20", "20"]
    assert found("Eton eats", "E", expression=True, match_case=True) == ["E"]


def test_groups_of_an_expression_are_put_in() -> None:
    (hit,) = matcher(Query(r"(\d+)-(mph)", expression=True), r"\2 \1\\")(TEXT)
    assert hit.instead == "mph 20\\"
    (hit,) = matcher(Query("£1.5m"), r"\1 as typed")(TEXT)
    assert hit.instead == r"\1 as typed"


def test_what_no_text_may_hold_is_never_put_in() -> None:
    assert fit("a\tb\0c\ud800d\u2029e\nf\u2028g") == "a bcde\nf\u2028g"
    (hit,) = matcher(Query("bold", expression=True), r"\ud800x\0")(TEXT)
    assert hit.instead == "x"


@pytest.mark.parametrize("words", ["(", "[a", "*", r"\p{Nothing}", "(?<=", "(" * 5000, r"\1"])
def test_an_expression_that_cannot_be_read_says_so(words: str) -> None:
    with pytest.raises(MotionError, match=r"can’t be read: .*[^.]\. Put it right"):
        matcher(Query(words, expression=True))


@pytest.mark.parametrize("instead", [r"\2", r"\q", "\\", r"\g<no>", r"\g<1"])
def test_a_replacement_that_cannot_be_read_says_so(instead: str) -> None:
    with pytest.raises(MotionError, match="put in can’t be read"):
        found(TEXT, "(bold)", instead, expression=True)


@given(
    st.text("a()[]{}*+?|\\^$.,-<>=!:&~1PpkgR#x", max_size=12), st.text("\\g<1>a0xuq", max_size=6)
)
def test_any_expression_is_searched_for_or_refused_in_a_sentence(words: str, instead: str) -> None:
    try:
        found("aaa (a) bab", words, instead, expression=True)
    except MotionError as error:
        assert error.message.endswith(".")


@pytest.mark.parametrize("words", [r"(a|aa)+$", r"^(a|a)*$"])
def test_an_expression_that_would_never_end_is_stopped(
    words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seek, "LIMIT", 0.05)
    with pytest.raises(MotionError, match="takes too long"):
        found("a" * 60 + "b", words, expression=True)


def test_the_time_is_for_the_whole_text(monkeypatch: pytest.MonkeyPatch) -> None:
    find = matcher(Query("a", expression=True))
    assert list(find("a"))
    begun = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: begun + seek.MOST + 1)
    with pytest.raises(MotionError, match="finds too much"):
        list(find("a"))


def test_each_clause_takes_of_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [0.0]

    def ticking() -> float:
        now[0] += seek.LIMIT / 8
        return now[0]

    monkeypatch.setattr(time, "monotonic", ticking)
    monkeypatch.setattr(seek, "MOST", 100)
    find = matcher(Query("a", expression=True))
    with pytest.raises(MotionError, match="takes too long"):
        for _ in range(10):
            list(find("a"))
    assert now[0] < 20 * seek.LIMIT


def test_nothing_is_found_of_nothing() -> None:
    assert found(TEXT, "") == []
