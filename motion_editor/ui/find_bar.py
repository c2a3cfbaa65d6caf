"""The bar below the text: what is looked for, what is put in its place, and how."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.tasks.seek import Query
from motion_editor.ui.announce import announce
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import mark, tr

NARROW = 560
"""Below this many pixels, at the usual size of the frame's type, buttons go below the fields."""

EXPRESSION_TIP = mark(
    "For those who know them: \\d+ finds numbers, and in what is put in\n"
    "\\1 stands for what the first group ( ) found, \\n for a new clause"
)


class FindBar(QFrame):
    """Fields, buttons and what is said; it looks for nothing itself."""

    asked = Signal()
    """Something else is looked for, or in another way."""

    stepped = Signal(bool)
    """The next one is wanted, or (True) the one before."""

    replaced = Signal()
    all_replaced = Signal()

    closed = Signal()
    """The bar is to go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(tr("Find and replace"))
        self.words, self.instead = self._field(tr("Find")), self._field(tr("Replace with"))
        self.count = QLabel(self)
        self.count.setObjectName("muted")
        self.count.setAccessibleDescription(tr("How many were found"))
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous = self._button(tr("Previous"), tr("The one before (Shift+Enter)"))
        self.next = self._button(tr("Next"), tr("The next one (Enter)"))
        self.close_it = self._button(tr("Close"), tr("Close the bar (Esc)"))
        self.replace = self._button(
            tr("Replace"), tr("Replace this one and go to the next (Enter)")
        )
        self.replace_all = self._button(
            tr("Replace all"), tr("Replace every one, in one step of undo")
        )
        self.case = self._toggle(tr("Match case"), tr("“Council” finds no “council”"))
        self.whole = self._toggle(tr("Whole words"), tr("“art” does not find “part”"))
        self.expression = self._toggle(tr("Regular expression"), tr(EXPRESSION_TIP))
        self.struck = self._toggle(
            tr("Struck words too"), tr("Look in what the amendment leaves out too")
        )
        self._told = QLabel(self)
        self._told.setObjectName("findTold")
        self._told.setWordWrap(True)
        self._told.hide()
        self._narrow: bool | None = None
        self._why_not = ""
        self._lay_out()
        self._wire()

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setPlaceholderText(name)
        made.setAccessibleName(name)
        made.setToolTip(name)
        made.setMinimumWidth(96)
        return made

    def _button(self, words: str, tip: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setToolTip(tip)
        made.setAutoDefault(False)
        return made

    def _toggle(self, words: str, tip: str) -> QCheckBox:
        made = QCheckBox(words, self)
        made.setToolTip(tip)
        made.toggled.connect(self.asked)
        return made

    def _lay_out(self) -> None:
        self._seeking = _row(self.count, self.previous, self.next, self.close_it)
        self._putting = _row(self.replace, self.replace_all)
        self._grid = QGridLayout()
        self._toggles = QGridLayout()
        for grid in (self._grid, self._toggles):
            grid.setHorizontalSpacing(8)
            grid.setVerticalSpacing(6)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(12, 8, 12, 8)
        lines.setSpacing(8)
        lines.addLayout(self._grid)
        lines.addLayout(self._toggles)
        lines.addWidget(self._told)
        self._arrange()
        order = (
            self.words, self.instead, self.previous, self.next, self.close_it, self.replace,
            self.replace_all, self.case, self.whole, self.expression, self.struck,
        )  # fmt: skip
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _arrange(self) -> None:
        """Put the buttons beside the fields, or below them in a narrow bar."""
        wanted = self._seeking.sizeHint().width() + self.words.sizeHint().width()
        narrow = self.width() < max(wanted + 40, framed(NARROW))
        if narrow is self._narrow:
            return
        self._narrow = narrow
        parts = (self.words, self._seeking, self.instead, self._putting)
        for at, part in enumerate(parts):
            row, column = (at, 0) if narrow else divmod(at, 2)
            self._grid.addWidget(part, row, column)
        self._grid.setColumnStretch(0, 1)
        across = 2 if narrow else 4
        for at, one in enumerate((self.case, self.whole, self.expression, self.struck)):
            self._toggles.addWidget(one, *divmod(at, across))
        for column in range(5):
            self._toggles.setColumnStretch(column, int(column == across))

    def _wire(self) -> None:
        self.words.textEdited.connect(self.asked)
        self.next.clicked.connect(lambda: self.stepped.emit(False))
        self.previous.clicked.connect(lambda: self.stepped.emit(True))
        self.replace.clicked.connect(self.replaced)
        self.replace_all.clicked.connect(self.all_replaced)
        self.close_it.clicked.connect(self.closed)

    @property
    def query(self) -> Query:
        """What is looked for, and how."""
        return Query(
            self.words.text(),
            match_case=self.case.isChecked(),
            whole_words=self.whole.isChecked(),
            expression=self.expression.isChecked(),
        )

    @property
    def struck_too(self) -> bool:
        """Whether struck words are looked in, where there can be any."""
        return self.struck.isChecked() and not self.struck.isHidden()

    def show_replacing(self, replacing: bool) -> None:
        """Show the second row, or hide it."""
        self.instead.setVisible(replacing)
        self._putting.setVisible(replacing)

    def allow(self, why_not: str) -> None:
        """Make replacing possible, or say why it is not."""
        for one in (self.instead, self.replace, self.replace_all):
            one.setEnabled(not why_not)
            one.setAccessibleDescription(why_not)
        if why_not != self._why_not:
            self._why_not = why_not
            self.tell("")

    def say_count(self, words: str) -> None:
        """Say how many there are, and which this one is."""
        if words != self.count.text():
            self.count.setText(words)
            announce(self.count, words)

    def tell(self, words: str, *, wrong: bool = False) -> None:
        """Say what is wrong or what was done; with "" at most why nothing can be replaced."""
        words = words or ("" if self.instead.isHidden() else self._why_not)
        if words == self._told.text():
            return
        if self._told.property("wrong") is not wrong:
            self._told.setProperty("wrong", wrong)
            self._told.style().unpolish(self._told)
            self._told.style().polish(self._told)
        self._told.setText(words)
        self._told.setVisible(bool(words))
        announce(self._told, words)

    @property
    def told(self) -> str:
        """What is said, apart from the number."""
        return self._told.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the width."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc closes the bar."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        focus = self.focusWidget()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif enter and isinstance(focus, QPushButton):
            focus.click()
        elif enter and focus is self.instead:
            self.replaced.emit()
        elif enter:
            self.stepped.emit(back)
        else:
            super().keyPressEvent(event)


def _row(*parts: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(6)
    for part in parts:
        line.addWidget(part, int(isinstance(part, QLabel)))
    return row
