"""A row of characters and end marks cut into the clauses of a tracked text.

What each clause is called, and what role and level it has before and after, is read off the two
plain texts that the row must give: the base's name goes before any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from motion_editor.core.clause import Clause, Clauses, NewId, Was
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, State, joined
from motion_editor.revise.layers import Atom, Row


@dataclass(slots=True, eq=False)
class Piece:
    """The atoms up to an end mark; `base` and `after` are the clauses that take its name."""

    atoms: list[Atom]
    base: Clause | None = None
    after: Clause | None = None
    moved: int = -1
    id: str = ""

    @property
    def mark(self) -> Atom:
        """The mark that ends it."""
        return self.atoms[-1]

    def worded(self, *, but: State) -> bool:
        """Whether it has words other than those in one state."""
        return any(it.whole or (it.state is not but and not it.is_mark) for it in self.atoms)

    def first(self, *, but: State) -> Atom:
        """The first word that is not in one state, else the mark."""
        return next((it for it in self.atoms if it.state is not but), self.mark)


@dataclass(slots=True)
class _Names:
    new_id: NewId
    taken: set[str] = field(default_factory=set)

    def take(self, *wanted: Clause | None) -> str:
        """The first of the names that is free, else a new one."""
        for item in wanted:
            if item is not None and item.id not in self.taken:
                self.taken.add(item.id)
                return item.id
        made = self.new_id()
        self.taken.add(made)
        return made


def recut(row: Row, base: Clauses, after: Clauses, new_id: NewId) -> Clauses:
    """The tracked text of a row that gives `base` before and `after` afterwards."""
    pieces = _pieces(row.atoms)
    for group, item in _named(pieces, after, STRUCK):
        group.after = item
    _find_moves(pieces, row, base)
    for group, item in _named([it for it in pieces if it.moved < 0], base, ADDED):
        group.base = item
    _name(pieces, base, new_id)
    return tuple(_fitted(pieces, base, row))


def _pieces(atoms: Iterable[Atom]) -> list[Piece]:
    out: list[Piece] = []
    line: list[Atom] = []
    for atom in atoms:
        line.append(atom)
        if atom.is_mark:
            out.append(Piece(line))
            line = []
    if line:
        raise AssertionError("a row ends with an end mark")
    return out


def _named(
    pieces: Sequence[Piece], plain: Clauses, unseen: State
) -> Iterable[tuple[Piece, Clause]]:
    """For each clause of a projection the piece of which it has its name."""
    group: list[Piece] = []
    items = iter(plain)
    for piece in pieces:
        group.append(piece)
        if piece.mark.state is not unseen:
            head = next((it for it in group if it.worded(but=unseen)), piece)
            yield head, next(items)
            group = []


def _find_moves(pieces: Sequence[Piece], row: Row, base: Clauses) -> None:
    """Tell which pieces put in are whole clauses of the base that were moved."""
    sources = {it.mark.base: it for it in pieces if it.mark.state is STRUCK}
    homes: dict[int, set[int]] = {}
    for at, piece in enumerate(pieces):
        for atom in piece.atoms:
            if atom.of >= 0 and atom.state is ADDED:
                homes.setdefault(row.clause_of[atom.of], set()).add(at)
    for at, piece in enumerate(pieces):
        if piece.mark.of < 0 or piece.mark.state is not ADDED:
            continue
        source = sources.get(piece.mark.of)
        clause = row.clause_of[piece.mark.of]
        item = base[clause]
        if (
            source is not None
            and homes[clause] == {at}
            and _is_all_of(source, item)
            and _is_copy(piece, clause, row)
            and _stands_alone(pieces, at)
            and piece.after is not None
            and piece.after.id == item.id
        ):
            piece.moved = clause


def _is_all_of(source: Piece, item: Clause) -> bool:
    """Whether a piece is a whole clause of the base left out, and nothing else."""
    all_struck = all(it.state is STRUCK for it in source.atoms)
    return all_struck and len(source.atoms) == len(item.text) + 1


def _is_copy(piece: Piece, clause: int, row: Row) -> bool:
    known = [it.of for it in piece.atoms if it.of >= 0]
    return (
        all(it.state is ADDED for it in piece.atoms)
        and all(row.clause_of[of] == clause for of in known)
        and all(one < two for one, two in pairwise(known))
    )


def _stands_alone(pieces: Sequence[Piece], at: int) -> bool:
    """Whether no words of the amended text run on into this piece."""
    for piece in reversed(pieces[:at]):
        if piece.mark.state is not STRUCK:
            return True
        if piece.worded(but=STRUCK):
            return False
    return True


def _name(pieces: Sequence[Piece], base: Clauses, new_id: NewId) -> None:
    """Give each piece its name: the base's first, then the amended text's, then its own."""
    names = _Names(new_id)
    for piece in pieces:
        if piece.base is not None:
            piece.id = names.take(piece.base)
    known = {item.id for item in base}
    for piece in pieces:
        if piece.base is None and piece.after is not None and piece.moved < 0:
            piece.id = names.take(piece.after)
    for piece in pieces:
        if not piece.id:
            own = [it for it in (piece.mark.above, piece.mark.below) if it and it.id not in known]
            piece.id = names.take(*own)


def _fitted(pieces: Sequence[Piece], base: Clauses, row: Row) -> Iterable[Clause]:
    """The clauses, with levels as they were made wherever those come out as they must."""
    limit = 0
    words: dict[int, list[Atom]] = {}
    for atom in row.atoms:
        if atom.base >= 0:
            words.setdefault(row.clause_of[atom.base], []).append(atom)
    for piece in pieces:
        if piece.mark.whole and piece.mark.below is not None:
            made = replace(piece.mark.below, id=piece.id)
        else:
            made = _clause(piece, words.get(piece.moved, ()), base, limit)
        if piece.after is not None:
            limit = piece.after.level + 1
        yield made


def _clause(piece: Piece, source: Sequence[Atom], base: Clauses, limit: int) -> Clause:
    kind, was = _kinds(piece, base, limit)
    if piece.moved >= 0:
        runs = _copied(piece, source)
        return Clause(piece.id, runs, *kind, KEPT, was, base[piece.moved].id)
    runs = _runs(it for it in piece.atoms[:-1])
    return Clause(piece.id, runs, *kind, piece.mark.state, was)


def _kinds(piece: Piece, base: Clauses, limit: int) -> tuple[Was, Was | None]:
    """The role and level, and those of the base where they are others."""
    before = base[piece.moved] if piece.moved >= 0 else piece.base
    if piece.after is not None:
        kind, was = _as_made(piece, piece.after, limit)
        if before is None:
            new = all(it.state is ADDED for it in piece.atoms)
            return kind, None if new else was
        return kind, None if before.kind == kind else before.kind
    own = [it for it in (piece.mark.below, piece.mark.above) if it is not None]
    own.sort(key=lambda it: it.was is None)
    if before is None:
        return own[0].kind, None
    for item in own:
        if item.base_kind == before.kind:
            return item.kind, item.was
    return before.kind, None


def _as_made(piece: Piece, after: Clause, limit: int) -> tuple[Was, Was | None]:
    """The kind that one of the texts gives it, if the amended text then shows it as it must."""
    head = piece.first(but=STRUCK)
    made = [it for it in (head.below, head.above) if it is not None]
    if head.below is not None and head.above is not None and head.above.was is not None:
        made.reverse()
    for item in made:
        if item.role is after.role and max(0, min(item.level, limit)) == after.level:
            return item.kind, item.was
    return after.kind, None


def _copied(piece: Piece, source: Sequence[Atom]) -> Runs:
    """The runs of a moved clause, with the words that it loses in their places."""
    out: list[Run] = []
    left = list(source[:-1])
    for atom in piece.atoms[:-1]:
        if atom.of < 0:
            out.append(Run(atom.char, ADDED, atom.emphasis))
            continue
        while left and left[0].base < atom.of:
            out.append(_run(left.pop(0)))
        left = left[1:]
        out.append(Run(atom.char, KEPT, atom.emphasis))
    return joined((*out, *map(_run, left)))


def _run(atom: Atom) -> Run:
    return Run(atom.char, atom.state, atom.emphasis)


def _runs(atoms: Iterable[Atom]) -> Runs:
    return joined(map(_run, atoms))
