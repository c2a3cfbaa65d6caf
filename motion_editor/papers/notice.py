"""The notice of motion, as it goes to the clerk and into the agenda."""

from __future__ import annotations

from motion_editor.core.motion import Motion, Version
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.papers import common, wording
from motion_editor.papers.blocks import Block, Heading, Paper, Whose
from motion_editor.papers.fields import TITLE_ALONE, fields


def notice(
    motion: Motion, profile: Profile = PLAIN, when: str = "", version: Version | None = None
) -> Paper:
    """The notice: title, details, text, mover and seconder, further signatories, reason.

    It is printed from the first version, or from another where one is given. `when` is the ISO
    time of the export.
    """
    text = version or motion.notice
    about = motion.details
    name = wording.version_name(motion, text)
    title = about.title.strip()
    blocks: tuple[Block, ...] = (
        Heading(title or name, 1, TITLE_ALONE),
        *common.details(name if title else "", about, profile, "paper"),
        *common.version_lines(text.clauses, text.labels, about.numbering),
        *common.movers(about.mover, about.seconder, profile),
        *common.signatories(about.signatories, profile),
        *common.reason(about.reason),
    )
    return Paper(
        title=title or name,
        blocks=blocks,
        numbering=about.numbering,
        author=about.mover.full,
        when=when,
        subject=name,
        fields=fields(name, about, profile, when, people=(about.mover, about.seconder)),
        whose=Whose(motion.id, version=text.id),
    )
