"""A printed record taken apart: the texts of the motion in it, and what is told between them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from motion_editor.compare import lcs
from motion_editor.compare.tokens import bare, split
from motion_editor.core.clause import Clause, Clauses, NewId, fitted
from motion_editor.council.phrases import USUAL, Phrases
from motion_editor.formats.brackets import own_base
from motion_editor.formats.division import lists_members, tells_of_vote
from motion_editor.formats.draft import draft
from motion_editor.formats.events import Kind, event
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import marked_lines
from motion_editor.formats.page import amendment_label
from motion_editor.formats.paper import MarkedPaper, marked_paper
from motion_editor.formats.paragraphs import Paragraph, paragraphs
from motion_editor.formats.phrased import Phrased
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import Remark
from motion_editor.formats.set_aside import whole
from motion_editor.formats.stems import ends_with_colon

_BODY = frozenset({Kind.BODY, Kind.STEM})
_ALIKE = 0.6
_LEAST_WORDS = 6
_OURS = 0.3
_MOVED = re.compile(r"(?i)\b(?:moved|proposed)\b")
_SUBSTANTIVE = re.compile(
    r"(?i)\bsubstantive\b|\bas\s+amended\b|\bamended\s+motion\b|\bnow\s+reads?\b|\bRESOLVED\b"
)
_IF_CARRIED = re.compile(r"(?i)\bif\s+carried\b")
_AMENDS = re.compile(r"(?i)\bamend(?:ed|ment|ments)\b")
_NOTICE = re.compile(r"(?i)\bnotices?\b")
_SPEAKS = re.compile(
    r"\b(?:Councill?ors?|Cllrs?|Mayor|Chair(?:man|woman|person)?|Provost)\s+(?:[A-Z][\w.’'-]*\s+){0,4}"
    r"(?:moved|seconded|noted|declared|said|asked|spoke|left|joined|announced|thanked|then|had|was)\b"
    r"|\b(?i:the\s+(?:following\s+)?(?:substantive\s+)?(?:motion|amendment))\s+"
    r"(?:was|were|to|is|now|be)\b"
    r"|\b(?i:there\s+voted|resolved\s+accordingly|in\s+terms\s+of\s+the\s+(?:motion|amendment))\b"
)
"""What speaks of the meeting in a paragraph that no fixed phrase gives away."""
_ALTERED = re.compile(
    r"(?i)\balter(?:ed|ation|ations|s)\b|\brevised\b|\bwith\s+(?:the\s+)?consent\b"
)


class Heading(Enum):
    """As what a record heads a text."""

    NONE = "none"
    NOTICE = "notice"
    MOVED = "moved"
    AMENDMENT = "amendment"
    IN_WORDS = "in words"
    IF_CARRIED = "if carried"
    SUBSTANTIVE = "substantive"


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph of the record that is no text of a motion."""

    line: int
    text: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Printed:
    """A text in the record: its lines, what is told right before it, and as what that heads it.

    `lines` begin with the paragraph that introduces it, whose last words may be its first.
    """

    line: int
    lines: tuple[SourceLine, ...]
    told: tuple[Told, ...]
    heading: Heading
    label: str = ""

    @property
    def marked(self) -> bool:
        """Whether words in it, or ends of paragraphs, are marked as left out or put in."""
        return any(line.is_marked or line.brackets for line in self.lines)

    @property
    def altered(self) -> bool:
        """Whether what is told before it says that the mover altered the motion."""
        return any(_ALTERED.search(item.text) for item in self.told)


@dataclass(frozen=True, slots=True)
class Record:
    """The texts of a record in order; `after` is what is told after the last one."""

    texts: tuple[Printed, ...]
    after: tuple[Told, ...]
    remarks: tuple[Remark, ...]


