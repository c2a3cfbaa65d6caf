"""The motions of an agenda that are being edited, each in a window of its own.

What is changed there stands on the agenda at once, and a step of the one is a step of the other:
what is undone in either is undone in both. Where something else was done on the agenda since, that
stays, and it is a new step there. Save there saves the agenda. A motion that names no council or
day is of the agenda's, and says so from its first change.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Qt

from motion_editor.core.agenda import Agenda, Item
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.listing import title_of
from motion_editor.tasks.agenda.make import at_meeting
from motion_editor.tasks.agenda.printed import not_let_on
from motion_editor.ui.agenda.going_on import of_motion
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.icons import app_icon
from motion_editor.ui.memory import Memory
from motion_editor.ui.session import Session
from motion_editor.ui.state import State
from motion_editor.ui.tongue import tr
from motion_editor.ui.window import Window


class _Step(NamedTuple):
    """A step of a window's history: what it began from, and its number."""

    before: State | None
    number: int


class Editors(QObject):
    """The windows of one agenda's motions, by their items' ids; `save` saves the agenda."""

    def __init__(
        self,
        memory: Memory,
        session: AgendaSession,
        save: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._memory, self._agenda, self._save = memory, session, save
        self._windows: dict[str, tuple[Window, Session]] = {}
        self._known: dict[str, Motion] = {}
        """The motion that each window has from the agenda, and nobody has changed since."""
        self._steps: dict[str, _Step] = {}
        """The step of each window's history that stands on the agenda last."""
        session.changed.connect(self._follow)

    def open(self, item: Item) -> Window | None:
        """Edit the motion of an item; the window is shown. None where it has no motion."""
        if item.motion is None:
            return None
        if item.id in self._windows:
            window = self._windows[item.id][0]
            window.activateWindow()
            return window
        window = Window(self._memory)
        motion = at_meeting(item.motion, self._agenda.agenda)
        session = Session(motion, new_id)
        session.keeper = self._save
        session.not_let_on = partial(self._not_let_on, item.id)
        window.show_session(session)
        if window.checks is not None:
            window.checks.stand_on(lambda: self._agenda.agenda)
        window.setWindowIcon(app_icon())
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._windows[item.id] = window, session
        self._known[item.id] = motion
        session.changed.connect(partial(self._give_back, item.id, session))
        session.under_way_changed.connect(partial(self._keep, item.id, session))
        session.destroyed.connect(partial(self._gone, item.id))
        window.destroyed.connect(partial(self._gone, item.id))
        window.show()
        return window

    def meet(self, item: Item) -> None:
        """Enter what happens to the motion of an item, in the meeting."""
        from motion_editor.ui.meeting import enter

        window = self.open(item)
        if window is not None:
            enter(window)

    def show_chair(self, item: Item) -> None:
        """Show the chair the motion of an item, in the place of the one that was shown."""
        from motion_editor.ui.chair import ChairView
        from motion_editor.ui.meeting import show_chair

        window = self.open(item)
        for other, _ in self._windows.values():
            for view in other.findChildren(ChairView) if other is not window else ():
                view.close()
        if window is not None:
            show_chair(window)

    def close_all(self) -> bool:
        """Close every window, what is typed in a field taken in; whether all are closed."""
        return all(window.close() for window, _ in tuple(self._windows.values()))

    def settle(self) -> None:
        """Take in what stands in fields that were not left yet."""
        for window, _ in self._windows.values():
            window.settle_fields()

    def _give_back(self, id: str, session: Session, _change: object = None) -> None:
        """What the motion now is stands on the agenda."""
        item = self._item(id)
        if item is None:
            return
        if session.motion is not item.motion and session.motion is not self._known.get(id):
            self._known.pop(id, None)
            if not self._stepped(item, session):
                self._put(item, session)
        session.kept()

    def _stepped(self, item: Item, session: Session) -> bool:
        """Whether what was undone or done again there is a step of the agenda, and is so here."""
        if not session.stepped:
            return False
        for there, step in (
            (self._agenda.before, self._agenda.undo),
            (self._agenda.after, self._agenda.redo),
        ):
            if there is not None and self._is_that(there, item, session.motion):
                self._known[item.id] = session.motion
                step()
                return True
        return False

    def _is_that(self, there: Agenda, item: Item, motion: Motion) -> bool:
        """Whether an agenda is the one that is now, but for this motion of the item."""
        now = self._agenda.agenda
        then = next((it.motion for it in there.items if it.id == item.id), None)
        if then is None or at_meeting(then, there) != motion:
            return False
        return there == now.with_item(replace(item, motion=then))

    def _put(self, item: Item, session: Session) -> None:
        """What is one step there is one step of the agenda."""
        title = tr(title_of(item))
        said = tr("change of “{title}”", title=title)
        if session.act:
            said = tr("{act}, in “{title}”", act=session.act, title=title)
        made = self._agenda.agenda.with_item(replace(item, motion=session.motion))
        last = self._steps.get(item.id)
        if session.stepped or last is None or last.before is not session.before:
            number = last.number + 1 if last else 0
            last = self._steps[item.id] = _Step(session.before, number)
        kind = f"motion {item.id} {last.number}"
        self._agenda.become(made, said, kind, typing=not session.act, noted=False)

    def _follow(self) -> None:
        """What was undone on the agenda, or taken in there, is so in the windows too."""
        for id, (window, session) in tuple(self._windows.items()):
            item = self._item(id)
            if window.checks is not None:
                window.checks.put_off()
            if item is None or item.motion is None:
                window.close()
            elif item.motion is not session.motion:
                motion = at_meeting(item.motion, self._agenda.agenda)
                if motion != session.motion:
                    self._lead(id, session, motion)

    def _lead(self, id: str, session: Session, motion: Motion) -> None:
        """The window has the motion that the agenda has: by a step of its own, if it is one."""
        for there, step in ((session.before, session.undo), (session.after, session.redo)):
            if there is not None and there.motion == motion:
                self._known[id] = there.motion
                step()
                return
        self._known[id] = motion
        session.become(motion, tr("change on the agenda"), noted=False)

    def _item(self, id: str) -> Item | None:
        try:
            return self._agenda.agenda.item(id)
        except MotionError:
            return None

    def _not_let_on(self, id: str) -> frozenset[str]:
        """The amendments of an item that were rejected."""
        item = self._item(id)
        return not_let_on(item) if item else frozenset()

    def _keep(self, id: str, session: Session) -> None:
        """What dialogs of the motion are in the middle of is kept with the agenda."""
        typed = (of_motion(id, it) for it in session.words)
        self._agenda.keep_of_motion(id, session.under_way, tuple(typed))

    def _gone(self, id: str, _object: object = None) -> None:
        self._windows.pop(id, None)
        self._known.pop(id, None)
        if shiboken6.isValid(self._agenda):
            self._agenda.keep_of_motion(id)
