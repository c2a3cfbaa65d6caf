"""The line below: where I am, how long it is, tracked as whom, saved where and when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QStyle, QStyleOption, QWidget

from motion_editor.core.place import Span
from motion_editor.papers.wording import label
from motion_editor.ui.announce import announce
from motion_editor.ui.file_names import brief_name, shown_name
from motion_editor.ui.footnotes import BEGUN, footnote_at, whereabouts
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words
from motion_editor.ui.tongue import tr


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


def _kept_where(session: Session, when: datetime | None, file: str) -> str:
    """Where it is kept, `file` being the name, and whether that is up to date."""
    if session.keeper is not None:
        return tr("Stands on the agenda, and is saved with it")
    if session.path is None:
        return tr("Not saved yet")
    if session.dirty:
        return tr("Changes not yet saved to {file}", file=file)
    if when is not None:
        return tr("Saved to {file}, {time}", file=file, time=f"{when:%H:%M}")
    return file


GAP = 8
"""Pixels between two things said, beside their own margins."""

EDGE = 10
"""Pixels left of a message, as of what stands there else."""


class Status(QStatusBar):
    """The status bar of a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._where = self._label(tr("Where the caret stands"))
        self._spelling = self._label(tr("Spelling"))
        self._spelling.hide()
        self._words = self._label(tr("Number of words"))
        self._tracked = self._label(tr("How typing is taken"))
        self._zoom = self._label(tr("Text size"), permanent=True)
        self._saved = self._label(tr("Where it is saved"), permanent=True)
        self.messageChanged.connect(self._make_room)
        self.messageChanged.connect(self.setToolTip)

    def follow(self, session: Session) -> None:
        """Forget what was said once something is done, or undone: it may hold no longer."""
        session.changed.connect(lambda: self.clearMessage() if session.act else None)

    def _label(self, name: str, *, permanent: bool = False) -> Brief:
        made = Brief(self)
        made.setObjectName(name)
        # A name would stand in place of the words for those who hear them.
        made.setAccessibleDescription(name)
        self.addPermanentWidget(made) if permanent else self.addWidget(made)
        return made

    def _say(self, one: Brief, words: str) -> None:
        if words != one.text():
            one.setText(words)
            self._make_room()

    def say_where(self, session: Session, span: Span) -> None:
        """Name the clause of the caret and what became of it."""
        at = min(span.end.clause, len(session.clauses) - 1)
        note = footnote_at(session.clauses, span.end) if at == span.end.clause else None
        self._say(
            self._where, whereabouts(session, span.end) if note else clause_words(session, at)
        )
        if note is None and self.currentMessage() == tr(BEGUN):
            self.clearMessage()

    def say_length(self, words: str, *, warns: bool = False, tip: str = "") -> None:
        """Say how long the text is; `warns` where a limit is near or passed, which is said too."""
        self._say(self._words, words)
        self._words.setToolTip(tip)
        self._words.setAccessibleDescription(tip)
        if self._words.property("warning") is not warns:
            self._words.setProperty("warning", warns)
            self._words.style().unpolish(self._words)
            self._words.style().polish(self._words)

    def say_spelling(self, word: str) -> None:
        """Say that the word of the caret is in no list; "" for nothing to say."""
        said = tr("“{word}” is not in the word list", word=word) if word else ""
        if said != self._spelling.text():
            self._spelling.setText(said)
            self._make_room()
            announce(self._spelling, said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say what there is room for."""
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A message ends in "…" where there is no room for all of it; Qt would just cut it off."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        option = QStyleOption()
        option.initFrom(self)
        room, words = self.brief_message()
        with QPainter(self) as painter:
            panel = QStyle.PrimitiveElement.PE_PanelStatusBar
            self.style().drawPrimitive(panel, option, painter, self)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def brief_message(self) -> tuple[QRect, str]:
        """The room for a message, and as much of it as goes in there."""
        others = [it.x() for it in (self._zoom, self._saved) if it.isVisible()]
        right = min(others, default=self.width()) - GAP
        room = QRect(EDGE, 0, max(right - EDGE, 0), self.height())
        elide = Qt.TextElideMode.ElideRight
        return room, self.fontMetrics().elidedText(self.currentMessage(), elide, room.width())

    def event(self, event: QEvent) -> bool:
        """The same where words have become wider by their colours or their size alone."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return done

    def _make_room(self) -> None:
        """Where not all would go in: text size, then tracking give way, to spelling also the words.

        A message stands alone on the left. Qt would see to that, but shows all again under it where
        the line becomes higher; what is hidden by name it leaves alone.
        """
        shown = [self._where, self._spelling, self._words, self._tracked, self._zoom, self._saved]
        if not self._spelling.text():
            shown.remove(self._spelling)
        yielding = [self._zoom, self._tracked]
        if self._spelling.text():
            yielding.append(self._words)
        for one in yielding:
            if sum(it.sizeHint().width() + GAP for it in shown) > self.width():
                shown.remove(one)
        self._zoom.setVisible(self._zoom in shown)
        for one in (self._where, self._spelling, self._words, self._tracked):
            one.setVisible(one in shown and not self.currentMessage())

    def say_tracking(self, session: Session) -> None:
        """Say how what is typed is taken."""
        shown = session.state.amendment
        if not session.editable:
            self._say(self._tracked, tr("For reading"))
        elif shown is None:
            self._say(self._tracked, tr("Draft"))
        else:
            self._say(self._tracked, tr("Tracked as {amendment}", amendment=label(shown)))

    def say_zoom(self, percent: int) -> None:
        """Say how large the text is."""
        self._say(self._zoom, f"{percent} %")

    def say_saved(self, session: Session, when: datetime | None) -> None:
        """Say where it is kept, and whether that is up to date; a long name is cut."""
        path = session.path
        whole = brief = "" if path is None else shown_name(path)
        if path is not None:
            brief = brief_name(path, self._saved.fontMetrics())
        words = _kept_where(session, when, brief)
        heard = _kept_where(session, when, whole)
        self._say(self._saved, words)
        self._saved.setToolTip(heard)
        self._saved.setAccessibleName(heard if heard != words else "")

    def clear_all(self) -> None:
        """Nothing is open."""
        self.say_length("")
        for one in (self._where, self._tracked, self._zoom, self._saved):
            self._say(one, "")
        self._saved.setAccessibleName("")
        self.say_spelling("")
