"""Carrying an amendment over to the text as it now stands.

Both the amendment and what made the new text are tracked texts over the same old base; they are
walked side by side, clause by clause. Marks are carried as they were made, never guessed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from motion_editor.core.amendment import Clash, Flag, FlagKind
from motion_editor.core.clause import Clause, Clauses, NewId, index_of
from motion_editor.core.edit import keep_one
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.meets import Meet, placed
from motion_editor.revise.moves import Work, place_moves, settle_moves
from motion_editor.revise.under import Written, under_flags, written
from motion_editor.revise.units import Layout, Unit, laid_out
from motion_editor.revise.weave import woven

_SHORT = 400
"""Clauses of a text up to which what was read of it is kept: ten megabytes at the most."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What other amendments are carried over: a tracked text, and all there is to know of it."""

    old: Clauses
    new: Clauses
    layout: Layout
    written: Written


def ground(onto: Sequence[Clause], old: Clauses | None = None, *, settled: bool = False) -> Ground:
    """The ground that a tracked text is, to be worked out once for many amendments.

    `old` is its base, where that is known already; `settled` says that it is in normal form.
    """
    new = proposed(onto)
    known = original(onto) if old is None else old
    return Ground(known, new, laid_out(onto, settled=settled), written(onto, new))


@dataclass(frozen=True, slots=True)
class _Read:
    """An amendment, and all there is to know of it wherever it is carried."""

    base: Clauses
    layout: Layout
    written: Written

    @classmethod
    def of(cls, text: Clauses, base: Clauses = (), *, settled: bool = False) -> _Read:
        return cls(base, laid_out(text, settled=settled), written(text, proposed(text)))


class _Itself:
    """A text that is the same only as itself: quick to look up, however long it is."""

    __slots__ = ("text",)

    def __init__(self, text: Clauses) -> None:
        self.text = text

    def __hash__(self) -> int:
        return id(self.text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Itself) and self.text is other.text


@lru_cache(maxsize=128)
def _read(key: _Itself) -> _Read:
    """What there is to know of a text; one with clashes that are open is carried time and again."""
    return _Read.of(key.text, original(key.text))


@dataclass(frozen=True, slots=True)
class Rebased:
    """An amendment over its new base; clashes are named "1", "2", … in order.

    `meets` say where in the old base the two met.
    """

    clauses: Clauses
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()
    meets: tuple[Meet, ...] = ()


def rebase(text: Sequence[Clause], onto: Sequence[Clause], new_id: NewId) -> Rebased:
    """Carry `text` over to `proposed(onto)`; both are tracked texts over the same base.

    The base of the result is the new text, ids included. Raises ValueError where the two texts
    have not the same base.
    """
    return carried(text, ground(onto), new_id)


def carried(text: Sequence[Clause], onto: Ground, new_id: NewId) -> Rebased:
    """As `rebase`, over a ground that may serve for other amendments as well."""
    mine = tuple(text)
    read = _read(_Itself(mine)) if len(mine) <= _SHORT else _Read.of(mine, original(mine))
    if read.base != onto.old:
        raise ValueError("the two tracked texts have different bases")
    return _laid_over(read, onto, new_id)


def laid_over(
    text: Sequence[Clause], onto: Ground, new_id: NewId, *, settled: bool = False
) -> Rebased:
    """As `carried`, of a text that is known to have the same base; `settled` as in `ground`."""
    return _laid_over(_Read.of(tuple(text), settled=settled), onto, new_id)


def _laid_over(mine: _Read, onto: Ground, new_id: NewId) -> Rebased:
    base = onto.new
    known = {item.id: item for item in base}
    work = Work(mine.layout.again(), onto.layout, known, new_id, old=onto.old)
    settle_moves(work)
    _walk(work)
    place_moves(work)
    clauses = [
        item if work.base.get(item.id) is item else _as_in_base(item, work.base)
        for part in work.out
        for item in part
    ]
    keep_one(clauses)
    found = (_told_in_full(it, base) for it in work.clashes)
    clashes = tuple(replace(it, name=str(at)) for at, it in enumerate(found, 1))
    flags = (*work.flags, *under_flags(mine.written, onto.written, clauses))
    told = (it for it in flags if it.kind in (FlagKind.MOVE_CLASH, FlagKind.NOW_UNDER))
    meets = (*work.meets, *(Meet(it.kind, it.clause) for it in told))
    return Rebased(
        tuple(clauses), clashes, tuple(dict.fromkeys(flags)), tuple(dict.fromkeys(meets))
    )


def _as_in_base(item: Clause, base: dict[str, Clause]) -> Clause:
    """The clause with the level that the new base shows, which may fit one it no longer can.

    Kept as it was, the old level would come back in silence with the next clause put in above.
    """
    here = base.get(item.moved_from or item.id)
    if here is None or item.base_kind == here.kind:
        return item
    if item.was is None:
        return replace(item, role=here.role, level=here.level)
    return replace(item, was=None if item.kind == here.kind else here.kind)


def _told_in_full(clash: Clash, base: Clauses) -> Clash:
    """The clash with the words of clauses that the new base moved into it, in both readings.

    They are in dispute by their place alone; no reading may leave them out.
    """
    if clash.gone:
        return clash
    first, past = index_of(base, clash.clause), index_of(base, clash.last or clash.clause)
    said = [item.text for item in base[first : past + 1]]
    said[-1] = said[-1][: clash.end]
    said[0] = said[0][clash.start :]
    told = "\n".join(said)
    if told == clash.base:
        return clash
    known = clash.base.split("\n")
    added = [words for at, words in enumerate(said) if words and at < len(known) and not known[at]]
    amendment = "\n".join([clash.amendment] * bool(clash.amendment) + added)
    return replace(clash, base=told, amendment=amendment, whole=False)


