"""What can be done about the part that is chosen: confirm it, leave it out, say which place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from motion_editor.tasks.draft_part import DraftPart, State
from motion_editor.tasks.report import Candidate
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.tongue import many, mark, tr

_GUESS = mark("This is a guess. It is taken in only if you confirm it.")
_NOWHERE = mark("It could not be applied. Correct the words of the source, or accept without it.")
_APPLIED = mark("This was applied.")
_LEFT_OUT = mark("You left this out.")
_NOTE = mark("There is nothing to decide here.")
_CONFIRMED = mark("You confirmed this guess.")
_ABOUT = {
    State.GUESS: _GUESS,
    State.NOT_APPLIED: _NOWHERE,
    State.APPLIED: _APPLIED,
    State.LEFT_OUT: _LEFT_OUT,
    State.NOTE: _NOTE,
    State.CONFIRMED: _CONFIRMED,
}


class Detail(QWidget):
    """The buttons and the candidates for one part."""

    confirmed = Signal(object)
    left_out = Signal(object)
    taken_in = Signal(object)
    picked = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part: DraftPart | None = None
        self._about = QLabel(self)
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._places = WrappedList(tr("Which place is meant"), self)
        self._places.setMinimumHeight(56)
        policy = QSizePolicy.Policy
        self._places.setSizePolicy(policy.Expanding, policy.Expanding)
        self._this = self._button(tr("&This one"), self._pick)
        self._confirm = self._button(tr("&Confirm"), lambda: self.confirmed.emit(self._part))
        self._leave = self._button(tr("&Leave out"), lambda: self.left_out.emit(self._part))
        self._take = self._button(tr("Ta&ke it in"), lambda: self.taken_in.emit(self._part))
        self._places.itemActivated.connect(lambda _: self._pick())
        self._lay_out()
        self.show_part(None)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._this, self._confirm, self._leave, self._take):
            row.addWidget(button)
        row.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(8, 4, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(self._about)
        lines.addWidget(self._places, 1)
        lines.addLayout(row)
        lines.addStretch(0)

    @property
    def chain(self) -> tuple[QWidget, ...]:
        """What Tab goes through here, in order."""
        return self._places, self._this, self._confirm, self._leave, self._take

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        made.clicked.connect(act)
        return made

    def show_part(self, part: DraftPart | None) -> None:
        """Offer what can be done about this part."""
        self._part = part
        places = part.candidates if part is not None else ()
        self._places.clear()
        for item in places:
            self._places.addItem(place_words(item))
        self._places.setVisible(bool(places))
        self._this.setVisible(bool(places))
        if part is not None and places:
            self._places.setCurrentRow(max(part.picked, 0))
        self._confirm.setVisible(part is not None and part.open)
        self._leave.setVisible(part is not None and (part.may_go or _may_be_dropped(part)))
        self._take.setVisible(part is not None and part.may_come)
        self._about.setText(_about(part))

    def _pick(self) -> None:
        if self._part is not None and self._places.currentRow() >= 0:
            self.picked.emit(self._part, self._places.currentRow())


def _may_be_dropped(part: DraftPart) -> bool:
    """Whether a part that means one of several places can be left out instead."""
    return part.state is State.AMBIGUOUS and bool(part.with_it)


def _about(part: DraftPart | None) -> str:
    if part is None:
        return ""
    if part.candidates and part.picked < 0 and part.state is State.AMBIGUOUS:
        return many(
            "It may mean {n} places. Choose one, or accept without it.",
            "It may mean {n} place. Choose it, or accept without it.",
            len(part.candidates),
        )
    if part.candidates and part.state is State.APPLIED:
        return tr("You chose the place; another can be chosen.")
    return tr(_ABOUT[part.state])


def place_words(item: Candidate) -> str:
    """A candidate: what its clause is called, and its words with those around them."""
    around = " ".join(filter(None, (item.before, f"[{item.words}]", item.after)))
    return tr("{place}: “{words}”", place=tr(item.name), words=around)
