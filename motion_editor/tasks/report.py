"""What was done, in words that the command line prints and the window shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from motion_editor.core.amendment import Clash, Flag
from motion_editor.core.wording import mark
from motion_editor.formats.reading import Remark
from motion_editor.tasks.choices import NO_KEY, Key, numbered


class Fate(Enum):
    """What became of a part of a source."""

    APPLIED = mark("applied")
    GUESSED = mark("applied with a guess")
    NOT_APPLIED = mark("not applied")


LEFT_OUT = mark("It was left out, as was asked.")
"""Why a part is not applied that a person has refused."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several places that may be meant: what it is called, its words and those around."""

    name: str
    words: str
    before: str = ""
    after: str = ""


def keys_of(candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """What finds each of them again when the source is read anew: the how-manieth in its clause.

    What stands around it may have become other by then, and how many there are may not.
    """
    places = numbered(f"{item.name}|{item.words}" for item in candidates)
    count = Counter(item.words for item in places)
    return tuple(f"{it.words}|{it.nth + 1}/{count[it.words]}" for it in places)


@dataclass(frozen=True, slots=True)
class Mark:
    """Words of a tracked text that a part changed: in which clause, from where up to where."""

    clause: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a source: what it asks for, what became of it and why.

    `candidates` are the places of which it may mean any, `picked` which was chosen. `lines` are
    the first and the last of the source that say it, (0, 0) where none do, `marks` what it
    changed. `key` finds it again.
    """

    fate: Fate
    words: str
    why: str = ""
    candidates: tuple[Candidate, ...] = field(default=(), repr=False)
    picked: int = field(default=-1, repr=False)
    lines: tuple[int, int] = field(default=(0, 0), repr=False)
    marks: tuple[Mark, ...] = field(default=(), repr=False)
    key: Key = field(default=NO_KEY, repr=False)


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What carrying an amendment (its id and its name) over to a new text brought.

    `again` are clashes that came back and were settled as a person had settled them before.
    """

    amendment: str
    label: str
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()
    again: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What a task did: how it took the source, each part's fate, and what it left to people.

    `open` counts the clashes that a settling has left open. `doubts` are what a person should
    check though nothing was guessed: votes that do not add up, a paper that fits another text.
    """

    done: str
    how: str = ""
    parts: tuple[Part, ...] = ()
    carried: tuple[CarriedOver, ...] = ()
    remarks: tuple[Remark, ...] = ()
    doubts: tuple[str, ...] = ()
    open: int = 0

    @property
    def unsettled(self) -> bool:
        """Whether something is left for a person to settle: a clash, a guess, a part left out."""
        return (
            bool(self.doubts or self.open)
            or any(part.fate is not Fate.APPLIED for part in self.parts)
            or any(item.clashes for item in self.carried)
            or any(remark.guess for remark in self.remarks)
        )
