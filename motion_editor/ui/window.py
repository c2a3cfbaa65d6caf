"""The window: it holds the parts together and passes on what they ask; it decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.clause import Role
from motion_editor.core.errors import MotionError
from motion_editor.core.sections import governing
from motion_editor.core.wording import visible
from motion_editor.ui import dropping, errors, standing
from motion_editor.ui.actions import Actions
from motion_editor.ui.announce import announce, listen
from motion_editor.ui.checks import Checks
from motion_editor.ui.command import Need
from motion_editor.ui.commands import reserved_keys
from motion_editor.ui.doers import doers
from motion_editor.ui.files import AGENDA, Files
from motion_editor.ui.keeping import Keeping
from motion_editor.ui.kept_words import keeping
from motion_editor.ui.lengths import Lengths
from motion_editor.ui.looks import Looks
from motion_editor.ui.memory import Memory
from motion_editor.ui.recently import Recently
from motion_editor.ui.session import Session
from motion_editor.ui.spelling import Spelling
from motion_editor.ui.state import View
from motion_editor.ui.status import Status
from motion_editor.ui.tongue import tr
from motion_editor.ui.topbar import TopBar
from motion_editor.ui.workspace import Workspace

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.formats.reading import Remark
    from motion_editor.tasks.report import Report
    from motion_editor.ui.lead_ins import LeadIns
    from motion_editor.ui.procedure import Procedure

HEARING = 50
"""Milliseconds after which a text is painted, and there is time to listen to it."""

MESSAGE = 6000
"""Milliseconds for which a message stands in the status bar."""

TICKED = {
    View.CARRIED: "view.carried",
    View.ORIGINAL: "view.original",
    View.SIDE: "view.side",
    View.ALL: "view.all",
}
"""The commands of views, one of which is ticked."""

CONTEXT = (
    ("edit.undo", "edit.redo"),
    ("edit.cut", "edit.copy", "edit.copy_carried", "edit.paste", "edit.paste_plain", "edit.all"),
    ("clause.lead_in", "clause.point", "clause.text"),
    ("clause.strike",),
)


class Window(QMainWindow):
    """One window on one motion, or on the start page."""

    def __init__(self, memory: Memory) -> None:
        super().__init__()
        self.memory = memory
        self.session: Session | None = None
        self.checks: Checks | None = None
        self._shown: tuple[object, ...] = ()
        self.workspace: Workspace | None = None
        self.files = Files(self)
        self.looks = Looks(self)
        self.keeping = Keeping(self)
        self.spelling = Spelling(self)
        self._procedure: Procedure | None = None
        self._lead_ins: LeadIns | None = None
        self.commands = Actions(self, doers(self), self.settle_fields)
        self._pages = QStackedWidget(self)
        self.recently = Recently(self, self._pages)
        self.commands.fill(self.menuBar(), self.recently.menu)
        self.top = TopBar(self.commands, self)
        self.top.lead_in.menu().aboutToShow.connect(lambda: self.lead_ins.fill())
        self.status = Status(self)
        self._lay_out()
        self.recently.show()
        self.looks.dress()
        self.refresh()
        self.looks.follow_system()

    def _lay_out(self) -> None:
        self.setWindowTitle("Motion Editor")
        self.setAcceptDrops(True)
        self.setMinimumSize(480, 400)
        middle = QWidget(self)
        lines = QVBoxLayout(middle)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.top)
        lines.addWidget(self._pages, 1)
        self.centre = middle
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        standing.stand(self)

    @property
    def procedure(self) -> Procedure:
        """Proposing, deciding, exporting: loaded when first wanted, for a quick start."""
        if self._procedure is None:
            from motion_editor.ui import procedure

            self._procedure = procedure.Procedure(self)
        return self._procedure

    @property
    def lead_ins(self) -> LeadIns:
        """The council's lead-ins: loaded when first wanted."""
        if self._lead_ins is None:
            from motion_editor.ui import lead_ins

            self._lead_ins = lead_ins.LeadIns(self)
        return self._lead_ins

    # What is open

    def show_session(self, session: Session) -> None:
        """Show this motion in place of what was shown."""
        self.leave()
        self.session = session
        space = Workspace(session, self.looks.formats(), self._pages)
        self.workspace = space
        standing.fit(self, space)
        space.edit.reserved = reserved_keys()
        space.edit.curly = self.memory.settings.curly
        space.edit.customContextMenuRequested.connect(self._context_menu)
        space.edit.zoomed.connect(self.looks.zoom)
        space.refused.connect(self.tell_quietly)
        space.edit.told.connect(self.say)
        space.moved.connect(self._follow_caret)
        Lengths(space, self.status)
        self.checks = Checks(space, self.ask, lambda: self.memory.settings.past)
        space.said.connect(self._show_words)
        space.settle.connect(lambda card, choice: self.procedure.settle(card, choice))
        space.folded.connect(self.tick)
        session.changed.connect(self.refresh)
        self.status.follow(session)
        session.filed.connect(self.refresh)
        self.keeping.follow(session)
        self.spelling.follow()
        self._pages.addWidget(space)
        self._pages.setCurrentWidget(space)
        self.refresh()
        self._follow_caret()
        space.edit.setFocus()
        QTimer.singleShot(HEARING, space, lambda: listen(session, space))

    def leave(self) -> None:
        """Go back to the start page."""
        self.keeping.let_go()
        space, session = self.workspace, self.session
        self.workspace = self.session = None
        if space is not None and session is not None:
            self.recently.show_page()
            self._pages.removeWidget(space)
            space.deleteLater()
            session.deleteLater()
        self.status.clear_all()

    def refresh(self) -> None:
        """Bring title, menus and status bar into line with the session, if that is not so yet."""
        session = self.session
        met = session.allows if session is not None else frozenset[Need]()
        gist = self._gist(met)
        if gist == self._shown:
            return
        self._shown = gist
        self.commands.allow(met, open_motion=session is not None)
        undo, redo = (session.undo_label, session.redo_label) if session is not None else ("", "")
        self.commands["edit.undo"].setText(tr("&Undo {act}", act=undo).rstrip())
        self.commands["edit.redo"].setText(tr("&Redo {act}", act=redo).rstrip())
        self.top.say_undo(undo, redo)
        self._name_window()
        if session is not None:
            self.status.say_tracking(session)
            self.status.say_saved(session, self.files.saved_at)
            self.status.say_zoom(self.memory.settings.zoom)
        self.top.setVisible(session is not None)
        self.tick()

    def _gist(self, met: frozenset[Need]) -> tuple[object, ...]:
        """All that title, menus and status bar depend on."""
        session = self.session
        if session is None:
            return (None,)
        title, saved = session.motion.details.title, (session.dirty, session.path)
        names = (session.undo_label, session.redo_label, self.files.saved_at)
        return (session, met, session.shown, title, saved, names)

    def _name_window(self) -> None:
        session = self.session
        if session is None:
            self.setWindowModified(False)
            self.setWindowTitle("Motion Editor")
            return
        wanted = session.in_window(session.motion.details.title or tr("Untitled motion"))
        if self.windowTitle() != wanted:
            self.setWindowTitle(wanted)
        if self.isWindowModified() is not session.dirty:
            self.setWindowModified(session.dirty)

    def tick(self) -> None:
        """Tick what holds: the view, the sides, the theme, the role of the clause."""
        ticked = {f"theme.{self.memory.look.value}"}
        ticked |= {"edit.curly"} if self.memory.settings.curly else set()
        ticked |= {"edit.spelling"} if self.memory.settings.spelling else set()
        if self.session is not None and self.workspace is not None:
            ticked.add(TICKED.get(self.session.shown.view, "view.marked"))
            sides = zip(("view.left", "view.right"), self.workspace.sides, strict=True)
            ticked |= {name for name, there in sides if there}
            ticked.add(f"clause.{self._role().name.lower()}")
        self.commands.tick(ticked)

    def _role(self) -> Role:
        if self.session is None or self.workspace is None:
            return Role.POINT
        at = min(self.workspace.edit.span().end.clause, len(self.session.clauses) - 1)
        return self.session.clauses[at].role

    def _follow_caret(self) -> None:
        if self.session is None or self.workspace is None:
            return
        span, clauses = self.workspace.edit.span(), self.session.clauses
        self.status.say_where(self.session, span)
        head = governing(clauses, min(span.end.clause, len(clauses) - 1))
        self.top.say_lead_in(clauses[head].proposed_text if head >= 0 else "")
        if not self.commands[f"clause.{self._role().name.lower()}"].isChecked():
            self.tick()

    def settle_fields(self) -> None:
        """Take what is typed in a field of the details and has not been left yet."""
        if self.workspace is not None:
            self.workspace.take_fields()

    def turn_curly(self) -> None:
        """Turn curly quotation marks and dashes on or off, for this and every other motion."""
        self.memory.set_curly(not self.memory.settings.curly)
        if self.workspace is not None:
            self.workspace.edit.curly = self.memory.settings.curly
        self.tick()

    # Files

    def open_recent(self, path: Path) -> None:
        """Open a file that was open before."""
        if path.suffix.lower() == AGENDA or self.files.may_leave():
            self.files.open_path(path)

    def to_text(self) -> None:
        """Go on in the text, wherever the focus was."""
        if self.workspace is not None:
            self.workspace.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    # Telling and asking

    def ask(self, dialog: QDialog) -> bool:
        """Show a dialog and wait; whether it was agreed to. What is typed in it is kept."""
        with keeping(self.keeping.holder, dialog):
            agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return agreed

    def tell(self, error: MotionError) -> None:
        """Tell what can't be done, in the way."""
        errors.tell(self, error)

    def tell_quietly(self, error: MotionError) -> None:
        """Tell what can't be typed or done here, without getting in the way."""
        self.say(f"{tr(error.message)} {tr(error.advice)}")

    def say(self, words: str) -> None:
        """Say something in the status bar for a while, and to those who hear the window."""
        self._show_words(words)
        announce(self.status, words)

    def _show_words(self, words: str) -> None:
        """The same for those who see, where it was said already."""
        self.status.showMessage(visible(words), MESSAGE)

    def tell_read(self, name: str, motion: Motion, remarks: tuple[Remark, ...]) -> None:
        """Tell what was read, and what was not understood, if anything was not."""
        from motion_editor.ui.dialogs.told import read_words, remarks_dialog

        if remarks:
            self.ask(remarks_dialog(tr("Import"), read_words(name, motion), remarks, self))
        else:
            self.say(read_words(name, motion))

    def tell_remarks(self, name: str, said: tuple[str, ...], *, read_only: bool) -> None:
        """Tell what of a file of our own is not shown, or is not as it was written."""
        from motion_editor.ui.dialogs.told import opened_dialog

        self.ask(opened_dialog(name, said, self, read_only=read_only))

    def tell_report(self, title: str, report: Report) -> None:
        """Tell what a task did; no dialog where that is all there is to say."""
        from motion_editor.ui.dialogs.told import report_dialog, worth_telling

        if self.session is not None and worth_telling(report):
            self.ask(report_dialog(title, report, self.session.motion, self))
        else:
            self.say(tr(report.done))

    def _context_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        self.spelling.offer(menu)
        _offer_link(self, menu)
        for names in CONTEXT:
            for name in names:
                menu.addAction(self.commands[name])
            menu.addSeparator()
        menu.exec(where)
        menu.deleteLater()

    # Qt's own calls

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the start page, unless a motion is open already."""
        super().showEvent(event)
        if self.session is None:
            self.recently.show_page()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on in the order in which things are seen."""
        if self.workspace is not None and not self.workspace.filled:
            return False  # Qt asks as the start page goes, before the sides are made.
        from motion_editor.ui.panes import tab

        return tab(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; remember where the window stood."""
        if not self.files.may_leave() or not (self._procedure is None or self._procedure.end()):
            event.ignore()
            return
        standing.remember(self)
        self.memory.keep()
        self.keeping.let_go()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file may be dropped on the window, and on an open motion the words of an amendment."""
        if dropping.may_drop(self, event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped, or read the words."""
        if dropping.drop(self, event.mimeData()):
            event.acceptProposedAction()


def _offer_link(window: Window, menu: QMenu) -> None:
    """Offer to open the link at the caret; links are loaded when first wanted."""
    from motion_editor.ui.linking import offer_to_open

    offer_to_open(window, menu)
