"""The editor of a council's profile: pages of fields, and what is wrong with them as they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.council.profile import Profile
from motion_editor.council.sense import Doubt
from motion_editor.store import disk
from motion_editor.tasks.council_draft import Draft, Taken, apart, draft_of, take
from motion_editor.tasks.council_fields import FIELDS, TABLES, Page
from motion_editor.tasks.council_places import Spot, placed, spot_of
from motion_editor.tasks.roll_text import rows
from motion_editor.tasks.templates import installed
from motion_editor.ui.announce import announce
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.answers import Answers
from motion_editor.ui.dialogs.laid import column, heading
from motion_editor.ui.dialogs.orders import Orders
from motion_editor.ui.dialogs.rows import Row, Rows
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.tongue import many, told, tr

WAIT = 250
"""Milliseconds after the last key before what was typed is looked at."""


class CouncilDialog(QDialog):
    """The pages, below them what is to be put right, and Save."""

    def __init__(
        self,
        profile: Profile,
        says: str,
        save: Callable[[Profile], bool],
        parent: QWidget | None = None,
    ) -> None:
        """`save` keeps the profile and says whether it did; MotionError where it can't."""
        super().__init__(parent)
        self.setWindowTitle(tr("Council"))
        self._profile, self._begun = profile, draft_of(profile)
        self._save = save
        self.answers = {page: Answers(FIELDS[page], self) for page in Page}
        # Phrases are as long as their names: each has a line of its own.
        self.answers[Page.MINUTES].form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.orders = Orders(self)
        self.roll = Roll(self._forms, self)
        self.tables: dict[str, Rows] = {
            "members": self.roll,
            "calendar.closed": Rows(tr("Closed days"), TABLES["calendar.closed"], self),
            "calendar.fixed": Rows(tr("Dates set for one meeting"), TABLES["calendar.fixed"], self),
        }
        self.pages = QTabWidget(self)
        self.pages.setAccessibleName(tr("Pages of the profile"))
        for page in Page:
            self.pages.addTab(self._page(page), tr(page.value))
        self._head = heading(self, tr("What is to be put right"))
        self.found = WrappedList(tr("What is to be put right"), self)
        self.found.setMaximumHeight(framed(110))
        self.found.itemActivated.connect(self._jump)
        words = QLabel(says, self)
        words.setWordWrap(True)
        lines = column(self)
        for widget in (words, self.pages, self._head, self.found, self._buttons()):
            lines.addWidget(widget)
        lines.setStretchFactor(self.pages, 1)
        self._templates = tuple(it.name for it in installed())
        self._complete("papers.template", self._templates)
        self._fill(self._begun)
        self._listen()
        self.setMinimumSize(420, 380)
        self.resize(framed_size(820, 680))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        keep = buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (keep, leave):
            button.setAutoDefault(False)
        buttons.accepted.connect(self.try_it)
        buttons.rejected.connect(self.reject)
        return buttons

    def draft(self) -> Draft:
        """What stands in the fields now."""
        values: dict[str, str] = {}
        for answers in self.answers.values():
            values |= answers.values()
        tables = {name: table.rows() for name, table in self.tables.items()}
        return Draft(self._begun.id, values, self.orders.sets(), tables)

    def look(self) -> Taken:
        """Look at what was typed, and list what is wrong with it."""
        self._timer.stop()
        taken = take(self.draft(), self._templates, self._profile)
        said = [(it, placed(it)) for it in (*taken.faults, *taken.doubts)]
        if [words for _, words in said] != [
            self.found.item(at).data(Qt.ItemDataRole.UserRole + 1)
            for at in range(self.found.count())
        ]:
            self._list(said)
        return taken

    def try_it(self) -> None:
        """Save it; where a field can't be read, go there, and nothing is lost."""
        taken = self.look()
        if taken.profile is None:
            self.go_to(spot_of(taken.faults[0].path))
            announce(self, tr(placed(taken.faults[0])))
            return
        try:
            if self._save(taken.profile):
                self.accept()
        except MotionError as error:
            self._head.setText(told(error))
            announce(self, told(error))

    def reject(self) -> None:
        """Leave it, after asking where something was altered."""
        if self.draft() == self._begun or sure(
            self,
            tr("Leave the council as it was?"),
            tr("What you have altered here is then lost."),
            tr("Leave it"),
        ):
            super().reject()

    def go_to(self, spot: Spot) -> None:
        """Show the page of a place, and put the focus there."""
        self.pages.setCurrentIndex(list(Page).index(spot.page))
        if spot.page is Page.ORDERS:
            self.orders.go_to(spot.row, spot.field)
        elif spot.table:
            self.tables[spot.table].go_to(spot.row, spot.field)
        else:
            box = self.answers[spot.page].boxes.get(spot.field)
            if box is not None:
                box.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field, for nothing is saved by the way; with Ctrl it saves."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.try_it()
        elif isinstance(focus := self.focusWidget(), QPushButton):
            focus.click()
        else:
            self.focusNextChild()

    def _complete(self, field: str, words: Sequence[str]) -> None:
        """Offer words for a line on the page of papers."""
        box = self.answers[Page.PAPERS].boxes[field]
        if isinstance(box, QLineEdit):
            box.setCompleter(QCompleter(list(words), box))

    def _page(self, page: Page) -> QScrollArea:
        body = QWidget(self)
        lines = QVBoxLayout(body)
        lines.setContentsMargins(14, 14, 14, 14)
        lines.setSpacing(12)
        if FIELDS[page]:
            lines.addWidget(self.answers[page])
        else:
            self.answers[page].hide()
        parts = {
            Page.PEOPLE: ((tr("Roll"), self.roll),),
            Page.CALENDAR: (
                (tr("Closed days beside bank holidays"), self.tables["calendar.closed"]),
                (tr("Dates set for one meeting, which win over any counting"),
                 self.tables["calendar.fixed"]),
            ),
        }  # fmt: skip
        for words, widget in parts.get(page, ()):
            lines.addWidget(heading(self, words))
            lines.addWidget(widget, 1)
        if page is Page.ORDERS:
            lines.addWidget(self.orders)
        elif page not in parts:
            lines.addStretch(1)
        return _scrolled(body)

    def _fill(self, draft: Draft) -> None:
        for answers in self.answers.values():
            answers.fill(draft.fields)
        self.orders.fill(draft.orders)
        for name, table in self.tables.items():
            table.fill(draft.tables[name])

    def _listen(self) -> None:
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.look)
        for answers in self.answers.values():
            answers.changed.connect(self._timer.start)
        for table in self.tables.values():
            table.changed.connect(self._timer.start)
        self.orders.changed.connect(self._timer.start)
        self._list([])
        self.look()

    def _list(self, said: Sequence[tuple[Doubt, str]]) -> None:
        self.found.clear()
        for doubt, words in said:
            item = QListWidgetItem(tr(words), self.found)
            item.setData(Qt.ItemDataRole.UserRole, spot_of(doubt.path))
            item.setData(Qt.ItemDataRole.UserRole + 1, words)
        there = bool(said)
        self.found.setVisible(there)
        self._head.setText(
            many("{n} things to be put right: Enter goes there",
                 "{n} thing to be put right: Enter goes there", len(said))
            if there
            else tr("Nothing contradicts itself.")
        )  # fmt: skip

    def _jump(self, item: QListWidgetItem) -> None:
        spot = item.data(Qt.ItemDataRole.UserRole)
        # Once the Enter that chose it has been dealt with, or that would go on from there.
        QTimer.singleShot(0, self, lambda: self.go_to(spot))

    def _forms(self) -> list[str]:
        """The forms of address as they stand."""
        return list(apart(self.answers[Page.NAME].values()["people.forms"]))


def _scrolled(body: QWidget) -> QScrollArea:
    """A page in a pane that scrolls from above to below."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(body)
    return area


class Roll(Rows):
    """The members, which may be pasted from a spreadsheet or read from a text."""

    def __init__(self, forms: Callable[[], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(tr("Roll of members"), TABLES["members"], parent)
        self._forms = forms
        self.table.setMinimumHeight(framed(220))
        take_in = QPushButton(tr("Read a roll…"), self)
        take_in.setToolTip(tr("A text of members, one a line: name, group, ward"))
        take_in.setAutoDefault(False)
        take_in.clicked.connect(self._ask)
        self.buttons.insertWidget(2, take_in)

    def read_pasted(self, text: str) -> list[Row]:
        """The members in what was pasted, forms of address apart from names."""
        return list(rows(text, self._forms()))

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Read a roll"), "", tr("Texts and tables (*.txt *.csv *.tsv)")
        )
        if not chosen:
            return
        try:
            text = disk.read(Path(chosen)).decode("utf-8-sig", "replace")
        except MotionError as error:
            announce(self, told(error))
            self.table.setToolTip(told(error))
            return
        self.put_in(self.read_pasted(text))
