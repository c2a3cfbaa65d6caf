"""Merging in a window: another copy of what is open, or what somebody saved in its file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from motion_editor.core.errors import MotionError
from motion_editor.ui.asking import choice
from motion_editor.ui.dialogs.merge import MergeDialog
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.held import C, Held, HeldMotion, S
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.tasks.merge.copies import Copy
    from motion_editor.tasks.merge.state import Brought, Side
    from motion_editor.ui.agenda.window import AgendaWindow
    from motion_editor.ui.window import Window

MERGE = mark("Merge")

T = TypeVar("T")


def of_motion(window: Window) -> Merging[Motion, Copy]:
    """Merging for the motion of a window."""
    return Merging(window, HeldMotion(window))


def looked_at(
    window: Window | AgendaWindow,
    name: str,
    join: Callable[[Mapping[str, Side]], tuple[S, Brought] | None],
) -> tuple[S, bool] | None:
    """What comes of joining a copy in a file of this name, seen and chosen for by a person.

    And whether anything in it is new; None where it was left. `join` takes what is chosen.
    """
    found = join({})
    if found is None:
        return None
    made, first = found
    if not (first.taken or first.look or first.clashes):
        return made, False
    dialog = MergeDialog(name, first, window)
    if not window.ask(dialog):
        return None
    choices = dialog.answer()
    if any(choices[it.key] is not it.chosen for it in first.clashes):
        found = join(choices)
    return (found[0], True) if found is not None else None


class Merging(Generic[S, C]):
    """Merging for one window, of what it holds."""

    def __init__(self, window: Window | AgendaWindow, held: Held[S, C]) -> None:
        self._window, self._held = window, held

    def ask(self) -> None:
        """Ask for a copy of what is open, and merge it."""
        from PySide6.QtWidgets import QFileDialog

        session = self._held.session
        if session is None:
            return
        folder = session.path.parent if session.path is not None else None
        title, kinds = self._held.ask_for_copy()
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, title, str(folder or self._window.memory.settings.folder), kinds
        )
        if chosen:
            self.merge(Path(chosen))

    def merge(self, path: Path) -> bool:
        """Merge the copy in a file, in one step of undo; whether that was done."""
        session = self._held.session
        if session is None:
            return False
        self._held.settle()
        try:
            if session.read_only:
                raise self._held.why_fixed()
            copy = self._beside(lambda: self._held.copy_in(path))
            return copy is not None and self._merged(copy)
        except MotionError as error:
            self._window.tell(error)
            return False

    def offer(self, error: MotionError) -> bool:
        """Offer to merge what somebody else has saved in the file; whether both are saved now."""
        merge = tr("Merge…")
        more = tr(
            "Nothing was saved, and your text is still here. Merge shows first what comes in "
            "and what clashes; then both together are saved."
        )
        said = choice(self._window, tr(error.message), more, (merge,), usual=merge)
        return said == merge and self.with_file()

    def with_file(self) -> bool:
        """Merge what somebody has saved in its own file; whether both are saved together there.

        Why that can't be done is told.
        """
        session = self._held.session
        if session is None or session.path is None:
            return False
        path = session.path
        self._held.settle()
        try:
            copy = self._beside(lambda: self._held.copy_in(path))
            if copy is None or not self._merged(copy, whole=True):
                return False
            theirs = hashlib.sha256(copy.data).hexdigest()
            self._held.saved(path, self._held.write(path, theirs))
            self._window.say(tr("Merged and saved."))
            return True
        except MotionError as error:
            self._window.tell(error)
            return False

    def _merged(self, copy: C, *, whole: bool = False) -> bool:
        """Whether the copy was merged; `whole` also where it brings nothing new."""
        held, now = self._held, self._held.state
        opened = held.opened()

        def join(choices: Mapping[str, Side]) -> tuple[S, Brought] | None:
            return self._beside(lambda: held.joined(now, opened, copy, choices))

        found = looked_at(self._window, copy.name, join)
        if found is None:
            return False
        made, new = found
        if new:
            held.refuse_stale(now)
        # Where nothing is new, its snapshots and its work log come along all the same.
        held.take(made if made != now else now, copy.data, tr("merging of {file}", file=copy.name))
        if not new and not whole:
            self._window.say(tr("Nothing in {file} is new here.", file=copy.name))
        return True

    def _beside(self, job: Callable[[], T]) -> T | None:
        return merged_beside(self._window, job)


def merged_beside(window: Window | AgendaWindow, job: Callable[[], T]) -> T | None:
    """What a job of merging makes, beside the window; None where it was left."""
    return done_beside(window, tr(MERGE), tr("Merging…"), job)
