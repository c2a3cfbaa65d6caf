"""Proposing an amendment, or saying who moves one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.ui.dialogs.form import Form
from motion_editor.ui.offered import Offered, groups_of, members_of
from motion_editor.ui.tongue import told, tr


@dataclass(frozen=True, slots=True)
class Proposal:
    """The answers, as written; `to` is the place of what is amended among those offered."""

    label: str
    mover: str
    seconder: str
    group: str
    to: int = 0


class ProposeDialog(Form):
    """Label, mover, seconder, group; and what is amended where there is a choice."""

    def __init__(
        self,
        now: Proposal,
        bases: list[str],
        take: Callable[[Proposal], None],
        parent: QWidget | None = None,
        motion: Motion | None = None,
    ) -> None:
        """`take` acts on the answers and raises MotionError where they will not do.

        The members and groups of the motion's council are offered.
        """
        fresh = bool(bases)
        super().__init__(
            tr("Propose an amendment") if fresh else tr("The amendment"),
            tr(
                "Every change you then make in the text is tracked; the motion itself stays "
                "as it is."
            )
            if fresh
            else "",
            tr("Propose amendment") if fresh else tr("Keep"),
            parent,
        )
        self._take = take
        self._label = self.line(tr("Amendment"), now.label, tr("A number or a letter"))
        self._mover = self.line(tr("Mover"), now.mover, tr("Councillor …"))
        self._seconder = self.line(tr("Seconder"), now.seconder, tr("Councillor …"))
        self._group = self.line(tr("Group"), now.group, tr("If it is a group’s amendment"))
        self._to = self.choice(tr("Amends"), bases, now.to) if len(bases) > 1 else None
        if motion is not None:
            for line in (self._mover, self._seconder):
                Offered(line, lambda: members_of(motion))
            Offered(self._group, lambda: groups_of(motion))
        self._mover.setFocus()

    def try_it(self) -> None:
        """Take the answers, or say what is wrong with them."""
        to = self._to.currentIndex() if self._to is not None else 0
        label, mover, seconder, group = (
            line.text() for line in (self._label, self._mover, self._seconder, self._group)
        )
        try:
            self._take(Proposal(label, mover, seconder, group, to))
        except MotionError as error:
            self.say(told(error))
            return
        self.accept()
