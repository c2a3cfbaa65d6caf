"""Two changes of the same base clauses made one text over the new base.

What the new base made of the clauses is KEPT, what the amendment does to the rest stays marked;
where they clash the new base's reading stands and the clash says what the amendment reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from motion_editor.core.amendment import Clash, Flag, FlagKind
from motion_editor.core.clause import Clause, Clauses, NewId, Was
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, State, joined
from motion_editor.revise.decide import Decision, Region, Verdict, decided, regions
from motion_editor.revise.stream import MARK, Atom, Stream, streamed

_FLAGS = {
    Verdict.TOUCHES: FlagKind.TOUCHES,
    Verdict.SAME: FlagKind.SATISFIED,
    Verdict.SAME_PLACE: FlagKind.SAME_PLACE,
    Verdict.BOTH_STRUCK: FlagKind.BOTH_STRUCK,
}


@dataclass(slots=True)
class Woven:
    """The parts over the new base, what clashed (not yet named), what to look at."""

    parts: list[Clause] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)


@dataclass(slots=True)
class _Loom:
    """The work in hand: the clauses of the new base, the one being filled, the part in hand."""

    base: Clauses
    new_id: NewId
    theirs: dict[str, Was]
    out: Woven = field(default_factory=Woven)
    at: int = 0
    offset: int = 0
    claimed: set[int] = field(default_factory=set)
    used: set[str] = field(default_factory=set)
    runs: list[Run] = field(default_factory=list)
    holds: int = -1
    owner: Clause | None = None

    def place(self) -> tuple[int, int]:
        """The place reached in the new base."""
        return self.at, self.offset

    def char(self, atom: Atom, state: State, owner: Clause | None) -> None:
        """Put a character in; `owner` is the amendment's part that it comes from."""
        self.runs.append(Run(atom.char, state, atom.emphasis))
        if state is not ADDED:
            if self.holds < 0:
                self.holds = self.at
                self.owner = owner
            self.offset += 1

    def mark(self, state: State, owner: Clause | None) -> None:
        """End the part in hand; `owner` is the amendment's part that ends here."""
        based = state is not ADDED
        self.out.parts.append(self._part(state, owner, based))
        self.runs, self.holds, self.owner = [], -1, None
        if based:
            self.at, self.offset = self.at + 1, 0

    def _part(self, state: State, owner: Clause | None, based: bool) -> Clause:
        runs = joined(self.runs)
        index = self.holds if self.holds >= 0 else (self.at if based else -1)
        if index >= 0 and index not in self.claimed:
            self.claimed.add(index)
            return self._claimed(index, runs, state, self.owner if self.holds >= 0 else owner)
        model = owner or self.base[min(self.at, len(self.base) - 1)]
        id = owner.id if owner and not self._known(owner.id) else self.new_id()
        self.used.add(id)
        stand_in = owner.moved_from if owner and not runs and not based else ""
        return Clause(id, runs, model.role, model.level, state, None, stand_in)

    def _claimed(
        self, index: int, runs: Iterable[Run], state: State, owner: Clause | None
    ) -> Clause:
        item = self.base[index]
        if item.moved_from:
            return item
        part = Clause(item.id, tuple(runs), item.role, item.level, state)
        already = owner is not None and self.theirs.get(owner.id) == owner.kind
        if owner is not None and owner.was is not None and not already:
            return part.as_kind(owner.kind, tracked=True)
        return part

    def _known(self, id: str) -> bool:
        return id in self.used or any(item.id == id for item in self.base)


def woven(
    mine: Sequence[Clause], theirs: Sequence[Clause], base: Clauses, before: str, new_id: NewId
) -> Woven:
    """The parts `mine` carried over what `theirs` make of the same base clauses.

    `base` are the clauses of the new base here, `before` the id of the one above them.
    """
    one, two = streamed(mine), streamed(theirs)
    ours, others = regions(one), regions(two)
    decision = decided(ours, others, one.text)
    # A change of level that both make is made, even where the new base can't show it in full.
    loom = _Loom(base, new_id, {it.id: it.kind for it in theirs if it.was is not None})
    places = _weave(loom, one, two, ours, decision)
    _clashes(loom, one, two, decision, places, before)
    _flags(loom, one, decision, places, before)
    return loom.out


