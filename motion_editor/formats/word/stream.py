"""A Word text flattened into pieces and marks, each knowing whether base and amended text have it.

The reader works on where each character comes from, not on paragraph elements: Word records one
and the same change in two shapes (a clause's own mark, or the mark of the clause above), and both
come out alike here. Bookkeeping elements (ids, ranges, names) are never relied on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from motion_editor.core.text import PLAIN, SOFT_BREAK, Emphasis
from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import XML_SPACE, w

if TYPE_CHECKING:
    from lxml.etree import _Element


class Side(NamedTuple):
    """Whether something stands in the base and in the amended text."""

    base: bool
    amended: bool


BOTH: Final = Side(True, True)
_ADDING: Final = frozenset({n.INS, n.MOVE_TO})
_STRIKING: Final = frozenset({n.DEL, n.MOVE_FROM})
_TRACKING: Final = _ADDING | _STRIKING
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
_ROW_SIDES: Final = {n.INS: Side(False, True), n.DEL: Side(True, False)}
_CELL_SIDES: Final = {w("cellIns"): Side(False, True), w("cellDel"): Side(True, False)}


class Shape(NamedTuple):
    """A paragraph's own properties that say what it is; "" and None where it does not say.

    `left` is the left indent in twentieths of a point.
    """

    style: str = ""
    num: str = ""
    level: int | None = None
    left: int = 0


class Piece(NamedTuple):
    """Some characters with their side; `text` is empty for a picture or a note's sign."""

    text: str
    side: Side
    look: Emphasis = PLAIN


@dataclass(slots=True)
class Para:
    """A paragraph as it stands in the file: `side` is that of its mark.

    `boxes` are the paragraphs of the text boxes that hang on it.
    """

    side: Side
    pieces: list[Piece]
    old: Shape
    new: Shape
    boxes: tuple[Para | Wall, ...] = ()


class Wall(NamedTuple):
    """A place over which no paragraph joins the next: a table, a cell's edge, a control's edge.

    `opens` and `closes` are set at the edges of a table cell, with the side of the cell.
    """

    opens: Side | None = None
    closes: Side | None = None


WALL: Final = Wall()
Item = Para | Wall


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
                yield from self.items(child, _within(side, tag))
            elif tag in _SEE_THROUGH:
                yield from self.items(child, side)
            elif tag == n.CHOICES:
                yield from self.items(_chosen(child), side)

    def _rows(self, table: _Element, side: Side) -> Iterator[Item]:
        """Rows and cells, through any control or markup that wraps them."""
        for child in table:
            tag = child.tag
            if tag == n.ROW:
                yield from self._rows(child, _both(side, _own(child, "trPr", _ROW_SIDES)))
            elif tag == n.CELL:
                cell = _both(side, _own(child, "tcPr", _CELL_SIDES))
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
        boxes = self._boxed() if self._boxes else ()
        self._boxes = outer
        if props is None:
            return Para(side, pieces, NO_SHAPE, NO_SHAPE, boxes)
        old, new = shapes(props)
        return Para(_mark(props, side), pieces, old, new, boxes)

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
                self.inline(child, _within(side, tag), look, out)
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


NO_SHAPE: Final = Shape()


def shapes(props: _Element) -> tuple[Shape, Shape]:
    """What a paragraph was before tracked changes of its properties, and what it is now."""
    new = shape(props)
    last = props[-1] if len(props) else None
    if last is not None and last.tag == n.PPR_CHANGE:
        before = last.find(n.PPR)
        return (NO_SHAPE if before is None else shape(before)), new
    if new.num and props.find(f"{n.NUM_PR}/{n.INS}") is not None:
        return Shape(new.style, left=new.left), new
    return new, new


def shape(props: _Element) -> Shape:
    """What paragraph properties say outright."""
    style, num, level, left = "", "", None, 0
    for child in props:
        tag = child.tag
        if tag == n.STYLE:
            style = child.get(n.VAL, "")
        elif tag == n.INDENT:
            left = number(child.get(n.LEFT) or child.get(n.START) or "", 0, 20_000)
        elif tag == n.NUM_PR:
            for part in child:
                if part.tag == n.ILVL:
                    level = number(part.get(n.VAL, ""), 0, 8)
                elif part.tag == n.NUM_ID:
                    num = part.get(n.VAL, "")
    return Shape(style, num, level, left)


def number(text: str, low: int, high: int) -> int:
    """A whole number from a file, kept within bounds; `low` for anything else."""
    try:
        return max(low, min(high, int(text[:20])))
    except ValueError:
        return low


def _mark(props: _Element, side: Side) -> Side:
    """The side of a paragraph's mark, from the run properties of the mark."""
    for run in props.iterchildren(n.RPR):
        for child in run:
            if child.tag in _TRACKING:
                side = _within(side, child.tag)
    return side


def _within(side: Side, tag: object) -> Side:
    return Side(False, side.amended) if tag in _ADDING else Side(side.base, False)


def _both(one: Side, two: Side) -> Side:
    return Side(one.base and two.base, one.amended and two.amended)


def _own(element: _Element, holder: str, sides: dict[str, Side]) -> Side:
    """The side that a row or cell has of its own."""
    side = BOTH
    for child in element.iterchildren(w(holder)):
        for mark in child:
            side = _both(side, sides.get(str(mark.tag), BOTH))
    return side


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
