"""Base clauses as one stream of characters and end marks, with what a tracked text does to it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from motion_editor.core.clause import Clause
from motion_editor.core.text import ADDED, KEPT, PLAIN, STRUCK, Emphasis

MARK = "\n"

_MADE = tuple.__new__


class Atom(NamedTuple):
    """A character or an end mark (`MARK`), with the clause part that it stands in or ends."""

    char: str
    part: Clause
    emphasis: Emphasis = PLAIN


@dataclass(slots=True)
class Stream:
    """`base` atoms with `struck` flags; `added[p]` are the atoms put in before base atom `p`.

    `text` is the base as characters. Between two of the `edges` all base atoms are of one run, and
    a mark stands alone.
    """

    base: list[Atom] = field(default_factory=list)
    struck: list[bool] = field(default_factory=list)
    added: dict[int, list[Atom]] = field(default_factory=dict)
    text: str = ""
    edges: set[int] = field(default_factory=set)

    @property
    def joins(self) -> frozenset[int]:
        """The struck marks that join words of the amended text to what follows."""
        out: set[int] = set()
        worded = False
        for at, (atom, struck) in enumerate(zip(self.base, self.struck, strict=True)):
            if at in self.added:
                worded = self.added[at][-1].char != MARK
            if not struck:
                worded = atom.char != MARK
            elif worded and atom.char == MARK:
                out.add(at)
        return frozenset(out)

    def put(self, atom: Atom) -> None:
        """Add an atom of the amendment at the end."""
        self.added.setdefault(len(self.base), []).append(atom)


def streamed(parts: Iterable[Clause]) -> Stream:
    """The stream of clause parts in order."""
    out = Stream()
    words: list[str] = []
    for part in parts:
        for run in part.runs:
            look = run.emphasis
            # As `Atom` makes them, in half the time: there is one for each character.
            atoms = [_MADE(Atom, (char, part, look)) for char in run.text]
            if run.state is ADDED:
                out.added.setdefault(len(out.base), []).extend(atoms)
            else:
                _put(out, atoms, struck=run.state is STRUCK)
                words.append(run.text)
        mark = Atom(MARK, part)
        if part.end is ADDED:
            out.put(mark)
        else:
            _put(out, [mark], struck=part.end is not KEPT)
            words.append(MARK)
    out.edges.add(len(out.base))
    out.text = "".join(words)
    return out


def _put(out: Stream, atoms: Sequence[Atom], *, struck: bool) -> None:
    at = len(out.base)
    out.edges.add(at)
    if len(atoms) > 1 and any(atom.char == MARK for atom in atoms):
        out.edges.update(range(at, at + len(atoms)))
    out.base += atoms
    out.struck += [struck] * len(atoms)


@dataclass(frozen=True, slots=True)
class Change:
    """What a tracked text does at base atoms `start` to `end`: strikes some, adds `added`."""

    start: int
    end: int
    text: str
    struck: frozenset[int]
    added: tuple[tuple[int, tuple[Atom, ...]], ...]


def raw_changes(stream: Stream) -> list[Change]:
    """The changes as made: each stretch with no kept atom in it, cut after each struck mark.

    Whole clauses put in are a change of their own, so that a change beside them stands apart.
    """
    out: list[Change] = []
    at, size = 0, len(stream.base)
    while at <= size:
        strikes = at < size and stream.struck[at]
        here = stream.added.get(at)
        if not strikes and not here:
            at += 1
            continue
        end = _end_of_strike(stream, at)
        cut_off = strikes and stream.base[end - 1].char == MARK
        first = at
        if strikes and here and here[-1].char == MARK:
            out.append(_change(stream, at, at, range(at, at + 1)))
            first = at + 1
        out.append(_change(stream, at, end, range(first, end if cut_off else end + 1)))
        at = end if cut_off else end + 1
    return out


def _end_of_strike(stream: Stream, at: int) -> int:
    while at < len(stream.base) and stream.struck[at]:
        at += 1
        if stream.base[at - 1].char == MARK:
            break
    return at


def _change(stream: Stream, start: int, end: int, places: Iterable[int]) -> Change:
    added = tuple((at, tuple(stream.added[at])) for at in places if at in stream.added)
    text = "".join(atom.char for _, atoms in added for atom in atoms)
    return Change(start, end, text, frozenset(range(start, end)), added)