def _weave(
    loom: _Loom, one: Stream, two: Stream, ours: Sequence[Region], decision: Decision
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Fill the loom; per base place, the new base's places before and after what it adds."""
    silent = [it for it in (*decision.disputed, *decision.satisfied) if it in ours]
    struck = frozenset[int]().union(*(it.struck for it in ours if it not in silent))
    added = _added(it for it in ours if it not in silent)
    owners = _owners(one)
    places = []
    waiting: list[Atom] = []
    for at in range(len(one.base) + 1):
        before = loom.place()
        for atom in two.added.get(at, ()):
            _base_atom(loom, atom, KEPT, owners[min(at, len(owners) - 1)] if owners else None)
        places.append((before, loom.place()))
        atoms = added.get(at, ())
        if atoms and loom.runs and atoms[-1].char == MARK and at and two.struck[at - 1]:
            waiting += atoms
        else:
            _add(loom, atoms)
        if at < len(one.base) and not two.struck[at]:
            _base_atom(loom, one.base[at], STRUCK if at in struck else KEPT, one.base[at].part)
            if one.base[at].char == MARK:
                _add(loom, waiting)
                waiting = []
    _add(loom, waiting)
    if loom.runs:
        loom.mark(KEPT if loom.at < len(loom.base) else ADDED, one.base[-1].part)
    return places


def _owners(one: Stream) -> list[Clause]:
    return [atom.part for atom in one.base]


def _added(changes: Iterable[Region]) -> dict[int, tuple[Atom, ...]]:
    return {at: atoms for it in changes for change in it.changes for at, atoms in change.added}


def _base_atom(loom: _Loom, atom: Atom, state: State, owner: Clause | None) -> None:
    if atom.char == MARK:
        loom.mark(state, owner)
    else:
        loom.char(atom, state, owner)


def _add(loom: _Loom, atoms: Iterable[Atom]) -> None:
    for atom in atoms:
        if atom.char == MARK:
            loom.mark(ADDED, atom.part)
        else:
            loom.char(atom, ADDED, None)


def _clashes(
    loom: _Loom,
    one: Stream,
    two: Stream,
    decision: Decision,
    places: Sequence[tuple[tuple[int, int], tuple[int, int]]],
    before: str,
) -> None:
    for start, end in decision.clashes:
        inside = [it for it in decision.disputed if start <= it.start and it.end <= end]
        reading = _reading(one, start, end, inside)
        standing = _reading(two, start, end, inside)
        ends = {at for it in inside for change in it.changes for at, _ in change.added}
        first = places[start][0 if start in ends and start in two.added else 1]
        last = places[end][1 if end in ends and end in two.added else 0]
        clash = Clash(
            "", before, 0, 0, _shown(one.text[start:end]), _shown(standing), _shown(reading)
        )
        placed = _placed(clash, loom.base, first, last, standing)
        if placed.gone:
            parts = {atom.part.id: atom.part for atom in one.base[start:end]}
            placed = replace(placed, remnant=tuple(parts.values()))
        loom.out.clashes.append(placed)


def _placed(
    clash: Clash, base: Clauses, first: tuple[int, int], last: tuple[int, int], standing: str
) -> Clash:
    (at, start), (past, end) = first, last
    whole = end == 0 and past > at
    if whole:
        past, end = past - 1, len(base[past - 1].text)
    if not standing or at >= len(base):
        above = (base[at - 1].moved_from or base[at - 1].id) if at else clash.clause
        return replace(clash, clause=above, gone=True)
    return replace(
        clash,
        clause=base[at].moved_from or base[at].id,
        start=start,
        end=end,
        last=(base[past].moved_from or base[past].id) if past > at else "",
        whole=whole and not clash.amendment,
    )


def _reading(stream: Stream, start: int, end: int, inside: Sequence[Region]) -> str:
    added = {
        at: "".join(atom.char for atom in atoms)
        for at, atoms in stream.added.items()
        if any(_has(it, at, atoms) for it in inside) or start < at < end
    }
    out = []
    for at in range(start, end + 1):
        out.append(added.get(at, ""))
        if at < end and not stream.struck[at]:
            out.append(stream.base[at].char)
    return "".join(out)


def _has(region: Region, at: int, atoms: Sequence[Atom]) -> bool:
    return any(
        place == at and found and found[0] is atoms[0]
        for change in region.changes
        for place, found in change.added
    )


def _shown(words: str) -> str:
    return words.removesuffix(MARK)


def _flags(
    loom: _Loom,
    one: Stream,
    decision: Decision,
    places: Sequence[tuple[tuple[int, int], tuple[int, int]]],
    before: str,
) -> None:
    for verdict, at in decision.seen:
        index = places[at][0][0]
        id = loom.base[index].id if index < len(loom.base) else before
        words = one.text[at : at + 40].split(MARK)[0]
        loom.out.flags.append(Flag(_FLAGS[verdict], id, words))
