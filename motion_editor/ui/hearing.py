"""What is told to those who hear the window: the clause they come to, and what was done.

Screen readers read the words under the caret by themselves; they do not say which clause it is,
what an amendment has made of it, or that it now stands elsewhere.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from motion_editor.core.wording import capital
from motion_editor.ui.announce import announce
from motion_editor.ui.footnotes import footnote_at, named, numbered_at, whereabouts
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import clause_words
from motion_editor.ui.state import Change
from motion_editor.ui.tongue import tr
from motion_editor.ui.workspace import Workspace


class Hearing(QObject):
    """Listens to one workspace and tells; inside one clause it says nothing twice."""

    def __init__(self, session: Session, space: Workspace) -> None:
        super().__init__(space)
        self._session, self._space = session, space
        self._clause = session.clauses[self._at()].id
        self._noted = self._note()
        self._words: list[str] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell)
        space.moved.connect(self._moved)
        space.said.connect(self._said_elsewhere)
        session.changed.connect(self._changed)
        session.filed.connect(self._filed)

    def _at(self) -> int:
        return min(self._space.edit.span().end.clause, len(self._session.clauses) - 1)

    def _moved(self) -> None:
        """The caret stands elsewhere: in another clause or footnote that is said, soon."""
        if not QAccessible.isActive():
            return
        note = self._note()
        if self._session.clauses[self._at()].id != self._clause or note not in (-1, self._noted):
            self._soon.start()
        else:
            self._noted = note

    def _note(self) -> int:
        """Where the footnote begins in which the caret stands; -1 where it stands in none."""
        place, clauses = self._space.edit.span().end, self._session.clauses
        note = footnote_at(clauses, place) if place.clause < len(clauses) else None
        return note.start if note else -1

    def _changed(self, change: Change) -> None:
        """What was done is named, and what it made of the clause; typing is not."""
        if not QAccessible.isActive():
            return
        said = self._session.headline if change.elsewhere else self._session.act
        if said:
            self._words.append(tr("{done}.", done=capital(said)))
        if said or self._struck(change):
            self._clause = ""
            self._soon.start()

    def _struck(self, change: Change) -> bool:
        """Whether the clause at the caret has just been left out, by whatever key."""
        at, before = self._at(), change.before.clauses
        gone = self._session.clauses[at].wholly_struck and at < len(before)
        return gone and not before[at].wholly_struck

    def _filed(self) -> None:
        """It was saved, or is now kept elsewhere."""
        path = self._session.path
        if path is not None and not self._session.dirty:
            self._words.append(tr("Saved to {name}.", name=path.name))
            self._soon.start()

    def _said_elsewhere(self) -> None:
        """Whoever went to the clause says what it is about."""
        self._clause = self._session.clauses[self._at()].id
        self._words.clear()
        self._soon.stop()

    def _tell(self) -> None:
        at = self._at()
        item = self._session.clauses[at]
        note, place = self._note(), self._space.edit.span().end
        known = numbered_at(self._session.clauses, place) if note >= 0 else None
        if item.id != self._clause:
            there = whereabouts(self._session, place) if known else clause_words(self._session, at)
            self._words.append(there)
        elif known and note != self._noted:
            self._words.append(named(known))
        self._clause, self._noted = item.id, note
        words, self._words = " ".join(self._words), []
        announce(QApplication.focusWidget() or self._space.edit, words)
