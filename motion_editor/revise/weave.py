"""Two changes of the same base clauses made one text over the new base.

What the new base made of the clauses is KEPT, what the amendment does to the rest stays marked;
where they clash the new base's reading stands and the clash says what the amendment reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from motion_editor.core.amendment import Clash, Flag, FlagKind
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.text import ADDED, KEPT, STRUCK, State
from motion_editor.revise.decide import Decision, Region, Verdict, decided, regions
from motion_editor.revise.loom import Loom, Woven
from motion_editor.revise.stream import MARK, Atom, Stream, streamed

_SHORT = 2_000
"""Characters of clauses that are kept as they were read, ten megabytes of them or so."""

_Reading = tuple[Stream, list[Region]]

_Places = dict[int, tuple[tuple[int, int], tuple[int, int]]]
"""By base place the new base's places before and after what that adds."""

_FLAGS = {
    Verdict.TOUCHES: FlagKind.TOUCHES,
    Verdict.SAME: FlagKind.SATISFIED,
    Verdict.SAME_PLACE: FlagKind.SAME_PLACE,
    Verdict.BOTH_STRUCK: FlagKind.BOTH_STRUCK,
}


def woven(
    mine: Sequence[Clause], theirs: Sequence[Clause], base: Clauses, before: str, new_id: NewId
) -> Woven:
    """The parts `mine` carried over what `theirs` make of the same base clauses.

    `base` are the clauses of the new base here, `before` the id of the one above them.
    """
    asked = tuple(mine), tuple(theirs), base, before
    known = _kept(*asked) if _short(asked[0]) and _short(asked[1]) else None
    return known.again() if known else _woven(*asked, new_id)


def _woven(mine: Clauses, theirs: Clauses, base: Clauses, before: str, new_id: NewId) -> Woven:
    (one, ours), (two, others) = _read(mine), _read(theirs)
    decision = decided(ours, others, one.text)
    loom = Loom(base, new_id, {it.id: it.kind for it in theirs if it.was is not None})
    places = _weave(loom, one, two, ours, decision)
    loom.out.kinds = list(loom.out.flags)
    loom.out.spots = [(None, start, end) for start, end in decision.clashes]
    loom.out.spots += [(_FLAGS[verdict], at, at) for verdict, at in decision.seen]
    _clashes(loom, one, two, decision, places, before)
    _flags(loom, one, decision, places, before)
    return loom.out


@lru_cache(maxsize=1024)
def _kept(mine: Clauses, theirs: Clauses, base: Clauses, before: str) -> Woven | None:
    """What is woven of these, where that has no clause with an id of its own.

    While clashes are open an amendment is carried anew with each step of the motion, and most of
    its clauses meet the same as before.
    """
    taken: list[str] = []

    def new_id() -> str:
        taken.append("")
        return f"{len(taken)}"

    found = _woven(mine, theirs, base, before, new_id)
    return None if taken else found


def _short(parts: Clauses) -> bool:
    return sum(part.length for part in parts) < _SHORT


def _read(parts: Clauses) -> _Reading:
    """The parts as a stream, and its changes."""
    return _known(parts) if _short(parts) else _read_anew(parts)


def _read_anew(parts: Clauses) -> _Reading:
    stream = streamed(parts)
    return stream, regions(stream)


@lru_cache(maxsize=256)
def _known(parts: Clauses) -> _Reading:
    return _read_anew(parts)


def _weave(
    loom: Loom, one: Stream, two: Stream, ours: Sequence[Region], decision: Decision
) -> _Places:
    """Fill the loom; where each base place comes to lie that anything is asked of."""
    silent = [it for it in (*decision.disputed, *decision.satisfied) if it in ours]
    loud = [it for it in ours if it not in silent]
    struck = frozenset[int]().union(*(it.struck for it in loud))
    added = _added(loud)
    places: _Places = {}
    size = len(one.base)
    bounds = sorted(_bounds(one, two, ours, decision))
    for at, past in zip(bounds, [*bounds[1:], size], strict=True):
        before = after = loom.place()
        put = added.get(at, ())
        if at in two.added:
            if _comes_first(one, two, at):
                _add(loom, put)
                put = ()
            owner = one.base[min(at, size - 1)].part if size else None
            for atom in two.added[at]:
                _base_atoms(loom, atom, atom.char, KEPT, owner)
            after = loom.place()
        places[at] = before, after
        if put:
            _add(loom, put)
        if at < size and not two.struck[at]:
            atom, state = one.base[at], STRUCK if at in struck else KEPT
            _base_atoms(loom, atom, one.text[at:past], state, atom.part)
    if loom.filled:
        loom.mark(KEPT if loom.at < len(loom.base) else ADDED, one.base[-1].part)
    return places


