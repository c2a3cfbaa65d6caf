"""Clauses: the paragraphs of a motion, lead-ins included."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from motion_editor.core.text import (
    ADDED,
    KEPT,
    PLAIN,
    STRUCK,
    Run,
    Runs,
    State,
    in_state,
    joined,
    length,
    original_words,
    proposed_words,
    words,
)

MAX_LEVEL = 8
"""The deepest nesting, Word's own limit of nine list levels."""

NewId = Callable[[], str]
"""Where ids come from: the core has no randomness of its own."""


class Role(Enum):
    """What a clause does: opens a section, is one of its points, or is plain text."""

    LEAD_IN = "lead-in"
    POINT = "point"
    TEXT = "text"


class Was(NamedTuple):
    """The role and level that a clause has in the base, where an amendment changes them."""

    role: Role
    level: int


@dataclass(frozen=True, slots=True)
class Clause:
    """One paragraph: its words, the state of its end mark, and what it is.

    `end` is the state of the paragraph mark: ADDED where the amendment splits here, STRUCK where
    it joins this clause to the next. `was` holds role and level in the base where the amendment
    changes them. `moved_from` is the id of the clause of which this is the moved copy.
    """

    id: str
    runs: Runs = ()
    role: Role = Role.POINT
    level: int = 0
    end: State = KEPT
    was: Was | None = None
    moved_from: str = ""

    @property
    def text(self) -> str:
        """All characters as the marked text shows them, struck and added alike."""
        return words(self.runs)

    @property
    def length(self) -> int:
        """The number of characters as the marked text shows them."""
        return length(self.runs)

    @property
    def original_text(self) -> str:
        """The words in the base; none in a moved copy, which the base does not have."""
        return "" if self.moved_from else original_words(self.runs)

    @property
    def proposed_text(self) -> str:
        """The words in the amended text."""
        return proposed_words(self.runs)

    @property
    def in_original(self) -> bool:
        """Whether the base has this clause's end mark."""
        return self.end is not ADDED and not self.moved_from

    @property
    def in_proposed(self) -> bool:
        """Whether the amended text has this clause's end mark."""
        return self.end is not STRUCK

    @property
    def changed(self) -> bool:
        """Whether anything in this clause differs between base and amended text."""
        if self.end is not KEPT or self.was is not None or self.moved_from:
            return True
        # A plain loop: this is asked of every clause of every amendment that is carried over.
        for run in self.runs:  # noqa: SIM110
            if run.state is not KEPT:
                return True
        return False

    @property
    def wholly_added(self) -> bool:
        """Whether the base has nothing of this clause (a moved copy counts as added)."""
        if self.moved_from:
            return True
        return self.end is ADDED and all(run.state is ADDED for run in self.runs)

    @property
    def wholly_struck(self) -> bool:
        """Whether the amended text has nothing of this clause."""
        return self.end is STRUCK and all(run.state is STRUCK for run in self.runs)

    @property
    def kind(self) -> Was:
        """Role and level together."""
        return Was(self.role, self.level)

    @property
    def base_kind(self) -> Was:
        """Role and level in the base."""
        return self.was or self.kind

    def with_runs(self, runs: Iterable[Run]) -> Clause:
        """The clause with other words; itself where they are the same."""
        new = joined(runs)
        if new == self.runs:
            return self
        return Clause(self.id, new, self.role, self.level, self.end, self.was, self.moved_from)

    def whole(self, state: State) -> Clause:
        """The clause with all its words and its end mark in one state."""
        return replace(self, runs=in_state(self.runs, state), end=state)

    def as_kind(self, kind: Was, *, tracked: bool) -> Clause:
        """The clause with another role and level, remembering the base's where tracked."""
        if kind == self.kind:
            return self
        if not tracked or (self.wholly_added and not self.moved_from):
            return replace(self, role=kind.role, level=kind.level)
        base = self.base_kind
        was = None if kind == base else base
        return replace(self, role=kind.role, level=kind.level, was=was)


Clauses = tuple[Clause, ...]


def clause(
    id: str, text: str, role: Role = Role.POINT, level: int = 0, state: State = KEPT
) -> Clause:
    """A clause of plain words, all in one state."""
    runs = (Run(text, state, PLAIN),) if text else ()
    return Clause(id, runs, role, level, state)


def fitted(clauses: Sequence[Clause]) -> Clauses:
    """The clauses with no level more than one above its predecessor's, the first at none."""
    limit = 0
    for item in clauses:
        level = item.level
        if not 0 <= level <= limit:
            return _fitted(clauses)
        limit = level + 1 if level < MAX_LEVEL else MAX_LEVEL
    return tuple(clauses)  # So it is with nearly every text, and this is asked of all.


def _fitted(clauses: Sequence[Clause]) -> Clauses:
    out: list[Clause] = []
    limit = 0
    for item in clauses:
        level = item.level
        if not 0 <= level <= limit:
            level = max(0, min(level, limit))
            item = replace(item, level=level)
        out.append(item)
        limit = level + 1 if level < MAX_LEVEL else MAX_LEVEL
    return tuple(out)


def index_of(clauses: Sequence[Clause], id: str) -> int:
    """The position of the clause with this id; -1 where there is none."""
    return next((at for at, item in enumerate(clauses) if item.id == id), -1)


def with_ids(clauses: Sequence[Clause], names: Mapping[str, str]) -> Clauses:
    """The clauses under other ids, as far as these name any; moved copies follow their sources."""
    return tuple(
        replace(
            item,
            id=names.get(item.id, item.id),
            moved_from=names.get(item.moved_from, item.moved_from),
        )
        for item in clauses
    )
