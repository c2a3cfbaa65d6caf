"""Pictures of the council and the meeting: what the window shows there of the sample."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from motion_editor.core.motion import Motion
    from motion_editor.ui.session import Session
    from motion_editor.ui.window import Window


def _as_notified() -> Motion:
    """The sample before its meeting: both amendments are open."""
    from motion_editor.ui.files import sample_motion

    whole = sample_motion()
    texts = {it.id: (it.texts[0],) for it in whole.amendments}
    amendments = tuple(replace(it, texts=texts[it.id], outcome=None) for it in whole.amendments)
    return replace(
        whole, versions=(whole.notice,), amendments=amendments, proceedings=(), outcome=None
    )


def _in_draft() -> Motion:
    """The sample before anybody has issued it."""
    whole = _as_notified()
    return replace(whole, versions=(replace(whole.notice, labels=()),), amendments=())


def _reworded(motion: Motion, at: int, word: int, new: str) -> Motion:
    """The motion in draft with another word in a clause, the first (0) or the last (-1)."""
    from motion_editor.core.edit import replace as put
    from motion_editor.core.place import Place, Span
    from motion_editor.store.ids import new_id

    clauses = motion.current.clauses
    old = clauses[at].text.split()[word]
    start = clauses[at].text.index(old) if not word else clauses[at].text.rindex(old)
    span = Span(Place(at, start), Place(at, start + len(old)))
    made = put(clauses, span, new, tracked=False, new_id=new_id).clauses
    return replace(motion, versions=(replace(motion.current, clauses=made),))


def _meeting(window: Window) -> Session:
    """The sample at its meeting: an amendment has been moved and is put to the vote."""
    from motion_editor.store.ids import new_id
    from motion_editor.ui.meeting import entered
    from motion_editor.ui.meeting_words import Asked
    from motion_editor.ui.session import Session
    from motion_editor.ui.theme import Look

    window.looks.choose(Look.LIGHT)
    session = Session(_as_notified(), new_id)
    window.show_session(session)
    motion = session.motion
    first = motion.amendments[0]
    for asked in (
        Asked("moved", motion.id, motion.details.mover.name, "19:05"),
        Asked("seconded", motion.id, motion.details.seconder.name, "19:06"),
        Asked("moved", first.id, first.mover.name, "19:20"),
        Asked("seconded", first.id, first.seconder.name, "19:21"),
        Asked("put", first.id, "", "19:34"),
    ):
        entered(session, asked)
    return session


def meeting(window: Window, _: Path) -> None:
    """What has happened so far, and what is likely to come next."""
    from motion_editor.ui.meeting import enter

    _meeting(window)
    dialog = enter(window)
    assert dialog is not None
    over(window, dialog)


def chair(window: Window, _: Path) -> None:
    """What the chair sees on a second screen."""
    from motion_editor.ui.chair import ChairView

    session = _meeting(window)
    over(window, ChairView(session, window))


def vote(window: Window, _: Path) -> None:
    """A recorded vote under way, from the roll."""
    from motion_editor.core.votes import Cast
    from motion_editor.meeting.roll_call import Answer
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.roll import chamber_of
    from motion_editor.ui.dialogs.recorded import RecordedVoteDialog

    motion = _meeting(window).motion
    groups = council_of(motion).groups
    made = RecordedVoteDialog("Amendment 1", chamber_of(motion), groups, None, lambda: (), window)
    over(window, made)
    for cast in (Cast.FOR, Cast.FOR, Cast.AGAINST, Cast.FOR, Cast.ABSTAIN, Cast.AGAINST, Cast.FOR):
        made.list.answered.emit(Answer(cast))


def checks(window: Window, _: Path) -> None:
    """What there is to look at in a draft, by the council's rules."""
    from PySide6.QtTest import QTest

    from motion_editor.core.motion import Details
    from motion_editor.store.ids import new_id
    from motion_editor.ui.session import Session
    from motion_editor.ui.theme import Look

    window.looks.choose(Look.LIGHT)
    whole = _as_notified()
    details: Details = replace(whole.details, seconder=whole.details.mover)
    window.show_session(Session(replace(whole, details=details, notes=(), amendments=()), new_id))
    window.commands["council.checks"].trigger()
    assert window.checks is not None
    window.checks.again()
    while window.checks.busy:
        QTest.qWait(5)


