"""The line below: where I am, how long it is, tracked as whom, saved where and when."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QLabel, QStatusBar, QWidget

from motion_editor.core.clause import Clause
from motion_editor.core.place import Span
from motion_editor.papers.wording import label
from motion_editor.ui.doing import clause_name
from motion_editor.ui.footnotes import footnote_at
from motion_editor.ui.session import Session


class Status(QStatusBar):
    """The status bar of a window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._where = self._label("Where the caret stands")
        self._words = self._label("Number of words")
        self._tracked = self._label("How typing is taken")
        self._zoom = self._label("Text size", permanent=True)
        self._saved = self._label("Where it is saved", permanent=True)

    def _label(self, name: str, *, permanent: bool = False) -> QLabel:
        made = QLabel(self)
        made.setAccessibleName(name)
        self.addPermanentWidget(made) if permanent else self.addWidget(made)
        return made

    def say_where(self, session: Session, span: Span) -> None:
        """Name the clause of the caret and what became of it."""
        at = min(span.end.clause, len(session.clauses) - 1)
        note = footnote_at(session.clauses, span.end) if at == span.end.clause else None
        self._where.setText(where_words(session, at) + (", in a footnote" if note else ""))

    def say_words(self, number: int) -> None:
        """Say how many words the text has, if carried."""
        self._words.setText(f"{number:,} word{'' if number == 1 else 's'}")

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
        for one in (self._where, self._words, self._tracked, self._zoom, self._saved):
            one.setText("")


def where_words(session: Session, at: int) -> str:
    """A clause and what became of it: "Point 3, amended"."""
    item = session.clauses[at]
    name = clause_name(item, session.labels[at]).removeprefix("the ")
    said = name[0].upper() + name[1:]
    if item.level:
        said = f"{said}, level {item.level + 1}"
    known = (item.id, item.moved_from)
    notes = sum(note.clause in known for note in session.motion.notes)
    return f"{_became(session, item, said)}{_noted(notes)}"


def _noted(number: int) -> str:
    return f", {number} {'note' if number == 1 else 'notes'}" if number else ""


def _became(session: Session, item: Clause, said: str) -> str:
    if item.wholly_struck:
        return f"{said}, left out"
    if item.wholly_added and session.tracked:
        return f"{said}, {'moved here' if item.moved_from else 'inserted'}"
    return f"{said}, amended" if item.changed else said
