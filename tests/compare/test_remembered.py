"""What is remembered of texts is theirs, and never of more text than there is room for."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.compare.remembered import Remembered


@given(st.lists(st.text("ab ", max_size=12), max_size=40))
def test_each_text_has_its_own_and_no_more_is_kept_than_there_is_room_for(texts: list[str]) -> None:
    made: list[str] = []

    def upper(text: str) -> str:
        made.append(text)
        return text.upper()

    known = Remembered(upper, most=10)
    for text in texts:
        assert known[text] == text.upper()
        assert sum(map(len, known)) <= 10
    assert len(made) >= len(set(texts))


def test_a_text_is_worked_out_once_and_one_too_long_for_all_is_not_kept() -> None:
    made: list[str] = []

    def same(text: str) -> str:
        made.append(text)
        return text

    known = Remembered(same, most=5)
    assert [known["abc"], known["abc"], known["abcdef"], known["abcdef"], known["abc"]]
    assert made == ["abc", "abcdef", "abcdef"]
