"""Papers as PDF: tagged, and so for those who hear them too (PDF/UA-1), set by typst.

The words are those of the plain text, in the same order, markers included: what is struck or put
in is never told by its look alone. They reach typst as data, so nothing in them is ever markup.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from motion_editor import places
from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import Footnote, parted
from motion_editor.core.numbering import BULLETS
from motion_editor.core.text import ADDED, STRUCK
from motion_editor.core.wording import say
from motion_editor.formats.text_out import BREAKS, SAFE_LINKS, check_characters, line_pieces
from motion_editor.papers.blocks import (
    CLOSING,
    OPENING,
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

if TYPE_CHECKING:
    import typst

_STATES: Final = {ADDED: "added", STRUCK: "struck"}
_WHICH: Final = re.compile(
    r'the text (`"(?=.*could not be displayed)|contains .*codepoint `")(.+?)"`'
)
_CODED: Final = re.compile(r"\\u\{([0-9a-f]+)\}")

_Data = dict[str, Any]


def write_pdf(paper: Paper) -> bytes:
    """The paper as a tagged PDF on A4 pages.

    MotionError for characters that no file can hold, or that no letters are there to print.
    """
    import typst

    check_characters(paper)
    inputs = {"paper": json.dumps(_paper(paper))}
    try:
        made = _compiler().compile(
            _page(), format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=_when(paper)
        )
    except typst.TypstError as error:
        raise _refused(error) from error
    assert isinstance(made, bytes)
    return made


def _when(paper: Paper) -> datetime | None:
    """When the paper was made, so that the same paper is the same file; None for now."""
    return datetime.fromisoformat(paper.when).replace(tzinfo=UTC) if paper.when else None


def write_pages(paper: Paper, per_inch: float) -> tuple[bytes, ...]:
    """The pages of the PDF as pictures (PNG), so many dots to the inch.

    MotionError as for the PDF, which is made as well: what can't be printed is not shown either.
    """
    write_pdf(paper)
    inputs = {"paper": json.dumps(_paper(paper))}
    made = _compiler().compile(_page(), format="png", sys_inputs=inputs, ppi=per_inch)
    assert made is not None
    return tuple(made) if isinstance(made, list) else (made,)


@cache
def _compiler() -> typst.Compiler:
    """What sets the pages; the letters on this machine are looked for once."""
    import typst

    return typst.Compiler(_page(), font_paths=typst.Fonts())


@cache
def _page() -> bytes:
    return places.resource("pages", "paper.typ").read_bytes()


def _refused(error: typst.TypstError) -> MotionError:
    """What typst says of words that can't be printed, for people; any other fault of it is ours."""
    found = _WHICH.search(error.message)
    if found is None:
        raise error
    sign = _CODED.sub(lambda it: chr(int(it[1], 16)), found[2])
    shown = sign if sign.isprintable() else " ".join(f"U+{ord(char):04X}" for char in sign)
    return MotionError(
        say("“{sign}” can't be printed with the letters that are on this computer.", sign=shown),
        say("Write the paper as Word or as a web page, or type something else there."),
    )


def _paper(paper: Paper) -> _Data:
    title = paper.title.strip() or paper.subject.strip() or say("Paper")
    return {
        "title": title,
        "author": paper.author,
        "footer": title,
        "page": say("Page"),
        "of": say("of"),
        "blocks": list(_blocks(paper)),
    }


def _blocks(paper: Paper) -> Iterator[_Data]:
    """The blocks in order, the points that follow one another as lists within lists."""
    before: object = None
    level = 0
    contents = any(isinstance(it, Line) and it.to for it in paper.blocks)
    for part in parts(paper.blocks):
        if isinstance(part, tuple):
            yield from _clauses(printed(part, paper.numbering))
        elif isinstance(part, Heading):
            if not part.text.strip():
                continue  # A heading of nothing would be heard as one.
            level = min(max(part.level, 1), level + 1)  # None may be left out between two.
            listed = bool(part.anchor) or not contents
            said = _said(line_pieces(part))
            yield {"kind": "heading", "level": level, "listed": listed, "said": said}
        elif isinstance(part, Table):
            yield _table(part)
        elif part.to:
            if not (isinstance(before, Line) and before.to):
                yield {"kind": "contents"}
        else:
            yield _line(part, before)
        before = part


def _table(table: Table) -> _Data:
    return {
        "kind": "table",
        "shares": list(table.shares),
        "head": [_cell(words) for words in table.head],
        "rows": [[_cell(words) for words in row] for row in table.rows],
    }


def _cell(words: str) -> list[_Data]:
    return _said((Piece(words),))


def _line(line: Line, before: object) -> _Data:
    style = line.style
    first = not (isinstance(before, Line) and before.style is LineStyle.MOVER)
    return {"kind": style.value, "first": first, "said": _said(line_pieces(line))}


def _clauses(lines: Sequence[Printed]) -> Iterator[_Data]:
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.role is Role.POINT:
            past = at
            while past < len(lines) and lines[past].role is Role.POINT:
                past += 1
            yield _points(lines[at:past])
            at = past
        else:
            kind = "lead-in" if line.role is Role.LEAD_IN else "body"
            yield {"kind": kind, "said": _said(line.pieces)}
            at += 1


def _points(lines: Sequence[Printed]) -> _Data:
    """Points of one level, and below each those of deeper ones that follow it."""
    items: list[_Data] = []
    labels: list[str] = []
    at = 0
    while at < len(lines):
        past = at + 1
        while past < len(lines) and lines[past].level > lines[at].level:
            past += 1
        under = [_points(lines[at + 1 : past])] if past > at + 1 else []
        items.append({"said": _said(lines[at].pieces), "under": under})
        labels.append(lines[at].label)
        at = past
    bullet = labels[0] if labels[0] in BULLETS and len(set(labels)) == 1 else ""
    return {"kind": "points", "bullet": bullet, "labels": labels, "items": items}


def _said(pieces: Sequence[Piece]) -> list[_Data]:
    out: list[_Data] = []
    for part in parted(pieces):
        if isinstance(part, Footnote):
            out.append({"note": list(map(_piece, _marked(part)))})
        else:
            out += map(_piece, part)
    return out


def _marked(note: Footnote[Piece]) -> Iterator[Piece]:
    """The words of a footnote; one that is left out or put in says so."""
    opening = OPENING.get(note.opening.state)
    if opening:
        yield Piece(f"{opening} ", marker=True)
    yield from note.body
    if opening:
        yield Piece(f" {CLOSING}", marker=True)


def _piece(piece: Piece) -> _Data:
    link = piece.emphasis.link
    safe = link.lower().startswith(SAFE_LINKS)
    words = BREAKS.sub("\n", piece.text.replace("\t", " "))
    return {
        "text": words + (f" <{link}>" if link and not safe else ""),
        "marker": piece.marker,
        "bold": piece.emphasis.bold,
        "italic": piece.emphasis.italic,
        "state": _STATES.get(piece.state, "kept"),
        "link": link if safe else "",
    }
