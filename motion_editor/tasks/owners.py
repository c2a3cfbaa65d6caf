"""Which part of a source made which change, where one part after the other changes a text."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import groupby

from motion_editor.core.clause import Clause
from motion_editor.core.text import KEPT, State
from motion_editor.tasks.report import Mark

_Sign = tuple[str, State]
"""A character and its state; after those of the words come the end mark and the kind."""

NOBODY = -1


class Owners:
    """For each character of a tracked text the number of the part that changed it."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._now = {item.id: item for item in clauses}
        self._of: dict[str, list[int]] = {}

    def follow(self, now: Sequence[Clause], part: int) -> None:
        """The text is now this one, by what this part did."""
        self._follow(now, part, sorts=False)

    def settle(self, now: Sequence[Clause]) -> None:
        """The same text in normal form: nobody changed a word, some may stand in other order."""
        self._follow(now, NOBODY, sorts=True)

    def marks(self, part: int) -> tuple[Mark, ...]:
        """All that this part has changed and nobody after it."""
        return tuple(it for id in self._now for it in self._marks_in(id, part))

    def _follow(self, now: Sequence[Clause], part: int, *, sorts: bool) -> None:
        before = self._now
        for item in now:
            old = before.get(item.id)
            if old is not item:
                self._of[item.id] = self._owned(old, item, part, sorts=sorts)
        self._now = {item.id: item for item in now}

    def _owned(self, old: Clause | None, new: Clause, part: int, *, sorts: bool) -> list[int]:
        one, two = _signs(old) if old else [], _signs(new)
        owned = self._of.get(new.id, [NOBODY] * len(one))
        head = _alike(one, two)
        tail = _alike(one[head:][::-1], two[head:][::-1])
        gone, come = one[head : len(one) - tail], two[head : len(two) - tail]
        before = owned[head : len(one) - tail]
        middle = _sorted(gone, come, before, part) if sorts else _changed(gone, come, before, part)
        return [*owned[:head], *middle, *owned[len(one) - tail :]]

    def _marks_in(self, id: str, part: int) -> Iterator[Mark]:
        owned, size = self._of.get(id, []), self._now[id].length
        if part in owned[size + 1 :]:
            yield Mark(id, 0, size)
            return
        at = 0
        for owner, some in groupby(owned[: size + 1]):
            past = at + len(list(some))
            if owner == part:
                yield Mark(id, min(at, size), min(past, size))
            at = past


def _signs(item: Clause) -> list[_Sign]:
    """The characters of a clause, its end mark, and its kind, each with its state."""
    words = [(char, run.state) for run in item.runs for char in run.text]
    kind = f"{item.role.value} {item.level} {item.was} {item.moved_from}"
    return [*words, ("\n", item.end), (kind, KEPT)]


def _alike(one: Sequence[_Sign], two: Sequence[_Sign]) -> int:
    """How many signs both begin with."""
    at = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        at += 1
    return at


def _changed(
    gone: Sequence[_Sign], come: Sequence[_Sign], before: Sequence[int], part: int
) -> list[int]:
    """Who owns the signs that came: those that were there in that very state keep their owner."""
    if [char for char, _ in gone] == [char for char, _ in come]:
        return [
            owner if one == two else part
            for one, two, owner in zip(gone, come, before, strict=True)
        ]
    return [NOBODY if _is_kept_word(sign) else part for sign in come]


def _is_kept_word(sign: _Sign) -> bool:
    return len(sign[0]) == 1 and sign[1] is KEPT


def _sorted(
    gone: Sequence[_Sign], come: Sequence[_Sign], before: Sequence[int], part: int
) -> list[int]:
    """Who owns the signs that came, each like one that went."""
    pool: dict[_Sign, deque[int]] = {}
    for sign, owner in zip(gone, before, strict=True):
        pool.setdefault(sign, deque()).append(owner)
    return [pool[sign].popleft() if pool.get(sign) else part for sign in come]
