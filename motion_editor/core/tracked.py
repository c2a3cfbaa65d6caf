"""A tracked text: what it says before and after, and taking or refusing it whole.

A tracked text is a tuple of clauses in which runs and end marks carry a state. Clauses whose end
mark is not in a projection are joined to the next one there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from motion_editor.core.clause import Clause, Clauses, fitted
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, in_state, joined


def original(clauses: Sequence[Clause]) -> Clauses:
    """The base: everything ADDED dropped, clauses split by the amendment whole again."""
    return _project(clauses, lambda item: item.in_original, _base_runs, _as_base)


def proposed(clauses: Sequence[Clause]) -> Clauses:
    """The text if carried: everything STRUCK dropped, clauses joined where the mark goes."""
    return _project(clauses, lambda item: item.in_proposed, _new_runs, _as_new)


def accept(clauses: Sequence[Clause]) -> Clauses:
    """The plain text that results when every change is carried."""
    return proposed(clauses)


def reject(clauses: Sequence[Clause]) -> Clauses:
    """The plain text that results when no change is carried."""
    return original(clauses)


def has_changes(clauses: Sequence[Clause]) -> bool:
    """Whether base and amended text differ in anything."""
    return any(item.changed for item in clauses)


def copies(clauses: Sequence[Clause]) -> dict[str, int]:
    """The index of the moved copy for the id of each moved clause."""
    return {item.moved_from: at for at, item in enumerate(clauses) if item.moved_from}


def groups(
    clauses: Sequence[Clause], visible: Callable[[Clause], bool]
) -> Iterator[tuple[int, int]]:
    """The ranges (first, past the last) of clauses that are one clause in a projection.

    The last range may be unfinished: its last mark is then not visible.
    """
    first = 0
    for at, item in enumerate(clauses):
        if visible(item):
            yield first, at + 1
            first = at + 1
    if first < len(clauses):
        yield first, len(clauses)


def homes(clauses: Sequence[Clause]) -> list[str]:
    """The id of the base's clause of which each marked clause is a part; "" for added ones."""
    out = [""] * len(clauses)
    base = original(clauses)
    for (first, past), item in zip(groups(clauses, _has_mark), base, strict=False):
        for at in range(first, past):
            if not clauses[at].wholly_added:
                out[at] = item.id
    return out


def _has_mark(item: Clause) -> bool:
    return item.in_original


def _project(
    clauses: Sequence[Clause],
    visible: Callable[[Clause], bool],
    runs_of: Callable[[Clause], Runs],
    plain: Callable[[Clause, Runs], Clause],
) -> Clauses:
    out: list[Clause] = []
    first = 0
    for at, item in enumerate(clauses):
        if first == at and not item.changed:
            out.append(item)
        elif first == at and visible(item):
            out.append(plain(item, joined(runs_of(item))))
        elif visible(item):
            out.append(_as_one(clauses[first : at + 1], runs_of, plain))
        else:
            continue
        first = at + 1
    rest = clauses[first:]
    if any(runs_of(part) for part in rest):
        out.append(_as_one(rest, runs_of, plain))
    return fitted(out)


def _as_one(
    parts: Sequence[Clause],
    runs_of: Callable[[Clause], Runs],
    plain: Callable[[Clause, Runs], Clause],
) -> Clause:
    """One clause of a projection, from all of its parts."""
    words = [runs_of(part) for part in parts]
    # Identity follows the first words left; parts with nothing left pass on nothing.
    chosen = next((at for at, runs in enumerate(words) if runs), -1)
    return plain(parts[chosen], joined(run for runs in words for run in runs))


def _base_runs(item: Clause) -> Runs:
    if item.moved_from:
        return ()
    return tuple(
        [
            run if run.state is KEPT else Run(run.text, KEPT, run.emphasis)
            for run in item.runs
            if run.state is not ADDED
        ]
    )


def _new_runs(item: Clause) -> Runs:
    return tuple(
        [
            run if run.state is KEPT else Run(run.text, KEPT, run.emphasis)
            for run in item.runs
            if run.state is not STRUCK
        ]
    )


def _as_base(item: Clause, runs: Runs) -> Clause:
    kind = item.base_kind
    return Clause(item.id, runs, kind.role, kind.level)


def _as_new(item: Clause, runs: Runs) -> Clause:
    return Clause(item.moved_from or item.id, runs, item.role, item.level)


def merged(first: Clause, second: Clause, *, by_base: bool = True) -> Clause:
    """Two neighbouring parts as one, when the mark between them goes altogether.

    The identity is the one that the base reads (`by_base`), or the amended text: that of the
    first part with words left there, else of the second.
    """
    runs = joined((*first.runs, *second.runs))
    head = _head(first, second, by_base)
    return replace(head, runs=runs, end=second.end)


def _head(first: Clause, second: Clause, by_base: bool) -> Clause:
    if by_base:
        if first.original_text:
            return first
        if second.original_text or second.in_original:
            return second
    return first if first.proposed_text else second


def struck(runs: Runs) -> Runs:
    """The runs with the base's words struck and the author's own added ones gone."""
    return in_state((run for run in runs if run.state is not ADDED), STRUCK)


def loosened(item: Clause) -> Clause:
    """A moved copy turned into a plain inserted clause; its source then is simply left out."""
    runs: tuple[Run, ...] = tuple(run.with_state(ADDED) for run in item.runs if run.in_proposed)
    return replace(item, runs=joined(runs), end=ADDED, was=None, moved_from="")
