"""The words in which something is looked for: those of the clause, and of each footnote by itself.

A footnote stands among the words of its clause but is not read with them: "road safety" is there
although one stands between the two words, and no word of a footnote belongs to a phrase outside.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from motion_editor.core.clause import Clause
from motion_editor.core.footnotes import OPEN, Stretch, stretches
from motion_editor.core.place import Place, Span
from motion_editor.core.text import Run, pieces

Counts = Callable[[Clause, Run], bool]
"""Whether a run of a clause is looked in."""


class Text:
    """The runs that count, of clauses that are one there, as a string with the place of each."""

    def __init__(self, parts: Sequence[Clause], first: int, counts: Counts) -> None:
        found = [
            (Place(number, offset), run.text)
            for number, item in enumerate(parts, first)
            for offset, run in pieces(item.runs)
            if run.text and counts(item, run)
        ]
        self._places = [place for place, _ in found]
        self._starts = list(accumulate((len(text) for _, text in found), initial=0))[:-1]
        self.words = "".join(text for _, text in found)
        self.notes = stretches(self.words)

    def span(self, start: int, end: int) -> Span:
        """The span of the marked text from this character to the one before `end`."""
        last = self._place(end - 1)
        return Span(self._place(start), Place(last.clause, last.offset + 1))

    def _place(self, index: int) -> Place:
        piece = bisect_right(self._starts, index) - 1
        clause, offset = self._places[piece]
        return Place(clause, offset + index - self._starts[piece])

    def _index(self, place: Place) -> int:
        """How many characters stand before a place."""
        piece = bisect_right(self._places, place) - 1
        if piece < 0:
            return 0
        past = self._starts[piece + 1] if piece + 1 < len(self._starts) else len(self.words)
        start, at = self._starts[piece], self._places[piece]
        return min(start + place.offset - at.offset, past) if at.clause == place.clause else past

    def strings(self) -> Iterator[tuple[str, Callable[[int], int]]]:
        """Each string in which to look, and where its characters stand in the words."""
        if not self.notes:
            yield self.words, _same
            return
        yield self._body()
        for start, end in self.notes:
            yield self.words[start + 1 : end - 1], (start + 1).__add__

    def _body(self) -> tuple[str, Callable[[int], int]]:
        """The words without the footnotes; a character stands after those before it."""
        starts, shifts, out, at = [0], [0], "", 0
        for note in self.notes:
            out += self.words[at : note.start]
            at = note.end
            starts.append(len(out))
            shifts.append(at - len(out))

        def place(index: int) -> int:
            return index + shifts[bisect_right(starts, index) - 1]

        return out + self.words[at:], place

    def parts(self, span: Span) -> tuple[Span, ...]:
        """What of a span are words of the clause, where it does not lie within a footnote."""
        low, high = self._index(span.start), self._index(span.end)
        out: list[Stretch] = []
        at = low
        for note in self.notes:
            if low <= note.start and note.end <= high:
                out.append(Stretch(at, note.start))
                at = note.end
        out.append(Stretch(at, high))
        return tuple(self.span(*it) for it in out if it.start < it.end)

    def emptied(self, span: Span) -> Span:
        """The whole footnote, where these are all of its words; else the span."""
        low, high = self._index(span.start), self._index(span.end)
        for start, end in self.notes:
            if start < low and high < end:
                rest = self.words[start + 1 : low] + self.words[high : end - 1]
                return span if rest.strip() else self.span(start, end)
        return span

    def inside(self, span: Span) -> bool:
        """Whether a span lies within a footnote."""
        low, high = self._index(span.start), self._index(span.end)
        return any(note.start < low and high < note.end for note in self.notes)


def may_matter(clauses: Sequence[Clause], span: Span) -> bool:
    """Whether there can be a footnote about a span."""
    some = clauses[span.start.clause : span.end.clause + 1]
    return any(OPEN in run.text for item in some for run in item.runs)


def _same(index: int) -> int:
    return index
