"""Which paragraphs and marks a tracked text becomes in Word, so that all readers resolve it alike.

Word and LibreOffice disagree on whose properties survive where a paragraph mark goes (Word: the
last paragraph's; LibreOffice: the first's). LibreOffice moreover, saving a file that is still
tracked, gives the properties of a left-out paragraph to the next one, and takes the mark between
words put in at a paragraph's end and a paragraph put in after it for put in too. So: halves that
are alike share a mark; halves that differ in role or level become whole clauses left out and put
in; and where a list ends, or words put in touch, the marks go to the paragraphs before, which is
how Word itself records Enter at the end of a paragraph. LibreOffice takes words left out here and
put in there for a move, which it refuses otherwise than an insertion: these marks go there too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from motion_editor.core.clause import Clause, Clauses, Role, Was
from motion_editor.core.normal import normal
from motion_editor.core.text import ADDED, KEPT, STRUCK, Runs, State, in_state


@dataclass(frozen=True, slots=True)
class Planned:
    """A paragraph to be written: its words, its mark, and what it is before and after.

    `base` is None where the base has no mark here, `amended` where the amended text has none;
    `shown` is what such a paragraph looks like while both are shown. `source` is the index of the
    clause it comes from, `moved` says that the same words are left out elsewhere.
    """

    runs: Runs
    mark: State
    base: Was | None
    amended: Was | None
    source: int
    shown: Was | None = None
    moved: bool = False

    @property
    def kind(self) -> Was:
        """What the paragraph is written as."""
        kind = self.amended or self.shown or self.base
        assert kind is not None, "a mark that neither text has"
        return kind

    @property
    def changes_kind(self) -> bool:
        """Whether role or level differ between base and amended text."""
        return None not in (self.base, self.amended) and self.base != self.amended

    def wholly(self, state: State) -> bool:
        """Whether it is a whole clause left out, or put in, with a mark of its own."""
        return self.mark is state and all(run.state is state for run in self.runs)


Plan = tuple[Planned, ...]


def plan(clauses: Clauses, base: Clauses, amended: Clauses) -> Plan:
    """The paragraphs of a text, plain or tracked; `base` and `amended` are its two readings."""
    parts = tuple(_parts(clauses, base, amended))
    out: list[Planned] = []
    for first, past in _segments(parts):
        segment = parts[first:past]
        before = parts[first - 1] if first else None
        out += segment if _as_it_is(segment, before) else _apart(segment)
    for state in (STRUCK, ADDED):
        _shift_marks(out, state)
    return tuple(out)


def _parts(clauses: Clauses, base_text: Clauses, new_text: Clauses) -> Iterator[Planned]:
    """Each clause with its kinds; in each projection the group's kind stands at its mark.

    A mark that neither text has is left out, its words going to the next paragraph. A last
    clause still open in one of the texts ends there.
    """
    text = normal(clauses)
    places = {item.id: at for at, item in enumerate(clauses)}
    bases, news = iter(base_text), iter(new_text)
    runs: Runs = ()
    for at, item in enumerate(text):
        last = at == len(text) - 1
        base = next(bases, None) if item.in_original or last else None
        amended = next(news, None) if item.in_proposed or last else None
        runs += _runs(item)
        if base is None and amended is None:
            continue
        mark = KEPT if base and amended else STRUCK if base else ADDED
        old, new = base.kind if base else None, amended.kind if amended else None
        moved = bool(item.moved_from)
        yield Planned(runs, mark, old, new, places[item.id], moved=moved)
        runs = ()


def _runs(item: Clause) -> Runs:
    """A moved copy's words are all new where it stands now; the old place shows what was struck."""
    if item.moved_from:
        return in_state((run for run in item.runs if run.in_proposed), ADDED)
    return item.runs


def _segments(parts: Sequence[Planned]) -> Iterator[tuple[int, int]]:
    """The ranges of parts after which neither text has a clause still open."""
    first = 0
    base_open = new_open = False
    for at, part in enumerate(parts):
        base_open = part.base is None and (base_open or _has_more_than(part, ADDED))
        new_open = part.amended is None and (new_open or _has_more_than(part, STRUCK))
        if not base_open and not new_open:
            yield first, at + 1
            first = at + 1
    if first < len(parts):
        yield first, len(parts)


