"""The Evidence tab: the notes on the clause under the caret, and a form for one more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from motion_editor.papers.evidence import KINDS, kind_words
from motion_editor.tasks.evidence import Found
from motion_editor.ui.panels.link import link
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import mark, tr

NONE = mark(
    "No notes yet. Say below where it comes from, what a figure counts, or who disputes it."
)
GONE = mark("Clauses no longer in the text")
HINT = mark("Where it stands, page and date; Ctrl+Enter adds it")


class NoteField(QPlainTextEdit):
    """Where a note is written; Tab goes on and Ctrl+Enter is enough."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Words of the note"))
        self.setPlaceholderText(tr(HINT))
        self.setFixedHeight(framed(96))

    def changeEvent(self, event: QEvent) -> None:
        """Room for as many lines in a larger type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedHeight(framed(96))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter adds the note."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class Begun(NamedTuple):
    """A note in the form: the place of the one that is changed, -1 for a new one on this clause."""

    at: int
    clause: str
    kind: str
    words: str


class EvidencePanel(QScrollArea):
    """Notes on one clause, those whose clause is gone, and the form."""

    added = Signal(str, str, str)
    """The id of the clause, the sort of note and its words."""

    changed = Signal(int, str, str)
    """The place of a note among all, its sort and its words."""

    removed = Signal(int)
    """The place of a note among all."""

    typed = Signal()
    """The form has other words, and they are no part of the motion yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[object, ...] = ()
        self._clause = ""
        self._changing = -1
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Evidence"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self.viewport())
        body.setObjectName("sideBody")
        lines = QVBoxLayout(body)
        lines.setContentsMargins(14, 14, 14, 14)
        lines.setSpacing(12)
        self._head = _label("", body, "cardHead")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        self._gone = QVBoxLayout()
        self._gone.setSpacing(12)
        lines.addWidget(self._head)
        lines.addLayout(self._cards)
        lines.addWidget(self._form(body))
        lines.addLayout(self._gone)
        lines.addStretch(1)
        self.setWidget(body)

    def _form(self, parent: QWidget) -> QWidget:
        self._box = QWidget(parent)
        lines = QVBoxLayout(self._box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(6)
        self._kind = QComboBox(self._box)
        self._kind.setAccessibleName(tr("Sort of note"))
        # On Linux the name of a combo box is what is chosen in it.
        self._kind.setAccessibleDescription(tr("Sort of note"))
        self._kind.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for kind, words in KINDS.items():
            self._kind.addItem(tr(words), kind)
        self._text = NoteField(self._box)
        self._add = QPushButton(tr("Add note"), self._box)
        self._cancel = QPushButton(tr("Cancel"), self._box)
        self._cancel.hide()
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._cancel)
        row.addStretch(1)
        for part in (self._kind, self._text):
            lines.addWidget(part)
        lines.addLayout(row)
        self._add.clicked.connect(self.commit)
        self._text.done.connect(self.commit)
        self._text.textChanged.connect(self.typed)
        self._cancel.clicked.connect(self._clear)
        return self._box

    @property
    def writing(self) -> bool:
        """Whether a note is begun: the panel then stays with its clause."""
        return self._changing >= 0 or bool(self._text.toPlainText().strip())

    def show_notes(
        self,
        clause: str,
        name: str,
        notes: Sequence[Found],
        gone: Sequence[Found],
        *,
        may_change: bool,
    ) -> None:
        """Show the notes on this clause; while one is being written, its own clause stays."""
        if self.writing and clause != self._clause:
            return
        now = (clause, name, tuple(notes), tuple(gone), may_change)
        if now == self._shown:
            return
        self._shown, self._clause = now, clause
        self._head.setText(name)
        self._box.setVisible(may_change)
        _empty(self._cards)
        if not notes:
            none = tr(NONE) if may_change else tr("No notes.")
            self._cards.addWidget(_label(none, self, "empty"))
        for found in notes:
            self._cards.addWidget(self._card(found, may_change=may_change))
        _empty(self._gone)
        if gone:
            self._gone.addWidget(_label(tr(GONE), self, "cardHead"))
        for found in gone:
            self._gone.addWidget(self._card(found, may_change=may_change))

    def _card(self, found: Found, *, may_change: bool) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(4)
        kind = tr(kind_words(found.note.kind))
        lines.addWidget(_label(kind, card, "cardHead"))
        if found.about:
            lines.addWidget(_label(tr("“{words}”", words=found.about), card, "muted"))
        words = _label(found.note.text, card, "")
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        lines.addWidget(words)
        if may_change:
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(link(tr("Edit"), kind, card, partial(self._begin, found)))
            row.addWidget(link(tr("Remove"), kind, card, partial(self.removed.emit, found.at)))
            row.addStretch(1)
            lines.addLayout(row)
        return card

    def _begin(self, found: Found) -> None:
        """Write an old note anew, in the form."""
        self.commit()
        self._changing = found.at
        at = self._kind.findData(found.note.kind)
        if at < 0:
            self._kind.addItem(tr(kind_words(found.note.kind)), found.note.kind)
            at = self._kind.count() - 1
        self._kind.setCurrentIndex(at)
        self._text.setPlainText(found.note.text)
        self._add.setText(tr("Keep"))
        self._cancel.show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> None:
        """Go to the field in which a note is written."""
        self._text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(self._box)

    def commit(self) -> None:
        """Take the note that is written in the form, if there is one."""
        begun = self.begun()
        if begun is None:
            return
        self._clear()
        if begun.at >= 0:
            self.changed.emit(begun.at, begun.kind, begun.words)
        else:
            self.added.emit(begun.clause, begun.kind, begun.words)

    def begun(self) -> Begun | None:
        """What is written in the form; None for nothing."""
        words = self._text.toPlainText()
        if not words.strip():
            return None
        return Begun(self._changing, self._clause, str(self._kind.currentData()), words)

    def _clear(self) -> None:
        self._changing = -1
        self._text.clear()
        self._add.setText(tr("Add note"))
        self._cancel.hide()


def _label(words: str, parent: QWidget, name: str) -> QLabel:
    made = QLabel(words, parent)
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def _empty(lines: QVBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
