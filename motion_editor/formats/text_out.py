"""Papers as plain text: one clause a line, its label before it, marks in bracketed words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import Footnote, at_foot
from motion_editor.core.wording import say
from motion_editor.formats import listed_notes
from motion_editor.papers.blocks import (
    CLOSING,
    OPENING,
    Block,
    Heading,
    Line,
    LineStyle,
    Paper,
    Piece,
    Printed,
    Table,
    parts,
    printed,
)

_INDENT: Final = "  "
BREAKS: Final = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
SAFE_LINKS: Final = ("http://", "https://", "mailto:")
"""How an address begins that a reader may follow; in small letters."""
_UNWRITABLE: Final = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def write_text(paper: Paper) -> str:
    """The paper as text; each line ends in a line feed.

    Footnotes are numbered and stand last, unless the words hold such numbers themselves.
    MotionError for characters that no file of text can hold.
    """
    check_characters(paper)
    notes: list[Footnote[Piece]] = []
    out = _lines(paper, notes)
    if notes and not listed_notes.is_plain(out, len(notes)):
        out, notes = _lines(paper, None), []
    if notes:
        out += ["", listed_notes.HEADING, *_feet(notes)]
    return "".join(f"{line}\n" for line in out)


def _lines(paper: Paper, notes: list[Footnote[Piece]] | None) -> list[str]:
    out: list[str] = []
    before: object = None
    for part in parts(paper.blocks):
        if isinstance(part, tuple):
            lines = list(clauses_in_text(printed(part, paper.numbering), notes))
        elif isinstance(part, Table):
            lines = list(_table(part))
        else:
            lines = _broken(_said(line_pieces(part)), "")
        if out and not _belongs(before, part):
            out.append("")
        out += lines
        before = part
    return out


def _table(table: Table) -> Iterator[str]:
    """The rows: of two columns a line each, of more each cell on a line with its head."""
    if len(table.head) == 2:
        for row in (table.head, *table.rows):
            yield from _broken(": ".join(row), "")
        return
    for at, row in enumerate(table.rows):
        if at:
            yield ""
        for head, words in zip(table.head, row, strict=True):
            if not words.strip():
                continue
            yield from _broken(words, f"{head}: ")


def _feet(notes: Sequence[Footnote[Piece]]) -> Iterator[str]:
    """The footnotes below the text; one that is left out or put in says so."""
    for number, note in enumerate(notes, 1):
        opening = OPENING.get(note.opening.state)
        words = _said(note.body)
        said = f"{opening} {words} {CLOSING}" if opening else words
        yield from _broken(said, f"[{number}] ")


def check_characters(paper: Paper) -> None:
    """Refuse half characters and control characters; MotionError says where the first one is."""
    for words in (paper.title, *map(_words, paper.blocks)):
        found = _UNWRITABLE.search(words)
        if found:
            near = _UNWRITABLE.sub("", words[max(0, found.start() - 30) : found.start() + 10])
            raise MotionError(
                say(
                    "The text has a character that can't be written (U+{code:04X}), near "
                    "“{words}”.",
                    code=ord(found[0]),
                    words=" ".join(near.split()),
                ),
                say("Type the words there anew."),
            )


def line_pieces(line: Heading | Line) -> tuple[Piece, ...]:
    """The words of a heading or a line as pieces."""
    if isinstance(line, Heading):
        return (Piece(line.text),)
    return tuple(Piece(run.text, run.state, run.emphasis) for run in line.runs)


def _said(pieces: Sequence[Piece]) -> str:
    """The words, with the address of each link after its words."""
    out = ""
    for link, some in groupby(pieces, key=lambda piece: piece.emphasis.link):
        out += "".join(piece.text for piece in some) + (f" <{link}>" if link else "")
    return out


def _words(block: Block) -> str:
    if isinstance(block, Heading):
        return block.text
    if isinstance(block, Table):
        return "\n".join(cell for row in (block.head, *block.rows) for cell in row)
    runs = block.runs if isinstance(block, Line) else block.clause.runs
    return "".join(f"{run.text}{run.emphasis.link}" for run in runs)


def _belongs(before: object, part: object) -> bool:
    """Whether a paragraph follows the one before without an empty line between."""
    if not isinstance(before, Line) or not isinstance(part, Line):
        return False
    return before.style is part.style and part.style in (LineStyle.DETAIL, LineStyle.MOVER)


def clauses_in_text(
    lines: tuple[Printed, ...], notes: list[Footnote[Piece]] | None = None
) -> Iterator[str]:
    """The clauses; an empty line before whatever is no point, and after plain paragraphs.

    Their footnotes go to `notes`, a number in place of each; without it they stand in brackets.
    """
    before: Role | None = None
    for line in lines:
        if before is not None and (line.role is not Role.POINT or before is Role.TEXT):
            yield ""
        pieces = line.pieces if notes is None else at_foot(line.pieces, notes)
        yield from _broken(_said(pieces), _head(line))
        before = line.role


def _head(line: Printed) -> str:
    label = f"{line.label} " if line.label else ""
    return f"{_INDENT * line.level}{label}"


def _broken(words: str, head: str) -> list[str]:
    """The words with what comes before them; lines after a line break stand below the words."""
    first, *rest = BREAKS.split(words)
    return [f"{head}{first}", *(f"{' ' * len(head)}{item}" for item in rest)]
