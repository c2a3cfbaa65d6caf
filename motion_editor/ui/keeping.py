"""That nothing is lost: copies of what is not saved, and what a start finds of them."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from motion_editor.core.errors import MotionError
from motion_editor.ui.autosave import Autosave
from motion_editor.ui.going_on import go_on, open_again
from motion_editor.ui.held import HeldMotion
from motion_editor.ui.holding import Holding, How
from motion_editor.ui.loose_words import LooseWords
from motion_editor.ui.outside import Outside
from motion_editor.ui.tongue import tr

SOON = 60
"""Milliseconds after which a text that was opened has been painted."""

if TYPE_CHECKING:
    from pathlib import Path

    from motion_editor.store.recovery import Found
    from motion_editor.ui.holds_words import HoldsWords
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window


class Keeping:
    """What keeps the motion of one window from being lost."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.autosave = Autosave(window.say, window)
        self.loose = LooseWords(window.say, window)
        self.holding = Holding(window)
        self.outside = Outside(window, HeldMotion(window))

    def follow(self, session: Session, replaces: Path | None = None) -> None:
        """Look after this session; `replaces` is the recovery file that it came from."""
        space = self._window.workspace
        if space is None:
            return
        session.enter = self._window.memory.enter
        self.autosave.follow(session, replaces, space.typed_detail)
        space.typed.connect(self.autosave.touched)
        self.outside.forget()
        session.filed.connect(self.outside.settled)
        # What lies beside the file is looked for once the text has been painted.
        QTimer.singleShot(SOON, self._window, self.outside.look_beside)

    @property
    def holder(self) -> HoldsWords:
        """What holds the words that are being typed in dialogs: the motion, where one is open."""
        return self._window.session or self.loose.held

    def let_go(self) -> None:
        """The motion is closed as its person wished: no copy is needed."""
        self.autosave.let_go()
        self.holding.keep(None)
        self.outside.forget()

    def rescue(self) -> bool:
        """Write a copy at once, for the worst case; whether one is there."""
        kept = self.autosave.keep_now()
        return self.loose.keep_now() or kept

    def end(self) -> None:
        """The program ends. Where no window was closed in order, its text stays for next time."""
        with contextlib.suppress(MotionError):
            self.rescue()
        self.autosave.leave_be()
        self.holding.keep(None)

    def offer(self, *, unasked: bool = False) -> None:
        """Show what can be recovered; where there is nothing, say so if somebody asked."""
        from motion_editor.store import recovery

        found = recovery.left_behind()
        if found:
            from motion_editor.ui.dialogs.recover import RecoverDialog

            dialog = RecoverDialog(found, self._window.looks.formats().colours, self._window)
            if self._window.ask(dialog) and dialog.chosen is not None:
                self._open(dialog.chosen)
        elif not unasked:
            self._window.say(tr("There is nothing to recover: every motion was saved or closed."))

    def _open(self, found: Found) -> None:
        """Open what was recovered, to be saved deliberately; no file is touched."""
        from motion_editor.store import recovery
        from motion_editor.store.ids import new_id
        from motion_editor.ui.session import Session

        if not self._window.files.may_leave():
            return
        try:
            recovered = recovery.recover(found)
        except MotionError as error:
            self._window.tell(error)
            return
        session = Session(recovered.motion, new_id)
        path, digest = found.origin.path, found.origin.digest
        how, taken = self.holding.enter(path) if path is not None else (How.COPY, None)
        if how is How.NOT:
            return
        if path is not None and digest is not None and how is How.FULLY:
            session.opened(path, digest)
        session.came_of(recovered.saved, recovered.whole)
        self._window.show_session(session)
        self.holding.keep(taken)
        # On another computer it may still be open, and that copy still wanted there.
        self.follow(session, None if found.elsewhere else found.file)
        session.take_words(found.typed)
        self._window.say(tr(recovered.doubt) or tr("Recovered, and not saved yet."))
        go_on(self._window, self._window, session, partial(open_again, self._window))
