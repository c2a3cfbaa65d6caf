"""The order of children that the schema wants, where getting it wrong makes Word refuse a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from motion_editor.formats.word.names import w

if TYPE_CHECKING:
    from lxml.etree import _Element


def _places(names: str) -> dict[str, int]:
    return {w(name): at for at, name in enumerate(names.split())}


PARAGRAPH: Final = _places(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers "
    "pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE "
    "autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents "
    "suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle "
    "rPr sectPr pPrChange"
)
"""Children of w:pPr (ISO/IEC 29500-1, CT_PPr)."""

RUN: Final = _places(
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline "
    "shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position "
    "sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout "
    "specVanish oMath rPrChange"
)
"""Children of w:rPr; the first four only in the properties of a paragraph mark."""


def in_order(element: _Element, order: dict[str, int]) -> bool:
    """Whether all children are known and each stands once and in its place."""
    last = -1
    for child in element:
        place = order.get(str(child.tag), -1)
        if place <= last:
            return False
        last = place
    return True


def put(parent: _Element, child: _Element, order: dict[str, int]) -> None:
    """Put a child in its place, instead of one of the same name."""
    for old in parent.findall(str(child.tag)):
        parent.remove(old)
    mine = order[str(child.tag)]
    parent.insert(sum(order.get(str(it.tag), -1) < mine for it in parent), child)
