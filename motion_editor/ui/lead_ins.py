"""The council's lead-ins: a menu that puts one in, or words the lead-in of the caret anew."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.sections import governing
from motion_editor.tasks.councils import council_of
from motion_editor.ui import drafting
from motion_editor.ui.session import Session
from motion_editor.ui.spoken import in_sentence
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

KINDS: Final = (
    ("clause.lead_in", "clause.point", "clause.text"),
    ("clause.nest", "clause.unnest"),
)


class LeadIns:
    """Fills the menu of the button on top, and does what is chosen there."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def pop(self) -> None:
        """Open the menu by key: below its button, or below the caret where that is folded away."""
        space, button = self._window.workspace, self._window.top.lead_in
        if space is None:
            return
        where = button.mapToGlobal(QPoint(0, button.height()))
        if not button.isVisible():
            where = space.edit.viewport().mapToGlobal(space.edit.cursorRect().bottomLeft())
        menu = button.menu()
        menu.popup(where)
        chosen = next((it for it in menu.actions() if it.isEnabled() and it.text()), None)
        if chosen is not None:
            menu.setActiveAction(chosen)

    def fill(self) -> None:
        """Fill the menu for the clause of the caret."""
        menu, session, space = (
            self._window.top.lead_in.menu(), self._window.session, self._window.workspace
        )  # fmt: skip
        menu.clear()
        if session is None or space is None:
            return
        at = min(space.edit.span().end.clause, len(session.clauses) - 1)
        head = menu.addAction(says(session, at))
        head.setEnabled(False)
        now = session.clauses[at].proposed_text if _worded(session, at) else ""
        for number, words in enumerate(council_of(session.motion).lead_ins, 1):
            action = QAction(f"&{number}  {words}" if number < 10 else words, menu)
            action.setCheckable(True)
            action.setChecked(words == now)
            action.setEnabled(session.editable)
            action.triggered.connect(partial(self._take, words))
            menu.addAction(action)
        for names in KINDS:
            menu.addSeparator()
            for name in names:
                menu.addAction(self._window.commands[name])

    def _take(self, words: str, _checked: bool = False) -> None:
        space = self._window.workspace
        if space is None:
            return
        try:
            drafting.lead_in(space.session, space.edit.span(), words)
        except MotionError as error:
            self._window.tell_quietly(error)
        self._window.to_text()


def says(session: Session, at: int) -> str:
    """What choosing a lead-in at a clause would do."""
    item = session.clauses[at]
    if _worded(session, at):
        return tr("Reword this lead-in:")
    if not item.runs:
        return tr(
            "In place of {place}, which is empty:",
            place=in_sentence(session.clauses, session.labels, at),
        )
    head = governing(session.clauses, at)
    if head < 0:
        return tr("Begin a section after this:")
    words = session.clauses[head].proposed_text.rstrip(" :-")
    return tr("Begin a section after “{lead_in}”:", lead_in=words)


def _worded(session: Session, at: int) -> bool:
    item = session.clauses[at]
    return item.role is Role.LEAD_IN and not item.wholly_struck and bool(item.runs)
