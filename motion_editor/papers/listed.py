"""The list of amendments: in the order in which they are taken, with all that stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from motion_editor.core.amendment import Amendment
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import has_changes
from motion_editor.core.wording import mark, phrase, say
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common, wording
from motion_editor.papers.amendment import base_of, clash_in_words
from motion_editor.papers.blocks import Block, Heading, Holds, LineStyle, Paper, Whose
from motion_editor.papers.common import line
from motion_editor.papers.fields import TITLE_AND_PAPER, fields
from motion_editor.papers.flags import flags_in_words
from motion_editor.papers.instructions import sentences
from motion_editor.papers.places import Places

LIST: Final = mark("List of amendments")
NONE_OPEN: Final = mark("No amendment is open.")
IF_OTHERS: Final = mark("If others are carried")
DECIDED: Final = mark("Already decided")


@dataclass(frozen=True, slots=True)
class Entry:
    """An open amendment in its place: how deep under others, and what is said of it.

    `why` is the reason for its place, `told` what else is to be known of that, `others` what
    becomes of it if another is carried.
    """

    amendment: str
    depth: int
    why: str
    told: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """The open amendments in order, how they were ordered, and those already decided in words."""

    how: str
    entries: tuple[Entry, ...]
    decided: tuple[str, ...] = ()


def list_paper(motion: Motion, listed: Listed, profile: Profile = PLAIN, when: str = "") -> Paper:
    """The list: each amendment with its movers, in words, its clashes, and what others do to it.

    `when` is the ISO time of the export.
    """
    about = motion.details
    name = phrase(LIST)
    title = common.titled(name, about)
    blocks: list[Block] = [Heading(title, 1, TITLE_AND_PAPER), *common.details("", about, profile)]
    blocks += list_blocks(motion, listed, profile)
    known = fields(name, about, profile, when, title=title)
    now = motion.current
    whose = Whose(motion.id, now.id, holds=Holds.NOTHING, clauses=now.clauses)
    return Paper(
        title, tuple(blocks), about.numbering, when=when, subject=name, fields=known, whose=whose
    )


def list_blocks(motion: Motion, listed: Listed, profile: Profile) -> list[Block]:
    """What the list says of one motion, below its title."""
    blocks: list[Block] = []
    if listed.entries:
        blocks.append(line(say("Order: {how}", how=listed.how), LineStyle.NOTE))
    else:
        blocks.append(line(phrase(NONE_OPEN)))
    for number, entry in enumerate(listed.entries, 1):
        blocks += _entry(motion, entry, number, profile)
    if listed.decided:
        blocks += [Heading(phrase(DECIDED)), *map(line, listed.decided)]
    return blocks


def _entry(motion: Motion, entry: Entry, number: int, profile: Profile) -> Iterator[Block]:
    amendment = motion.amendment(entry.amendment)
    text = amendment.text
    base = base_of(motion, text.base)
    style = motion.details.numbering
    places = Places(base.clauses, style, base.labels)
    head = say(
        "{number}. {amendment}, to {base}",
        number=number,
        amendment=wording.label(amendment),
        base=base.name,
    )
    yield Heading(head)
    yield from _whose(amendment, profile)
    yield line(wording.full_stop(say("Its place: {why}", why=entry.why)), LineStyle.NOTE)
    yield from (line(words, LineStyle.NOTE) for words in entry.told)
    if has_changes(text.clauses):
        known = common.issued(base.clauses, base.labels, style)
        yield from map(line, sentences(text.clauses, style, known))
    else:
        yield line(wording.NO_CHANGE)
    clashes = [clash_in_words(clash, places) for clash in text.open_clashes]
    flags = flags_in_words(text, base.clauses, style, base.labels)
    yield from _under(wording.CLASHES, clashes)
    yield from _under(wording.TO_LOOK_AT, flags)
    yield from _under(phrase(IF_OTHERS), entry.others)


def _whose(amendment: Amendment, profile: Profile) -> Iterator[Block]:
    if amendment.group.strip():
        yield line(f"Group: {amendment.group}", LineStyle.DETAIL)
    if amendment.received:
        yield line(f"Received: {wording.date(amendment.received)}", LineStyle.DETAIL)
    for said in common.movers(amendment.mover, amendment.seconder, profile):
        yield line("".join(run.text for run in said.runs), LineStyle.DETAIL)


def _under(head: str, said: Sequence[str]) -> Iterator[Block]:
    if said:
        yield Heading(head, 3)
        yield from map(line, said)
