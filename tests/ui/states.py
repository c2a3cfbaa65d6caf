"""The states in which the window is looked at, and every dialog: for tests about all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from motion_editor.core.place import caret
from motion_editor.council.profile import PLAIN, Profile
from motion_editor.formats.reading import Remark
from motion_editor.store.ids import new_id
from motion_editor.ui.files import sample_motion
from motion_editor.ui.reading.desk import ReadingDesk
from motion_editor.ui.session import Session
from motion_editor.ui.state import Shown, View
from motion_editor.ui.theme import chosen
from motion_editor.ui.window import Window
from motion_editor.ui.workspace import Workspace
from tests.ui.states_of_work import (
    dialogs_of_agendas,
    dialogs_of_damage,
    dialogs_of_the_work,
)

AMENDMENT = """\
Moved by Councillor Fenwick Oakes
Seconded by Councillor Maud Pennyfeather

In the third request, leave out “20 miles an hour” and insert “20 mph”.
In the fourth request, after “by summer” insert “of next year”.
Leave out the second belief.
Ask the Leader to see to it.
"""
"""Instructions to the sample: one is nearly in its words, and one is none."""


def settle() -> None:
    """Let everything that was put off be done."""
    for _ in range(4):
        QApplication.processEvents()


def _open(window: Window, *, amended: bool = True) -> Workspace:
    motion = sample_motion()
    shown = Shown(amendment=motion.amendments[0].id) if amended else None
    window.show_session(Session(motion, new_id, shown=shown))
    settle()
    space = window.workspace
    assert space is not None
    space.work_out()
    return space


def _start(window: Window) -> None:
    window.recently.page.show_recent([Path("trees.motion"), Path(__file__)])


def _find(window: Window) -> None:
    _open(window)
    window.commands["edit.replace"].trigger()


def _evidence(window: Window) -> None:
    space = _open(window)
    space.edit.select(caret(1, 0))
    window.commands["clause.note"].trigger()
    space.notes.panel.added.emit(space.session.clauses[1].id, "source", "Census, 2021")


def _checks(window: Window) -> None:
    """What there is to look at in the sample, without the names of those who move it."""
    from motion_editor.tasks.set import set_details
    from motion_editor.ui.checks import Before, look

    space = _open(window, amended=False)
    bare = {"mover": "", "seconder": ""}
    space.session.become(set_details(space.session.motion, bare), "people")
    checks = window.checks
    assert checks is not None
    window.commands["council.checks"].trigger()
    looked = look(space.session.motion, "", "", Before())
    assert looked is not None
    checks.panel.show_findings(looked.found, "", may_change=True)
    space.right.count_findings(len(looked.found))


def _outside(window: Window) -> None:
    from motion_editor.ui.outside_bar import OutsideBar

    _open(window)
    bar = OutsideBar(window)
    layout = window.centre.layout()
    assert layout is not None
    layout.insertWidget(1, bar)  # type: ignore[attr-defined]
    bar.say("safer.motion", gone=False, may_write=True)


STATES: dict[str, Callable[[Window], object]] = {
    "start": _start,
    "draft": lambda window: window.files.begin(),
    "motion": lambda window: _open(window, amended=False),
    "amendment": _open,
    "carried": lambda window: _open(window).view(View.CARRIED),
    "side by side": lambda window: _open(window).view(View.SIDE),
    "all amendments": lambda window: _open(window).view(View.ALL),
    "find": _find,
    "details": lambda window: _open(window).right.tabs.setCurrentIndex(0),
    "evidence": _evidence,
    "checks": _checks,
    "changed outside": _outside,
}


def arrange(window: Window, state: str) -> None:
    """Bring the window into a state."""
    STATES[state](window)
    settle()


def clashes(window: Window) -> QDialog:
    """The sample of an invented council with two clashes, one of them settled."""
    from motion_editor.core.amendment import Choice, Settlement
    from motion_editor.tasks.alter import alter_from
    from motion_editor.tasks.amend import amend
    from motion_editor.tasks.settle import settle as settled
    from motion_editor.ui.dialogs.clash import ClashDialog
    from tests.tasks import sample

    now = sample.motion(new_id=new_id)
    two = sample.NOTICE.replace("by half", "by 15").replace(
        "school by September", "nursery by October"
    )
    now, _ = amend(now, sample.source(two), new_id)
    moved = sample.NOTICE.replace("by half", "by 16").replace("by September", "before September")
    now, _ = alter_from(now, sample.source(moved), new_id)
    now, _ = settled(now, "1", "1", Settlement(Choice.OWN, "16"), new_id)
    return ClashDialog(
        lambda: (now, now.amendments[0]), print, chosen(window.memory.look), "", window
    )


def reading(window: Window, text: str = "") -> ReadingDesk:
    """An amendment in the council's marks and words of its own, before it is taken in."""
    from motion_editor.formats.sniff import read_source
    from motion_editor.tasks.wish import NO_WISH

    space = window.workspace
    assert space is not None
    desk = ReadingDesk(space.session.motion, space.edit.formats, lambda *_: print, window)
    desk.begin(read_source(data=(text or AMENDMENT).encode()), NO_WISH)
    desk.show()
    QTest.qWait(1)
    while desk.busy:
        QTest.qWait(5)
    return desk


