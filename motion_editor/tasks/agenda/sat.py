"""The papers of the meeting that an agenda was for: minutes, decisions, and the follow-up list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from motion_editor.core.agenda import Agenda, Item, Sort, numbers, parts
from motion_editor.core.motion import Motion
from motion_editor.core.wording import phrase, say
from motion_editor.papers.agenda import for_members, withheld
from motion_editor.papers.blocks import Paper
from motion_editor.papers.minutes import Sitting, to_the_clerk
from motion_editor.tasks.agenda.checked import was_dealt_with
from motion_editor.tasks.agenda.make import KIND
from motion_editor.tasks.agenda.printed import accepted
from motion_editor.tasks.dates import iso_date
from motion_editor.tasks.paper import OF_MEETING, Kind, Order, meeting_paper

PAPERS = tuple(kind for kind in Kind if kind in OF_MEETING)
"""Which papers there are, in order."""


def sat(agenda: Agenda, order: Order, *, full: bool = False) -> Paper:
    """Such a paper of all that was on the agenda, in its order and headed as it is.

    What is exempt is named and its text left out, unless `full`. A report without recommendations
    and a plain item have nothing to minute. MotionError for a date that is none.
    """
    if order.meeting:
        agenda = replace(agenda, meeting=iso_date(order.meeting))
    found = parts(agenda)
    items = [it for it in (*found.public, *(found.private if full else ())) if it.motion]
    given = numbers(agenda)
    moment = "T".join(filter(None, (agenda.meeting, agenda.time if agenda.meeting else "")))
    headings = tuple(_heading(it, given[it.id]) for it in items)
    sitting = Sitting(
        agenda.kind.strip() or phrase(KIND), moment, agenda.place, headings,
        above=for_members(agenda) if full else (),
        after=() if full else withheld(agenda, order.profile),
    )  # fmt: skip
    motions = [made for it in items if (made := _held(it, agenda)) is not None]
    if order.kind is not Kind.MINUTES:
        # A row names its motion by its title alone, so the number belongs to that.
        motions = [_titled(it, words) for it, words in zip(motions, headings, strict=True)]
    return meeting_paper(motions, replace(order, meeting=""), sitting)


def motions_of(agenda: Agenda) -> Iterator[Motion]:
    """The motions that such papers are about, those of exempt items too."""
    found = parts(agenda)
    for item in (*found.public, *found.private):
        made = _held(item, agenda)
        if made is not None:
            yield made


def remarks_on(agenda: Agenda, kind: Kind) -> Iterator[str]:
    """What the clerk is told of such a paper: what is left out, and votes that do not add up."""
    for item in parts(agenda).rejected:
        if item.motion is not None and was_dealt_with(item.motion):
            yield say(
                "“{title}” was rejected, so it is left out, and yet the meeting dealt with it.",
                title=item.named,
            )
    if kind is Kind.MINUTES:
        yield from to_the_clerk(tuple(motions_of(agenda)))


def _held(item: Item, agenda: Agenda) -> Motion | None:
    """The motion of an item as that meeting had it: with its day, without what was rejected."""
    motion = accepted(item)
    if motion is None:
        return None
    about = motion.details
    title = item.named if item.sort is Sort.REPORT else about.title
    day = agenda.meeting or about.meeting
    return replace(motion, details=replace(about, title=title, meeting=day))


def _heading(item: Item, number: str) -> str:
    """The heading of an item, by which its minutes are told from those above it.

    A bare number would pass for one more point of these.
    """
    what = say("Motion") if item.sort is Sort.MOTION else say("Item")
    if not number.casefold().startswith(f"{what.casefold()} "):
        number = f"{what} {number}"
    return f"{number}: {item.named}"


def _titled(motion: Motion, title: str) -> Motion:
    return replace(motion, details=replace(motion.details, title=title))
