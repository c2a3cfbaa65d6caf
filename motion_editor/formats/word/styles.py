"""The styles of a Word file: their names, what they rest on, and the lists they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from motion_editor.formats.word import gate, names as n
from motion_editor.formats.word.names import w
from motion_editor.formats.word.pieces import NO_SHAPE, Shape, number, shape
from motion_editor.formats.word.stream import is_on

if TYPE_CHECKING:
    from lxml.etree import _Element

    from motion_editor.formats.word.package import Package

_SMALL = 2_000_000
"""Bytes of styles up to which what was read in them is kept; Word's own have 350,000."""

MAX_CHAIN = 20
"""More than any real chain of styles; it also ends the chains that run in a circle."""


class Style(NamedTuple):
    """A style; `name` is in small letters, `outline` is 0 for a heading of the first level."""

    id: str
    name: str
    kind: str
    parent: str
    shape: Shape
    outline: int | None
    bold: bool
    italic: bool


@dataclass(frozen=True, slots=True)
class Styles:
    """All styles of a file, by id, and the paragraph style that holds where none is named."""

    by_id: dict[str, Style]
    default: str = ""

    def name(self, id: str) -> str:
        """The name of a style in small letters; its id where the file does not define it."""
        style = self.by_id.get(id or self.default)
        return style.name if style else id.lower()

    def chain(self, id: str) -> list[Style]:
        """A style and those it rests on, nearest first; a circle is followed once round."""
        out: list[Style] = []
        style = self.by_id.get(id or self.default)
        while style is not None and style not in out and len(out) < MAX_CHAIN:
            out.append(style)
            style = self.by_id.get(style.parent)
        return out

    def names(self, id: str) -> list[str]:
        """The names of a style and those it rests on, nearest first."""
        return [style.name for style in self.chain(id)]

    def outline(self, id: str) -> int | None:
        """The heading level of a style from 0, None for no heading."""
        found = next((it.outline for it in self.chain(id) if it.outline is not None), None)
        return None if found == 9 else found

    def numbered(self, shape: Shape) -> tuple[str, int | None, str]:
        """The list of a paragraph: its id ("" for none), its level if said, the style that says so.

        What the paragraph itself says goes before its style, a style before what it rests on.
        """
        num, level, source = shape.num, shape.level, ""
        for style in self.chain(shape.style) if not num or level is None else ():
            if not num and style.shape.num:
                num, source = style.shape.num, style.id
            level = style.shape.level if level is None else level
        return ("" if num == "0" else num), level, source

    def emphatic(self, bold: bool) -> frozenset[str]:
        """The ids of the character styles that are bold (or italic)."""
        return frozenset(
            style.id
            for style in self.by_id.values()
            if style.kind == "character" and (style.bold if bold else style.italic)
        )


NO_STYLES = Styles({})


def styles_of(package: Package) -> Styles:
    """The styles of a Word file; none where it has no such part."""
    names = package.related("styles")
    if not names:
        return NO_STYLES
    raw = gate.read_entry(package.archive, names[0])
    return _cached(raw) if len(raw) <= _SMALL else _read(raw)


@lru_cache(maxsize=8)
def _cached(raw: bytes) -> Styles:
    """The styles of a template are read back with every paper, and are always the same."""
    return _read(raw)


def _read(raw: bytes) -> Styles:
    root = gate.safe_xml(raw, "word/styles.xml")
    found: dict[str, Style] = {}
    default = ""
    for element in root.iterchildren(w("style")):
        style = _style(element)
        found[style.id] = style
        if style.kind == "paragraph" and element.get(w("default"), "0") in ("1", "true", "on"):
            default = style.id
    return Styles(found, default)


def _style(element: _Element) -> Style:
    props, run = element.find(n.PPR), element.find(n.RPR)
    return Style(
        id=element.get(w("styleId"), ""),
        name=_value(element, "name").lower(),
        kind=element.get(w("type"), ""),
        parent=_value(element, "basedOn"),
        shape=NO_SHAPE if props is None else shape(props),
        outline=_outline(props),
        bold=_flag(run, "b"),
        italic=_flag(run, "i"),
    )


def _outline(props: _Element | None) -> int | None:
    found = props.find(w("outlineLvl")) if props is not None else None
    return None if found is None else number(found.get(n.VAL, ""), 0, 9)


def _value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    return "" if found is None else found.get(n.VAL, "")


def _flag(run: _Element | None, name: str) -> bool:
    found = run.find(w(name)) if run is not None else None
    return found is not None and is_on(found)
