"""Asking what was decided: an amendment or parts of it, the motion, or a paragraph by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.core.amendment import CARRYING, Amendment, Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion
from motion_editor.papers.wording import label
from motion_editor.tasks.decide import decide
from motion_editor.tasks.divide import Part, decide_parts, parts_of
from motion_editor.tasks.find import MOTION, still_to_decide
from motion_editor.tasks.report import Report
from motion_editor.tasks.separate import decide_paragraph, paragraphs
from motion_editor.ui.dialogs.decide import DecideDialog, Decision
from motion_editor.ui.session import refuse_other
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window


def ask(window: Window) -> None:
    """Ask what was decided and what became of it, and record that as one step."""
    session = window.session
    if session is None:
        return
    agenda = Agenda(still_to_decide(session.motion), paragraphs(session.motion))

    told: list[Report] = []

    def record(said: Decision) -> Callable[[], Recorded]:
        motion, new_id = session.motion, session.new_id
        return lambda: Recorded(motion, said, *agenda.decided(motion, said, new_id))

    def keep(done: object) -> None:
        if not isinstance(done, Recorded):
            return
        refuse_other(session, done.before)
        said, act = done.said, tr("decision on {subject}", subject=agenda.name(done.said.subject))
        shown = _to_show(done.motion, agenda.amendment(said.subject), said.outcome)
        session.become(done.motion, act, shown)
        told.append(done.report)

    def parts(subject: int) -> tuple[Part, ...]:
        ours = agenda.amendment(subject)
        return parts_of(session.motion, ours) if ours else ()

    at = agenda.place(session.shown.amendment)
    window.ask(DecideDialog(agenda.names, at, record, keep, parts, window))
    for report in told:
        window.to_text()
        window.tell_report(tr("Decide"), report)


class Recorded(NamedTuple):
    """The motion that a decision was made on, and what came of it."""

    before: Motion
    said: Decision
    motion: Motion
    report: Report


@dataclass(frozen=True, slots=True)
class Agenda:
    """What can be decided: open amendments, the motion, then paragraphs (ids and names)."""

    waiting: tuple[Amendment, ...]
    places: tuple[tuple[str, str], ...]

    @property
    def names(self) -> list[str]:
        """What each is called where one is chosen."""
        votes = (tr("Separate vote: {place}", place=tr(words)) for _, words in self.places)
        return [*(tr(label(it)) for it in self.waiting), tr("The motion itself"), *votes]

    def amendment(self, subject: int) -> Amendment | None:
        """The amendment at a place among them, if it is one."""
        return self.waiting[subject] if subject < len(self.waiting) else None

    def place(self, amendment: str) -> int:
        """The place of the amendment with this id, else the first."""
        return next((at for at, it in enumerate(self.waiting) if it.id == amendment), 0)

    def name(self, subject: int) -> str:
        """What is decided, as the step that Undo takes back names it."""
        ours, paragraph = self.amendment(subject), subject - len(self.waiting) - 1
        if ours is not None:
            return label(ours)
        return tr(self.places[paragraph][1]) if paragraph >= 0 else tr("the motion")

    def decided(self, now: Motion, said: Decision, new_id: NewId) -> tuple[Motion, Report]:
        """The motion with the decision recorded; MotionError where it can't be."""
        ours, paragraph = self.amendment(said.subject), said.subject - len(self.waiting) - 1
        if paragraph >= 0:
            id, _ = self.places[paragraph]
            return decide_paragraph(now, (id,), said.outcome, new_id, said.votes)
        subject = ours.label if ours else MOTION
        if said.changes:
            return decide_parts(now, subject, said.changes, said.outcome, new_id, said.votes)
        return decide(now, subject, said.outcome, new_id, said.votes)


def _to_show(motion: Motion, ours: Amendment | None, outcome: Outcome) -> Shown | None:
    """The text that a decision made: a version, or the amendment that takes another in."""
    if ours is None:
        return Shown(version=motion.current.id)
    if outcome not in CARRYING:
        return None
    under = ours.text.base.amendment
    return Shown(amendment=under) if under else Shown(version=motion.current.id)
