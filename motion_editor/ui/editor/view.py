"""The editor: one QTextEdit whose block n shows clause n.

Qt makes every edit; before anything is painted the edit is read off, made in the model, and the
blocks that differ from the model are patched (sync.py, patch.py).
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDropEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.place import Place, Span
from motion_editor.ui import drafting
from motion_editor.ui.acts import Act
from motion_editor.ui.editor import clipboard, gutter, keys
from motion_editor.ui.editor.anchor import Anchor
from motion_editor.ui.editor.column import Column
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.hands import Hands
from motion_editor.ui.editor.hints import hint
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.editor.marks import Marks
from motion_editor.ui.editor.patch import fill, patch
from motion_editor.ui.editor.room import make_room, new_document
from motion_editor.ui.editor.stretch import Stretch, differing
from motion_editor.ui.editor.sync import Replacement, Touched, drifted, read_edit
from motion_editor.ui.editor.utf16 import span_of
from motion_editor.ui.footnotes import in_one, kept_whole, leave, states_in
from motion_editor.ui.session import Session
from motion_editor.ui.state import Change
from motion_editor.ui.tongue import tr


class MotionEdit(Hands):
    """Shows the session's text and turns what is done to it into edits of the session."""

    moved = Signal()
    """The caret stands elsewhere, or something else is selected."""

    painted = Signal()
    """The text has been painted for the first time."""

    refilled = Signal()
    """The text was written anew, and what was marked over it is gone."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(session, formats, parent)
        self.reserved: frozenset[str] = frozenset()
        self._document: QTextDocument | None = None
        self._held: Clauses = ()
        self._labels: tuple[Label, ...] = ()
        self._touched = Touched()
        self._busy = self._painted = False
        self._anchor: Anchor | None = None
        self._backspace = False
        self._selection = Span(Place(0, 0), Place(0, 0))
        self._column = Column(self)
        self.marks = Marks(self)
        self.setAccessibleName(tr("Text of the motion"))
        make_room(self)
        self.refill()
        self.cursorPositionChanged.connect(self._follow_caret)
        self.selectionChanged.connect(self._follow_caret)
        session.changed.connect(self._follow)

    # What the window asks

    def set_formats(self, formats: Formats) -> None:
        """Show the text in other colours or another size; the caret stays."""
        self._formats = formats
        kept = self._selection
        self.refill()
        self.fit()
        self.select(kept)

    def refill(self) -> None:
        """Write the session's text anew: into a fresh document, which is laid out only in sight."""
        self._touched.clear()
        self.marks.clear()
        self._busy = True
        self._held = self.session.clauses
        self.setFont(self._font())
        # Before the document is there to be laid out, and not anew for each margin.
        self._column.header.show_for(self.session)
        self._column.measure()
        self._anchor = None
        before, self._document = self._document, self._fresh()
        self.setDocument(self._document)
        if before is not None:
            before.deleteLater()
        self._busy = False
        self._selection = Span(Place(0, 0), Place(0, 0))
        self._allow()
        self.refilled.emit()

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._formats.pixels)
        return font

    def _fresh(self) -> QTextDocument:
        document = new_document(self, self._held)
        document.setDefaultFont(self._font())
        fill(document, self._held, self._formats)
        self._column.indent(document)
        document.contentsChange.connect(self._note)
        document.contentsChanged.connect(self._settle)
        return document

    def _show_header(self) -> None:
        """Say above the text what it is, and make room for that."""
        if self._column.header.show_for(self.session):
            self.fit()

    def fit(self) -> None:
        """Keep the column at its width and in its place."""
        was, self._busy = self._busy, True
        self._column.fit()
        self._busy = was

    def _allow(self) -> None:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        if self.session.editable:
            flags |= Qt.TextInteractionFlag.TextEditable
        if self.textInteractionFlags() != flags:
            self.setTextInteractionFlags(flags)

    def perform(self, act: Act) -> None:
        """Do what one of our own keys, or the command of that name, asks for."""
        try:
            drafting.ACTS[act](self.session, self.span())
        except MotionError as error:
            self.refused.emit(error)

    # From Qt to the model

    def _note(self, position: int, removed: int, added: int) -> None:
        if not self._busy:
            self._touched.note(position, removed, added)

    def _settle(self) -> None:
        """Read off what Qt did and make it in the model; then patch what differs."""
        if self._busy or not self._touched or self.composing():
            return
        where = self._touched.stretch(self.document(), len(self._held))
        caret = self.textCursor().position()
        found = read_edit(self.document(), self._held, where, caret, self._selection)
        if found is None:
            # Equal words may still have lost their formats, as pasting the same words does.
            self._patch(where)
            self._touched.clear()
            return
        try:
            place = self._made(found)
        except MotionError as error:
            self._patch(where)
            self._touched.clear()
            self.select(self._selection)
            self.refused.emit(error)
            return
        self.select(Span(place, place))

    def _made(self, found: Replacement) -> Place:
        """Make the edit in the session, which answers through `_follow`; where the caret goes."""
        span, text = kept_whole(self._held, found.span, found.text)
        caret = self.session.replace(
            span, text, backspace=self._backspace, selection=self._selection
        )
        if found.before is not None:
            return found.before
        return drifted(self.session.clauses, caret, found.drift)

    # From the model to Qt

    def _follow(self, change: Change) -> None:
        if self._drag is not None:
            self._drag.cancel()
        if change.elsewhere and self._held is not self.session.clauses:
            self.refill()
        elif self._held is not self.session.clauses or self._touched:
            self._drop_preedit()
            self._patch(differing(self._held, self.session.clauses))
        else:
            # Side by side the same text is shown as marked.
            self._show_header()
            self._repaint_gutter()
        if change.before.motion.notes is not change.after.motion.notes:
            self.viewport().update(0, 0, self._column.left, self.viewport().height())
        if change.selection is not None:
            self.select(change.selection)
        else:
            self._follow_caret()
        self._allow()

    def _patch(self, where: Stretch) -> None:
        if self._touched:
            touched = self._touched.stretch(self.document(), len(self._held))
            where = where.joined(touched)
        self._touched.clear()
        before, self._held = self._held, self.session.clauses
        self._busy = True
        patch(self.document(), self._held, where, self._formats)
        self._busy = False
        self._show_header()
        self._repaint_gutter()
        if states_in(before, *where) != states_in(self._held, *where):
            self.viewport().update()  # Numbers change in clauses that did not.

    def _repaint_gutter(self) -> None:
        """Labels change beside clauses that did not."""
        if self._labels != self.session.labels:
            self._labels = self.session.labels
            self.viewport().update(0, 0, self._column.left, self.viewport().height())

    def _drop_preedit(self) -> None:
        """Something else changes the text while an input method is at work: let that go."""
        if self.composing():
            self._busy = True
            super().inputMethodEvent(QInputMethodEvent())
            self._busy = False

    def _follow_caret(self) -> None:
        if self._busy or self._touched:
            return
        now = self.span()
        if now != self._selection:
            self._selection = now
            self.moved.emit()

    # Qt's own calls

    def event(self, event: QEvent) -> bool:
        """Leave the window's shortcuts to the window; take our own keys from it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if keys.act_of(event) is not None:
                event.accept()
                return True
            if keys.names(event, self.reserved):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Our own keys first; everything else is Qt's to do."""
        act = keys.act_of(event)
        if self._drag is not None and self._drag.moving:
            if event.key() == Qt.Key.Key_Escape:
                self._drag.cancel()
        elif act is not None:
            self.perform(act)
        elif keys.is_enter(event) and (left := leave(self.session, self.span())) is not None:
            self.select(Span(left, left))
        elif keys.is_enter(event) and drafting.ends_list(self.session, self.span()):
            drafting.end_list(self.session, self.span())
        elif self.isReadOnly() and keys.types_text(event):
            self.refused.emit(self.session.why_fixed())
        else:
            self._backspace = keys.is_backspace(event)
            before = self._selection
            super().keyPressEvent(event)
            self._backspace = False
            if self.curly and len(event.text()) == 1 and event.text() >= " ":
                self._curl(before.start, event.text())

    def dropEvent(self, event: QDropEvent) -> None:
        """Words are put in where they are dropped; those dragged within the text are moved."""
        data = event.mimeData()
        if not self.session.editable or not clipboard.readable(data):
            super().dropEvent(event)
            return
        to = span_of(self.cursorForPosition(event.position().toPoint())).start
        ours = event.source() in (self, self.viewport())
        if ours and event.dropAction() == Qt.DropAction.MoveAction:
            self.carry(to)
            # Qt must not take the words out a second time.
            event.setDropAction(Qt.DropAction.CopyAction)
        else:
            self.select(Span(to, to))
            self.insertFromMimeData(data)
        event.accept()
        # Nor must it go on scrolling.
        super().dragLeaveEvent(QDragLeaveEvent())

    def carry(self, to: Place) -> None:
        """Move the selected words to a place, as one step of undo."""
        span = self.span()
        if span.empty or span.start <= to <= span.end:
            return
        found = clipboard.taken(self.createMimeDataFromSelection())
        try:
            kept_whole(self._held, span, "")
            self.session.carry(span, in_one(self._held, to, found.lines), to)
        except MotionError as error:
            self.refused.emit(error)
            return
        if found.note:
            self.told.emit(tr(found.note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at its width, and in sight the caret, or else what stood on top."""
        wider = event.size().width() != event.oldSize().width()
        if self._anchor is None and self._painted and wider:
            # Kept until it is painted: as the sides fold there come several widths one by one.
            self._anchor = Anchor(self, event.oldSize().height())
        super().resizeEvent(event)
        self.fit()
        if self._anchor is not None:
            self._anchor.hold()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What footnotes stand on, the text, then their numbers, labels and change bars."""
        seen = list(gutter.rows(self, event.rect().top(), event.rect().bottom() + 1))
        notes = self.paint_behind(self._held, seen)
        super().paintEvent(event)
        self._anchor = None
        painter = QPainter(self.viewport())
        labels = self.session.labels
        self.paint_numbers(painter, notes)
        if len(labels) == self.document().blockCount():
            noted = {it.clause for it in self.session.motion.notes}
            gutter.paint(painter, self, seen, self._held, labels, self._formats, noted)
            self._paint_clashes(painter, event.rect())
        if self.session.editable and not self.composing():
            gutter.paint_hints(painter, self, seen, partial(hint, self.session), self._formats)
        if self._drag is not None:
            self._drag.paint(painter)
        painter.end()
        if not self._painted:
            self._painted = True
            self.painted.emit()
