"""What a tracked text does, part by part, for the report on a source that was taken in."""

from __future__ import annotations

from collections.abc import Sequence

from motion_editor.core.clause import Clause
from motion_editor.core.numbering import NumberingStyle
from motion_editor.papers.instructions import instructions
from motion_editor.tasks.report import Fate, Part


def parts_of(
    clauses: Sequence[Clause], style: NumberingStyle, labels: Sequence[str] = ()
) -> tuple[Part, ...]:
    """Each change as an instruction that was applied; `labels` are those printed with its base."""
    found = instructions(clauses, style, labels)
    return tuple(Part(Fate.APPLIED, item.sentence) for item in found)


def shares_nothing(clauses: Sequence[Clause]) -> bool:
    """Whether no word of the base is left: then the source hardly was a new text of it."""
    return not any(
        run.text.strip() and run.in_original and run.in_proposed
        for item in clauses
        for run in item.runs
    )
