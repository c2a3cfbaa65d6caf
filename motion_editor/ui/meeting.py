"""The meeting in the window: entering what happens, the chair's view, the vote between texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.core.proceedings import Event
from motion_editor.core.votes import Votes
from motion_editor.meeting.proceedings import OF_MEETING, standing
from motion_editor.tasks.decide import NO_VOTES
from motion_editor.tasks.find import MOTION
from motion_editor.tasks.meet import (
    KINDS,
    Entered,
    meet,
    moment,
    now_at,
    roll_under_way,
    stamped,
    with_roll,
)
from motion_editor.tasks.rivals import decide_rivals
from motion_editor.tasks.roll import Chamber, chamber_of, named_in
from motion_editor.tasks.timeline import words_of
from motion_editor.ui import deciding
from motion_editor.ui.chair import ChairView
from motion_editor.ui.dialogs.entering import Doing
from motion_editor.ui.dialogs.meeting import MeetingDialog
from motion_editor.ui.dialogs.rivals import RivalsDialog, Round
from motion_editor.ui.dialogs.waiting import done_beside
from motion_editor.ui.going_on import MEETS, RIVALS
from motion_editor.ui.kept_words import keep_while_open
from motion_editor.ui.meeting_words import Asked, begun
from motion_editor.ui.recording import ask_for_votes, take_recorded
from motion_editor.ui.session import refuse_other
from motion_editor.ui.state import Shown
from motion_editor.ui.theme import chosen
from motion_editor.ui.tongue import tr
from motion_editor.ui.typed_fields import AGAIN

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.tasks.report import Report
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window


def enter(window: Window) -> MeetingDialog | None:
    """Show where the meeting is entered; the one there is, if it is open already."""
    session = window.session
    if session is None:
        return None
    for open_already in window.findChildren(MeetingDialog):
        if open_already.isVisible():
            open_already.raise_()
            open_already.activateWindow()
            return open_already
    dialog = MeetingDialog(
        session,
        lambda: chamber_in(session),
        lambda asked: entering(session, asked),
        chosen(window.memory.look),
        window,
    )
    dialog.vote.connect(lambda subject: _vote(window, session, subject, dialog))
    dialog.rivals.connect(lambda: ask_rivals(window, dialog, partial(_taken, dialog)))
    dialog.alter.connect(lambda asked: _alter(window, session, asked, dialog))
    dialog.chair.connect(lambda: show_chair(window))
    session.destroyed.connect(dialog.gone)
    dialog.setProperty(AGAIN, MEETS)
    keep_while_open(session, dialog)
    dialog.show()
    dialog.say_odd(_broken_off(session.motion))
    return dialog


def _broken_off(motion: Motion) -> str:
    """What a crash has left in the middle, and how to go on with it; "" for nothing."""
    if begun(motion) is not None:
        return tr(
            "An alteration was being written when the program ended. Choose “Motion altered with "
            "consent…” to go on with it; until then it stands among the amendments as a draft."
        )
    put = standing(motion).put
    if put and roll_under_way(motion, put):
        return tr(
            "A vote by name was being taken when the program ended. “Votes…”, and there “By "
            "name…”, go on with it."
        )
    return ""


def chamber_in(session: Session) -> Chamber:
    """Who votes on the motion, and which amendments are not expected to be moved there.

    Those are the ones that the agenda rejected, and what a crash has left of an alteration.
    """
    left = begun(session.motion)
    out = session.not_let_on() | ({left.id} if left else frozenset())
    return replace(chamber_of(session.motion), out=out)


def entering(session: Session, asked: Asked) -> Doing:
    """What it takes to enter it as one step of undo; MotionError for a time that is none."""
    motion, new_id, chamber = session.motion, session.new_id, chamber_in(session)
    meeting = motion.details.meeting
    when = moment(asked.when, meeting) or now_at(datetime.now(), meeting)
    said = Entered(named_in(asked.by), when, asked.why)
    label = MOTION if asked.subject == motion.id else asked.subject
    made: list[tuple[Motion, Report]] = []

    def keep(_done: object) -> str:
        refuse_other(session, motion)
        ((now, report),) = made
        shown = None if asked.what in KINDS else Shown(version=now.current.id)
        session.become(now, act_of(now), shown)
        return " ".join(map(tr, _to_look_at(report)))

    return Doing(lambda: made.append(meet(motion, asked.what, label, new_id, said, chamber)), keep)


def entered(session: Session, asked: Asked) -> str:
    """Enter it at once; what is odd about it, in sentences."""
    doing = entering(session, asked)
    return doing.keep(doing.job())


def _to_look_at(report: Report) -> list[str]:
    clashes = [it.label for it in report.carried if it.clashes]
    told = [*report.doubts, *(it.text for it in report.remarks)]
    return [*told, *(tr("{amendment} has clashes to settle.", amendment=tr(it)) for it in clashes)]


def act_of(motion: Motion) -> str:
    """What the last entry is called, for Undo."""
    last: Event = next(it for it in reversed(motion.proceedings) if it.kind in OF_MEETING)
    return tr("entry: {words}", words=tr(words_of(motion, last)))


def _vote(window: Window, session: Session, subject: str, dialog: MeetingDialog) -> None:
    """Ask how the vote went, and record what came of it."""
    when = now_at(datetime.now(), session.motion.details.meeting)
    deciding.ask(window, subject, when, dialog, partial(_taken, dialog))


def _alter(window: Window, session: Session, asked: Asked, dialog: MeetingDialog) -> None:
    """Ask what the motion is to read from now on; what came of the amendments is said."""
    from motion_editor.ui import altering

    try:
        report = altering.ask(window, session, asked, dialog)
    except MotionError as error:
        dialog.refuse(error)
        return
    if report is not None:
        _taken(dialog, report)


def _taken(dialog: MeetingDialog, report: Report) -> None:
    """It was entered: what there is to look at is said above what comes next."""
    dialog.took(" ".join(map(tr, _to_look_at(report))))


def show_chair(window: Window) -> ChairView | None:
    """Show the chair's view; the one there is, if it is open already."""
    session = window.session
    if session is None:
        return None
    for open_already in window.findChildren(ChairView):
        open_already.raise_()
        open_already.activateWindow()
        return open_already
    view = ChairView(session, window)
    session.destroyed.connect(view.close)
    view.to_second_screen()
    return view


