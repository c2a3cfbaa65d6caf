"""A recorded vote, taken from the roll by keyboard: one key a member."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.core.votes import Cast, Votes
from motion_editor.council.members import Member
from motion_editor.meeting.roll_call import Answer, RollCall, begun, found
from motion_editor.papers.recorded import HEADS
from motion_editor.tasks.adds_up import does_not_add_up
from motion_editor.tasks.roll import Chamber, in_order, named_in
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import choice_box, column, heading
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.tongue import many, mark, told, tr

SIZE = (640, 680)
LEAST = 48
"""The least height of the roll, in pixels of the frame."""

KEYS: Final = {
    Qt.Key.Key_F: Cast.FOR,
    Qt.Key.Key_A: Cast.AGAINST,
    Qt.Key.Key_B: Cast.ABSTAIN,
    Qt.Key.Key_N: Cast.NOT_VOTING,
    Qt.Key.Key_X: Cast.ABSENT,
    Qt.Key.Key_I: Cast.INTEREST,
}
"""The key by which a member's answer is taken."""


FIGURES: Final = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6,
    Qt.Key.Key_7, Qt.Key.Key_8, Qt.Key.Key_9,
)  # fmt: skip


class RollList(WrappedList):
    """The members: a letter is the answer of the current one, Backspace takes the last back."""

    answered = Signal(object)
    """The `Answer` of the current member."""

    undo = Signal()
    seek = Signal()
    """A name is to be looked for."""

    def __init__(
        self, says: str, keys: Mapping[Qt.Key, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__(says, parent)
        self._keys = keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key a member."""
        said = self._keys.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier,
                                      Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
        if said is not None and plain:
            self.answered.emit(said)
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo.emit()
        elif event.key() == Qt.Key.Key_Slash:
            self.seek.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """A letter is an answer here; names are looked for in a field of their own."""


class RecordedVoteDialog(QDialog):
    """The roll, the figures so far, and what does not add up."""

    taken = Signal(object)
    """The `Votes` so far, after every answer."""

    def __init__(
        self,
        subject: str,
        chamber: Chamber,
        groups: Sequence[str] = (),
        start: Votes | None = None,
        load: Callable[[], Sequence[Member]] | None = None,
        parent: QWidget | None = None,
        *,
        choices: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`load` asks for a roll in a file, and gives none where nobody chose one.

        `choices` are rival texts that are put at once, by id and name: each has a figure as key.
        """
        super().__init__(parent)
        self._answers = _answers(choices)
        self._keys = _keys(choices)
        self.setWindowTitle(tr("Recorded vote"))
        self._chamber, self._groups, self._load = chamber, tuple(groups), load
        self._demanded = start.demanded if start else ()
        self._casting = start.casting if start else None
        self._members: tuple[Member, ...] = ()
        self.call = RollCall((), ())
        self._lay_out(subject)
        self._seat(chamber.members, start)
        self.setMinimumSize(420, 420)
        self.resize(framed_size(*SIZE))
        self.list.setFocus()

    # The parts

    def _lay_out(self, subject: str) -> None:
        self.list = RollList(tr("Members of the roll"), self._keys, self)
        self.list.setMinimumHeight(framed(LEAST))
        self.list.answered.connect(self._answer)
        self.list.undo.connect(self._undo)
        self.list.seek.connect(lambda: self.seek.setFocus())
        self.list.currentRowChanged.connect(self._call)
        self._figures = QLabel(self)
        self._figures.setWordWrap(True)
        self._wrong = QLabel(self)
        self._wrong.setObjectName("notice")
        self._wrong.setWordWrap(True)
        lines = column(self)
        lines.addWidget(heading(self, subject))
        lines.addWidget(_muted(self, self._how()))
        lines.addLayout(self._above())
        lines.addWidget(self.list, 1)
        lines.addLayout(self._at_once())
        lines.addWidget(self._figures)
        lines.addWidget(self._wrong)
        self.demanded = QLineEdit(", ".join(self._demanded), self)
        self.demanded.setAccessibleName(tr("Asked for by"))
        self.demanded.setPlaceholderText(tr("Who asked for a recorded vote; commas between"))
        self.demanded.textEdited.connect(lambda: self._demand())
        lines.addWidget(self.demanded)
        lines.addWidget(self._buttons())

    def _how(self) -> str:
        """Which key is which answer."""
        texts = [it for it in self._answers if it.choice]
        if not texts:
            return tr("F for, A against, B abstained, {others}", others=tr(_AFTER))
        named = ", ".join(f"{at} {self._answers[it]}" for at, it in enumerate(texts[:9], 1))
        return tr("{texts}, B abstained, {others}", texts=named, others=tr(_AFTER))

    def _above(self) -> QHBoxLayout:
        self.seek = QLineEdit(self)
        self.seek.setAccessibleName(tr("Go to a member"))
        self.seek.setPlaceholderText(tr("Go to a member: / and the first letters, then Enter"))
        self.seek.textEdited.connect(self._seek)
        self.seek.returnPressed.connect(self._sought)
        self.order = choice_box(self, tr("Order"), [tr("By name"), tr("By group")])
        self.order.currentIndexChanged.connect(lambda _: self._reorder())
        line = QHBoxLayout()
        line.addWidget(self.seek, 1)
        line.addWidget(self.order)
        return line

    def _at_once(self) -> QHBoxLayout:
        self.who = choice_box(self, tr("Who"), [tr("The rest")])
        self.how = choice_box(self, tr("Vote"), list(self._answers.values()))
        self.how.setCurrentIndex(1)
        self._take = QPushButton(tr("&Record all"), self)
        self._take.setAutoDefault(False)
        self._take.clicked.connect(self._all)
        line = QHBoxLayout()
        line.addWidget(self.who, 1)
        line.addWidget(self.how)
        line.addWidget(self._take)
        return line

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        done = box.addButton(tr("Take the vote"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = box.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (done, cancel):
            button.setAutoDefault(False)
        if self._load is not None:
            roll = box.addButton(tr("Roll from a file…"), QDialogButtonBox.ButtonRole.ActionRole)
            roll.setAutoDefault(False)
            roll.clicked.connect(self._read)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    # What is done

    @property
    def votes(self) -> Votes:
        """The vote as it stands."""
        return self.call.votes(named_in(self.demanded.text()), self._casting)

    def _seat(self, members: Sequence[Member], start: Votes | None) -> None:
        """Begin with these members, and with what some votes say of them."""
        by_group = self.order.currentIndex() == 1
        self._members = in_order(members, self._groups, by_group=by_group)
        self.call = begun([it.name for it in self._members], start)
        groups = [it for it in dict.fromkeys(m.group for m in self._members) if it]
        with QSignalBlocker(self.who):
            self.who.clear()
            self.who.addItem(tr("The rest"))
            self.who.addItems([tr("Everybody of {group}", group=it) for it in groups])
        self._of = ("", *groups)
        self._fill()

    def _answer(self, said: Answer) -> None:
        before = self.call
        self._become(self.call.answered(said))
        if before.names:
            announce(self.list, f"{before.names[before.at]}: {self._answers[said]}")

    def _undo(self) -> None:
        self._become(self.call.undone())
        announce(self.list, tr("Taken back"))

    def _all(self) -> None:
        """Everybody of a group, or all who have not answered."""
        group = self._of[self.who.currentIndex()]
        said = tuple(self._answers)[self.how.currentIndex()]
        places = [at for at, it in enumerate(self._members) if not group or it.group == group]
        self._become(self.call.all_of(places, said))
        self.list.setFocus()

    def _demand(self) -> None:
        """Who asked for the vote is part of it."""
        self._say()
        self.taken.emit(self.votes)

    def _reorder(self) -> None:
        self._seat(self._members, self.call.votes())

    def _read(self) -> None:
        """Take the roll from a file instead."""
        if self._load is None:
            return
        try:
            members = self._load()
        except MotionError as error:
            self._wrong.setText(told(error))
            self._wrong.show()
            return
        if members:
            self._chamber = Chamber(
                tuple(members), self._chamber.rules, self._chamber.budget, self._chamber.interests
            )
            self._seat(members, self.call.votes())

    def _call(self, row: int) -> None:
        if row >= 0:
            self.call = self.call.called(row)

    def _seek(self, typed: str) -> None:
        at = found(self.call.names, typed)
        if at >= 0:
            self.list.setCurrentRow(at)

    def _sought(self) -> None:
        """The member is found: the next name begins anew."""
        self.seek.clear()
        self.list.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the list and the field of names: only with Ctrl it takes the vote."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.accept()

    # What is shown

    def _become(self, call: RollCall) -> None:
        self.call = call
        with QSignalBlocker(self.list):
            for at, member in enumerate(self._members):
                self.list.item(at).setText(self._row(member, call.casts[at]))
            self.list.setCurrentRow(call.at)
        self._say()
        self.taken.emit(self.votes)

    def _fill(self) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for member, cast in zip(self._members, self.call.casts, strict=True):
                QListWidgetItem(self._row(member, cast), self.list)
            self.list.setCurrentRow(self.call.at if self._members else -1)
        self._say()

    def _row(self, member: Member, answer: Answer | None) -> str:
        name = f"{member.name}, {member.group}" if member.group else member.name
        said = self._answers.get(answer, answer.cast.value) if answer else tr("not yet")
        return tr("{member}: {vote}", member=name, vote=said)

    def _say(self) -> None:
        """The figures, and what does not add up."""
        figures = [f"{name} {self.call.counted(*it)}" for it, name in self._answers.items()]
        left = len(self.call.waiting)
        if left:
            figures.append(many("{n} have not answered", "{n} has not answered", left))
        self._figures.setText(" · ".join(figures))
        slips = does_not_add_up(self.votes, None, self._chamber, ended=not left)
        wrong = [tr(it) for it in slips]
        if not self._members:
            wrong = [tr("There is no roll of this council. Take one from a file.")]
        self._wrong.setText("\n".join(wrong))
        self._wrong.setVisible(bool(wrong))


_AFTER: Final = mark(
    "N not voting, X absent, I interest. Backspace takes the last back, Ctrl+Enter takes the vote."
)


def _answers(choices: Sequence[tuple[str, str]]) -> dict[Answer, str]:
    """What a member can say, and what that is called; of rival texts the one voted for."""
    plain = {Answer(cast): tr(name) for cast, name in HEADS.items()}
    if not choices:
        return plain
    texts = {Answer(Cast.FOR, id): name for id, name in choices}
    sides = (Cast.FOR, Cast.AGAINST)
    return {**texts, **{it: name for it, name in plain.items() if it.cast not in sides}}


def _keys(choices: Sequence[tuple[str, str]]) -> dict[Qt.Key, Answer]:
    """The key for each of them; the first nine texts have a figure."""
    plain = {key: Answer(cast) for key, cast in KEYS.items()}
    if not choices:
        return plain
    texts = zip(FIGURES, choices, strict=False)
    sides = (Cast.FOR, Cast.AGAINST)
    others = {key: it for key, it in plain.items() if it.cast not in sides}
    return {**{key: Answer(Cast.FOR, id) for key, (id, _) in texts}, **others}


def _muted(parent: QWidget, words: str) -> QLabel:
    made = QLabel(words, parent)
    made.setObjectName("muted")
    made.setWordWrap(True)
    return made
