"""The meeting: what happens is entered as it happens, with the motion's text at every step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.core.proceedings import RIVALS_PUT
from motion_editor.core.wording import opening
from motion_editor.meeting.proceedings import Next, course, nexts, standing
from motion_editor.tasks.meet import taken_back
from motion_editor.tasks.roll import Chamber
from motion_editor.tasks.timeline import Entry, timeline, whose
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.entering import Doing, Entering
from motion_editor.ui.dialogs.laid import choice_box, column, completer, heading, labelled
from motion_editor.ui.dialogs.likely import Likely
from motion_editor.ui.dialogs.step_text import StepText
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.meeting_words import ACTS, ALTERING, Asked, row_of, subjects
from motion_editor.ui.session import Session
from motion_editor.ui.theme import framed_size
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import mark, told, tr

SIZE = (980, 760)
PAUSE: Final = 150
"""Milliseconds without a change after which what was done elsewhere is shown."""

Enter = Callable[[Asked], Doing]
"""What it takes to enter what was asked; raises MotionError where it can't be."""


class MeetingDialog(QDialog):
    """Stands beside the window; every entry is one step of undo."""

    vote = Signal(str)
    """How the vote on what has this id went is to be asked."""

    rivals = Signal()
    """How the vote between rival texts went is to be asked."""

    alter = Signal(object)
    """The text is to be asked for that what is `Asked` makes of the motion."""

    chair = Signal()
    """The chair's view is to be shown."""

    def __init__(
        self,
        session: Session,
        chamber: Callable[[], Chamber],
        enter: Enter,
        colours: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._chamber, self._enter = session, chamber, enter
        self._aimed, self._gone = False, ""
        self._entries: tuple[Entry, ...] = ()
        self.setWindowTitle(tr("Meeting"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._lay_out(colours)
        self._work = Entering(self, self._held)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.follow)
        session.changed.connect(self._soon)
        self.setMinimumSize(480, 480)
        self.resize(framed_size(*SIZE))
        self.follow()

    # The parts

    def _lay_out(self, colours: Theme) -> None:
        self.steps = WrappedList(tr("What happened"), self)
        self.steps.currentRowChanged.connect(self._show)
        self.text = StepText(colours, self)
        above = QHBoxLayout()
        above.setSpacing(12)
        for words, part, room in ((tr("&What happened"), self.steps, 2),
                                  (tr("The te&xt at this step"), self.text, 3)):  # fmt: skip
            above.addLayout(labelled(self, words, part), room)
        self._odd = QLabel(self)
        self._odd.setObjectName("notice")
        self._odd.setWordWrap(True)
        self._odd.hide()
        lines = column(self)
        lines.addLayout(above, 1)
        lines.addWidget(self._odd)
        line = QHBoxLayout()
        line.addWidget(heading(self, tr("Next")), 1)
        line.addWidget(_button(self, tr("&Chair’s view"), self.chair.emit))
        lines.addLayout(line)
        self.likely = Likely(self)
        self.likely.taken.connect(self._take_next)
        lines.addWidget(self.likely)
        lines.addLayout(self._people())
        lines.addLayout(self._anything())
        lines.addLayout(self._below())

    def _people(self) -> QHBoxLayout:
        self.by = _field(self, tr("By"), tr("By: if not whoever gave notice"))
        self.by.setCompleter(completer(self, [it.name for it in self._chamber().members]))
        self.note = _field(self, tr("Note"), tr("Note: a remark, or why"))
        self.when = _field(self, tr("Time"), tr("Time: now"))
        line = QHBoxLayout()
        for field, room in ((self.by, 3), (self.note, 3), (self.when, 1)):
            line.addWidget(field, room)
        return line

    def _anything(self) -> QHBoxLayout:
        self.act = choice_box(self, tr("Event"), [tr(it) for it in ACTS.values()])
        self.about = choice_box(self, tr("About"), [])
        self._take = _button(self, tr("&Enter this"), self._take_any)
        for choice in (self.act, self.about):
            choice.currentIndexChanged.connect(self._aim)
        head = QLabel(tr("&Or"), self)
        head.setBuddy(self.act)
        line = QHBoxLayout()
        line.addWidget(head)
        line.addWidget(self.act, 1)
        line.addWidget(self.about, 1)
        line.addWidget(self._take)
        return line

    def _below(self) -> QHBoxLayout:
        self._votes = _button(self, tr("&Votes…"), self._ask_votes)
        self._back = _button(self, tr("Take &back"), self._take_back)
        line = QHBoxLayout()
        line.addWidget(self._votes)
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(_button(self, tr("C&lose"), self.close))
        for keys, do in ((QKeySequence("Ctrl+Z"), self._undo),
                         (QKeySequence("Ctrl+Shift+Z"), self._redo)):  # fmt: skip
            QShortcut(keys, self, do)
        return line

    # What is done

    def _aim(self) -> None:
        """Whoever has chosen an event means that by Enter, until it is entered."""
        self._aimed = True
        self._take.setDefault(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on the choice of an event enters that, chosen anew or not."""
        returns = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if returns and self.focusWidget() in (self.act, self.about):
            self._take_any()
        else:
            super().keyPressEvent(event)

    def _take_next(self, step: Next) -> None:
        if step.what == RIVALS_PUT:
            self.rivals.emit()
            self.follow()
            return
        self._do(step.what, step.subject, suggested=True)

    def _take_any(self) -> None:
        subject = self._subjects[self.about.currentIndex()][0]
        self._do(tuple(ACTS)[self.act.currentIndex()], subject, suggested=False)

    def _do(self, what: str, subject: str, *, suggested: bool) -> None:
        by = self.by.text().strip()
        if not by and suggested:
            by = whose(self._session.motion, Next(what, subject))
        asked = Asked(what, subject, by, self.when.text(), self.note.text())
        if what in ALTERING:
            self.alter.emit(asked)
            return
        if self.busy:
            return
        try:
            doing = self._enter(asked)
        except MotionError as error:
            self.refuse(error)
            return
        said = [it.text() for it in self._fields()]
        self._work.work(
            doing, lambda odd: self.took(odd, said), self.refuse, lambda: self.say_odd(tr(_BUSY))
        )

    @property
    def busy(self) -> bool:
        """Whether an entry is being worked out."""
        return self._work.busy

    def _held(self) -> list[QWidget]:
        """What waits for the entry in hand; who, when and why can be written meanwhile."""
        return [*self.likely.buttons, self.act, self.about, self._take, self._votes, self._back]

    def _fields(self) -> tuple[QLineEdit, ...]:
        return self.by, self.note, self.when

    def refuse(self, error: MotionError) -> None:
        """Say why it can't be entered; what was filled in stays."""
        self.say_odd(told(error))

    def took(self, odd: str, said: Sequence[str] = ()) -> None:
        """It was entered: make room for the next, and say what is odd about it.

        What was written meanwhile, so that a field is not as it was `said`, is for the next.
        """
        for at, field in enumerate(self._fields()):
            if not said or field.text() == said[at]:
                field.clear()
        self._aimed = False
        if self.focusWidget() in (self.act, self.about):
            # There Enter would enter the same again.
            self.steps.setFocus()
        self.follow()
        self.say_odd(odd)
        last = self.steps.item(self.steps.count() - 1).text()
        announce(self, f"{last} {odd}".strip())

    def say_odd(self, words: str) -> None:
        """Say above what comes next what there is to look at; "" for nothing."""
        self._odd.setText(words)
        self._odd.setVisible(bool(words))

    def _undo(self) -> None:
        """Take the last thing done back, and say what that was."""
        if self.busy:
            return
        was = self._session.undo_label
        self._session.undo()
        self.say_odd("")
        self.follow()
        announce(self, tr("undone: {label}", label=was) if was else "")

    def _take_back(self) -> None:
        """Undo; where the file was opened since, the last entry is taken back as a step."""
        was = self._session.undo_label
        if was and was != self._gone:
            self._undo()
            return
        try:
            now, report = taken_back(self._session.motion)
        except MotionError as error:
            self.refuse(error)
            return
        self._gone = tr(report.done).removesuffix(".")
        self._session.become(now, self._gone)
        self.follow()
        self.say_odd("")
        announce(self, tr(report.done))

    def _redo(self) -> None:
        if not self.busy:
            self._session.redo()
            self.follow()

    def _ask_votes(self) -> None:
        before = standing(self._session.motion).before
        self.vote.emit(before or self._session.motion.id)
        self.follow()

    # What is shown

    def _soon(self, _change: object) -> None:
        """What is typed elsewhere is shown once there is a pause."""
        self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to it may have registered something otherwise meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._later.start()

    def follow(self) -> None:
        """Show what there is now, the last step chosen."""
        self._later.stop()
        motion = self._session.motion
        ways = self._chamber().ways
        self._entries = timeline(motion, ways)
        self._moments = course(motion, ways)
        with QSignalBlocker(self.steps):
            self.steps.clear()
            QListWidgetItem(tr("Before the meeting"), self.steps)
            for entry in self._entries:
                QListWidgetItem(row_of(entry), self.steps)
            self.steps.setCurrentRow(self.steps.count() - 1)
        self.steps.scrollToBottom()
        self._show(self.steps.currentRow())
        self._offer(nexts(motion, standing(motion), ways))
        self._name_subjects()
        undo = self._session.undo_label
        self._back.setEnabled(bool(undo or self._entries))
        self._back.setToolTip(undo)

    def _offer(self, found: Sequence[Next]) -> None:
        self.likely.offer(self._session.motion, found)
        self._votes.setEnabled(bool(found))
        # Enter alone never decides anything: where a vote is taken it asks how that went.
        voting = bool(standing(self._session.motion).put)
        usual = self._votes if voting else self.likely.buttons[0]
        (self._take if self._aimed else usual).setDefault(True)

    def _name_subjects(self) -> None:
        self._subjects = subjects(self._session.motion)
        before = standing(self._session.motion).before
        with QSignalBlocker(self.about):
            self.about.clear()
            self.about.addItems([tr(opening(name)) for _, name in self._subjects])
            ids = [id for id, _ in self._subjects]
            self.about.setCurrentIndex(ids.index(before) if before in ids else 0)

    def _show(self, row: int) -> None:
        """The text at the step chosen."""
        stage = self._moments[row - 1].stage if 0 < row <= len(self._moments) else None
        self.text.show_step(self._session.motion, stage, first=row == 0)

    def done(self, result: int) -> None:
        """What is in hand is entered before it goes."""
        self.text.forget()
        self._work.finish()
        super().done(result)

    def gone(self) -> None:
        """The motion is no longer there: nothing more is entered."""
        self._work.forget()
        self.close()

    def set_colours(self, colours: Theme) -> None:
        """Show the text in another theme."""
        self.text.colours = colours
        self._show(self.steps.currentRow())


_BUSY: Final = mark("Being entered…")


def _field(parent: QWidget, name: str, hint: str) -> QLineEdit:
    made = QLineEdit(parent)
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def _button(parent: QWidget, words: str, do: Callable[[], object]) -> QPushButton:
    made = QPushButton(words, parent)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _=False: do())
    return made
