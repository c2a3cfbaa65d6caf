"""The gutter says what the printed paper says."""

from __future__ import annotations

from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.tracked import original
from motion_editor.ui.editor.labels import Label, Labels, plain_labels, printed
from tests import notation

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
