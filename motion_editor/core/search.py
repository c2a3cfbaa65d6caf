"""Finding words in a text, plain or marked, and putting others in their place.

What is looked for is a callable, so that a person's own pattern is made and bounded outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from motion_editor.core import edit
from motion_editor.core.clause import Clause, NewId
from motion_editor.core.edit import Edited, edited
from motion_editor.core.footnotes import CLOSE, OPEN, stretches
from motion_editor.core.place import Place, Span
from motion_editor.core.searched import Counts, Text, may_matter
from motion_editor.core.structure import strike_clauses
from motion_editor.core.text import (
    ADDED,
    KEPT,
    PLAIN,
    SOFT_BREAK,
    STRUCK,
    Emphasis,
    Run,
    cut,
    length,
    pieces,
    sliced,
    words,
)
from motion_editor.core.tracked import groups, struck


class Found(NamedTuple):
    """A stretch of a string, and the words that would be put in its place."""

    start: int
    end: int
    instead: str = ""


Matcher = Callable[[str], Iterable[Found]]
"""Finds stretches of a string, in order, none overlapping another."""


class Hit(NamedTuple):
    """What was found, as a span of the marked text; `struck` where some of it is left out.

    Footnotes in it were not looked for, unless it is `literal`.
    """

    span: Span
    instead: str = ""
    struck: bool = False
    literal: bool = False


def hits(
    clauses: Sequence[Clause], matcher: Matcher, *, struck: bool = False, mixed: bool = False
) -> tuple[Hit, ...]:
    """Where the matcher finds something in the words that would stand, in order.

    A hit begins and ends with such a word, may run across struck ones and footnotes between, and
    is never empty; words of a footnote are found by themselves, unless the text is `mixed`: then
    the matcher has footnotes in their brackets among the words. With `struck` also what it finds
    in the base where that is left out, wholly or in part.
    """
    standing = [
        Hit(span, found.instead, literal=literal)
        for first, past in groups(clauses, _in_proposed)
        for span, found, literal in _found(clauses[first:past], first, matcher, _stands, mixed)
    ]
    if not struck:
        return tuple(standing)
    known = {hit.span for hit in standing}
    gone = [
        Hit(span, found.instead, struck=True, literal=literal)
        for first, past in groups(clauses, _in_original)
        for span, found, literal in _found(clauses[first:past], first, matcher, _stood, mixed)
        if span not in known and _strikes(clauses, span)
    ]
    return tuple(sorted((*standing, *gone), key=lambda hit: hit.span))


def standing_words(clauses: Sequence[Clause], span: Span) -> str:
    """The words of a span that would stand, those of several clauses on lines of their own."""
    return "\n".join(
        words(run for run in cut(clauses[at].runs, low, high) if run.in_proposed)
        for at, low, high in _shares(clauses, span)
    )


def hit_parts(clauses: Sequence[Clause], hit: Hit) -> tuple[Span, ...]:
    """The span of a hit without the footnotes in it that were not looked for."""
    if hit.literal or not may_matter(clauses, hit.span):
        return (hit.span,)
    text = _text_of(clauses, hit)
    return (hit.span,) if text.inside(hit.span) else text.parts(hit.span)


def hit_words(clauses: Sequence[Clause], hit: Hit) -> str:
    """The words that were found and would stand, footnotes between them left aside."""
    return "".join(standing_words(clauses, it) for it in hit_parts(clauses, hit))


_Part = tuple[Span, str]
"""A stretch that is replaced, and what is put in there."""


def replace_hits(
    clauses: Sequence[Clause], wanted: Sequence[Hit], *, tracked: bool, new_id: NewId
) -> Edited:
    """Put the words of each hit in its place; those of hits that are struck stay as they are.

    The words put in look as the first that they replace. A footnote that stands between the words
    of a hit stays, after what is put in; one all of whose words go, goes. Under tracking a clause
    that would have no word left is left out whole. The caret stands after the first replacement.
    """
    now, caret = list(clauses), Place(0, 0)
    parts = sorted(part for hit in wanted if not hit.struck for part in _shared_out(clauses, hit))
    for some in reversed(_by_clause(parts)):
        at = some[0][0].start.clause
        # A clause that a later replacement has altered is not as its hits say any more.
        done = _at_once(now[at], some, tracked) if now[at] is clauses[at] else None
        if done is not None:
            now[at], caret = done
            continue
        for part, instead in reversed(some):
            # Later replacements may have made a move above into leave out and insert: struck words
            # go from the copy then, but never standing ones.
            span = _marked(now, _standing(clauses, part))
            caret = _replace(now, span, instead, tracked, new_id)
    return edited(clauses, now, caret)


def _by_clause(parts: Iterable[_Part]) -> list[list[_Part]]:
    """The parts in order, those that begin in one clause together."""
    grouped = groupby(parts, key=lambda part: part[0].start.clause)
    return [list(some) for _, some in grouped]


def _at_once(item: Clause, some: Sequence[_Part], tracked: bool) -> tuple[Clause, Place] | None:
    """The clause with several parts replaced in one go, and the place after the first.

    One by one each would go through all that those before it have made. None where that has to
    be: for a single part, at joints of clauses, and where the clause may be left out whole.
    """
    at = some[0][0].start.clause
    apart = any(span.end.clause != at or "\n" in instead for span, instead in some)
    if len(some) == 1 or apart or item.moved_from or (tracked and item.end is STRUCK):
        return None
    bounds = [place.offset for span, _ in some for place in span]
    cuts = sliced(item.runs, bounds) if bounds == sorted(bounds) else []
    within = cuts[1::2]
    if not all(inside and inside[0].in_proposed and inside[-1].in_proposed for inside in within):
        return None
    stays = any(run.in_proposed for piece in cuts[::2] for run in piece)
    if not within or (tracked and not stays and not any(instead for _, instead in some)):
        return None
    out, caret = list(cuts[0]), -1
    for (_, instead), inside, after in zip(some, within, cuts[2::2], strict=True):
        out += struck(inside) if tracked else ()
        out.append(Run(instead, ADDED if tracked else KEPT, inside[0].emphasis))
        caret = length(out) if caret < 0 else caret
        out += after
    return item.with_runs(out), Place(at, caret)


def _shared_out(clauses: Sequence[Clause], hit: Hit) -> Iterator[tuple[Span, str]]:
    """The spans that a hit replaces, with what is put in there: all of it at the first."""
    if hit.literal or not may_matter(clauses, hit.span):
        yield hit.span, hit.instead
        return
    text = _text_of(clauses, hit)
    if text.inside(hit.span):
        # A footnote is one paragraph.
        instead = hit.instead.replace("\n", SOFT_BREAK)
        yield hit.span if instead.strip() else text.emptied(hit.span), instead
        return
    first, *others = text.parts(hit.span)
    yield first, hit.instead
    yield from ((span, "") for span in others)


def _text_of(clauses: Sequence[Clause], hit: Hit) -> Text:
    """The text in which a hit was found."""
    at = hit.span.start.clause
    visible, counts = (_in_original, _stood) if hit.struck else (_in_proposed, _stands)
    first, past = next(it for it in groups(clauses, visible) if it[0] <= at < it[1])
    return Text(clauses[first:past], first, counts)


def _in_proposed(item: Clause) -> bool:
    return item.in_proposed


def _in_original(item: Clause) -> bool:
    return item.in_original


def _stands(_item: Clause, run: Run) -> bool:
    return run.in_proposed


def _stood(item: Clause, run: Run) -> bool:
    return run.in_original and not item.moved_from


def _found(
    parts: Sequence[Clause], first: int, matcher: Matcher, counts: Counts, mixed: bool
) -> Iterator[tuple[Span, Found, bool]]:
    """What is found in the runs that count, of clauses that are one there."""
    text = Text(parts, first, counts)
    if not text.words:
        return
    strings = ((text.words, _same),) if mixed else text.strings()
    out = [
        (at(found.start), at(found.end - 1) + 1, found)
        for words, at in strings
        for found in matcher(words)
        if found.start < found.end
    ]
    literal = not out and not mixed and bool(text.notes)
    if literal:  # A footnote with its brackets may be what is looked for.
        found_so = (it for it in matcher(text.words) if _holds_whole(text.words, it))
        out = [(it.start, it.end, it) for it in found_so]
    if text.notes:
        out.sort(key=lambda it: it[:2])
    for start, end, found in out:
        yield text.span(start, end), found, literal


def _same(index: int) -> int:
    return index


def _holds_whole(text: str, found: Found) -> bool:
    """Whether something found holds footnotes with their brackets, and no part of one."""
    some = text[found.start : found.end]
    return 0 < len(stretches(some)) == some.count(OPEN) == some.count(CLOSE)


def _shares(clauses: Sequence[Clause], span: Span) -> Iterator[tuple[int, int, int]]:
    """Each clause of a span, with the offsets between which it lies in it."""
    (first, low), (last, high) = span
    for at in range(first, last + 1):
        yield at, low if at == first else 0, high if at == last else clauses[at].length


def _strikes(clauses: Sequence[Clause], span: Span) -> bool:
    return any(
        run.state is STRUCK
        for at, low, high in _shares(clauses, span)
        for run in cut(clauses[at].runs, low, high)
    )


def _standing(clauses: Sequence[Clause], span: Span) -> Span:
    """The span with its offsets counted in standing characters alone."""

    def place(one: Place) -> Place:
        runs = cut(clauses[one.clause].runs, 0, one.offset)
        return Place(one.clause, length(run for run in runs if run.in_proposed))

    return Span(place(span.start), place(span.end))


def _marked(clauses: Sequence[Clause], standing: Span) -> Span:
    """The span of the marked text: from its first standing character to after its last."""
    (first, low), (last, high) = standing
    start = _offset(clauses[first], low)
    return Span(Place(first, start), Place(last, _offset(clauses[last], high - 1) + 1))


def _offset(item: Clause, standing: int) -> int:
    """The offset of the standing character of this number."""
    for at, run in pieces(item.runs):
        if not run.in_proposed:
            continue
        if standing < len(run.text):
            return at + standing
        standing -= len(run.text)
    return item.length


def _replace(now: list[Clause], span: Span, instead: str, tracked: bool, new_id: NewId) -> Place:
    """Make one replacement in `now`; where it keeps within a clause, nothing else is looked at."""
    (first, low), (last, high) = span
    item, look = now[first], _look(now[first], low)
    if tracked and not instead and _is_all(now, span):
        done = strike_clauses(now, first, last, tracked=True)
    elif first != last or "\n" in instead or item.moved_from or (tracked and item.end is STRUCK):
        done = edit.replace(now, span, instead, tracked=tracked, new_id=new_id, emphasis=look)
    elif tracked:
        inner = Span(Place(0, low), Place(0, high))
        one = edit.replace((item,), inner, instead, tracked=True, new_id=new_id, emphasis=look)
        (now[first],) = one.clauses
        return Place(first, one.caret.offset)
    else:
        head, tail = cut(item.runs, 0, low), cut(item.runs, high)
        now[first] = item.with_runs((*head, Run(instead, KEPT, look), *tail))
        return Place(first, low + len(instead))
    now[:] = done.clauses
    return done.caret


def _look(item: Clause, offset: int) -> Emphasis:
    runs = cut(item.runs, offset)
    return runs[0].emphasis if runs else PLAIN


def _is_all(now: Sequence[Clause], span: Span) -> bool:
    """Whether these are all the standing words of their clauses, which end with them."""
    (first, low), (last, high) = span
    before, after = cut(now[first].runs, 0, low), cut(now[last].runs, high)
    return now[last].in_proposed and not any(run.in_proposed for run in (*before, *after))
