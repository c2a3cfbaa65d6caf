"""The lists of a Word file: what numbering.xml says a paragraph's automatic label looks like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import w
from motion_editor.formats.word.pieces import Shape, number
from motion_editor.formats.word.styles import NO_STYLES, Styles

if TYPE_CHECKING:
    from lxml.etree import _Element

BULLET = "bullet"
NO_LABEL = "none"


class ListLevel(NamedTuple):
    """One level of a list: `format` as Word names it, `text` with %1 for the number.

    `indent` is the left indent in twentieths of a point, `style` the paragraph style linked to it.
    """

    format: str
    text: str
    indent: int
    style: str


@dataclass(frozen=True, slots=True)
class Lists:
    """The lists of a file by the id that paragraphs use; `family` is the definition behind it."""

    levels: dict[str, tuple[ListLevel, ...]]
    families: dict[str, str]
    restarts: frozenset[str] = frozenset()

    def level(self, num: str, level: int) -> ListLevel | None:
        """A level of a list, None where the file does not define it."""
        levels = self.levels.get(num, ())
        return levels[level] if level < len(levels) else None

    def linked(self, num: str, style: str) -> int | None:
        """The level of a list that a style is linked to."""
        levels = self.levels.get(num, ())
        return next((at for at, item in enumerate(levels) if style and item.style == style), None)


NO_LISTS = Lists({}, {})


def read_lists(root: _Element | None, styles: Styles = NO_STYLES) -> Lists:
    """The lists of numbering.xml; none where the file has no such part."""
    if root is None:
        return NO_LISTS
    abstract = {it.get(w("abstractNumId"), ""): it for it in root.iterchildren(w("abstractNum"))}
    families: dict[str, str] = {}
    restarts: set[str] = set()
    for num in root.iterchildren(w("num")):
        id = num.get(n.NUM_ID, "")
        target = num.find(w("abstractNumId"))
        families[id] = "" if target is None else target.get(n.VAL, "")
        if num.find(f"{w('lvlOverride')}/{w('startOverride')}") is not None:
            restarts.add(id)
    levels = {
        id: _levels(abstract.get(_defined(id, families, abstract, styles))) for id in families
    }
    return Lists(levels, families, frozenset(restarts))


def list_level(shape: Shape, styles: Styles, lists: Lists) -> tuple[str, int]:
    """The list of a paragraph ("" for none) and its level there."""
    num, level, style = styles.numbered(shape)
    if level is None:
        level = lists.linked(num, style) or 0
    return num, level


def _defined(
    num: str, families: dict[str, str], abstract: dict[str, _Element], styles: Styles
) -> str:
    """The definition of a list, by way of at most one list style (w:numStyleLink)."""
    family = families.get(num, "")
    element = abstract.get(family)
    link = element.find(w("numStyleLink")) if element is not None else None
    if link is None:
        return family
    style = styles.by_id.get(link.get(n.VAL, ""))
    return families.get(style.shape.num, "") if style else ""


def _levels(element: _Element | None) -> tuple[ListLevel, ...]:
    if element is None:
        return ()
    found: dict[int, ListLevel] = {}
    for item in element.iterchildren(w("lvl")):
        indent = item.find(f"{n.PPR}/{n.INDENT}")
        found[number(item.get(n.ILVL, ""), 0, 8)] = ListLevel(
            format=_value(item, "numFmt") or "decimal",
            text=_value(item, "lvlText"),
            indent=0 if indent is None else _left(indent),
            style=_value(item, "pStyle"),
        )
    empty = ListLevel(NO_LABEL, "", 0, "")
    return tuple(found.get(at, empty) for at in range(max(found, default=-1) + 1))


def _left(indent: _Element) -> int:
    return number(indent.get(n.LEFT, indent.get(n.START, "0")), 0, 20_000)


def _value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    return "" if found is None else found.get(n.VAL, "")
