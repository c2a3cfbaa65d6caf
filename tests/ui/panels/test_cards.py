"""Every change has a card in words, and finds its place again."""

from __future__ import annotations

from hypothesis import given, settings

from motion_editor.core.amendment import AmendmentText, Base, Clash, Flag, FlagKind, TextKind
from motion_editor.core.changes import changes
from motion_editor.core.clause import Clauses
from motion_editor.core.numbering import NumberingStyle, Series
from motion_editor.core.text import ADDED, STRUCK
from motion_editor.ui.panels.card import CardKind
from motion_editor.ui.panels.cards import cards_of, span_of
from tests import notation, strategies

STYLE = NumberingStyle(Series.NUMBERS)


def text_of(clauses: Clauses) -> AmendmentText:
    return AmendmentText(TextKind.NOTIFIED, Base("v"), clauses)


@settings(max_examples=60)
@given(strategies.tracked_texts())
def test_every_change_has_its_card(text: Clauses) -> None:
    cards = cards_of(text_of(text), STYLE, ())
    assert [card.change for card in cards] == list(changes(text))
    for card in cards:
        assert card.head
        assert card.spoken.startswith(card.head)
        span = span_of(card, text)
        assert span is None or span.start <= span.end


def test_words_are_set_apart_without_marks() -> None:
    text = notation.read("a # This Council asks:\nb - fallen {--by half--}{++from 31 to 16++}.")
    (card,) = cards_of(text_of(text), STYLE, ())
    assert card.head == "Request 1"
    assert [(piece.text, piece.state) for piece in card.body] == [
        ("Leave out ", None),
        ("by half", STRUCK),
        (" and insert ", None),
        ("from 31 to 16", ADDED),
        (".", None),
    ]
    assert card.spoken == "Request 1: Leave out “by half” and insert “from 31 to 16”."


def test_clashes_and_flags_come_first() -> None:
    text = AmendmentText(
        TextKind.CARRIED_OVER,
        Base("v"),
        notation.read("a - one{++ two++}\nb - three"),
        (Clash("1", "a", 0, 3, "one", "won", "none"),),
        (
            Flag(FlagKind.TOUCHES, "a", "two"),
            Flag(FlagKind.NOW_UNDER, "b", "We ask:"),
            Flag(FlagKind.BOTH_STRUCK, "gone"),
        ),
    )
    cards = cards_of(text, STYLE, ())
    kinds = [CardKind.CLASH, *[CardKind.FLAG] * 3, CardKind.CHANGE]
    assert [card.kind for card in cards] == kinds
    # Many may say the same: each says where, in a clause that is not changed as well.
    heads = ["Point 1, to look at", "Point 2, to look at", "To look at"]
    assert [card.head for card in cards[1:4]] == heads
    assert cards[0].spoken == (
        "Clash 1: The text that stands now has “won”; this amendment would have “none”, "
        "both in place of “one”."
    )
    assert "“two”" in cards[1].spoken
