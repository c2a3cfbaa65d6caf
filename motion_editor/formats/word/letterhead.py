"""Where a paper of ours has its text, between the words of its template.

Template and paper may both have any style, so the text of a paper is set between the ends of a
bookmark, which Word keeps and does not show. Whoever reads the file again knows by it what the
council's template has printed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from motion_editor.core.wording import say
from motion_editor.formats.people import named_in
from motion_editor.formats.reading import Remark
from motion_editor.formats.word import names as n
from motion_editor.formats.word.blocks_in import Block
from motion_editor.formats.word.names import w

if TYPE_CHECKING:
    from lxml.etree import _Element

NAME: Final = "_MotionEditorText"
START: Final = f'<w:bookmarkStart w:id="0" w:name="{NAME}"/>'
END: Final = '<w:bookmarkEnd w:id="0"/>'
"""What stands before the text of a paper and after it; tracked changes have ids from 1."""

_ENDS: Final = (w("bookmarkStart"), w("bookmarkEnd"))
_RUNS: Final = (n.RUN, n.INS, n.DEL, n.MOVE_FROM, n.MOVE_TO, n.HYPERLINK)


def is_end(element: _Element) -> bool:
    """Whether an element is an end of a bookmark."""
    return element.tag in _ENDS


def around(body: _Element) -> tuple[int, int]:
    """How many paragraphs a template printed above a text, and below it; none where it is unknown.

    Word may have moved the ends of the bookmark into the paragraphs that follow them.
    """
    above, seen, upto = 0, 0, -1
    id = ""
    for element in body.iter(n.P, *_ENDS):
        if element.tag == n.P:
            seen += next(element.iterancestors(n.TEXT_BOX), None) is None
        elif element.tag == _ENDS[0] and element.get(w("name")) == NAME:
            id, above = element.get(n.ID, ""), _before(element, seen)
        elif element.tag == _ENDS[1] and id and element.get(n.ID) == id:
            upto = _before(element, seen)
    return (above, seen - upto) if upto >= 0 else (0, 0)


def _before(end: _Element, seen: int) -> int:
    """How many paragraphs stand before an end, that in which it stands behind words included."""
    parent = end.getparent()
    inside = parent is not None and parent.tag == n.P
    behind = inside and next(end.itersiblings(*_RUNS, preceding=True), None) is not None
    return seen - 1 if inside and not behind else seen


def without(
    blocks: Sequence[Block], above: int, below: int, lines: int
) -> tuple[list[Block], list[Remark]]:
    """The paragraphs without those of a template, which are remarks; `lines` counts them all.

    The title stays, and so does a line that names mover or seconder.
    """
    kept: list[Block] = []
    left: list[Remark] = []
    for block in blocks:
        if above < block.line <= lines - below:
            kept.append(block)
        elif block.purpose == "title" or block.heading == 1:
            kept.append(replace(block, purpose="title", heading=1))
        elif (named := named_in(block.text)) is not None and named.pure:
            kept.append(block)
        else:
            said = say(
                "“{words}” was left out of the motion: the council’s template prints it.",
                words=" ".join(block.text.split()),
            )
            left.append(Remark(said, block.line))
    return kept, left
