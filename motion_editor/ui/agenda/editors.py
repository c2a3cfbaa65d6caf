"""The motions of an agenda that are being edited, each in a window of its own.

What is changed there stands on the agenda at once, as one step of its undo; what is undone on the
agenda is undone there. Save there saves the agenda.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt

from motion_editor.core.agenda import Item
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store.ids import new_id
from motion_editor.tasks.agenda.listing import title_of
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.memory import Memory
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr
from motion_editor.ui.window import Window


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
        session = Session(item.motion, new_id)
        session.keeper = self._save
        window.show_session(session)
        if window.checks is not None:
            window.checks.stand_on(lambda: self._agenda.agenda)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._windows[item.id] = window, session
        session.changed.connect(partial(self._give_back, item.id, session))
        session.destroyed.connect(partial(self._gone, item.id))
        window.destroyed.connect(partial(self._gone, item.id))
        window.show()
        return window

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
        if item.motion is not session.motion:
            self._put(item, session.motion)
        session.kept()

    def _put(self, item: Item, motion: Motion) -> None:
        said = tr("change of “{title}”", title=tr(title_of(item)))
        made = self._agenda.agenda.with_item(replace(item, motion=motion))
        self._agenda.become(made, said, f"motion {item.id}")

    def _follow(self) -> None:
        """What was undone on the agenda, or taken in there, is so in the windows too."""
        for id, (window, session) in tuple(self._windows.items()):
            item = self._item(id)
            if window.checks is not None:
                window.checks.put_off()
            if item is None or item.motion is None:
                window.close()
            elif item.motion is not session.motion and item.motion != session.motion:
                session.become(item.motion, tr("change on the agenda"))

    def _item(self, id: str) -> Item | None:
        try:
            return self._agenda.agenda.item(id)
        except MotionError:
            return None

    def _gone(self, id: str, _object: object = None) -> None:
        self._windows.pop(id, None)