def _bounds(one: Stream, two: Stream, ours: Sequence[Region], decision: Decision) -> Iterator[int]:
    """The places between which one thing becomes of all characters, and those that are asked of."""
    yield from (
        one.edges
        | two.edges
        | one.added.keys()
        | two.added.keys()
        | {
            *(at for it in ours for change in it.changes for at in (change.start, change.end)),
            *(at for spot in decision.clashes for at in spot),
            *(at for _, at in decision.seen),
        }
    )


def _comes_first(one: Stream, two: Stream, at: int) -> bool:
    """Whether the amendment's words at a place stand before those of the new base there.

    They do where they replace what stood before it and the new base puts words in after that.
    """
    if not at or not one.struck[at - 1] or two.struck[at - 1]:
        return False
    atoms = (*one.added.get(at, ()), *two.added.get(at, ()), one.base[at - 1])
    return all(atom.char != MARK for atom in atoms)


def _added(changes: Iterable[Region]) -> dict[int, tuple[Atom, ...]]:
    return {at: atoms for it in changes for change in it.changes for at, atoms in change.added}


def _base_atoms(loom: Loom, first: Atom, chars: str, state: State, owner: Clause | None) -> None:
    """Put in characters in a row that are alike, or an end mark."""
    if first.char == MARK:
        loom.mark(state, owner)
    else:
        loom.chars(chars, first.emphasis, state, owner)


def _add(loom: Loom, atoms: Iterable[Atom]) -> None:
    for atom in atoms:
        if atom.char == MARK:
            loom.mark(ADDED, atom.part)
        else:
            loom.chars(atom.char, atom.emphasis, ADDED, None)


def _clashes(
    loom: Loom,
    one: Stream,
    two: Stream,
    decision: Decision,
    places: _Places,
    before: str,
) -> None:
    for start, end in decision.clashes:
        inside = [it for it in decision.disputed if start <= it.start and it.end <= end]
        first = places[start][0 if _told(two, start, inside) else 1]
        last = places[end][1 if _told(two, end, inside) else 0]
        reading, standing = _reading(one, start, end, inside), _reading(two, start, end, inside)
        old = one.text[start:end]
        clash = Clash("", before, 0, 0, _shown(old), standing, reading)
        # Whole clauses of which nothing stands: the reading comes back as clauses of its own.
        gone = not standing and old.endswith(MARK) and not first[1]
        if gone or first[0] >= len(loom.base):
            clash = _gone(clash, loom.base, first[0])
            parts = {atom.part.id: atom.part for atom in one.base[start:end]}
            clash = replace(clash, remnant=tuple(parts.values()))
        else:
            clash = _placed(clash, loom.base, first, last)
        loom.out.clashes.append(clash)


def _told(stream: Stream, at: int, inside: Sequence[Region]) -> bool:
    """Whether what the stream puts in at a place at the edge is in dispute."""
    atoms = stream.added.get(at, ())
    return bool(atoms) and any(_has(it, at, atoms) for it in inside)


def _gone(clash: Clash, base: Clauses, at: int) -> Clash:
    above = _name(base[at - 1]) if at else clash.clause
    return replace(
        clash, clause=above, gone=True, base=_shown(clash.base), amendment=_shown(clash.amendment)
    )


def _placed(clash: Clash, base: Clauses, first: tuple[int, int], last: tuple[int, int]) -> Clash:
    """The clash with its place; an end mark that only one of the readings has is told."""
    (at, start), (past, end) = first, last
    ends = clash.base.endswith(MARK)
    whole = ends and not clash.amendment and not start
    if ends and (whole or clash.amendment.endswith(MARK) or past == len(base)):
        past, end = past - 1, len(base[past - 1].text)
        clash = replace(clash, base=_shown(clash.base), amendment=_shown(clash.amendment))
    return replace(
        clash,
        clause=_name(base[at]),
        start=start,
        end=end,
        last=_name(base[past]) if past > at else "",
        whole=whole,
    )


def _name(item: Clause) -> str:
    return item.moved_from or item.id


def _reading(stream: Stream, start: int, end: int, inside: Sequence[Region]) -> str:
    added = {
        at: "".join(atom.char for atom in atoms)
        for at, atoms in stream.added.items()
        if any(_has(it, at, atoms) for it in inside) or start < at < end
    }
    inner = (at for at in (*stream.edges, *added) if start < at < end)
    spots = [start, *sorted(set(inner))]
    out = []
    for at, past in zip(spots, [*spots[1:], end], strict=True):
        out.append(added.get(at, ""))
        if at < past and not stream.struck[at]:
            out.append(stream.text[at:past])
    if end > start:
        out.append(added.get(end, ""))
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
    loom: Loom,
    one: Stream,
    decision: Decision,
    places: _Places,
    before: str,
) -> None:
    for verdict, at in decision.seen:
        index = places[at][0][0]
        id = loom.base[index].id if index < len(loom.base) else before
        words = one.text[at : at + 40].split(MARK)[0]
        loom.out.flags.append(Flag(_FLAGS[verdict], id, words))
