"""A text and another one that came from elsewhere, as one tracked text.

Only for text that reached us without its marks: recorded marks are carried, never guessed again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from motion_editor.compare import lcs
from motion_editor.compare.clauses import Kind, Pair, align
from motion_editor.compare.hunks import Hunk
from motion_editor.compare.tokens import split
from motion_editor.compare.words import diff
from motion_editor.core.clause import Clause, Clauses, NewId, Was, fitted
from motion_editor.core.footnotes import whole
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, State, cut, in_state, joined

_FEW = 4_000
"""How many clauses at one spot, gone times come, are looked at for those that grew or shrank."""

_TAIL = " .,;:"
"""What may end a clause and is not looked at when the ends of two are held side by side."""

_BREAK = "\n"
"""Stands for an end mark where clauses are compared as one; no clause holds it."""


def compare(old: Clauses, new: Clauses, new_id: NewId) -> Clauses:
    """The tracked text over `old` that proposes the words, roles and levels of `new`.

    Both are plain; the ids of `new` are not looked at. Its emphasis is taken for added words
    only, for emphasis is not amendable. Levels of `new` that skip are fitted first. The result
    is in normal form.
    """
    target = fitted(new)
    return normal(tuple(_Writer(old, target, new_id).written()))


def marked(old: Runs, new: Runs) -> Runs:
    """The words of `old` kept and struck, those of `new` added, so that `new` is proposed."""
    one = "".join(run.text for run in old)
    two = "".join(run.text for run in new)
    return with_marks(old, new, diff(one, two))


def with_marks(old: Runs, new: Runs, hunks: Sequence[Hunk]) -> Runs:
    """The words of `old` kept and struck, those of `new` added, as the hunks between them say."""
    return whole(joined(_stream(old, new, hunks)))


def _stream(old: Runs, new: Runs, hunks: Sequence[Hunk]) -> Iterator[Run]:
    at = shift = 0
    for hunk in hunks:
        yield from cut(old, at, hunk.start)
        yield from in_state(cut(old, hunk.start, hunk.end), STRUCK)
        first = hunk.start + shift
        yield from in_state(cut(new, first, first + len(hunk.text)), ADDED)
        at = hunk.end
        shift += len(hunk.text) - (hunk.end - hunk.start)
    yield from cut(old, at)


class _Writer:
    """Writes the tracked text, pair by pair, in the order of both texts."""

    def __init__(self, old: Clauses, new: Clauses, new_id: NewId) -> None:
        self._old = old
        self._new = new
        self._new_id = new_id
        pairs = [part for pair in _grown(old, new, align(old, new)) for part in self._parted(pair)]
        self._pairs = [pair for pair in pairs if pair.kind is not Kind.DELETED]

    def written(self) -> Iterator[Clause]:
        """The clauses, what is left out before what is put in at the same spot."""
        waiting: list[Clause] = []
        at = 0
        for pair in self._pairs:
            if pair.kind in (Kind.INSERTED, Kind.MOVED):
                waiting.append(self._inserted(pair))
                continue
            yield from (it.whole(STRUCK) for it in self._old[at : pair.old[0]])
            yield from waiting
            waiting = []
            yield from self._in_order(pair)
            at = pair.old[-1] + 1
        yield from (it.whole(STRUCK) for it in self._old[at:])
        yield from waiting

    def _parted(self, pair: Pair) -> Iterator[Pair]:
        """A pair as it can be tracked: a split or join of unlike halves becomes an edit.

        An end mark has no role or level of its own that a split could change. The most alike
        half is then the clause edited, the others are put in or left out.
        """
        if pair.kind is Kind.MOVED and not self._old[pair.old[0]].runs:
            yield Pair((), pair.new, Kind.INSERTED)
            return
        halves = self._kinds(pair)
        if pair.kind not in (Kind.SPLIT, Kind.JOINED) or len(halves) == 1:
            yield pair
            return
        best = max(((i, j) for i in pair.old for j in pair.new), key=self._alike)
        for i in pair.old:
            for j in pair.new:
                if (i, j) == best:
                    yield Pair((i,), (j,), Kind.EDITED)
                elif pair.kind is Kind.SPLIT:
                    yield Pair((), (j,), Kind.INSERTED)

    def _kinds(self, pair: Pair) -> set[Was]:
        if pair.kind is Kind.SPLIT:
            return {self._new[j].kind for j in pair.new}
        return {self._old[i].kind for i in pair.old}

    def _alike(self, places: tuple[int, int]) -> float:
        one, two = self._old[places[0]], self._new[places[1]]
        return lcs.similarity(split(one.text).words, split(two.text).words)

    def _inserted(self, pair: Pair) -> Clause:
        item = self._new[pair.new[0]]
        if pair.kind is Kind.INSERTED:
            return replace(item.whole(ADDED), id=self._new_id())
        source = self._old[pair.old[0]]
        copy = replace(source, id=self._new_id(), moved_from=source.id)
        return copy.with_runs(marked(source.runs, item.runs)).as_kind(item.kind, tracked=True)

    def _in_order(self, pair: Pair) -> Iterator[Clause]:
        olds = [self._old[i] for i in pair.old]
        news = [self._new[j] for j in pair.new]
        if len(olds) == len(news) == 1:
            runs = olds[0].runs if pair.kind is Kind.EQUAL else marked(olds[0].runs, news[0].runs)
            yield olds[0].with_runs(runs).as_kind(news[0].kind, tracked=True)
            return
        parts = list(_at_breaks(marked(_together(olds), _together(news))))
        yield from self._split(olds[0], news, parts) if len(news) > 1 else _join(olds, news, parts)

    def _split(
        self, old: Clause, news: Sequence[Clause], parts: Sequence[tuple[Runs, State]]
    ) -> Iterator[Clause]:
        """The identity stays with the part that holds the first words of the base."""
        head = next(at for at, (runs, _) in enumerate(parts) if _holds(runs, ADDED))
        for at, (item, (runs, end)) in enumerate(zip(news, parts, strict=True)):
            if at == head:
                yield replace(old, runs=runs, end=end).as_kind(item.kind, tracked=True)
            else:
                yield Clause(self._new_id(), runs, item.role, item.level, end)


def _grown(old: Clauses, new: Clauses, pairs: Sequence[Pair]) -> Iterator[Pair]:
    """The pairs, with clauses paired that stand at one spot and of which one holds the other.

    A few words to which many are added are not much like them, and yet it is the same clause.
    """
    unmatched = (Kind.DELETED, Kind.INSERTED)
    for loose, group in groupby(pairs, key=lambda pair: pair.kind in unmatched):
        found = list(group)
        gone = [pair.old[0] for pair in found if pair.kind is Kind.DELETED]
        come = [pair.new[0] for pair in found if pair.kind is Kind.INSERTED]
        if not loose or not 0 < len(gone) * len(come) <= _FEW:
            yield from found
            continue
        for i in gone:
            match = next((j for j in come if _holds_the_other(old[i], new[j])), None)
            if match is None:
                yield Pair((i,), (), Kind.DELETED)
                continue
            yield from (Pair((), (j,), Kind.INSERTED) for j in come if j < match)
            yield Pair((i,), (match,), Kind.EDITED)
            come = [j for j in come if j > match]
        yield from (Pair((), (j,), Kind.INSERTED) for j in come)


def _holds_the_other(old: Clause, new: Clause) -> bool:
    """Whether one of two clauses of a kind is the other with words before or after it."""
    short, long = sorted((old.text.rstrip(_TAIL), new.text.rstrip(_TAIL)), key=len)
    if old.kind != new.kind or not short or len(short) == len(long):
        return False
    begins = long.startswith(short) and not long[len(short)].isalnum()
    return begins or (long.endswith(short) and not long[-len(short) - 1].isalnum())


def _join(
    olds: Sequence[Clause], news: Sequence[Clause], parts: Sequence[tuple[Runs, State]]
) -> Iterator[Clause]:
    """The first part with words left passes on its role and level, so that one takes the new."""
    last = len(parts) - 1
    head = next((at for at, (runs, _) in enumerate(parts) if _holds(runs, STRUCK)), last)
    for at, (item, (runs, end)) in enumerate(zip(olds, parts, strict=True)):
        part = replace(item, runs=runs, end=end)
        yield part.as_kind(news[0].kind, tracked=True) if at == head else part


def _holds(runs: Runs, but: State) -> bool:
    """Whether there are words in any other state."""
    return any(run.state is not but for run in runs)


def _together(items: Sequence[Clause]) -> Runs:
    """The words of clauses in a row, with a break for each end mark between them."""
    runs = [run for item in items for run in (Run(_BREAK), *item.runs)]
    return tuple(runs[1:])


def _at_breaks(runs: Runs) -> Iterator[tuple[Runs, State]]:
    """The runs cut at the breaks, each piece with the state of the break that ends it."""
    piece: list[Run] = []
    for run in runs:
        head, *tail = run.text.split(_BREAK)
        piece.append(run.with_text(head))
        for text in tail:
            yield joined(piece), run.state
            piece = [run.with_text(text)]
    yield joined(piece), KEPT
