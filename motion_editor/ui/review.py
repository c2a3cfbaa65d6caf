"""Going through the changes of an amendment: text, cards and count keep together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from motion_editor.ui.announce import announce
from motion_editor.ui.panels.cards import spans_of
from motion_editor.ui.state import View
from motion_editor.ui.steps import Steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motion_editor.ui.panels.card import Card
    from motion_editor.ui.workspace import Workspace

NOTHING = "Nothing is changed yet."


class Review(QObject):
    """The changes shown in one workspace, and the one that the caret stands at."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space
        self._cards: tuple[Card, ...] = ()
        self._steps = Steps()
        self._now = -1

    def take(self, cards: Sequence[Card]) -> None:
        """These are the cards now."""
        self._cards = tuple(card for card in cards if card.change is not None)
        text = self._space.session.state.amendment
        spans = spans_of(self._cards, text.text.clauses) if text else ()
        # In normal form every change has its clause; a foreign file might still surprise us.
        found = [(card, it) for card, it in zip(self._cards, spans, strict=False) if it is not None]
        self._cards = tuple(card for card, _ in found)
        self._steps = Steps(tuple(span for _, span in found))

    def follow(self) -> None:
        """Frame the card of the change at the caret, and say which of how many it is."""
        space = self._space
        marked = space.session.shown.view in (View.MARKED, View.SIDE)
        self._now = self._steps.at(space.edit.span(), self._now) if marked else -1
        current = self._cards[self._now] if self._now >= 0 else None
        space.right.changes.follow(current)
        space.right.changes_head.count(self._now, len(self._cards))

    def step(self, *, forward: bool, stay: bool = False) -> None:
        """Go to the next change or the one before, round the ends; `stay` leaves the focus."""
        space = self._space
        space.work_out_now()
        if not self._cards:
            space.said.emit(NOTHING)
            announce(space.edit, NOTHING)
            return
        if space.session.shown.view not in (View.MARKED, View.SIDE):
            # What is left out or put in stands only in the marked text.
            space.view(View.MARKED)
        go = self._steps.next if forward else self._steps.previous
        self._now, wrapped = go(space.edit.span(), self._now)
        space.edit.select(self._steps.spans[self._now])
        if not stay:
            space.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.follow()
        self._say(wrapped=wrapped, forward=forward)

    def _say(self, *, wrapped: bool, forward: bool) -> None:
        place = f"Change {self._now + 1} of {len(self._cards)}"
        ends = "again from the beginning" if forward else "again from the end"
        head = f"{place}, {ends}" if wrapped and len(self._cards) > 1 else place
        card = self._cards[self._now]
        self._space.said.emit(f"{head}: {card.head}")
        announce(self._space.edit, f"{head}. {card.spoken}")
