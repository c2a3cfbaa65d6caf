"""A motion from a Word file, by its styles and lists and, where these are silent, by its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final

from motion_editor.core.clause import Clause, NewId, Role, fitted
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Details
from motion_editor.core.text import SOFT_BREAK, Emphasis, Run, Runs, cut, joined, words
from motion_editor.core.wording import say
from motion_editor.formats.bullets import Label
from motion_editor.formats.draft import Draft, Drafted
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.marks import has_marks
from motion_editor.formats.nesting import Entry, nested
from motion_editor.formats.outline import Outline, Part
from motion_editor.formats.paragraphs import Paragraph, Piece, paragraphs
from motion_editor.formats.reading import Reading, Remark
from motion_editor.formats.remarks import in_order, remarks_beside, remarks_on
from motion_editor.formats.stems import is_heading, is_lead_in
from motion_editor.formats.text import read_lines
from motion_editor.formats.word import beside
from motion_editor.formats.word.blocks_in import CLAUSES, Block, blocks_of
from motion_editor.formats.word.check import scan_of
from motion_editor.formats.word.levels_in import Levels, label_for, numbering, on_mixed
from motion_editor.formats.word.lists import read_lists
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.revisions import Which, resolve
from motion_editor.formats.word.sort_in import is_own, sorted_foreign, sorted_own, supporters
from motion_editor.formats.word.stream import Scan
from motion_editor.formats.word.styles import Styles, styles_of

_ALONE: Final = 99
"""Marks a line whose style or list says what it is: no label is looked for, nothing joins it."""
_SIGN, _STEP = "• ", 4
"""What stands before a list item, and the width of a level, where it is read as a line of text."""
_CHARACTER: Final = 120
"""The width of a character, in twentieths of a point, as far as indents go."""
_ROLES: Final = {"clause": Role.POINT, "lead-in": Role.LEAD_IN, "text": Role.TEXT}

Blocks = Mapping[int, Block]


def read_word(
    data: bytes,
    new_id: NewId,
    which: Which = "original",
    *,
    reviewed: bool = False,
    amendment: bool = False,
) -> Reading:
    """The motion in a .docx or .dotx: title, people, clauses with roles, levels and emphasis.

    It is read as it stood before any tracked changes, unless `which` is "clean", and a remark
    says so. The lines of remarks count the paragraphs of the file. What is no part of the motion's
    text is named in remarks; tracked changes and comments are not where these are read by
    themselves (`reviewed`). With `amendment` it may be headed as one. MotionError for what is no
    safe Word file and for one that holds no words.
    """
    blocks, said = _opened(data, which, reviewed=reviewed)
    if any(has_marks(block.text) for block in blocks):
        return read_lines(lines_of(blocks), new_id, remarks=said)
    return _reading(blocks, new_id, said, amendment=amendment)


def word_lines(data: bytes) -> str:
    """The paragraphs of a .docx as the lines of a text, numbered alike, points with a bullet.

    They are those of the text before any tracked changes. MotionError for what is no safe Word
    file.
    """
    blocks, _ = _opened(data)
    lines = [""] * max((block.line for block in blocks), default=0)
    for block in blocks:
        lines[block.line - 1] = f"{_sign(block)}{block.text}"
    # A page break ends a line without a number of its own, so that no paragraph joins the next.
    return "\f\n".join(lines)


def _opened(
    data: bytes, which: Which = "original", *, reviewed: bool = False
) -> tuple[list[Block], tuple[Remark, ...]]:
    """The paragraphs that have words, and remarks on all that stands beside the text."""
    package = open_word(data)
    styles = styles_of(package)
    scan = replace(scan_of(package, styles), prompts=[])
    return blocks_with(package, styles, scan, which, reviewed=reviewed)


def blocks_with(
    package: Package,
    styles: Styles,
    scan: Scan,
    which: Which = "original",
    *,
    reviewed: bool = False,
) -> tuple[list[Block], tuple[Remark, ...]]:
    """The paragraphs that have words, as one pass sees them, and remarks on what stands beside."""
    parts = resolve(tuple(scan.items(package.body)), which)
    # A file with all of its words in text boxes is set in them; else they stand beside the text.
    boxed = [part for part in parts if part.boxed]
    if not any(part.text.strip() for part in parts if not part.boxed):
        boxed = []
    inside = parts if not boxed else [part for part in parts if not part.boxed]
    blocks = blocks_of(inside, styles, read_lists(package.first("numbering"), styles))
    return blocks, tuple(beside.remarks_beside(package, boxed, scan, reviewed=reviewed))


def drafted_blocks(
    blocks: Sequence[Block], known: frozenset[str] = frozenset(), *, amendment: bool = False
) -> Draft:
    """What the paragraphs of one text of a file are.

    `known` are clauses of the motion, white space taken out, which are never set aside. With
    `amendment` the text may be headed as one.
    """
    by_line = {block.line: block for block in blocks}
    items = tuple(_items(blocks, by_line))
    if is_own(blocks):
        return _drafted(items, sorted_own(items, by_line), by_line, own=True)
    found = sorted_foreign(items, by_line, known, amendment=amendment)
    return _drafted(items, found, by_line, own=False)


def _reading(
    blocks: Sequence[Block], new_id: NewId, said: tuple[Remark, ...], *, amendment: bool
) -> Reading:
    own = is_own(blocks)
    found = drafted_blocks(blocks, amendment=amendment)
    others = supporters(found.items, found.outline) if own else ()
    if not found.clauses:
        raise MotionError(
            say("The Word file holds no words of a motion."),
            say(
                "Check that it is the right file; if all its words are tracked insertions, accept "
                "them in Word first."
            ),
        )
    clauses = fitted([Clause(new_id(), it.runs, it.role, it.level) for it in found.clauses])
    more = remarks_beside(found, ()) if own else remarks_on(found, ())
    extra = found.remarks if own else ()
    details = Details(
        title=found.title,
        mover=found.mover,
        seconder=found.seconder,
        signatories=(*found.others, *found.outline.supporters, *others),
        group=found.outline.group,
        numbering=found.numbering,
    )
    remarks = in_order((*said, *more, *extra))
    return Reading(details, clauses, remarks=remarks, label="" if own else found.label)


def lines_of(blocks: Sequence[Block]) -> list[SourceLine]:
    """The paragraphs as lines of a text, for a file in which words are marked as changed."""
    out: list[SourceLine] = []
    for block in blocks:
        heading = 0 if is_lead_in(block.text, True) else block.heading
        out.append(
            SourceLine(block.line, joined((Run(_sign(block)), *block.runs)), heading=heading)
        )
        out.append(SourceLine(block.line, ()))
    return out


def _sign(block: Block) -> str:
    """What stands before the words of an item of a list in a line of text."""
    return f"{' ' * _STEP * block.level}{_SIGN}" if block.form else ""


def _items(blocks: Sequence[Block], by_line: Blocks) -> Iterator[Paragraph]:
    """The paragraphs with their labels; a line break before a typed label parts paragraphs."""
    lines: list[SourceLine] = []
    for block in blocks:
        if block.fixed:
            runs = block.runs if block.purpose in CLAUSES else _without_end_breaks(block)
            lines.append(SourceLine(block.line, runs, heading=_ALONE))
        else:
            lines += _soft_lines(block)
        lines.append(SourceLine(block.line, ()))
    for item in paragraphs(lines):
        block = by_line[item.line]
        indent = item.indent + block.left // _CHARACTER
        if item.heading != _ALONE:
            yield replace(item, indent=indent)
            continue
        line = item.pieces[0].line
        label = label_for(block.form) if block.form else None
        whole = (Piece(line, 0, len(line.text)),)
        yield replace(item, pieces=whole, label=label, indent=indent, heading=block.heading)


def _without_end_breaks(block: Block) -> Runs:
    """The words of a paragraph without line breaks before the first and after the last of them."""
    text = block.text
    start = len(text) - len(text.lstrip(SOFT_BREAK))
    return cut(block.runs, start, len(text.rstrip(SOFT_BREAK)))


def _soft_lines(block: Block) -> Iterator[SourceLine]:
    at = 0
    pieces = block.text.split(SOFT_BREAK)
    for index, piece in enumerate(pieces):
        runs = cut(block.runs, at, at + len(piece))
        yield SourceLine(block.line, runs, soft=index < len(pieces) - 1)
        at += len(piece) + 1


@dataclass(frozen=True, slots=True)
class _Chosen:
    """A paragraph that is a clause, and what it is."""

    at: int
    item: Paragraph
    block: Block
    runs: Runs
    role: Role


def _drafted(items: tuple[Paragraph, ...], found: Outline, by_line: Blocks, *, own: bool) -> Draft:
    chosen = list(_chosen(items, found, by_line))
    typed = nested(
        [Entry(it.role, _typed(it), it.item.indent, words(it.runs), it.item.line) for it in chosen]
    )
    listed = Levels(it.block for it in chosen)
    levels: list[int] = []
    for it, level in zip(chosen, typed.levels, strict=True):
        if it.role is Role.LEAD_IN:
            listed.clear()
        if own and it.block.purpose in CLAUSES:
            levels.append(it.block.level)
        else:
            is_listed = it.role is Role.POINT and it.block.form
            levels.append(listed.level(it.block) if is_listed else level)
    counted = [(it.role, level, it.block) for it, level in zip(chosen, levels, strict=True)]
    clauses = tuple(
        Drafted(
            it.runs, it.role, level, it.item.end, it.at, it.item.line, it.item.label is not None
        )
        for it, level in zip(chosen, levels, strict=True)
    )
    style = numbering(counted, typed.style)
    mixed = () if own else on_mixed(counted, typed.readings, style)
    remarks = (*typed.remarks, *listed.remarks, *mixed)
    return Draft(items, found, clauses, style, remarks)


def _typed(it: _Chosen) -> Label | None:
    """The label that is typed in front of a point; one of a list of Word is none."""
    return it.item.label if it.role is Role.POINT and not it.block.form else None


def _chosen(items: Sequence[Paragraph], found: Outline, by_line: Blocks) -> Iterator[_Chosen]:
    body = [
        at
        for at, item in enumerate(items)
        if at in found.rest or (found.parts[at] is Part.BODY and item.pieces)
    ]
    for at, below in zip_longest(body, body[1:], fillvalue=-1):
        item = items[at]
        block = by_line[item.line]
        runs = cut(item.runs, found.rest.get(at, 0))
        role = _ROLES.get(block.purpose)
        if role is None:
            follows = below >= 0 and items[below].label is not None
            labelled = item.label is not None and at not in found.rest
            role = _role(words(runs), labelled=labelled, follows=follows)
            runs = _plain_style(runs, role)
        yield _Chosen(at, item, block, runs, role)


def _role(text: str, *, labelled: bool, follows: bool) -> Role:
    if labelled:
        return Role.POINT
    return Role.LEAD_IN if is_lead_in(text, follows) else Role.TEXT


def _plain_style(runs: Runs, role: Role) -> Runs:
    """The words of a lead-in or heading that is bold as a whole, which is style, without bold."""
    styled = role is Role.LEAD_IN or (role is Role.TEXT and is_heading(words(runs)))
    if not styled or not all(run.emphasis.bold for run in runs if run.text.strip()):
        return runs
    return joined(
        Run(it.text, it.state, Emphasis(False, it.emphasis.italic, it.emphasis.link)) for it in runs
    )
