"""What a Word text is flattened into: pieces and marks, each with the tracked changes around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

from motion_editor.core.text import PLAIN, Emphasis
from motion_editor.formats.word import names as n

if TYPE_CHECKING:
    from lxml.etree import _Element

ADDING: Final = frozenset({n.INS, n.MOVE_TO})
STRIKING: Final = frozenset({n.DEL, n.MOVE_FROM})
MOVING: Final = frozenset({n.MOVE_FROM, n.MOVE_TO})
NAMELESS: Final = "?"
"""The name of a move that has none."""


class Layer(NamedTuple):
    """One tracked change around something: put in or left out, by whom and when.

    `move` is the name of the move that it is one end of, "" for none. `when` is the file's own
    date, which Word writes in local time.
    """

    adds: bool
    author: str = ""
    when: str = ""
    move: str = ""


class Side(NamedTuple):
    """Whether something stands in the base and in the amended text, and by which changes."""

    base: bool
    amended: bool
    by: tuple[Layer, ...] = ()


BOTH: Final = Side(True, True)


class Shape(NamedTuple):
    """A paragraph's own properties that say what it is; "" and None where it does not say.

    `left` is the left indent in twentieths of a point.
    """

    style: str = ""
    num: str = ""
    level: int | None = None
    left: int = 0


NO_SHAPE: Final = Shape()


class Piece(NamedTuple):
    """Some characters with their side; `text` is empty for a picture or a note's sign."""

    text: str
    side: Side
    look: Emphasis = PLAIN


@dataclass(slots=True)
class Para:
    """A paragraph as it stands in the file: `side` is that of its mark.

    `boxes` are the paragraphs of the text boxes that hang on it. `shaped` is the tracked change of
    its properties, `comments` are the ids of the comments that begin in it.
    """

    side: Side
    pieces: list[Piece]
    old: Shape
    new: Shape
    boxes: tuple[Para | Wall, ...] = ()
    shaped: Layer | None = None
    comments: tuple[str, ...] = ()


class Wall(NamedTuple):
    """A place over which no paragraph joins the next: a table, a cell's edge, a control's edge.

    `opens` and `closes` are set at the edges of a table cell, with the side of the cell.
    """

    opens: Side | None = None
    closes: Side | None = None


WALL: Final = Wall()
Item = Para | Wall


def layer(change: _Element, *, adds: bool, move: str = "") -> Layer:
    """The tracked change that an element is."""
    return Layer(adds, change.get(n.AUTHOR, ""), change.get(n.DATE, ""), move)


def within(side: Side, change: Layer) -> Side:
    """The side of what stands in a tracked change."""
    if change.adds:
        return Side(False, side.amended, (*side.by, change))
    return Side(side.base, False, (*side.by, change))


def both(one: Side, two: Side) -> Side:
    """The side of what stands in two things at once."""
    if not two.by:
        return one
    return Side(one.base and two.base, one.amended and two.amended, (*one.by, *two.by))


def own(element: _Element, holder: str, marks: dict[str, bool]) -> Side:
    """The side that a row or cell has of its own; `marks` says of each mark whether it adds."""
    side = BOTH
    for props in element.iterchildren(n.w(holder)):
        for change in props:
            adds = marks.get(str(change.tag))
            if adds is not None:
                side = within(side, layer(change, adds=adds))
    return side


def shapes(props: _Element) -> tuple[Shape, Shape, Layer | None]:
    """What a paragraph was before tracked changes of its properties, what it is now, and whose."""
    new = shape(props)
    last = props[-1] if len(props) else None
    if last is not None and last.tag == n.PPR_CHANGE:
        before = last.find(n.PPR)
        old = NO_SHAPE if before is None else shape(before)
        return old, new, None if old == new else layer(last, adds=True)
    listed = props.find(f"{n.NUM_PR}/{n.INS}") if new.num else None
    if listed is not None:
        return Shape(new.style, left=new.left), new, layer(listed, adds=True)
    return new, new, None


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
