"""What a tracked text does, part by part, for the report on a source that was taken in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set as AbstractSet

from motion_editor.core.clause import Clause
from motion_editor.core.numbering import NumberingStyle
from motion_editor.core.text import KEPT
from motion_editor.core.wording import say
from motion_editor.formats.reading import Remark
from motion_editor.papers.instructions import sentences
from motion_editor.tasks.choices import Key, numbered
from motion_editor.tasks.report import LEFT_OUT, Fate, Part


def parts_of(
    clauses: Sequence[Clause], style: NumberingStyle, labels: Sequence[str] = ()
) -> tuple[Part, ...]:
    """Each change as an instruction that was applied; `labels` are those printed with its base."""
    return tuple(Part(Fate.APPLIED, words) for words in sentences(clauses, style, labels))


def guessed(remarks: Sequence[Remark], refused: AbstractSet[Key] = frozenset()) -> tuple[Part, ...]:
    """The guesses among the remarks on a source, as parts applied with a guess or not applied.

    Those of which a person has `refused` what came of them were not applied.
    """
    return tuple(
        Part(
            Fate.NOT_APPLIED if item.left_out or key in refused else Fate.GUESSED,
            say("line {line}: {remark}", line=item.line, remark=item.text)
            if item.line
            else item.text,
            say(LEFT_OUT) if key in refused else "",
        )
        for item, key in zip(remarks, remark_keys(remarks), strict=True)
        if item.guess
    )


def remark_keys(remarks: Sequence[Remark]) -> tuple[Key, ...]:
    """What finds each remark on a source again."""
    return numbered(f"remark|{item.text}" for item in remarks)


def shares_nothing(clauses: Sequence[Clause]) -> bool:
    """Whether no word of the base is left: then the source hardly was a new text of it."""
    return not any(text.strip() for text in _left(clauses))


def mostly_gone(clauses: Sequence[Clause]) -> bool:
    """Whether less than half of the base's characters are left."""
    size = sum(len(item.original_text) for item in clauses)
    return 2 * sum(len(text) for text in _left(clauses)) < size


def _left(clauses: Sequence[Clause]) -> Iterator[str]:
    """The words that base and amended text have in common."""
    return (run.text for item in clauses for run in item.runs if run.state is KEPT)
