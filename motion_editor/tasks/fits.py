"""Which version of a motion the source of an amendment was written against."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import count

from motion_editor.compare.tracked import compare
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion, Version
from motion_editor.core.text import KEPT
from motion_editor.core.tracked import proposed
from motion_editor.core.wording import mark, say
from motion_editor.formats.brackets import misfits, misfits_of
from motion_editor.formats.lines import SourceLine
from motion_editor.formats.sniff import Source
from motion_editor.tasks.find import number_of, stage_of
from motion_editor.tasks.parts import shares_nothing
from motion_editor.tasks.read import is_marked, words_of

_WHOLLY = mark(
    "The source does not fit the current version in every place, and fits version {number} "
    "({stage}). If it was written against that one, let it amend that one (--to {number}, or "
    "Amends in the window): it is then carried over."
)
_BETTER = mark(
    "The source does not fit the current version in every place, and fits better version "
    "{number} ({stage}). If it was written against that one, let it amend that one "
    "(--to {number}, or Amends in the window): it is then carried over."
)


def fits_earlier(
    motion: Motion, source: Source, found: Clauses, lines: Sequence[SourceLine] = ()
) -> tuple[str, ...]:
    """A sentence where a source fits an earlier version better than the current one; else none.

    `found` is the amendment that was read against the current version, `lines` those of a paper
    whose looks were followed, in their states. A paper with marks is measured by its unmarked
    words, a whole text by what it would change: written against the notice it would undo, unseen,
    what the mover has altered since.
    """
    if lines:
        better, least = _nearest(motion, lambda base: misfits_of(lines, base))
    elif is_marked(source):
        words = words_of(source)
        better, least = _nearest(motion, lambda base: misfits(words, base))
    elif shares_nothing(found):
        return ()  # It fits none, and a shorter version no better.
    else:
        whole = proposed(found)
        better, least = _nearest(motion, lambda base: _changed(base, whole))
    if better is None:
        return ()
    number = number_of(motion, better)
    pattern = _BETTER if least else _WHOLLY
    return (say(pattern, number=number, stage=stage_of(motion, better)),)


def _nearest(motion: Motion, measure: Callable[[Clauses], int]) -> tuple[Version | None, int]:
    """The latest of the earlier versions that measures least, None where the current one does."""
    least = measure(motion.current.clauses)
    better: Version | None = None
    for version in reversed(motion.versions[:-1]):
        found = measure(version.clauses) if least else 0
        if found < least:
            better, least = version, found
    return better, least


def _changed(base: Clauses, whole: Clauses) -> int:
    """How many characters differ between two plain texts."""
    numbers = count()
    tracked = compare(base, whole, lambda: f"new {next(numbers)}")
    return sum(len(run.text) for item in tracked for run in item.runs if run.state is not KEPT)
