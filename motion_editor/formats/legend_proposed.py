"""Proposing what a paper's looks mean where it does not tell: to be confirmed by a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from motion_editor.core.clause import Clauses
from motion_editor.core.text import ADDED, STRUCK, State
from motion_editor.formats.brackets import misfits_of
from motion_editor.formats.formatted import marked_by
from motion_editor.formats.legend import Legend
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.shown import STRIKE, Look, looked

_MOST: Final = 5
"""The most looks of which it is tried whether they mark what is put in."""
_OUT: Final = (frozenset({STRIKE}), STRUCK)


@dataclass(frozen=True, slots=True)
class Seen:
    """A look that words of a paper have: how many words, and the first of them."""

    look: Look
    count: int
    sample: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A legend to be confirmed; `open` are the looks of which each might mark what is put in."""

    legend: Legend
    open: tuple[Look, ...] = ()


def seen_looks(lines: Sequence[SourceLine]) -> tuple[Seen, ...]:
    """The looks of a paper's words, those of most words first."""
    counts: Counter[Look] = Counter()
    samples: dict[Look, str] = {}
    for _, run, look in looked(lines):
        counts[look] += len(run.text.split())
        samples.setdefault(look, " ".join(run.text.split()))
    return tuple(Seen(look, count, samples[look]) for look, count in counts.most_common())


def proposed_legend(lines: Sequence[SourceLine], base: Clauses, title: str = "") -> Proposal:
    """What the looks may mean, by how well the other words then fit the motion.

    Struck words are proposed as left out. A look is proposed for what is put in where the paper
    fits the motion better without its words, and no other look is as likely.
    """
    looks = [item.look for item in seen_looks(lines)]
    first = (_OUT,) if any(STRIKE in look for look in looks) else ()
    others = [look for look in looks if STRIKE not in look][:_MOST]
    least = _misfits(lines, first, base, title)
    tried = {look: _misfits(lines, (*first, (look, ADDED)), base, title) for look in others}
    likely = [look for look in others if tried[look] < least]
    best = [look for look in likely if tried[look] == min(tried[it] for it in likely)]
    chosen = max(best, key=len, default=None)
    if chosen is None:
        return Proposal(Legend(first))
    if all(look <= chosen or chosen <= look for look in likely):
        return Proposal(Legend((*first, (chosen, ADDED))))
    return Proposal(Legend(first), tuple(likely))


def _misfits(
    lines: Sequence[SourceLine],
    entries: tuple[tuple[Look, State], ...],
    base: Clauses,
    title: str,
) -> int:
    marked, _ = marked_by(lines, Legend(entries), base, title)
    return misfits_of(marked, base)
