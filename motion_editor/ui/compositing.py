"""Asking which amendments are agreed as one, and making that one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.core.motion import Motion
from motion_editor.meeting.order import ordered
from motion_editor.papers.wording import label
from motion_editor.tasks.composite import composite
from motion_editor.tasks.find import next_label
from motion_editor.tasks.report import Report
from motion_editor.ui.dialogs.composite import CompositeDialog
from motion_editor.ui.session import refuse_other
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


class Made(NamedTuple):
    """The motion that a composite was made in, and what came of it; the composite is the last."""

    before: Motion
    motion: Motion
    report: Report


def ask(window: Window) -> None:
    """Ask which are agreed as one and what that is called, and make it in one step."""
    session = window.session
    if session is None:
        return
    items = [session.motion.amendment(id) for id in ordered(session.motion).ids]
    told: list[Report] = []

    def make(chosen: Sequence[int], name: str) -> Callable[[], Made]:
        ids = [items[at].id for at in chosen]
        motion, new_id = session.motion, session.new_id
        return lambda: Made(motion, *composite(motion, ids, new_id, name))

    def keep(done: object) -> None:
        if not isinstance(done, Made):
            return
        refuse_other(session, done.before)
        made = done.motion.amendments[-1]
        act = tr("making of {amendment}", amendment=label(made))
        session.become(done.motion, act, Shown(amendment=made.id))
        told.append(done.report)

    names = [tr(label(it)) for it in items]
    window.ask(CompositeDialog(names, next_label(session.motion), make, keep, window))
    for report in told:
        window.to_text()
        window.tell_report(tr("Make a composite"), report)
