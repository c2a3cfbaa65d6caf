"""The reviewers of a Word file in turn: whose changes are still to be read, whose were left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from motion_editor.tasks.wish import Wish
from motion_editor.ui.asking import choice
from motion_editor.ui.dialogs.reviewers import named
from motion_editor.ui.tongue import mark, tr

GO_ON = mark("Go on")


@dataclass(frozen=True, slots=True)
class Turns:
    """`now` is whose changes are read, one of `left` comes next; `skipped` were not taken in."""

    now: Wish | None = None
    left: tuple[Wish, ...] = ()
    skipped: tuple[str, ...] = ()

    def next(self) -> Turns:
        """Those after this one."""
        return Turns(self.left[0], self.left[1:], self.skipped)

    def without(self) -> Turns:
        """The same, the one whose turn it is not taken in."""
        own = (named(self.now),) if self.now is not None else ()
        return Turns(self.now, self.left, (*self.skipped, *own))

    def goes_on(self, parent: QWidget) -> bool:
        """Whether a person who left one wants to see the others."""
        verb = tr(GO_ON)
        chosen = choice(
            parent,
            tr("The changes of {name} were not taken in.", name=self.skipped[-1]),
            tr("Not read yet: {names}.", names=_all(self.left)),
            (verb,),
            usual=verb,
            warns=False,
        )
        return chosen == verb

    @property
    def said(self) -> str:
        """Whose changes were not taken in, "" for nobody's."""
        gone = "; ".join(self.skipped)
        return tr("Not taken in: the changes of {names}.", names=gone) if gone else ""

    def stopped(self) -> Turns:
        """The same with all that are left not taken in."""
        return Turns(None, (), (*self.skipped, *map(named, self.left)))


def in_turn(wishes: Sequence[Wish]) -> Turns:
    """All of these in turn, the first one now."""
    return Turns(wishes[0], tuple(wishes[1:]))


def _all(wishes: Sequence[Wish]) -> str:
    return "; ".join(map(named, wishes))
