"""What hands do in the editor beyond typing: copying, pasting, taking clauses, curly marks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QWidget

from motion_editor.core.clause import Clauses
from motion_editor.core.errors import MotionError
from motion_editor.core.footnotes import Numbered, may_have
from motion_editor.core.place import Place, Span
from motion_editor.ui.clashes import Names, clashes_at, clashes_of
from motion_editor.ui.editor import clipboard, gutter
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.editor.gutter import Row
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.editor.utf16 import position_of
from motion_editor.ui.editor.words_edit import WordsEdit
from motion_editor.ui.footnotes import tip
from motion_editor.ui.session import Session
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.formats.clip_own import Taken
    from motion_editor.ui.editor.clash_marks import ClashMarks
    from motion_editor.ui.editor.drag import GutterDrag
    from motion_editor.ui.editor.noted import Numbers
    from motion_editor.ui.editor.typist import Typist


class Hands(WordsEdit):
    """An editor of a session's text; `curly` says whether marks are replaced as they are typed."""

    refused = Signal(object)
    """A MotionError: what was tried cannot be done."""

    clash_pressed = Signal(str)
    """The mark of the clash of this name was pressed."""

    told = Signal(str)
    """Something that a person should know about what was done."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.curly = False
        self._formats = formats
        self._drag: GutterDrag | None = None
        self._clash_marks: ClashMarks | None = None
        self._typist: Typist | None = None
        self._numbers: Numbers | None = None
        self.viewport().setMouseTracking(True)

    @property
    def formats(self) -> Formats:
        """The formats in use."""
        return self._formats

    def select(self, span: Span) -> None:
        """Select a span, the caret at its end, and bring it into sight."""
        cursor = self.textCursor()
        cursor.setPosition(position_of(self.document(), span.start))
        cursor.setPosition(position_of(self.document(), span.end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        # Qt says nothing where the caret stands there already, as it does after typing.
        self._follow_caret()

    def _follow_caret(self) -> None:
        """The caret may stand elsewhere."""

    # In and out

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy, cut and drag: the selection as it is seen."""
        return clipboard.carried(self.session, self.span())

    def copy_carried(self) -> None:
        """Copy the selection as it would read if the amendment is carried."""
        span = self.span()
        if span.empty:
            return
        try:
            data = clipboard.as_carried(self.session, span)
        except MotionError as error:
            self.refused.emit(error)
            return
        QGuiApplication.clipboard().setMimeData(data)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Only words can be put in."""
        return clipboard.readable(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste: words, roles, levels, bold, italic and links."""
        self._put_in(source, clipboard.taken)

    def paste_plain(self) -> None:
        """Paste the words alone."""
        # Qt has none while another program holds the clipboard.
        source: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if source is None:
            self.told.emit(tr("The clipboard can’t be read just now: copy the words again."))
        else:
            self._put_in(source, clipboard.taken_plain)

    def _put_in(self, source: QMimeData, take: Callable[[QMimeData], Taken]) -> None:
        if not clipboard.readable(source):
            return
        span = self.span()
        try:
            found = take(source)
            clipboard.put_in(self.session, span, found)
        except MotionError as error:
            self.refused.emit(error)
            return
        if not found.lines:
            self.told.emit(tr("There are no words in what was copied."))
        elif self.span() == span:
            self.select(Span(span.end, span.end))  # The same words stood there before.
        if found.note:
            self.told.emit(tr(found.note))

    def _curl(self, before: Place, char: str) -> None:
        """Put curly quotation marks and dashes for what was just typed."""
        if self._typist is None:
            from motion_editor.ui.editor.typist import Typist

            self._typist = Typist()
        now = self.span()
        if now.empty and self.session.editable:
            self._typist.typed(self.session, before, char, now.end)

    def notes_in(self, clauses: Clauses, rows: Sequence[Row]) -> tuple[Numbered, ...]:
        """The footnotes of the clauses in sight, numbered through the whole text."""
        some = {
            it.number
            for it in rows
            if it.number < len(clauses) and may_have(clauses[it.number].runs)
        }
        return self.numbers.of(clauses, some) if some else ()

    def paint_behind(self, clauses: Clauses, rows: Sequence[Row]) -> tuple[Numbered, ...]:
        """Paint what the footnotes in sight stand on; which these are."""
        notes = self.notes_in(clauses, rows)
        if notes:
            from motion_editor.ui.editor.noted import Shapes

            with QPainter(self.viewport()) as painter:
                Shapes(self, self._formats).behind(painter, notes)
        return notes

    def paint_numbers(self, painter: QPainter, notes: Sequence[Numbered]) -> None:
        """Paint the numbers of these footnotes."""
        if notes:
            from motion_editor.ui.editor.noted import Shapes

            Shapes(self, self._formats).numbers(painter, notes)

    @property
    def numbers(self) -> Numbers:
        """The numbers of the footnotes: loaded when the first one is seen."""
        if self._numbers is None:
            from motion_editor.ui.editor.noted import Numbers

            self._numbers = Numbers()
        return self._numbers

    def tip_at(self, at: QPoint) -> str:
        """The words of the footnote whose number is there."""
        clauses, rows = self.session.clauses, list(gutter.rows(self, at.y(), at.y() + 1))
        notes = self.notes_in(clauses, rows)
        if not notes:
            return ""
        from motion_editor.ui.editor.noted import Shapes

        note = Shapes(self, self._formats).number_at(notes, QPointF(at))
        return tip(note, clauses[note.clause]) if note else ""

    @property
    def drag(self) -> GutterDrag:
        """What the mouse does in the gutter: loaded when it first comes there."""
        if self._drag is None:
            from motion_editor.ui.editor.drag import GutterDrag

            self._drag = GutterDrag(self)
        return self._drag

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """In the gutter clauses are taken; elsewhere words are selected."""
        if not self.drag.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow what is held in the gutter."""
        if not event.buttons():
            self.drag.hover(event.position())
        if not self.drag.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of what was held in the gutter."""
        if not self.drag.release():
            super().mouseReleaseEvent(event)

    def _paint_clashes(self, painter: QPainter, strip: QRect) -> None:
        """Marks where clashes stand: loaded when there is one."""
        shown = self.session.state.amendment
        if self._clash_marks is None and shown is not None and shown.text.open_clashes:
            from motion_editor.ui.editor.clash_marks import ClashMarks

            self._clash_marks = ClashMarks(self, self._beside, lambda: self._formats)
            self._clash_marks.pressed.connect(self.clash_pressed)
        if self._clash_marks is not None:
            self._clash_marks.paint(painter, strip)

    def _beside(self, number: int) -> tuple[Label, Names]:
        clauses = self.session.clauses
        found = clashes_at(self.session.state.amendment, clauses)
        return self.session.labels[number], clashes_of(clauses[number], found)
