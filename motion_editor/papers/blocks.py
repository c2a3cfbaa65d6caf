"""The neutral blocks that every paper is made of, whatever format it is written in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.clause import Clause
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import Runs


class LineStyle(Enum):
    """What a line that is neither heading nor clause is for; names a style of the template."""

    TITLE = "title"
    BODY = "body"
    MOVER = "mover"
    DETAIL = "detail"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the paper's own title, 2 a section."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of plain words."""

    runs: Runs
    style: LineStyle = LineStyle.BODY


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A clause as printed: tracked or plain, with its label ("" where the format numbers it)."""

    clause: Clause
    label: str = ""


Block = Heading | Line | ClauseLine


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper: its title, its blocks in order, and what its tracked changes are signed with.

    `author` and `when` (ISO 8601 local time) sign the tracked changes.
    """

    title: str
    blocks: tuple[Block, ...]
    numbering: NumberingStyle = NumberingStyle()
    author: str = ""
    when: str = ""
    subject: str = ""
