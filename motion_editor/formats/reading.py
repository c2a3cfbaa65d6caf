"""What every reader returns: what was understood, and remarks on what was not."""

from __future__ import annotations

from dataclasses import dataclass

from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details
from motion_editor.core.people import NOBODY, Person


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a person should know about a reading.

    `line` counts from 1, 0 where no line is meant; `guess` says that a choice was made that a
    person may have to put right.
    """

    text: str
    line: int = 0
    guess: bool = False


@dataclass(frozen=True, slots=True)
class ReadAmendment:
    """An amendment found in a source: tracked clauses over the base they were read against."""

    clauses: Clauses
    mover: Person = NOBODY
    seconder: Person = NOBODY
    group: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A motion as read: its details, its clauses (plain), the amendments that came with it."""

    details: Details
    clauses: Clauses
    amendments: tuple[ReadAmendment, ...] = ()
    remarks: tuple[Remark, ...] = ()
