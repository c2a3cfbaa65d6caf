"""The papers of an agenda: the agenda itself, and the amendments as its supplement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.agenda import Agenda, Item, parts
from motion_editor.core.clause import NewId
from motion_editor.core.motion import Motion
from motion_editor.core.wording import Said, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.formats.reading import Remark
from motion_editor.meeting.proceedings import OF_MEETING
from motion_editor.papers.agenda import Print, agenda_paper, supplement
from motion_editor.papers.blocks import Paper, has_contents
from motion_editor.papers.listed import Listed
from motion_editor.papers.second import in_both
from motion_editor.tasks.agenda.make import new_agenda
from motion_editor.tasks.agenda.take_in import put_motion
from motion_editor.tasks.councils import known_by
from motion_editor.tasks.dates import iso_date
from motion_editor.tasks.listed import listed


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper of an agenda: the supplement of amendments, or the agenda itself, and how."""

    profile: Profile = PLAIN
    amendments: bool = False
    full: bool = False
    rejected: bool = False
    meeting: str = ""
    when: str = ""


def make(agenda: Agenda, wanted: Wanted) -> Paper:
    """The paper as neutral blocks, in two languages where the council's papers are.

    MotionError for a date that is none.
    """
    return in_both(_made(agenda, wanted), wanted.profile)


def _made(agenda: Agenda, wanted: Wanted) -> Paper:
    if wanted.meeting:
        agenda = replace(agenda, meeting=iso_date(wanted.meeting))
    how = Print(wanted.full, wanted.rejected)
    if not wanted.amendments:
        return agenda_paper(agenda, wanted.profile, how, wanted.when)
    motions: dict[str, Motion] = {}
    lists: dict[str, Listed] = {}
    found = parts(agenda)
    for item in (*found.public, *found.private):
        motion = accepted(item)
        if motion is not None and motion.amendments:
            motions[item.id], lists[item.id] = _registered(item, motion), listed(motion)
    return supplement(agenda, lists, motions, wanted.profile, how, wanted.when)


def _registered(item: Item, motion: Motion) -> Motion:
    """The motion with its amendments received when they were registered, where that is said."""
    return replace(
        motion,
        amendments=tuple(
            replace(it, received=item.of_amendment(it.id).received or it.received)
            for it in motion.amendments
        ),
    )


def from_motions(motions: Sequence[Motion], new_id: NewId, profile: Profile = PLAIN) -> Agenda:
    """An agenda of these motions, for the council and the day of the first that names one."""
    named = next((it.details.council for it in motions if it.details.council), "")
    agenda = new_agenda(new_id, known_by(named) if profile == PLAIN else profile)
    for motion in motions:
        agenda, _ = put_motion(agenda, motion, new_id)
    day = next((it.details.meeting for it in motions if it.details.meeting), "")
    return replace(agenda, meeting=day)


def accepted(item: Item) -> Motion | None:
    """The motion of an item without the amendments that were rejected, and those on top of them.

    One that the meeting dealt with all the same stays: what happened to it is on record.
    """
    motion = item.motion
    if motion is None:
        return None
    dealt = {event.subject for event in motion.proceedings if event.kind in OF_MEETING}
    dealt |= {it.id for it in motion.amendments if it.outcome is not None}
    gone = _and_on_top(motion, _rejected(item) - dealt)
    if not gone:
        return motion
    return replace(
        motion,
        amendments=tuple(it for it in motion.amendments if it.id not in gone),
        order=tuple(it for it in motion.order if it not in gone),
    )


def not_let_on(item: Item) -> frozenset[str]:
    """The amendments, by id, that were rejected when they were registered, and those on top."""
    return _and_on_top(item.motion, _rejected(item)) if item.motion else frozenset()


def _rejected(item: Item) -> frozenset[str]:
    return frozenset(it.amendment for it in item.amendments if it.registration.rejected)


def _and_on_top(motion: Motion, gone: frozenset[str]) -> frozenset[str]:
    """These amendments, those that amend them, and those that amend these in turn."""
    while True:
        more = gone.union(
            it.id
            for it in motion.amendments
            if any(text.base.amendment in gone for text in it.texts)
        )
        if more == gone:
            return gone
        gone = more


def remarks(paper: Paper, suffix: str) -> tuple[Remark, ...]:
    """What is to be known of a paper in a format, in sentences."""
    return (Remark(said_of_contents()),) if suffix == ".docx" and has_contents(paper) else ()


def said_of_contents() -> Said:
    """Where the page numbers of the contents of a Word paper come from."""
    return say(
        "Word asks whether to update the fields when it opens the paper: choose Yes, and the "
        "contents have their page numbers. Should it not ask, press Ctrl+A, then F9."
    )
