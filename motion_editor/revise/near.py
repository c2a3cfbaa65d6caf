"""Where two amendments of one text meet, worked out only where they may have to do with each other.

Most of two amendments is far from the other: the rest of a text is left away, as long as all stays
that governs what is looked at. What comes of it there is what carrying over the whole would find.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cached_property

from motion_editor.core.clause import Clause, Clauses, NewId, Role
from motion_editor.core.normal import normal
from motion_editor.core.text import KEPT, STRUCK
from motion_editor.core.tracked import copies, groups, original, proposed
from motion_editor.revise.rebase import Ground, Rebased, ground, laid_over
from motion_editor.revise.under import Written, governors, touched

_APART = 3
"""Changes so many clauses from each other have an untouched one on either side between them."""


class Site:
    """The text that amendments stand over, and what governs each of its clauses."""

    def __init__(self, base: Clauses) -> None:
        self.base = base
        self.places = {item.id: at for at, item in enumerate(base)}
        self.above = list(_above(base))
        self.governed = _governed(base)

    def numbers(self, ids: Iterable[str]) -> list[int]:
        """The places of those of these clauses that are of the text."""
        return [self.places[id] for id in ids if id in self.places]


class Footprint:
    """Where a tracked text does something: quick to tell for most pairs that they do not meet."""

    def __init__(self, clauses: Clauses, site: Site) -> None:
        self.clauses = clauses
        self.site = site
        self.moves = copies(clauses)
        self.groups = tuple(groups(clauses, _has_mark))
        self.at = frozenset(
            at
            for at, (first, past) in enumerate(self.groups)
            if any(item.changed or item.id in self.moves for item in clauses[first:past])
        )
        # Where a mark is struck, what follows is joined to it.
        self.reach = self.at | {
            at + 1 for at in self.at if any(it.end is STRUCK for it in self._of(at))
        }
        self.bears_on = frozenset(spot for at in self.at for spot in self._bears_on(at))
        # What is put in stands under what governs the clauses beside it.
        loose = [at for at in self.at if self._puts_in(at) or self._is_involved(at)]
        last = len(site.base)
        self.near = touched(clauses) | {
            site.base[near].id for at in loose for near in range(max(at - 1, 0), min(at + 2, last))
        }
        before, after = site.governed, _governed(proposed(clauses))
        self.shifted = {id for id, words in after.items() if before.get(id, words) != words}

    @cached_property
    def ground(self) -> Ground:
        """The text as what others are carried over."""
        return ground(self.clauses, self.site.base)

    @cached_property
    def in_order(self) -> bool:
        """Whether it moves nothing and puts in nothing that would govern clauses below."""
        base, at = self.site.base, 0
        for item in self.clauses:
            if item.moved_from or item.was is not None:
                return False
            if not item.in_original:
                below = base[at].level if at < len(base) else 0
                if item.role is Role.LEAD_IN or item.level < below:
                    return False
            at += item.in_original
        return True

    def meets(self, other: Footprint) -> bool:
        """Whether the two may have anything to do with each other."""
        return (
            not self.bears_on.isdisjoint(other.bears_on)
            or not self.shifted.isdisjoint(other.near)
            or not other.shifted.isdisjoint(self.near)
        )

    def _bears_on(self, at: int) -> Iterator[int]:
        """The spots that what is done to a clause has to do with.

        The spot 2n + 1 is the clause n, 2n the gap above it. Words changed within a clause are
        nothing to its neighbours. Clauses put in may stand under the one above them. A clause left
        out whole is something to what is put in beside it; so is what is split, joined or moved, or
        has another level, to what is done to the next ones.
        """
        item = self._of(at)[-1]
        if self._is_involved(at):
            yield from range(2 * at - 2, 2 * at + 5)
            return
        if self._puts_in(at):
            yield from (2 * at - 1, 2 * at)
        if item.wholly_struck:
            yield from range(2 * at, 2 * at + 3)
        elif item.changed:
            yield 2 * at + 1

    def _puts_in(self, at: int) -> bool:
        """Whether clauses are put in above this one, or at the end of the text."""
        return len(self._of(at)) > 1 or self._of(at)[-1].wholly_added

    def _is_involved(self, at: int) -> bool:
        """Whether more is done than words changed, and clauses put in or left out.

        A clause that governs others is more than its words: where it comes or goes, what stands
        below is governed by another, and that may be changed too.
        """
        *put_in, item = self._of(at)
        if item.wholly_added:
            put_in.append(item)
        else:
            whole = item.end is KEPT or item.wholly_struck
            if not whole or item.was or item.id in self.moves:
                return True
            if item.wholly_struck and self._governs(item, at + 1):
                return True
        return any(it.moved_from or not it.wholly_added or self._governs(it, at) for it in put_in)

    def _governs(self, item: Clause, below: int) -> bool:
        """Whether a clause governs the one of the base that stands below it."""
        base = self.site.base
        deeper = below < len(base) and base[below].level > item.level
        return item.role is Role.LEAD_IN or deeper

    def _of(self, at: int) -> Clauses:
        first, past = self.groups[at]
        return self.clauses[first:past]

    def only(self, kept: Iterable[int]) -> Clauses:
        """The marked clauses over these of the base, by number in order, and before each."""
        out: list[Clause] = []
        for at in kept:
            if at < len(self.groups):
                out += self._of(at)
        return tuple(out)


@dataclass(frozen=True, slots=True)
class Meeting:
    """What carrying one over the other finds; `elsewhere`, it does something not looked at."""

    found: Rebased
    elsewhere: bool


def footprints(texts: Sequence[Sequence[Clause]]) -> list[Footprint]:
    """The footprints of tracked texts; ValueError where they are not all over one base."""
    if not texts:
        return []
    site = Site(original(texts[0]))
    if any(original(text) != site.base for text in texts):
        raise ValueError("the tracked texts have different bases")
    return [Footprint(normal(text), site) for text in texts]


def meeting(mine: Footprint, theirs: Footprint, new_id: NewId) -> Meeting | None:
    """What comes of carrying `mine` over `theirs`, where that may be anything; else None."""
    if not mine.meets(theirs):
        return None
    if not (mine.in_order and theirs.in_order):
        return Meeting(laid_over(mine.clauses, theirs.ground, new_id), False)
    kept = sorted(_kept(mine, theirs))
    if not kept:
        return None  # They reach towards each other, and untouched clauses stand between.
    base = mine.site.base
    old = tuple(base[at] for at in kept if at < len(base))
    onto = ground(theirs.only(kept), old, settled=True)
    found = laid_over(mine.only(kept), onto, new_id, settled=True)
    return Meeting(found, not mine.at.issubset(kept))


def _kept(one: Footprint, two: Footprint) -> set[int]:
    """The clauses of the base that bear on what the two have to do with each other."""
    site = one.site
    runs = dict(_runs(one.reach | two.reach))
    shifted = (one.shifted & two.near) | (two.shifted & one.near)
    left = [near for at in site.numbers(shifted) for near in (at - 1, at, at + 1)]
    met = {at for at, run in runs.items() if not (one.at.isdisjoint(run) or two.at.isdisjoint(run))}
    return _governing(site, [*left, *met, *_below(one, two, met)], runs)


def _below(one: Footprint, two: Footprint, met: Set[int]) -> Iterator[int]:
    """What is changed below clauses that both have changed, however far below.

    Each may leave the words it stands under as they were, and the two together not.
    """
    if not met:
        return
    site = one.site
    yield from site.numbers((one.shifted & one.near) | (two.shifted & two.near))
    for at in site.numbers(one.near | two.near):
        over = set(site.above[at])
        while over and over.isdisjoint(met):
            over = {up for it in over for up in site.above[it]}
        if over:
            yield at


def _governing(site: Site, left: list[int], runs: dict[int, list[int]]) -> set[int]:
    """These clauses, all that is changed beside them, and what governs any of that."""
    size = len(site.base)
    kept: set[int] = set()
    while left:
        at = left.pop()
        if at in kept or not 0 <= at <= size:
            continue
        kept.add(at)
        run = runs.get(at)
        # What stands above a lead-in matters only where that itself is changed.
        if at < size and (run or site.base[at].role is not Role.LEAD_IN):
            left += site.above[at]
        if run:
            left += range(run[0] - 1, run[-1] + 2)
    return kept


def _runs(places: Set[int]) -> Iterator[tuple[int, list[int]]]:
    """For each place those in a row with it, no more than one clause left alone between two."""
    run: list[int] = []
    for at in sorted(places):
        if run and at - run[-1] >= _APART:
            yield from ((it, run) for it in run)
            run = []
        run.append(at)
    yield from ((it, run) for it in run)


def _above(base: Sequence[Clause]) -> Iterator[tuple[int, ...]]:
    """For each clause of the base the number of its parent and of the lead-in above it."""
    lead_in: tuple[int, ...] = ()
    parents: list[int] = []
    for at, item in enumerate(base):
        del parents[item.level :]
        yield (*lead_in, *parents[-1:])
        parents += [at] * (item.level - len(parents) + 1)
        if item.role is Role.LEAD_IN:
            lead_in = (at,)


def _governed(clauses: Clauses) -> Written:
    return governors(clauses, {item.id for item in clauses})


def _has_mark(item: Clause) -> bool:
    return item.in_original
