"""The texts that a reviewed Word file holds: which characters are clauses in each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import NamedTuple

from motion_editor.core.clause import Was
from motion_editor.core.text import SOFT_BREAK
from motion_editor.formats.draft import Draft, Drafted
from motion_editor.formats.word.blocks_in import blocks_of
from motion_editor.formats.word.lists import Lists
from motion_editor.formats.word.pieces import Shape
from motion_editor.formats.word.provenance import NOBODY, Flow, Reviewer, Taken, stands
from motion_editor.formats.word.revisions import Resolved
from motion_editor.formats.word.styles import Styles


class Mark(NamedTuple):
    """What ends a clause: the mark of a paragraph, or a line break, the character `soft`."""

    para: int
    soft: int = -1


@dataclass(frozen=True, slots=True)
class Read:
    """A clause as one text of the file has it: its words, its mark, what it seems to be.

    `chars` are its characters, each by its place among all of the file. `kind` is None where it
    did not seem to be a clause.
    """

    text: str
    chars: Sequence[int]
    mark: Mark
    paras: tuple[int, ...]
    kind: Was | None
    shape: Shape

    def stands_in(self, flow: Flow) -> set[int]:
        """The paragraphs of the file that hold its words or its mark."""
        ends = (self.chars[0], self.chars[-1]) if len(self.paras) == 1 else self.chars
        return {flow.para_of(char) for char in ends} | {self.mark.para}


@dataclass(frozen=True, slots=True)
class Group:
    """A paragraph of one text: the paragraphs of the file that make it, its last one's shape."""

    paras: tuple[int, ...]
    pieces: tuple[int, ...]
    shape: Shape
    text: str
    chars: Sequence[int]


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a file: its clauses in order, its paragraphs that are none, how it was read."""

    clauses: tuple[Read, ...]
    beside: tuple[Group, ...]
    draft: Draft


@dataclass(slots=True)
class Texts:
    """The texts of one file, each read once.

    `known` are clauses of the motion, white space taken out, which are never set aside.
    """

    flow: Flow
    styles: Styles
    lists: Lists
    known: frozenset[str] = frozenset()
    _read: dict[Reviewer | None, Text] = field(default_factory=dict)

    def text(self, whose: Reviewer | None = None) -> Text:
        """The text before any changes, or with one reviewer's and those on which they stand."""
        if whose not in self._read:
            if whose is None:
                self._read[whose] = self._first()
            else:
                self._read[whose] = self._after(whose.below | {whose}, self.text(whose.under))
        return self._read[whose]

    def _first(self) -> Text:
        groups = self.groups(NOBODY)
        clauses, draft = self._clauses(groups)
        used = {para for it in clauses for para in it.paras}
        return Text(clauses, tuple(it for it in groups if used.isdisjoint(it.paras)), draft)

    def _after(self, taken: Taken, base: Text) -> Text:
        """The text with the changes of these, as what became of another one.

        What held words of a clause is a clause; what is new is one where it stands among clauses,
        or beside one and seems to be one.
        """
        groups = self.groups(taken)
        clauses, draft = self._clauses(groups)
        found: dict[tuple[int, ...], list[Read]] = {it.paras: [] for it in groups}
        for read in clauses:
            found[read.paras].append(read)
        old = {char for it in base.clauses for char in it.chars}
        kept = [not old.isdisjoint(it.chars) for it in groups]
        chosen = _among(groups, kept, base, [bool(found[it.paras]) for it in groups])
        out: list[Read] = []
        rest: list[Group] = []
        for group, is_clause in zip(groups, chosen, strict=True):
            if is_clause:
                out += _with_edges(found[group.paras] or [_whole(group)], group, old)
            else:
                rest.append(group)
        return Text(tuple(out), tuple(rest), draft)

    def groups(self, taken: Taken) -> list[Group]:
        """The paragraphs with words of the text that has the changes of these."""
        out: list[Group] = []
        row: list[int] = []
        for at in range(len(self.flow.paras)):
            row.append(at)
            if stands(self.flow.marks[at], taken) or self.flow.walled[at]:
                group = self._group(tuple(row), taken)
                if group.text.strip():
                    out.append(group)
                row = []
        return out

    def _group(self, paras: tuple[int, ...], taken: Taken) -> Group:
        flow = self.flow
        pieces = tuple(
            at
            for para in paras
            for at in range(flow.first[para], flow.first[para + 1])
            if stands(flow.words[at], taken)
        )
        text = "".join(flow.pieces[at].text for at in pieces)
        chars = flow.chars(pieces)
        return Group(paras, pieces, flow.shape(paras[-1], taken), text, chars)

    def _clauses(self, groups: Sequence[Group]) -> tuple[tuple[Read, ...], Draft]:
        from motion_editor.formats.word.reader import drafted_blocks

        parts = [
            Resolved(
                tuple(self.flow.pieces[at] for at in it.pieces), it.shape,
                in_table=self.flow.in_table[it.paras[-1]],
            )
            for it in groups
        ]  # fmt: skip
        blocks = blocks_of(parts, self.styles, self.lists)
        draft = drafted_blocks(blocks, self.known)
        return tuple(_read(draft, groups)), draft


