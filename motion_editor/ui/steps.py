"""From change to change: which one stands at the caret, and which is next. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from motion_editor.core.place import Place, Span


class Step(NamedTuple):
    """The number of the change gone to, and whether that went round an end of the text."""

    number: int
    wrapped: bool


@dataclass(frozen=True, slots=True)
class Steps:
    """The changes of a marked text in order, by where they stand in it."""

    spans: tuple[Span, ...] = ()

    def at(self, selection: Span, last: int = -1) -> int:
        """The number of the change that is selected or holds the caret; -1 for none.

        `last` is the one gone to last: several may stand at one place, as a move and a rewording.
        """
        if 0 <= last < len(self.spans) and self.spans[last] == selection:
            return last
        if not selection.empty and selection in self.spans:
            return self.spans.index(selection)
        caret = selection.end
        around = [at for at, it in enumerate(self.spans) if it.start <= caret <= it.end]
        return min(around, key=lambda at: _size(self.spans[at]), default=-1)

    def next(self, selection: Span, last: int = -1) -> Step:
        """The change after the selection, the first one after the last; there must be one."""
        now = self.at(selection, last)
        if now < 0:
            after = [at for at, it in enumerate(self.spans) if it.start > selection.end]
            return Step(after[0], wrapped=False) if after else Step(0, wrapped=True)
        number = (now + 1) % len(self.spans)
        return Step(number, wrapped=number <= now)

    def previous(self, selection: Span, last: int = -1) -> Step:
        """The change before the selection, the last one before the first; there must be one."""
        now, end = self.at(selection, last), len(self.spans) - 1
        if now < 0:
            before = [at for at, it in enumerate(self.spans) if it.end < selection.start]
            return Step(before[-1], wrapped=False) if before else Step(end, wrapped=True)
        return Step(now - 1, wrapped=False) if now else Step(end, wrapped=True)


def _size(span: Span) -> Place:
    return Place(span.end.clause - span.start.clause, span.end.offset - span.start.offset)
