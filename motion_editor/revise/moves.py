"""Moved clauses in a carrying over: which moves can stand, and bringing them to their places."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from motion_editor.core.amendment import Clash, Flag, FlagKind
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.text import KEPT, STRUCK
from motion_editor.core.tracked import struck
from motion_editor.revise.meets import Meet
from motion_editor.revise.units import Layout, unjoined


@dataclass(slots=True)
class Work:
    """The carrying over in hand."""

    mine: Layout
    theirs: Layout
    base: dict[str, Clause]
    new_id: NewId
    out: list[list[Clause]] = field(default_factory=list)
    homes: dict[str, int] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    above: str = ""
    old: Clauses = ()
    meets: list[Meet] = field(default_factory=list)


def settle_moves(work: Work) -> None:
    """Moves and joins of the same clause can't both stand: the join gives way, and is flagged."""
    wanted = {*work.theirs.moved, *_parted_by_moves(work.mine, work.theirs)}
    for unit in unjoined(work.mine, wanted):
        work.flags.append(Flag(FlagKind.MOVE_CLASH, unit.parts[0].id, unit.parts[0].text[:40]))
    for unit in work.theirs.units:
        joined = unit.past - unit.first > 1
        for part in unit.parts if joined else ():
            if part.id in work.mine.moved:
                _drop_move(work, part.id)
        for at in range(unit.first + 1, unit.past):
            _move_on(work, at, unit.past)


def _parted_by_moves(mine: Layout, theirs: Layout) -> Iterator[str]:
    """The clauses that `mine` joins where `theirs` moves another in between."""
    for unit in mine.units:
        for at in range(unit.first + 1, unit.past):
            if any(item.moved_from for item in theirs.gaps.get(at, ())):
                yield from (part.id for part in unit.parts)


def _move_on(work: Work, at: int, past: int) -> None:
    """Let clauses moved to where the new base joins two come to stand after those."""
    here = work.mine.gaps.get(at, [])
    moved = [item for item in here if item.moved_from]
    for item in moved:
        work.flags.append(Flag(FlagKind.MOVE_CLASH, item.moved_from))
    if moved:
        here[:] = [item for item in here if not item.moved_from]
        work.mine.gaps[past] = moved + work.mine.gaps.get(past, [])


def _drop_move(work: Work, id: str) -> None:
    work.mine.drop_move(id)
    work.flags.append(Flag(FlagKind.MOVE_CLASH, id))


def place_moves(work: Work) -> None:
    """Bring the new base's moves to their places, then make the amendment's own on top."""
    for id, copy in work.theirs.moved.items():
        index, at = _spot(work, copy) or _lost(copy)
        parts = work.out[work.homes[id]]
        work.out[work.homes[id]] = []
        work.out[index][at : at + 1] = parts
        work.homes[id] = index
    for id, copy in work.mine.moved.items():
        if id in work.theirs.moved:
            work.flags.append(Flag(FlagKind.MOVE_CLASH, id, copy.text[:40]))
        _move(work, id, copy)


def _lost(copy: Clause) -> tuple[int, int]:
    raise AssertionError(f"the new base's move of {copy.moved_from} was lost")


def _spot(work: Work, copy: Clause) -> tuple[int, int] | None:
    """Where the stand-in of a moved clause is in `work.out`."""
    for index, part in enumerate(work.out):
        for at, item in enumerate(part):
            if item.id == copy.id and item.moved_from and not item.runs:
                return index, at
    return None


def _move(work: Work, id: str, copy: Clause) -> None:
    spot = _spot(work, copy)
    home = work.out[work.homes[id]]
    if id in work.theirs.moved:
        parts = [item for item in home if item.id == id]
    else:
        parts = [item for item in home if not item.moved_from]
    if spot is None or not parts or any(part.end is not KEPT for part in parts):
        _cannot_move(work, id, copy, spot, gone=not parts)
        return
    block = []
    for number, part in enumerate(parts):
        own = copy.id if not number else work.new_id()
        block.append(replace(part, id=own, moved_from=part.id))
    home[:] = [_source(item) if item in parts else item for item in home]
    index, at = _spot(work, copy) or spot
    work.out[index][at : at + 1] = block


def _source(part: Clause) -> Clause:
    return Clause(part.id, struck(part.runs), *part.base_kind, end=STRUCK)


def _cannot_move(
    work: Work, id: str, copy: Clause, spot: tuple[int, int] | None, *, gone: bool
) -> None:
    if spot is not None:
        del work.out[spot[0]][spot[1]]
    work.flags.append(Flag(FlagKind.MOVE_CLASH, id, copy.text[:40]))
    if (
        gone
        and copy.proposed_text
        and not any(it.gone and it.amendment == copy.proposed_text for it in work.clashes)
    ):
        above = _above(work, work.homes[id])
        work.meets.append(Meet(None, id))
        work.clashes.append(
            Clash("", above, 0, 0, copy.proposed_text, "", copy.proposed_text, gone=True)
        )


def _above(work: Work, at: int) -> str:
    for part in reversed(work.out[:at]):
        for item in reversed(part):
            if item.id in work.base:
                return item.id
    return ""
