"""The Changes tab: a card for each change and each clash of the amendment shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.amendment import Choice
from motion_editor.core.text import ADDED
from motion_editor.ui.panels.card import Card, CardKind, Piece
from motion_editor.ui.panels.link import link
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr

Link = tuple[str, Callable[[], None]]
"""The words of a link, and what it does."""

ABREAST = 2
"""Links side by side: more would not fit the panel at its narrowest."""

MOST = 100
"""Cards made at once; a text with more changes than this is read in the paper itself."""


class CardFrame(QFrame):
    """One card on the screen; it is filled anew rather than made anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._pressed: Callable[[], None] = lambda: None
        self._head = QLabel(self)
        self._head.setObjectName("cardHead")
        self._body = QLabel(self)
        for label in (self._head, self._body):
            label.setWordWrap(True)
        self._body.setTextFormat(Qt.TextFormat.RichText)
        self._links = QGridLayout()
        self._links.setContentsMargins(0, 0, 0, 0)
        self._links.setHorizontalSpacing(14)
        self._links.setVerticalSpacing(2)
        self._links.setColumnStretch(ABREAST, 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(4)
        lines.addWidget(self._head)
        lines.addWidget(self._body)
        lines.addLayout(self._links)

    def show_card(
        self, card: Card, colours: Theme, links: Sequence[Link], pressed: Callable[[], None]
    ) -> None:
        """Say what this card says, with these links below it; `pressed` is for a click on it."""
        self._pressed = pressed
        self.setProperty("warning", card.kind is not CardKind.CHANGE)
        self._head.setText(card.head)
        self.colour(card, colours)
        self._body.setAccessibleName(card.spoken)
        while (item := self._links.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                # Out of its layout it would stand in the corner until it is gone.
                old.hide()
                old.deleteLater()
        for at, (words, act) in enumerate(links):
            self._links.addWidget(link(words, card.head, self, act), at // ABREAST, at % ABREAST)

    def set_current(self, current: bool) -> bool:
        """Frame the card that the caret stands in; whether that is news."""
        if bool(self.property("current")) == current:
            return False
        self.setProperty("current", current)
        self.restyle()
        return True

    def colour(self, card: Card, colours: Theme) -> None:
        """Say the same in the colours of another theme; what there is to press stays as it is."""
        self._body.setText("".join(piece_html(piece, colours) for piece in card.body))

    def take_focus(self) -> None:
        """Give the focus to the first link."""
        first = self._links.itemAt(0)
        widget = first.widget() if first is not None else None
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        """Have the style sheet read the card's properties again, for its words as well."""
        for part in (self, self._head, self._body):
            part.style().unpolish(part)
            part.style().polish(part)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere goes to the change."""
        super().mousePressEvent(event)
        self._pressed()


class ChangesPanel(QScrollArea):
    """The cards, in order."""

    go_to = Signal(object)
    """A card whose words are to be shown."""

    revert = Signal(object)
    """A card whose change is to be undone."""

    looked_at = Signal(object)
    """A card of something to look at, which has been looked at."""

    settle = Signal(object, object)
    """A clash's card, and the `Choice` that settles it."""

    def __init__(self, colours: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours = colours
        self._cards: tuple[Card, ...] = ()
        self._frames: list[CardFrame] = []
        self._may_change = self._may_settle = False
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Changes"))
        # The focus goes to what is in it, where it can be seen.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self.viewport())
        body.setObjectName("sideBody")
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(14, 14, 14, 14)
        self._lines.setSpacing(12)
        self._note = QLabel(body)
        self._note.setObjectName("empty")
        self._note.setWordWrap(True)
        self._lines.addWidget(self._note)
        self._lines.addStretch(1)
        self.setWidget(body)

    def show_cards(
        self, cards: tuple[Card, ...], note: str, *, may_change: bool, may_settle: bool = False
    ) -> None:
        """Show these cards, or where there are none the note."""
        shown = cards[:MOST]
        if len(cards) > MOST:
            note = tr(
                "The first {most} of {count} changes; all are marked in the text.",
                most=MOST,
                count=len(cards),
            )
        self._note.setText(note)
        self._note.setVisible(bool(note) and (not cards or len(cards) > MOST))
        while len(self._frames) > len(shown):
            frame = self._frames.pop()
            self._lines.removeWidget(frame)
            # While a dialog is open it is not deleted yet, and would stand over the others.
            frame.hide()
            frame.deleteLater()
        while len(self._frames) < len(shown):
            frame = CardFrame(self.widget())
            self._frames.append(frame)
            self._lines.insertWidget(len(self._frames), frame)
        again = (may_change, may_settle) != (self._may_change, self._may_settle)
        self._may_change, self._may_settle = may_change, may_settle
        for at, card in enumerate(shown):
            if again or at >= len(self._cards) or self._cards[at] != card:
                self._fill(self._frames[at], card)
        self._cards = shown

    def follow(self, current: Card | None) -> None:
        """The caret stands at the words of this card: frame it."""
        for frame, card in zip(self._frames, self._cards, strict=True):
            here = card is current
            if frame.set_current(here) and here:
                # The card may be new, and has its place only when the cards are laid out.
                QTimer.singleShot(0, frame, lambda it=frame: self.ensureWidgetVisible(it, 0, 14))

    def show_clash(self, name: str) -> None:
        """Bring the card of a clash into sight, the focus on the first thing it offers."""
        for frame, card in zip(self._frames, self._cards, strict=True):
            if card.clash is not None and card.clash.name == name:
                self.ensureWidgetVisible(frame, 0, 14)
                frame.take_focus()

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards shown."""
        return self._cards

    def set_colours(self, colours: Theme) -> None:
        """Show in another theme."""
        self._colours = colours
        for frame, card in zip(self._frames, self._cards, strict=True):
            frame.colour(card, colours)

    def _fill(self, frame: CardFrame, card: Card) -> None:
        frame.show_card(card, self._colours, self._links(card), lambda: self.go_to.emit(card))
        frame.restyle()

    def _links(self, card: Card) -> list[Link]:
        links: list[Link] = []
        if card.clause:
            links.append((tr("Go to"), lambda: self.go_to.emit(card)))
        if card.kind is CardKind.CHANGE and self._may_change:
            links.append((tr("Revert"), lambda: self.revert.emit(card)))
        if card.flag is not None and self._may_settle:
            links.append((tr("Looked at"), lambda: self.looked_at.emit(card)))
        if card.kind is CardKind.CLASH and self._may_settle:
            for words, choice in (
                (tr("Keep motion"), Choice.BASE),
                (tr("Take amendment"), Choice.AMENDMENT),
                (tr("Word by word…"), Choice.OWN),
            ):
                links.append((words, partial(self.settle.emit, card, choice)))
        return links


def piece_html(piece: Piece, colours: Theme) -> str:
    """The words as HTML, set apart by line and colour alike."""
    from html import escape  # its table of entities is not needed before the first card

    words = escape(piece.text).replace("\u2028", "<br>")
    if piece.state is None:
        return words
    if piece.state is ADDED:
        return (
            f'<span style="color:{colours.inserted};background-color:{colours.inserted_tint};'
            f'text-decoration:underline">{words}</span>'
        )
    return (
        f'<span style="color:{colours.struck};background-color:{colours.struck_tint};'
        f'text-decoration:line-through">{words}</span>'
    )
