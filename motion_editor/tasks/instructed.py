"""An amendment written as instructions in English: applied one after the other, each reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.compare.phrasing import occurrences
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.edit import keep_one
from motion_editor.core.errors import MotionError
from motion_editor.core.normal import normal
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.core.wording import many, say, strung
from motion_editor.formats.clean import checked
from motion_editor.formats.instructions.paper import Paper, read_instructions
from motion_editor.formats.instructions.values import (
    GENERIC,
    NAMED,
    Instruction,
    New,
    Verb,
    Words,
)
from motion_editor.formats.reading import ReadAmendment, Remark
from motion_editor.tasks.anchored import UnplacedError, view
from motion_editor.tasks.applied import Applier
from motion_editor.tasks.choices import NO_CHOICES, Choices, Key, numbered
from motion_editor.tasks.lettered import other_labels
from motion_editor.tasks.owners import Owners
from motion_editor.tasks.report import LEFT_OUT, Fate, Part

_PLACE = re.compile(
    rf"\b(?:{'|'.join(sorted(GENERIC | NAMED - {'motion', 'text', 'request', 'call'}))})\b|"
    r"^(?:in|under|within|of|from|to|until|after|before|between|except|apart|other|save|unless|but|"
    r"only)\b",
    re.IGNORECASE,
)
"""Words that may say where, or how far, an instruction goes."""


@dataclass(frozen=True, slots=True)
class Instructed:
    """The amendment that instructions make, what became of each of them, and remarks.

    `said` tells why the source was read so. `quoted` are the lines in which it quotes the motion
    as it is, `clean` those in which it gives the text that the motion will have.
    """

    amendment: ReadAmendment
    parts: tuple[Part, ...]
    remarks: tuple[Remark, ...] = ()
    said: str = ""
    quoted: frozenset[int] = frozenset()
    clean: frozenset[int] = frozenset()


Followed = tuple[Clauses, tuple[Part, ...]]
"""The text that instructions make, and what became of each part of their paper."""


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
    paper = read_instructions(words, [item.text for item in base], unquoted=True)
    if not paper.instructions:
        raise MotionError(
            say("No instruction was found in the source."),
            say(
                "Write it as in ‘In note 2, leave out “a tenth” and insert “a fifth”’, or take it "
                "as the whole amended text if it is that."
            ),
        )
    done = carried_out(paper, base, style, labels, new_id, choices)
    return by_paper(paper, done, strict=strict)


def by_paper(paper: Paper, done: Followed, *, strict: bool) -> Instructed:
    """The amendment that a paper makes whose instructions have been carried out.

    MotionError where it is `strict` and none was applied.
    """
    clauses, parts = done
    if strict:
        _refuse_none_applied(clauses, parts)
    amendment = ReadAmendment(clauses, paper.mover, paper.seconder, paper.group, paper.label)
    remarks = (*paper.remarks, *checked(clauses, paper.clean, instructed=True))
    remarks += tuple(_also(paper, clauses))
    return Instructed(
        amendment,
        parts,
        remarks,
        say("It was read as instructions."),
        frozenset(at for it in paper.own for at in range(it.line, it.last + 1)),
        frozenset(line.number for line in paper.clean),
    )


def _refuse_none_applied(clauses: Clauses, parts: Sequence[Part]) -> None:
    """Refuse where nothing comes of it; a relettering by itself changes nothing."""
    missed = [part for part in parts if part.fate is Fate.NOT_APPLIED]
    if len(missed) == len(parts) or (missed and not has_changes(clauses)):
        first = next(part for part in missed if part.why)
        raise MotionError(
            say(
                "None of the instructions could be applied: “{words}”: {reason}",
                words=short(first.words),
                reason=first.why,
            ),
            say("Check that it amends this motion, and this version of it."),
        )


def _also(paper: Paper, clauses: Clauses) -> Iterator[Remark]:
    """What else a person should know of a paper of instructions."""
    if paper.own:
        yield Remark(
            many(
                "{n} paragraphs of the paper are the motion's own, from line {line} on, and were "
                "passed over.",
                "A paragraph of the paper is the motion's own, in line {line}: it was passed over.",
                len(paper.own),
                line=paper.own[0].line,
            ),
            paper.own[0].line,
        )
    text = proposed(clauses)
    if any(it.verb is Verb.REFER for it in paper.instructions) and len(text) == 1:
        said = say(
            "The amendment refers the matter: if it is carried, “{words}” is what stands to be "
            "put, and nothing else of the motion.",
            words=text[0].text,
        )
        yield Remark(said)


def carried_out(
    paper: Paper,
    base: Clauses,
    style: NumberingStyle,
    labels: Sequence[str],
    new_id: NewId,
    choices: Choices = NO_CHOICES,
) -> Followed:
    """The tracked text that the instructions of a paper make, and the fate of each of its parts."""
    applier, owners = Applier(base, style, labels, new_id), Owners(base)
    keys = numbered(map(_said, paper.instructions))
    done: list[tuple[Part, Sequence[tuple[str, str]]]] = []
    for at, (item, key) in enumerate(zip(paper.instructions, keys, strict=True)):
        part = replace(_part(applier, item, key, choices), lines=(item.line, item.last))
        done.append((part, tuple(applier.named)))
        owners.follow(applier.now, at)
    told = other_labels(applier.now, base, style, labels)
    now = list(applier.now)
    keep_one(now)
    made = normal(now)
    owners.settle(made)
    parts = [
        replace(_lettered(part, told(named)), marks=owners.marks(at))
        for at, (part, named) in enumerate(done)
    ]
    parts += _asides(paper)
    return made, tuple(sorted(parts, key=lambda part: part.lines[0]))


def _asides(paper: Paper) -> Iterator[Part]:
    """What instructs nothing, word for word."""
    missed = say("No instruction was found in it.")
    keys = numbered(it.words for it in paper.asides)
    for it, key in zip(paper.asides, keys, strict=True):
        yield Part(Fate.NOT_APPLIED, it.words, missed, lines=(it.line, it.last), key=key)


def _lettered(part: Part, told: Sequence[str]) -> Part:
    """A part, with what is to be said of labels that it gives otherwise than the text has them."""
    if part.fate is Fate.NOT_APPLIED or not told:
        return part
    why = strung([it for it in (part.why, *told) if it], " ")
    return replace(part, fate=Fate.GUESSED, why=why)


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
        if astray(wanted):
            raise UnplacedError(
                say("The words “{words}” beside it were not understood.", words=wanted.ignored)
            )
        applier.apply(wanted)
    except UnplacedError as error:
        return Fate.NOT_APPLIED, str(error)
    guesses = list(applier.guesses)
    text = view(applier.now, range(len(applier.now))).text
    if wanted.reads and not occurrences(wanted.reads.strip(" …."), text):
        guesses.append(say("The text does not read “{words}”, as it says.", words=wanted.reads))
    if wanted.guess and wanted.verb is Verb.REFER:
        guesses.append(say("It was worded as a resolution: “{words}”.", words=wanted.guess))
    elif wanted.guess:
        guesses.append(
            say(
                "The label {label} before it was taken for that of the paragraph.",
                label=wanted.guess,
            )
        )
    if wanted.ignored:
        guesses.append(
            say("These words beside it were not taken: “{words}”.", words=wanted.ignored)
        )
    if guesses:
        return Fate.GUESSED, strung(guesses, " ")
    return Fate.APPLIED, ""


def astray(wanted: Instruction) -> bool:
    """Whether a place beside it is not understood: "delete point 2 of its plan".

    It does not matter where it quotes the words by which its place is found.
    """
    where = wanted.position
    quotes = isinstance(wanted.target, Words) or (where is not None and isinstance(where.of, Words))
    return bool(wanted.ignored) and not quotes and _PLACE.search(wanted.ignored) is not None


def _said(wanted: Instruction) -> str:
    """The instruction word for word, with the first words of the block that it puts in."""
    new: New | None = wanted.new
    if new is None or new.quoted or new.loose or not new.lines:
        return wanted.said
    texts = ["".join(run.text for run in line.runs) for line in new.lines]
    block = " / ".join(it for it in texts if it not in wanted.said)
    return f"{wanted.said} {short(block)}"


def short(text: str, most: int = 160) -> str:
    """A text, cut after a word where it is long."""
    return text if len(text) <= most else f"{text[:most].rsplit(' ', 1)[0]} …"
