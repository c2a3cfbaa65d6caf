"""A paper of instructions: which paragraphs instruct, which are put in, which are neither."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile
from typing import Final

from motion_editor.compare.tokens import bare
from motion_editor.core.clause import Was
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.text import cut, words
from motion_editor.formats.clean import is_heading
from motion_editor.formats.draft import Draft, draft
from motion_editor.formats.instructions.beside import remarks_passed_over
from motion_editor.formats.instructions.given import line_of
from motion_editor.formats.instructions.grammar import instructions_in, place_in, unquoted_in
from motion_editor.formats.instructions.tokens import CLOSING
from motion_editor.formats.instructions.values import Address, Instruction, Line, New, Verb
from motion_editor.formats.letter import is_close
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.outline import Part
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import Remark

LONGEST: Final = 40_000
"""Characters of all that is no clause of the motion; twice the longest instructions we know of."""

_STOPS: Final = " .;"
"""What ends the sentence of an instruction after a quotation, and is none of the words."""


@dataclass(frozen=True, slots=True)
class Aside:
    """Words of a paper that instruct nothing, and the line where they begin."""

    words: str
    line: int
    last: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """The instructions of a paper in order, whom it names, and what in it instructs nothing.

    `clean` is the text that the motion will have, where the paper gives it at the end. `own` are
    the paragraphs of the motion that it quotes, `words` how many words are not these.
    """

    instructions: tuple[Instruction, ...]
    asides: tuple[Aside, ...] = ()
    mover: Person = NOBODY
    seconder: Person = NOBODY
    group: str = ""
    label: str = ""
    remarks: tuple[Remark, ...] = ()
    clean: tuple[SourceLine, ...] = ()
    own: tuple[Aside, ...] = ()
    words: int = 0


def read_instructions(text: str, known: Sequence[str] = (), *, unquoted: bool = False) -> Paper:
    """The instructions in a text, and everything else that it holds.

    `known` are the clauses of the motion: a paragraph that is one of these instructs nothing.
    With `unquoted` words of these may stand in an instruction without quotation marks.
    """
    quoted = _Known(frozenset(filter(None, map(bare, known))), "\n".join(known) if unquoted else "")
    lines, remarks = source_lines(text)
    paper = _read(lines, remarks, quoted)
    head = next((at for at, line in enumerate(lines) if is_heading(line.text)), len(lines))
    clean = tuple(dropwhile(lambda line: line.blank, lines[head + 1 :]))
    if not clean:
        return paper
    above = _read(lines[:head], remarks, quoted)
    return replace(above, clean=clean) if above.instructions else paper


def _read(lines: Sequence[SourceLine], remarks: tuple[Remark, ...], known: _Known) -> Paper:
    found = draft(lines, amendment=True)
    reader = _Reader(found, known)
    reader.read()
    remarks += tuple(remarks_passed_over(found, reader.passed))
    return Paper(
        tuple(reader.out),
        tuple(reader.asides),
        found.mover,
        found.seconder,
        found.outline.group,
        found.label,
        remarks,
        own=tuple(reader.own),
        words=reader.words,
    )


@dataclass(frozen=True, slots=True)
class _Known:
    """The bare clauses of the motion; and its words, where these may stand unquoted."""

    clauses: frozenset[str]
    words: str


class _Reader:
    """Goes through the paragraphs of a paper; the words that an instruction waits for follow it."""

    def __init__(self, found: Draft, known: _Known) -> None:
        self._known = known.clauses
        self._words = known.words
        self._kinds = {it.paragraph: Was(it.role, it.level) for it in found.clauses}
        self.own: list[Aside] = []
        self.words = 0
        self._items = found.items
        self._parts = found.outline.parts
        self.out: list[Instruction] = []
        self.asides: list[Aside] = []
        self.passed: list[int] = []
        """The paragraphs, by index, that are neither instructions nor said to be none."""
        self._place: Address | None = None
        self._pending: Aside | None = None
        self._long = False
        self._read: dict[int, tuple[Instruction, ...]] = {}

    def read(self) -> None:
        """Sort every paragraph; of a text longer than any instructions none instructs."""
        others = (len(it.text) for at, it in enumerate(self._items) if not self._is_own(at))
        self._long = sum(others) > LONGEST
        at = 0
        while at < len(self._items):
            item = self._items[at]
            line = _line(item)
            if self._is_own(at):
                self._leave_place()
                self.own.append(Aside(item.text.strip(), line, _last(item)))
                at += 1
                continue
            self.words += len(item.text.split())
            read = () if self._heads(at) else self._instructions(at)
            if self._words and (not read or any(it.ignored for it in read)):
                read = self._unquoted(at) or read
            if not read:
                if not self._names_place(at):
                    self._leave_place()
                    self._aside(at)
                at += 1
                continue
            self._pending = None
            made = [_placed(it, self._place) for it in read]
            made = [replace(it, line=line, last=_last(item)) for it in made]
            at += 1
            new = made[-1].new
            if new is not None and (new.opened or not new.lines):
                past = self._quotation(at, new.opened) if new.opened else self._block(at)
                block = _with_block(new, self._lines(at, past))
                made[-1] = replace(made[-1], new=block, last=_last(self._items[past - 1]))
                at = past
            self.out += made
        self._leave_place()

    def _names_place(self, at: int) -> bool:
        """Whether a paragraph only names the place of the instructions that follow it."""
        item = self._items[at]
        body = at >= len(self._parts) or self._parts[at] is Part.BODY
        place = place_in(item.text) if body and not (item.running or self._long) else None
        if place is None:
            return False
        self._leave_place()
        self._place, self._pending = place, Aside(item.text.strip(), _line(item), _last(item))
        return True

    def _heads(self, at: int) -> bool:
        """Whether a paragraph that could put in what follows names the place of instructions."""
        follows = at + 1 < len(self._items) and self._begins(at + 1)
        return follows and place_in(self._items[at].text) is not None

    def _begins(self, at: int) -> bool:
        """Whether an instruction begins a paragraph."""
        made = self._instructions(at)
        return bool(made) and self._items[at].text.casefold().find(made[0].said.casefold()) == 0

    def _leave_place(self) -> None:
        """The place that was named holds no longer; if for nothing, its words are an aside."""
        if self._pending is not None:
            self.asides.append(self._pending)
        self._place = self._pending = None

    def _lines(self, first: int, past: int) -> list[Line]:
        """The paragraphs from one up to another, as they are put in."""
        return [
            Line(it.runs, it.label_piece.text if it.label_piece else "", it.indent,
                 self._kinds.get(at))
            for at, it in enumerate(self._items[first:past], first)
            if it.text.strip()
        ]  # fmt: skip

    def _is_own(self, at: int) -> bool:
        return bare(self._items[at].text) in self._known

    def _instructions(self, at: int) -> tuple[Instruction, ...]:
        if at not in self._read:
            item = self._items[at]
            idle = item.running or self._long
            self._read[at] = () if idle else instructions_in(*_worded(item))
        return self._read[at]

    def _unquoted(self, at: int) -> tuple[Instruction, ...]:
        item = self._items[at]
        if item.running or self._long:
            return ()
        return unquoted_in(*_worded(item), self._words)

    def _quotation(self, first: int, close: str) -> int:
        """The index past the paragraphs up to the one where a quotation is closed."""
        for at in range(first, len(self._items)):
            if self._items[at].text.rstrip(_STOPS).endswith(close):
                return at + 1
        return self._block(first)

    def _block(self, first: int) -> int:
        """The index past the paragraphs to be put in, which begin at `first`."""
        opened = ""
        for at in range(first, len(self._items)):
            text = self._items[at].text.strip()
            if at == first:
                opened = CLOSING.get(text[:1], "")
            if self._ends_block(at, first):
                return at
            if opened and text.rstrip(_STOPS).endswith(opened):
                return at + 1
        return len(self._items)

    def _ends_block(self, at: int, first: int) -> bool:
        if at < len(self._parts) and self._parts[at] is Part.PEOPLE:
            return True
        text = self._items[at].text.strip()
        if at > first and (_QUOTED.fullmatch(text) or _REASON.match(text) or is_close(text)):
            return True
        if self._is_own(at):
            return False
        made = self._instructions(at)
        return bool(made) and text.casefold().find(made[0].said.casefold()) <= (
            24 if at > first else 0
        )

    def _aside(self, at: int) -> None:
        """Note a paragraph that instructs nothing, unless it is a known part of a paper."""
        item = self._items[at]
        text = item.text.strip()
        beside = at < len(self._parts) and self._parts[at] is not Part.BODY
        heads = _introduces(text) or (self._known and _QUOTED.fullmatch(text))
        if item.running or beside or heads:
            self.passed.append(at)
        elif any(map(str.isalnum, text)):
            self.asides.append(Aside(text, _line(item), _last(item)))


_SUBJECT = re.compile(
    r"\s*(?:(?:,|&|and|to|-|–|or)\s*(?:\(|\d)|(?:to |should |shall |must )?be |(?:is|are) )",
    re.IGNORECASE,
)
"""What follows a label that is a word of its sentence: "(c) and (d) …", "(d) to be …"."""

_QUOTED = re.compile(
    r"(?:the\s+)?(?:(?:original|existing|current|substantive)\s+)(?:motion|text|wording|resolution)"
    r"(?:\s+(?:reads|read|as\s+\w+|for\s+reference))?\W*",
    re.IGNORECASE,
)
"""A heading under which a paper quotes the motion."""


_REASON = re.compile(
    r"(?:the\s+)?(?:reasons?|rationale|explanation|justification|explanatory\s+note)"
    r"(?:\s+for\s+(?:the|this|our)\s+(?:amendment|change)s?)?\s*[:–—-]",
    re.IGNORECASE,
)
"""What begins a paragraph that tells why, and is put in nowhere."""


def _introduces(text: str) -> bool:
    """Whether a paragraph only says that the motion is amended as follows."""
    said = text.casefold().rstrip(" :;-–—.")
    return "amend" in said and said.endswith(
        ("by", "follows", "as", "amendment", "amendments", "below")
    )


def _placed(made: Instruction, place: Address | None) -> Instruction:
    """An instruction in the place that was named above it, unless it names a wider one itself."""
    target, own = made.target, made.place
    wide = isinstance(target, Address) and target.noun in ("motion", "title", "section")
    if place is None or wide or made.verb is Verb.REFER:
        return made
    if own is None:
        return replace(made, place=place)
    inner = own.within is None and own.noun not in ("motion", "section", "list")
    return replace(made, place=replace(own, within=place)) if inner else made


def _worded(item: Paragraph) -> tuple[str, int, str]:
    """The words of a paragraph, its line, and its label where it is none of the words."""
    label = item.label_piece.text.strip() if item.label_piece else ""
    if label and _SUBJECT.match(item.text):
        return f"{label} {item.text}", _line(item), ""
    return item.text, _line(item), label


def _line(item: Paragraph) -> int:
    return item.pieces[0].line.number if item.pieces else 0


def _last(item: Paragraph) -> int:
    return item.pieces[-1].line.number if item.pieces else _line(item)


def _with_block(new: New, block: Sequence[Line]) -> New:
    """What is put in, with the paragraphs that follow; quotation marks round them taken off."""
    lines = [line_of(words(it.runs), labelled=True) for it in new.lines]
    lines += block
    if lines and new.opened:
        last = words(lines[-1].runs)
        close = last.rfind(new.opened)
        if close >= 0:
            runs = (*cut(lines[-1].runs, 0, close), *cut(lines[-1].runs, close + 1))
            lines[-1] = replace(lines[-1], runs=runs)
    elif lines and _quoted(words(lines[0].runs), words(lines[-1].runs)):
        lines[0] = replace(lines[0], runs=cut(lines[0].runs, 1))
        last = words(lines[-1].runs).rstrip(_STOPS)
        lines[-1] = replace(lines[-1], runs=cut(lines[-1].runs, 0, len(last) - 1))
        told = line_of(words(lines[0].runs), labelled=True)
        lines[0] = replace(told, kind=lines[0].kind) if told.label else lines[0]
    return replace(new, lines=tuple(lines), opened="")


def _quoted(first: str, last: str) -> bool:
    return bool(first) and last.rstrip(_STOPS).endswith(CLOSING.get(first[0], "\0"))
