"""A copy to be amended in Word: the text, whose it is, and a line that says what to do with it.

It holds no more than that: what the changes come to in words, or the text if carried, would no
longer be true of it once anybody has edited it.
"""

from __future__ import annotations

from dataclasses import replace

from motion_editor.core.amendment import Amendment
from motion_editor.core.motion import Motion, Version
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common, wording
from motion_editor.papers.amendment import base_of
from motion_editor.papers.blocks import Block, Heading, LineStyle, Paper, Whose
from motion_editor.papers.fields import TITLE_ALONE, TITLE_AND_PAPER, fields


def version_to_amend(motion: Motion, version: Version, profile: Profile = PLAIN) -> Paper:
    """A version of the motion, plain; nothing is signed, for nothing is marked."""
    about = motion.details
    name = wording.version_name(motion, version)
    blocks: tuple[Block, ...] = (
        Heading(about.title.strip() or name, 1, TITLE_ALONE),
        *common.details(name, about, profile, "paper"),
        common.line(wording.TO_AMEND, LineStyle.NOTE),
        *common.version_lines(version.clauses, version.labels, about.numbering),
        *common.ending(common.movers(about.mover, about.seconder, profile)),
    )
    return Paper(
        title=common.titled(name, about),
        blocks=blocks,
        numbering=about.numbering,
        fields=fields(name, about, profile, "", people=(about.mover, about.seconder)),
        whose=Whose(motion.id, version=version.id),
    )


def amendment_to_amend(motion: Motion, amendment: Amendment, profile: Profile = PLAIN) -> Paper:
    """An amendment as it stands, with its marks, which are signed by its mover."""
    about = motion.details
    text = amendment.text
    base = base_of(motion, text.base)
    called = wording.label(amendment)
    name = f"{called} to {base.name}"
    title = common.titled(name, about)
    people = amendment.mover, amendment.seconder
    its = replace(about, group=amendment.group, received=amendment.received)
    shown = common.tracked_lines(text.clauses, base.clauses, base.labels, about.numbering)
    blocks: tuple[Block, ...] = (
        Heading(title, 1, TITLE_AND_PAPER),
        common.line(wording.TO_AMEND, LineStyle.NOTE),
        *shown,
        *common.ending(common.movers(*people, profile)),
    )
    return Paper(
        title=title,
        blocks=blocks,
        numbering=about.numbering,
        author=amendment.mover.full or called,
        fields=fields(name, its, profile, "", amendment=called, title=title, people=people),
        whose=Whose(motion.id, amendment=amendment.id, text=len(amendment.texts) - 1),
    )