def _decide(window: Window) -> QDialog:
    """What was decided, with the changes of an amendment to be ticked."""
    from motion_editor.tasks.divide import Part
    from motion_editor.ui.dialogs.decide import DecideDialog

    said = [f"Leave out “{number}”." for number in (5, 6, 7)]
    several = (Part((1,), (said[0],)), Part((2, 3), (said[1], said[2])))
    subjects = ["Amendment 1", "The motion"]
    return DecideDialog(subjects, 0, lambda _: list, print, lambda _: several, ["note 1"], window,
                        ask_names=lambda _: None)  # fmt: skip


def recorded(window: Window) -> QDialog:
    """A recorded vote under way, of an invented council."""
    from motion_editor.core.votes import Cast
    from motion_editor.council.members import Member
    from motion_editor.meeting.roll_call import Answer
    from motion_editor.tasks.roll import Chamber
    from motion_editor.ui.dialogs.recorded import RecordedVoteDialog

    groups = ("Harbour Group", "Independent")
    names = ("Fenwick Oakes", "Anna Carter", "Colin Carter", "Marisol Penhale", "Idris Thackeray",
             "Odile Brackenbury-Fell")  # fmt: skip
    members = tuple(Member(name, group=groups[at % 2]) for at, name in enumerate(names))
    chamber = Chamber(members, interests=("Anna Carter",))
    made = RecordedVoteDialog("Amendment 1", chamber, groups, None, lambda: (), window)
    for cast in (Cast.FOR, Cast.AGAINST, Cast.FOR):
        made.list.answered.emit(Answer(cast))
    return made


def met(window: Window) -> QDialog:
    """The sample's meeting, as far as a vote that was put before anything was moved."""
    from motion_editor.tasks.roll import NO_CHAMBER
    from motion_editor.ui.dialogs.meeting import MeetingDialog
    from motion_editor.ui.meeting import entered, entering
    from motion_editor.ui.meeting_words import Asked

    space = window.workspace
    assert space is not None
    session = Session(space.session.motion, new_id)
    made = MeetingDialog(session, lambda: NO_CHAMBER, lambda it: entering(session, it),
                         chosen(window.memory.look), window)  # fmt: skip
    first = session.motion.amendments[0].id
    for asked in (Asked("moved", session.motion.id, "Fenwick Oakes", "19:05"),
                  Asked("put", first, "", "19:20")):  # fmt: skip
        entered(session, asked)
    return made


def altering(window: Window) -> QDialog:
    """The motion as it stands, being altered with consent."""
    from motion_editor.ui.altering import Typing
    from motion_editor.ui.dialogs.alter import AlterDialog

    space = window.workspace
    assert space is not None
    typing = Typing(space.session, "altered")
    return AlterDialog("31", typing, space.edit.formats, lambda *_: True, parent=window)


def dialogs_of_the_meeting(window: Window) -> dict[str, Callable[[], QDialog]]:
    """How the dialogs of the meeting are made, of a window on the sample."""
    from motion_editor.ui.dialogs.rivals import RivalsDialog

    space = window.workspace
    assert space is not None
    return {
        "recorded vote": lambda: recorded(window),
        "meeting": lambda: met(window),
        "alter": lambda: altering(window),
        "rivals": lambda: RivalsDialog(
            space.session.motion, lambda _: True, window, ask_names=lambda *_: None
        ),
    }


def dialogs_of_amendments(window: Window) -> dict[str, Callable[[], QDialog]]:
    """How the dialogs about amendments from others are made, of a window on the sample."""
    from motion_editor.ui.dialogs.foresee import ForeseeDialog
    from motion_editor.ui.dialogs.order import OrderDialog

    space = window.workspace
    assert space is not None
    session, formats = space.session, space.edit.formats
    return {
        "clashes": lambda: clashes(window),
        "reading": lambda: reading(window),
        "order": lambda: OrderDialog(session, window),
        "what if": lambda: ForeseeDialog(session, formats, window),
    }


