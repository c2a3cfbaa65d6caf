"""Flags where words stand under another lead-in or parent than they were written for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set

from motion_editor.core.amendment import Flag, FlagKind
from motion_editor.core.clause import Clause, Role
from motion_editor.core.tracked import proposed

Written = dict[str, tuple[str, ...]]
"""Under which words the clauses stand, by their ids: their parents and lead-in, nearest first."""


def written(marked: Iterable[Clause], plain: Sequence[Clause]) -> Written:
    """Under which words a tracked text puts in or changes clauses; `plain` is what it proposes."""
    return governors(plain, touched(marked))


def touched(clauses: Iterable[Clause]) -> set[str]:
    """The ids, in the amended text, of clauses that a tracked text changes or puts in."""
    return {item.moved_from or item.id for item in clauses if item.changed and item.in_proposed}


def governors(clauses: Sequence[Clause], wanted: Set[str]) -> Written:
    """The words that some clauses of a plain text stand under."""
    out: Written = {}
    if not wanted:
        return out
    lead_in = ""
    parents: list[Clause | None] = []
    for item in clauses:
        level = item.level
        if item.role is Role.LEAD_IN:
            lead_in, parents = item.text, []
            if item.id in wanted:
                out[item.id] = ()
            continue
        del parents[level:]
        if item.id in wanted:
            out[item.id] = (*(it.text if it else "" for it in reversed(parents)), lead_in)
        if level > len(parents):
            parents += [None] * (level - len(parents))
        parents.append(item)
    return out


def under_flags(mine: Written, theirs: Written, result: Sequence[Clause]) -> list[Flag]:
    """A flag for each clause that one side changed and whose lead-in or parent the other did."""
    wanted = mine.keys() | theirs.keys()
    after = proposed(result)
    now = governors(after, wanted)
    places = [item for item in after if item.id in wanted]
    out: list[Flag] = []
    for wrote in (mine, theirs):
        for item in places:
            if item.id not in wrote:
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
