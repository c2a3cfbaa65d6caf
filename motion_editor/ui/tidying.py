"""Tidying the marks of the amendment shown, once it was seen what that would make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.compare.neat import neat
from motion_editor.core import edit as edits
from motion_editor.core.clause import Clauses
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.place import clamped
from motion_editor.ui.dialogs.tidy import TidyDialog
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window
    from motion_editor.ui.workspace import Workspace

TIDY = mark("The marks are whole words and phrases already.")


def tidy_marks(window: Window, space: Workspace) -> None:
    """Ask whether the marks are to be tidied, and do it in one step of undo."""
    session = space.session
    before, after = session.clauses, neat(session.clauses)
    if before == after:
        window.say(tr(TIDY))
        return
    colours = space.edit.formats.colours
    if not window.ask(TidyDialog(before, after, session.labels, colours, window)):
        return
    selection = space.edit.span()
    caret = clamped(selection.end, after)

    def make(now: Clauses, _tracked: bool) -> Edited:
        return edits.edited(now, neat(now), caret)

    try:
        session.edit(tr("tidying of the marks"), make, selection)
    except MotionError as error:
        window.tell(error)
