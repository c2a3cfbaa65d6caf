"""Whether a source is rather instructions than the whole amended text, and why it is taken so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import original
from motion_editor.core.wording import many, say
from motion_editor.formats.instructions.paper import Paper, read_instructions
from motion_editor.formats.reading import Remark
from motion_editor.tasks.choices import NO_CHOICES, Choices
from motion_editor.tasks.instructed import Instructed, by_paper, carried_out, short
from motion_editor.tasks.parts import mostly_gone
from motion_editor.tasks.report import Fate


def preferred(
    words: str,
    change: Clauses,
    style: NumberingStyle,
    labels: Sequence[str],
    new_id: NewId,
    choices: Choices = NO_CHOICES,
    *,
    strict: bool = True,
) -> Instructed | None:
    """The amendment by instructions where a source is rather these than a whole text; else None.

    `change` is what it is as a whole text. Instructions it is where it has some and leaves most of
    the motion out, or where one at least fits the motion and little else is said in it. What is
    chosen about single parts does not count. MotionError where it is `strict` and none applied.
    """
    base = original(change)
    gone = mostly_gone(change)
    paper, full = _papers(words, base, gone=gone)
    if not paper.instructions:
        return None
    done = carried_out(paper, base, style, labels, new_id)
    followed = sum(part.fate is not Fate.NOT_APPLIED for part in done[1])
    beside = sum(len(item.words.split()) for item in paper.asides)
    little = 3 * beside <= paper.words
    if not (little or gone) or not (followed or (little and gone)):
        return None
    if choices != NO_CHOICES or full != paper:
        done = carried_out(full, base, style, labels, new_id, choices)
    made = by_paper(full, done, strict=strict)
    return replace(made, said=_told(gone, len(paper.instructions), followed))


def _papers(words: str, base: Clauses, *, gone: bool) -> tuple[Paper, Paper]:
    """A paper of instructions as it is told to be one, and with those that quote no words too.

    These make it one only where each paragraph instructs, and most of the motion is `gone`.
    """
    clauses = [item.text for item in base]
    full = read_instructions(words, clauses, unquoted=True)
    paper = read_instructions(words, clauses)
    alone = gone and not (paper.instructions or full.asides or full.own)
    return (full if alone else paper), full


def _told(gone: bool, count: int, followed: int) -> str:
    """Why a source was read as instructions."""
    if gone:
        return many(
            "It was read as instructions: there are {n} in it, and little of the motion.",
            "It was read as instructions: there is one in it, and little of the motion.",
            count,
        )
    return many(
        "It was read as instructions: {n} in it fit the motion, and little else is said.",
        "It was read as instructions: one in it fits the motion, and little else is said.",
        followed,
    )


def instruction_like(words: str, base: Clauses) -> tuple[Remark, ...]:
    """What in a text that was taken as the whole one reads as an instruction: it may be one."""
    paper = read_instructions(words, [item.text for item in base], unquoted=True)
    return tuple(
        Remark(
            say(
                "“{words}” reads as an instruction; it was taken as words of the text. If it is "
                "one, take the source as instructions.",
                words=short(item.said),
            ),
            item.line,
            guess=True,
        )
        for item in paper.instructions
    )
