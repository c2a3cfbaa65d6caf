"""Recording what became of an amendment or of the motion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from motion_editor.core.amendment import Outcome
from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Votes
from motion_editor.meeting.tally import Result, result
from motion_editor.papers.wording import OUTCOMES
from motion_editor.tasks.roll import NO_CHAMBER, Chamber
from motion_editor.ui.dialogs.held import HeldForm
from motion_editor.ui.dialogs.parts import PartsList
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.dialogs.voting import AskNames, Voting
from motion_editor.ui.tongue import mark, told, tr

if TYPE_CHECKING:
    from motion_editor.tasks.divide import Part


@dataclass(frozen=True, slots=True)
class Decision:
    """The answers: the place of what was decided among those offered, the outcome, the votes.

    `changes` are the numbers of those decided, where not all of an amendment was; `paragraphs`
    the places of those that were voted on separately.
    """

    subject: int
    outcome: Outcome
    votes: Votes
    changes: tuple[int, ...] = ()
    paragraphs: tuple[int, ...] = ()


BY_RESULT = {Result.CARRIED: Outcome.CARRIED, Result.LOST: Outcome.LOST}
"""The outcome that figures stand for."""

Record = Callable[[Decision], Callable[[], object]]
"""The job that records a decision; it is done beside the window, and raises MotionError."""


_SAYS: Final = mark(
    "An amendment that is carried or accepted makes the next version of the motion, or becomes "
    "part of the amendment that it amends; every other open amendment is carried over. Changes "
    "that are not ticked stay open. This can be undone."
)


class DecideDialog(HeldForm):
    """Which, what became of it, and the votes if they were counted."""

    def __init__(
        self,
        subjects: list[str],
        at: int,
        record: Record,
        keep: Callable[[object], object],
        parts: Callable[[int], Sequence[Part]],
        paragraphs: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        chamber: Chamber = NO_CHAMBER,
        ask_names: AskNames | None = None,
        meeting: bool = False,
    ) -> None:
        """`keep` takes what recording the answers made, or raises MotionError.

        `parts` are those of what is at a place among the subjects; fewer than two is whole.
        `paragraphs` are voted on separately: where there are some they are the last subject.
        `chamber` is what is known of those who vote, `ask_names` takes a recorded vote. At a
        `meeting` figures are expected first, and Enter by itself decides nothing.
        """
        super().__init__(tr("Decide"), "" if meeting else tr(_SAYS), tr("Record"), parent)
        self._record, self._keep, self._chamber = record, keep, chamber
        self._parts_of, self._paragraphs = parts, tuple(paragraphs)
        if paragraphs:
            subjects = [*subjects, tr("Paragraphs of the motion, by a separate vote")]
        self._separate = len(subjects) - 1 if paragraphs else -1
        self._subject = self.choice(tr("What was decided"), subjects, at)
        self._outcomes = tuple(OUTCOMES)
        self._outcome = self.choice(tr("Outcome"), [tr(OUTCOMES[it]) for it in self._outcomes])
        self._parts = self._added(tr("Changes decided"), PartsList(parent=self))
        self._voted = self._added(tr("Paragraphs voted on"), TickedList(parent=self))
        self._subject.currentIndexChanged.connect(self._list_parts)
        self._voting = Voting(self, chamber, ask_names)
        self._voting.changed.connect(self._follow)
        self._outcome.currentIndexChanged.connect(lambda _: self.say(""))
        self._outcome.activated.connect(lambda _: self._choose())
        self._chosen_by_hand = False
        self._list_parts(at)
        self._outcome.setFocus()
        if meeting:
            self._expect_figures()

    def _expect_figures(self) -> None:
        """The figures are given first, and say what became of it."""
        self._outcome.setPlaceholderText(tr("As the votes come out, or choose"))
        self._outcome.setCurrentIndex(-1)
        self._voting.first.setFocus()

    def _list_parts(self, subject: int) -> None:
        """List the parts of what is chosen, if it has several; or the paragraphs."""
        separate = subject == self._separate
        if separate and not self._voted.count():
            self._voted.show_lines(self._paragraphs, ())
        self._fields.setRowVisible(self._voted, separate)
        found = () if separate else self._parts_of(subject)
        several = len(found) > 1
        self._parts.show_parts(found if several else ())
        self._fields.setRowVisible(self._parts, several)
        self.fit()

    def try_it(self) -> None:
        """Take the answers, or say what is wrong with them."""
        if self._outcome.currentIndex() < 0:
            wrong = tr(
                "It is not said what became of it. Give the votes for and against, 0 for none, or "
                "choose an outcome."
            )
            self.say(wrong)
            return
        outcome = self._outcomes[self._outcome.currentIndex()]
        try:
            votes = self._voting.votes()
            changes, paragraphs = self._parts.chosen(), self._chosen()
        except MotionError as error:
            self.say(told(error))
            return
        said = Decision(self._subject.currentIndex(), outcome, votes, changes, paragraphs)
        self.work(tr("Recording the decision…"), self._record(said), self._keep)

    def _chosen(self) -> tuple[int, ...]:
        """The places of the paragraphs voted on; MotionError where none is ticked."""
        if self._subject.currentIndex() != self._separate:
            return ()
        ticked = tuple(self._voted.ticked())
        if not ticked:
            raise MotionError(
                tr("No paragraph is ticked."), tr("Tick those that were voted on together.")
            )
        return ticked

    @property
    def at(self) -> int:
        """The place of what is being decided among those offered."""
        return self._subject.currentIndex()

    @property
    def subject(self) -> str:
        """What is being decided, as it is called."""
        return self._subject.currentText()

    def _choose(self) -> None:
        """The outcome was chosen by a person, and follows the figures no more."""
        self._chosen_by_hand = True

    def _follow(self) -> None:
        """The outcome is what the votes come to, until a person says otherwise."""
        if self._chosen_by_hand:
            return
        try:
            found = result(self._voting.votes(), may_cast=self._chamber.casting)
        except MotionError:
            return
        outcome = BY_RESULT.get(found)
        if outcome is not None:
            self._outcome.setCurrentIndex(self._outcomes.index(outcome))
