"""In the Details tab: until when the motion is due for its meeting, and whether it was in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.deadlines import due_of, in_time_said, opened
from motion_editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.council.profile import Profile
    from motion_editor.ui.panels.details import DetailsPanel


class DueNotes:
    """Says it in one panel; the council's profile is read again only where it is another's."""

    def __init__(self) -> None:
        self._profile: Profile | None = None
        self._council = ""

    def forget(self) -> None:
        """Read the council's profile again when it is next wanted: it has been altered."""
        self._profile = None

    def say(self, panel: DetailsPanel, motion: Motion) -> None:
        """Say it of this motion, below the two fields that it is about."""
        if self._profile is None or self._council != motion.details.council:
            self._council, self._profile = motion.details.council, council_of(motion)
        due = None
        try:
            due = due_of(motion, self._profile)
            panel.note("meeting", tr(opened(due)) if due else "")
            panel.note("received", tr(in_time_said(due, motion.details.received)) if due else "")
        except MotionError as error:
            panel.note("received" if due else "meeting", told(error))
            if due is None:
                panel.note("received", "")
