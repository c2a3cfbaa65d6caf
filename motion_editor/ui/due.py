"""In the Details tab: until when what is shown is due for its meeting, and whether in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.council.calendar import What
from motion_editor.tasks.councils import council_of
from motion_editor.tasks.deadlines import due_of, in_time_said, opened
from motion_editor.ui.tongue import told, tr

if TYPE_CHECKING:
    from motion_editor.council.profile import Profile
    from motion_editor.ui.panels.details import DetailsPanel
    from motion_editor.ui.state import State


class DueNotes:
    """Says it in one panel; the council's profile is read again only where it is another's."""

    def __init__(self) -> None:
        self._profile: Profile | None = None
        self._council = ""

    def forget(self) -> None:
        """Read the council's profile again when it is next wanted: it has been altered."""
        self._profile = None

    def say(self, panel: DetailsPanel, state: State) -> None:
        """Say it of the motion or amendment that is shown, below the fields it is about."""
        motion, shown = state.motion, state.amendment
        received = motion.details.received if shown is None else shown.received
        what = What.MOTIONS if shown is None else What.AMENDMENTS
        if self._profile is None or self._council != motion.details.council:
            self._council, self._profile = motion.details.council, council_of(motion)
        due = None
        try:
            due = due_of(motion, self._profile, what)
            panel.note("meeting", tr(opened(due)) if due else "")
            came = in_time_said(due, received) if due else ""
            if due and not came and shown is not None:
                came = opened(due)  # there is no field of the meeting beside it
            panel.note("received", tr(came))
        except MotionError as error:
            panel.note("received" if due else "meeting", told(error))
            if due is None:
                panel.note("received", "")
