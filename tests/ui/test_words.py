"""Counting by difference counts as counting afresh does."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.count import word_count
from motion_editor.core.tracked import proposed
from motion_editor.ui.words import WordCounter
from tests import strategies


@strategies.few
@given(st.lists(strategies.tracked_texts(), min_size=1, max_size=3))
def test_counts_agree(texts: list[Clauses]) -> None:
    counter = WordCounter()
    for text in (*texts, *texts):
        assert counter.count(text) == word_count(proposed(text))
