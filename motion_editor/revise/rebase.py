"""Carrying an amendment over to the text as it now stands.

Both the amendment and what made the new text are tracked texts over the same old base; they are
walked side by side, clause by clause. Marks are carried as they were made, never guessed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.core.amendment import Clash, Flag, FlagKind
from motion_editor.core.clause import Clause, Clauses, NewId, index_of
from motion_editor.core.edit import keep_one
from motion_editor.core.tracked import original, proposed
from motion_editor.revise.moves import Work, place_moves, settle_moves
from motion_editor.revise.under import under_flags
from motion_editor.revise.units import Layout, Unit, laid_out
from motion_editor.revise.weave import woven


@dataclass(frozen=True, slots=True)
class Rebased:
    """An amendment over its new base; clashes are named "1", "2", … in order."""

    clauses: Clauses
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()


def rebase(text: Sequence[Clause], onto: Sequence[Clause], new_id: NewId) -> Rebased:
    """Carry `text` over to `proposed(onto)`; both are tracked texts over the same base.

    The base of the result is the new text, ids included. Raises ValueError where the two texts
    have not the same base.
    """
    if original(text) != original(onto):
        raise ValueError("the two tracked texts have different bases")
    base = proposed(onto)
    mine, theirs = laid_out(text), laid_out(onto)
    work = Work(mine, theirs, {item.id: item for item in base}, new_id)
    settle_moves(work)
    _walk(work)
    place_moves(work)
    clauses = [_as_in_base(item, work.base) for part in work.out for item in part]
    keep_one(clauses)
    found = (_told_in_full(it, base) for it in work.clashes)
    clashes = tuple(replace(it, name=str(at)) for at, it in enumerate(found, 1))
    flags = (*work.flags, *under_flags(text, onto, clauses))
    return Rebased(tuple(clauses), clashes, tuple(dict.fromkeys(flags)))


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
    for first, past in _stretches(work.mine, work.theirs):
        _gap(work, first)
        mine = _within(work.mine, first, past)
        theirs = _within(work.theirs, first, past)
        _stretch(work, mine, theirs)
        at = past
    _gap(work, at)


def _stretches(mine: Layout, theirs: Layout) -> Iterator[tuple[int, int]]:
    at, size = 0, mine.size
    while at < size:
        past = at + 1
        while True:
            far = max(mine.unit_at(past - 1).past, theirs.unit_at(past - 1).past)
            if far == past:
                break
            past = far
        yield at, past
        at = past


def _within(layout: Layout, first: int, past: int) -> list[Clause]:
    """The parts of base clauses `first` to `past`, with what is put in between them."""
    out: list[Clause] = []
    at = first
    while at < past:
        unit: Unit = layout.unit_at(at)
        if at > first:
            out += layout.gaps.get(at, ())
        out += unit.parts
        at = unit.past
    return out


def _gap(work: Work, at: int) -> None:
    """What both put in between two stretches: first the new base's, then the amendment's.

    Deeper clauses come first: they belong to the one above, not to what is put in there.
    """
    theirs = work.theirs.gaps.get(at, [])
    mine = work.mine.gaps.get(at, [])
    if mine and [_content(item) for item in mine] == [_content(item) for item in theirs]:
        work.flags.append(Flag(FlagKind.SATISFIED, work.above, mine[0].text[:40]))
        for item in mine:
            work.mine.moved.pop(item.moved_from, None)
        mine = []
    elif mine and theirs:
        work.flags.append(Flag(FlagKind.SAME_PLACE, work.above, mine[0].text[:40]))
    own = [[_mine(work, item)] for item in mine]
    deeper = bool(mine and theirs) and mine[0].level > theirs[0].level
    if deeper:
        work.out += own
    for item in theirs:
        work.out.append([item if item.moved_from else work.base[item.id]])
        work.above = item.moved_from or item.id
    if not deeper:
        work.out += own


def _content(item: Clause) -> tuple[object, ...]:
    return item.kind, item.moved_from, tuple((run.text, run.emphasis) for run in item.runs)


def _mine(work: Work, item: Clause) -> Clause:
    if item.id in work.base:
        return replace(item, id=work.new_id())
    return item


def _stretch(work: Work, mine: list[Clause], theirs: list[Clause]) -> None:
    base = _new_base(work, theirs)
    ids = {item.id for item in mine}
    if not any(item.changed for item in theirs):
        here = {item.id for item in theirs}
        parts = [item if item.id in here else _mine(work, item) for item in mine]
    elif not any(item.changed for item in mine):
        parts = list(base)
    else:
        result = woven(mine, theirs, base, work.above, work.new_id)
        parts = result.parts
        work.clashes += result.clashes
        work.flags += result.flags
    for id in ids & (work.mine.moved.keys() | work.theirs.moved.keys()):
        work.homes[id] = len(work.out)
    work.out.append(parts)
    if base:
        work.above = base[-1].moved_from or base[-1].id


def _new_base(work: Work, theirs: list[Clause]) -> Clauses:
    """The clauses of the new base here; a stand-in for each that was moved here."""
    stand_ins = {item.moved_from: item for item in theirs if item.moved_from}
    return tuple(
        stand_ins[item.id] if item.id in stand_ins else work.base[item.id]
        for item in proposed(theirs)
    )
