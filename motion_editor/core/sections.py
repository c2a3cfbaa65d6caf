"""Sections: a lead-in with all that stands under it; putting one in, wording it, moving it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from motion_editor.core.clause import Clause, NewId, Role, Was, fitted
from motion_editor.core.edit import Edited, edited, keep_moves_whole
from motion_editor.core.place import Place
from motion_editor.core.structure import closing, family, gap
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, cut, in_state, joined, words as said

_PIECE = re.compile(r"\w+|\W")


def opens(item: Clause) -> bool:
    """Whether a section begins here: at a lead-in that is not left out."""
    return item.role is Role.LEAD_IN and item.level == 0 and not item.wholly_struck


def section(clauses: Sequence[Clause], at: int) -> int:
    """The index past the last clause of the section that a clause stands in."""
    past = at + 1
    while past < len(clauses) and not opens(clauses[past]):
        past += 1
    return past


def governing(clauses: Sequence[Clause], at: int) -> int:
    """The index of the lead-in that a clause stands under, or is; -1 where there is none."""
    while at >= 0 and not opens(clauses[at]):
        at -= 1
    return at


def extent(clauses: Sequence[Clause], first: int, last: int) -> int:
    """The index past all that goes along when `first` to `last` move.

    Children go with their parents, and a section with its lead-in.
    """
    ends = (section if opens(clauses[at]) else family for at in range(first, last + 1))
    return max(end(clauses, at) for at, end in enumerate(ends, first))


def upward(clauses: Sequence[Clause], first: int) -> int:
    """Before which clause one stands when it moves up: past the family just above it.

    A lead-in goes past the section above. The first stays where it is.
    """
    at = max(first - 1, 0)
    if opens(clauses[first]) and governing(clauses, at) >= 0:
        return governing(clauses, at)
    while at > 0 and clauses[at].level > clauses[first].level:
        at -= 1
    return at


def downward(clauses: Sequence[Clause], first: int, last: int) -> int:
    """Before which clause `first` to `last` stand when they move down past what comes next."""
    past = extent(clauses, first, last)
    if past == len(clauses):
        return past
    return (section if opens(clauses[first]) else family)(clauses, past)


def may_stand(clauses: Sequence[Clause], first: int, past: int, before: int) -> bool:
    """Whether the clauses from `first` up to `past` can move to stand before `before`.

    They can't where others would come to stand under them, where they are nested too deep to
    stand, or where nothing would move.
    """
    room = clauses[before - 1].level + 1 if before else 0
    if first <= before <= past or clauses[first].level > room:
        return False
    if before == len(clauses):
        return True
    block = clauses[first:past]
    if any(opens(item) for item in block):
        return opens(clauses[before])
    return clauses[before].level <= min(item.level for item in block)


def put_lead_in(
    clauses: Sequence[Clause], at: int, words: str, *, tracked: bool, new_id: NewId
) -> Edited:
    """Begin a section with these words, and a point under it to go on in.

    An empty clause at `at` becomes the lead-in; otherwise it stands past the section of that
    clause, so that nothing there comes under another lead-in.
    """
    state = ADDED if tracked else KEPT
    run = Run(words, state)
    above = list(clauses[:at])
    if _vacant(clauses, at):
        kind = Was(Role.LEAD_IN, 0)
        head, rest = clauses[at].with_runs([run]).as_kind(kind, tracked=tracked), at + 1
    else:
        rest = gap(clauses, section(clauses, at))
        above = list(clauses[:rest])
        above += closing(clauses, new_id) if rest == len(clauses) else ()
        head = Clause(new_id(), joined([run]), Role.LEAD_IN, 0, state)
    follows = rest < len(clauses) and clauses[rest].role is Role.POINT
    follows = follows and not clauses[rest].wholly_struck
    below = [] if follows else [Clause(new_id(), (), Role.POINT, 0, state)]
    now = [*above, head, *below, *clauses[rest:]]
    if tracked:
        keep_moves_whole(now)
    return edited(clauses, now if tracked else fitted(now), Place(len(above) + 1, 0))


def reword(clauses: Sequence[Clause], at: int, words: str, *, tracked: bool) -> Edited:
    """Give a clause these words; what it begins and ends with in common stays as it is.

    Under tracking they are marked against the words of the base, whatever was typed before.
    """
    item = clauses[at]
    base = tuple(run for run in item.runs if run.state is not ADDED or not tracked)
    base = in_state(base, KEPT)
    head, tail = _common(said(base), words)
    past = len(said(base)) - tail
    gone = in_state(cut(base, head, past), STRUCK) if tracked else ()
    new = Run(words[head : len(words) - tail], ADDED if tracked else KEPT)
    now = item.with_runs((*cut(base, 0, head), *gone, new, *cut(base, past)))
    return edited(clauses, [*clauses[:at], now, *clauses[at + 1 :]], Place(at, now.length))


def _vacant(clauses: Sequence[Clause], at: int) -> bool:
    """Whether a clause is empty, and by itself a clause of the amended text."""
    item = clauses[at]
    return not item.runs and item.end is not STRUCK and gap(clauses, at) == at


def _common(old: str, new: str) -> tuple[int, int]:
    """How much two texts have in common at the beginning and at the end, in whole words."""
    one, two = _PIECE.findall(old), _PIECE.findall(new)
    head = _alike(one, two)
    tail = _alike(one[head:][::-1], two[head:][::-1])
    return len("".join(one[:head])), len("".join(one[len(one) - tail :]))


def _alike(one: Sequence[str], two: Sequence[str]) -> int:
    pairs = enumerate(zip(one, two, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(two)))
