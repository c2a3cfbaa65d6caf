"""An amendment on an amendment as one: each kind of case once, to be read."""

from __future__ import annotations

import pytest

from motion_editor.core.clause import Clauses
from motion_editor.core.tracked import proposed
from motion_editor.revise.compose import compose
from tests import notation
from tests.strategies import ids


def composed(below: str, above: str) -> str:
    return notation.show(compose(notation.read(below), notation.read(above), ids("z")))


CASES = {
    "words put in and changed": (
        "b1 - The Council {--asks--}{++begs++} the Mayor",
        "b1 - The Council {--begs--}{++urges++} the Mayor",
        "b1 - The Council {--asks--}{++urges++} the Mayor",
    ),
    "words put back": (
        "b1 - The Council {--warmly thanks--}{++greets++} all",
        "b1 - The Council {--greets--}{++thanks++} all",
        "b1 - The Council {--warmly --}thanks all",
    ),
    "a footnote put back": (
        "b1 - Fares rose{--⟦Annual report, 2025⟧--} again",
        "b1 - Fares rose{++⟦Annual report, 2025⟧++} again",
        "b1 - Fares rose⟦Annual report, 2025⟧ again",
    ),
    "a clause put back with another word": (
        "b1 - one\nb2 - {--two or three fares--}{--¶--}\nb3 - four",
        "b1 - one\nu1 - {++two or three buses++}{++¶++}\nb3 - four",
        "b1 - one\nb2 - two or three {--fares--}{++buses++}\nb3 - four",
    ),
    "a lead-in put back among new clauses": (
        "b1 # {--This Council notes:--}{--¶--}\nb2 - one",
        "u1 - {++wholly new++}{++¶++}\nu2 # {++This Council notes:++}{++¶++}\nb2 - one",
        "u1 - {++wholly new++}{++¶++}\nb1 # This Council notes:\nb2 - one",
    ),
    "a join parted again": (
        "b1 - one{--¶--}\nb2 - two",
        "b1 - one{++¶++}\nu1 - two",
        "b1 - one\nb2 - two",
    ),
    "a split joined again": (
        "b1 - one {++¶++}\na1 - two",
        "b1 - one {--¶--}\na1 - two",
        "b1 - one two",
    ),
    "a moved clause edited": (
        "b1 - {--one--}{--¶--}\nb2 - two\na1>b1 - one",
        "b2 - two\nb1 - one{++ more++}",
        "b1 - {--one--}{--¶--}\nb2 - two\na1>b1 - one{++ more++}",
    ),
    "words left out of a moved clause": (
        "b1 - {--one two three--}{--¶--}\nb2 - six\na1>b1 - one two three",
        "b2 - six\nb1 - one {--two --}three",
        "b1 - {--one two three--}{--¶--}\nb2 - six\na1>b1 - one {--two --}three",
    ),
    "a level that no longer has to fit what is above": (
        "b1 - {--one--}{--¶--}\nb2 -- two",
        "u1 - {++new++}{++¶++}\nb2 - two",
        "b1 - {--one--}{--¶--}\nu1 - {++new++}{++¶++}\nb2 -(--) two",
    ),
    "a moved clause moved back": (
        "b1 - {--one--}{--¶--}\nb2 - two\na1>b1 - one{++ more++}",
        "u1>b1 - one more\nb2 - two\nb1 - {--one more--}{--¶--}",
        "b1 - one{++ more++}\nb2 - two",
    ),
    "a moved clause moved on": (
        "b1 - {--one--}{--¶--}\nb2 - two\na1>b1 - one\nb3 - three",
        "b2 - two\nb1 - {--one--}{--¶--}\nb3 - three\nu1>b1 - one",
        "b1 - {--one--}{--¶--}\nb2 - two\nb3 - three\nu1>b1 - one",
    ),
    "a moved clause left out": (
        "b1 - {--one--}{--¶--}\nb2 - two\na1>b1 - one",
        "b2 - two\nb1 - {--one--}{--¶--}",
        "b1 - {--one--}{--¶--}\nb2 - two",
    ),
    "a clause put in and moved": (
        "b1 - one\na1 - {++new++}{++¶++}\nb2 - two",
        "b1 - one\na1 - {--new--}{--¶--}\nb2 - two\nu1>a1 - new",
        "b1 - one\nb2 - two\na1 - {++new++}{++¶++}",
    ),
    "a changed clause moved": (
        "b1 - on{++c++}e\nb2 - two",
        "b1 - {--once--}{--¶--}\nb2 - two\nu1>b1 - once",
        "b1 - {--one--}{--¶--}\nb2 - two\nu1>b1 - on{++c++}e",
    ),
    "half of a split clause moved": (
        "b1 - one {++¶++}\na1 - two\nb2 - three",
        "b1 - one \na1 - {--two--}{--¶--}\nb2 - three\nu1>a1 - two",
        "b1 - one {--two--}\nb2 - three\na1 - {++two++}{++¶++}",
    ),
    "words struck and put back by the second alone": (
        "b1 - {--old --}words here",
        "b1 - {--words--}{++words++} here",
        "b1 - {--old words--}{++words++} here",
    ),
    "the words of a clause moved away put in where it was": (
        "b1 - {--one two--}{--¶--}\nb2 - three\na1>b1 - one two",
        "u1 - {++one two++}{++¶++}\nb2 - three\nb1 - one two",
        "b1 - {--one two--}{--¶--}\nu1 - {++one two++}{++¶++}\nb2 - three\na1>b1 - one two",
    ),
    "the words of a clause moved put in where the text between goes": (
        "b1 - {--one two--}{--¶--}\nb2 - {--six--}{--¶--}\na1>b1 - one two\nb3 - three",
        "u1 - {++one two++}{++¶++}\nb1 - one two\nb3 - three",
        "b1 - {--one two--}{--¶--}\nb2 - {--six--}{--¶--}\nu1 - {++one two++}{++¶++}\na1>b1 - one two\nb3 - three",  # noqa: E501
    ),
    "words of a moved clause put back with it": (
        "a1>b2 - {--one --}two\nb1 - three\nb2 - {--one two--}{--¶--}",
        "b2 - {--two--}{--¶--}\nb1 - three\nu1>b2 - {++one ++}two",
        "b1 - three\nb2 - one two",
    ),
    "words left out before a moved clause in the midst of their own": (
        "b0 - {--one two--}{--¶--}\nb4 - three {++¶++}\na2>b0 - one two\na1 - four",
        "b4 - {--three --}{--¶--}\nu1 - {++¶++}\nb0 - one {--two--}\na1 - four",
        "b0 - {--one two--}{--¶--}\nu1 - {++¶++}\na2>b0 - one {--two--}\nb4 - {--three --}four",
    ),
    "a level changed twice": (
        "b1 - one\nb2 --(-) two",
        "b1 - one\nb2 #(--) two",
        "b1 - one\nb2 #(-) two",
    ),
    "a level changed back": (
        "b1 - one\nb2 --(-) two",
        "b1 - one\nb2 -(--) two",
        "b1 - one\nb2 - two",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_an_amendment_on_an_amendment(case: tuple[str, str, str]) -> None:
    below, above, wanted = case
    assert composed(below, above) == wanted


def test_emphasis_that_is_not_the_bases_is_not_put_back() -> None:
    from dataclasses import replace

    from motion_editor.core.text import Emphasis

    below = notation.read("b1 - {--old--}{++new++} words")
    above = notation.read("b1 - {--new--}{++old++} words")
    struck, added, rest = above[0].runs
    above = (replace(above[0], runs=(struck, replace(added, emphasis=Emphasis(bold=True)), rest)),)
    made = compose(below, above, ids("z"))
    assert notation.show(made) == "b1 - {--old--}{++old++} words"
    assert proposed(made) == proposed(above)


def test_what_is_not_on_top_is_refused() -> None:
    below: Clauses = notation.read("b1 - one{++ more++}")
    with pytest.raises(ValueError, match="not on top"):
        compose(below, notation.read("b1 - one"), ids("z"))
