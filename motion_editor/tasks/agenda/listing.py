"""The items of an agenda as a list, for the command line and for the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from motion_editor.core.agenda import Agenda, Item, Sort, Standing, numbers, parts
from motion_editor.core.amendment import Outcome
from motion_editor.core.wording import Said, many, phrase, say, strung
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers.agenda import KIND, PRIVATE, REJECTED
from motion_editor.papers.wording import date
from motion_editor.tasks.agenda.checked import rules_of
from motion_editor.tasks.agenda.order import group_of


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list: its item, where it stands from 1, its number, what is said of it.

    `part` is the heading of the part that begins with it, "" where none does.
    """

    item: str
    line: int
    number: str
    title: Said
    about: Said
    part: str = ""


def rows(agenda: Agenda) -> tuple[Row, ...]:
    """The items in order."""
    found = parts(agenda)
    given = numbers(agenda)
    heads = {part[0].id: head for part, head in
             ((found.private, PRIVATE), (found.rejected, REJECTED)) if part}  # fmt: skip
    return tuple(
        Row(
            item.id,
            line,
            given.get(item.id, ""),
            title_of(item),
            strung(tuple(_about(item, agenda.meeting)), "; "),
            phrase(heads[item.id]) if item.id in heads else "",
        )
        for line, item in enumerate(found.all, 1)
    )


def title_of(item: Item) -> Said:
    """What an item is called in a list."""
    return item.named if isinstance(item.named, Said) else say("{title}", title=item.named)


def heading(agenda: Agenda) -> Said:
    """Which meeting it is, in one line."""
    moment = "T".join(filter(None, (agenda.meeting, agenda.time if agenda.meeting else "")))
    kind = agenda.kind.strip() or phrase(KIND)
    return strung([it for it in (kind, date(moment), agenda.place) if it])


def spent(agenda: Agenda, profile: Profile = PLAIN) -> Said:
    """How long all motions may take, and what the standing orders allow; "" for no time limit."""
    found = parts(agenda)
    on = [it for it in (*found.public, *found.private) if it.sort is Sort.MOTION]
    used = sum(it.minutes for it in on)
    rules = rules_of(agenda, profile)
    count = many("{n} motions", "{n} motion", len(on))
    if rules and rules.minutes:
        return say(
            "{motions}, {used} of {most} minutes", motions=count, used=used, most=rules.minutes
        )
    if used:
        return say("{motions}, {used} minutes", motions=count, used=used)
    return count


def _about(item: Item, meeting: str) -> Iterator[Said]:
    motion = item.motion
    if item.sort is Sort.REPORT:
        yield say("report")
    if motion is not None and item.sort is Sort.MOTION:
        mover, group = motion.details.mover.full, group_of(item)
        if mover and group:
            yield say("{mover} ({group})", mover=mover, group=group)
        elif mover or group:
            yield say("{mover}", mover=mover or group)
        if item.received:
            yield say("received {when}", when=date(item.received))
        day = motion.details.meeting
        if motion.outcome is Outcome.DEFERRED and day and day < meeting:
            yield say("deferred on {day}", day=date(day))
    if item.registration.standing is Standing.ACCEPTED:
        yield say("accepted")
    if item.rejected:
        why = item.registration.why
        yield say("rejected: {why}", why=why) if why else say("rejected")
    if item.minutes:
        yield many("{n} minutes", "{n} minute", item.minutes)
    if item.exempt:
        yield say("exempt, paragraph {number}", number=item.exempt.paragraph)
    if motion is not None and motion.amendments:
        yield many("{n} amendments", "{n} amendment", len(motion.amendments))
    if item.placed:
        yield say("placed by hand")