def _among(
    groups: Sequence[Group], kept: Sequence[bool], base: Text, seems: Sequence[bool]
) -> list[bool]:
    """Which paragraphs are clauses: those kept, those where clauses stood, those beside that seem.

    What stood beside the clauses still does.
    """
    beside = {char for it in base.beside for char in it.chars}
    both = zip(groups, kept, strict=True)
    new = [not stays and beside.isdisjoint(it.chars) for it, stays in both]
    paras = [it.mark.para for it in base.clauses]
    low, high = min(paras, default=0), max(paras, default=-1)
    out = [
        stays or (is_new and low <= it.paras[-1] <= high)
        for it, stays, is_new in zip(groups, kept, new, strict=True)
    ]
    after = sum(it.paras[-1] <= high for it in groups)
    before = sum(it.paras[-1] <= low for it in groups) - 1
    for at, step in ((before, -1), (after, 1)):
        while 0 <= at < len(out) and (out[at] or (seems[at] and new[at])):
            out[at] = True
            at += step
    return out


def _read(draft: Draft, groups: Sequence[Group]) -> Iterator[Read]:
    """The clauses of a draft by their characters; of one paragraph there may be several."""
    for line, some in groupby(draft.clauses, key=lambda it: it.line):
        items = list(some)
        group = groups[line - 1]
        found = _offsets(draft, items, group.text)
        ends = [group.text.find(SOFT_BREAK, it[-1] + 1) for it in found[:-1]]
        if not found or min(ends, default=0) < 0:
            yield _whole(group)
            continue
        softs = (*(group.chars[it] for it in ends), -1)
        for item, chars, soft in zip(items, found, softs, strict=True):
            mark = Mark(group.paras[-1], soft)
            yield _made(group, chars, mark, Was(item.role, item.level))


def _whole(group: Group) -> Read:
    """A paragraph that seemed to be none as a clause."""
    return _made(group, _trimmed(group.text), Mark(group.paras[-1]), None)


def _with_edges(reads: Sequence[Read], group: Group, old: Set[int]) -> list[Read]:
    """The clauses of a paragraph, with white space at its edges that the base has among words."""
    out = list(reads)
    chars = group.chars
    if out[0].chars[0] != chars[0]:
        before = [it for it in chars[: chars.index(out[0].chars[0])] if it in old]
        words = _words(group, before)
        if before and not words.strip():
            out[0] = replace(out[0], chars=[*before, *out[0].chars], text=words + out[0].text)
    if out[-1].chars[-1] != chars[-1]:
        after = [it for it in chars[chars.index(out[-1].chars[-1]) + 1 :] if it in old]
        words = _words(group, after)
        if after and not words.strip():
            out[-1] = replace(out[-1], chars=[*out[-1].chars, *after], text=out[-1].text + words)
    return out


def _words(group: Group, chars: Sequence[int]) -> str:
    known = dict(zip(group.chars, group.text, strict=True))
    return "".join([known[it] for it in chars])


def _made(group: Group, found: Sequence[int], mark: Mark, kind: Was | None) -> Read:
    text = "".join([group.text[it] for it in found])
    chars = [group.chars[it] for it in found]
    return Read(text, chars, mark, group.paras, kind, group.shape)


def _offsets(draft: Draft, items: Sequence[Drafted], text: str) -> list[list[int]]:
    """Which characters of their paragraph its clauses have; nothing where they can't be told."""
    out: list[list[int]] = []
    at = 0
    for item in items:
        source = draft.items[item.paragraph]
        found: list[int] = []
        if source.label_piece is not None:
            label = source.label_piece.text
            at = max(text.find(label, at), at) + len(label)
        for number, piece in enumerate(source.pieces):
            start = text.find(piece.text, at)
            if number and (soft := text.find(SOFT_BREAK, at, start)) >= 0:
                found.append(soft)
            at = start + len(piece.text)
            found += range(start, at)
        found = found[draft.outline.rest.get(item.paragraph, 0) :]
        if not found or "".join([text[it] for it in found]) != item.text:
            return []
        out.append(found)
    return out


def _trimmed(text: str) -> list[int]:
    blank = f"{SOFT_BREAK} \t\u00a0"
    start = len(text) - len(text.lstrip(blank))
    return list(range(start, max(start, len(text.rstrip(blank)))))