def agenda(window: Window, _: Path) -> None:
    """An agenda with two motions, one of which was not accepted, and a report."""
    from motion_editor.core.agenda import Agenda, Item, Registration, Sort, Standing
    from motion_editor.ui.agenda.session import AgendaSession
    from motion_editor.ui.agenda.window import AgendaWindow
    from motion_editor.ui.theme import Look

    window.looks.choose(Look.LIGHT)
    motion = _as_notified()
    trees = replace(
        motion, id="trees", amendments=(),
        details=replace(motion.details, title="Trees for Market Square", received="2027-01-12"),
    )  # fmt: skip
    late = Registration("2027-01-12T09:00", "AM/2027/4", Standing.REJECTED, "It came too late.")
    here = Registration("2027-01-08T11:20", "AM/2027/3", Standing.ACCEPTED)
    items = (
        Item("1", Sort.TEXT, "Apologies for absence"),
        Item("2", Sort.MOTION, motion=motion, registration=here, minutes=30),
        Item("3", Sort.MOTION, motion=trees, registration=late),
    )
    made = AgendaWindow(
        window.memory,
        AgendaSession(Agenda("a", "aldermoor", "2027-01-21", "19:00", "Town Hall", items=items)),
    )
    over(window, made)
    made.list.setCurrentRow(1)


def merging(window: Window, _: Path) -> None:
    """What a copy brings that somebody else has changed, and where both did."""
    from motion_editor.core.people import Person
    from motion_editor.store.ids import new_id
    from motion_editor.tasks.merge.join import join
    from motion_editor.ui.dialogs.merge import MergeDialog
    from motion_editor.ui.theme import Look

    window.looks.choose(Look.LIGHT)
    base = _in_draft()
    ours = _reworded(base, 1, 0, "Rather more")
    theirs = _reworded(_reworded(base, 1, 0, "Far more"), 2, -1, "this winter.")
    details = replace(theirs.details, seconder=Person("Idris Thackeray", "Councillor"))
    found = join(base, ours, replace(theirs, details=details), new_id)
    over(window, MergeDialog("safer-ways (Odile’s conflicted copy).motion", found, window))


def snapshots(window: Window, _: Path) -> None:
    """Snapshots of the motion, one held against it as it is now."""
    from datetime import datetime

    from motion_editor.store.ids import new_id
    from motion_editor.tasks.snapshots import keep
    from motion_editor.ui.dialogs.snapshots import SnapshotsDialog
    from motion_editor.ui.session import Session
    from motion_editor.ui.theme import Look, chosen

    window.looks.choose(Look.LIGHT)
    then = _in_draft()
    for name, when in (("For the group meeting", "05T18:20"), ("As sent to the clerk", "08T11:20")):
        then = keep(then, name, "Marisol", datetime.fromisoformat(f"2027-01-{when}"))
    now = _reworded(_reworded(then, 1, 0, "Rather more"), 2, -1, "this winter.")
    session = Session(now, new_id)
    window.show_session(session)
    over(window, SnapshotsDialog(session, window.memory, chosen(Look.LIGHT), window))


def damaged(window: Window, _: Path) -> None:
    """What was saved of a damaged file, over the motion as it opens."""
    from motion_editor.store import codec
    from motion_editor.store.ids import new_id
    from motion_editor.store.salvage import salvaged
    from motion_editor.ui.salvaging import salvaged_dialog
    from motion_editor.ui.session import Session
    from motion_editor.ui.theme import Look

    window.looks.choose(Look.LIGHT)
    name = "safer-ways-to-school.motion"
    found = salvaged(codec.encode(_as_notified())[:-1200], name)
    window.show_session(Session(_in_draft(), new_id))
    over(window, salvaged_dialog(name, found, window))


def over(window: Window, pane: QWidget) -> None:
    """Another window or a dialog, pictured in the place of this one."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    pane.setParent(window, Qt.WindowType.Widget)
    pane.setGeometry(window.rect())
    pane.setAutoFillBackground(True)
    pane.show()
    QApplication.processEvents()
