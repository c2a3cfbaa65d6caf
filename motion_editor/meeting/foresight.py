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
from motion_editor.core.tracked import has_changes
from motion_editor.revise.near import Meeting, footprints, meeting
from motion_editor.revise.rebase import rebase


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
    seen = dict(zip(texts, footprints(list(texts.values())), strict=True))
    out: dict[tuple[str, str], Effect] = {}
    for first, carried in seen.items():
        for second, mine in seen.items():
            found = meeting(mine, carried, new_id) if first != second else None
            effect = _effect_of(found, had=bool(mine.at)) if found else UNTOUCHED
            if effect.fate is not Fate.UNTOUCHED:
                out[first, second] = effect
    return out


def _effect_of(met: Meeting, *, had: bool) -> Effect:
    """The effect of what meets; what is done elsewhere is left, whatever becomes of that."""
    found, flagged = met.found, bool(met.found.flags)
    fate = fate_of(found.clauses, found.clashes, had=had, flagged=flagged)
    if met.elsewhere:
        if fate is Fate.GONE:
            fate = Fate.CLASHES
        elif fate is Fate.MADE:
            fate = Fate.TOUCHED if flagged else Fate.UNTOUCHED
    return Effect(fate, found.clauses, found.clashes, found.flags)
