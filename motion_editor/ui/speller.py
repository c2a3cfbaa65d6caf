"""Marks the words in sight that no list knows, after a pause in typing; puts others in their place.

Only clauses that changed are looked at, and only those in sight, so that no key waits for it.
"""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from motion_editor.core.clause import Clauses
from motion_editor.core.edit import Edited
from motion_editor.core.place import Place
from motion_editor.core.search import Hit, replace_hits
from motion_editor.core.spelling import Unknown, standing_spans
from motion_editor.tasks.checker import Added, AtHand, Checker
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.spelling import Lexicon, curly_in, names_of
from motion_editor.tasks.suggest import suggestions
from motion_editor.ui.editor.marks import in_sight
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import in_sentence
from motion_editor.ui.state import Change
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.abreast.spelt import Beside
    from motion_editor.ui.paper import Paper

KIND = "spelling"
PAUSE, SOON = 400, 60
"""Milliseconds without a key after which is looked again, and after scrolling."""


class Speller(QObject):
    """The spelling of one text as it is shown and typed."""

    met = Signal(str)
    """The caret has come into a word that no list knows, or ("") has left it."""

    def __init__(self, session: Session, paper: Paper, known: AtHand) -> None:
        super().__init__(paper.edit)
        self.session, self.edit, self._paper = session, paper.edit, paper
        self._beside: Beside | None = None
        self._checker = Checker(known.lexicon)
        self._typing = False
        self._held: Unknown | None = None
        self._clauses = session.clauses
        self._profile = (session.motion.details.council, known.profile)
        self._named: tuple[object, ...] = ()
        """Of what the names were taken that are known."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.check)
        session.changed.connect(self._follow)
        edit = self.edit
        edit.moved.connect(self._moved)
        edit.refilled.connect(self._soon)
        edit.verticalScrollBar().valueChanged.connect(self._soon)
        edit.verticalScrollBar().rangeChanged.connect(self._soon)

    # What is asked

    @property
    def lexicon(self) -> Lexicon:
        """The words that are known."""
        return self._checker.lexicon

    def know(self, lexicon: Lexicon) -> None:
        """Go by these words from now on."""
        self._checker.know(lexicon)
        self.check()

    def stop(self) -> None:
        """Take the marks away and look no more."""
        self._later.stop()
        self.session.changed.disconnect(self._follow)
        self.edit.moved.disconnect(self._moved)
        self.edit.refilled.disconnect(self._soon)
        self.edit.verticalScrollBar().valueChanged.disconnect(self._soon)
        self.edit.verticalScrollBar().rangeChanged.disconnect(self._soon)
        self.edit.marks.put(KIND, (), QTextCharFormat())
        if self._beside is not None:
            self._beside.stop()
        self.met.emit("")
        self.deleteLater()

    def check(self) -> None:
        """Mark what is in sight, but for the word that is being typed."""
        self._later.stop()
        self._know_names()
        if self.edit.isHidden():
            self._check_beside()
            return
        clauses, caret, seen = self.session.clauses, self.edit.span().end, in_sight(self.edit)
        found = self._checker.within(clauses, seen.start, seen.stop) if seen else ()
        here = self._checker.at(clauses, caret)
        self._held = here if self._typing else None
        spans = [
            span for it in found if it != self._held for span in standing_spans(clauses, it.span)
        ]
        self.edit.marks.put(KIND, spans, self._look())
        self._say(here)

    def _check_beside(self) -> None:
        """Mark the text if carried in the view side by side."""
        page = self._paper.abreast
        if page is None:
            return
        if self._beside is None:
            from motion_editor.ui.abreast.spelt import Beside

            self._beside = Beside(page, self._soon)
        self._beside.mark(self._checker, self._look())
        self._say(self._checker.at(self.session.clauses, self.edit.span().end))

    @property
    def seen(self) -> QTextEdit:
        """Where the text is seen: the column on the right, side by side."""
        page = self._paper.abreast
        return page.right if self.edit.isHidden() and page is not None else self.edit

    def here(self) -> Unknown | None:
        """The word of the caret, or the one selected, if no list knows it."""
        self._know_names()
        return self._checker.at(self.session.clauses, self.edit.span().end)

    def added_here(self) -> Added | None:
        """The word of the caret, if it is known only because it was added."""
        self._know_names()
        return self._checker.added_at(self.session.clauses, self.edit.span().end)

    def meant(self, found: Unknown) -> tuple[str, ...]:
        """What a word may stand for."""
        return suggestions(found.word, self.lexicon, curly=curly_in(self.session.clauses))

    def step(self, *, back: bool) -> Unknown | None:
        """Select the next word that no list knows, or the one before, round at the end.

        None where there is none.
        """
        self._know_names()
        found, now = self._checker.everywhere(self.session.clauses), self.edit.span()
        if not found:
            return None
        if back:
            before = (it for it in reversed(found) if it.span.end <= now.end and it.span != now)
            chosen = next(before, found[-1])
        else:
            past = (it for it in found if it.span.start >= now.start and it.span != now)
            chosen = next(past, found[0])
        self._typing = False
        self.edit.select(chosen.span)
        self.check()
        return chosen

    def correct(self, found: Unknown, words: str) -> None:
        """Put other words in place of one, as one step; MotionError where the text is fixed."""
        at = found.span.start.clause
        where = in_sentence(self.session.clauses, self.session.labels, at)

        def make(now: Clauses, tracked: bool) -> Edited:
            hit = Hit(found.span, words)
            return replace_hits(now, [hit], tracked=tracked, new_id=self.session.new_id)

        self.session.edit(tr("spelling in {where}", where=where), make, self.edit.span())
        self.check()

    # What is heard

    def _follow(self, change: Change) -> None:
        same, self._clauses = self._clauses is self.session.clauses, self.session.clauses
        self._typing = not same and not change.elsewhere and change.selection is None
        self._later.start(PAUSE)

    def _moved(self) -> None:
        """A word that was being typed is looked at when the caret has left it."""
        if self._later.isActive():
            return
        held, caret = self._held, self.edit.span().end
        if held is not None and not _touches(held, caret):
            self._typing = False
            self.check()
        else:
            self._say(self._checker.at(self.session.clauses, caret))

    def _soon(self) -> None:
        if not self._later.isActive():
            self._later.start(SOON)

    def _say(self, here: Unknown | None) -> None:
        self.met.emit(here.word if here is not None and here != self._held else "")

    def forget_council(self) -> None:
        """Look the council's own words up again: its profile has been altered."""
        self._profile = (self._profile[0], council_of(self.session.motion))
        self.check()

    def _know_names(self) -> None:
        """Names and words that the motion was given meanwhile are known too."""
        council = self.session.motion.details.council
        if self._profile[0] != council:
            self._profile = (council, council_of(self.session.motion))
        motion = self.session.motion
        if self._named and all(map(is_, self._named, (motion, self._profile, self.lexicon))):
            return
        names = names_of(motion, self._profile[1])
        self._checker.know(self.lexicon.with_names(names).with_here(motion.details.words))
        self._named = (motion, self._profile, self.lexicon)

    def _look(self) -> QTextCharFormat:
        """Marked by a wavy line, whatever its colour."""
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(self.edit.formats.colours.misspelt))
        return look


def _touches(found: Unknown, caret: Place) -> bool:
    return found.span.start <= caret <= found.span.end
