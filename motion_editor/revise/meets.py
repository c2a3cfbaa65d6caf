"""Where two tracked texts over one base meet, told by places of that base."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from motion_editor.core.amendment import FlagKind
from motion_editor.core.clause import Clause


@dataclass(frozen=True, slots=True)
class Meet:
    """Two amendments at one place: they clash where `kind` is None, else see what it says.

    `clause` names a clause of the base, or one that either puts in; "" is before the first.
    `start` and `end` are offsets into the words of the base there, `end` into those of `last`.
    """

    kind: FlagKind | None
    clause: str
    start: int = 0
    end: int = 0
    last: str = ""

    @property
    def clash(self) -> bool:
        """Whether they want different things of the same words."""
        return self.kind is None


def placed(kind: FlagKind | None, base: Sequence[Clause], start: int, end: int) -> Meet:
    """The meeting at these offsets into base clauses as one stream, end marks counted."""
    first, low = _at(base, start, right=True)
    last, high = _at(base, end, right=False) if end > start else (first, low)
    return Meet(kind, first, low, high, last if last != first else "")


def _at(base: Sequence[Clause], offset: int, *, right: bool) -> tuple[str, int]:
    for item in base[:-1]:
        size = len(item.text) + 1
        if offset < size or (offset == size and not right):
            return item.id, min(offset, size - 1)
        offset -= size
    return base[-1].id, min(offset, len(base[-1].text))
