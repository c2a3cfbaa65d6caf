"""One open motion: the snapshot, what is shown of it, its history, and the file it came from.

Everything done to a motion goes through here, so everything can be undone and everybody hears
of it through one signal.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from motion_editor.core.clause import Clauses, NewId
from motion_editor.core.edit import Edited
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.store import motions
from motion_editor.tasks.find import is_decided
from motion_editor.ui import state as states
from motion_editor.ui.allowed import met
from motion_editor.ui.command import Need
from motion_editor.ui.doing import entry_of, label_of, placed, replaced, taken_out
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.opened import Opened
from motion_editor.ui.sight import Sight
from motion_editor.ui.state import Change, Shown, State, View
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.core.pasting import Pasted

Enter = Callable[[Motion, str, bool], Motion]
"""Enters what was done into the work log of a motion; whether it is writing, which goes on."""

Make = Callable[[Clauses, bool], Edited]
"""An edit of the text shown: given the clauses and whether it is tracked."""


class Session(Opened[State]):
    """An open motion."""

    changed = Signal(object)
    """A `Change`: the motion, or what is shown of it, is another."""

    def __init__(
        self,
        motion: Motion,
        new_id: NewId,
        *,
        shown: Shown | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        state = State(motion, shown or states.opening(motion))
        super().__init__(state)
        self.new_id = new_id
        self.keeper: Callable[[], bool] | None = None
        """Saves it where it stands in another file, as on an agenda; whether it is saved."""
        self.not_let_on: Callable[[], frozenset[str]] = frozenset
        """The amendments, by id, that were rejected where they were registered for an agenda."""
        self.enter: Enter = _not_entered
        self._clock = clock
        self._told = state
        self.stepped = False
        """Whether the last act was undoing, or doing again."""
        self.act = ""
        """What was done last, in words; "" for typing, and for showing another text."""
        self._sight = Sight(state)
        self.under_way: Motion | None = None
        """The motion with what a dialog is in the middle of, to be kept against a crash."""

    # What there is

    @property
    def state(self) -> State:
        """The motion and what is shown of it."""
        return self._history.state

    @property
    def motion(self) -> Motion:
        """The motion as it is now."""
        return self.state.motion

    def _content_of(self, state: State) -> object:
        """The motion, whatever of it is shown."""
        return state.motion

    @property
    def shown(self) -> Shown:
        """Which of its texts is shown."""
        return self.state.shown

    @property
    def clauses(self) -> Clauses:
        """The text shown; the same object until it changes."""
        return self._sight.clauses

    @property
    def labels(self) -> tuple[Label, ...]:
        """The label of each clause of the text shown."""
        return self._sight.labels

    @property
    def tracked(self) -> bool:
        """Whether what is typed is tracked."""
        return self.state.tracked

    @property
    def editable(self) -> bool:
        """Whether the text shown may be typed in."""
        return not self.read_only and self.state.editable

    @property
    def settles(self) -> bool:
        """Whether clashes of the amendment shown may be settled."""
        shown = self.state.amendment
        may = shown is not None and shown.open and not is_decided(self.motion)
        return may and not self.read_only

    @property
    def empty(self) -> bool:
        """Whether there is not a word in the text shown."""
        return len(self.clauses) == 1 and not self.clauses[0].runs

    @property
    def headline(self) -> str:
        """One line on what is shown."""
        return states.headline(self.state)

    @property
    def as_saved(self) -> Motion:
        """The motion as its file has it, or as it was opened."""
        saved = self._saved
        return saved if isinstance(saved, Motion) else self.motion

    @property
    def allows(self) -> frozenset[Need]:
        """Which needs of commands are met."""
        return met(self)

    def why_fixed(self) -> MotionError:
        """Why the text shown can't be typed in, and what to do instead."""
        if self.read_only:
            return MotionError(
                tr("This file was opened for reading only."),
                tr("Save it under another name to change it."),
            )
        return states.why_fixed(self.state)

    # What can be done

    def replace(
        self, span: Span, text: str, *, backspace: bool = False, selection: Span | None = None
    ) -> Place:
        """Put text in place of a span; where the caret then stands. MotionError if fixed."""
        self._demand_editable()
        before, tracked = self.clauses, self.tracked
        done = replaced(
            before, span, text, tracked=tracked, new_id=self.new_id, backspace=backspace
        )
        label, kind = label_of(before, self.labels, span, text, tracked=tracked)
        if backspace and kind:
            kind = "backspace"
        entry = entry_of(before, self.labels, span) if kind else label
        self._take(done, label, kind, selection or span, quiet=True, entry=entry)
        return done.caret

    def edit(self, label: str, make: Make, selection: Span, *, keeps: Span | None = None) -> None:
        """Do something to whole clauses or to emphasis. MotionError if the text is fixed.

        `selection` is what is selected now, `keeps` what is to be afterwards: the edit's own
        caret where nothing is said.
        """
        self._demand_editable()
        done = make(self.clauses, self.tracked)
        if done.clauses != self.clauses:
            self._take(done, label, "", selection, quiet=False, keeps=keeps)

    def carry(self, span: Span, lines: Sequence[Pasted], to: Place) -> None:
        """Move words to another place: taken out here and put in there, in one step."""
        from motion_editor.core.pasting import paste

        self._demand_editable()
        tracked, before = self.tracked, self.clauses
        gone, there = taken_out(before, span, to, tracked=tracked, new_id=self.new_id)
        at = Span(there, there)
        put = paste(gone.clauses, at, lines, tracked=tracked, new_id=self.new_id, deepen=False)
        self._take(put, tr("move of words"), "", span, quiet=False)

    def become(
        self,
        motion: Motion,
        label: str,
        shown: Shown | None = None,
        kind: str = "",
        *,
        noted: bool = True,
    ) -> None:
        """The motion is now this one; one step of undo, named by what was done.

        It is an entry of the work log too, unless it is not to be `noted`.
        """
        if motion is self.motion and shown in (None, self.shown):
            return
        if noted and motion is not self.motion:
            motion = self.enter(motion, label, bool(kind))
        after = states.sensible(State(motion, shown or self.shown))
        self._history = self._history.did(after, label, kind=kind, time=self._clock())
        self._tell(None, label)

    def show(self, shown: Shown) -> None:
        """Show another text, or the same one otherwise."""
        if shown == self.shown:
            return
        self._history = replace(self._history, state=replace(self.state, shown=shown)).parted()
        self._tell(Span(Place(0, 0), Place(0, 0)))

    def undo(self) -> None:
        """Take back the last thing done."""
        now = self.shown
        step = self._back()
        if step is not None:
            self._stay(now)
            said = tr("undone: {label}", label=step.label)
            self._tell(step.selection_before, said, stepped=True)

    def redo(self) -> None:
        """Do again what was taken back last."""
        now = self.shown
        step = self._again()
        if step is not None:
            self._stay(now)
            said = tr("done again: {label}", label=step.label)
            self._tell(step.selection_after, said, stepped=True)

    def _stay(self, shown: Shown) -> None:
        """Stay in the marked text or side by side: either shows what was undone in the other."""
        both = {shown.view, self.shown.view} == {View.MARKED, View.SIDE}
        if both and shown.amendment == self.shown.amendment:
            self._history = replace(self._history, state=replace(self.state, shown=shown))

    def join(self, motion: Motion, data: bytes, label: str) -> None:
        """The motion is now this one, to which a copy in a file was joined: a step of undo."""
        self.become(motion, label)
        self._joined.append((self.motion, data))

    def _as_opened(self) -> bytes:
        """The file that it was opened from or saved to last."""
        return motions.as_opened(self.path, self.digest, self.as_saved)

    def keep_under_way(self, motion: Motion | None) -> None:
        """Keep this against a crash, beside the motion itself; None once it is over."""
        self.under_way = motion
        self.under_way_changed.emit()

    # How

    def _demand_editable(self) -> None:
        if not self.editable:
            raise self.why_fixed()

    def _take(
        self,
        done: Edited,
        label: str,
        kind: str,
        selection: Span,
        *,
        quiet: bool,
        keeps: Span | None = None,
        entry: str = "",
    ) -> None:
        caret = keeps or Span(done.caret, done.caret)
        after = self.state.with_clauses(done.clauses)
        motion = self.enter(after.motion, placed(self.state.amendment, entry or label), True)
        self._history = self._history.did(
            replace(after, motion=motion),
            label,
            before=selection,
            after=caret,
            kind=kind,
            time=self._clock(),
        )
        self._tell(None if quiet else caret, "" if kind else label)

    def _tell(self, selection: Span | None, act: str = "", *, stepped: bool = False) -> None:
        before, self._told = self._told, self.state
        text = self.clauses
        self.act, self.stepped = act, stepped
        self._sight.follow(self.state)
        elsewhere = self.shown != before.shown
        if self.clauses is text and not elsewhere:
            selection = None  # Nothing of the text is another, so the caret stays where it is.
        self.changed.emit(Change(before, self.state, elsewhere, selection))


def _not_entered(motion: Motion, _what: str, _writing: bool) -> Motion:
    """Enter nothing: no log is written of this session."""
    return motion


def refuse_other(session: Session, motion: Motion) -> None:
    """Raise MotionError where the motion is not what something was worked out of meanwhile."""
    if session.motion is not motion:
        raise MotionError(
            tr("The motion was changed meanwhile."), tr("Nothing was done. Do it again.")
        )
