"""A paper of instructions: which paragraphs instruct, which are put in, which are neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.people import NOBODY, Person
from motion_editor.core.text import cut, words
from motion_editor.formats.draft import Draft, draft
from motion_editor.formats.instructions.grammar import instructions_in
from motion_editor.formats.instructions.tokens import CLOSING
from motion_editor.formats.instructions.values import Instruction, Line, New
from motion_editor.formats.outline import Part
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.prepare import source_lines
from motion_editor.formats.reading import Remark


@dataclass(frozen=True, slots=True)
class Aside:
    """Words of a paper that instruct nothing, and the line where they begin."""

    words: str
    line: int
    last: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """The instructions of a paper in order, whom it names, and what in it instructs nothing."""

    instructions: tuple[Instruction, ...]
    asides: tuple[Aside, ...] = ()
    mover: Person = NOBODY
    seconder: Person = NOBODY
    group: str = ""
    label: str = ""
    remarks: tuple[Remark, ...] = ()


def read_instructions(text: str) -> Paper:
    """The instructions in a text, and everything else that it holds."""
    lines, remarks = source_lines(text)
    found = draft(lines, amendment=True)
    reader = _Reader(found)
    reader.read()
    return Paper(
        tuple(reader.out),
        tuple(reader.asides),
        found.mover,
        found.seconder,
        found.outline.group,
        found.label,
        remarks,
    )


class _Reader:
    """Goes through the paragraphs of a paper; the words that an instruction waits for follow it."""

    def __init__(self, found: Draft) -> None:
        self._items = found.items
        self._parts = found.outline.parts
        self.out: list[Instruction] = []
        self.asides: list[Aside] = []

    def read(self) -> None:
        """Sort every paragraph."""
        at = 0
        while at < len(self._items):
            made, ignored = self._instructions(at)
            line = _line(self._items[at])
            if not made:
                self._aside(at)
                at += 1
                continue
            if ignored:
                made[-1] = replace(made[-1], ignored=ignored)
            made = [replace(it, line=line, last=_last(self._items[at])) for it in made]
            at += 1
            new = made[-1].new
            if new is not None and not new.lines:
                past = self._block(at)
                made[-1] = replace(made[-1], new=_with_block(new, self._items[at:past]))
                made[-1] = replace(made[-1], last=_last(self._items[past - 1]))
                at = past
            self.out += made

    def _instructions(self, at: int) -> tuple[list[Instruction], str]:
        item = self._items[at]
        if item.running:
            return [], ""
        return instructions_in(item.text, _line(item))

    def _block(self, first: int) -> int:
        """The index past the paragraphs to be put in, which begin at `first`."""
        opened = ""
        for at in range(first, len(self._items)):
            text = self._items[at].text.strip()
            if at == first:
                opened = CLOSING.get(text[:1], "")
            if self._ends_block(at, first):
                return at
            if opened and text.endswith(opened):
                return at + 1
        return len(self._items)

    def _ends_block(self, at: int, first: int) -> bool:
        if at < len(self._parts) and self._parts[at] is Part.PEOPLE:
            return True
        made, _ = self._instructions(at)
        text = self._items[at].text
        return bool(made) and text.casefold().find(made[0].said.casefold()) <= (
            24 if at > first else 0
        )

    def _aside(self, at: int) -> None:
        """Note a paragraph that instructs nothing, unless it is a known part of a paper."""
        item = self._items[at]
        if item.running or (at < len(self._parts) and self._parts[at] is not Part.BODY):
            return
        text = item.text.strip()
        if any(map(str.isalnum, text)) and not _introduces(text):
            self.asides.append(Aside(text, _line(item), _last(item)))


def _introduces(text: str) -> bool:
    """Whether a paragraph only says that the motion is amended as follows."""
    said = text.casefold().rstrip(" :;-–—.")
    return "amend" in said and said.endswith(("by", "follows", "as", "amendment", "below"))


def _line(item: Paragraph) -> int:
    return item.pieces[0].line.number if item.pieces else 0


def _last(item: Paragraph) -> int:
    return item.pieces[-1].line.number if item.pieces else _line(item)


def _with_block(new: New, items: Sequence[Paragraph]) -> New:
    """What is put in, with the paragraphs that follow; quotation marks round them taken off."""
    lines = [
        Line(it.runs, it.label_piece.text if it.label_piece else "", it.indent)
        for it in items
        if it.text.strip()
    ]
    if lines and _quoted(words(lines[0].runs), words(lines[-1].runs)):
        lines[0] = replace(lines[0], runs=cut(lines[0].runs, 1))
        lines[-1] = replace(lines[-1], runs=cut(lines[-1].runs, 0, len(words(lines[-1].runs)) - 1))
    return replace(new, lines=tuple(lines))


def _quoted(first: str, last: str) -> bool:
    return bool(first) and last.endswith(CLOSING.get(first[0], "\0"))
