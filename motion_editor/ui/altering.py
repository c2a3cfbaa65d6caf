"""The mover's alteration with consent and the officer's correction, entered in the meeting."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from motion_editor.core.amendment import Amendment
from motion_editor.core.clause import Clauses
from motion_editor.core.motion import Motion, VersionKind
from motion_editor.core.tracked import original
from motion_editor.tasks.alter import alter_by
from motion_editor.tasks.meet import moment, now_at, stamped
from motion_editor.tasks.propose import propose
from motion_editor.tasks.report import Report
from motion_editor.tasks.roll import named_in
from motion_editor.tasks.wish import Wish
from motion_editor.ui.dialogs.alter import AlterDialog
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.meeting_words import Asked, begun, group_of, heading_of
from motion_editor.ui.session import Session, refuse_other
from motion_editor.ui.state import Shown
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.ui.window import Window

_KINDS: Final = {"altered": VersionKind.ALTERED, "corrected": VersionKind.CORRECTED}


def _without(motion: Motion, left: Amendment) -> Motion:
    """The motion without a draft that is taken up again."""
    others = tuple(it for it in motion.amendments if it is not left)
    events = tuple(it for it in motion.proceedings if it.subject != left.id)
    return replace(motion, amendments=others, proceedings=events)


class Typing(Session):
    """A session of its own on the motion with a draft over its text, in which is typed.

    What a crash has left is where it begins; `clean` is the motion without that.
    """

    def __init__(self, session: Session, act: str) -> None:
        self._act, left = act, begun(session.motion)
        now = session.motion
        self.clean = now if left is None else _without(now, left)
        motion, draft = propose(self.clean, session.new_id, Wish(group=group_of(act)))
        if left is not None and original(left.text.clauses) == now.current.clauses:
            text = replace(draft.text, clauses=left.text.clauses)
            motion = motion.with_amendment(replace(draft, texts=(text,)))
        super().__init__(motion, session.new_id, shown=Shown(amendment=draft.id))

    @property
    def headline(self) -> str:
        """What is typed is no amendment."""
        return tr("{act} · every change is tracked", act=heading_of(self._act))


def ask(window: Window, session: Session, asked: Asked, parent: QWidget) -> Report | None:
    """Ask for the text as it is to read from now on, and make the next version of it.

    None where it was left. What is typed is kept against a crash with every key. MotionError where
    the motion has been decided, or for a time that is none.
    """
    before = session.motion
    meeting = before.details.meeting
    when = moment(asked.when, meeting) or now_at(datetime.now(), meeting)
    typing, head = Typing(session, asked.what), heading_of(asked.what)
    made: list[Report] = []

    def take(change: Clauses, why: str) -> bool:
        refuse_other(session, before)
        clean, new_id, kind = typing.clean, session.new_id, _KINDS[asked.what]
        by = named_in(asked.by)

        def job() -> tuple[Motion, Report]:
            now, report = alter_by(clean, change, new_id, why=why, kind=kind)
            return stamped(clean, now, when, by), report

        found = done_beside(dialog, head, tr("Being entered…"), job)
        if found is None:
            return False
        now, report = found
        session.become(now, tr("entry: {words}", words=head), Shown(version=now.current.id))
        made.append(report)
        return True

    def keep() -> None:
        session.keep_under_way(typing.motion if typing.dirty else None)

    typing.changed.connect(keep)
    dialog = AlterDialog(head, typing, window.looks.formats(), take, asked.why, parent)
    window.ask(dialog)
    session.keep_under_way(None)
    return made[0] if made else None
