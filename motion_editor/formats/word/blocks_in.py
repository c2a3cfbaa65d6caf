"""The paragraphs of a Word file as a reader of motions sees them: style, list and indent told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from motion_editor.core.text import Run, Runs, joined, words
from motion_editor.formats.people import bare_role, only_people
from motion_editor.formats.stems import ends_with_colon, is_heading, starts_with_stem
from motion_editor.formats.word.lists import NO_LABEL, Lists, list_level
from motion_editor.formats.word.markup import STEP
from motion_editor.formats.word.pieces import Shape
from motion_editor.formats.word.revisions import Resolved
from motion_editor.formats.word.styles import Styles
from motion_editor.formats.word.template import LEVELS, STYLES

CLAUSES: Final = frozenset({"clause", "lead-in", "text"})
"""What our own styles for clauses are for."""

PURPOSES: Final = {
    "title": "title",
    **{name.lower(): purpose for purpose, name in STYLES.items()},
    **{name.lower(): "clause" for name in LEVELS},
}
"""What a style by its name in small letters is for, where it is one of ours or Word's Title."""

_TITLE: Final = re.compile(
    r"(?i)(?:motion\s+)?(?:title|subject)(?:\s+of\s+(?:the\s+)?motion)?\s*:?"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: `line` counts the paragraphs of the file from 1, empty ones included.

    `purpose` is what a style of ours (or Word's Title) is for, `heading` the level of a heading.
    `form` is Word's name for how its list counts, "" for no list; `num` and `family` are the list
    and the definition behind it. `left` is the indent in twentieths of a point.
    """

    line: int
    runs: Runs
    purpose: str = ""
    heading: int = 0
    num: str = ""
    family: str = ""
    level: int = 0
    form: str = ""
    left: int = 0
    in_table: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return words(self.runs)

    @property
    def fixed(self) -> bool:
        """Whether style or list say what it is, so that no typed label is looked for."""
        return bool(self.purpose or self.heading or self.form)


def blocks_of(parts: Iterable[Resolved], styles: Styles, lists: Lists) -> list[Block]:
    """The paragraphs that have words; in a table of people each role stands before its name."""
    out = [
        block_of(line, part, styles, lists)
        for line, part in enumerate(parts, start=1)
        if part.text.strip()
    ]
    for at in range(len(out) - 3):
        if _is_grid(out[at : at + 4]):
            out[at + 1], out[at + 2] = out[at + 2], out[at + 1]
    for at in range(len(out) - 1):
        if _is_title(out[at], out[at + 1]):
            out[at + 1] = replace(out[at + 1], purpose="title")
    return out


def _is_title(label: Block, block: Block) -> bool:
    """Whether a cell says that the next one holds the title."""
    names = label.in_table and not label.purpose and _TITLE.fullmatch(label.text.strip())
    return bool(names) and block.in_table and not block.purpose


def _is_grid(four: list[Block]) -> bool:
    """Whether two roles stand in one row of a table and their names in the row below."""
    if not all(item.in_table for item in four):
        return False
    roles = [bare_role(item.text) for item in four[:2]]
    return all(roles) and roles[0] != roles[1] and all(only_people(it.text) for it in four[2:])


def purpose_of(shape: Shape, styles: Styles) -> str:
    """What the style of a paragraph is for, "" for one that is none of ours."""
    return next((PURPOSES[name] for name in _names(shape, styles) if name in PURPOSES), "")


def _names(shape: Shape, styles: Styles) -> list[str]:
    return styles.names(shape.style) or [styles.name(shape.style)]


def block_of(line: int, part: Resolved, styles: Styles, lists: Lists) -> Block:
    """One paragraph as a reader of motions sees it."""
    shape = part.shape
    names = _names(shape, styles)
    purpose = purpose_of(shape, styles)
    runs = joined(Run(piece.text, emphasis=piece.look) for piece in part.pieces)
    num, level = list_level(shape, styles, lists)
    kind = lists.level(num, level)
    listed = kind is not None and kind.format != NO_LABEL
    if purpose == "clause" and not listed:
        purpose = "text"  # Its bullet was taken off in Word.
    block = Block(line, runs, purpose, left=shape.left, in_table=part.in_table)
    if purpose in ("lead-in", "text"):
        return replace(block, level=(shape.left + STEP // 2) // STEP)
    if purpose not in ("", "clause"):
        return replace(block, heading=1 if purpose == "title" else 0)
    opens = ends_with_colon(block.text) or starts_with_stem(block.text)
    heading = 0 if opens else _heading(shape.style, names, styles)
    if heading and not (listed and not is_heading(block.text)):
        return replace(block, heading=heading)
    if kind is None or not listed:
        return block
    left = shape.left or kind.indent
    family = lists.families.get(num, "")
    return replace(block, num=num, family=family, level=level, form=kind.format, left=left)


def _heading(style: str, names: list[str], styles: Styles) -> int:
    """The level of a heading style, 0 for any other."""
    outline = styles.outline(style)
    if outline is not None:
        return outline + 1
    found = next((name for name in names if name.startswith("heading ")), "")
    digit = found.removeprefix("heading ")
    return int(digit) if digit in tuple("123456789") else 0
