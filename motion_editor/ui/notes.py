"""Evidence in a workspace: the tab follows the caret, and what is written becomes one undo step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motion_editor.core.clause import Clause
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import shortened
from motion_editor.tasks import evidence
from motion_editor.ui.panels.evidence import EvidencePanel
from motion_editor.ui.sides import EVIDENCE
from motion_editor.ui.spoken import place_name
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from motion_editor.ui.workspace import Workspace


class Notes(QObject):
    """Keeps the Evidence tab of one workspace."""

    def __init__(self, space: Workspace) -> None:
        super().__init__(space)
        self._space = space
        self.panel = EvidencePanel()
        self.panel.added.connect(self._add)
        self.panel.changed.connect(self._change)
        self.panel.removed.connect(self._remove)
        self.panel.typed.connect(space.typed)

    def follow(self) -> None:
        """Show the notes on the clause under the caret."""
        session = self._space.session
        at = min(self._space.edit.span().end.clause, len(session.clauses) - 1)
        item = session.clauses[at]
        name = place_name(session.clauses, session.labels, at)
        head = tr("Evidence for {place}", place=name)
        if item.runs:
            words = shortened(item.text)
            head = tr("Evidence for {place}, “{words}”", place=name, words=words)
        self.panel.show_notes(
            evidence.key(item),
            head,
            evidence.notes_on(session.motion, item),
            evidence.no_longer(session.motion, session.clauses),
            may_change=not session.read_only,
        )

    def begin(self) -> None:
        """Turn to the form, ready to write a note on the clause under the caret."""
        side = self._space.right
        if side.isHidden():
            self._space.fold(side)
        side.tabs.setCurrentIndex(EVIDENCE)
        self.panel.write()

    def would_be(self, motion: Motion) -> Motion | None:
        """Return this motion with the note that is being written; None where there is none."""
        begun = self.panel.begun()
        if begun is None:
            return None
        try:
            if begun.at >= 0:
                return evidence.with_other_words(motion, begun.at, begun.kind, begun.words)
            return evidence.with_note(motion, Clause(begun.clause), begun.kind, begun.words)
        except MotionError:
            # It is said when the note is added.
            return None

    def _add(self, clause: str, kind: str, words: str) -> None:
        about = Clause(clause)
        self._do(tr("note"), lambda motion: evidence.with_note(motion, about, kind, words))

    def _change(self, at: int, kind: str, words: str) -> None:
        self._do(tr("change of a note"), lambda it: evidence.with_other_words(it, at, kind, words))

    def _remove(self, at: int) -> None:
        self._do(tr("removal of a note"), lambda motion: evidence.without_note(motion, at))

    def _do(self, what: str, make: Callable[[Motion], Motion]) -> None:
        session = self._space.session
        try:
            session.become(make(session.motion), what)
        except MotionError as error:
            self._space.refused.emit(error)
