"""An amendment taken in parts: some of its changes now, the others on top of these."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from motion_editor.core.changes import Change, accept_change, changes, reject_change
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.normal import normal
from motion_editor.core.tracked import original, proposed

Numbers = tuple[int, ...]


def parts(clauses: Sequence[Clause]) -> tuple[Numbers, ...]:
    """The changes by their places among `changes(clauses)`, those together that go together.

    All changes of clauses that are split or joined are one part, and so are a move and what is
    changed in the clause moved.
    """
    now = normal(clauses)
    units = _units(now)
    single = {unit for unit, count in Counter(units).items() if count == 1}
    out: dict[object, list[int]] = {}
    for at, change in enumerate(changes(now)):
        unit = units[change.index]
        whole = unit not in single or bool(now[change.index].moved_from)
        out.setdefault(unit if whole else (unit, at), []).append(at)
    return tuple(tuple(found) for found in out.values())


def parted(clauses: Sequence[Clause], wanted: Collection[int]) -> tuple[Clauses, Clauses]:
    """The amendment of these parts alone, and one of all the others on top of it.

    `wanted` are places among `changes(clauses)`, of whole parts. Raises ValueError where the two
    can't be told apart, as levels that have to fit what is above may make it.
    """
    now = _settled(clauses)
    found = changes(now)
    taken = rest = now
    if not wanted:
        return original(now), now
    if len(wanted) == len(found):
        return now, proposed(now)
    # From the last to the first, so that those before keep their places.
    for at in range(len(found) - 1, -1, -1):
        if at in wanted:
            rest = _resolved(rest, found, at, accept_change)
        else:
            taken = _resolved(taken, found, at, reject_change)
    if original(rest) != proposed(taken):
        raise ValueError("some of the changes can't be taken without the others")
    return taken, rest


def _settled(clauses: Sequence[Clause]) -> Clauses:
    """The normal form; of a clause left out nothing else is changed, though it once was."""
    return tuple(
        replace(it, role=it.was.role, level=it.was.level, was=None)
        if it.was is not None and it.wholly_struck
        else it
        for it in normal(clauses)
    )


def _resolved(
    text: Clauses,
    found: Sequence[Change],
    at: int,
    resolve: Callable[[Clauses, Change], Clauses],
) -> Clauses:
    """The text with one of the changes found at first taken or refused."""
    name = (found[at].kind, found[at].clause)
    before = sum((it.kind, it.clause) == name for it in found[:at])
    here = [it for it in changes(text) if (it.kind, it.clause) == name]
    # One that was resolved may have covered this one, as of a clause left out whole.
    return resolve(text, here[before]) if before < len(here) else text


def _units(now: Sequence[Clause]) -> list[int]:
    """For each clause the number of the stretch that it is part of: split, joined, or alone."""
    out: list[int] = []
    unit = 0
    before = after = False
    for item in now:
        out.append(unit)
        before = (before or bool(item.original_text)) and not item.in_original
        after = (after or bool(item.proposed_text)) and not item.in_proposed
        if not before and not after:
            unit += 1
    return out
