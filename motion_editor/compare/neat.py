"""An author's own marks made whole words and phrases: another marking of the same two texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from motion_editor.compare.hunks import Hunk, Hunks
from motion_editor.compare.tracked import with_marks
from motion_editor.compare.words import tidy
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.text import KEPT, Runs, joined, original_words
from motion_editor.core.tracked import has_changes


def neat(clauses: Sequence[Clause]) -> Clauses:
    """The tracked text with whole words and phrases marked; both its texts stay as they are.

    Clauses in which that changes nothing stay the same objects. Moves, splits, joins, roles and
    levels are left as made, and so is a clause whose added words would lose their emphasis.
    """
    if not has_changes(clauses):
        return tuple(clauses)
    return tuple(_neat(item) for item in clauses)


def _neat(item: Clause) -> Clause:
    if all(run.state is KEPT for run in item.runs):
        return item
    old, new = _text(item.runs, base=True), _text(item.runs, base=False)
    words = original_words(item.runs)
    made = with_marks(old, new, tidy(hunks_of(item.runs), words))
    same = _text(made, base=True) == old and _text(made, base=False) == new
    return replace(item, runs=made) if same and made != item.runs else item


def _text(runs: Runs, *, base: bool) -> Runs:
    """The words of one of the two texts, plain."""
    some = (run for run in runs if (run.in_original if base else run.in_proposed))
    return joined(run.with_state(KEPT) for run in some)


def hunks_of(runs: Runs) -> Hunks:
    """The marks of a clause as they were made: what is replaced in its words by what."""
    out: list[Hunk] = []
    start = at = 0
    added = ""
    for run in runs:
        if run.state is KEPT:
            if added or at > start:
                out.append(Hunk(start, at, added))
            at += len(run.text)
            start, added = at, ""
        elif run.in_original:
            at += len(run.text)
        else:
            added += run.text
    if added or at > start:
        out.append(Hunk(start, at, added))
    return tuple(out)
