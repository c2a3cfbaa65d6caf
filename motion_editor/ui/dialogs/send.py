"""Choosing what is sent to another copy of the program, and what goes along."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import label
from motion_editor.tasks.send import Also, Left, could_go, parcel
from motion_editor.tasks.send_council import can_send_council
from motion_editor.tasks.send_word import amends_draft, paper_of
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.tongue import many, mark, told, tr

WHOLE = mark("The motion and the amendments that notice was given of")
TEXT = mark("The motion as it now reads")
UNDER = mark("The text of the draft that it amends")


@dataclass(frozen=True, slots=True)
class Sending:
    """What is sent: an amendment by its id and name, or the motion (""); as Word or not."""

    amendment: str
    name: str
    also: frozenset[Also]
    word: bool = False


class SendDialog(Form):
    """What is sent, and which of notes, drafts and the like go with it."""

    def __init__(self, motion: Motion, shown: str, parent: QWidget | None = None) -> None:
        """`shown` is the id of the amendment that is shown, "" for none."""
        super().__init__(
            tr("Send"),
            tr(
                "One small file is written, to be e-mailed. Nothing goes with it but what is "
                "ticked here. Whoever has it opens it with Motion Editor, or takes it in there "
                "by Receive. A Word copy is for those who have Word alone: it tracks what they "
                "change, and when it is back Receive takes that in."
            ),
            tr("Send…"),
            parent,
        )
        self._motion = motion
        self._ids = [*(it.id for it in motion.amendments), ""]
        names = [tr(label(it)) for it in motion.amendments]
        names.append(tr(WHOLE))
        self._what = self.choice(tr("What"), names, self._ids.index(shown))
        kinds = [tr("A file for Motion Editor"), tr("A Word copy to be amended")]
        self._as = self.choice(tr("As"), kinds)
        self._with = QWidget(self)
        rows = QVBoxLayout(self._with)
        rows.setContentsMargins(0, 0, 0, 0)
        self._also = {it: QCheckBox(self._with) for it in Also}
        for box in self._also.values():
            rows.addWidget(box)
        self._added(tr("With it"), self._with)
        self._what.currentIndexChanged.connect(self._follow)
        self._as.currentIndexChanged.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        """Offer what there is to go along with what is chosen."""
        if self.isVisible():
            self.say("")
        chosen = self._ids[self._what.currentIndex()]
        self._what.setItemText(len(self._ids) - 1, tr(TEXT if self._word else WHOLE))
        try:
            found = could_go(self._motion, chosen)
            if self._word:
                found = Left(drafts=int(amends_draft(self._motion, chosen)))
        except MotionError as error:
            self.say(told(error))
            found = Left()
        numbers = {
            Also.EVIDENCE: found.evidence,
            Also.DRAFTS: found.drafts,
            Also.LOG: found.log,
            Also.COUNCIL: int(can_send_council(self._motion) and not self._word),
            Also.SNAPSHOTS: found.snapshots,
            Also.WORK: found.work,
        }
        for also, box in self._also.items():
            box.setText(
                tr(UNDER) if self._word else offer_of(also, numbers[also], alone=bool(chosen))
            )
            box.setVisible(bool(numbers[also]))
            box.setChecked(box.isChecked() and bool(numbers[also]))
        self._fields.setRowVisible(self._with, any(numbers.values()))
        if self.isVisible():
            self.adjustSize()

    @property
    def _word(self) -> bool:
        return self._as.currentIndex() == 1

    def try_it(self) -> None:
        """Take the answers, or say why it can't be sent so."""
        wanted = self.answer()
        try:
            if wanted.word:
                paper_of(self._motion, wanted.amendment, wanted.also)
            elif wanted.amendment:
                parcel(self._motion, wanted.amendment, wanted.also)
        except MotionError as error:
            self.say(told(error))
            return
        self.accept()

    def answer(self) -> Sending:
        """What was chosen."""
        at = self._what.currentIndex()
        also = frozenset(it for it, box in self._also.items() if box.isChecked())
        return Sending(self._ids[at], self._what.itemText(at), also, self._word)


def offer_of(also: Also, number: int, *, alone: bool) -> str:
    """What a box offers, and how much of it there is."""
    if also is Also.EVIDENCE:
        return many("{n} notes on clauses", "{n} note on a clause", number)
    if also is Also.LOG:
        return many(
            "Proceedings: {n} things that happened, with votes",
            "Proceedings: {n} thing that happened, with votes",
            number,
        )
    if also is Also.SNAPSHOTS:
        return many(
            "{n} snapshots, with all that stood in the motion then",
            "{n} snapshot, with all that stood in the motion then",
            number,
        )
    if also is Also.WORK:
        return many(
            "Work log: {n} entries of who did what", "Work log: {n} entry of who did what", number
        )
    if also is Also.COUNCIL:
        return tr("The council’s profile, with its roll and standing orders")
    if alone:
        return tr("As a draft still, with the text of any draft that it amends")
    return many(
        "{n} drafts, of which no notice was given",
        "{n} draft, of which no notice was given",
        number,
    )
