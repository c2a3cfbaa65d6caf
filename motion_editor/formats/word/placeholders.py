"""The placeholders of a template, {{mover}} and its like: found wherever Word has split them.

They are names out of a closed list and nothing else: nothing in a template is ever computed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final, NamedTuple

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import say
from motion_editor.formats.word import names as n
from motion_editor.formats.word.names import w
from motion_editor.papers.blocks import NAMES, TEXT

if TYPE_CHECKING:
    from lxml.etree import _Element

MARKER: Final = f"{{{{{TEXT}}}}}"
"""What stands in a template where the text of the paper goes."""

_WHOLE: Final = re.compile(r"\{\{\s*([^{}\n]*?)\s*\}\}")
_BROKEN: Final = re.compile(r"\{+\s*([^\W\d_][\w -]*?)\s*\}+|\{\{\s*([\w -]*)|([\w-]*)\s*\}\}")
_BREAKS: Final = frozenset(map(w, ("tab", "ptab", "br", "cr")))
_MEANT: Final = {
    "body": TEXT,
    "text": TEXT,
    "motion": TEXT,
    "date": "meeting_date",
    "meeting": "meeting_date",
    "proposer": "mover",
    "proposed_by": "mover",
    "seconded_by": "seconder",
    "ref": "reference",
    "subject": "motion_title",
}


class Node(NamedTuple):
    """Some of a paragraph's words: the element that holds them, None for a break or a tab."""

    element: _Element | None
    text: str


class Match(NamedTuple):
    """A placeholder in the words of a paragraph."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fault:
    """What looks like a placeholder and is none: as written, where, and which may be meant."""

    written: str
    where: str
    meant: str = ""

    @property
    def said(self) -> str:
        """The fault in a sentence."""
        if self.meant:
            return say(
                "{written} is no placeholder: did you mean {meant}?",
                written=self.written,
                meant=f"{{{{{self.meant}}}}}",
            )
        return say("{written} is no placeholder that papers know.", written=self.written)

    def error(self) -> MotionError:
        """The refusal of a template that has it."""
        return MotionError(
            say(
                "In the template, {place}: {fault}",
                place=self.where,
                fault=self.said,
            ),
            say("Mend it in Word. “Check a template…” lists all placeholders that there are."),
        )


def nodes_of(paragraph: _Element) -> list[Node]:
    """The words of a paragraph, but not of a text box that stands in it."""
    from lxml import etree

    out: list[Node] = []
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag == n.TEXT_BOX:
            walk.skip_subtree()
        elif element.tag == n.TEXT:
            out.append(Node(element, "".join(str(it) for it in element.itertext())))
        elif element.tag in _BREAKS and _in_run(element):
            out.append(Node(None, "\n"))
    return out


def _in_run(element: _Element) -> bool:
    """Whether it is a break or tab among words, not a tab stop among properties."""
    parent = element.getparent()
    return parent is not None and parent.tag == n.RUN


def text_of(paragraph: _Element) -> str:
    """The words of a paragraph, breaks and tabs as line feeds."""
    return "".join(node.text for node in nodes_of(paragraph))


def matches(text: str) -> tuple[Match, ...]:
    """The placeholders in the words of a paragraph, in order."""
    found = ((it[1].casefold(), it) for it in _WHOLE.finditer(text))
    return tuple(Match(name, it.start(), it.end()) for name, it in found if name in NAMES)


def faults(text: str, where: str) -> Iterator[Fault]:
    """What is nearly a placeholder in the words of a paragraph."""
    rest = text
    for found in _WHOLE.finditer(text):
        blank = " " * (found.end() - found.start())
        rest = f"{rest[: found.start()]}{blank}{rest[found.end() :]}"
        if found[1].casefold() not in NAMES:
            yield Fault(found[0], where, meant(found[1]))
    for found in _BROKEN.finditer(rest):
        name = meant(found[1] or found[2] or found[3] or "")
        if "{{" in found[0] or "}}" in found[0] or _key(found[1] or "") in NAMES:
            yield Fault(found[0].strip(), where, name)


def meant(name: str) -> str:
    """The name that may be meant by one that is not in the list, "" where none is like it."""
    key = _key(name)
    if key in NAMES:
        return key
    if key in _MEANT:
        return _MEANT[key]
    return next(iter(get_close_matches(key, NAMES, 1)), "")


def _key(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().casefold())


def located(root: _Element, part: str = "") -> Iterator[tuple[_Element, str]]:
    """Every paragraph with where it is, as a person counts; `part` names a header or footer."""
    tables = list(root.iter(n.TBL))
    count = 0
    for paragraph in root.iter(n.P):
        holder = next((it for it in paragraph.iterancestors(n.CELL, n.TEXT_BOX)), None)
        if holder is None:
            count += 1
            where: str = say("paragraph {number}", number=count)
        elif holder.tag == n.CELL:
            where = _cell(holder, tables)
        else:
            where = say("a text box")
        yield paragraph, say("{part}, {place}", part=part, place=where) if part else where


def _cell(cell: _Element, tables: list[_Element]) -> str:
    row = next(cell.iterancestors(n.ROW), None)
    table = None if row is None else next(row.iterancestors(n.TBL), None)
    if row is None or table is None:
        return say("a cell outside any table")
    return say(
        "table {table}, row {row}, cell {cell}",
        table=tables.index(table) + 1,
        row=list(table.iter(n.ROW)).index(row) + 1,
        cell=list(row.iter(n.CELL)).index(cell) + 1,
    )
