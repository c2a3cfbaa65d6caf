"""The rows of a form that ask how a vote went: totals, names, the casting vote."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Ballot, Cast, Taken, Total, Votes
from motion_editor.meeting.tally import Result, by_figures
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.decide import NO_VOTES
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, bare, placed
from motion_editor.tasks.votes import in_words, read_votes
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import mark, told, tr

TAKEN: Final = {
    Taken.UNSAID: mark("Not said"),
    Taken.HANDS: mark("Show of hands"),
    Taken.RECORDED: mark("Recorded vote"),
    Taken.ASSENT: mark("Without a vote"),
}
"""How a vote is taken, as the window says it."""

COUNTED: Final = {
    Cast.FOR: (mark("Votes for"), mark("For")),
    Cast.AGAINST: (mark("Votes against"), mark("Against")),
    Cast.ABSTAIN: (mark("Abstentions"), mark("Abstained")),
}
SIDES: Final = (None, Cast.FOR, Cast.AGAINST)

AskNames = Callable[[Votes], Votes | None]
"""Takes a recorded vote from the roll, beginning with some votes; None where it was left."""


class Voting(QObject):
    """Asks for the votes, in rows of a form; the casting vote only where they are equal."""

    changed = Signal()
    """Something was answered otherwise."""

    def __init__(
        self, form: Form, chamber: Chamber = NO_CHAMBER, ask_names: AskNames | None = None
    ) -> None:
        super().__init__(form)
        self._form, self._chamber, self._ask = form, chamber, ask_names
        self._named = NO_VOTES
        self._chair = tr(chamber.chair) or tr("The Chair")
        self._taken = form.choice(tr("How it was taken"), [tr(it) for it in TAKEN.values()])
        self._counts: dict[Cast, QLineEdit] = {}
        self._row = form.row(tr("Votes"), self._figures(form))
        self._own = form.line(
            tr("Votes by name"), hint=tr("Asked to be recorded: against Fenwick Oakes; …")
        )
        self._casting = form.row(tr("Casting vote"), self._second(form))
        self._figured, self._doubt = _told(form, "muted"), _told(form, "notice")
        self._taken.currentIndexChanged.connect(lambda _: self._other_way())
        for field in (*self._counts.values(), self._own, self.by):
            field.textEdited.connect(lambda _: self._say())
        self.side.currentIndexChanged.connect(lambda _: self._say())
        self._say()

    def _figures(self, form: Form) -> QWidget:
        box = QWidget(form)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        for cast, (name, hint) in COUNTED.items():
            field = QLineEdit(box)
            field.setAccessibleName(tr(name))
            field.setPlaceholderText(tr(hint))
            line.addWidget(field)
            self._counts[cast] = field
        if self._ask is not None:
            names = QPushButton(tr("By na&me…"), box)
            names.setAutoDefault(False)
            names.setToolTip(tr("Take a recorded vote from the roll, one key a member"))
            names.clicked.connect(self._by_name)
            line.addWidget(names)
        return box

    def _second(self, form: Form) -> QWidget:
        box = QWidget(form)
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        self.side = QComboBox(box)
        self.side.addItems([tr("None given"), tr("For"), tr("Against")])
        self.side.setAccessibleName(tr("Casting vote"))
        # On Linux the name of a box is its value.
        self.side.setAccessibleDescription(tr("Casting vote"))
        self.by = QLineEdit(box)
        self.by.setAccessibleName(tr("Casting vote of"))
        self.by.setPlaceholderText(self._chair)
        line.addWidget(self.side)
        line.addWidget(self.by, 1)
        return box

    @property
    def first(self) -> QLineEdit:
        """The field that figures begin in."""
        return self._counts[Cast.FOR]

    def votes(self) -> Votes:
        """The votes as answered; MotionError for what is no number and no vote."""
        taken = tuple(TAKEN)[self._taken.currentIndex()]
        if self._named:
            votes = replace(self._named, taken=taken)
        else:
            own = self._own.text().strip()
            ballots = read_votes(own.replace(";", "\n")).ballots if own else ()
            votes = placed(Votes(ballots, self._totals(), taken), self._chamber.members)
        cast = SIDES[self.side.currentIndex()]
        if by_figures(votes) is Result.TIED and cast is not None:
            return replace(votes, casting=Ballot(bare(self.by.text()) or self._chair, cast))
        return votes

    @property
    def tied(self) -> bool:
        """Whether the votes are equal, so that the casting vote is asked for."""
        try:
            return by_figures(self.votes()) is Result.TIED
        except MotionError:
            return False

    def _totals(self) -> tuple[Total, ...]:
        """The totals given; MotionError for one that is no number."""
        out = []
        for cast, field in self._counts.items():
            written = field.text().strip()
            if written and not (written.isdecimal() and len(written) < 5):
                raise MotionError(
                    tr("“{written}” is not a number of votes.", written=written),
                    tr("Write it in figures."),
                )
            if written:
                out.append(Total(cast, int(written)))
        return tuple(out)

    def _by_name(self) -> None:
        """Take a recorded vote; the figures are then those of the names."""
        taken = self._ask(self._named) if self._ask is not None else None
        if taken is None:
            return
        self._taken.setCurrentIndex(tuple(TAKEN).index(Taken.RECORDED))
        self._named = taken
        for cast, field in self._counts.items():
            field.setText(str(taken.counted(cast)))
            field.setReadOnly(True)
        self._say()

    def _other_way(self) -> None:
        """Names stand for a recorded vote alone."""
        if self._named and self._taken.currentIndex() != tuple(TAKEN).index(Taken.RECORDED):
            self._named = NO_VOTES
            for field in self._counts.values():
                field.clear()
                field.setReadOnly(False)
        self._say()

    def _say(self) -> None:
        """Show what the votes come to and what does not add up; ask only for what is needed."""
        assent = tuple(TAKEN)[self._taken.currentIndex()] is Taken.ASSENT
        self._form.show_row(self._row, not assent)
        self._form.show_row(self._own, not assent and not self._named)
        self._form.show_row(self._casting, not assent and self.tied)
        for label, said in zip((self._figured, self._doubt), self._said(), strict=True):
            label.setText(said)
            self._form.show_row(label, bool(said))
            self._form.fit()
        self.changed.emit()

    def _said(self) -> tuple[str, str]:
        """The figures of a vote by name, and what does not add up."""
        try:
            self._totals()
        except MotionError as error:
            return "", told(error)
        try:
            votes = self.votes()
        except MotionError:
            return "", ""  # A name that is being typed is none yet; what is wrong is said at last.
        # A vote by name has been taken: who is missing in it is missing.
        ended = bool(self._named)
        doubts = [tr(it) for it in does_not_add_up(votes, None, self._chamber, ended=ended)]
        return tr(in_words(votes)) if self._named else "", "\n".join(doubts)


def _told(form: Form, name: str) -> QLabel:
    made = QLabel(form)
    made.setWordWrap(True)
    made.setObjectName(name)
    form.row("", made)
    return made
