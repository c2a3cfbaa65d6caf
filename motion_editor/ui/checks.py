"""The Checks tab of a workspace: worked out beside the window, after a pause in typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog

from motion_editor.core import wording
from motion_editor.core.clause import index_of
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span, caret
from motion_editor.ui.announce import announce
from motion_editor.ui.sides import CHECKS
from motion_editor.ui.state import Shown, View
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.worker import Done, Worker

if TYPE_CHECKING:
    from motion_editor.core.agenda import Agenda
    from motion_editor.core.motion import Motion
    from motion_editor.council.checks.finding import Finding
    from motion_editor.council.checks.matter import Past
    from motion_editor.tasks.check import Beside
    from motion_editor.ui.panels.checks import ChecksPanel
    from motion_editor.ui.workspace import Workspace

PAUSE = 600
"""Milliseconds without a change after which a text is checked."""


_TOLD = 3
"""So many files are named that could not be read."""


class Before(NamedTuple):
    """The motions of before, the folder that they are in, and what of it was not read."""

    folder: str = ""
    past: tuple[Past, ...] = ()
    remark: str = ""


class Looked(NamedTuple):
    """What came of a check: the findings, the motions of before, and what could not be read."""

    found: tuple[Finding, ...]
    before: Before
    remark: str = ""


class Checks(QObject):
    """Checks what is shown in one workspace; nothing is loaded before the text is painted."""

    def __init__(
        self, space: Workspace, ask: Callable[[QDialog], object], past: Callable[[], str]
    ) -> None:
        """`ask` shows a dialog and says whether it was agreed to, `past` names a folder."""
        super().__init__(space)
        self._agenda: Callable[[], Agenda | None] = _none
        self._space, self._ask, self._folder = space, ask, past
        self._panel: ChecksPanel | None = None
        self._known = Before()
        self._count = -1
        self._number = 0
        self._worker = Worker(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._look)
        space.session.changed.connect(self.put_off)
        space.edit.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    # What is asked

    @property
    def busy(self) -> bool:
        """Whether the findings are not those of the text as it stands now."""
        return self._later.isActive() or self._worker.busy

    @property
    def panel(self) -> ChecksPanel:
        """The list of findings: made when first wanted."""
        if self._panel is None:
            from motion_editor.ui.panels.checks import ChecksPanel

            self._panel = ChecksPanel()
            self._panel.go_to.connect(self.go_to)
            self._panel.aside.connect(self._set_aside)
            self._panel.back.connect(self._take_back)
            self._space.right.fill_checks(self._panel)
        return self._panel

    def show(self) -> None:
        """Turn to the findings."""
        side = self._space.right
        if side.isHidden():
            self._space.fold(side)
        side.tabs.setCurrentIndex(CHECKS)
        self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def again(self) -> None:
        """Check now, with the folder of earlier motions read anew."""
        self._known = Before()
        self._look()

    def stand_on(self, agenda: Callable[[], Agenda | None]) -> None:
        """Count what is on the agenda that the motion was opened from, as it is at each time."""
        self._agenda = agenda

    def step(self, *, forward: bool) -> None:
        """Go to the next finding that was not set aside, or the one before, round at the end."""
        finding = self.panel.step(forward=forward)
        if finding is None:
            nothing = tr("The checks have found nothing.")
            self._space.said.emit(nothing if self._count >= 0 else tr("Checking…"))
            return
        words = tr("{finding} {advice}", finding=tr(finding.said), advice=tr(finding.advice))
        self._space.said.emit(words)
        announce(self._space.edit, words)
        if finding.clause:
            self.go_to(finding)

    def set_aside(self) -> None:
        """Set the finding chosen in the list aside."""
        finding = self.panel.chosen
        if finding is None or finding.note:
            self._space.said.emit(tr("Choose a finding first: F2 goes to the next."))
        else:
            self._set_aside(finding)

    # What is done

    def go_to(self, finding: Finding) -> None:
        """Select the words of a finding; one about the whole leads to the field it is about."""
        if not finding.clause:
            self._to_field(finding)
            return
        session = self._space.session
        if not session.shown.amendment and index_of(session.clauses, finding.clause) < 0:
            session.show(Shown(version=session.motion.current.id))
        elif session.shown.amendment and session.shown.view is not View.MARKED:
            self._space.view(View.MARKED)
        at = index_of(session.clauses, finding.clause)
        if at < 0:
            self._space.said.emit(tr("The clause has gone meanwhile."))
            return
        from motion_editor.tasks.check import marked_span

        start, end = marked_span(session.clauses[at], finding.start, finding.end)
        self._space.edit.select(Span(Place(at, start), Place(at, end)))
        self._space.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_field(self, finding: Finding) -> None:
        from motion_editor.ui.panels.checks import field_of

        side, state = self._space.right, self._space.session.state
        people = state.amendment or state.motion.details
        field = field_of(finding, people.mover, people.seconder)
        if not field or not side.details.to_field(field):
            self._space.edit.select(caret(0, 0))
            self._space.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            side.tabs.setCurrentIndex(0)
            side.details.to_field(field)

    def _set_aside(self, finding: Finding) -> None:
        from motion_editor.tasks.check import set_aside
        from motion_editor.ui.dialogs.aside import AsideDialog

        session = self._space.session
        if session.read_only:
            self._space.said.emit(tr("The file is for reading only."))
            return
        dialog = AsideDialog(finding, self._space)
        if self._ask(dialog):
            session.become(set_aside(session.motion, finding, dialog.note), tr("set aside"))

    def _take_back(self, finding: Finding) -> None:
        from motion_editor.tasks.check import take_back

        session = self._space.session
        if not session.read_only:
            session.become(take_back(session.motion, finding), tr("no longer set aside"))

    # What is heard

    def _begin(self) -> None:
        if self._count < 0 and not self.busy:
            self._later.start()

    def put_off(self) -> None:
        """Check again after a pause."""
        self._number += 1
        self._later.start()

    def _look(self) -> None:
        self._later.stop()
        motion, shown = self._space.session.motion, self._space.session.shown.amendment
        folder, known, agenda = self._folder(), self._known, self._agenda()
        number = self._number = self._number + 1

        def going() -> bool:
            return self._number == number

        self._worker.ask(lambda: look(motion, shown, folder, known, agenda, going), self._take)

    def _take(self, done: Done) -> None:
        if self._later.isActive() or (done.result is None and done.problem is None):
            return  # The text has changed meanwhile, and is looked at again.
        session = self._space.session
        if isinstance(done.problem, MotionError):
            self.panel.show_problem(told(done.problem))
            self._tell(0)
            return
        if not isinstance(done.result, Looked):
            return
        found = done.result.found
        self._known = done.result.before
        remark = tr(done.result.remark)
        self.panel.show_findings(found, remark, may_change=not session.read_only)
        self._tell(sum(not it.note for it in found))

    def _tell(self, count: int) -> None:
        """Say how many there are on the tab, and to those who hear where that has changed."""
        side = self._space.right
        side.count_findings(count)
        if self._count not in (-1, count) and side.tabs.currentIndex() == CHECKS:
            announce(self.panel, many("{n} findings", "{n} finding", count))
        self._count = count


def _none() -> None:
    """No agenda."""


def look(
    motion: Motion,
    shown: str,
    folder: str,
    known: Before,
    agenda: Agenda | None = None,
    going: Callable[[], bool] = lambda: True,
) -> Looked | None:
    """The findings on the motion, or on the amendment shown; None once nobody waits for them.

    It is done beside the window, and gives way at once to whoever types. Motions of before are
    read only where their folder is another than that of those known.
    """
    from motion_editor.council.checks.matter import StoppedError
    from motion_editor.tasks.check import Beside, check_amendment, check_motion
    from motion_editor.tasks.councils import council_of
    from motion_editor.tasks.on_agenda import beside_agenda

    before = known if folder == known.folder else before_of(folder)
    beside = Beside(council_of(motion), past=before.past, going=going)
    if agenda is not None:
        beside = beside_agenda(beside, agenda, motion)
    try:
        if shown:
            found = check_amendment(motion, motion.amendment(shown), beside)
        else:
            found = check_motion(motion, beside)
    except StoppedError:
        return None
    return Looked(found, before, _unread(motion, beside, before))


def _unread(motion: Motion, beside: Beside, before: Before) -> str:
    """What of the council's rules and of the earlier motions could not be read."""
    from motion_editor.council.profile import PLAIN
    from motion_editor.tasks.councils import missing

    council = missing(motion.details.council) if beside.profile == PLAIN else ""
    return wording.strung([it for it in (council, before.remark) if it], " ")


def before_of(folder: str) -> Before:
    """The motions in a folder, and in words what of it was not read."""
    from motion_editor.tasks.past import past_motions

    try:
        past, remarks = past_motions(Path(folder))
    except MotionError as error:
        return Before(folder, (), error.whole)
    said = [it.text for it in remarks[:_TOLD]]
    if len(remarks) > _TOLD:
        more = len(remarks) - _TOLD
        said.append(
            wording.many("{n} more files were left out.", "{n} more file was left out.", more)
        )
    return Before(folder, past, wording.strung(said, " "))
