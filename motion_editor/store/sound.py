"""What must hold between the parts of a motion for the rest of the program to work on it.

A file that another program, a person or a failing disk has changed may be well-formed and yet
contradict itself. It is refused in a sentence: a change to it could land at the wrong words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from motion_editor.core.amendment import Base, Clash
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion, Version
from motion_editor.core.text import KEPT
from motion_editor.core.tracked import original, proposed
from motion_editor.core.wording import mark, say

_COPY = mark("Open an earlier copy, or ask whoever sent the file for theirs. Nothing was changed.")


def refuse_unsound(found: Motion) -> None:
    """Raise MotionError where ids meet twice, or a text is not what its place says."""
    _refuse_twins(say("the versions"), (it.id for it in found.versions))
    _refuse_names(found)
    _refuse_twins(say("the order of the amendments"), found.order)
    before: Clauses = ()
    for at, version in enumerate(found.versions, 1):
        _refuse_version(version, at)
        if version.change:
            _refuse_marks(
                version.change, before, say("the change that made version {number}", number=at)
            )
        before = version.clauses
    _refuse_amendments(found)


def _refuse_twins(where: str, ids: Iterable[str]) -> None:
    seen = list(ids)
    if len(set(seen)) < len(seen):
        raise MotionError(say("In {place}, two have the same id.", place=where), _COPY)


def _refuse_names(found: Motion) -> None:
    """Each amendment has an id of its own, and none amends itself by way of others."""
    _refuse_twins(say("the amendments"), (it.id for it in found.amendments))
    for item in found.amendments:
        # What happened to the motion, and what is about it, says its id or none.
        if item.id in ("", found.id):
            raise MotionError(
                say("Amendment “{label}” has no id of its own.", label=item.label), _COPY
            )
    over = {it.id: {text.base.amendment for text in it.texts} for it in found.amendments}
    try:
        TopologicalSorter(over).prepare()
    except CycleError as error:
        labels = {it.id: it.label for it in found.amendments}
        label = labels.get(error.args[1][0], "")
        raise MotionError(
            say("Amendment “{label}” amends itself in a circle.", label=label), _COPY
        ) from error


def _refuse_version(version: Version, at: int) -> None:
    _refuse_twins(say("version {number}", number=at), (it.id for it in version.clauses))
    if not version.clauses:
        raise MotionError(say("Version {number} has no text.", number=at), _COPY)
    if not _is_plain(version.clauses):
        raise MotionError(
            say("Version {number} has words marked as struck or inserted.", number=at), _COPY
        )
    if not all(level <= above + 1 for above, level in pairwise(_levels(version.clauses))):
        raise MotionError(
            say("In version {number}, a clause is nested under none.", number=at), _COPY
        )
    if version.labels and len(version.labels) != len(version.clauses):
        raise MotionError(
            say("Version {number} has not one label for each clause.", number=at), _COPY
        )
    if not all(map(str.isprintable, version.labels)):
        raise MotionError(
            say("Version {number} has a label that can't be printed.", number=at), _COPY
        )


def _is_plain(clauses: Clauses) -> bool:
    marks = {run.state for item in clauses for run in item.runs}
    marks.update(item.end for item in clauses)
    return marks <= {KEPT} and not any(item.was or item.moved_from for item in clauses)


def _levels(clauses: Clauses) -> list[int]:
    return [-1, *(item.level for item in clauses)]


def _refuse_amendments(found: Motion) -> None:
    bases = _Bases(found)
    for item in found.amendments:
        for at, text in enumerate(item.texts, 1):
            where = say("amendment “{label}”, text {number}", label=item.label, number=at)
            base = bases.of(text.base)
            if base is None:
                raise MotionError(
                    say("In {place}, what it amends is not in this file.", place=where), _COPY
                )
            _refuse_marks(text.clauses, base, where)
            if item.open and text is item.text:
                _refuse_clashes(text.open_clashes, base, where)


def _refuse_clashes(clashes: Sequence[Clash], base: Clauses, where: str) -> None:
    """Nobody could settle a clash whose place is not in the text, nor one of two of one name."""
    if not all(it.stands_in(base) for it in clashes):
        raise MotionError(
            say("In {place}, a clash is about words that are not there.", place=where), _COPY
        )
    if len({it.name for it in clashes}) < len(clashes):
        raise MotionError(say("In {place}, two clashes have the same name.", place=where), _COPY)


class _Bases:
    """The plain texts that amendments stand over, each worked out once."""

    def __init__(self, found: Motion) -> None:
        self._versions = {it.id: it.clauses for it in found.versions}
        self._amendments = {it.id: it.texts for it in found.amendments}
        self._proposed: dict[tuple[str, int], Clauses] = {}

    def of(self, base: Base) -> Clauses | None:
        """The clauses; None where the motion does not hold them."""
        if not base.amendment:
            return self._versions.get(base.version)
        key = (base.amendment, base.text)
        texts = self._amendments.get(base.amendment, ())
        if key not in self._proposed and 0 <= base.text < len(texts):
            self._proposed[key] = proposed(texts[base.text].clauses)
        return self._proposed.get(key)


def _refuse_marks(clauses: Clauses, base: Clauses, where: str) -> None:
    _refuse_twins(where, [it.id for it in clauses])
    if not _stands_over(clauses, base):
        raise MotionError(
            say("In {place}, the words that stood are not those it amends.", place=where), _COPY
        )
    moved = {it.moved_from for it in clauses if it.moved_from}
    if moved:
        if not moved <= {it.id for it in clauses if not it.in_proposed}:
            raise MotionError(
                say("In {place}, a clause is moved that was not there.", place=where), _COPY
            )
        _refuse_twins(where, (it.id for it in proposed(clauses)))


def _stands_over(clauses: Clauses, base: Clauses) -> bool:
    """Whether `original(clauses) == base`; quick where most clauses are the base's own."""
    first, past = _alike(clauses, base)
    # Levels are fitted to those before: begin at a clause that stands under none.
    first = next((at for at in range(first - 1, 0, -1) if not base[at].level), 0)
    return original(clauses[first : len(clauses) - past]) == base[first : len(base) - past]


def _alike(clauses: Sequence[Clause], base: Sequence[Clause]) -> tuple[int, int]:
    """How many clauses at the beginning, and then at the end, are the base's own objects.

    One of those at the end is not counted: a clause split before it is one with it in the base.
    """
    most = min(len(clauses), len(base))
    first = next((at for at in range(most) if clauses[at] is not base[at]), most)
    rest = most - first
    past = next((at for at in range(rest) if clauses[-1 - at] is not base[-1 - at]), rest)
    return first, max(0, past - 1)
