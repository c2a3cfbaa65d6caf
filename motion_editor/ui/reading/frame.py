"""The frame of the dialog in which an amendment is read: its panes, and the words below them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.ui.announce import announce
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.going_on import READS
from motion_editor.ui.reading.detail import Detail
from motion_editor.ui.reading.fields import Fields
from motion_editor.ui.reading.outcome import OutcomePane
from motion_editor.ui.reading.parts_list import PartsList
from motion_editor.ui.reading.source_pane import SourcePane
from motion_editor.ui.stack import Stack
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import many, tr
from motion_editor.ui.typed_fields import AGAIN

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.tasks.reading import DraftReading

SIZE: Final = (1080, 760)
SMALLEST: Final = (440, 560)
LEAST: Final = 64
"""How high each pane is at least, for two lines or three."""

NARROW: Final = 700
"""Pixels of the dialog below which one pane stands above the other."""


class Frame(QDialog):
    """Source and outcome side by side, below them the parts and what can be done about one."""

    def __init__(self, motion: Motion, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Read an amendment"))
        self.setProperty(AGAIN, READS)
        self.fields = Fields(motion, self)
        self.source = SourcePane(formats.colours, self)
        self.outcome = OutcomePane(formats, self)
        self.parts = PartsList(formats.colours, self)
        self.detail = Detail(self)
        self.where, self.says = _under(self), _under(self)
        self.wrong = _under(self, "notice")
        self.wrong.hide()
        self.where.hide()
        self._lay_out()
        for pane in (self.source, self.outcome, self.parts):
            pane.setMinimumHeight(LEAST)
        self.setMinimumSize(*SMALLEST)
        self.resize(framed_size(*SIZE))

    def say_wrong(self, words: str) -> None:
        """Say what is wrong, "" for nothing."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        if words:
            announce(self.wrong, words)

    def say_where(self, words: str) -> None:
        """Say what became of the line of the caret."""
        self.where.setText(words)
        self.where.setVisible(bool(words))

    def say_how(self, draft: DraftReading) -> None:
        """How it was read, what is open, and what else is to be looked at."""
        left = len(draft.pending)
        said = [tr(draft.said)]
        if left:
            said.append(many("{n} guesses to confirm.", "{n} guess to confirm.", left))
        said += [tr(words) for words in draft.doubts]
        words = " ".join(said)
        if words != self.says.text():
            self.says.setText(words)
            announce(self.says, words)
        self.all.setVisible(left > 1)

    def hold(self, *, held: bool) -> None:
        """Let nothing be changed for a while."""
        for widget in (self.fields, self.source, self.detail, self.go, self.all):
            widget.setEnabled(not held)

    def _lay_out(self) -> None:
        self._part_panes()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 14)
        lines.setSpacing(10)
        lines.addWidget(self.fields)
        lines.addWidget(self._both, 1)
        lines.addWidget(self.says)
        lines.addWidget(self.wrong)
        lines.addLayout(self._buttons())
        self._put_in_order()

    def _part_panes(self) -> None:
        """Source and outcome side by side, below them the parts and what can be done."""
        across = Qt.Orientation.Horizontal
        self._beside = Stack(across, tr("Room of the source"), self)
        self._beside.addWidget(_pane(tr("Source"), self.source, self.where))
        self._beside.addWidget(_pane(tr("What it becomes"), self.outcome, indent=8))
        self._below = Stack(across, tr("Room of the list of parts"), self)
        self._below.addWidget(self.parts)
        self._below.addWidget(self.detail)
        self._below.setSizes([600, 400])
        self._below.setStretchFactor(0, 3)
        self._below.setStretchFactor(1, 2)
        both = self._both = Stack(Qt.Orientation.Vertical, tr("Height of the list of parts"), self)
        both.addWidget(self._beside)
        both.addWidget(self._below)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 2)

    def _put_in_order(self) -> None:
        """Tab goes from above to below, as things are seen."""
        chain = [self.fields.last, self.source, self._beside.rule, self.outcome, self._both.rule]
        chain += [self.parts, self._below.rule, *self.detail.chain]
        chain += [self.looks, self.by_words, self.all, self.leave, self.go]
        for one, two in pairwise(chain):
            QWidget.setTabOrder(one, two)

    def _buttons(self) -> QHBoxLayout:
        self.looks = self._button(tr("What looks &mean…"))
        self.by_words = self._button(tr("Correct the &words"))
        self.by_words.setToolTip(
            tr("Puts marks in brackets in the place of looks; then the words can be corrected")
        )
        self.all = self._button(tr("Confirm all &guesses"))
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.looks, self.by_words, self.all):
            button.hide()
            line.addWidget(button)
        line.addStretch(1)
        self.leave = self._button(tr("Cancel"))
        self.go = self._button(tr("&Accept"))
        self.go.setProperty("filled", True)
        line.addWidget(self.leave)
        line.addWidget(self.go)
        return line

    def _button(self, words: str) -> QPushButton:
        made = QPushButton(words, self)
        made.setAutoDefault(False)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One pane above the other where there is no room beside."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        self._beside.setOrientation(way)
        self._below.setOrientation(way)
        self.fields.arrange(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving it."""
        self.reject()
        if self.isVisible():
            event.ignore()


def _under(parent: QWidget, name: str = "empty") -> QLabel:
    made = QLabel(parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def _pane(title: str, *widgets: QWidget, indent: int = 0) -> QWidget:
    made = QWidget()
    lines = QVBoxLayout(made)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(4)
    head = QLabel(title, made)
    head.setObjectName("cardHead")
    head.setIndent(indent)
    lines.addWidget(head)
    for widget in widgets:
        lines.addWidget(widget, 0 if isinstance(widget, QLabel) else 1)
    return made
