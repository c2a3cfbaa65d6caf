"""What a printed record has that nothing explains: listed by stage, each leading to its clause."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from motion_editor.core.wording import opening, phrase, strung
from motion_editor.tasks.counted import Count
from motion_editor.tasks.findings import Finding
from motion_editor.tasks.verify import Stage, Verified, grouped
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.dialogs.told import remarks_html
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, mark, tr

SIZE = (760, 580)
_CLEAN = mark("Nothing in {name} is left unexplained.")
_VOTES = {
    "amendment": mark("Line {line}: votes on the amendment, {figures}"),
    "motion": mark("Line {line}: votes on the motion, {figures}"),
    "paragraph": mark("Line {line}: votes on the paragraph, {figures}"),
    "rival texts": mark("Line {line}: votes on the rival texts, {figures}"),
}


class RecordDialog(QDialog):
    """The findings; `chosen` is the one whose clause is to be shown, `roll` whether one is asked.

    A roll can be counted against once; `counted` says that this was done.
    """

    def __init__(
        self, name: str, found: Verified, *, counted: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Check the record"))
        self.chosen: Finding | None = None
        self.roll = False
        self._rows: dict[int, Finding] = {}
        head = heading(self, _head(name, found))
        self._list = WrappedList(tr("What nothing explains"), self)
        pane = ReadPane(tr("What the record holds"), self)
        pane.setHtml(summary(found))
        pane.setMinimumHeight(60)
        lines = column(self)
        for widget in (head, self._list, pane):
            lines.addWidget(widget)
        lines.setStretchFactor(self._list, 3)
        lines.setStretchFactor(pane, 2)
        lines.addLayout(self._buttons(counted=counted))
        self._list.currentRowChanged.connect(self._follow)
        self._list.itemActivated.connect(lambda _: self._go())
        self._fill(found)
        self.setMinimumSize(440, 380)
        self.resize(framed_size(*SIZE))

    def _buttons(self, *, counted: bool) -> QHBoxLayout:
        roll = QPushButton(tr("Count against a roll…"), self)
        roll.setToolTip(tr("A text file with one member a line: NAME, or NAME, group, ward"))
        roll.setVisible(not counted)
        close = QPushButton(tr("Close"), self)
        self._to_clause = QPushButton(tr("Go to the clause"), self)
        for button in (roll, close, self._to_clause):
            button.setAutoDefault(False)
        roll.clicked.connect(self._ask_roll)
        close.clicked.connect(self.reject)
        self._to_clause.clicked.connect(self._go)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(roll)
        line.addStretch(1)
        line.addWidget(self._to_clause)
        line.addWidget(close)
        return line

    def _fill(self, found: Verified) -> None:
        """The findings below the two stages that they are between."""
        self._to_clause.setEnabled(False)
        self._list.setVisible(bool(found.findings))
        for between, items in grouped(found.findings):
            head = QListWidgetItem(tr(opening(between)), self._list)
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            for item in items:
                self._rows[self._list.count()] = item
                self._list.addItem(finding_words(item))
        if self._rows:
            self._list.setCurrentRow(min(self._rows))

    def _follow(self, row: int) -> None:
        item = self._rows.get(row)
        self._to_clause.setEnabled(item is not None and bool(item.clause))

    def _go(self) -> None:
        item = self._rows.get(self._list.currentRow())
        if item is not None and item.clause:
            self.chosen = item
            self.accept()

    def _ask_roll(self) -> None:
        self.roll = True
        self.accept()


def _head(name: str, found: Verified) -> str:
    if not found.findings:
        return tr(_CLEAN, name=name)
    return many(
        "{n} differences in {name} are not explained.",
        "{n} difference in {name} is not explained.",
        len(found.findings),
        name=name,
    )


def finding_words(item: Finding) -> str:
    """A finding in one line: its grade, what it is, and the line of the record."""
    grade, said = tr(opening(item.grade.value)), tr(item.said)
    if not item.line:
        return tr("{grade}: {finding}", grade=grade, finding=said)
    return tr("{grade}, line {line}: {finding}", grade=grade, line=item.line, finding=said)


def summary(found: Verified) -> str:
    """The texts and votes that the record holds, and the remarks on reading it, as HTML."""
    said = [*map(_stage, found.stages), *map(_count, found.counts)]
    return listed(tr("In the record"), said) + remarks_html(found.remarks)


def _stage(stage: Stage) -> str:
    return many(
        "Line {line}: {stage}, {n} clauses",
        "Line {line}: {stage}, {n} clause",
        stage.clauses,
        line=stage.line,
        stage=tr(stage.name),
    )


def _count(count: Count) -> str:
    figures = strung(list(_figures(count)))
    return tr(_VOTES[count.on], line=count.line, figures=tr(figures))


def _figures(count: Count) -> Iterator[str]:
    for cast, number in count.members.items():
        yield tr("{cast} {count}", cast=tr(phrase(cast)), count=number)
    if count.casting:
        yield tr("casting vote {cast}", cast=tr(phrase(count.casting)))
