"""The paragraphs of a Word file with all that the eye sees: struck through, underlined, in red."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from motion_editor.core.text import Emphasis
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.shown import PLAINLY, Shown, colour_name
from motion_editor.formats.word import gate, names as n
from motion_editor.formats.word.blocks_in import PURPOSES
from motion_editor.formats.word.check import scan_of
from motion_editor.formats.word.names import w
from motion_editor.formats.word.package import Package, open_word
from motion_editor.formats.word.pieces import Para, Piece, Side
from motion_editor.formats.word.reader import blocks_with, lines_of
from motion_editor.formats.word.stream import Scan, is_on
from motion_editor.formats.word.styles import Styles, styles_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_TOGGLES: Final = {w("b"): "bold", w("i"): "italic"}
_STRIKES: Final = frozenset({w("strike"), w("dstrike")})
_NOT_BY_HAND: Final = frozenset({"hyperlink", *PURPOSES})
"""The styles whose looks nobody chose to mark a change."""
_NO_FILLS: Final = frozenset({"", "none", "auto", "ffffff"})


def shown_lines(data: bytes) -> list[SourceLine]:
    """The paragraphs of a .docx as lines whose runs have a `Shown` emphasis.

    What a heading's style gives it is no formatting by hand, and left out. MotionError for what
    is no safe Word file.
    """
    package = open_word(data)
    styles = styles_of(package)
    plain = scan_of(package, styles)
    scan = _Scan(plain.links, notes=plain.notes, looks=_looks(package, styles), prompts=[])
    return lines_of(blocks_with(package, styles, scan)[0])


def _looks(package: Package, styles: Styles) -> dict[str, Shown]:
    """The look that each style gives, by its id, with that of the styles it rests on."""
    names = package.related("styles")
    if not names:
        return {}
    root = gate.safe_xml(gate.read_entry(package.archive, names[0]), "word/styles.xml")
    props = {
        style.get(w("styleId"), ""): style.find(n.RPR) for style in root.iterchildren(w("style"))
    }
    out: dict[str, Shown] = {}
    for id in ("", *styles.by_id):
        chain = styles.chain(id)
        if any(item.outline is not None or item.name in _NOT_BY_HAND for item in chain):
            continue
        look = PLAINLY
        for item in reversed(chain):
            look = _over(look, props.get(item.id))
        out[id] = look
    return out


@dataclass
class _Scan(Scan):
    """A scan that keeps every look; `looks` are those of the styles."""

    looks: dict[str, Shown] = field(default_factory=dict)
    _base: Shown = PLAINLY

    def _paragraph(self, element: _Element, side: Side) -> Para:
        style = element.find(f"{n.PPR}/{n.STYLE}")
        self._base = self.looks.get("" if style is None else style.get(n.VAL, ""), PLAINLY)
        return super()._paragraph(element, side)

    def _run(self, run: _Element, side: Side, look: Emphasis, out: list[Piece]) -> None:
        super()._run(run, side, replace(self._base, link=look.link), out)

    def _look(self, props: _Element, look: Emphasis) -> Emphasis:
        now = look if isinstance(look, Shown) else Shown(look.bold, look.italic, look.link)
        style = props.find(w("rStyle"))
        if style is not None:
            now = _both(now, self.looks.get(style.get(n.VAL, ""), PLAINLY))
        now = _over(now, props)
        return replace(now, underline=False, colour="") if now.link else now


def _both(one: Shown, two: Shown) -> Shown:
    return Shown(
        one.bold or two.bold,
        one.italic or two.italic,
        one.link,
        one.underline or two.underline,
        one.strike or two.strike,
        two.colour or one.colour,
        one.highlight or two.highlight,
    )


def _over(look: Shown, props: _Element | None) -> Shown:
    """The look with what run properties say outright."""
    if props is None:
        return look
    said = dict(_said(props))
    strikes = [is_on(child) for child in props if child.tag in _STRIKES]
    return Shown(
        bool(said.get("bold", look.bold)),
        bool(said.get("italic", look.italic)),
        look.link,
        bool(said.get("underline", look.underline)),
        any(strikes) if strikes else look.strike,
        str(said.get("colour", look.colour)),
        bool(said.get("highlight", look.highlight)),
    )


def _said(props: _Element) -> Iterator[tuple[str, bool | str]]:
    for child in props:
        tag, value = child.tag, child.get(n.VAL, "")
        if tag in _TOGGLES:
            yield _TOGGLES[tag], is_on(child)
        elif tag == w("u"):
            yield "underline", value != "none"
        elif tag == w("color"):
            yield "colour", colour_name(value)
        elif tag == w("highlight"):
            yield "highlight", value not in ("none", "white")
        elif tag == w("shd"):
            yield "highlight", child.get(w("fill"), "").lower() not in _NO_FILLS
