"""The minutes of one or several motions as a paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import starmap
from typing import Final

from motion_editor.core.motion import Details, Motion
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.people import NOBODY
from motion_editor.core.wording import phrase, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common
from motion_editor.papers.blocks import Block, Heading, Holds, LineStyle, Paper, Whose
from motion_editor.papers.common import line
from motion_editor.papers.fields import TITLE_AND_PAPER, fields
from motion_editor.papers.minute import minute
from motion_editor.papers.naming import called
from motion_editor.papers.recorded import beside_totals

MINUTES: Final = "Minutes"
MOTION_NUMBERED: Final = "Motion {number}:"


@dataclass(frozen=True, slots=True)
class Sitting:
    """The meeting that a paper is of, as its agenda has it, and the headings of its motions.

    `when` is an ISO 8601 day, with the time if it is known. `above` and `after` are what stands
    below the paper's title and at its end.
    """

    kind: str
    when: str = ""
    place: str = ""
    headings: tuple[str, ...] = ()
    above: tuple[Block, ...] = ()
    after: tuple[Block, ...] = ()


def minutes_paper(
    motions: Sequence[Motion],
    profile: Profile = PLAIN,
    when: str = "",
    *,
    marked: bool = False,
    sitting: Sitting | None = None,
) -> Paper:
    """The minutes: each motion in turn, under its title where there are several.

    `when` is the ISO time of the export; `marked` prints amendments with their marks as well. Of
    a `sitting` every motion stands under its heading there.
    """
    if is_alone(motions, sitting):
        body = minute(motions[0], profile, marked=marked)
    else:
        body = []
        style = _style(motions, profile)
        known = sitting.headings if sitting else tuple(starmap(headed, enumerate(motions, 1)))
        for heading, motion in zip(known, motions, strict=True):
            body.append(Heading(heading))
            body += minute(motion, profile, level=3, style=style, marked=marked)
        if not motions:
            body.append(line(say("No motion is on the agenda."), LineStyle.NOTE))
    return meeting_paper(MINUTES, motions, profile, when, body, sitting)


def is_alone(motions: Sequence[Motion], sitting: Sitting | None) -> bool:
    """Whether a paper is of one motion and no meeting, so that nothing need say which it is."""
    return len(motions) == 1 and sitting is None


def headed(number: int, motion: Motion) -> str:
    """The heading of one of several motions, by which their minutes are told apart again."""
    return f"{MOTION_NUMBERED.format(number=number)} {motion.details.title.strip()}".strip()


def meeting_paper(
    name: str,
    motions: Sequence[Motion],
    profile: Profile,
    when: str,
    body: Sequence[Block],
    sitting: Sitting | None = None,
) -> Paper:
    """A paper of a meeting: its title, the details that are known of it, and the rest."""
    at = sitting or Sitting("")
    if sitting is not None:
        about = Details(title=sitting.kind, meeting=sitting.when)
    else:
        about = motions[0].details if len(motions) == 1 else _shared(motions)
    title = common.titled(name, about)
    details = common.details("", about, profile)
    head = Heading(title, 1, TITLE_AND_PAPER)
    blocks: list[Block] = [head, *at.above, *details, *_place(at), *body, *at.after]
    known = fields(name, about, profile, when, title=title)
    style = _style(motions, profile)
    made = Paper(title, tuple(blocks), style, when=when, subject=name, fields=known)
    if sitting is not None or len(motions) > 1:
        return made
    (motion,) = motions
    now = motion.current
    whose = Whose(motion.id, now.id, holds=Holds.NOTHING, clauses=now.clauses)
    return replace(made, whose=whose)


def _place(sitting: Sitting) -> tuple[Block, ...]:
    if not sitting.place:
        return ()
    return (line(say("Place: {place}", place=sitting.place), LineStyle.DETAIL),)


def _style(motions: Sequence[Motion], profile: Profile) -> NumberingStyle:
    return motions[0].details.numbering if motions else profile.numbering


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
