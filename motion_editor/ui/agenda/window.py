"""The window of an agenda: its parts, and what they ask passed on; it decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.core.wording import visible
from motion_editor.council.checks.matter import Past
from motion_editor.council.profile import Profile
from motion_editor.store import lock
from motion_editor.tasks.agenda.checked import Checked
from motion_editor.tasks.agenda.findings import findings
from motion_editor.tasks.agenda.listing import heading, rows, spent
from motion_editor.tasks.agenda.make import council_named
from motion_editor.tasks.councils import known_by
from motion_editor.ui import dropping, errors
from motion_editor.ui.actions import native
from motion_editor.ui.agenda.commands import COMMANDS, MENUS, NEEDS, Wants
from motion_editor.ui.agenda.doing import Doing
from motion_editor.ui.agenda.earlier import Earlier
from motion_editor.ui.agenda.editors import Editors
from motion_editor.ui.agenda.filing import Filing
from motion_editor.ui.agenda.held import HeldAgenda
from motion_editor.ui.agenda.items import ItemList, ItemPane, ToLookAt
from motion_editor.ui.agenda.keeper import Keeper
from motion_editor.ui.agenda.session import AgendaSession
from motion_editor.ui.announce import announce
from motion_editor.ui.checks import Before
from motion_editor.ui.divider import Panes
from motion_editor.ui.kept_words import keeping
from motion_editor.ui.memory import Memory
from motion_editor.ui.outside import Outside
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.tongue import tr

MESSAGE = 8000
"""Milliseconds for which a message stands in the status bar."""

PAUSE = 200
"""Milliseconds without a change in a motion after which the list is brought into line."""

MOMENT = 0.04
"""Seconds for which motions are checked at once, before the window is again anybody's."""

SOON = 60
"""Milliseconds after which a list that was opened has been painted."""

SIZE = (1120, 760)
WIDTHS = (460, 660)


