"""The clauses of a marked paper: those of its own base, and those that it puts in between."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from unicodedata import category

from motion_editor.core.clause import Role
from motion_editor.core.text import ADDED, STRUCK, Runs, State, in_state, stripped
from motion_editor.core.wording import say
from motion_editor.formats.apart import Marked, going_on, taken_apart
from motion_editor.formats.draft import Drafted
from motion_editor.formats.reading import Remark, quoted

_NUMBER = re.compile(
    r"(?:^\s*|[.;:,]\s+|\band\s+)(?P<number>\d{1,3}[.)]|\((?:\d{1,3}|[a-z]|[ivx]{2,4})\)|[a-z]\)|[·•])\s+(?=\w)"
)
_PUNCTUATION = re.compile(r"[\W_]*(?:and|or)?[\W_]*")


@dataclass(frozen=True, slots=True)
class Own:
    """A clause of the paper's own base; `end` is the state of the break after it."""

    marked: Marked
    role: Role
    level: int
    end: State
    line: int
    labelled: bool

    @property
    def text(self) -> str:
        """Its words in the paper's own base."""
        return self.marked.base


@dataclass(frozen=True, slots=True)
class Added:
    """A clause that the paper puts in after the `after`-th of its own clauses (-1: before all)."""

    runs: Runs
    role: Role
    level: int
    line: int
    after: int


@dataclass(frozen=True, slots=True)
class MarkedPaper:
    """A marked paper: its own clauses, those put in, and remarks on guesses made."""

    own: tuple[Own, ...]
    added: tuple[Added, ...]
    remarks: tuple[Remark, ...]

    @property
    def marks_anything(self) -> bool:
        """Whether anything is left out or put in."""
        return bool(self.added) or any(
            item.marked.has_added or STRUCK in item.marked.states for item in self.own
        )


def marked_paper(drafted: Sequence[Drafted]) -> MarkedPaper:
    """Sort the clauses of a paper; see `MarkedPaper`.

    A line without a bullet that is put in right after words left out up to a clause's end goes on
    with that clause, as papers print a lead-in that is replaced.
    """
    own: list[Own] = []
    added: list[Added] = []
    remarks: list[Remark] = []
    last: Own | None = None
    for item in drafted:
        remarks += _numbers_inside(item)
        marked = taken_apart(item.runs)
        if _only_marks(marked):
            # A full stop after the last [TO HERE] belongs to the words put in before it.
            remarks.append(_taken_in(item, marked))
            item = replace(item, runs=in_state(item.runs, ADDED))
            marked = taken_apart(item.runs)
        if marked.chars:
            last = Own(marked, item.role, item.level, item.end, item.line, item.labelled)
            own.append(last)
        elif marked.has_added:
            words = in_state(stripped(item.runs), ADDED)
            if last is not None and _goes_on(last, item):
                own[-1] = replace(last, marked=going_on(last.marked, words))
                remarks.append(_went_on(last, item))
            else:
                added.append(Added(words, item.role, item.level, item.line, len(own) - 1))
            last = None
    return MarkedPaper(tuple(own), tuple(added), tuple(remarks))


def _numbers_inside(item: Drafted) -> list[Remark]:
    """Remarks on numbers that are put in among the words of a clause, as a new point's would be."""
    out: list[Remark] = []
    for at, run in enumerate(item.runs):
        if run.state is not ADDED:
            continue
        for found in _NUMBER.finditer(run.text):
            if not at and not run.text[: found.start("number")].strip():
                continue
            number = found.group("number")
            words = quoted(run.text[found.start("number") :])
            said = say(
                "{words} was put in within a line: “{number}” was read as one of its words.",
                words=words,
                number=number,
            )
            out.append(Remark(said, item.line, guess=True))
    return out


def _only_marks(marked: Marked) -> bool:
    """Whether all that stands unmarked is punctuation, perhaps with "and" or "or".

    No clause of a motion is that: it belongs to the words put in beside it.
    """
    return (
        bool(marked.chars)
        and marked.has_added
        and STRUCK not in marked.states
        and _PUNCTUATION.fullmatch(marked.chars) is not None
        and not any(category(char).startswith("S") for char in marked.chars)
    )


def _taken_in(item: Drafted, marked: Marked) -> Remark:
    return Remark(
        say(
            "“{signs}” stands outside the mark in {words}; it was put in with the words beside it.",
            signs=marked.chars,
            words=quoted(item.text),
        ),
        item.line,
        guess=True,
    )


def _goes_on(last: Own, item: Drafted) -> bool:
    if item.labelled or not last.marked.states or last.marked.states[-1] is not STRUCK:
        return False
    if last.marked.gaps[-1].added:
        return False
    return not last.marked.wholly_struck or not last.labelled


def _went_on(last: Own, item: Drafted) -> Remark:
    return Remark(
        say(
            "{words} was taken as going on with {last} on line {line}, whose end is left out.",
            words=quoted(item.text),
            last=quoted(last.text),
            line=last.line,
        ),
        item.line,
        guess=True,
    )
