"""An amendment written as instructions in English: applied one after the other, each reported."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
from motion_editor.tasks.choices import NO_CHOICES, Choices, Key, numbered
from motion_editor.tasks.owners import Owners
from motion_editor.tasks.report import LEFT_OUT, Fate, Part


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
    words: str,
    base: Clauses,
    style: NumberingStyle,
    labels: Sequence[str],
    new_id: NewId,
    choices: Choices = NO_CHOICES,
    *,
    strict: bool = True,
) -> Instructed:
    """The amendment of `base` that the instructions in a text make.

    `labels` are those with which the base was printed. What was not understood, can't be done, or
    is left out by choice, is a part that was not applied. MotionError where no instruction is
    found or, where it is `strict`, none applied.
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
    clauses, parts = carried_out(paper, base, style, labels, new_id, choices)
    if strict:
        _refuse_none_applied(parts)
    amendment = ReadAmendment(clauses, paper.mover, paper.seconder, paper.group, paper.label)
    return Instructed(amendment, parts, paper.remarks)


def _refuse_none_applied(parts: Sequence[Part]) -> None:
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


def carried_out(
    paper: Paper,
    base: Clauses,
    style: NumberingStyle,
    labels: Sequence[str],
    new_id: NewId,
    choices: Choices = NO_CHOICES,
) -> tuple[Clauses, tuple[Part, ...]]:
    """The tracked text that the instructions of a paper make, and the fate of each of its parts."""
    applier, owners = Applier(base, style, labels, new_id), Owners(base)
    keys = numbered(map(_said, paper.instructions))
    parts: list[Part] = []
    for at, (item, key) in enumerate(zip(paper.instructions, keys, strict=True)):
        parts.append(replace(_part(applier, item, key, choices), lines=(item.line, item.last)))
        owners.follow(applier.now, at)
    now = list(applier.now)
    keep_one(now)
    made = normal(now)
    owners.settle(made)
    parts = [replace(part, marks=owners.marks(at)) for at, part in enumerate(parts)]
    missed = say("No instruction was found in it.")
    asides = numbered(it.words for it in paper.asides)
    parts += [
        Part(Fate.NOT_APPLIED, it.words, missed, lines=(it.line, it.last), key=key)
        for it, key in zip(paper.asides, asides, strict=True)
    ]
    return made, tuple(sorted(parts, key=lambda part: part.lines[0]))


def _part(applier: Applier, wanted: Instruction, key: Key, choices: Choices) -> Part:
    said, picks = _said(wanted), applier.picks
    if key in choices.refused:
        return Part(Fate.NOT_APPLIED, said, say(LEFT_OUT), key=key)
    picks.begin(choices.picks(key))
    fate, why = _applied(applier, wanted)
    return Part(fate, said, why, picks.asked, picks.chosen, key=key)


def _applied(applier: Applier, wanted: Instruction) -> tuple[Fate, str]:
    """Apply an instruction; what became of it, and why."""
    try:
        applier.apply(wanted)
    except UnplacedError as error:
        return Fate.NOT_APPLIED, str(error)
    guesses = list(applier.guesses)
    if wanted.ignored:
        guesses.append(
            say("These words beside it were not taken: “{words}”.", words=wanted.ignored)
        )
    if guesses:
        return Fate.GUESSED, strung(guesses, " ")
    return Fate.APPLIED, ""


def _said(wanted: Instruction) -> str:
    """The instruction word for word, with the first words of the block that it puts in."""
    new: New | None = wanted.new
    if new is None or new.quoted or new.loose or not new.lines:
        return wanted.said
    block = " / ".join("".join(run.text for run in line.runs) for line in new.lines)
    return f"{wanted.said} {_short(block)}"


def _short(text: str, most: int = 160) -> str:
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
