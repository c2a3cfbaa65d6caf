"""A table to be typed in: rows are put in, taken away, and pasted from a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr
from motion_editor.ui.typed_fields import Teller

Row = tuple[str, ...]
LEAST = 84
"""The width of a column in which nothing stands."""


class Cells(QTableWidget):
    """The cells; Ctrl+V pastes rows, Delete empties what is selected."""

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, empty, or go on: Enter goes down a line, Tab leaves the table."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Delete):
            for item in self.selectedItems():
                item.setText("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            down = min(self.currentRow() + 1, self.rowCount() - 1)
            self.setCurrentCell(down, self.currentColumn())
        else:
            super().keyPressEvent(event)


class Rows(Teller):
    """A table with buttons below it."""

    def __init__(
        self, says: str, columns: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """`columns` are names in the file and what each is called."""
        super().__init__(parent)
        self.names = tuple(name for name, _ in columns)
        self._filled: tuple[Row, ...] = ()
        self.table = Cells(0, len(columns), self)
        self.table.setAccessibleName(says)
        self._dress(columns)
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        self.table.pasted.connect(self._paste)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.table)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        for words, do in ((tr("Add a line"), self.add), (tr("Take the line away"), self.remove)):
            button = QPushButton(words, self)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        lines.addLayout(self.buttons)

    def _dress(self, columns: Sequence[tuple[str, str]]) -> None:
        self.table.setHorizontalHeaderLabels([tr(said) for _, said in columns])
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(framed(150))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        rows = self.table.verticalHeader()
        rows.setDefaultSectionSize(self.table.fontMetrics().height() + framed(12))

    def fill(self, rows: Sequence[Row]) -> None:
        """Show these rows, which nobody has typed, in place of what is there."""
        self._show(rows)
        self._filled = self.rows()

    def typed_words(self) -> Sequence[tuple[str, str]]:
        """The rows that are not as they were filled in, as they can be pasted again."""
        table, at = self.table, self.table.currentIndex()
        rows = [list(it) for it in self.rows()]
        editor = table.indexWidget(at)
        if isinstance(editor, QLineEdit) and at.row() < len(rows):
            rows[at.row()][at.column()] = editor.text().strip()
        elif isinstance(editor, QLineEdit):
            rows.append([editor.text().strip()])
        typed = ["\t".join(it) for it in rows if any(it) and tuple(it) not in self._filled]
        return [(table.accessibleName(), "\n".join(typed))]

    def _show(self, rows: Sequence[Row]) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            self._append(rows)
        self.table.resizeColumnsToContents()
        for column in range(len(self.names)):
            wide = self.table.columnWidth(column)
            self.table.setColumnWidth(column, max(wide, framed(LEAST)))

    def rows(self) -> tuple[Row, ...]:
        """What stands in each row, but those in which nothing does at their end."""
        found = [
            tuple(self._text(row, column) for column in range(len(self.names)))
            for row in range(self.table.rowCount())
        ]
        while found and not any(found[-1]):
            found.pop()
        return tuple(found)

    def put_in(self, rows: Sequence[Row]) -> None:
        """Put rows in below those that are there."""
        kept = self.rows()
        self._show((*kept, *rows))
        if rows:
            self.table.setCurrentCell(len(kept), 0)
        self.changed.emit()

    def go_to(self, row: int, column: str) -> None:
        """Put the focus into a cell."""
        at = self.names.index(column) if column in self.names else 0
        self.table.setCurrentCell(row, at)
        self.table.setFocus()

    def add(self) -> None:
        """An empty line below the others, to be typed in at once."""
        with QSignalBlocker(self.table):
            self._append([("",) * len(self.names)])
        self.go_to(self.table.rowCount() - 1, self.names[0])
        self.table.editItem(self.table.currentItem())

    def remove(self) -> None:
        """Take the current line away."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self.changed.emit()

    def read_pasted(self, text: str) -> Sequence[Row]:
        """The rows in what was pasted, cells parted by tabs."""
        size = len(self.names)
        lines = (line.split("\t") for line in text.splitlines() if line.strip())
        return [tuple((*cells, *("",) * size)[:size]) for cells in lines]

    def _paste(self, text: str) -> None:
        item = self.table.currentItem()
        if item is not None and "\n" not in text.strip() and "\t" not in text:
            item.setText(text.strip())
            return
        self.put_in(self.read_pasted(text))

    def _append(self, rows: Sequence[Row]) -> None:
        for cells in rows:
            at = self.table.rowCount()
            self.table.insertRow(at)
            for column, words in enumerate(cells):
                self.table.setItem(at, column, QTableWidgetItem(words))

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return item.text().strip() if item is not None else ""
