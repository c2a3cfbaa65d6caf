"""From one text to another whose clauses are known by their ids: nothing to align, little to guess.

Serves where an amendment's own text has moved on and what was written on top of it must follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from motion_editor.compare.chains import Match, heaviest
from motion_editor.compare.tracked import marked
from motion_editor.core.clause import Clause, Clauses, NewId
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, STRUCK

_REMEMBERED = 1_000
"""Clauses of which the marks are kept, a megabyte or two."""


def between(old: Clauses, new: Clauses, new_id: NewId) -> Clauses:
    """The tracked text over `old` that proposes `new`, clause by clause of the same id.

    Both are plain. Clauses of `new` that `old` lacks keep their ids; those that stand in another
    order are moved.
    """
    return normal(tuple(_written(old, new, new_id)))


def _written(old: Clauses, new: Clauses, new_id: NewId) -> Iterator[Clause]:
    places = {item.id: at for at, item in enumerate(old)}
    shared = [Match(places[it.id], at, 1.0) for at, it in enumerate(new) if it.id in places]
    spine = heaviest(shared)
    i = j = 0
    for match in (*spine, Match(len(old), len(new), 0.0)):
        yield from (it.whole(STRUCK) for it in old[i : match.old])
        for item in new[j : match.new]:
            yield _put_in(item, old[places[item.id]] if item.id in places else None, new_id)
        if match.old < len(old):
            yield _edited(old[match.old], new[match.new])
        i, j = match.old + 1, match.new + 1


def _edited(before: Clause, after: Clause) -> Clause:
    return before if before is after else _marked(before, after)


@lru_cache(maxsize=_REMEMBERED)
def _marked(before: Clause, after: Clause) -> Clause:
    """The marks from a clause to another; in a row of amendments the same are asked for often."""
    runs = before.runs if before.text == after.text else marked(before.runs, after.runs)
    return before.with_runs(runs).as_kind(after.kind, tracked=True)


def _put_in(item: Clause, source: Clause | None, new_id: NewId) -> Clause:
    if source is None:
        return item.whole(ADDED)
    return replace(_edited(source, item), id=new_id(), moved_from=source.id)
