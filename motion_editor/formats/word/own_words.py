"""The words of a Word file put to what its own part says: the marks and ids as they were made."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from motion_editor.compare.lcs import Block, blocks
from motion_editor.core.clause import Clause, Clauses
from motion_editor.core.fingerprint import text_hash
from motion_editor.core.text import ADDED, KEPT, STRUCK, Run, Runs, joined, length, words
from motion_editor.core.tracked import original, proposed
from motion_editor.formats.word.own_part import OwnPart, short_hash


def as_made(own: OwnPart, base: Clauses, amended: Clauses) -> Clauses | None:
    """The tracked text as it was written to the file, ids and moves included.

    `base` and `amended` are what the file says with every change refused, and accepted. None
    where these are no longer the words that were written: then the part proves nothing.
    """
    if (text_hash(base), text_hash(amended)) != (own.base, own.amended):
        return None
    made = refilled(own.outline, base, amended)
    if made is None:
        return None
    same = text_hash(original(made)) == own.base and text_hash(proposed(made)) == own.amended
    return made if same else None


def refilled(outline: Clauses, base: Clauses, amended: Clauses) -> Clauses | None:
    """The clauses of an outline with the words of both texts; None where these do not fit."""
    return _Filler(_all(base), _all(amended)).filled(outline)


def with_own_ids(own: OwnPart, base: Clauses) -> Clauses:
    """The base as read with the ids that its clauses were written with, as far as words tell.

    A clause is known by the hash of its words, in the order of the part; others keep their ids.
    """
    ids = [item.id for item in original(own.outline)]
    marks = [short_hash(item.text) for item in base]
    known = {item.id for item in base}
    out = list(base)
    i = j = 0
    ends = Block(len(ids), len(ids), len(base), len(base))
    for gap in (*blocks(own.words, marks), ends):
        for at in range(gap.i1 - i):
            if ids[i + at] not in known:
                out[j + at] = replace(base[j + at], id=ids[i + at])
        i, j = gap.i2, gap.j2
    return tuple(out)


def _all(clauses: Sequence[Clause]) -> Runs:
    return tuple(run for item in clauses for run in item.runs)


@dataclass(slots=True)
class _Flow:
    """Words that are taken from the front, a stretch at a time."""

    runs: Runs
    _at: int = 0
    _used: int = 0

    def take(self, size: int) -> Runs | None:
        """The next so many characters; None where there are not so many."""
        out: list[Run] = []
        while size and self._at < len(self.runs):
            run = self.runs[self._at]
            piece = run.text[self._used : self._used + size]
            out.append(run.with_text(piece))
            size -= len(piece)
            self._used += len(piece)
            if self._used == len(run.text):
                self._at, self._used = self._at + 1, 0
        return None if size else tuple(out)


class _MissingError(Exception):
    """The words do not reach as far as the part says."""


@dataclass(slots=True)
class _Filler:
    """Puts words into an outline: those of the base and those of the amended text, in order."""

    base: Runs
    amended: Runs
    _struck: dict[str, Runs] = field(default_factory=dict)

    def filled(self, outline: Clauses) -> Clauses | None:
        """The clauses with their words; None where these do not fit."""
        old, new = _Flow(self.base), _Flow(self.amended)
        try:
            once = [
                self._copy(it, new) if it.moved_from else self._clause(it, old, new)
                for it in outline
            ]
            return tuple(self._against_source(it) if it.moved_from else it for it in once)
        except _MissingError:
            return None

    def _clause(self, item: Clause, old: _Flow, new: _Flow) -> Clause:
        out: list[Run] = []
        for run in item.runs:
            size = len(run.text)
            if run.state is ADDED:
                out += _in(_there(new.take(size)), run)
                continue
            some = _there(old.take(size))
            if run.state is KEPT and words(_there(new.take(size))) != words(some):
                raise _MissingError
            out += _in(some, run)
        self._struck[item.id] = joined(it.with_state(KEPT) for it in out if it.in_original)
        return item.with_runs(joined(out))

    def _copy(self, item: Clause, new: _Flow) -> Clause:
        """A moved copy with the words that the amended text has of it."""
        out: list[Run] = []
        for run in item.runs:
            if run.state is STRUCK:
                out.append(run)
            else:
                out += _in(_there(new.take(len(run.text))), run)
        return replace(item, runs=tuple(out))

    def _against_source(self, item: Clause) -> Clause:
        """The copy with what it kept and struck of the clause that was moved."""
        source = _Flow(self._struck.get(item.moved_from, ()))
        out: list[Run] = []
        for run in item.runs:
            if run.state is ADDED:
                out.append(run)
                continue
            some = _there(source.take(len(run.text)))
            if run.state is KEPT and words(some) != run.text:
                raise _MissingError
            out += _in(some, run)
        if length(it for it in item.runs if it.state is not ADDED) != length(source.runs):
            raise _MissingError
        return item.with_runs(joined(out))


def _in(runs: Iterable[Run], like: Run) -> list[Run]:
    return [it.with_state(like.state) for it in runs]


def _there(runs: Runs | None) -> Runs:
    if runs is None:
        raise _MissingError
    return runs