def _walk(work: Work) -> None:
    """Fill `work.out`: a list of clauses for each gap and each stretch of the base, in order."""
    at = 0
    moved = work.mine.moved.keys() | work.theirs.moved.keys()
    filled = work.mine.gaps.keys() | work.theirs.gaps.keys()
    for mine, theirs in _stretches(work.mine, work.theirs):
        first, at = mine[0].first, mine[-1].past
        if first in filled:
            _gap(work, first)
        one, two = mine[0].parts[0], theirs[0].parts[0]
        if mine[0].idle and theirs[0].idle and one.id == two.id and one.id not in moved:
            # Nobody touches the clause: so it is with nearly all of them.
            work.out.append([one])
            work.above = one.id
        elif len(mine) == len(theirs) == 1 and mine[0].idle and one.id not in moved:
            _as_theirs(work, theirs[0])
        else:
            parts = _within(work.mine, mine), _within(work.theirs, theirs)
            _stretch(work, *parts, work.old[first:at])
    _gap(work, at)


def _as_theirs(work: Work, unit: Unit) -> None:
    """Put in what the new base makes of clauses with which the amendment does nothing."""
    base = work.theirs.made.get(unit.first)
    if base is None:
        base = work.theirs.made[unit.first] = _new_base(work, unit.parts)
    work.out.append(list(base))
    if base:
        work.above = base[-1].moved_from or base[-1].id


def _stretches(mine: Layout, theirs: Layout) -> Iterator[tuple[list[Unit], list[Unit]]]:
    """The units of both, as few at a time as hold the same clauses of the base."""
    others = iter(theirs.units)
    ones = iter(mine.units)
    for unit in ones:
        one, two = [unit], [next(others)]
        while one[-1].past != two[-1].past:
            if one[-1].past < two[-1].past:
                one.append(next(ones))
            else:
                two.append(next(others))
        yield one, two


def _within(layout: Layout, units: Sequence[Unit]) -> list[Clause]:
    """The parts of units in a row, with what is put in between them."""
    out: list[Clause] = []
    for unit in units:
        if out:
            out += layout.gaps.get(unit.first, ())
        out += unit.parts
    return out


def _gap(work: Work, at: int) -> None:
    """What both put in between two stretches: first the new base's, then the amendment's.

    Deeper clauses come first: they belong to the one above, not to what is put in there.
    """
    theirs = work.theirs.gaps.get(at, [])
    mine = work.mine.gaps.get(at, [])
    if mine and [_content(item) for item in mine] == [_content(item) for item in theirs]:
        work.flags.append(Flag(FlagKind.SATISFIED, work.above, mine[0].text[:40]))
        work.meets.append(_before(work, at, FlagKind.SATISFIED))
        for item in mine:
            work.mine.moved.pop(item.moved_from, None)
        mine = []
    elif mine and theirs:
        work.flags.append(Flag(FlagKind.SAME_PLACE, work.above, mine[0].text[:40]))
        work.meets.append(_before(work, at, FlagKind.SAME_PLACE))
    own = [[_mine(work, item)] for item in mine]
    deeper = bool(mine and theirs) and mine[0].level > theirs[0].level
    if deeper:
        work.out += own
    for item in theirs:
        work.out.append([item if item.moved_from else work.base[item.id]])
        work.above = item.moved_from or item.id
    if not deeper:
        work.out += own


def _before(work: Work, at: int, kind: FlagKind) -> Meet:
    """Where clauses put in before a clause of the old base meet: at the end of the one above."""
    if not at:
        return Meet(kind, "")
    above = work.old[at - 1]
    return Meet(kind, above.id, len(above.text), len(above.text))


def _content(item: Clause) -> tuple[object, ...]:
    return item.kind, item.moved_from, tuple((run.text, run.emphasis) for run in item.runs)


def _mine(work: Work, item: Clause) -> Clause:
    if item.id in work.base:
        return replace(item, id=work.new_id())
    return item


def _stretch(work: Work, mine: list[Clause], theirs: list[Clause], old: Clauses) -> None:
    changed = any(item.changed for item in theirs)
    base = _new_base(work, theirs) if changed else tuple(work.base[item.id] for item in theirs)
    ids = {item.id for item in mine}
    if not changed:
        here = {item.id for item in theirs}
        parts = [item if item.id in here else _mine(work, item) for item in mine]
    elif not any(item.changed for item in mine):
        parts = list(base)
    else:
        result = woven(mine, theirs, base, work.above, work.new_id)
        parts = result.parts
        work.clashes += result.clashes
        work.flags += result.flags
        work.meets += [placed(kind, old, *place) for kind, *place in result.spots]
        work.meets += [Meet(flag.kind, flag.clause) for flag in result.kinds]
    for id in ids & (work.mine.moved.keys() | work.theirs.moved.keys()):
        work.homes[id] = len(work.out)
    work.out.append(parts)
    if base:
        work.above = base[-1].moved_from or base[-1].id


def _new_base(work: Work, theirs: Sequence[Clause]) -> Clauses:
    """The clauses of the new base here; a stand-in for each that was moved here."""
    if len(theirs) == 1 and theirs[0].in_proposed and not theirs[0].moved_from:
        return (work.base[theirs[0].id],)
    stand_ins = {item.moved_from: item for item in theirs if item.moved_from}
    return tuple(
        stand_ins[item.id] if item.id in stand_ins else work.base[item.id]
        for item in proposed(theirs)
    )
