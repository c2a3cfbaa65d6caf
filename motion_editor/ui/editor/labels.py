"""What the gutter says beside each clause. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from motion_editor.core.clause import Clause, Role
from motion_editor.core.numbering import NEW, NumberingStyle, labels
from motion_editor.core.text import STRUCK
from motion_editor.core.tracked import has_changes, original
from motion_editor.ui.editor.stretch import differing


class Label(NamedTuple):
    """The label of one clause: its words, and whether it is struck or says "new"."""

    text: str = ""
    struck: bool = False
    new: bool = False


def plain_labels(clauses: Sequence[Clause], style: NumberingStyle) -> tuple[Label, ...]:
    """The labels of a plain text, counted afresh."""
    texts = labels(clauses, style)
    made = {text: Label(text) for text in set(texts)}
    return tuple(map(made.__getitem__, texts))


def printed(
    clauses: Sequence[Clause], style: NumberingStyle, issued: Sequence[str]
) -> dict[str, str]:
    """The label by id of each clause of a base: as issued, else as it would be."""
    base = original(clauses) if has_changes(clauses) else tuple(clauses)
    found = issued if len(issued) == len(base) else labels(base, style)
    return {item.id: text for item, text in zip(base, found, strict=True)}


def _label(item: Clause, known: Mapping[str, str], before: Clause | None = None) -> Label:
    """The label of a clause of a tracked text: the printed one, struck where it is left out.

    So it is where the clause is joined to the one `before`: nothing in its words would show that.
    """
    text = known.get(item.id)
    if text is not None and not item.moved_from:
        return Label(text, struck=bool(text) and (item.wholly_struck or _open_ended(before)))
    return Label(NEW, new=True) if item.role is Role.POINT else Label()


def _open_ended(before: Clause | None) -> bool:
    return before is not None and before.end is STRUCK and not before.wholly_struck


def same_labels(old: Sequence[Clause], new: Sequence[Clause]) -> bool:
    """Whether clauses at one place count alike, so that no other label can change."""
    return len(old) == len(new) and all(
        one.id == two.id and one.kind == two.kind for one, two in zip(old, new, strict=True)
    )


def marked_labels(clauses: Sequence[Clause], known: Mapping[str, str]) -> tuple[Label, ...]:
    """The labels of a tracked text, with the printed ones of its base."""
    befores = (None, *clauses[:-1]) if clauses else ()
    return tuple(_label(item, known, before) for item, before in zip(clauses, befores, strict=True))


class Labels:
    """The labels of the text in view, worked out again only where they can have changed."""

    def __init__(
        self, clauses: Sequence[Clause], style: NumberingStyle, known: Mapping[str, str] | None
    ) -> None:
        """`known` are the printed labels of a tracked text's base; None for a plain text."""
        self._clauses: Sequence[Clause] = clauses
        self._style = style
        self._known = known
        self.all: tuple[Label, ...] = ()
        self._count()

    def follow(self, clauses: Sequence[Clause]) -> None:
        """The text is now this one."""
        old, self._clauses = self._clauses, clauses
        start, tail = differing(old, clauses)
        past, old_past = len(clauses) - tail, len(old) - tail
        if self._known is None:
            if not same_labels(old[start:old_past], clauses[start:past]):
                self._count()
            return
        # The one after them may be joined to them now, or no longer.
        after = min(past + 1, len(clauses))
        middle = marked_labels(clauses[max(start - 1, 0) : after], self._known)[min(start, 1) :]
        self.all = (*self.all[:start], *middle, *self.all[old_past + after - past :])

    def _count(self) -> None:
        if self._known is None:
            self.all = plain_labels(self._clauses, self._style)
        else:
            self.all = marked_labels(self._clauses, self._known)
