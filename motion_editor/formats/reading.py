"""What every reader returns: what was understood, and remarks on what was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Details
from motion_editor.core.people import NOBODY, Person
from motion_editor.core.wording import say, strung

_QUOTED = 60


@dataclass(frozen=True, slots=True)
class Remark:
    """Something a person should know about a reading.

    `line` counts from 1, 0 where no line is meant; `guess` says that a choice was made that a
    person may have to put right, `left_out` that something of the source was not taken in by it,
    `of_kind` that it is about what a clause was taken for: lead-in, point or text. `may_go` says
    that what was guessed can be left out by itself.
    """

    text: str
    line: int = 0
    guess: bool = False
    left_out: bool = False
    of_kind: bool = field(default=False, repr=False)
    may_go: bool = field(default=False, repr=False)


def quoted(text: str) -> str:
    """The beginning of a text in quotation marks, white space evened out."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= _QUOTED else f"“{line[:_QUOTED].rstrip()}…”"


def named_lines(numbers: Sequence[int]) -> str:
    """Line numbers, in order, in words: "line 4", "lines 4 to 6, 9"."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number <= ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    said = strung(
        [
            f"{low}" if low == high else say("{first} to {last}", first=low, last=high)
            for low, high in ranges
        ]
    )
    if len(numbers) > 1:
        return say("lines {lines}", lines=said)
    return say("line {line}", line=said)


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
    """A motion as read: its details, its clauses (plain), the amendments that came with it.

    `label` is that of the amendment which has it so, where its heading gives one.
    """

    details: Details
    clauses: Clauses
    amendments: tuple[ReadAmendment, ...] = ()
    remarks: tuple[Remark, ...] = ()
    label: str = ""
