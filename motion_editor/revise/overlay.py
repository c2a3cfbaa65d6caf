"""Several amendments shown over one text: whose each change is, and where they meet.

Nothing is decided here and nothing merged: each amendment stands as it was made, beside the
others, and alone it reads as it does by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, pairwise

from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.normal import normal
from motion_editor.core.text import KEPT, STRUCK, Run, joined
from motion_editor.core.tracked import original
from motion_editor.revise.meets import Meet
from motion_editor.revise.near import footprints, meeting


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of the base with those who strike them, or words that `added` puts in.

    What a moved clause keeps, strikes and puts in is the state of its run.
    """

    run: Run
    struck: tuple[str, ...] = ()
    added: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """The mark that ends a clause: of the base, with those who strike it, or put in by `added`.

    `parts` are the clauses, their words aside, that the owners end here.
    """

    clause: Clause
    struck: tuple[str, ...] = ()
    added: str = ""
    parts: tuple[tuple[str, Clause], ...] = ()

    def part(self, owner: str) -> Clause | None:
        """The clause that this amendment ends here, its words aside."""
        return next((part for name, part in self.parts if name == owner), None)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the text: words, and the mark that ends it."""

    pieces: tuple[Piece, ...]
    end: End

    @property
    def owners(self) -> tuple[str, ...]:
        """Whoever changes anything here, in order of their first change."""
        found: list[str] = []
        for piece in self.pieces:
            found += [*piece.struck, *([piece.added] if piece.added else [])]
        found += [*self.end.struck, *([self.end.added] if self.end.added else [])]
        found += [name for name, part in self.end.parts if part.was is not None]
        return tuple(dict.fromkeys(found))

    @property
    def text(self) -> str:
        """All its characters."""
        return "".join(piece.run.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Meeting:
    """Where the changes of two amendments meet."""

    one: str
    two: str
    meet: Meet


@dataclass(frozen=True, slots=True)
class Overlay:
    """The rows of a text with every owner's changes, and all the meetings."""

    owners: tuple[str, ...]
    rows: tuple[Row, ...]
    meetings: tuple[Meeting, ...]

    def at(self, clause: str) -> tuple[Meeting, ...]:
        """The meetings at a clause of the base, or at one that somebody puts in."""
        return tuple(it for it in self.meetings if clause in (it.meet.clause, it.meet.last))


Owned = tuple[str, Sequence[Clause]]
"""Whose it is, and the tracked text."""


@dataclass(slots=True)
class _Layer:
    """One tracked text, laid against the base as one stream of characters and end marks."""

    owner: str
    strikes: list[tuple[int, int]] = field(default_factory=list)
    added: dict[int, list[Piece | End]] = field(default_factory=dict)
    parts: dict[int, Clause] = field(default_factory=dict)
    struck_ends: set[int] = field(default_factory=set)

    def strike(self, at: int) -> bool:
        """Whether the character at this offset is struck."""
        found = bisect_left(self.strikes, (at + 1,)) - 1
        return found >= 0 and self.strikes[found][1] > at

    def strikes_in(self, at: int, past: int) -> list[tuple[int, int]]:
        """The stretches struck that have any of these characters."""
        first, last = bisect_left(self.strikes, (at,)), bisect_left(self.strikes, (past,))
        return self.strikes[max(first - 1, 0) : last]


def overlay(base: Clauses, texts: Sequence[Owned], new_id: NewId) -> Overlay:
    """The tracked texts, all over this base, in the order given.

    `new_id` gives names to nothing that is kept. Raises ValueError where one has another base.
    """
    owners = tuple(owner for owner, _ in texts)
    return Overlay(owners, rows(base, texts), tuple(_meetings(texts, new_id)))


def rows(base: Clauses, texts: Sequence[Owned]) -> tuple[Row, ...]:
    """The rows alone, wherever their changes meet; raises as `overlay`."""
    layers = []
    for owner, text in texts:
        if original(text) != base:
            raise ValueError(f"the text of {owner} has another base")
        layers.append(_layer(owner, normal(text)))
    return tuple(_rows(_tokens(base, layers)))


