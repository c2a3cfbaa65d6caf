"""Flags where words stand under another lead-in or parent than they were written for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from motion_editor.core.amendment import Flag, FlagKind
from motion_editor.core.clause import Clause, Role
from motion_editor.core.tracked import proposed


def governors(clauses: Sequence[Clause]) -> dict[str, tuple[str, ...]]:
    """For each clause of a plain text the words of its parents and lead-in, nearest first."""
    out: dict[str, tuple[str, ...]] = {}
    lead_in = ""
    parents: list[str] = []
    for item in clauses:
        if item.role is Role.LEAD_IN:
            lead_in, parents = item.text, []
            out[item.id] = ()
            continue
        del parents[item.level :]
        out[item.id] = (*reversed(parents), lead_in)
        parents += [""] * (item.level - len(parents))
        parents.append(item.text)
    return out


def touched(clauses: Iterable[Clause]) -> set[str]:
    """The ids, in the amended text, of clauses that a tracked text changes or puts in."""
    return {item.moved_from or item.id for item in clauses if item.changed and item.in_proposed}


def under_flags(
    mine: Sequence[Clause], theirs: Sequence[Clause], result: Sequence[Clause]
) -> list[Flag]:
    """A flag for each clause that one side changed and whose lead-in or parent the other did."""
    after = proposed(result)
    now = governors(after)
    out: list[Flag] = []
    for side in (mine, theirs):
        wrote = governors(proposed(side))
        changed = touched(side)
        for item in after:
            if item.id not in changed or item.id not in wrote:
                continue
            new = _first_new(wrote[item.id], now[item.id])
            if new is not None:
                out.append(Flag(FlagKind.NOW_UNDER, item.id, new))
    return out


def _first_new(before: Sequence[str], after: Sequence[str]) -> str | None:
    """The nearest governing words that are not those it was written under; None for none."""
    if tuple(before) == tuple(after):
        return None
    return next((words for words in after if words not in before), after[0] if after else "")