def dialogs_of_papers(window: Window) -> dict[str, Callable[[], QDialog]]:
    """How the dialogs about papers that are written, sent and brought back are made."""
    from motion_editor.formats.word.appraisal import appraise
    from motion_editor.places import template
    from motion_editor.tasks.all_papers import papers_of
    from motion_editor.tasks.merge.join import Joined
    from motion_editor.tasks.merge.state import Clash, Side
    from motion_editor.tasks.receive import Unseen
    from motion_editor.tasks.wish import Wish
    from motion_editor.ui.dialogs.export_all import ExportAllDialog
    from motion_editor.ui.dialogs.merge import MergeDialog
    from motion_editor.ui.dialogs.reviewers import ReviewersDialog
    from motion_editor.ui.dialogs.send import SendDialog
    from motion_editor.ui.dialogs.template import TemplateDialog
    from motion_editor.ui.dialogs.untracked import UntrackedDialog
    from motion_editor.ui.pages import PagesDialog

    space = _open(window)
    motion = space.session.motion
    papers = list(papers_of(motion, PLAIN, "2027-01-14T09:30:00"))
    found = appraise(template("aldermoor").read_bytes())
    wishes = [Wish(reviewer=name) for name in ("31", "47")]
    unseen = [Unseen("31.docx", ("1 − “12”.",))]
    clash = Clash("title", "1", "2", "3", "4\n5", Side.OURS, tuple(Side))
    joined = Joined(motion, ("6.",), ("7.",), (clash,))
    return {
        "export all": lambda: ExportAllDialog(papers, Path(), window),
        "merge": lambda: MergeDialog("31.motion", joined, window),
        "pages": lambda: PagesDialog(window, space),
        "reviewers": lambda: ReviewersDialog(wishes, print, window),
        "send": lambda: SendDialog(motion, motion.amendments[0].id, window),
        "template": lambda: TemplateDialog("aldermoor.docx", found, window),
        "untracked": lambda: UntrackedDialog(unseen, window),
    }


def shown_council() -> Profile:
    """The council that is looked at and altered."""
    from motion_editor.tasks.councils import council

    return council("aldermoor")


def dialogs_of_councils(window: Window) -> dict[str, Callable[[], QDialog]]:
    """How the dialogs about councils' profiles are made."""
    from motion_editor.ui.councils import Councils
    from motion_editor.ui.dialogs.council import CouncilDialog
    from motion_editor.ui.dialogs.councils import Acts, CouncilsDialog, Item

    doing = Councils(window)
    acts = Acts(doing.edit, doing.new, doing.file, doing.install, doing.remove)
    profile = shown_council()
    items = [Item(profile.id, profile, doing.items()[0].whose)]
    return {
        "councils": lambda: CouncilsDialog(items, "", acts, window),
        "council": lambda: CouncilDialog(profile, "", lambda _: True, window),
    }


def dialogs_of_the_council(window: Window) -> dict[str, Callable[[], QDialog]]:
    """How the dialogs about what the council asks for are made."""
    from datetime import date, time

    from motion_editor.core.motion import Details
    from motion_editor.core.wording import say
    from motion_editor.council.checks.finding import Finding, Rule, Severity
    from motion_editor.council.rules import Counting, Deadline, Rules
    from motion_editor.ui.dialogs.aside import AsideDialog
    from motion_editor.ui.dialogs.deadlines import DeadlinesDialog

    noon = Deadline(7, Counting.CLEAR_WORKING, time(12))
    day_before = Deadline(1, Counting.WORKING, time(16, 30))
    strict = Rules(date(2020, 1, 1), motions=noon, amendments=day_before)
    council = replace(PLAIN, rules=(strict,))

    def deadlines() -> QDialog:
        made = DeadlinesDialog([council], Details(), window)
        made.meeting.setText("2027-01-14")
        return made

    finding = Finding(
        Rule.LENGTH, Severity.RULE, say("{words:,} of at most {limit}", words=12, limit=10), ""
    )
    return {"deadlines": deadlines, "set aside": lambda: AsideDialog(finding, window)}


def dialogs(window: Window) -> dict[str, QDialog]:
    """Every dialog, as it is when it opens; the caller closes them."""
    from motion_editor.ui.dialogs import (
        composite,
        export,
        fault,
        link,
        new,
        propose,
        tidy,
        told,
        waiting,
    )
    from motion_editor.ui.sharing import RECEIVE, receiving
    from motion_editor.ui.tongue import tr
    from tests.ui.desktops import dialogs_of_help

    space = _open(window)
    motion, colours = space.session.motion, chosen(window.memory.look)
    proposal = propose.Proposal("3", "", "", "")
    clauses, labels = space.session.clauses, space.session.labels
    remarks = (Remark("A table was read as text.", guess=True, line=3),)
    return {
        "new": new.NewDialog([PLAIN], "", window),
        "propose": propose.ProposeDialog(proposal, ["The motion", "1"], print, window),
        "decide": _decide(window),
        "composite": composite.CompositeDialog(
            ["Amendment 1"], "3", lambda *_: list, print, window
        ),
        "waiting": waiting.Waiting(tr(RECEIVE), receiving(50), window),
        "export": export.ExportDialog(export.papers_of(motion), 0, window),
        "link": link.LinkDialog("the plan", "", window),
        **{name: made() for name, made in dialogs_of_amendments(window).items()},
        **{name: made() for name, made in dialogs_of_papers(window).items()},
        **{name: made() for name, made in dialogs_of_councils(window).items()},
        **{name: made() for name, made in dialogs_of_the_council(window).items()},
        **{name: made() for name, made in dialogs_of_the_meeting(window).items()},
        **dialogs_of_agendas(window, sample_motion()),
        "tidy": tidy.TidyDialog(clauses, clauses, labels, colours, window),
        "remarks": told.remarks_dialog("Import", "Read it.", remarks, window),
        **dialogs_of_the_work(window, space.session),
        **dialogs_of_damage(window, motion),
        **dialogs_of_help(window),
        "fault": fault.FaultDialog("Traceback", window),
    }
