"""What was done, in words that the command line prints and the window shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from motion_editor.core.amendment import Clash, Flag
from motion_editor.core.wording import mark
from motion_editor.formats.reading import Remark


class Fate(Enum):
    """What became of a part of a source."""

    APPLIED = mark("applied")
    GUESSED = mark("applied with a guess")
    NOT_APPLIED = mark("not applied")


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a source: what it asks for, what became of it and why."""

    fate: Fate
    words: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """What carrying an amendment (its id and its name) over to a new text brought."""

    amendment: str
    label: str
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()


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
