"""What several papers share: the details under the title, the mover and seconder block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.clause import Clause
from motion_editor.core.motion import Details
from motion_editor.core.numbering import NEW, NumberingStyle, Series, labels
from motion_editor.core.people import NOT_NAMED, Person
from motion_editor.core.text import Run
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import wording
from motion_editor.papers.blocks import Block, ClauseLine, Heading, Line, Lines, LineStyle, Ways


def titled(name: str, details: Details) -> str:
    """A paper's name with the title of its motion, where the motion has one."""
    title = details.title.strip()
    return f"{name}: {title}" if title else name


def line(text: str, style: LineStyle = LineStyle.BODY, ways: Ways = ()) -> Line:
    """A paragraph of plain words."""
    return Line((Run(text),), style, ways)


def details(what: str, motion: Details, profile: Profile, field: str = "") -> list[Line]:
    """What stands under a paper's title: what it is, and the details that are known.

    `field` is by which name a template may say what it is.
    """
    known = (
        (field, "", what),
        ("council", "", council_named(profile)),
        ("reference", "Reference: ", motion.reference),
        ("group", "Group: ", motion.group),
        ("received", "Received: ", wording.date(motion.received)),
        ("meeting_date", "Meeting: ", wording.date(motion.meeting)),
    )
    return [
        line(f"{name}{value}", LineStyle.DETAIL, ((field,),) if field else ())
        for field, name, value in known
        if value.strip()
    ]


def council_named(profile: Profile) -> str:
    """The council's name, "" for a motion of none in particular."""
    return "" if profile == PLAIN else profile.name


def movers(mover: Person, seconder: Person, profile: Profile) -> list[Line]:
    """The mover and seconder block; who is missing is said to be missing."""
    named = (
        ("mover", profile.mover, mover.full or NOT_NAMED),
        ("seconder", profile.seconder, seconder.full or NOT_NAMED),
    )
    return [line(f"{role} {name}", LineStyle.MOVER, ((field,),)) for field, role, name in named]


def fixed(lines: Sequence[Line]) -> list[Line]:
    """The same lines, printed where they stand whatever a template says itself."""
    return [replace(item, ways=()) for item in lines]


def ending(lines: Sequence[Line]) -> list[Line]:
    """The same lines below a text that is or will be tracked.

    Where a template says them itself a line that ends the text stands there: what would come next
    would suffer in LibreOffice.
    """
    return [replace(lines[0], instead=wording.END), *lines[1:]]


def signatories(people: Sequence[Person], profile: Profile) -> list[Line]:
    """The further signatories in one line; nothing where there are none."""
    if not people:
        return []
    said = f"{profile.signatories} {wording.people(tuple(people))}"
    return [line(said, LineStyle.MOVER, (("signatories",),))]


def reason(words: str) -> list[Block]:
    """Why, under a heading of its own; nothing where no reason is given."""
    return [Heading("Reason"), line(words)] if words.strip() else []


def issued(
    clauses: Sequence[Clause], frozen: Sequence[str], style: NumberingStyle
) -> tuple[str, ...]:
    """The labels of a base: those it was issued with, or as they would be printed now."""
    return tuple(frozen) if len(frozen) == len(clauses) else labels(clauses, style)


def version_lines(clauses: Sequence[Clause], frozen: Sequence[str], style: NumberingStyle) -> Lines:
    """A plain text as lines: the format counts, unless it was issued with other labels."""
    if not frozen or len(frozen) != len(clauses) or tuple(frozen) == labels(clauses, style):
        return tuple(ClauseLine(item) for item in clauses)
    return tuple(map(ClauseLine, clauses, frozen))


def labelled(clauses: Sequence[Clause], frozen: Sequence[str], style: NumberingStyle) -> Lines:
    """A plain text with its own labels, in a paper that counts otherwise."""
    return tuple(map(ClauseLine, clauses, issued(clauses, frozen, style)))


def tracked_lines(
    clauses: Sequence[Clause],
    base: Sequence[Clause],
    frozen: Sequence[str],
    style: NumberingStyle,
) -> Lines:
    """A tracked text as lines: what the base has keeps its label, what is inserted is "new".

    Bullets are no labels: with them every line is left to the format.
    """
    if style.series is Series.BULLETS and not any(text.strip("•◦▪ ") for text in frozen):
        return tuple(ClauseLine(item) for item in clauses)
    known = {item.id: text for item, text in zip(base, issued(base, frozen, style), strict=True)}
    return tuple(
        ClauseLine(item, known.get(item.id, NEW) if not item.moved_from else NEW)
        for item in clauses
    )
