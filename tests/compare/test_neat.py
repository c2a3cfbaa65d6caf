"""Tidied marks: whole words, and never another text."""

from __future__ import annotations

from hypothesis import given

from motion_editor.compare.hunks import apply
from motion_editor.compare.neat import hunks_of, neat
from motion_editor.core.clause import Clauses
from motion_editor.core.text import original_words, proposed_words
from motion_editor.core.tracked import original, proposed
from tests import notation, strategies


@given(strategies.tracked_texts() | strategies.any_tracked())
def test_neither_text_is_changed_nor_any_clause_but_in_its_marks(text: Clauses) -> None:
    made = neat(text)
    assert original(made) == original(text)
    assert proposed(made) == proposed(text)
    assert [(it.id, it.end, it.was, it.moved_from) for it in made] == [
        (it.id, it.end, it.was, it.moved_from) for it in text
    ]


@given(strategies.tracked_texts())
def test_the_recorded_marks_are_all_there(text: Clauses) -> None:
    for item in text:
        words = original_words(item.runs)
        assert apply(words, hunks_of(item.runs)) == proposed_words(item.runs)


def test_parts_of_words_become_whole_ones() -> None:
    text = notation.read("a - fallen by ha{--lf--}{++nds++} since\nb - as {--it--}{++it++} was")
    assert notation.show(neat(text)) == ("a - fallen by {--half--}{++hands++} since\nb - as it was")


def test_what_is_tidy_stays_the_same_object() -> None:
    text = notation.read("a - one\nb - fallen by {--half--}{++16++}\nc - {++new++}{++¶++}")
    assert all(one is two for one, two in zip(neat(text), text, strict=True))


def test_words_do_not_lose_their_emphasis() -> None:
    from motion_editor.core.clause import Clause
    from motion_editor.core.text import ADDED, STRUCK, Emphasis, Run

    bold = Emphasis(bold=True)
    text = (Clause("a", (Run("as "), Run("it", STRUCK), Run("it", ADDED, bold), Run(" was"))),)
    assert neat(text) == text
