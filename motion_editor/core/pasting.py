"""Putting in what was copied: words with their emphasis, clauses with their roles and levels.

Under tracking everything put in is ADDED, and what it takes the place of is struck; no paste ever
alters the base.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from motion_editor.core.clause import MAX_LEVEL, Clause, Clauses, NewId, Role, Was, fitted
from motion_editor.core.edit import (
    Edited,
    edited,
    emphasis_at,
    keep_moves_whole,
    keep_one,
    loosen,
    put,
    replace as replaced,
)
from motion_editor.core.place import Place, Span, clamped
from motion_editor.core.splitting import split_at
from motion_editor.core.structure import strike_clauses
from motion_editor.core.text import ADDED, KEPT, PLAIN, STRUCK, Runs, cut, proposed_words, words


@dataclass(frozen=True, slots=True)
class Pasted:
    """One line of what is put in: its words, all KEPT, and what clause it is.

    A line without a `kind` is a stretch of words: it goes on with what stands beside it.
    """

    runs: Runs
    kind: Was | None = None

    @property
    def text(self) -> str:
        """Its words."""
        return words(self.runs)


def paste(
    clauses: Clauses,
    span: Span,
    lines: Sequence[Pasted],
    *,
    tracked: bool,
    new_id: NewId,
    deepen: bool = True,
) -> Edited:
    """Put lines in place of a span, the caret after them.

    One line goes in among the words, whatever it was; of several each becomes a clause. Those
    with a kind stand by themselves; the first and the last go on with the words before and after
    the span where they have none. An empty clause becomes what the line put in it is; with
    `deepen` points put in an empty nested point go as deep as that.
    """
    if not lines:
        return edited(clauses, clauses, span.end)
    one, two = sorted((clamped(span.start, clauses), clamped(span.end, clauses)))
    look = emphasis_at(clauses, one) if len(lines) == 1 else PLAIN
    now, at = _cleared(clauses, Span(one, two), lines, tracked=tracked, new_id=new_id)
    if tracked and len(lines) > 1:
        at, _ = loosen(now, at, at)
    if deepen:
        lines = _deepened(now[at.clause], lines)
    lines, extra = _bordered(now[at.clause], at.offset, lines)
    if len(lines) == 1 and all(run.emphasis == PLAIN for run in lines[0].runs):
        lines = [Pasted(tuple(replace(it, emphasis=look) for it in lines[0].runs), lines[0].kind)]
    ends = _put_lines(now, at, lines, tracked=tracked, new_id=new_id)
    if len(lines) > 1 or not (clauses[one.clause].runs or span.start != span.end):
        _give_kinds(now, lines, ends, tracked=tracked)
    if tracked:
        keep_moves_whole(now)
        keep_one(now)
    caret = ends[-2 if extra else -1]
    return edited(clauses, now if tracked else fitted(now), caret)


def _cleared(
    clauses: Clauses, span: Span, lines: Sequence[Pasted], *, tracked: bool, new_id: NewId
) -> tuple[list[Clause], Place]:
    """The text without the span, and where the lines go; whole clauses are left out whole."""
    first, last = span.start.clause, span.end.clause
    whole = span.start.offset == 0 and span.end.offset == clauses[last].length and not span.empty
    if not (tracked and whole and len(lines) > 1 and lines[0].kind is not None):
        done = replaced(clauses, span, "", tracked=tracked, new_id=new_id)
        return list(done.clauses), done.caret
    done = strike_clauses(clauses, first, last, tracked=True)
    left = len(done.clauses) - len(clauses) + last
    now = list(done.clauses)
    if left < first:
        return now, done.caret
    for at in range(first, left + 1):
        # A mark given back so that one clause stays is not wanted where others are put in.
        if now[at].end is KEPT and now[at].original_text and not now[at].proposed_text:
            now[at] = replace(now[at], end=STRUCK)
    return now, Place(left, now[left].length)


def _bordered(item: Clause, offset: int, lines: Sequence[Pasted]) -> tuple[Sequence[Pasted], bool]:
    """The lines, with an empty one where they must not touch what stands before or after them.

    Also whether one was put after them.
    """
    out = list(lines)
    if len(lines) == 1:
        return out, False
    extra = bool(lines[-1].kind and proposed_words(cut(item.runs, offset)))
    if lines[0].kind and cut(item.runs, 0, offset):
        out.insert(0, Pasted(()))
    if extra:
        out.append(Pasted(()))
    return out, extra


def _deepened(item: Clause, lines: Sequence[Pasted]) -> Sequence[Pasted]:
    """The lines as deep as an empty point, if they are all points."""
    kinds = [it.kind for it in lines if it.kind is not None]
    points = item.role is Role.POINT and all(it.role is Role.POINT for it in kinds)
    by = item.level - min((it.level for it in kinds), default=0)
    if item.runs or not points or by <= 0:
        return lines
    return [_deeper(it, by) for it in lines]


def _deeper(line: Pasted, by: int) -> Pasted:
    if line.kind is None:
        return line
    return replace(line, kind=Was(line.kind.role, line.kind.level + by))


def _put_lines(
    now: list[Clause], at: Place, lines: Sequence[Pasted], *, tracked: bool, new_id: NewId
) -> list[Place]:
    """Put the lines in at a place; the end of each."""
    if tracked or len(lines) == 1 or at.offset or not now[at.clause].runs:
        return _put_in_turn(now, at, lines, tracked=tracked, new_id=new_id)
    # In a draft the words that stand there keep their identity: new clauses go above them.
    below = split_at(now, at, tracked=False, new_id=new_id)
    above = Place(below.clause - 1, 0)
    ends = _put_in_turn(now, above, lines[:-1], tracked=False, new_id=new_id)
    last = Place(ends[-1].clause + 1, 0)
    return ends + _put_in_turn(now, last, lines[-1:], tracked=False, new_id=new_id)


def _put_in_turn(
    now: list[Clause], at: Place, lines: Sequence[Pasted], *, tracked: bool, new_id: NewId
) -> list[Place]:
    ends: list[Place] = []
    for number, line in enumerate(lines):
        if number:
            at = split_at(now, at, tracked=tracked, new_id=new_id)
        for run in line.runs:
            state = ADDED if tracked else KEPT
            at = put(now, at, run.with_state(state), tracked=tracked, new_id=new_id)
        ends.append(at)
    return ends


def _give_kinds(
    now: list[Clause], lines: Sequence[Pasted], ends: Sequence[Place], *, tracked: bool
) -> None:
    """Make clauses that hold nothing but one line what that line is."""
    for line, end in zip(lines, ends, strict=True):
        item = now[end.clause]
        if line.kind is None or item.text != line.text:
            continue
        level = min(line.kind.level, _level_above(now, end.clause) + 1, MAX_LEVEL)
        now[end.clause] = item.as_kind(Was(line.kind.role, level), tracked=tracked)


def _level_above(now: Sequence[Clause], at: int) -> int:
    """The level of the nearest clause above that the amended text has; -1 where none is."""
    for above in range(at - 1, -1, -1):
        if now[above].in_proposed or now[above].proposed_text:
            return now[above].level
    return -1
