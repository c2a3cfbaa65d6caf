"""Putting the motions of an agenda in order, by its window's commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from motion_editor.core.agenda import Agenda, arranged
from motion_editor.council.rules import Ordering
from motion_editor.tasks.agenda.make import profile_of
from motion_editor.tasks.agenda.order import groups_of, order
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.ui.agenda.window import AgendaWindow


class Orders:
    """The orders of one window's agenda; `tell` says what they could not go by."""

    def __init__(
        self, window: AgendaWindow, tell: Callable[[Sequence[str], Sequence[object]], None]
    ) -> None:
        self._window, self._tell = window, tell

    @property
    def _agenda(self) -> Agenda:
        return self._window.session.agenda

    def order(self, by: Ordering, first: str = "") -> None:
        """Put the motions in order."""
        groups = profile_of(self._agenda).groups
        made = order(self._agenda, by, groups, first)
        self._window.session.become(made.agenda, tr("order"))
        self._tell([tr(it) for it in made.told] or [tr("The motions are in order.")], [])

    def rotate(self) -> None:
        """Ask which group begins, and order by groups in turns."""
        from motion_editor.ui.agenda.dialogs import RotationDialog

        known = profile_of(self._agenda).groups
        groups = [it for it in groups_of(self._agenda, known) if it]
        take = lambda it: self.order(Ordering.ROTATION, it["first"])  # noqa: E731
        self._window.ask(RotationDialog(groups, take, self._window))

    def as_ruled(self) -> None:
        """Order as the council's standing orders have it."""
        from motion_editor.tasks.agenda.checked import rules_of

        rules = rules_of(self._agenda, profile_of(self._agenda))
        if rules is not None and rules.ordered is Ordering.ROTATION:
            self.rotate()
        elif rules is not None and rules.ordered is Ordering.HAND:
            self._window.say(tr("The council orders its motions by hand: use Alt+Up and Alt+Down."))
        else:
            self.order(Ordering.RECEIVED)

    def free(self) -> None:
        """Forget which places were set by hand."""
        items = tuple(replace(it, placed=False) for it in self._agenda.items)
        made = arranged(replace(self._agenda, items=items))
        self._window.session.become(made, tr("places set by hand"))
