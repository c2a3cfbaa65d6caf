"""The substantive motion: the text as it stands, clean, and what made it."""

from __future__ import annotations

from motion_editor.core.motion import Motion, Version
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common, wording
from motion_editor.papers.agreed import what_made
from motion_editor.papers.blocks import Block, Heading, Paper, Whose
from motion_editor.papers.fields import TITLE_ALONE, fields


def substantive(
    motion: Motion, profile: Profile = PLAIN, when: str = "", version: Version | None = None
) -> Paper:
    """The motion as it stands now, or as another version has it: clean text, what made it.

    `when` is the ISO time of the export.
    """
    text = version or motion.current
    about = motion.details
    name = wording.version_name(motion, text)
    title = about.title.strip()
    blocks: tuple[Block, ...] = (
        Heading(title or name, 1, TITLE_ALONE),
        *common.details(name if title else "", about, profile, "paper"),
        *common.version_lines(text.clauses, text.labels, about.numbering),
        *common.movers(about.mover, about.seconder, profile),
        *_made(motion, text),
    )
    return Paper(
        title=common.titled(name, about),
        blocks=blocks,
        numbering=about.numbering,
        author=about.mover.full,
        when=when,
        subject=name,
        fields=fields(name, about, profile, when, people=(about.mover, about.seconder)),
        whose=Whose(motion.id, version=text.id),
    )


def _made(motion: Motion, text: Version) -> list[Block]:
    """What made the text, step by step from the notice."""
    upto = motion.versions[: motion.versions.index(text) + 1]
    made = [what_made(motion, item) for item in upto[1:]]
    if not made:
        return [common.line(wording.AS_NOTIFIED)]
    return [Heading(wording.HOW_MADE), *(common.line(item) for item in made)]
