"""The notes beside a text as a section after it, where they are asked for; never in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from motion_editor.core.clause import Clause
from motion_editor.core.motion import Motion, Note, Version
from motion_editor.core.text import SOFT_BREAK
from motion_editor.core.wording import capital, mark, phrase
from motion_editor.papers import common, wording
from motion_editor.papers.blocks import Block, Heading, LineStyle, Paper

EVIDENCE: Final = "Evidence"

KINDS: Final = {
    "source": mark("Source"),
    "figures": mark("What the figure counts, and when"),
    "officer": mark("Officer comment"),
    "disputed": mark("Disputed by"),
    "comment": mark("Comment"),
    "follow-up": mark("Follow-up"),
}
"""What sorts of notes there are, and what each is called."""


def kind_words(kind: str) -> str:
    """What a sort of note is called; one that we do not know by its own name."""
    return phrase(KINDS[kind]) if kind in KINDS else capital(kind)


def with_evidence(paper: Paper, motion: Motion, text: Version) -> Paper:
    """The paper with the notes on the clauses of its text after all that it says."""
    labels = common.issued(text.clauses, text.labels, motion.details.numbering)
    blocks: list[Block] = [Heading(EVIDENCE)]
    for item, label in zip(text.clauses, labels, strict=True):
        blocks += _of(item, label, [it for it in motion.notes if it.clause == item.id])
    if len(blocks) == 1:
        blocks.append(common.line("There are no notes on this text.", LineStyle.NOTE))
    return replace(paper, blocks=(*paper.blocks, *blocks))


def _of(item: Clause, label: str, notes: Sequence[Note]) -> list[Block]:
    if not notes:
        return []
    about = wording.quoted(wording.shortened(item.text)) if item.text else "the empty point"
    named = " ".join(part for part in (label.strip(" •◦▪"), about) if part)
    said = [f"{kind_words(it.kind)}: {it.text}".replace("\n", SOFT_BREAK) for it in notes]
    return [common.line(f"On {named}"), *(common.line(it, LineStyle.NOTE) for it in said)]
