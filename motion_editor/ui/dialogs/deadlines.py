"""Until when notice is to be given for a meeting: three deadlines in words, and day by day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details
from motion_editor.core.wording import phrase
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import wording
from motion_editor.tasks.deadlines import Due, deadlines, in_time_said, meeting_on, told
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import column, heading
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import told as said, tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

SIZE = (640, 600)


def show_deadlines(window: Window) -> None:
    """Show the deadlines of the motion that is open; without one, of no council in particular."""
    from motion_editor.tasks.councils import council_of

    if window.session is None:
        window.ask(DeadlinesDialog(PLAIN, Details(), window))
        return
    motion = window.session.motion
    window.ask(DeadlinesDialog(council_of(motion), motion.details, window))


class DeadlinesDialog(QDialog):
    """The date of a meeting, its deadlines, and each day of the one chosen."""

    def __init__(self, profile: Profile, details: Details, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Deadlines"))
        self._profile, self._details = profile, details
        self._dues: tuple[Due, ...] = ()
        self.meeting = QLineEdit(wording.date(details.meeting), self)
        self.meeting.setPlaceholderText(tr("As in 20 January 2027"))
        self.meeting.setAccessibleName(tr("Meeting"))
        self.wrong = QLabel(self)
        self.wrong.setObjectName("notice")
        self.wrong.setWordWrap(True)
        self.list = WrappedList(tr("Deadlines"), self)
        self.days = WrappedList(tr("Day by day"), self)
        self.copy = QPushButton(tr("Copy"), self)
        self._lay_out()
        self.meeting.textChanged.connect(self._count)
        self.list.currentRowChanged.connect(self._show_days)
        self.copy.clicked.connect(self._copy)
        self.setMinimumSize(360, 380)
        self.resize(framed_size(*SIZE))
        self._count()

    def _lay_out(self) -> None:
        label = QLabel(tr("Meeting"), self)
        label.setBuddy(self.meeting)
        row, below = QHBoxLayout(), QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.meeting, 1)
        by_day = QLabel(tr("Day by day"), self)
        by_day.setBuddy(self.days)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.reject)
        for button in (self.copy, close):
            button.setAutoDefault(False)
        below.addWidget(self.copy)
        below.addStretch(1)
        below.addWidget(close)
        lines = column(self)
        lines.addWidget(heading(self, tr(phrase(self._profile.name))))
        lines.addLayout(row)
        lines.addWidget(self.wrong)
        lines.addWidget(self.list, 2)
        lines.addWidget(by_day)
        lines.addWidget(self.days, 3)
        lines.addLayout(below)

    def _count(self) -> None:
        """Count for the date that stands in the field, and say what is wrong with it."""
        written, wrong = self.meeting.text().strip(), ""
        try:
            self._dues = deadlines(self._profile, meeting_on(written)) if written else ()
        except MotionError as error:
            self._dues, wrong = (), said(error)
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        self.list.addItems([tr(it.line) for it in self._dues])
        blocked.unblock()
        self.copy.setEnabled(bool(self._dues))
        chosen = next((at for at, it in enumerate(self._dues) if it.counted), 0)
        self.list.setCurrentRow(chosen if self._dues else -1)
        self._show_days()

    def _show_days(self) -> None:
        row = self.list.currentRow()
        self.days.clear()
        counted = self._dues[row].counted if 0 <= row < len(self._dues) else None
        if counted is None:
            return
        self.days.addItems([tr(it.said) for it in counted.days])
        received = self._received(row)
        if received:
            self.days.addItem(received)

    def _received(self, row: int) -> str:
        """Whether the motion that is open came in time, where this is its meeting."""
        counted, details = self._dues[row].counted, self._details
        if row or counted is None or details.meeting != _iso(counted.meeting):
            return ""
        return tr(in_time_said(counted, details.received))

    def _copy(self) -> None:
        """All of it as text, in the person’s language."""
        lines = [tr(it) for it in told(self._dues)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        announce(self, tr("Copied."))


def _iso(day: date) -> str:
    return day.isoformat()
