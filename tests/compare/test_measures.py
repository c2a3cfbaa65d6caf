"""The measures of marks themselves."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.compare.hunks import Hunk, apply
from motion_editor.compare.words import diff
from tests.compare import marks
from tests.compare.measures import Score, alike, is_exact, islands, scored
from tests.compare.pairs import Pair
from tests.compare.texts import pairs, recorded, texts


@given(texts().flatmap(lambda old: st.tuples(st.just(old), recorded(old))))
def test_hunks_in_one_form_give_the_same_text(case: tuple[str, tuple[Hunk, ...]]) -> None:
    old, hunks = case
    assert apply(old, alike(old, hunks)) == apply(old, hunks)
    assert alike(old, alike(old, hunks)) == alike(old, hunks)


def test_which_of_two_blanks_is_marked_makes_no_difference() -> None:
    old, after = marks.read("one{++ two++} three")
    _, before = marks.read("one {++two ++}three")
    assert alike(old, before) == alike(old, after) == after


def test_what_is_marked_otherwise_is_counted_by_words() -> None:
    old, gold = marks.read("a {--big blue--}{++small red++} bus")
    pair = Pair("", old, apply(old, gold), (gold,))
    _, salad = marks.read("a {--big--}{++small++} {--blue--}{++red++} bus")
    score = scored(lambda one, two: salad, [pair])
    assert not is_exact(pair, salad)
    assert (score.exact, score.f1, score.judged_hunks, score.gold_hunks) == (0, 1.0, 2, 1)
    assert (score.islands, score.changed, score.least, score.kept_text) == (1, 4, 4, 1)


def test_the_nearest_gold_counts() -> None:
    old, whole = marks.read("{--red and blue--}{++blue and red++}")
    _, part = marks.read("{--red and --}blue{++ and red++}")
    pair = Pair("", old, apply(old, whole), (whole, part))
    for gold in (whole, part):
        score = Score()
        score.add(pair, gold)
        assert (score.exact, score.f1, score.gold_hunks) == (1, 1.0, len(gold))


def test_islands_are_single_words_between_changes() -> None:
    old, hunks = marks.read(
        "{--a--}{++b++} word {--c--}{++d++} of the {--e--}{++f++} two words{++ g++}"
    )
    assert list(islands(old, hunks)) == [" word ", " of the "]


@given(pairs())
def test_ours_is_always_exact_against_itself(pair: tuple[str, str]) -> None:
    old, new = pair
    score = Score()
    score.add(Pair("", old, new, (diff(old, new),)), diff(old, new))
    assert (score.exact, score.f1, score.kept_text) == (1, 1.0, 1)
    assert score.changed >= score.least
