"""The vote between rival texts: how many each had, and the casting vote where they are equal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.votes import Ballot, Cast, Total, Votes
from motion_editor.core.wording import opening
from motion_editor.meeting.rivals import How, round_of
from motion_editor.papers.wording import label as named
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.decide import NO_VOTES
from motion_editor.tasks.find import MOTION
from motion_editor.tasks.rivals import Asked, asked_now, rivals_of
from motion_editor.tasks.roll import NO_CHAMBER, Chamber
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import mark, told, tr

MOST = 12
"""More rival texts than are ever put at once have no field; they are given in a file."""

_BESIDE: Final = {Cast.ABSTAIN: mark("Abstained"), Cast.NOT_VOTING: mark("Not voting")}
"""What members do who are there and vote for none of the texts."""


AskNames = Callable[[str, Sequence[tuple[str, str]], Votes], Votes | None]
"""Takes a recorded vote: what is put, the texts by id and name (none for or against), a start."""


class Round(NamedTuple):
    """The votes of a round, choices by id, and the amendment that proposes no action."""

    votes: Votes
    no_action: str


class RivalsDialog(Form):
    """What is put now, a number for each text, and the casting vote."""

    def __init__(
        self,
        motion: Motion,
        take: Callable[[Round], bool],
        parent: QWidget | None = None,
        *,
        chamber: Chamber = NO_CHAMBER,
        ask_names: AskNames | None = None,
    ) -> None:
        """`take` records the round; False where that was left. MotionError where it can't be.

        `ask_names` takes a recorded vote, given what is put.
        """
        super().__init__(
            tr("Vote between rival texts"),
            tr(
                "The text that wins is the decision. With several, that with the fewest votes "
                "drops out until one has more than half."
            ),
            tr("Record"),
            parent,
        )
        self._ask_names, self._named = ask_names, NO_VOTES
        self._motion, self._take, self._chamber = motion, take, chamber
        self._chair = tr(chamber.chair) or tr("The Chair")
        rivals = rivals_of(motion, chamber.out)
        self._ids = ["", *(it.id for it in rivals)]
        names = [tr("None"), *(tr(named(it)) for it in rivals)]
        self.no_action = self.choice(tr("Proposes no action"), names)
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self.row("", self._said)
        self._counts: list[QLineEdit] = [self.line(tr("Votes")) for _ in range(MOST)]
        self.beside = {cast: self.line(tr(words)) for cast, words in _BESIDE.items()}
        self._names = QPushButton(tr("By na&me…"), self)
        self._names.setAutoDefault(False)
        self._names.setVisible(ask_names is not None)
        self._names.clicked.connect(self._by_name)
        self.row("", self._names)
        self._ask_casting()
        self.no_action.currentIndexChanged.connect(lambda _: self._ask())
        for field in (*self._counts, *self.beside.values(), self.by):
            field.textEdited.connect(lambda _: self._follow())
        self.side.currentIndexChanged.connect(lambda _: self._follow())
        self._ask()
        # Whether one proposes no action is to be said first, where there are several.
        (self.no_action if len(rivals) > 1 else self._counts[0]).setFocus()

    def _ask_casting(self) -> None:
        """The casting vote, and below it what is doubtful about the round."""
        self.side = self.choice(tr("Casting vote"), [tr("None given")])
        self.by = self.line(tr("Casting vote of"), hint=self._chair)
        self._doubt = QLabel(self)
        self._doubt.setWordWrap(True)
        self._doubt.setObjectName("notice")
        self.row("", self._doubt)

    def _ask(self) -> None:
        """Ask for what is put now, with no action proposed by whoever is chosen."""
        if self._named:
            self._named = NO_VOTES
            for field in (*self._counts, *self.beside.values()):
                field.clear()
                field.setReadOnly(False)
        no_action = self._ids[self.no_action.currentIndex()]
        try:
            self._asked: Asked | None = asked_now(self._motion, no_action, self._chamber.out)
        except MotionError as error:
            self._asked = None
            self._said.setText(told(error))
        names = [tr(opening(it)) for it in self._asked.names] if self._asked else []
        if self._asked is not None:
            self._said.setText(tr(self._asked.said))
            if self._asked.question.how is How.NO_ACTION:
                names = [tr("For"), tr("Against")]
        for at, field in enumerate(self._counts):
            there = at < len(names)
            self.show_row(field, there)
            label = self._fields.labelForField(field)
            if there:
                field.setAccessibleName(names[at])
                if isinstance(label, QLabel):
                    label.setText(names[at])
        together = self._asked is not None and self._asked.question.how is How.TOGETHER
        one = mark("Against {name}: it drops out") if together else mark("For {name}")
        if self._asked is not None and self._asked.question.how is How.NO_ACTION:
            one = "{name}"
        self.side.clear()
        self.side.addItems([tr("None given"), *(tr(one, name=it) for it in names)])
        self.go.setEnabled(bool(names))
        self._follow()

    def _by_name(self) -> None:
        """Take a recorded vote; the figures are then those of the names."""
        asked = self._asked
        if self._ask_names is None or asked is None:
            return
        single = asked.question.how is How.NO_ACTION
        names = [tr(opening(it)) for it in asked.names]
        choices = [] if single else list(zip(asked.question.choices, names, strict=True))
        taken = self._ask_names(tr(asked.said), choices, self._named)
        if taken is None:
            return
        self._named = NO_VOTES
        for total, field in zip(self._totals(), self._counts, strict=False):
            field.setText(str(taken.counted(total.cast, total.choice)))
            field.setReadOnly(True)
        for cast, field in self.beside.items():
            field.setText(str(taken.counted(cast)))
            field.setReadOnly(True)
        self._named = taken
        self._follow()

    def try_it(self) -> None:
        """Take the answers, or say what is wrong with them."""
        try:
            votes = self._votes()
            self._refuse_open(votes)
            said = Round(votes, self._ids[self.no_action.currentIndex()])
            taken = self._take(said)
        except MotionError as error:
            self.say(told(error))
            return
        if taken:
            self.accept()

    def _refuse_open(self, votes: Votes) -> None:
        """MotionError, in words of this window, where the votes don't decide the round."""
        if self._asked is None:
            return
        if not any(it.count for it in self._totals()):
            raise MotionError(
                tr("It is not said how many votes each text had."),
                tr("Write the number beside each, or take the vote by name."),
            )
        if self.tied and votes.casting is None:
            raise MotionError(
                tr("The votes are equal."), tr("Choose above what the casting vote was.")
            )

    def _votes(self) -> Votes:
        """The votes as answered, choices by id; MotionError for what is no number."""
        totals = self._totals()
        choices = [self._choice(it.choice) if it.choice else "" for it in totals]
        named = tuple(
            Total(it.cast, it.count, label) for it, label in zip(totals, choices, strict=True)
        )
        votes = Votes(totals=(*named, *self._others()))
        if self._named:
            ballots = (replace(it, choice=it.choice and self._choice(it.choice))
                       for it in self._named.ballots)  # fmt: skip
            votes = replace(self._named, ballots=tuple(ballots))
        at = self.side.currentIndex() - 1
        if at < 0 or not self.tied:
            return votes
        name = self.by.text().strip() or self._chair
        return replace(votes, casting=Ballot(name, self._cast(at), choices[at]))

    def _cast(self, at: int) -> Cast:
        """What the casting vote of the line at a place is: of several it drops one out."""
        asked = self._asked
        if asked is not None and asked.question.how is How.TOGETHER:
            return Cast.AGAINST
        return self._totals()[at].cast

    def _totals(self) -> tuple[Total, ...]:
        """What is answered, choices by id; MotionError for what is no number."""
        asked = self._asked
        if asked is None:
            return ()
        single = asked.question.how is How.NO_ACTION
        choices = ("", "") if single else asked.question.choices
        casts = (Cast.FOR, Cast.AGAINST) if single else (Cast.FOR,) * len(choices)
        return tuple(
            Total(cast, _number(field.text()), choice)
            for cast, choice, field in zip(casts, choices, self._counts, strict=False)
        )

    def _others(self) -> tuple[Total, ...]:
        """Who voted for none, where a number is given; MotionError for what is no number."""
        given = ((cast, field.text().strip()) for cast, field in self.beside.items())
        return tuple(Total(cast, _number(written)) for cast, written in given if written)

    @property
    def tied(self) -> bool:
        """Whether the votes are equal where it matters, so that the casting vote is asked for."""
        if self._asked is None:
            return False
        try:
            found = round_of(self._asked.question, Votes(totals=self._totals()))
        except MotionError:
            return False
        return found is not None and bool(found.equal)

    def _follow(self) -> None:
        """Ask for the casting vote only where it is needed; say what does not add up.

        What was wrong when it was to be recorded is gone with the next answer.
        """
        self.say("")
        for field in (self.side, self.by):
            self.show_row(field, self.tied)
        try:
            slips = does_not_add_up(self._votes(), None, self._chamber, ended=False)
        except MotionError:
            slips = ()  # It is said when the answers are taken.
        self._doubt.setText("\n".join(map(tr, slips)))
        self.show_row(self._doubt, bool(slips))

    def _choice(self, id: str) -> str:
        return MOTION if id == self._motion.id else id


def _number(written: str) -> int:
    """A number of votes, nothing for none; MotionError for what is none."""
    bare = written.strip()
    if bare and not (bare.isdecimal() and len(bare) < 5):
        raise MotionError(
            tr("“{written}” is not a number of votes.", written=written), tr("Write it in figures.")
        )
    return int(bare or 0)
