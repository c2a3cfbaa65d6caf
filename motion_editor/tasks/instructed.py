"""An amendment written as instructions in English: applied one after the other, each reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.edit import keep_one
from motion_editor.core.errors import MotionError
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.wording import say, strung
from motion_editor.formats.instructions.paper import Paper, read_instructions
from motion_editor.formats.instructions.values import Instruction, New
from motion_editor.formats.reading import ReadAmendment, Remark
from motion_editor.tasks.anchored import UnplacedError
from motion_editor.tasks.applied import Applier
from motion_editor.tasks.report import Fate, Part


@dataclass(frozen=True, slots=True)
class Instructed:
    """The amendment that instructions make, what became of each of them, and remarks."""

    amendment: ReadAmendment
    parts: tuple[Part, ...]
    remarks: tuple[Remark, ...] = ()


def tells(words: str) -> bool:
    """Whether a text has an instruction in it."""
    return bool(read_instructions(words).instructions)


def instructed(
    words: str, base: Clauses, style: NumberingStyle, labels: Sequence[str], new_id: NewId
) -> Instructed:
    """The amendment of `base` that the instructions in a text make.

    `labels` are those with which the base was printed. What was not understood, or can't be done,
    is a part that was not applied. MotionError where no instruction is found, or none applied.
    """
    paper = read_instructions(words)
    if not paper.instructions:
        raise MotionError(
            say("No instruction was found in the source."),
            say(
                "Write it as in ‘In note 2, leave out “a tenth” and insert “a fifth”’, or take "
                "--as whole if it is the whole amended text."
            ),
        )
    clauses, parts = carried_out(paper, base, style, labels, new_id)
    if all(part.fate is Fate.NOT_APPLIED for part in parts):
        first = next(part for part in parts if part.why)
        raise MotionError(
            say(
                "None of the instructions could be applied: “{words}”: {reason}",
                words=_short(first.words),
                reason=first.why,
            ),
            say("Check that it amends this motion, and this version of it (--to)."),
        )
    amendment = ReadAmendment(clauses, paper.mover, paper.seconder, paper.group, paper.label)
    return Instructed(amendment, parts, paper.remarks)


def carried_out(
    paper: Paper, base: Clauses, style: NumberingStyle, labels: Sequence[str], new_id: NewId
) -> tuple[Clauses, tuple[Part, ...]]:
    """The tracked text that the instructions of a paper make, and the fate of each of its parts."""
    applier = Applier(base, style, labels, new_id)
    parts = [(item.line, _part(applier, item)) for item in paper.instructions]
    missed = say("No instruction was found in it.")
    parts += [(it.line, Part(Fate.NOT_APPLIED, it.words, missed)) for it in paper.asides]
    parts.sort(key=lambda it: it[0])
    now = list(applier.now)
    keep_one(now)
    return normal(now), tuple(part for _, part in parts)


def _part(applier: Applier, wanted: Instruction) -> Part:
    said = _said(wanted)
    try:
        applier.apply(wanted)
    except UnplacedError as error:
        return Part(Fate.NOT_APPLIED, said, str(error))
    guesses = list(applier.guesses)
    if wanted.ignored:
        guesses.append(
            say("These words beside it were not taken: “{words}”.", words=wanted.ignored)
        )
    if guesses:
        return Part(Fate.GUESSED, said, strung(guesses, " "))
    return Part(Fate.APPLIED, said)


def _said(wanted: Instruction) -> str:
    """The instruction word for word, with the first words of the block that it puts in."""
    new: New | None = wanted.new
    if new is None or new.quoted or new.loose or not new.lines:
        return wanted.said
    block = " / ".join("".join(run.text for run in line.runs) for line in new.lines)
    return f"{wanted.said} {_short(block)}"


def _short(text: str, most: int = 160) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
