"""The line below: where I am, how long it is, tracked as whom, saved where and when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from motion_editor.core.place import Span
from motion_editor.papers.wording import label
from motion_editor.ui.announce import announce
from motion_editor.ui.footnotes import footnote_at
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words


class Brief(QLabel):
    """Words that end in "…" where there is no room for them; all of them are in the tool tip."""

    def setText(self, words: str) -> None:
        """Say these words."""
        super().setText(words)
        self.setToolTip(words)

    def minimumSizeHint(self) -> QSize:
        """However long the words, the window may be narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As many of the words as there is room for."""
        room = self.contentsRect().width()
        brief = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        if brief == self.text():
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(self.contentsRect(), middle, brief)


GAP = 28
"""Pixels between two things said."""


class Status(QStatusBar):
    """The status bar of a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._where = self._label("Where the caret stands")
        self._spelling = self._label("Spelling")
        self._spelling.hide()
        self._words = self._label("Number of words")
        self._tracked = self._label("How typing is taken")
        self._zoom = self._label("Text size", permanent=True)
        self._saved = self._label("Where it is saved", permanent=True)

    def _label(self, name: str, *, permanent: bool = False) -> Brief:
        made = Brief(self)
        made.setObjectName(name)
        # A name would stand in place of the words for those who hear them.
        made.setAccessibleDescription(name)
        self.addPermanentWidget(made) if permanent else self.addWidget(made)
        return made

    def say_where(self, session: Session, span: Span) -> None:
        """Name the clause of the caret and what became of it."""
        at = min(span.end.clause, len(session.clauses) - 1)
        note = footnote_at(session.clauses, span.end) if at == span.end.clause else None
        self._where.setText(clause_words(session, at) + (", in a footnote" if note else ""))

    def say_length(self, words: str, *, warns: bool = False, tip: str = "") -> None:
        """Say how long the text is; `warns` where a limit is near or passed, which is said too."""
        self._words.setText(words)
        self._words.setToolTip(tip)
        self._words.setAccessibleDescription(tip)
        if self._words.property("warning") is not warns:
            self._words.setProperty("warning", warns)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)

    def say_spelling(self, word: str) -> None:
        """Say that the word of the caret is in no list; "" for nothing to say."""
        said = f"“{word}” is not in the word list" if word else ""
        if said != self._spelling.text():
            self._spelling.setText(said)
            self._spelling.setVisible(bool(said))
            self._make_room()
            announce(self._spelling, said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where it would not all go in, number of words and tracking give way to the spelling."""
        shown = (self._where, self._spelling, self._words, self._tracked, self._zoom, self._saved)
        wanted = sum(one.sizeHint().width() + GAP for one in shown)
        roomy = not self._spelling.text() or wanted <= self.width()
        self._words.setVisible(roomy)
        self._tracked.setVisible(roomy)

    def say_tracking(self, session: Session) -> None:
        """Say how what is typed is taken."""
        shown = session.state.amendment
        if not session.editable:
            self._tracked.setText("For reading")
        elif shown is None:
            self._tracked.setText("Draft")
        else:
            self._tracked.setText(f"Tracked as {label(shown)}")

    def say_zoom(self, percent: int) -> None:
        """Say how large the text is."""
        self._zoom.setText(f"{percent} %")

    def say_saved(self, session: Session, when: datetime | None) -> None:
        """Say where it is kept, and whether that is up to date."""
        if session.path is None:
            self._saved.setText("Not saved yet")
        elif session.dirty:
            self._saved.setText(f"Changes not yet saved to {session.path.name}")
        elif when is not None:
            self._saved.setText(f"Saved to {session.path.name}, {when:%H:%M}")
        else:
            self._saved.setText(session.path.name)

    def clear_all(self) -> None:
        """Nothing is open."""
        self.say_length("")
        for one in (self._where, self._tracked, self._zoom, self._saved):
            one.setText("")
        self.say_spelling("")
