"""Going through the changes of an amendment: text, cards and count keep together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from motion_editor.core import edit as edits
from motion_editor.core.changes import reject_change
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place
from motion_editor.ui.announce import announce
from motion_editor.ui.panels.card import CardKind
from motion_editor.ui.panels.cards import span_of, spans_of
from motion_editor.ui.state import View
from motion_editor.ui.steps import Steps
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from motion_editor.core.clause import Clauses
    from motion_editor.ui.panels.card import Card
    from motion_editor.ui.workspace import Workspace

NOTHING = mark("Nothing is changed yet.")

STEPS = (
    mark("Change {now} of {all}"),
    mark("Change {now} of {all}, again from the beginning"),
    mark("Change {now} of {all}, again from the end"),
)
CLASH_STEPS = (
    mark("{now} of {all}"),
    mark("{now} of {all}, again from the beginning"),
    mark("{now} of {all}, again from the end"),
)
"""What is said of where one has come to."""


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
        self._cards = tuple(card for card in cards if card.change or card.clash)
        text = self._space.session.state.amendment
        spans = spans_of(self._cards, text.text.clauses) if text else ()
        # In normal form every change has its clause; a foreign file might still surprise us.
        found = [(card, it) for card, it in zip(self._cards, spans, strict=False) if it is not None]
        found.sort(key=lambda it: it[1].start)
        self._cards = tuple(card for card, _ in found)
        self._steps = Steps(tuple(span for _, span in found))

    def follow(self) -> None:
        """Frame the card of the change at the caret, and say which of how many it is."""
        space = self._space
        marked = space.session.shown.view in (View.MARKED, View.SIDE)
        self._now = self._steps.at(space.edit.span(), self._now) if marked else -1
        current = self._cards[self._now] if self._now >= 0 else None
        space.right.changes.follow(current)
        clashes = sum(card.clash is not None for card in self._cards)
        space.right.changes_head.count(self._now, len(self._cards), clashes)

    def step(self, *, forward: bool, stay: bool = False) -> None:
        """Go to the next change or the one before, round the ends; `stay` leaves the focus."""
        space = self._space
        space.work_out_now()
        if not self._cards:
            space.said.emit(tr(NOTHING))
            announce(space.edit, tr(NOTHING))
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

    def to_clash(self, name: str) -> None:
        """Show the card of a clash, at whose mark somebody pressed, where it can be settled."""
        space = self._space
        space.work_out_now()
        if not space.sides[1]:
            space.fold(space.right)
        card = next((it for it in self._cards if it.clash and it.clash.name == name), None)
        if card is None:
            return
        self.go_to(card)
        space.right.to_changes()
        space.right.changes.show_clash(name)
        announce(space.right.changes, card.spoken)

    def go_to(self, card: Card) -> None:
        """Show the words of a card, and go on there."""
        space = self._space
        ids = {item.id for item in space.session.clauses}
        if card.kind is not CardKind.CLASH and card.clause not in ids:
            # What is left out or put in stands only in the marked text.
            space.view(View.MARKED)
        span = span_of(card, space.session.clauses)
        if span is not None:
            space.edit.select(span)
            space.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def revert(self, card: Card) -> None:
        """Take back the change of a card, as one step of undo."""
        space = self._space
        space.work_out_now()
        change = card.change
        if change is None or card not in space.right.changes.cards:
            # It was typed on meanwhile: the cards now say what there is to revert.
            return

        def make(clauses: Clauses, _tracked: bool) -> Edited:
            back = reject_change(clauses, change)
            return edits.edited(clauses, back, Place(min(change.index, len(back) - 1), 0))

        try:
            space.session.edit(
                tr("revert in {place}", place=tr(card.head).lower()), make, space.edit.span()
            )
        except MotionError as error:
            space.refused.emit(error)

    def looked_at(self, card: Card) -> None:
        """What a card would have looked at has been looked at, and goes; one step of undo."""
        session = self._space.session
        shown = session.state.amendment
        if shown is None or card.flag not in shown.text.flags:
            return
        from motion_editor.tasks.settle import looked_at

        motion, report = looked_at(session.motion, shown.id, card.flag)
        session.become(motion, tr("looking at {place}", place=tr(card.head)))
        self._space.said.emit(tr(report.done))
        announce(self._space.edit, tr(report.done))

    def _say(self, *, wrapped: bool, forward: bool) -> None:
        card = self._cards[self._now]
        plain, begins, ends = CLASH_STEPS if card.clash else STEPS
        goes_round = wrapped and len(self._cards) > 1
        pattern = (begins if forward else ends) if goes_round else plain
        head = tr(pattern, now=self._now + 1, all=len(self._cards))
        self._space.said.emit(f"{head}: {tr(card.head)}")
        announce(self._space.edit, f"{head}. {tr(card.spoken)}")
