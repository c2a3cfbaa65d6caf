"""Templates ready to be filled: XML cut at its placeholders once, joined again for each paper.

A value goes in as words, escaped: what looks like markup or a placeholder in it stays what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from motion_editor.core.text import SOFT_BREAK
from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import XML_SPACE, w
from motion_editor.formats.word.placeholders import Match, Node, matches, nodes_of
from motion_editor.papers.blocks import TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

_VALUE, _LINE, _END, _TEXT = "me-value", "me-line", "me-end", "me-text"
_CUTS: Final = re.compile(rf"<\?({_VALUE}|{_LINE}|{_END}) ?([a-z_ ]*)\?>")
TEXT_CUT: Final = f"<?{_TEXT} here?>"
"""Stands in the XML of a template where the text of the paper goes."""

_LABEL: Final = re.compile(r"[^{}]{0,60}:\s*")
_PIECES: Final = re.compile("([\t\u2028])")
_AGAIN: Final = '<w:t xml:space="preserve">'
_TAGS: Final = {"\t": "<w:tab/>", SOFT_BREAK: "<w:br/>"}
_FIXED: Final = tuple(map(w, ("sectPr", "drawing", "pict", "fldChar", "fldSimple")))

Values = Mapping[str, str]


class Value(NamedTuple):
    """The place of a value."""

    name: str


class Lone(NamedTuple):
    """A paragraph that is left out where none of its values says anything."""

    names: tuple[str, ...]
    pieces: tuple[str | Value, ...]


Piece = str | Value | Lone


@dataclass(frozen=True, slots=True)
class Worded:
    """The words of a paragraph of a template, with the places of its placeholders."""

    text: str
    found: tuple[Match, ...]
    lone: bool

    def filled(self, values: Values) -> str | None:
        """What it must say in a paper; None where it is left out."""
        if self.lone and not any(values[it.name] for it in self.found):
            return None
        out, at = "", 0
        for it in self.found:
            out += self.text[at : it.start] + _PIECES.sub("\n", values[it.name])
            at = it.end
        return out + self.text[at:]


def prepare(paragraphs: Iterable[_Element]) -> tuple[Worded, ...]:
    """Cut the placeholders of paragraphs out of their runs; what the paragraphs say."""
    out: list[Worded] = []
    for paragraph in paragraphs:
        nodes = nodes_of(paragraph)
        text = "".join(node.text for node in nodes)
        found = tuple(it for it in matches(text) if it.name != TEXT)
        lone = bool(found) and _is_lone(paragraph, text, found)
        for match in reversed(found):
            _cut(nodes, match)
        if lone:
            _bracket(paragraph, found)
        out.append(Worded(text, found, lone))
    return tuple(out)


def _cut(nodes: list[Node], match: Match) -> None:
    """Put the place of a value into the first run of a placeholder, and take its words away."""
    from lxml import etree

    start = 0
    first = True
    for element, text in nodes:
        end = start + len(text)
        if element is not None and match.start < end and start < match.end:
            # Whatever follows in the element has been cut already: its text ends where that begins.
            old = element.text or ""
            left, right = old[: max(match.start - start, 0)], old[match.end - start :]
            element.set(XML_SPACE, "preserve")
            if first:
                place = etree.ProcessingInstruction(_VALUE, match.name)
                place.tail = right
                element.text = left
                element.insert(0, place)
                first = False
            else:
                element.text = right
                _take_off_empty(element)
        start = end


def _take_off_empty(element: _Element) -> None:
    """Take off a run of which no words are left."""
    run = element.getparent()
    if element.text or len(element) or run is None or run.tag != n.RUN:
        return
    run.remove(element)
    holder = run.getparent()
    if holder is not None and all(it.tag == n.RPR for it in run):
        holder.remove(run)


def text_cut() -> _Element:
    """What stands in a template's tree where the text of the paper goes."""
    from lxml import etree

    return etree.ProcessingInstruction(_TEXT, "here")


def _is_lone(paragraph: _Element, text: str, found: tuple[Match, ...]) -> bool:
    """Whether a paragraph holds values and at most a label ("Group:"), and may be left out."""
    parent = paragraph.getparent()
    if parent is None or next(paragraph.iter(*_FIXED), None) is not None:
        return False
    if parent.tag != w("body") and next(paragraph.itersiblings(n.P), None) is None:
        return False  # A cell, header or footer has to end with a paragraph.
    rest, at = [], 0
    for it in found:
        rest.append(text[at : it.start])
        at = it.end
    rest.append(text[at:])
    return all(not part.strip(" ,;·|–—-\n\xa0") or _LABEL.fullmatch(part) for part in rest)


def _bracket(paragraph: _Element, found: tuple[Match, ...]) -> None:
    from lxml import etree

    names = " ".join(dict.fromkeys(it.name for it in found))
    paragraph.addprevious(etree.ProcessingInstruction(_LINE, names))
    paragraph.addnext(etree.ProcessingInstruction(_END))


def compiled(xml: str) -> tuple[Piece, ...]:
    """XML with prepared paragraphs as pieces: those that stay, and the places of values."""
    out: list[Piece] = []
    inner: list[str | Value] = []
    names: tuple[str, ...] = ()
    for piece, kind, said in _parts(xml):
        into: list[Piece] | list[str | Value] = inner if names else out
        if piece:
            into.append(piece)
        if kind == _VALUE:
            into.append(Value(said))
        elif kind == _LINE:
            names = tuple(said.split())
        elif kind == _END:
            out.append(Lone(names, tuple(inner)))
            inner, names = [], ()
    return tuple(out)


def _parts(xml: str) -> Iterator[tuple[str, str, str]]:
    """The XML between cuts, each part with the cut that follows it."""
    at = 0
    for found in _CUTS.finditer(xml):
        yield xml[at : found.start()], found[1], found[2]
        at = found.end()
    yield xml[at:], "", ""


def filled(pieces: Iterable[Piece], values: Values) -> str:
    """The XML with values in their places."""
    out: list[str] = []
    for piece in pieces:
        if isinstance(piece, str):
            out.append(piece)
        elif isinstance(piece, Value):
            out.append(_words(values[piece.name]))
        elif any(values[name] for name in piece.names):
            out.append(filled(piece.pieces, values))
    return "".join(out)


def _words(text: str) -> str:
    """A value as the inside of a w:t."""
    return "".join(
        f"</w:t>{_TAGS[part]}{_AGAIN}" if part in _TAGS else part.translate(_ESCAPED)
        for part in _PIECES.split(text)
    )


_ESCAPED: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
