"""What can be done with an open motion now: which needs of the commands are met."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.tasks.find import is_decided
from motion_editor.tasks.notice import is_draft
from motion_editor.ui.command import Need
from motion_editor.ui.state import is_amended

if TYPE_CHECKING:
    from motion_editor.ui.session import Session


def met(session: Session) -> frozenset[Need]:
    """Which needs of commands are met."""
    motion, shown = session.motion, session.state.amendment
    open_motion = not is_decided(motion) and not session.read_only
    found = {
        Need.EDITABLE: session.editable,
        Need.UNDO: bool(session.undo_label),
        Need.REDO: bool(session.redo_label),
        Need.VERSION: open_motion,
        Need.WRITABLE: not session.read_only,
        Need.AMENDMENT: shown is not None,
        Need.CLASHES: session.settles and shown is not None and bool(shown.text.clashes),
        Need.AMENDED: is_amended(session.state),
        Need.DRAFT: open_motion and shown is not None and is_draft(motion, shown),
        Need.UNDECIDED: open_motion,
        Need.SEVERAL: open_motion and sum(it.open for it in motion.amendments) > 1,
        Need.WAITING: not is_decided(motion) and any(it.open for it in motion.amendments),
    }
    return frozenset(need for need, true in found.items() if true)
