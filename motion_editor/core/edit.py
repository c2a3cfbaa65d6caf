"""Typing: replacing a stretch of marked text by other text, plain or tracked.

One function serves every way of typing, pasting, cutting, splitting and joining. Under tracking
no edit ever alters the base: one's own added words are removed, words of the base are struck.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace as changed_to

from motion_editor.core.clause import Clause, Clauses, NewId, fitted
from motion_editor.core.normal import group_has_words
from motion_editor.core.place import Place, Span, clamped
from motion_editor.core.splitting import split_at
from motion_editor.core.text import (
    ADDED,
    KEPT,
    PLAIN,
    STRUCK,
    Emphasis,
    Run,
    Runs,
    cut,
    joined,
    length,
    pieces,
)
from motion_editor.core.tracked import copies, loosened, merged, struck


@dataclass(frozen=True, slots=True)
class Edited:
    """The text after an edit, the ids of the clauses that differ, and where the caret stands."""

    clauses: Clauses
    changed: frozenset[str]
    caret: Place


def edited(before: Sequence[Clause], after: Sequence[Clause], caret: Place) -> Edited:
    """The result of an edit, with the clauses that are not the same objects as before."""
    same = {id(item) for item in before}
    ids = frozenset(item.id for item in after if id(item) not in same)
    return Edited(tuple(after), ids, clamped(caret, after))


def replace(
    clauses: Sequence[Clause],
    span: Span,
    text: str,
    *,
    tracked: bool,
    new_id: NewId,
    emphasis: Emphasis | None = None,
    backspace: bool = False,
) -> Edited:
    """Put `text` in place of a span; a newline begins a new clause, U+2028 a new line in one.

    `emphasis` is that of the words put in, by default that of their left neighbour. After a
    deletion the caret stands right of what was struck, or left of it with `backspace`.
    """
    now = list(clauses)
    start, end = clamped(span.start, now), clamped(span.end, now)
    if end < start:
        start, end = end, start
    if tracked and (start.clause != end.clause or "\n" in text):
        start, end = loosen(now, start, end)
    look = emphasis_at(now, start) if emphasis is None else emphasis
    end = delete(now, start, end, tracked=tracked)
    caret = start if backspace and not text else end
    if text:
        caret = _insert(now, end, text, look, tracked=tracked, new_id=new_id)
    if tracked:
        keep_moves_whole(now)
        keep_one(now)
    return edited(clauses, now if tracked else fitted(now), caret)


def keep_one(now: list[Clause]) -> None:
    """Give back one end mark where the amended text would have no clause at all."""
    if any(item.in_proposed or item.proposed_text for item in now):
        return
    copied = copies(now)
    at = next(i for i in range(len(now) - 1, -1, -1) if now[i].id not in copied)
    now[at] = changed_to(now[at], end=KEPT)


def keep_moves_whole(now: list[Clause]) -> None:
    """Turn moves into leave out and insert where words before are joined on to copy or source."""
    for source, copy in copies(now).items():
        home = next(at for at, item in enumerate(now) if item.id == source)
        if _joined_onto(now, home) or _joined_onto(now, copy):
            now[copy] = loosened(now[copy])


def _joined_onto(now: Sequence[Clause], at: int) -> bool:
    above = at - 1
    return at > 0 and not now[above].in_proposed and group_has_words(now, above, base=False)


def split(clauses: Sequence[Clause], at: Place, *, tracked: bool, new_id: NewId) -> Edited:
    """Begin a new clause at a place, as Enter does."""
    return replace(clauses, Span(at, at), "\n", tracked=tracked, new_id=new_id)


def join(clauses: Sequence[Clause], first: int, *, tracked: bool, new_id: NewId) -> Edited:
    """Join a clause to the one after it, as Backspace at the start of that one does."""
    span = Span(Place(first, clauses[first].length), Place(first + 1, 0))
    return replace(clauses, span, "", tracked=tracked, new_id=new_id, backspace=True)


def emphasise(
    clauses: Sequence[Clause], span: Span, emphasis: Emphasis, *, tracked: bool
) -> Edited:
    """Give the words of a span an emphasis; under tracking the author's own added words only."""
    now = list(clauses)
    start, end = clamped(span.start, now), clamped(span.end, now)
    for at in range(start.clause, end.clause + 1):
        item = now[at]
        low = start.offset if at == start.clause else 0
        high = end.offset if at == end.clause else item.length
        middle = [
            changed_to(run, emphasis=emphasis) if run.state is ADDED or not tracked else run
            for run in cut(item.runs, low, high)
        ]
        now[at] = item.with_runs((*cut(item.runs, 0, low), *middle, *cut(item.runs, high)))
    return edited(clauses, now, end)