def ask_rivals(
    window: Window,
    parent: QWidget | None = None,
    tell: Callable[[Report], object] | None = None,
) -> None:
    """Ask how the vote between the rival texts went, and record the round as one step.

    `tell` hears what came of it, where that is not to be told in a dialog over the text.
    """
    session = window.session
    if session is None:
        return
    told: list[Report] = []
    chamber = chamber_in(session)

    def take(said: Round) -> bool:
        asked_of, new_id = session.motion, session.new_id
        before = with_roll(asked_of, asked_of.id, NO_VOTES)
        found = done_beside(
            dialog, tr("Vote between rival texts"), tr("Being entered…"),
            lambda: decide_rivals(before, said.votes, new_id, said.no_action, chamber),
        )  # fmt: skip
        if found is None:
            return False
        refuse_other(session, asked_of)
        motion, report = found
        motion = stamped(before, motion, now_at(datetime.now(), before.details.meeting))
        session.become(motion, tr("vote between rival texts"), Shown(version=motion.current.id))
        session.keep_under_way(None)
        told.append(report)
        return True

    def names(said: str, choices: Sequence[tuple[str, str]], start: Votes) -> Votes | None:
        return take_recorded(window, said, session.motion.id, chamber, start, dialog, choices)

    dialog = RivalsDialog(session.motion, take, parent or window, chamber=chamber, ask_names=names)
    ask_for_votes(window, dialog, RIVALS if tell is None else f"{MEETS}/{RIVALS}")
    for report in told:
        (tell or partial(_tell_rivals, window))(report)


def _tell_rivals(window: Window, report: Report) -> None:
    window.to_text()
    window.tell_report(tr("Vote between rival texts"), report)
