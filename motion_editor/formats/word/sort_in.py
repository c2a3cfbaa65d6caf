"""Which paragraphs of a Word file are the motion: by our own styles, else as a text is read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from motion_editor.core.people import Person
from motion_editor.core.wording import mark
from motion_editor.formats.outline import UNNAMED, Outline, Part, outline
from motion_editor.formats.page import Matter, matter
from motion_editor.formats.paragraphs import Paragraph
from motion_editor.formats.people import named_in, only_people, unnamed
from motion_editor.formats.word.blocks_in import CLAUSES, Block

_ABOVE: Final = mark("stands above the title")
_ABOVE_ALL: Final = mark("stands above the motion")
_BODY: Final = re.compile(r"\b(?:Council|Assembly|Authority)\W*$", re.IGNORECASE)
_SAID: Final = {
    "title": mark("is set as a title of the paper"),
    "detail": mark("is set as a detail of the paper"),
    "mover": mark("is set as naming people but names none that was understood"),
    "note": mark("is set as a note of the paper"),
    "body": mark("is set as words of the paper"),
    "heading": mark("is set as a heading of the paper"),
    "subheading": mark("is set as a heading of the paper"),
}


def is_own(blocks: Sequence[Block]) -> bool:
    """Whether a file has clauses in our own styles."""
    return any(block.purpose in CLAUSES for block in blocks)


def sorted_own(items: Sequence[Paragraph], blocks: Mapping[int, Block]) -> Outline:
    """What each paragraph of a paper in our own styles is.

    The motion is the first stretch of clauses: a heading of the paper after them ends it, for what
    comes then says it again. Within it nothing is set aside: people type there.
    """
    out = Outline([Part.BODY] * len(items), len(items))
    clauses = _first_stretch([blocks[item.line].purpose for item in items])
    for at, item in enumerate(items):
        purpose = blocks[item.line].purpose
        if purpose in CLAUSES and at <= clauses[-1]:
            continue
        if purpose in CLAUSES:
            out.parts[at] = Part.ASIDE
            out.why[at] = mark("stands under another heading of the paper")
            continue
        if purpose == "title" and out.title_at < 0 and matter(item.text) is not Matter.PAGE:
            out.title_at, out.title_span = at, (0, len(item.text))
            out.parts[at] = Part.TITLE
        elif _names(at, item, purpose, out) or clauses[0] < at < clauses[-1]:
            continue
        elif purpose:
            out.parts[at] = Part.ASIDE
            out.why[at] = UNNAMED if unnamed(item.text) else _SAID[purpose]
    return out


def _first_stretch(purposes: Sequence[str]) -> list[int]:
    """The places of the clauses up to the first heading of the paper that follows any."""
    out: list[int] = []
    for at, purpose in enumerate(purposes):
        if purpose in CLAUSES:
            out.append(at)
        elif out and purpose in ("title", "heading", "subheading"):
            break
    return out


def _names(at: int, item: Paragraph, purpose: str, out: Outline) -> bool:
    """Note whom a line names; False for one that names nobody, or names them in passing."""
    named = named_in(item.text)
    if named is None or not (named.pure or purpose == "mover"):
        return False
    # The last pair counts: an amendment paper names its own people first, then the motion's.
    out.movers = named.movers or out.movers
    out.seconders = named.seconders or out.seconders
    out.group = out.group or named.group
    out.named[at] = named.movers, named.seconders
    out.parts[at] = Part.PEOPLE
    return True


def supporters(items: Sequence[Paragraph], found: Outline) -> tuple[Person, ...]:
    """The people of the lines in our style for movers that name neither mover nor seconder."""
    out: list[Person] = []
    for at, item in enumerate(items):
        if found.why.get(at) == _SAID["mover"]:
            people = only_people(item.text.partition(":")[2])
            if people:
                found.why[at] = mark("names further signatories, who were taken over")
            out += people
    return tuple(out)


def sorted_foreign(
    items: Sequence[Paragraph],
    blocks: Mapping[int, Block],
    known: frozenset[str] = frozenset(),
    *,
    amendment: bool = False,
) -> Outline:
    """What each paragraph of any other file is; a title in Word's Title style goes first.

    `known` are clauses of the motion, white space taken out, which are never set aside.
    """
    out = outline(items, amendment=amendment, known=known)
    at = next((at for at, it in enumerate(items) if blocks[it.line].purpose == "title"), -1)
    if at < 0 or at >= out.end or at == out.title_at or _BODY.search(items[at].text):
        return out
    free = out.parts[at] is Part.BODY or out.why.get(at) in (_ABOVE, _ABOVE_ALL)
    rest = any(part is Part.BODY and other != at for other, part in enumerate(out.parts))
    if not free or not (rest or out.rest or out.title_at >= 0):
        return out
    for other in range(at + 1, len(items)):
        if out.parts[other] is Part.TITLE or out.why.get(other) == _ABOVE:
            out.parts[other] = Part.BODY
            out.why.pop(other, None)
    out.parts[at] = Part.TITLE
    out.why.pop(at, None)
    out.title_at, out.title_span = at, (0, len(items[at].text))
    return out