class AgendaWindow(QMainWindow):
    """One window on one agenda."""

    gone = Signal()
    """It is closed."""

    def __init__(
        self,
        memory: Memory,
        session: AgendaSession,
        taken: lock.Lock | None = None,
        replaces: Path | None = None,
    ) -> None:
        super().__init__()
        self.memory, self.session = memory, session
        session.setParent(self)
        self.filing = Filing(self, taken)
        self.held = HeldAgenda(self)
        self.outside = Outside(self, self.held)
        self.editors = Editors(memory, session, self.filing.save, self)
        self.keeper = Keeper(session, self.say, self, replaces)
        self.doing = Doing(self)
        self.actions_by_name: dict[str, QAction] = {}
        self._profiles: dict[str, Profile] = {}
        self._checked = Checked()
        self._earlier = Earlier(memory, self)
        self._earlier.found.connect(self._know)
        self._lay_out()
        self._fill_menus()
        self._set_timers()
        session.changed.connect(self._follow)
        session.filed.connect(self._name)
        session.filed.connect(self.outside.settled)
        self.setAcceptDrops(True)
        self.resize(framed_size(*SIZE))
        self.refresh()
        self.list.setFocus()
        # What lies beside the file is looked for once the list has been painted.
        QTimer.singleShot(SOON, self, self.outside.look_beside)

    def _set_timers(self) -> None:
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self.refresh)
        self._steps: Iterator[None] = iter(())
        self._more = QTimer(self)
        self._more.setInterval(0)
        self._more.timeout.connect(self._check)

    def _lay_out(self) -> None:
        self._head = QLabel(self)
        self._head.setObjectName("cardHead")
        self._head.setWordWrap(True)
        self._spent = QLabel(self)
        self._spent.setObjectName("muted")
        self._meeting = QPushButton(tr("Meeting and numbers…"), self)
        self._meeting.clicked.connect(lambda: self.doing.head())
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._spent)
        top.addLayout(words, 1)
        top.addWidget(self._meeting)
        self.panes = Panes(self)
        self.panes.addWidget(self._left())
        self.pane = ItemPane(self.panes)
        self.pane.register.connect(lambda label: self.doing.register(label))
        self.pane.edit.connect(lambda: self.doing.edit_motion())
        self.panes.addWidget(self.pane)
        self.panes.setSizes([framed(it) for it in WIDTHS])
        self.panes.setChildrenCollapsible(False)
        self.panes.name((tr("Width of the list of items"),))
        middle = QWidget(self)
        lines = QVBoxLayout(middle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(top)
        lines.addWidget(self.panes, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(480, 400)
        self.statusBar().setSizeGripEnabled(False)

    def _left(self) -> QWidget:
        left = QFrame(self.panes)
        left.setMinimumWidth(framed(220))
        self.list = ItemList(left)
        self.list.chosen.connect(self._show_item)
        self.list.wanted.connect(lambda: self.doing.register())
        self.to_look_at = ToLookAt(left)
        self.to_look_at.go_to.connect(self._go_to)
        self._told = QLabel(tr("To look at"), left)
        self._told.setObjectName("sideHead")
        lines = QVBoxLayout(left)
        lines.setContentsMargins(16, 0, 8, 16)
        lines.addWidget(self.list, 3)
        lines.addWidget(self._told)
        lines.addWidget(self.to_look_at, 1)
        return left

    def _fill_menus(self) -> None:
        doers = self.doing.doers()
        for menu in MENUS:
            made = self.menuBar().addMenu(tr(menu.value))
            group = 0
            for command in (it for it in COMMANDS if it.menu is menu):
                if command.group != group:
                    made.addSeparator()
                    group = command.group
                action = QAction(tr(command.title), self)
                action.setObjectName(command.name)
                action.setShortcuts([QKeySequence(key) for key in command.keys])
                tip = tr(command.tip) or tr(command.title).replace("&", "").rstrip("…")
                action.setToolTip(f"{tip} ({native(command)})")
                action.setStatusTip("")
                action.triggered.connect(lambda _=False, do=doers[command.name]: do())
                made.addAction(action)
                self.addAction(action)
                self.actions_by_name[command.name] = action

    # What is shown

    def _follow(self) -> None:
        """What is typed in a motion is shown once there is a pause in it."""
        if self.session.typing:
            self._later.start()
        else:
            self.refresh()

    def _profile(self) -> Profile:
        """What the agenda's council asks; looked up once for each council."""
        council = council_named(self.session.agenda)
        if council not in self._profiles:
            self._profiles[council] = known_by(council)
        return self._profiles[council]

    def _know(self, before: Before) -> None:
        """The motions of earlier meetings are known: what is on the agenda is held against them."""
        self._checked = Checked(before.past)
        if before.remark:
            self.say(tr(before.remark))
        self.refresh()

    @property
    def past(self) -> tuple[Past, ...]:
        """The motions of earlier meetings."""
        return self._checked.past

    def refresh(self) -> None:
        """Bring everything into line with the agenda."""
        self._earlier.look()
        self._later.stop()
        agenda = self.session.agenda
        profile = self._profile()
        self._head.setText(tr(heading(agenda)))
        self._spent.setText(tr(spent(agenda, profile)))
        self.list.show_agenda(agenda)
        self._steps = self._checked.step_by_step(agenda, profile)
        self._check()
        self._name()

    def _check(self) -> None:
        """Check what has changed for a moment; what is left then is done between other things."""
        until = monotonic() + MOMENT
        done = True
        for _ in self._steps:
            if monotonic() > until:
                done = False
                break
        if not done and self._more.isActive():
            return
        self._more.stop() if done else self._more.start()
        agenda = self.session.agenda
        told = findings(agenda, self._profile(), self._checked, by_rules=done)
        self.to_look_at.show_told(told)
        self._told.setVisible(bool(told))

    def _show_item(self) -> None:
        id = self.list.id()
        agenda = self.session.agenda
        item = agenda.item(id) if id else None
        row = next((it for it in rows(agenda) if it.item == id), None)
        self.pane.show_item(item, self._profile(), row)
        self._allow()

    def _allow(self) -> None:
        """Make possible what can be done now."""
        item = self.doing.item()
        met = {
            Wants.ITEM: item is not None,
            Wants.MOTION: item is not None and item.motion is not None,
            Wants.WRITABLE: not self.session.read_only,
            Wants.UNDO: bool(self.session.undo_label),
            Wants.REDO: bool(self.session.redo_label),
        }
        for name, action in self.actions_by_name.items():
            action.setEnabled(all(met[want] for want in NEEDS.get(name, ())))
        undo = tr("&Undo {act}", act=self.session.undo_label).rstrip()
        redo = tr("&Redo {act}", act=self.session.redo_label).rstrip()
        if "edit.undo" in self.actions_by_name:
            self.actions_by_name["edit.undo"].setText(undo)
            self.actions_by_name["edit.redo"].setText(redo)

    def _go_to(self, id: str) -> None:
        self.list.choose(id)
        self.list.setFocus()

    def _name(self) -> None:
        session = self.session
        self.setWindowTitle(session.in_window(session.agenda.kind.strip() or tr("Agenda")))
        self.setWindowModified(session.dirty)
        self._allow()

    # Telling and asking

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait; whether it was agreed to. What is typed in it is kept."""
        with keeping(self.session, dialog):
            agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def tell(self, error: MotionError) -> None:
        """Tell what can't be done, in the way."""
        errors.tell(self, error)

    def say(self, words: str) -> None:
        """Say something in the status bar for a while, and to those who hear the window."""
        self.statusBar().showMessage(visible(words), MESSAGE)
        announce(self.statusBar(), words)

    # Qt's own calls

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; the windows of its motions go with it."""
        self.editors.settle()
        if not self.filing.may_leave() or not self.editors.close_all():
            event.ignore()
            return
        self.keeper.end()
        self._earlier.end()
        self.outside.forget()
        self.filing.end()
        self.memory.keep()
        event.accept()
        self.gone.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped on it."""
        if not self.session.read_only and dropping.files_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put on the agenda what was dropped."""
        paths = dropping.files_in(event.mimeData())
        event.acceptProposedAction()
        dropping.once_over(self, lambda: self.doing.taking.take_in(paths))
