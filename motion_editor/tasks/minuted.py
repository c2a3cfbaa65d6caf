"""Amendments that a record prints as instructions: which they are, and what they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from motion_editor.compare.grades import Grade, differences
from motion_editor.core.amendment import Amendment, Base
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.motion import Motion
from motion_editor.core.tracked import has_changes, proposed
from motion_editor.core.wording import say
from motion_editor.formats.events import Kind
from motion_editor.formats.instructions.paper import read_instructions
from motion_editor.formats.reading import Remark
from motion_editor.formats.record import Heading, Printed, Told, speaks
from motion_editor.tasks.computed import Matched, shares, texts_of
from motion_editor.tasks.find import base_clauses, base_labels
from motion_editor.tasks.findings import Finding, made
from motion_editor.tasks.instructed import carried_out, tells
from motion_editor.tasks.report import Fate, Part

_GAP = "\n\n"
_WORDS = frozenset({Kind.BODY, Kind.STEM, Kind.IN_WORDS})


@dataclass(frozen=True, slots=True)
class Ordered:
    """Paragraphs of a record that instruct: their words, where they begin, whose they are.

    `open` says that the words they put in are to follow.
    """

    words: str
    line: int
    label: str = ""
    open: bool = False


def parted(told: Sequence[Told]) -> Iterator[list[Told] | Ordered]:
    """What a record tells, and in between the instructions that stand in it, in order."""
    plain: list[Told] = []
    at = 0
    amends = False
    while at < len(told):
        amends |= told[at].kind in (Kind.AMENDMENT, Kind.IN_WORDS)
        past = _run(told, at) if amends and _instructs(told[at]) else at
        words = _GAP.join(item.text for item in told[at:past])
        found = read_instructions(words).instructions if words else ()
        if not found:
            # With what follows it even a line that seems to instruct may turn out to be words.
            plain.append(told[at])
            at += 1
            continue
        yield plain
        plain = []
        new = found[-1].new
        waits = past == len(told) and new is not None and not new.lines
        yield Ordered(words, told[at].line, open=waits)
        at, amends = past, False
    yield plain


def _instructs(item: Told) -> bool:
    return item.kind in (*_WORDS, Kind.AMENDMENT) and tells(item.text)


def _run(told: Sequence[Told], first: int) -> int:
    """The index past the paragraphs that instruct from one on, and the words they put in."""
    at = first + 1
    while at < len(told) and told[at].kind in _WORDS and not speaks(told[at].text):
        at += 1
    return at


def in_text(item: Printed, before: Ordered | None) -> Ordered | None:
    """The instructions that a text of a record is, or is the end of; None where it is none."""
    lines = [line.text for line in item.lines if line.number >= item.line]
    words = "\n".join(lines)
    if before is not None and before.open:
        return Ordered(f"{before.words}{_GAP}{words}", before.line, item.label)
    heads = (Heading.IN_WORDS, Heading.AMENDMENT)
    if item.heading in heads and not item.marked and _mostly(words):
        return Ordered(words, item.line, item.label)
    return None


def _mostly(words: str) -> bool:
    """Whether little in a text is no instruction."""
    paper = read_instructions(words)
    beside = sum(len(item.words.split()) for item in paper.asides)
    return bool(paper.instructions) and 3 * beside <= paper.words


def followed(
    motion: Motion, found: Ordered, own: Amendment | None, new_id: NewId
) -> tuple[Matched, tuple[Part, ...]] | None:
    """The amendment in the file that instructions in a record make; else the text they fit best.

    `own` is the one whose paper they stand in. None where they fit none.
    """
    fits: list[tuple[tuple[int, int, int], Matched, tuple[Part, ...]]] = []
    for amendment, text in texts_of(motion, found.label):
        if own is not None and amendment.id != own.id:
            continue
        clauses, parts = _made(motion, text.base, found.words, new_id)
        ours = proposed(text.clauses)
        if not has_changes(clauses) or not shares(text.clauses, clauses):
            continue
        off = (_missed(parts), _guessed(parts), len(differences(ours, proposed(clauses))))
        done = Matched(text.base, clauses, (), amendment, ours, proposed(clauses))
        fits.append((off, done, parts))
    for version in () if fits else reversed(motion.versions):
        base = Base(version=version.id)
        clauses, parts = _made(motion, base, found.words, new_id)
        if has_changes(clauses):
            done = Matched(base, clauses, (), None, (), proposed(clauses))
            fits.append(((_missed(parts), _guessed(parts), 0), done, parts))
    if not fits:
        return None
    _, done, parts = min(fits, key=lambda it: it[0])
    return done, parts


def _made(
    motion: Motion, base: Base, words: str, new_id: NewId
) -> tuple[Clauses, tuple[Part, ...]]:
    labels = base_labels(motion, base)
    clauses = base_clauses(motion, base)
    paper = read_instructions(words)
    return carried_out(paper, clauses, motion.details.numbering, labels, new_id)


def _missed(parts: Sequence[Part]) -> int:
    return sum(part.fate is Fate.NOT_APPLIED for part in parts)


def _guessed(parts: Sequence[Part]) -> int:
    return sum(part.fate is Fate.GUESSED for part in parts)


def missed(parts: Sequence[Part], line: int) -> Iterator[Remark]:
    """What of the instructions in a record could not be followed, or only by a guess."""
    for part in parts:
        if part.fate is Fate.NOT_APPLIED:
            said = say(
                "“{words}” in the record can't be followed: {reason}",
                words=part.words,
                reason=part.why,
            )
            yield Remark(said, line, guess=True)
        elif part.fate is Fate.GUESSED:
            said = say("“{words}” in the record: {reason}", words=part.words, reason=part.why)
            yield Remark(said, line, guess=True)


def order_findings(between: str, found: Matched, line: int) -> Iterator[Finding]:
    """Where the instructions in a record make another text than the amendment in the file.

    White space is none of it: what is quoted in a sentence does not show where it begins or ends.
    """
    ours = [item for item in found.text if item.text.strip()]
    theirs = [item for item in found.own if item.text.strip()]
    for item in differences(tuple(ours), tuple(theirs)):
        if item.grade is Grade.SPACE:
            continue
        clause = ours[item.old[0]].id if item.old else ""
        yield made(between, item.grade, item.before, item.after, line, clause)
