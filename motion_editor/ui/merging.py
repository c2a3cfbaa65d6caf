"""Merging in the window: another copy of the motion, or what somebody saved in its file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import motions
from motion_editor.tasks.merge.copies import Copy, joined_copies
from motion_editor.tasks.merge.join import Joined
from motion_editor.tasks.merge.state import Side
from motion_editor.ui.asking import choice
from motion_editor.ui.dialogs.merge import MergeDialog
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.files import motion_files
from motion_editor.ui.session import Session, refuse_other
from motion_editor.ui.tongue import mark, tr

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

MERGE = mark("Merge")

T = TypeVar("T")


class Merging:
    """Merging for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def ask(self) -> None:
        """Ask for a copy of the motion, and merge it."""
        from PySide6.QtWidgets import QFileDialog

        session = self._window.session
        if session is None:
            return
        folder = session.path.parent if session.path is not None else None
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Merge another copy of this motion"),
            str(folder or self._window.memory.settings.folder),
            motion_files(),
        )
        if chosen:
            self.merge(Path(chosen))

    def merge(self, path: Path) -> bool:
        """Merge the copy in a file, in one step of undo; whether that was done."""
        session = self._window.session
        if session is None:
            return False
        self._window.settle_fields()
        try:
            if session.read_only:
                raise session.why_fixed()
            copy = self._beside(lambda: Copy.of(path))
            return copy is not None and self._merged(session, copy)
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
        """Merge what somebody has saved in the motion's own file, and save both together there."""
        session = self._window.session
        if session is None or session.path is None:
            return False
        path = session.path
        self._window.settle_fields()
        try:
            copy = self._beside(lambda: Copy.of(path))
            if copy is None or not self._merged(session, copy, whole=True):
                return False
            theirs = hashlib.sha256(copy.data).hexdigest()
            digest = motions.save(path, session.motion, expected=theirs, after=session.comes_of())
            self._window.files.saved(session, path, digest)
            self._window.say(tr("Merged and saved."))
            return True
        except MotionError as error:
            self._window.tell(error)
            self._window.keeping.outside.look(anew=True)
            return False

    def _merged(self, session: Session, copy: Copy, *, whole: bool = False) -> bool:
        """Whether the copy was merged; `whole` also where it brings nothing new."""
        now = session.motion
        opened = motions.as_opened(session.path, session.digest, session.as_saved)
        found = self._joined(session, now, opened, copy, {})
        if found is None:
            return False
        first = found
        if not (first.taken or first.look or first.clashes):
            # Its snapshots and its work log come along all the same.
            both = first.motion if first.motion != now else now
            session.join(both, copy.data, tr("merging of {file}", file=copy.name))
            if not whole:
                self._window.say(tr("Nothing in {file} is new here.", file=copy.name))
            return True
        dialog = MergeDialog(copy.name, first, self._window)
        if not self._window.ask(dialog):
            return False
        choices = dialog.answer()
        if any(choices[it.key] is not it.chosen for it in first.clashes):
            found = self._joined(session, now, opened, copy, choices)
        if found is None:
            return False
        refuse_other(session, now)
        session.join(found.motion, copy.data, tr("merging of {file}", file=copy.name))
        return True

    def _joined(
        self,
        session: Session,
        now: Motion,
        opened: bytes,
        copy: Copy,
        choices: Mapping[str, Side],
    ) -> Joined | None:
        """What the copy brings, worked out beside the window; None where it was left."""
        made = self._beside(
            lambda: joined_copies(now, opened, [copy], session.new_id, lambda _: choices)
        )
        return made[1][0] if made is not None else None

    def _beside(self, job: Callable[[], T]) -> T | None:
        return done_beside(self._window, tr(MERGE), tr("Merging…"), job)
