"""The minutes of one or several motions as a paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from motion_editor.core.motion import Details, Motion
from motion_editor.core.people import NOBODY
from motion_editor.core.wording import phrase, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common
from motion_editor.papers.blocks import Block, Heading, Holds, Paper, Whose
from motion_editor.papers.fields import TITLE_AND_PAPER, fields
from motion_editor.papers.minute import minute
from motion_editor.papers.naming import called
from motion_editor.papers.recorded import beside_totals

MINUTES: Final = "Minutes"
MOTION_NUMBERED: Final = "Motion {number}:"


def minutes_paper(
    motions: Sequence[Motion], profile: Profile = PLAIN, when: str = "", *, marked: bool = False
) -> Paper:
    """The minutes: each motion in turn, under its title where there are several.

    `when` is the ISO time of the export; `marked` prints amendments with their marks as well.
    """
    if len(motions) == 1:
        body = minute(motions[0], profile, marked=marked)
    else:
        body = []
        style = motions[0].details.numbering
        for number, motion in enumerate(motions, 1):
            body.append(Heading(headed(motion, number)))
            body += minute(motion, profile, level=3, style=style, marked=marked)
    return meeting_paper(MINUTES, motions, profile, when, body)


def headed(motion: Motion, number: int) -> str:
    """The heading of one of several motions, by which their minutes are told apart again."""
    return f"{MOTION_NUMBERED.format(number=number)} {motion.details.title.strip()}".strip()


def meeting_paper(
    name: str, motions: Sequence[Motion], profile: Profile, when: str, body: Sequence[Block]
) -> Paper:
    """A paper of a meeting: its title, the details that are known of it, and the rest."""
    about = motions[0].details if len(motions) == 1 else _shared(motions)
    title = common.titled(name, about)
    details = common.details("", about, profile)
    blocks: list[Block] = [Heading(title, 1, TITLE_AND_PAPER), *details, *body]
    known = fields(name, about, profile, when, title=title)
    made = Paper(title, tuple(blocks), about.numbering, when=when, subject=name, fields=known)
    if len(motions) > 1:
        return made
    (motion,) = motions
    now = motion.current
    whose = Whose(motion.id, now.id, holds=Holds.NOTHING, clauses=now.clauses)
    return replace(made, whose=whose)


def _shared(motions: Sequence[Motion]) -> Details:
    """The details that hold for several motions: the council, and the meeting if it is one."""
    first = motions[0].details
    meetings = {it.details.meeting for it in motions}
    meeting = meetings.pop() if len(meetings) == 1 else ""
    return replace(
        first, title="", mover=NOBODY, seconder=NOBODY, signatories=(), group="", received="",
        reference="", meeting=meeting, reason="",
    )  # fmt: skip


def to_the_clerk(motions: Sequence[Motion]) -> Iterator[str]:
    """What in the votes does not add up: said beside the paper, which prints what is listed."""
    for motion in motions:
        for event in motion.proceedings:
            for said in beside_totals(event.votes):
                subject = phrase(called(motion, event.subject))
                yield say("Votes on {subject}: {said}", subject=subject, said=said)