def read_record(
    text: str,
    known: Sequence[Clause],
    *,
    spaced: bool = False,
    phrases: Sequence[Phrases] = (USUAL,),
    names: Mapping[str, str] | None = None,
) -> Record:
    """Take a record apart; `known` are the clauses that the motion has had at any time.

    `phrases` are those in which the council tells what happened, `names` those of amendments
    with their labels.

    `spaced` says that a blank line was put after each paragraph: those are then not counted.
    Raises MotionError for marks that are not closed or opened, and for a text that is too long.
    """
    lines, remarks = source_lines(text)
    if spaced:
        lines = [replace(line, number=(line.number + 1) // 2) for line in lines]
    return _Parter(marked_lines(lines), known, Phrased(phrases, names)).parted(remarks)


def clauses_of(printed: Printed, new_id: NewId) -> Clauses:
    """The text as it is printed, plain; of a marked one its own base."""
    if printed.marked:
        return own_base(printed.lines, new_id)
    found = draft(printed.lines)
    return fitted(
        tuple(
            Clause(new_id(), item.runs, item.role, item.level)
            for item in found.clauses
            if item.runs
        )
    )


def lines_of(printed: Printed) -> tuple[int, ...]:
    """The line on which each clause of `clauses_of` begins."""
    found = draft(printed.lines, amendment=printed.marked)
    if printed.marked:
        return tuple(item.line for item in marked_paper(found.clauses).own if item.text)
    return tuple(item.line for item in found.clauses if item.runs)


def paper_of(printed: Printed, base: Clauses) -> MarkedPaper:
    """The marks of a text, as those of an amendment to a base."""
    known = frozenset("".join(item.text.split()) for item in base)
    return marked_paper(draft(printed.lines, amendment=True, known=known).clauses)


@dataclass(slots=True)
class _Parter:
    """Goes through the paragraphs once, from above to below."""

    lines: Sequence[SourceLine]
    known: Sequence[Clause]
    phrased: Phrased
    out: list[Printed] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    body: list[Paragraph] = field(default_factory=list)
    _exact: frozenset[str] = frozenset()

    def parted(self, remarks: tuple[Remark, ...]) -> Record:
        """The record."""
        self._exact = frozenset(bare(item.text) for item in self.known)
        for item in paragraphs(self.lines):
            if item.running or not item.text.strip():
                continue
            kind = self._kind(item)
            if kind is Kind.RULE:
                continue
            if kind in _BODY:
                self.body.append(item)
            else:
                self._close()
                self.told.append(Told(item.line, whole(item), kind))
        self._close()
        return Record(tuple(self.out), tuple(self.told), remarks)

    def _kind(self, item: Paragraph) -> Kind:
        """What a paragraph is; one that is much like a clause of the motion is nothing else."""
        if item.text and bare(item.text) in self._exact:
            return Kind.BODY
        if lists_members(item.text):
            return Kind.RECORD
        phrased = self.phrased.kind(item.text) if item.label is None else None
        if phrased is not None:
            return phrased
        if tells_of_vote(item.text) and not self._is_alike(item.text):
            return Kind.TALK
        kind = event(item.text, begun=bool(self.body)).kind
        if kind in _BODY or (kind is not Kind.RULE and self._is_alike(item.text)):
            return Kind.BODY
        return kind

    def _is_alike(self, text: str) -> bool:
        mine = split(text).words
        return len(mine) >= _LEAST_WORDS and any(
            lcs.similarity(mine, split(item.text).words) >= _ALIKE for item in self.known
        )

    def _close(self) -> None:
        """End a text before a paragraph that is none; one with nothing of the motion is told."""
        body, self.body = self.body, []
        before, body, after = self._peeled(body)
        self.told += before
        if not self._is_ours(body):
            self.told += [*_told(body), *after]
            return
        last = self.told[-1] if self.told else None
        apart = last is None or last.kind is Kind.PEOPLE or self.phrased.kind(last.text) is not None
        first = body[0].line if last is None or apart else last.line
        past = max(piece.line.number for item in body for piece in item.pieces)
        heading, label = self._headed()
        lines = tuple(line for line in self.lines if first <= line.number <= past)
        self.out.append(Printed(body[0].line, lines, tuple(self.told), heading, label))
        self.told = list(after)

    def _headed(self) -> tuple[Heading, str]:
        """As what the paragraphs before a text head it, the nearest first; an amendment's label."""
        told = self.told[::-1]
        named = (self.phrased.label(item.text) or amendment_label(item.text) for item in told)
        label = next(filter(None, named), "")
        headings = (_heading(item) for item in told)
        return next((it for it in headings if it is not None), Heading.NONE), label

    def _peeled(self, body: list[Paragraph]) -> tuple[list[Told], list[Paragraph], list[Told]]:
        """A text without what stands around it unlabelled and speaks of the meeting."""
        first, past = 0, len(body)
        while first < past and self._speaks(body[first]):
            first += 1
        while past > first and self._speaks(body[past - 1]):
            past -= 1
        return _told(body[:first]), body[first:past], _told(body[past:])

    def _speaks(self, item: Paragraph) -> bool:
        bullet = item.label is not None and item.label.is_bullet
        return not bullet and bool(_SPEAKS.search(item.text)) and not self._is_known(item.text)

    def _is_ours(self, body: Sequence[Paragraph]) -> bool:
        """Whether more than a trifle of some paragraphs is of this motion."""
        # Lead-ins such as "This Council notes:" stand in every motion.
        telling = [item for item in body if not ends_with_colon(item.text)] or body
        mine = sum(len(item.text) for item in telling if self._is_known(item.text))
        return bool(mine) and mine >= _OURS * sum(len(item.text) for item in telling)

    def _is_known(self, text: str) -> bool:
        return bare(text) in self._exact or self._is_alike(text)


def _told(items: Sequence[Paragraph]) -> list[Told]:
    return [Told(item.line, whole(item), Kind.BODY) for item in items]


def _heading(item: Told) -> Heading | None:
    text = item.text
    if item.kind is Kind.IN_WORDS:
        return Heading.IN_WORDS
    if _IF_CARRIED.search(text):
        return Heading.IF_CARRIED
    if item.kind is not Kind.AMENDMENT and _SUBSTANTIVE.search(text):
        return Heading.SUBSTANTIVE
    if item.kind is Kind.AMENDMENT or (item.kind is Kind.PAGE and _AMENDS.search(text)):
        return Heading.AMENDMENT
    if item.kind is Kind.RECORD:
        return Heading.SUBSTANTIVE
    if _MOVED.search(text) and item.kind is Kind.INTRO:
        return Heading.MOVED
    return Heading.NOTICE if _NOTICE.search(text) else None


def speaks(text: str) -> bool:
    """Whether a paragraph speaks of the meeting."""
    return bool(_SPEAKS.search(text))
