"""The length of the text in the status bar: of all of it, of what is selected, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from motion_editor.core.tracked import proposed
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.council.profile import Profile
    from motion_editor.ui.state import Change
    from motion_editor.ui.status import Status
    from motion_editor.ui.workspace import Workspace

PAUSE = 100
"""Milliseconds for which a selection stands before its words are counted."""


class Lengths(QObject):
    """Counts for one workspace. The council's limit is looked up once the text is painted."""

    def __init__(self, space: Workspace, status: Status) -> None:
        super().__init__(space)
        self._space, self._status = space, status
        self._profile: Profile | None = None
        self._council = ""
        self._number = -1
        self._selected = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.say)
        space.counted.connect(self._take)
        space.moved.connect(self._follow)
        space.session.changed.connect(self._limited)

    def _take(self, number: int) -> None:
        """The text has so many words."""
        fresh, self._number = self._number < 0, number
        if fresh:
            from motion_editor.tasks.length import words_said

            self._status.say_length(tr(words_said(number)))
            self._later.start()
        else:
            self.say()

    def _limited(self, change: Change) -> None:
        """The motion may have been given another limit, or another council."""
        if change.before.motion.details is not change.after.motion.details:
            self._later.start()

    def _follow(self) -> None:
        selected = self._space.edit.textCursor().hasSelection()
        if selected or self._selected:
            self._selected = selected
            self._later.start()

    def say(self) -> None:
        """Say how long the text is, and what is selected of it."""
        from motion_editor.tasks.length import length_of

        if self._number < 0:
            return
        session = self._space.session
        length = length_of(
            session.motion, proposed(session.clauses), self._asked(), known=self._number
        )
        chosen = self._chosen()
        said = tr(length.said)
        if chosen:
            said = tr("{chosen} selected · {length}", chosen=chosen, length=said)
        self._status.say_length(said, warns=length.near, tip=tr(length.counts))

    def _asked(self) -> Profile:
        """The profile of the motion's council, read again only where it names another."""
        from motion_editor.tasks.councils import council_of

        motion = self._space.session.motion
        if self._profile is None or self._council != motion.details.council:
            self._council, self._profile = motion.details.council, council_of(motion)
        return self._profile

    def forget(self) -> None:
        """Look the council's limit up again: its profile has been altered."""
        self._profile = None
        self._later.start()

    def _chosen(self) -> str:
        """How many words are selected that would stand, in words; "" for no selection."""
        if not self._selected:
            return ""
        from motion_editor.core.count import words_in
        from motion_editor.core.footnotes import without
        from motion_editor.core.search import standing_words
        from motion_editor.tasks.length import words_said

        span = self._space.edit.span()
        words = without(standing_words(self._space.session.clauses, span))
        return tr(words_said(words_in(words)))
