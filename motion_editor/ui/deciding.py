"""Asking what was decided: an amendment or parts of it, the motion, or a paragraph by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.core.amendment import CARRYING, Amendment, Outcome
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion
from motion_editor.meeting.order import ordered
from motion_editor.papers.wording import label, shortened
from motion_editor.tasks.decide import NO_VOTES, decide
from motion_editor.tasks.divide import Part, decide_parts, parts_of
from motion_editor.tasks.find import MOTION, still_to_decide
from motion_editor.tasks.meet import stamped, with_roll
from motion_editor.tasks.report import Report
from motion_editor.tasks.roll import NO_CHAMBER, Chamber, chamber_of
from motion_editor.tasks.separate import decide_paragraph, paragraphs, place_name
from motion_editor.ui.dialogs.decide import DecideDialog, Decision
from motion_editor.ui.going_on import DECIDES, MEETS, VOTES
from motion_editor.ui.meeting_words import begun
from motion_editor.ui.recording import ask_for_votes, take_recorded
from motion_editor.ui.session import refuse_other
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.core.votes import Votes
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window


def ask(
    window: Window,
    subject: str = "",
    when: str = "",
    parent: QWidget | None = None,
    tell: Callable[[Report], object] | None = None,
) -> None:
    """Ask what was decided and what became of it, and record that as one step.

    `subject` is the id of what is before the meeting, `when` the time of it where that is known.
    `tell` hears what came of it, where that is not to be told in a dialog over the text.
    """
    session = window.session
    if session is None:
        return
    chamber = chamber_of(session.motion)
    agenda = agenda_of(session.motion)
    told: list[Report] = []

    def record(said: Decision) -> Callable[[], Recorded]:
        motion, new_id = session.motion, session.new_id
        return lambda: Recorded(motion, said, *agenda.decided(motion, said, new_id, chamber, when))

    def keep(done: object) -> None:
        if isinstance(done, Recorded):
            _keep(session, agenda, done)
            told.append(done.report)

    def parts(subject: int) -> tuple[Part, ...]:
        ours = agenda.amendment(subject)
        return parts_of(session.motion, ours) if ours else ()

    own = subject == session.motion.id
    at = len(agenda.waiting) if own else agenda.place(subject or session.shown.amendment)

    def names(start: Votes) -> Votes | None:
        id = agenda.id(session.motion, dialog.at)
        return take_recorded(window, dialog.subject, id, chamber, start, dialog)

    above = parent or window
    dialog = DecideDialog(
        agenda.names, at, record, keep, parts, agenda.paragraphs, above,
        chamber=chamber, ask_names=names, meeting=tell is not None,
    )  # fmt: skip
    there = session.shown.amendment
    alone = f"{DECIDES}/{there}" if there else DECIDES
    ask_for_votes(window, dialog, alone if tell is None else f"{MEETS}/{VOTES}/{subject}")
    for report in told:
        (tell or partial(_tell, window))(report)


def _keep(session: Session, agenda: Agenda, done: Recorded) -> None:
    """Make it the motion, as one step; MotionError where that is another meanwhile."""
    refuse_other(session, done.before)
    act = tr("decision on {subject}", subject=agenda.name(done.before, done.said))
    shown = _to_show(done.motion, agenda.amendment(done.said.subject), done.said.outcome)
    session.become(done.motion, act, shown)
    session.keep_under_way(None)


def _tell(window: Window, report: Report) -> None:
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
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def names(self) -> list[str]:
        """What each is called where one is chosen, the paragraphs aside."""
        return [*(tr(label(it)) for it in self.waiting), tr("The motion itself")]

    @property
    def paragraphs(self) -> list[str]:
        """What can be voted on separately: what each is called, and how it begins."""
        return [
            tr("{place}: {words}", place=tr(name), words=self.words.get(id, ""))
            for id, name in self.places
        ]

    def amendment(self, subject: int) -> Amendment | None:
        """The amendment at a place among them, if it is one."""
        return self.waiting[subject] if subject < len(self.waiting) else None

    def id(self, motion: Motion, subject: int) -> str:
        """The id of what is at a place among them; of the motion for its paragraphs too."""
        ours = self.amendment(subject)
        return ours.id if ours else motion.id

    def place(self, amendment: str) -> int:
        """The place of the amendment with this id, else the first."""
        return next((at for at, it in enumerate(self.waiting) if it.id == amendment), 0)

    def name(self, motion: Motion, said: Decision) -> str:
        """What is decided, as the step that Undo takes back names it."""
        ours = self.amendment(said.subject)
        if ours is not None:
            return label(ours)
        return tr(place_name(motion, self._ids(said))) if said.paragraphs else tr("the motion")

    def _ids(self, said: Decision) -> tuple[str, ...]:
        """The ids of the paragraphs that were voted on."""
        return tuple(self.places[at][0] for at in said.paragraphs)

    def decided(
        self,
        now: Motion,
        said: Decision,
        new_id: NewId,
        chamber: Chamber = NO_CHAMBER,
        when: str = "",
    ) -> tuple[Motion, Report]:
        """The motion with the decision recorded; MotionError where it can't be."""
        motion, report = self._decided(now, said, new_id, chamber)
        # Shown next, and remembered: all that were carried over are put in order anew.
        ordered(motion)
        return stamped(now, motion, when), report

    def _decided(
        self, now: Motion, said: Decision, new_id: NewId, chamber: Chamber
    ) -> tuple[Motion, Report]:
        ours, outcome, votes = self.amendment(said.subject), said.outcome, said.votes
        now = with_roll(now, self.id(now, said.subject), NO_VOTES)
        if said.paragraphs:
            return decide_paragraph(now, self._ids(said), outcome, new_id, votes, chamber)
        subject = ours.id if ours else MOTION
        if said.changes:
            return decide_parts(now, subject, said.changes, outcome, new_id, votes, chamber)
        return decide(now, subject, outcome, new_id, votes, chamber)


def agenda_of(motion: Motion) -> Agenda:
    """What can be decided of a motion; what a crash has left of an alteration is no amendment."""
    left = begun(motion)
    waiting = tuple(it for it in still_to_decide(motion) if it is not left)
    begins = {it.id: shortened(it.text) for it in motion.current.clauses}
    return Agenda(waiting, paragraphs(motion), begins)


def _to_show(motion: Motion, ours: Amendment | None, outcome: Outcome) -> Shown | None:
    """The text that a decision made: a version, or the amendment that takes another in."""
    if ours is None:
        return Shown(version=motion.current.id)
    if outcome not in CARRYING:
        return None
    under = ours.text.base.amendment
    return Shown(amendment=under) if under else Shown(version=motion.current.id)
