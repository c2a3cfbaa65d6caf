"""Papers as one HTML page: real headings and lists, insertions and deletions also in words.

The words are those of the plain text, in the same order; labels that the page itself counts are
left to it. Nothing outside the page is referred to, and nothing in it runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import Final

from motion_editor.core.clause import Role
from motion_editor.core.footnotes import Footnote, parted
from motion_editor.core.numbering import BULLETS, NumberingStyle, label
from motion_editor.core.text import ADDED, KEPT, STRUCK, State
from motion_editor.core.wording import say
from motion_editor.formats.text_out import BREAKS, SAFE_LINKS, check_characters, line_pieces
from motion_editor.papers.blocks import (
    Heading,
    Line,
    Lines,
    Paper,
    Piece,
    Printed,
    Table,
    parts,
    printed,
)

_TAGS: Final = {ADDED: "ins", STRUCK: "del"}
_LAST_LETTER: Final = 27
"""Up to "aa" browsers count letters as Word does; then Word goes on with "bb", they with "ab"."""

_STYLE: Final = """
body { font: 1rem/1.55 "Liberation Sans", Arial, Helvetica, sans-serif; color: #1b1f24;
  background: #fff; max-width: 70ch; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 0.5rem; }
p { margin: 0.6rem 0; }
p.detail, p.mover { margin: 0.15rem 0; }
*:not(p.mover) + p.mover { border-top: 1px solid #a6a6a6; margin-top: 1.4rem;
  padding-top: 0.5rem; }
p.note { color: #57606a; }
nav ul { list-style: none; padding: 0; }
nav li { margin: 0.2rem 0; }
table { border-collapse: collapse; width: 100%; margin: 0.8rem 0; }
th, td { border: 1px solid #a6a6a6; padding: 0.3rem 0.5rem; text-align: left;
  vertical-align: top; }
p.lead-in { font-weight: bold; margin-top: 1.2rem; }
li { margin: 0.35rem 0; }
@counter-style letters { system: extends lower-alpha; prefix: "("; suffix: ") "; }
@counter-style romans { system: extends lower-roman; prefix: "("; suffix: ") "; }
ol.letters { list-style-type: letters; }
ol.romans { list-style-type: romans; }
ul.bullet1 { list-style-type: disc; }
ul.bullet2 { list-style-type: circle; }
ul.bullet3 { list-style-type: square; }
ul.labelled > li { text-indent: -2.5rem; }
ul.labelled > li > * { text-indent: 0; }
span.label { display: inline-block; min-width: 2.2rem; }
ins { text-decoration: underline; color: #0b5d3b; background: #e6f4ec; }
del { text-decoration: line-through; color: #9c1f1f; background: #fbeaea; }
span.marker { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
section { border-top: 1px solid #a6a6a6; margin-top: 2rem; font-size: 0.9rem; }
section h2 { font-size: 1rem; margin: 0.8rem 0 0.4rem; }
sup { line-height: 0; }
@media print {
  @page { size: A4; margin: 2.5cm 2.2cm; }
  body { font-size: 11pt; max-width: none; margin: 0; padding: 0; }
  h1, h2, h3, p.lead-in { break-after: avoid; }
  li, p { orphans: 2; widows: 2; }
  tr { break-inside: avoid; }
  ins, del { background: none; }
  a[href]:not([role])::after { content: " <" attr(href) ">"; }
  nav a[href]::after { content: none; }
}
"""


def write_html(paper: Paper) -> str:
    """The paper as a whole HTML document; MotionError for characters that none can hold."""
    check_characters(paper)
    notes: list[str] = []
    body = "\n".join((*_body(paper, notes), *_footnotes(notes)))
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(paper.title)}</title>\n<style>{_STYLE}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _body(paper: Paper, notes: list[str]) -> Iterator[str]:
    for listed, some in groupby(parts(paper.blocks), key=_is_entry):
        if listed:
            yield from _contents(some)
            continue
        for part in some:
            yield from _part(part, paper, notes)


def _is_entry(part: object) -> bool:
    """Whether a part of a paper is an entry of its contents."""
    return isinstance(part, Line) and bool(part.to)


def _part(part: Heading | Line | Table | Lines, paper: Paper, notes: list[str]) -> Iterator[str]:
    if isinstance(part, tuple):
        yield from _Lists(paper.numbering, notes).written(printed(part, paper.numbering))
    elif isinstance(part, Heading):
        level = min(max(part.level, 1), 6)
        id = f' id="{escape(part.anchor)}"' if part.anchor else ""
        yield f"<h{level}{id}>{said_in_html(line_pieces(part))}</h{level}>"
    elif isinstance(part, Table):
        yield from _table(part)
    else:
        yield f'<p class="{part.style.value}">{said_in_html(line_pieces(part))}</p>'


def _contents(entries: Iterable[object]) -> Iterator[str]:
    """The contents as a list of links to their headings."""
    yield f'<nav aria-label="{escape(say("Contents"))}">\n<ul>'
    for entry in entries:
        if isinstance(entry, Line):
            words = said_in_html(line_pieces(entry))
            yield f'<li><a href="#{escape(entry.to)}">{words}</a></li>'
    yield "</ul>\n</nav>"


def _table(table: Table) -> Iterator[str]:
    """The table, its columns headed for those who hear it."""
    yield "<table>"
    heads = "".join(f'<th scope="col">{_cell(words)}</th>' for words in table.head)
    yield f"<thead><tr>{heads}</tr></thead>\n<tbody>"
    for row in table.rows:
        yield f"<tr>{''.join(f'<td>{_cell(words)}</td>' for words in row)}</tr>"
    yield "</tbody>\n</table>"


def _cell(words: str) -> str:
    return said_in_html((Piece(words),))


def clauses_in_html(lines: Sequence[Printed], style: NumberingStyle) -> Iterator[str]:
    """The clauses of one text as paragraphs and nested lists, footnotes in brackets in their place.

    What is copied goes among other words, which have numbers of their own.
    """
    return _Lists(style, None).written(lines)


@dataclass(slots=True)
class _Open:
    """A list whose last item is still open."""

    level: int
    opening: str
    closing: str
    number: int


class _Lists:
    """Writes the clauses of one text as nested lists."""

    def __init__(self, style: NumberingStyle, notes: list[str] | None) -> None:
        self._style = style
        self._notes = notes
        self._open: list[_Open] = []

    def written(self, lines: Sequence[Printed]) -> Iterator[str]:
        """The lines of HTML."""
        for line in lines:
            if line.role is Role.POINT:
                yield from self._point(line)
            else:
                yield from self._close(line.level)
                name = "lead-in" if line.role is Role.LEAD_IN else "body"
                yield f'<p class="{name}">{_noted(line.pieces, self._notes)}</p>'
        yield from self._close(0)

    def _point(self, line: Printed) -> Iterator[str]:
        yield from self._close(line.level + 1)
        opening, closing = self._list(line)
        now = self._open[-1] if self._open else None
        if now and now.level == line.level and now.opening == opening:
            yield "</li>"
            value = f' value="{line.number}"' if line.number not in (0, now.number + 1) else ""
        else:
            yield from self._close(line.level)
            counted = closing == "</ol>" and line.number != 1
            start = f' start="{line.number}"' if counted else ""
            yield f"<{opening}{start}>"
            now, value = _Open(line.level, opening, closing, 0), ""
            self._open.append(now)
        now.number = line.number
        yield f"<li{value}>{_typed(line, opening)}{_noted(line.pieces, self._notes)}"

    def _close(self, level: int) -> Iterator[str]:
        """End the lists of this level and deeper."""
        while self._open and self._open[-1].level >= level:
            yield f"</li>{self._open.pop().closing}"

    def _list(self, line: Printed) -> tuple[str, str]:
        """The tag of the list that gives a line its label, and the end tag."""
        if line.number:
            second = label(self._style, line.level, 2)
            if second in BULLETS:
                return f'ul class="bullet{BULLETS.index(second) + 1}"', "</ul>"
            if second == "2.":
                return "ol", "</ol>"
            if second == "(ii)":
                return 'ol type="i" class="romans"', "</ol>"
            if line.number <= _LAST_LETTER:
                return 'ol type="a" class="letters"', "</ol>"
        return 'ul class="labelled" role="list" style="list-style-type: none"', "</ul>"


def _typed(line: Printed, opening: str) -> str:
    """The label in words, where the list does not give it."""
    if not line.label or "labelled" not in opening:
        return ""
    return f'<span class="label">{escape(line.label)}</span> '


def _noted(pieces: Sequence[Piece], notes: list[str] | None) -> str:
    """The words with the numbers of footnotes, whose words go to `notes`; without it, in place."""
    if notes is None:
        return said_in_html(pieces)
    out: list[str] = []
    for part in parted(pieces):
        if isinstance(part, Footnote):
            notes.append(said_in_html(part.body))
            out.append(_reference(len(notes), part.opening))
        else:
            out.append(said_in_html(part))
    return "".join(out)


def _reference(number: int, opening: Piece) -> str:
    link = f'<a role="doc-noteref" id="ref-{number}" href="#note-{number}"><sup>{number}</sup></a>'
    return _marked(link, opening.state)


def _footnotes(notes: Sequence[str]) -> Iterator[str]:
    """The footnotes under the text, each with a way back to where it belongs."""
    if not notes:
        return
    yield '<section role="doc-endnotes">\n<h2>Footnotes</h2>\n<ol>'
    for number, words in enumerate(notes, 1):
        back = f'<a role="doc-backlink" href="#ref-{number}" aria-label="Back to the text">↩</a>'
        yield f'<li id="note-{number}">{words} {back}</li>'
    yield "</ol>\n</section>"


def said_in_html(pieces: Sequence[Piece]) -> str:
    """The words with their emphasis, those of one state together in <ins> or <del>."""
    out: list[str] = []
    for state, some in groupby(pieces, key=lambda piece: piece.state):
        inner = "".join(
            _linked("".join(map(_piece, alike)), link)
            for link, alike in groupby(some, key=lambda piece: piece.emphasis.link)
        )
        out.append(_marked(inner, state))
    return "".join(out)


def _marked(inner: str, state: State) -> str:
    return inner if state is KEPT else f"<{_TAGS[state]}>{inner}</{_TAGS[state]}>"


def _piece(piece: Piece) -> str:
    words = "<br>".join(escape(part) for part in BREAKS.split(piece.text))
    if piece.marker:
        return f'<span class="marker">{words}</span>'
    if piece.emphasis.italic:
        words = f"<em>{words}</em>"
    return f"<strong>{words}</strong>" if piece.emphasis.bold else words


def _linked(words: str, link: str) -> str:
    """The words of a link; an address that should not be followed is only said."""
    if link.lower().startswith(SAFE_LINKS):
        return f'<a href="{escape(link)}">{words}</a>'
    return f"{words} &lt;{escape(link)}&gt;" if link else words
