"""A Word text flattened into pieces and marks, each knowing whether base and amended text have it.

The reader works on where each character comes from, not on paragraph elements: Word records one
and the same change in two shapes (a clause's own mark, or the mark of the clause above), and both
come out alike here. Bookkeeping elements (ids, ranges, names) are never relied on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Protocol

from motion_editor.core.text import PLAIN, SOFT_BREAK, Emphasis
from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import XML_SPACE, w
from motion_editor.formats.word.pieces import (
    ADDING,
    BOTH,
    MOVING,
    NAMELESS,
    NO_SHAPE,
    STRIKING,
    WALL,
    Item,
    Para,
    Piece,
    Side,
    Wall,
    both,
    layer,
    own,
    shapes,
    within,
)

if TYPE_CHECKING:
    from lxml.etree import _Element


_TRACKING: Final = ADDING | STRIKING
_SEE_THROUGH: Final = frozenset({*map(w, ("smartTag", "customXml", "fldSimple", "dir", "bdo"))})
_MATH: Final = frozenset({f"{{{n.MATH_NS}}}{name}" for name in ("oMath", "oMathPara")})
_FIXED: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("cr"): SOFT_BREAK,
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_PAGE: Final = "\f"
"""Stands for the break of a page or a column until the paragraph has been read."""
_PROMPT: Final = f"{w('sdtPr')}/{w('showingPlcHdr')}"
_OBJECTS: Final = frozenset(
    map(w, ("drawing", "pict", "object", "footnoteReference", "endnoteReference"))
)
_ROW_MARKS: Final = {n.INS: True, n.DEL: False}
_CELL_MARKS: Final = {w("cellIns"): True, w("cellDel"): False}
_MOVES: Final = {
    w("moveFromRangeStart"): n.MOVE_FROM,
    w("moveFromRangeEnd"): n.MOVE_FROM,
    w("moveToRangeStart"): n.MOVE_TO,
    w("moveToRangeEnd"): n.MOVE_TO,
}
_COMMENTS: Final = (w("commentRangeStart"), w("commentReference"))


class Footnotes(Protocol):
    """Gives the words of notes; `taken` are those that the base has, by reference and id."""

    taken: set[tuple[str, str]]

    def pieces(self, scan: Scan, reference: _Element, side: Side, look: Emphasis) -> list[Piece]:
        """The footnote in brackets; nothing for one that is not read."""
        ...


@dataclass(slots=True)
class Scan:
    """One pass over a text. `links` gives the address of a hyperlink's relationship.

    `bold` and `italic` are the character styles that mean emphasis; `orphans` collects struck
    words that stand outside any tracked change and so belong to neither text. `prompts` collects
    what controls say that nobody filled in ("Click here to enter text"); None reads it as words.
    """

    links: dict[str, str] = field(default_factory=dict)
    bold: frozenset[str] = frozenset()
    italic: frozenset[str] = frozenset()
    orphans: list[str] = field(default_factory=list)
    prompts: list[str] | None = None
    notes: Footnotes | None = None
    _boxes: list[tuple[_Element, Side]] = field(default_factory=list)
    _paged: bool = False
    _moves: dict[str, str] = field(default_factory=dict)
    _comments: list[str] = field(default_factory=list)

    def items(self, parent: _Element, side: Side = BOTH) -> Iterator[Item]:
        """The paragraphs and walls of a body, cell or control, in order."""
        for child in parent:
            tag = child.tag
            if tag == n.P:
                yield self._paragraph(child, side)
            elif tag == n.TBL:
                yield WALL
                yield from self._rows(child, side)
            elif tag == n.SDT:
                yield WALL
                for content in self._contents(child):
                    yield from self.items(content, side)
                yield WALL
            elif tag in _TRACKING:
                yield from self.items(child, self._within(side, child))
            elif tag in _SEE_THROUGH:
                yield from self.items(child, side)
            elif tag == n.CHOICES:
                yield from self.items(_chosen(child), side)
            else:
                self._note(child)

    def _rows(self, table: _Element, side: Side) -> Iterator[Item]:
        """Rows and cells, through any control or markup that wraps them."""
        for child in table:
            tag = child.tag
            if tag == n.ROW:
                yield from self._rows(child, both(side, own(child, "trPr", _ROW_MARKS)))
            elif tag == n.CELL:
                cell = both(side, own(child, "tcPr", _CELL_MARKS))
                yield Wall(opens=cell)
                yield from self.items(child, cell)
                yield Wall(closes=cell)
            elif tag in (n.SDT, n.SDT_CONTENT) or tag in _SEE_THROUGH:
                yield from self._rows(child, side)

    def _paragraph(self, element: _Element, side: Side) -> Para:
        pieces: list[Piece] = []
        props = next((child for child in element if child.tag == n.PPR), None)
        outer, self._boxes, self._paged = self._boxes, [], False
        self.inline(element, side, PLAIN, pieces)
        if self._paged:
            pieces = _without_pages(pieces)
        comments = tuple(dict.fromkeys(self._comments)) if self._comments else ()
        self._comments = []
        boxes = self._boxed() if self._boxes else ()
        self._boxes = outer
        if props is None:
            return Para(side, pieces, NO_SHAPE, NO_SHAPE, boxes, None, comments)
        old, new, shaped = shapes(props)
        mark = self._mark(props, side)
        return Para(mark, pieces, old, new, boxes, shaped, comments)

    def _mark(self, props: _Element, side: Side) -> Side:
        """The side of a paragraph's mark, from the run properties of the mark."""
        for run in props.iterchildren(n.RPR):
            for child in run:
                if child.tag in _TRACKING:
                    side = self._within(side, child)
        return side

    def _boxed(self) -> tuple[Item, ...]:
        """The paragraphs of the boxes found; one inside another comes with the paragraph there."""
        found = {box for box, _ in self._boxes}
        out: list[Item] = []
        for box, side in self._boxes:
            if found.isdisjoint(box.iterancestors(n.TEXT_BOX)):
                out += [*self.items(box, side), WALL]
        return tuple(out)

    def inline(self, parent: _Element, side: Side, look: Emphasis, out: list[Piece]) -> None:
        """The pieces of a paragraph, link or control, added to `out`."""
        for child in parent:
            tag = child.tag
            if tag == n.RUN:
                self._run(child, side, look, out)
            elif tag in _TRACKING:
                self.inline(child, self._within(side, child), look, out)
            elif tag == n.HYPERLINK:
                link = self.links.get(child.get(n.r("id"), ""), "")
                self.inline(child, side, Emphasis(look.bold, look.italic, link), out)
            elif tag == n.SDT:
                for content in self._contents(child):
                    self.inline(content, side, look, out)
            elif tag in _SEE_THROUGH:
                self.inline(child, side, look, out)
            elif tag == n.CHOICES:
                self.inline(_chosen(child), side, look, out)
            elif tag in _MATH:
                text = "".join(item.text or "" for item in child.iter(f"{{{n.MATH_NS}}}t"))
                out.append(Piece(text, side, look))
            else:
                self._note(child)

    def _within(self, side: Side, change: _Element) -> Side:
        """The side of what stands in a tracked change; a move goes by the name of its range."""
        tag = str(change.tag)
        move = self._moves.get(tag, NAMELESS) if tag in MOVING else ""
        return within(side, layer(change, adds=tag in ADDING, move=move))

    def _note(self, element: _Element) -> None:
        """Keep in mind where moves begin and end, and which comments begin."""
        tag = str(element.tag)
        if tag in _COMMENTS:
            self._comments.append(element.get(n.ID, ""))
        elif tag in _MOVES:
            name = element.get(w("name"))
            if name:
                self._moves[_MOVES[tag]] = name
            else:
                self._moves.pop(_MOVES[tag], None)

    def _contents(self, control: _Element) -> Iterator[_Element]:
        """What a content control holds; nothing where that is only its prompt and is collected."""
        prompts = self.prompts
        if prompts is None or control.find(_PROMPT) is None:
            yield from control.iterchildren(n.SDT_CONTENT)
        else:
            prompts += ["".join(text.text or "" for text in control.iter(n.TEXT))]

    def _run(self, run: _Element, side: Side, look: Emphasis, out: list[Piece]) -> None:
        for child in run:
            tag = child.tag
            if tag == n.TEXT:
                if text := spaced(child):
                    out.append(Piece(text, side, look))
            elif tag == n.RPR:
                look = self._look(child, look)
            elif tag == n.DEL_TEXT:
                self._struck(child, side, look, out)
            elif tag == w("br"):
                wraps = child.get(w("type"), "textWrapping") == "textWrapping"
                self._paged |= not wraps
                out.append(Piece(SOFT_BREAK if wraps else _PAGE, side, look))
            elif tag in _FIXED:
                out.append(Piece(_FIXED[tag], side, look))
            elif tag == w("sym"):
                out.append(Piece(_symbol(child), side, look))
            elif tag in _OBJECTS:
                out += self._object(child, side, look)
            elif tag == n.CHOICES:
                self._run(_chosen(child), side, look, out)
            elif tag == w("ruby"):
                for base in child.iterchildren(w("rubyBase")):
                    self.inline(base, side, look, out)
            elif tag == _COMMENTS[1]:
                self._note(child)

    def _object(self, child: _Element, side: Side, look: Emphasis) -> list[Piece]:
        """The words of a footnote, where they are read with the text, else an empty piece."""
        boxes = child.iter(n.TEXT_BOX)
        self._boxes += [(box, side) for box in boxes if _is_chosen(box, child)]
        notes = self.notes if child.tag in (n.FOOTNOTE, n.ENDNOTE) else None
        found = notes.pieces(self, child, side, look) if notes else []
        return found or [Piece("", side, look)]

    def _struck(self, child: _Element, side: Side, look: Emphasis, out: list[Piece]) -> None:
        text = spaced(child)
        if side.amended:
            self.orphans.append(text)
        elif text:
            out.append(Piece(text, side, look))

    def _look(self, props: _Element, look: Emphasis) -> Emphasis:
        bold, italic = look.bold, look.italic
        for child in props:
            if child.tag == w("b"):
                bold = is_on(child)
            elif child.tag == w("i"):
                italic = is_on(child)
            elif child.tag == w("rStyle"):
                style = child.get(n.VAL, "")
                bold, italic = bold or style in self.bold, italic or style in self.italic
        if (bold, italic) == (look.bold, look.italic):
            return look
        return Emphasis(bold, italic, look.link)


