"""Until when notice is to be given for a meeting: three deadlines in words, and day by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details, Motion
from motion_editor.core.wording import phrase
from motion_editor.council.calendar import What
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import wording
from motion_editor.tasks.deadlines import (
    Due,
    amendments_said,
    deadlines,
    in_time_said,
    meeting_on,
    told,
)
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import told as said, tr
from motion_editor.ui.typed_fields import only_seeks

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

SIZE = (640, 600)


def show_deadlines(window: Window) -> None:
    """Show the deadlines of the motion that is open; without one, of the council last begun for."""
    from motion_editor.tasks.councils import council_of, installed

    profiles = [it.profile for it in installed() if it.profile is not None]
    if window.session is None:
        last = [it for it in profiles if it.id == window.memory.settings.council]
        rest = [it for it in profiles if it not in last]
        window.ask(DeadlinesDialog([*last, *rest] or [PLAIN], Details(), window))
        return
    motion = window.session.motion
    own = council_of(motion)
    others = [it for it in profiles if it != own]
    window.ask(DeadlinesDialog([own, *others], motion.details, window, motion))


class DeadlinesDialog(QDialog):
    """A council, the date of a meeting, its deadlines, and each day of the one chosen."""

    def __init__(
        self,
        profiles: Sequence[Profile],
        details: Details,
        parent: QWidget | None = None,
        motion: Motion | None = None,
    ) -> None:
        """The first of the profiles is chosen; the details are those of the motion it is about."""
        super().__init__(parent)
        self.setWindowTitle(tr("Deadlines"))
        self._profiles, self._details, self._motion = profiles, details, motion
        self.council = self._councils()
        self._dues: tuple[Due, ...] = ()
        self.meeting = only_seeks(QLineEdit(wording.date(details.meeting), self))
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
        self.council.currentIndexChanged.connect(self._count)
        self.list.currentRowChanged.connect(self._show_days)
        self.copy.clicked.connect(self._copy)
        self.setMinimumSize(360, 380)
        self.resize(framed_size(*SIZE))
        self._count()

    def _councils(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(tr("Council"))
        box.setAccessibleDescription(tr("Council"))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItems([tr(phrase(it.name)) for it in self._profiles])
        return box

    def _lay_out(self) -> None:
        row, below = QFormLayout(), QHBoxLayout()
        row.setHorizontalSpacing(16)
        row.setVerticalSpacing(12)
        row.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        row.addRow(tr("Council"), self.council)
        row.addRow(tr("Meeting"), self.meeting)
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
        lines.addLayout(row)
        lines.addWidget(self.wrong)
        lines.addWidget(self.list, 2)
        lines.addWidget(by_day)
        lines.addWidget(self.days, 3)
        lines.addLayout(below)

    def _count(self) -> None:
        """Count for the date that stands in the field, and say what is wrong with it."""
        written, wrong = self.meeting.text().strip(), ""
        profile = self._profiles[max(self.council.currentIndex(), 0)]
        try:
            self._dues = deadlines(profile, meeting_on(written)) if written else ()
        except MotionError as error:
            self._dues, wrong = (), said(error)
        remarks = [it.counted.remark for it in self._dues if it.counted and it.counted.remark]
        wrong = wrong or tr(next(iter(remarks), ""))
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
        self.days.addItems([it for it in self._received(row) if it])

    def _received(self, row: int) -> list[str]:
        """Whether the motion that is open, or its amendments, came in time for its meeting."""
        due, details = self._dues[row], self._details
        if self.council.currentIndex() or due.counted is None:
            return []
        if details.meeting != _iso(due.counted.meeting):
            return []
        try:
            if due.what is What.MOTIONS:
                return [tr(in_time_said(due.counted, details.received))]
            if self._motion is None or due.what is not What.AMENDMENTS:
                return []
            return [tr(it) for it in amendments_said(self._motion, due.counted)]
        except MotionError as error:
            return [said(error)]

    def _copy(self) -> None:
        """All of it as text, in the person’s language."""
        lines = [tr(it) for it in told(self._dues)]
        QGuiApplication.clipboard().setText("\n".join(lines))
        announce(self, tr("Copied."))


def _iso(day: date) -> str:
    return day.isoformat()
