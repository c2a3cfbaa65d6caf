"""From lines to what they say: roles and levels of clauses, title, people, and remarks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from motion_editor.core.clause import Role
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.text import KEPT, Runs, State, cut, words
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.nesting import Entry, nested
from motion_editor.formats.numbers_shown import relabelled
from motion_editor.formats.outline import Outline, Part, outline
from motion_editor.formats.page import amendment_label
from motion_editor.formats.paragraphs import Paragraph, Piece, glue, paragraphs
from motion_editor.formats.reading import Remark
from motion_editor.formats.stems import is_lead_in


@dataclass(frozen=True, slots=True)
class Drafted:
    """A clause as a source has it: its words, what it is, the break after it, where it begins."""

    runs: Runs
    role: Role
    level: int
    end: State
    paragraph: int
    line: int
    labelled: bool

    @property
    def text(self) -> str:
        """All its words."""
        return words(self.runs)


@dataclass(frozen=True, slots=True)
class Draft:
    """All that was understood of a source, and from which paragraph each thing came."""

    items: tuple[Paragraph, ...]
    outline: Outline
    clauses: tuple[Drafted, ...]
    numbering: NumberingStyle
    remarks: tuple[Remark, ...]

    @property
    def title(self) -> str:
        """The title that the source gives the motion, "" for none."""
        at = self.outline.title_at
        start, end = self.outline.title_span
        return " ".join(self.items[at].text[start:end].split()) if at >= 0 else ""

    @property
    def label(self) -> str:
        """The label of the amendment whose paper it is, "" where no heading gives one."""
        heads = (
            item.text
            for item, part in zip(self.items[: self.outline.end], self.outline.parts, strict=False)
            if part is not Part.BODY
        )
        return next(filter(None, map(amendment_label, heads)), "")

    @property
    def mover(self) -> Person:
        """The first mover."""
        return next(iter(self.outline.movers), NOBODY)

    @property
    def seconder(self) -> Person:
        """The first seconder."""
        return next(iter(self.outline.seconders), NOBODY)

    @property
    def others(self) -> tuple[Person, ...]:
        """Movers and seconders after the first of each."""
        return (*self.outline.movers[1:], *self.outline.seconders[1:])


class Use(NamedTuple):
    """What a stretch of a line became: a clause, a label, the title, people, a mark, or aside."""

    line: int
    words: str
    what: str


def draft(
    lines: Sequence[SourceLine],
    *,
    amendment: bool = False,
    known: frozenset[str] = frozenset(),
) -> Draft:
    """What the lines of a source say; see `outline` for `amendment` and `known`.

    Nothing is lost: `account` tells of every character what it became.
    """
    items = paragraphs(lines)
    found = outline(items, amendment=amendment, known=known)
    chosen = [at for at in range(len(items)) if _is_clause(items[at], found, at)]
    entries: list[Entry] = []
    all_runs: list[Runs] = []
    for index, at in enumerate(chosen):
        item = items[at]
        rest = found.rest.get(at)
        runs = item.runs if rest is None else cut(item.runs, rest)
        label = item.label if rest is None else None
        follows = index + 1 < len(chosen) and items[chosen[index + 1]].label is not None
        text = words(runs)
        role = Role.POINT if label else Role.LEAD_IN if is_lead_in(text, follows) else Role.TEXT
        entries.append(Entry(role, label, item.indent, text, item.line))
        all_runs.append(runs)
    nesting = nested(entries)
    clauses = tuple(
        Drafted(runs, entry.role, level, items[at].end, at, entry.line, entry.label is not None)
        for at, entry, level, runs in zip(chosen, entries, nesting.levels, all_runs, strict=True)
    )
    shown = relabelled(entries, nesting)
    return Draft(tuple(items), found, clauses, nesting.style, (*nesting.remarks, *shown))


def _is_clause(item: Paragraph, found: Outline, at: int) -> bool:
    if at in found.rest:
        return True
    return found.parts[at] is Part.BODY and bool(item.pieces)


def account(draft: Draft) -> Iterator[Use]:
    """What every stretch of every line became, in the order of the source.

    Marks and control characters, which are no longer among the words, are left to the lines.
    """
    for at, item in enumerate(draft.items):
        what = draft.outline.parts[at].value
        if item.label_piece is not None:
            yield Use(item.label_piece.line.number, item.label_piece.text, "label")
        cuts = _cuts(draft, at)
        offset = 0
        for piece in item.pieces:
            yield from _piece_uses(piece, offset, cuts, what)
            offset += piece.end - piece.start + len(glue(piece))


def _cuts(draft: Draft, at: int) -> list[tuple[int, int, str]]:
    """The stretches of a paragraph that became something else than the rest of it."""
    found = draft.outline
    if at in found.rest:
        return [(found.rest[at], len(draft.items[at].text), Part.BODY.value)]
    if at == found.title_at:
        return [(*found.title_span, Part.TITLE.value)]
    return []


def _piece_uses(
    piece: Piece, offset: int, cuts: list[tuple[int, int, str]], what: str
) -> Iterator[Use]:
    text = piece.text
    at = 0
    for start, end, other in cuts:
        low = min(max(start - offset, 0), len(text))
        high = min(max(end - offset, 0), len(text))
        yield Use(piece.line.number, text[at:low], what)
        yield Use(piece.line.number, text[low:high], other)
        at = high
    yield Use(piece.line.number, text[at:], what)


def kept(draft: Draft) -> bool:
    """Whether nothing in the clauses is marked as left out or put in."""
    return all(
        item.end is KEPT and all(run.state is KEPT for run in item.runs) for item in draft.clauses
    )
