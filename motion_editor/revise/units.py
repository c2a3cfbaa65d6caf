"""A tracked text laid out clause by clause of its base, to walk two of them side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, STRUCK
from motion_editor.core.tracked import copies


class Unit(NamedTuple):
    """The parts of the base clauses `first` up to, not including, `past`.

    `idle` says that it is one clause with which the amendment does nothing.
    """

    first: int
    past: int
    parts: Clauses
    idle: bool = False


@dataclass(slots=True)
class Layout:
    """A tracked text with its moves undone, by clause of the base.

    `units` cover the base in order; `gaps[k]` are the clauses put in before base clause `k` (the
    count of base clauses for the end), among them a stand-in for each clause moved there;
    `moved` names the copy by the id of the clause moved, with the words as the copy has them;
    `made` keeps what the units come to in the text proposed, once that was asked for.
    """

    units: list[Unit] = field(default_factory=list)
    gaps: dict[int, list[Clause]] = field(default_factory=dict)
    moved: dict[str, Clause] = field(default_factory=dict)
    size: int = 0
    made: dict[int, Clauses] = field(default_factory=dict)

    def again(self) -> Layout:
        """The same, to be changed by itself."""
        gaps = {at: list(items) for at, items in self.gaps.items()}
        return Layout(list(self.units), gaps, dict(self.moved), self.size)

    def drop_move(self, id: str) -> None:
        """Leave a clause where it is; its stand-in goes, in a gap or amid the parts of a unit."""
        del self.moved[id]
        for items in self.gaps.values():
            items[:] = [item for item in items if item.moved_from != id]
        for at, unit in enumerate(self.units):
            if any(part.moved_from == id for part in unit.parts):
                parts = tuple(part for part in unit.parts if part.moved_from != id)
                self.units[at] = unit._replace(parts=parts)


def stand_in(copy: Clause) -> Clause:
    """What marks the new place of a moved clause while its words are dealt with at the old one."""
    return Clause(copy.id, (), copy.role, copy.level, ADDED, None, copy.moved_from)


def laid_out(clauses: Sequence[Clause], *, settled: bool = False) -> Layout:
    """The layout of a tracked text, in normal form; `settled` says that it is in that already."""
    out = Layout()
    open_parts: list[Clause] = []
    first = 0
    now = clauses if settled else normal(clauses)
    base_ids = {item.id for item in now if item.end is not ADDED and not item.moved_from}
    for item in _unmoved(now, out):
        if not open_parts and not item.changed:
            at = out.size
            out.size = at + 1
            out.units.append(Unit(at, at + 1, (item,), True))
            continue
        inserted = bool(item.moved_from) or (item.wholly_added and item.id not in base_ids)
        if inserted and not open_parts:
            out.gaps.setdefault(out.size, []).append(item)
            continue
        if not open_parts:
            first = out.size
        open_parts.append(item)
        out.size += item.in_original
        # A struck mark joins nothing where the amended text has no words before it.
        whole = item.end is STRUCK and not _worded(open_parts)
        if item.end is KEPT or whole:
            out.units.append(Unit(first, out.size, tuple(open_parts)))
            open_parts = []
    if open_parts:
        out.units.append(Unit(first, max(out.size, first + 1), tuple(open_parts)))
        out.size = out.units[-1].past
    return out


def _worded(parts: Sequence[Clause]) -> bool:
    """Whether the last clause of the amended text among the parts has words as yet."""
    for part in reversed(parts):
        if part.in_proposed:
            return False
        if part.proposed_text:
            return True
    return False


def _unmoved(now: Sequence[Clause], out: Layout) -> Iterable[Clause]:
    copied = copies(now)
    if not copied:
        return now
    return _undone(now, copied, out)


def _undone(now: Sequence[Clause], copied: dict[str, int], out: Layout) -> Iterable[Clause]:
    for item in now:
        if item.moved_from:
            out.moved[item.moved_from] = item
            yield stand_in(item)
        elif item.id in copied:
            copy = now[copied[item.id]]
            yield replace(copy, id=item.id, moved_from="")
        else:
            yield item


def unjoined(layout: Layout, ids: Iterable[str]) -> list[Unit]:
    """Give back the marks that join any of these clauses to a neighbour; the units changed."""
    wanted = set(ids)
    done: list[Unit] = []
    units: list[Unit] = []
    for unit in layout.units:
        if unit.past - unit.first > 1 and any(part.id in wanted for part in unit.parts):
            done.append(unit)
            units += _apart(unit)
        else:
            units.append(unit)
    layout.units = units
    return done


def _apart(unit: Unit) -> Iterable[Unit]:
    """A unit of several base clauses as one for each, their marks given back."""
    at = unit.first
    parts: list[Clause] = []
    for part in unit.parts:
        parts.append(part)
        if part.in_original:
            whole = len(parts) == 1 and part.wholly_struck
            parts[-1] = part if whole else replace(part, end=KEPT)
            yield Unit(at, at + 1, tuple(parts))
            at, parts = at + 1, []
