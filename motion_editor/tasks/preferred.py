"""Whether a source is rather instructions than the whole amended text, and why it is taken so."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set as AbstractSet
from dataclasses import replace
from typing import Final

from motion_editor.compare.tokens import split
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import original
from motion_editor.core.wording import many, say
from motion_editor.formats.instructions.paper import Paper, read_instructions
from motion_editor.formats.instructions.values import GENERIC, NAMED, Address, Instruction
from motion_editor.formats.reading import Remark
from motion_editor.formats.stems import opens_a_motion
from motion_editor.tasks.choices import NO_CHOICES, Choices
from motion_editor.tasks.instructed import Instructed, astray, by_paper, carried_out, short
from motion_editor.tasks.parts import mostly_gone
from motion_editor.tasks.report import Fate

_PLACE: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(GENERIC | NAMED))})s?\s+(?:\d{{1,3}}\b|\(\w{{1,4}}\))",
    re.IGNORECASE,
)
"""A place of a text by its printed label: "note 2", "paragraph (e)"."""

ALTERED: Final = 0.6
"""So much of its words and a clause's must be the same for words to be that clause, altered."""


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

    Instructions it is where one of them can be carried out and either most of the motion is left
    out or little else is said. One that gives words without quotation marks counts only where
    nothing beside it reads as the text of a motion, and it names a place of the motion if that, or
    a lead-in of it, is there as well. What names a place that the motion lacks is no text either,
    where nothing of a motion is with it.

    `change` is what it is as a whole text. What is chosen about single parts does not count.
    MotionError where it is `strict` and none applied.
    """
    base = original(change)
    gone = mostly_gone(change)
    known = [item.text for item in base]
    full = read_instructions(words, known, unquoted=True)
    for paper, speaks in ((read_instructions(words, known), _is_sure), (full, _is_likely)):
        if not paper.instructions:
            continue
        done = carried_out(paper, base, style, labels, new_id)
        followed = sum(part.fate is not Fate.NOT_APPLIED for part in done[1])
        if speaks(paper, known, followed, gone=gone):
            if choices != NO_CHOICES or full != paper:
                done = carried_out(full, base, style, labels, new_id, choices)
            made = by_paper(full, done, strict=strict)
            return replace(made, said=_told(gone, len(paper.instructions), followed))
    return None


def _is_sure(paper: Paper, known: Sequence[str], followed: int, *, gone: bool) -> bool:
    """Whether these are instructions, told by quotation marks and by places alone.

    Where none can be followed, little else may be there, and nothing of a motion unless one of
    them is about this motion.
    """
    beside = sum(len(item.words.split()) for item in paper.asides)
    little = 3 * beside <= paper.words
    if followed:
        return little or gone
    about = any(map(_is_about_this, paper.instructions))
    return little and gone and (about or not (paper.own or _holds_a_motion(paper, known)))


def _is_likely(paper: Paper, known: Sequence[str], followed: int, *, gone: bool) -> bool:
    """Whether these are instructions although words of the motion stand in them unquoted."""
    told = paper.instructions
    if not any(map(_is_about_this, told)) or _holds_a_motion(paper, known):
        return False
    named = any(map(_names_a_place, told))
    if gone and not any(opens_a_motion(it.words) for it in paper.own):
        return named or followed > 0
    return followed > 0 and (named or bool(paper.clean))


def _holds_a_motion(paper: Paper, known: Sequence[str]) -> bool:
    """Whether a lead-in of a motion, or an altered clause of this one, is beside instructions."""
    beside = [it.words for it in paper.asides] + [it.ignored for it in paper.instructions]
    clauses = [_words(it) for it in known]
    altered = any(opens_a_motion(it) or _is_altered(it, clauses) for it in beside)
    return altered or any(map(_is_resolution, paper.instructions))


def _is_about_this(told: Instruction) -> bool:
    return not (astray(told) or _is_resolution(told))


def _is_resolution(told: Instruction) -> bool:
    """Whether what reads as an instruction is all of a motion: "This Council resolves to delete …".

    "This Council notes 2: delete …" only names a place so.
    """
    labelled = told.place is not None and bool(told.place.labels)
    return not labelled and opens_a_motion(told.said)


def _is_altered(words: str, clauses: Sequence[AbstractSet[str]]) -> bool:
    """Whether words are one of these clauses with changes made in it."""
    now = _words(words)
    return any(2 * len(now & it) >= ALTERED * (len(now) + len(it)) for it in clauses if it)


def _words(text: str) -> frozenset[str]:
    return frozenset(filter(str.isalnum, split(text.casefold()).words))


def _names_a_place(told: Instruction) -> bool:
    """Whether an instruction says where by what the place is called: "note 2"."""
    where = told.position.of if told.position is not None else None
    return any(
        isinstance(it, Address) and bool(it.labels or it.ordinal or it.words or it.under)
        for it in (told.place, told.target, where)
    )


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


def instruction_like(words: str, change: Clauses) -> tuple[Remark, ...]:
    """What in a text that was taken as the whole one reads as an instruction: it may be one.

    Where most of the motion is left out it is what a person should know before anything else: it
    has no line then, which puts it first.
    """
    known, gone = [item.text for item in original(change)], mostly_gone(change)
    paper = read_instructions(words, known, unquoted=True)
    told = [(it.line, _reads_as_one(it.said)) for it in paper.instructions]
    if gone and not (told or paper.own or _holds_a_motion(paper, known)):
        places = (it for it in paper.asides if _PLACE.search(it.words))
        told = [(it.line, _names_one(it.words)) for it in places]
    return tuple(Remark(said, 0 if gone else line, guess=True) for line, said in told)


def _reads_as_one(words: str) -> str:
    return say(
        "“{words}” reads as an instruction; it was taken as words of the text. If it is one, take "
        "the source as instructions.",
        words=short(words),
    )


def _names_one(words: str) -> str:
    return say(
        "“{words}” names a place as instructions do, and none was understood in it; it was taken "
        "as words of the text. If it is one, write it as in ‘In note 2, leave out “a tenth” and "
        "insert “a fifth”’.",
        words=short(words),
    )