def _without_pages(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces with each break of a page between words as a break of the line."""
    full = [at for at, piece in enumerate(pieces) if piece.text.strip() and piece.text != _PAGE]
    between = range(full[0], full[-1]) if full else range(0)
    return [
        piece._replace(text=SOFT_BREAK) if piece.text == _PAGE else piece
        for at, piece in enumerate(pieces)
        if piece.text != _PAGE or at in between
    ]


def spaced(element: _Element) -> str:
    """The characters of a w:t; a line break in the XML itself is a space, as in Word.

    Edge spaces are kept without xml:space too: Word would hide them, and the words would run
    together; only the white space of an indented XML file goes.
    """
    text = element.text or ""
    if not text.isprintable():
        if element.get(XML_SPACE) != "preserve":
            text = text.strip("\n\t\r ") if text[:1] in "\n\r" else text
        text = text.replace("\r\n", " ").translate(_BLANKS)
    return text


_BLANKS: Final = str.maketrans("\n\t\r", "   ")


def is_on(element: _Element) -> bool:
    """Whether an on/off property is on: it is unless it says otherwise."""
    return element.get(n.VAL, "true") not in ("0", "false", "off", "none")


def _chosen(element: _Element) -> _Element:
    """The alternative that is read: the first choice, else the fallback."""
    for tag in (n.CHOICE, n.FALLBACK):
        found = element.find(tag)
        if found is not None:
            return found
    return element


def _is_chosen(box: _Element, within: _Element) -> bool:
    """Whether no alternative inside `within` that is not read holds the box, which stands twice."""
    for above in box.iterancestors():
        if above is within:
            return True
        parent = above.getparent()
        if parent is not None and parent.tag == n.CHOICES and above is not _chosen(parent):
            return False
    return True


def _symbol(element: _Element) -> str:
    """A character given by its number in a font; symbol fonts use the private area as they do."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return "\ufffd"
    valid = 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000
    return chr(code) if valid else "\ufffd"
