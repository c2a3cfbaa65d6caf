"""Two tracked texts, one on top of the other, as one row of characters and end marks.

A moved clause is struck at its old place and put in at its new one, each character there knowing
which one of the base it is; a clause that neither text touches is a single mark.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.text import ADDED, KEPT, PLAIN, STRUCK, Emphasis, State
from motion_editor.core.tracked import copies
from motion_editor.revise.stream import MARK


@dataclass(slots=True)
class Atom:
    """A character or an end mark.

    `base` is its place in the base (-1 for what was put in), `of` that of the one it is, where its
    clause was moved. `late` says that the upper text struck it or put it in. `below` and `above`
    are the parts of the two texts that it stands in; `whole` says that it stands for all of a
    clause that neither of them touches.
    """

    char: str
    state: State
    emphasis: Emphasis = PLAIN
    base: int = -1
    of: int = -1
    late: bool = False
    below: Clause | None = None
    above: Clause | None = None
    whole: bool = False

    @property
    def is_mark(self) -> bool:
        """Whether it ends a clause."""
        return self.char == MARK


@dataclass(slots=True)
class Row:
    """Atoms in order; `clause_of` says for each place in the base in which of its clauses it is."""

    atoms: list[Atom] = field(default_factory=list)
    clause_of: list[int] = field(default_factory=list)


def layered(below: Clauses, above: Clauses) -> Row:
    """What both texts, in normal form, do to the base of the lower one.

    At one place what the lower text strikes comes before what the upper one puts in.
    """
    alone = _untouched(below) & _untouched(above)
    lower, upper = _row(below, alone), _row(above, alone)
    middle = [it for it in lower.atoms if it.state is not STRUCK]
    out = Row(clause_of=lower.clause_of)
    at = 0
    for atom in upper.atoms:
        while at < len(lower.atoms) and lower.atoms[at].state is STRUCK:
            out.atoms.append(lower.atoms[at])
            at += 1
        atom.above, atom.below = atom.below, None
        if atom.state is ADDED:
            out.atoms.append(_put_in(atom, middle))
        else:
            out.atoms += _both(lower.atoms[at], atom)
            at += 1
    out.atoms += lower.atoms[at:]
    return out


def _put_in(atom: Atom, middle: Sequence[Atom]) -> Atom:
    """What the upper text puts in; what it moves is of the base, if the lower text has it so."""
    source = middle[atom.of] if atom.of >= 0 else None
    atom.of = -1 if source is None else max(source.base, source.of)
    atom.late = True
    return atom


def _both(lower: Atom, upper: Atom) -> Iterator[Atom]:
    """What stands in the text between; nothing where one puts it in and the other strikes it."""
    lower.above = upper.above
    if upper.state is not STRUCK:
        yield lower
    elif lower.state is KEPT:
        lower.state, lower.late = STRUCK, True
        yield lower


def _untouched(clauses: Clauses) -> set[str]:
    """The ids of clauses that are the same before and after, and no part of another one."""
    out = set()
    ended = True
    for item in clauses:
        if ended and not item.changed:
            out.add(item.id)
        if not item.moved_from:  # the base has no end there
            ended = item.end is KEPT
    return out


def _row(clauses: Clauses, alone: Collection[str]) -> Row:
    """One text as a row, its moves undone."""
    out = Row()
    sources = _sources(clauses, alone)
    clause = 0
    for item in clauses:
        if item.id in alone:
            out.atoms.append(Atom(MARK, KEPT, base=len(out.clause_of), below=item, whole=True))
            out.clause_of.append(clause)
            clause += 1
            continue
        if item.moved_from:
            out.atoms += _copied(item, sources[item.moved_from])
            continue
        for atom in _atoms(item):
            if atom.state is not ADDED:
                atom.base = len(out.clause_of)
                out.clause_of.append(clause)
            out.atoms.append(atom)
        clause += item.end is not ADDED
    return out


def _sources(clauses: Clauses, alone: Collection[str]) -> dict[str, int]:
    """The place in the base of the first character of each moved clause."""
    copied = copies(clauses)
    out: dict[str, int] = {}
    at = 0
    for item in clauses:
        if item.id in copied:
            out[item.id] = at
        if item.id in alone:
            at += 1
        elif not item.moved_from:
            at += len(item.original_text) + (item.end is not ADDED)
    return out


def _atoms(item: Clause) -> Iterator[Atom]:
    for run in item.runs:
        for char in run.text:
            yield Atom(char, run.state, run.emphasis, below=item)
    yield Atom(MARK, item.end, below=item)


def _copied(copy: Clause, at: int) -> Iterator[Atom]:
    """The words of a moved clause as put in at its new place; `at` is its place in the base."""
    for atom in _atoms(copy):
        if atom.state is not ADDED:
            atom.of, at = at, at + 1
        if atom.state is not STRUCK:
            atom.state = ADDED
            yield atom