def alone(found: Overlay, owner: str) -> Clauses:
    """What the text is with the changes of one amendment only; the base for one of none."""
    out: list[Clause] = []
    runs: list[Run] = []
    for row in found.rows:
        for piece in row.pieces:
            if piece.added == owner and owner:
                runs.append(piece.run)
            elif not piece.added:
                runs.append(piece.run.with_state(STRUCK if owner in piece.struck else KEPT))
        if row.end.added and row.end.added != owner:
            continue
        part = row.end.part(owner) or row.end.clause
        out.append(replace(part, runs=joined(runs)))
        runs = []
    return tuple(out)


def _layer(owner: str, text: Clauses) -> _Layer:
    layer, at = _Layer(owner), 0
    for item in text:
        for run in item.runs:
            if item.moved_from or not run.in_original:
                layer.added.setdefault(at, []).append(Piece(run, added=owner))
                continue
            if run.state is STRUCK:
                layer.strikes.append((at, at + len(run.text)))
            at += len(run.text)
        bare = _bare(item)
        if not item.in_original:
            end = End(bare, added=owner, parts=((owner, bare),))
            layer.added.setdefault(at, []).append(end)
            continue
        layer.parts[at] = bare
        if item.end is STRUCK:
            layer.struck_ends.add(at)
        at += 1
    return layer


def _bare(item: Clause) -> Clause:
    """A clause, its words aside."""
    return Clause(item.id, (), item.role, item.level, item.end, item.was, item.moved_from)


def _tokens(base: Clauses, layers: Sequence[_Layer]) -> Iterator[Piece | End]:
    at = 0
    for item in base:
        yield from _put_in(layers, at, opens=True)
        first = at
        for run in item.runs:
            yield from _cut(layers, run, at, first)
            at += len(run.text)
        if at > first:
            yield from _put_in(layers, at, opens=False)
        bare = _bare(item)
        parts = tuple((it.owner, it.parts[at]) for it in layers if it.parts[at] != bare)
        struck = tuple(it.owner for it in layers if at in it.struck_ends)
        yield End(bare, struck, "", parts)
        at += 1
    yield from _put_in(layers, at, opens=True)


def _cut(layers: Sequence[_Layer], run: Run, at: int, first: int) -> Iterator[Piece | End]:
    """A run of the base in pieces that have one set of owners, and what is put in between."""
    past = at + len(run.text)
    bounds = {at, past}
    here = []
    for layer in layers:
        strikes = layer.strikes_in(at, past)
        if strikes:
            here.append(layer)
            bounds.update(it for spot in strikes for it in spot if at < it < past)
        bounds.update([it for it in layer.added if at < it < past])
    spots = sorted(bounds)
    for start, end in pairwise(spots):
        if start > first:
            yield from _put_in(layers, start, opens=False)
        struck = tuple([it.owner for it in here if it.strike(start)])
        yield Piece(run.with_text(run.text[start - at : end - at]), struck)


def _put_in(layers: Sequence[_Layer], at: int, *, opens: bool) -> Iterator[Piece | End]:
    """What is put in here; before a clause whole new ones stand above what begins it."""
    found = [layer.added.get(at, []) for layer in layers]
    if not opens:
        for some in found:
            yield from some
        return
    begins = [
        next((len(some) - back for back, it in enumerate(reversed(some)) if isinstance(it, End)), 0)
        for some in found
    ]
    for some, past in zip(found, begins, strict=True):
        yield from some[:past]
    for some, past in zip(found, begins, strict=True):
        yield from some[past:]


def _rows(tokens: Iterable[Piece | End]) -> Iterator[Row]:
    pieces: list[Piece] = []
    for token in tokens:
        if isinstance(token, End):
            yield Row(tuple(pieces), token)
            pieces = []
        else:
            pieces.append(token)


def _meetings(texts: Sequence[Owned], new_id: NewId) -> Iterator[Meeting]:
    owners = [owner for owner, _ in texts]
    laid = zip(owners, footprints([text for _, text in texts]), strict=True)
    for (one, mine), (two, theirs) in combinations(laid, 2):
        met = meeting(mine, theirs, new_id)
        yield from (Meeting(one, two, it) for it in (met.found.meets if met else ()))
