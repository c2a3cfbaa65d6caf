"""What a motion on an agenda is checked against: the meeting, its receipt, the other motions."""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.agenda import Agenda
from motion_editor.core.motion import Motion
from motion_editor.council.profile import PLAIN
from motion_editor.tasks.check import Beside
from motion_editor.tasks.councils import known_by
from motion_editor.tasks.past import on_agenda


def beside_agenda(beside: Beside, agenda: Agenda, motion: Motion) -> Beside:
    """The same with an agenda: what is registered there goes before what the motion says.

    Dates that were named already stay. A motion from a folder that stands on the agenda too counts
    once, and not at all where it was rejected; what an earlier meeting had of this one stays.
    MotionError for an agenda whose date is none.
    """
    here = {it.motion.id for it in agenda.items if it.motion is not None}
    own = next((it for it in agenda.items if it.motion and it.motion.id == motion.id), None)
    came = {motion.id: own.received} if own else {}
    came |= {it.amendment: it.registration.received for it in own.amendments} if own else {}
    profile = known_by(agenda.council) if beside.profile == PLAIN else beside.profile
    return replace(
        beside,
        profile=profile,
        meeting=beside.meeting or agenda.meeting,
        past=(*(it for it in beside.past if it.id not in here - {motion.id}), *on_agenda(agenda)),
        came=tuple((id, when) for id, when in came.items() if when),
    )