def _has_more_than(part: Planned, state: State) -> bool:
    return any(run.state is not state for run in part.runs)


def _as_it_is(segment: Sequence[Planned], before: Planned | None) -> bool:
    """Whether clauses that share a stretch of text are written as they stand.

    Split and joined ones are if all are of one kind. `before` is the clause above.
    """
    if len(segment) == 1:
        only = segment[0]
        if not only.changes_kind or not _has_more_than(only, KEPT):
            return True
        return _bears_both(only) and not _goes_on(before, only)
    kinds = {kind for part in segment for kind in (part.base, part.amended) if kind is not None}
    return len(kinds) == 1


def _goes_on(before: Planned | None, part: Planned) -> bool:
    """Whether what is left out above goes on in a clause that changes its kind.

    LibreOffice takes both for one change, and forgets it when the file is saved (tried).
    """
    return before is not None and before.mark is STRUCK and part.runs[0].state is STRUCK


def _bears_both(part: Planned) -> bool:
    """Whether LibreOffice keeps a change of kind and changed words in one paragraph apart.

    Tried on each order of words kept, left out and put in: refusing both it loses the list of a
    point that becomes something else, and saving them it confuses words exchanged at the start
    and words put in at the end with the mark.
    """
    states = [run.state for run in part.runs]
    if part.base is not None and part.base.role is Role.POINT is not part.kind.role:
        return False
    return KEPT in states and states[:2] != [STRUCK, ADDED] and states[-1] is not ADDED


def _apart(segment: Sequence[Planned]) -> Iterator[Planned]:
    """The clauses of the base left out, then those of the amended text put in."""
    yield from _whole(segment, STRUCK)
    yield from _whole(segment, ADDED)


def _whole(segment: Sequence[Planned], state: State) -> Iterator[Planned]:
    """The clauses of one text in a segment, wholly struck (the base) or wholly added."""
    other = ADDED if state is STRUCK else STRUCK
    runs: Runs = ()
    for part in segment:
        runs += tuple(run for run in part.runs if run.state is not other)
        base = part.base if state is STRUCK else None
        amended = part.amended if state is ADDED else None
        if base is not None or amended is not None:
            yield Planned(in_state(runs, state), state, base, amended, part.source, moved=True)
            runs = ()


def _shift_marks(parts: list[Planned], state: State) -> None:
    """Give the marks of clauses left out (or put in) to the paragraphs before, where need be.

    The paragraph before then has the first of their marks, and the last clause a mark that stays,
    which in the text without these clauses is the mark of the paragraph before.
    """
    at = 0
    while at < len(parts):
        first = at
        while at < len(parts) and parts[at].wholly(state):
            at += 1
        if at > first > 0 and _needs_shift(parts, first, at, state):
            before, last = parts[first - 1], parts[at - 1]
            kind = before.kind
            if state is STRUCK:
                parts[first - 1] = replace(before, mark=STRUCK, amended=None, shown=kind)
                parts[at - 1] = replace(last, mark=KEPT, amended=kind)
            else:
                parts[first - 1] = replace(before, mark=ADDED, base=None, amended=kind)
                parts[at - 1] = replace(last, mark=KEPT, base=kind)
        at += 1


def _needs_shift(parts: Sequence[Planned], first: int, past: int, state: State) -> bool:
    """Whether `first` up to `past`, left out or put in, stand where their own marks do harm."""
    before, last = parts[first - 1], parts[past - 1]
    if before.mark is not KEPT or before.changes_kind:
        return False
    if state is ADDED:
        if before.runs and before.runs[-1].state is ADDED:
            return True
        if not any(part.moved for part in parts[first:past]):
            return False
    after = parts[past] if past < len(parts) else None
    if after is not None and after.kind == parts[first].kind:
        return False
    if before.kind == last.kind:
        return True
    # The last clause will look like the one before: no harm between points of two levels.
    calm = after is None or (after.mark is KEPT and not after.changes_kind)
    return state is STRUCK and calm and before.kind.role is last.kind.role
