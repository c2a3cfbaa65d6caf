"""Undo and redo of snapshots, with names, selections and grouping of what was typed in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from motion_editor.core.place import Place, Span

T = TypeVar("T")

GROUP_SECONDS = 0.5
"""Typing that goes on within this time is one step to undo (ProseMirror's measure)."""

MOST_STEPS = 1000

_NOWHERE = Span(Place(0, 0), Place(0, 0))


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """One thing done: the state it began from, its name, and the selection before and after."""

    before: T
    label: str
    selection_before: Span = _NOWHERE
    selection_after: Span = _NOWHERE
    kind: str = ""
    time: float = 0.0


@dataclass(frozen=True, slots=True)
class History(Generic[T]):
    """A state with what can be undone and redone; a value, so each act gives a new one."""

    state: T
    done: tuple[Step[T], ...] = ()
    undone: tuple[tuple[T, Step[T]], ...] = ()
    broken: bool = True

    def did(
        self,
        state: T,
        label: str,
        *,
        before: Span = _NOWHERE,
        after: Span = _NOWHERE,
        kind: str = "",
        time: float = 0.0,
    ) -> History[T]:
        """The history after an act.

        Acts of one `kind` (not "") are one step where each begins where the last one ended and
        within half a second of it; `time` is in seconds, from any start.
        """
        last = self.done[-1] if self.done and not self.broken else None
        if last is not None and kind and _goes_on(last, kind, before, time):
            step = replace(last, selection_after=after, time=time)
            return History(state, (*self.done[:-1], step), (), broken=False)
        step = Step(self.state, label, before, after, kind, time)
        return History(state, (*self.done, step)[-MOST_STEPS:], (), broken=False)

    def undo(self) -> History[T]:
        """The history one step back; itself where nothing can be undone."""
        if not self.done:
            return self
        step = self.done[-1]
        return History(step.before, self.done[:-1], (*self.undone, (self.state, step)))

    def redo(self) -> History[T]:
        """The history one step forward again; itself where nothing was undone."""
        if not self.undone:
            return self
        state, step = self.undone[-1]
        return History(state, (*self.done, step), self.undone[:-1])

    def parted(self) -> History[T]:
        """The same, but what is typed next is a step of its own (the caret was set elsewhere)."""
        return replace(self, broken=True)

    @property
    def undo_label(self) -> str:
        """The name of what undo would undo; "" for nothing."""
        return self.done[-1].label if self.done else ""

    @property
    def redo_label(self) -> str:
        """The name of what redo would do again; "" for nothing."""
        return self.undone[-1][1].label if self.undone else ""


def _goes_on(last: Step[T], kind: str, before: Span, time: float) -> bool:
    near = 0 <= time - last.time <= GROUP_SECONDS
    return last.kind == kind and near and last.selection_after == before
