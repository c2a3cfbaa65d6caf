"""Recording what became of an amendment or of the motion."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Cast, Total, Votes
from motion_editor.papers.wording import OUTCOMES
from motion_editor.ui.dialogs.form import Form


@dataclass(frozen=True, slots=True)
class Decision:
    """The answers: the place of what was decided among those offered, the outcome, the votes."""

    subject: int
    outcome: Outcome
    votes: Votes


class DecideDialog(Form):
    """Which, what became of it, and the votes if they were counted."""

    def __init__(
        self,
        subjects: list[str],
        at: int,
        take: Callable[[Decision], None],
        parent: QWidget | None = None,
    ) -> None:
        """`take` acts on the answers and raises MotionError where they will not do."""
        super().__init__(
            "Decide",
            "An amendment that is carried or accepted makes the next version of the motion; every "
            "other open amendment is carried over to it. This can be undone.",
            "Record",
            parent,
        )
        self._take = take
        self._subject = self.choice("What was decided", subjects, at)
        self._outcomes = tuple(OUTCOMES)
        self._outcome = self.choice("Outcome", [OUTCOMES[it] for it in self._outcomes])
        self._counts = {
            Cast.FOR: self.number("Votes for"),
            Cast.AGAINST: self.number("Votes against"),
            Cast.ABSTAIN: self.number("Abstentions"),
        }
        self._outcome.setFocus()

    def try_it(self) -> None:
        """Take the answers, or say what is wrong with them."""
        totals = tuple(
            Total(cast, field.value()) for cast, field in self._counts.items() if field.value() >= 0
        )
        outcome = self._outcomes[self._outcome.currentIndex()]
        try:
            self._take(Decision(self._subject.currentIndex(), outcome, Votes(totals=totals)))
        except MotionError as error:
            self.say(f"{error.message} {error.advice}")
            return
        self.accept()
