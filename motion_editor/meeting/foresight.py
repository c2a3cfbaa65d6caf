"""What would become of amendments of one text if another of them were carried.

It is foresight: the program decides nothing. What would have nothing left is said, with the reason,
and what would clash; whether it falls is ruled by the chair.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from motion_editor.core.amendment import Clash, Flag
from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.tracked import copies, groups, has_changes, original, proposed
from motion_editor.revise.rebase import rebase
from motion_editor.revise.under import Written, governors, touched


class Fate(Enum):
    """What would be left of an amendment."""

    UNTOUCHED = "untouched"
    TOUCHED = "touched"
    UNSETTLED = "hangs on a clash that is not settled"
    CLASHES = "clashes"
    MADE = "made already"
    GONE = "its places are left out"


NOTHING_LEFT = frozenset({Fate.MADE, Fate.GONE})
"""The fates of which nothing of the amendment is left to be put."""


@dataclass(frozen=True, slots=True)
class Effect:
    """What would become of an amendment; `clauses` is its text over what would then stand."""

    fate: Fate
    clauses: Clauses = ()
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()


UNTOUCHED = Effect(Fate.UNTOUCHED)


def effect(mine: Clauses, carried: Clauses, new_id: NewId) -> Effect:
    """What would become of the tracked text `mine` if `carried`, over the same base, is carried."""
    found = rebase(mine, carried, new_id)
    fate = fate_of(found.clauses, found.clashes, had=has_changes(mine), flagged=bool(found.flags))
    return Effect(fate, found.clauses, found.clashes, found.flags)


def fate_of(clauses: Clauses, clashes: Sequence[Clash], *, had: bool, flagged: bool) -> Fate:
    """What is left of an amendment that now is this tracked text with these open clashes.

    `had` says whether it changed anything before, `flagged` whether there is something to look at.
    """
    left = has_changes(clauses)
    if clashes:
        gone = not left and all(_struck(clash) for clash in clashes)
        return Fate.GONE if gone else Fate.CLASHES
    if had and not left:
        return Fate.MADE
    return Fate.TOUCHED if flagged else Fate.UNTOUCHED


def _struck(clash: Clash) -> bool:
    """Whether nothing would stand where the clash is, and the amendment has something there."""
    return not clash.base.strip() and bool(clash.old.strip())


def effects(texts: Mapping[str, Clauses], new_id: NewId) -> dict[tuple[str, str], Effect]:
    """For each two tracked texts over one base what becomes of the second if the first is carried.

    Pairs that leave each other untouched are left out; `clauses` are those about their places.
    """
    seen = {id: Footprint(text) for id, text in texts.items()}
    out: dict[tuple[str, str], Effect] = {}
    for first in texts:
        for second in texts:
            if first != second and seen[first].meets(seen[second]):
                found = _effect_there(seen[second], seen[first], new_id)
                if found.fate is not Fate.UNTOUCHED:
                    out[first, second] = found
    return out


class Footprint:
    """Where a tracked text does something: quick to tell for most pairs that they do not meet."""

    def __init__(self, clauses: Clauses) -> None:
        self.clauses = clauses
        self.base = original(clauses)
        self.moves = copies(clauses)
        self.groups = tuple(groups(clauses, lambda item: item.in_original))
        self.at = frozenset(
            at
            for at, (first, past) in enumerate(self.groups)
            if any(item.changed or item.id in self.moves for item in clauses[first:past])
        )
        last = len(self.base)
        self._around = frozenset(
            near for at in self.at for near in range(max(at - 1, 0), min(at + 2, last))
        )
        # What is put in stands under what governs the clauses beside it.
        self._near = touched(clauses) | {self.base[at].id for at in self._around}
        before, after = _governed(self.base), _governed(proposed(clauses))
        self._shifted = {id for id, words in after.items() if before.get(id, words) != words}

    def meets(self, other: Footprint) -> bool:
        """Whether the two may have anything to do with each other."""
        return not self._around.isdisjoint(other._around) or self.shifts(other)

    def shifts(self, other: Footprint) -> bool:
        """Whether either changes what something of the other stands under."""
        return not (self._shifted.isdisjoint(other._near) and other._shifted.isdisjoint(self._near))

    def part(self, low: int, high: int) -> Clauses:
        """The marked clauses over those of the base from `low` to, not including, `high`."""
        past = self.groups[-1][1] if high >= len(self.base) else self.groups[high - 1][1]
        return self.clauses[self.groups[low][0] : past]


def _governed(clauses: Clauses) -> Written:
    return governors(clauses, {item.id for item in clauses})


def _effect_there(mine: Footprint, carried: Footprint, new_id: NewId) -> Effect:
    """The effect, worked out only where the two are near each other if that is all there is."""
    if mine.moves or carried.moves or mine.shifts(carried):
        return effect(mine.clauses, carried.clauses, new_id)
    clauses: Clauses = ()
    clashes: tuple[Clash, ...] = ()
    flags: tuple[Flag, ...] = ()
    elsewhere = set(mine.at)
    for low, high in _stretches(mine, carried):
        found = rebase(mine.part(low, high), carried.part(low, high), new_id)
        clauses += found.clauses
        clashes += found.clashes
        flags += found.flags
        elsewhere -= set(range(low, high if high < len(mine.base) else high + 1))
    flagged = bool(flags)
    fate = fate_of(clauses, clashes, had=bool(mine.at), flagged=flagged)
    if elsewhere:  # What it does there is left, whatever becomes of the rest.
        if fate is Fate.GONE:
            fate = Fate.CLASHES
        elif fate is Fate.MADE:
            fate = Fate.TOUCHED if flagged else Fate.UNTOUCHED
    return Effect(fate, clauses, clashes, flags)


def _stretches(one: Footprint, two: Footprint) -> list[tuple[int, int]]:
    """The stretches of the base where both do something, a clause left alone on either side.

    Each begins with a clause that is not nested, for levels hang on those above.
    """
    base, both = one.base, one.at | two.at
    runs: list[list[int]] = []
    for at in sorted(both):
        if runs and at - runs[-1][-1] < 3:
            runs[-1].append(at)
        else:
            runs.append([at])
    out: list[tuple[int, int]] = []
    for run in runs:
        if one.at.isdisjoint(run) or two.at.isdisjoint(run):
            continue
        low, high = max(min(run[0], len(base)) - 1, 0), min(run[-1] + 2, len(base))
        while low and (base[low].level or low in both or low - 1 in both):
            low -= 1
        if out and low < out[-1][1]:
            low = min(out.pop()[0], low)
        out.append((low, high))
    return out