def loosen(now: list[Clause], start: Place, end: Place) -> tuple[Place, Place]:
    """Turn moves whose copy or source is split or joined into leave out and insert.

    The copy becomes a plain insertion, and places in it follow.
    """
    wanted = {at for at in range(start.clause, end.clause + 1) if now[at].moved_from}
    if start.clause != end.clause:
        ids = {item.id for item in now[start.clause : end.clause + 1]}
        wanted |= {at for id, at in copies(now).items() if id in ids}
    for at in wanted:
        item = now[at]
        now[at] = loosened(item)
        start, end = _after_loosening(start, at, item), _after_loosening(end, at, item)
    return start, end


def _after_loosening(place: Place, at: int, item: Clause) -> Place:
    if place.clause != at:
        return place
    kept = (run for run in cut(item.runs, 0, place.offset) if run.in_proposed)
    return Place(at, length(kept))


def emphasis_at(now: Sequence[Clause], at: Place) -> Emphasis:
    """Bold and italic of the words to the left, or at the very start of those to the right."""
    for offset, run in pieces(now[at.clause].runs):
        if offset + len(run.text) >= at.offset:
            return changed_to(run.emphasis, link="")
    return PLAIN


def delete(now: list[Clause], start: Place, end: Place, *, tracked: bool) -> Place:
    """Take a span out of `now`; the place just right of what it left."""
    if start == end:
        return end
    done = _without(now[start.clause], start, end, start.clause, tracked)
    at = length(done[0].runs) if start.clause != end.clause else done[1]
    out = [done[0]]
    for index in range(start.clause + 1, end.clause + 1):
        item, place = _without(now[index], start, end, index, tracked)
        left = out[-1]
        joint = _joint(left, item, tracked)
        if joint is None:
            out[-1] = _mark_struck(left)
            out.append(item)
            at = place
        else:
            out[-1] = joint
            at = left.length + place
    now[start.clause : end.clause + 1] = out
    return Place(start.clause + len(out) - 1, at)


def _without(
    item: Clause, start: Place, end: Place, index: int, tracked: bool
) -> tuple[Clause, int]:
    """The clause without its share of the span, and the offset right of that share."""
    low = start.offset if index == start.clause else 0
    high = end.offset if index == end.clause else item.length
    inside = cut(item.runs, low, high)
    left = struck(inside) if tracked else ()
    runs = (*cut(item.runs, 0, low), *left, *cut(item.runs, high))
    return item.with_runs(runs), low + length(left)


def _joint(left: Clause, right: Clause, tracked: bool) -> Clause | None:
    """The two clauses as one where their mark goes altogether; None where it is struck."""
    if not tracked or left.end is ADDED:
        return merged(left, right)
    if not right.wholly_added or right.moved_from:
        return None
    if left.end is KEPT:
        # The mark of the added clause goes; the base's own mark now ends the joined words.
        return left.with_runs((*left.runs, *right.runs))
    return None if right.runs else left


def _mark_struck(item: Clause) -> Clause:
    return changed_to(item, end=STRUCK) if item.end is KEPT else item


def _insert(
    now: list[Clause], at: Place, text: str, look: Emphasis, *, tracked: bool, new_id: NewId
) -> Place:
    """Put text in at a place; the place after it."""
    state = ADDED if tracked else KEPT
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if number:
            at = split_at(now, at, tracked=tracked, new_id=new_id)
        if line:
            at = put(now, at, Run(line, state, look), tracked=tracked, new_id=new_id)
    return at


def put(now: list[Clause], at: Place, run: Run, *, tracked: bool, new_id: NewId) -> Place:
    """Put a run in at a place of `now`; the place after it."""
    item = now[at.clause]
    if tracked and item.wholly_struck:
        if item.id in copies(now):
            # The struck remains of a moved clause: what is typed there is a clause of its own.
            new = Clause(new_id(), (run,), item.role, item.level, ADDED)
            now.insert(at.clause + 1, new)
            return Place(at.clause + 1, len(run.text))
        if not group_has_words(now, at.clause, base=False):
            item = changed_to(item, end=KEPT)
    runs: Runs = (*cut(item.runs, 0, at.offset), run, *cut(item.runs, at.offset))
    now[at.clause] = changed_to(item, runs=joined(runs))
    return Place(at.clause, at.offset + len(run.text))
