"""The gutter says what the printed paper says."""

from __future__ import annotations

from hypothesis import given, strategies as st

from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.tracked import original
from motion_editor.ui.editor.labels import Label, Labels, plain_labels, printed
from tests import notation
from tests.strategies import amendments_of, bases

STYLE = NumberingStyle(Series.NUMBERS)
TEXT = notation.read(
    """
    a # This Council notes:
    b - {--one--}{--¶--}
    n - {++between++}{++¶++}
    c - two
    d -- inner
    """
)


def test_an_amendment_shows_the_labels_of_its_base() -> None:
    labels = Labels(TEXT, STYLE, printed(TEXT, STYLE, ()))
    assert labels.all == (
        Label(),
        Label("1.", struck=True),
        Label("new", new=True),
        Label("2."),
        Label("(a)"),
    )


def test_issued_labels_stand_whatever_the_style_says() -> None:
    known = printed(TEXT, STYLE, ("", "4.", "5.", "(i)"))
    assert [label.text for label in Labels(TEXT, STYLE, known).all] == [
        "",
        "4.",
        "new",
        "5.",
        "(i)",
    ]


def test_a_draft_is_counted_afresh_when_a_clause_comes_in() -> None:
    base = original(TEXT)
    labels = Labels(base, STYLE, None)
    longer = (*base[:2], *notation.read("x - more"), *base[2:])
    labels.follow(longer)
    assert labels.all == plain_labels(longer, STYLE)
    assert [label.text for label in labels.all] == ["", "1.", "2.", "3.", "(a)"]


def test_a_moved_clause_is_new_where_it_stands() -> None:
    text = notation.read("a - {--one--}{--¶--}\nb - two\nm>a - one")
    labels = Labels(text, STYLE, printed(text, STYLE, ()))
    assert [label.text for label in labels.all] == ["1.", "2.", "new"]


def test_a_clause_joined_to_the_one_before_has_its_label_struck() -> None:
    text = notation.read("a - one{--¶--}\nb - two\nc - three")
    known = printed(text, STYLE, ())
    labels = Labels(text, STYLE, known)
    assert [label.struck for label in labels.all] == [False, True, False]
    labels.follow(original(text))
    assert not any(label.struck for label in labels.all)
    labels.follow(text)
    assert labels.all == Labels(text, STYLE, known).all


@given(st.data())
def test_following_is_the_same_as_counting_afresh(data: st.DataObject) -> None:
    base: Clauses = data.draw(bases())
    one, two = (data.draw(amendments_of(base, prefix)) for prefix in "uw")
    known = printed(base, STYLE, ())
    labels = Labels(one, STYLE, known)
    labels.follow(two)
    assert labels.all == Labels(two, STYLE, known).all
