"""The view of all amendments: their text, whose each line is, and a list of what meets."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import cache, partial
from operator import is_

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.amendment import Amendment
from motion_editor.core.motion import Motion
from motion_editor.core.place import Place, Span
from motion_editor.papers.wording import label as named
from motion_editor.tasks.overlaid import amending, sheets, short, usual
from motion_editor.ui.abreast.lines import Column
from motion_editor.ui.announce import announce
from motion_editor.ui.editor.column import Header
from motion_editor.ui.editor.formats import Formats
from motion_editor.ui.lists import BATCH, go_along
from motion_editor.ui.overlaid.lines import Entry, Inked, Seen, seen
from motion_editor.ui.overlaid.text import OverText
from motion_editor.ui.session import Session
from motion_editor.ui.stack import Stack
from motion_editor.ui.tongue import many, mark, tr
from motion_editor.ui.worker import Done, Worker

EDGE, GAP = 16, 8
ROOM = 560
"""Pixels of height, at the usual text size, below which there is no room for the title."""

AT_ONCE = 1_000
"""Amendments times clauses that are laid out at once; more of them beside the window."""

NOTHING = Seen((), ())
NONE = mark("No amendment is shown.")
WORKING = mark("The amendments are being laid over the text …")

SOON = 30
"""Milliseconds after which the page has been painted, which the work beside it would hold up."""

MOMENT = 0.02
"""Seconds of writing lines after which the window is served."""

SAMPLE = QSize(30, 14)
"""The size of the sample of an amendment's line."""

_PATTERNS = (
    Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashDotLine, Qt.PenStyle.DashDotDotLine,
)  # fmt: skip
WAVE = 3
"""The place among them of the wave, which no pen draws."""


class OverlaidPage(QWidget):
    """Several amendments over one text, for reading."""

    came = Signal(object)
    """The caret went to this place of the text that is amended."""

    wanted = Signal(str)
    """The id of an amendment that is to be shown by itself."""

    filled = Signal()
    """Other words are shown, or the same ones written anew."""

    def __init__(self, session: Session, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overlaid")
        self._session, self._formats = session, formats
        self._hidden: set[str] = set()
        self._known: tuple[str, ...] = ()
        self._taken: tuple[object, ...] = ()
        self._seen = Seen((), ())
        self._leading = False
        self._worker = Worker(self)
        self._asked: object = None
        self._laid: Motion | None = None
        self.header = Header(self)
        self.text = OverText(formats, tr("All amendments over one text"), self)
        self.who = QListWidget(self)
        self.list = QListWidget(self)
        self.go = QPushButton(tr("Show amendment"), self)
        self._lay_out()
        self.text.cursorPositionChanged.connect(self._lead)
        self.who.itemChanged.connect(self._pick)
        self.list.itemSelectionChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _: self._to_words())
        self.go.clicked.connect(self._to_amendment)

    def _lay_out(self) -> None:
        self.header.layout().setContentsMargins(EDGE, EDGE, EDGE, GAP)  # type: ignore[union-attr]
        self.who.setAccessibleName(tr("Amendments shown"))
        self.who.setIconSize(SAMPLE)
        self.list.setAccessibleName(tr("Changes, clashes and touches"))
        for it in (self.who, self.list):
            # Thousands of lines at once would keep the window from answering.
            it.setLayoutMode(QListWidget.LayoutMode.Batched)
            it.setBatchSize(BATCH)
            go_along(it)
            it.setWordWrap(True)
            it.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.go.setObjectName("small")
        self.go.setAutoDefault(False)
        self._count = QLabel(self)
        self._count.setObjectName("muted")
        below = QWidget(self)
        sides = QHBoxLayout(below)
        sides.setContentsMargins(EDGE, GAP, EDGE, GAP)
        sides.setSpacing(12)
        for share, head, body in ((2, None, self.who), (5, self._count, self.list)):
            lines = QVBoxLayout()
            lines.setSpacing(4)
            top = QHBoxLayout()
            label = head or QLabel(tr("Amendments shown"), below)
            label.setObjectName("muted")
            label.setWordWrap(True)  # else it leaves the button beside it no room
            top.addWidget(label, 1)
            if body is self.list:
                top.addWidget(self.go)
            lines.addLayout(top)
            lines.addWidget(body)
            sides.addLayout(lines, share)
        split = Stack(Qt.Orientation.Vertical, tr("Height of the list of changes"), self)
        for part, share in ((self.text, 5), (below, 2)):
            split.addWidget(part)
            split.setStretchFactor(split.count() - 1, share)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.header)
        lines.addWidget(split, 1)

    # What is shown

    def take(self) -> None:
        """Show the amendments of the version that the session shows."""
        state = self._session.state
        if state.shown.amendment or not self.isVisible():
            return
        self.header.show_for(self._session)
        self.header.scale(self._formats)
        key = (state.motion, state.version, self._formats)
        if self._taken and all(map(is_, key, self._taken)):
            return
        self._taken = key
        found = amending(state.motion, state.version)
        if self._known != (ids := tuple(it.id for it in found)):
            shown = {it.id for it in usual(state.motion, state.version)}
            new = {it.id for it in found if it.id not in self._known and it.id not in shown}
            self._hidden = (self._hidden & set(ids)) | new
            self._known = ids
        self._name(found)
        self._write(found)

    @property
    def settled(self) -> bool:
        """Whether what is shown is what is asked for."""
        return self._asked is None

    def _name(self, found: tuple[Amendment, ...]) -> None:
        """List the amendments, each with its short name, its line and who moves it."""
        motion, colours = self._session.motion, self._formats.colours
        ranks = {it.id: at for at, it in enumerate(motion.amendments)}
        sample = cache(_sample)  # many have one line and one colour
        self._leading = True
        at = self.who.currentRow()
        self.who.clear()
        for item in found:
            rank = ranks[item.id]
            icon = sample(rank % len(_PATTERNS), colours.amendment(rank))
            row = QListWidgetItem(icon, _line(motion, item))
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            off = item.id in self._hidden
            row.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
            row.setData(Qt.ItemDataRole.UserRole, item.id)
            self.who.addItem(row)
        self.who.setCurrentRow(max(at, 0))
        self._leading = False

    def _write(self, found: tuple[Amendment, ...]) -> None:
        motion, version = self._session.motion, self._session.state.version
        shown = [it for it in found if it.id not in self._hidden]
        if len(shown) * len(version.clauses) <= AT_ONCE:
            self._laid = None
            self._show(motion, seen(sheets(motion, version, shown, self._session.new_id), motion))
            return
        if self._laid is not motion:
            # What stood there was of another text; of the same one it may be read meanwhile.
            self._show(motion, NOTHING, WORKING)
        self._laid = motion
        self._count.setText(tr(WORKING))
        self._asked = asked = object()
        new_id = self._session.new_id

        def ask() -> None:
            if asked is self._asked:
                self._worker.ask(
                    lambda: seen(sheets(motion, version, shown, new_id), motion),
                    partial(self._take, asked, motion),
                )

        QTimer.singleShot(SOON, self, ask)

    def _take(self, asked: object, motion: Motion, done: Done) -> None:
        """The sheets are laid out; what was asked for before that is stale."""
        if asked is not self._asked:
            return
        if isinstance(done.result, Seen):
            self._go_on(self._slowly(asked, motion, done.result))
            return
        self._asked = None
        if done.problem is not None:
            self._show(motion, NOTHING, done.problem.message)
            self._count.setText(tr(done.problem.advice))

    def _slowly(self, asked: object, motion: Motion, found: Seen) -> Iterator[None]:
        """Show what was laid out, a line a step: thousands of changes take their time."""
        self._dress(motion)
        lines = found.lines or (Inked(caption=tr(NONE)),)
        below = self.text.gaps(lines)
        yield from self.text.show_slowly(Column(lines), below, lambda: asked is self._asked)
        if asked is self._asked:
            self._asked = None
            self._list(found)
            announce(self.who, self._count.text())

    def _go_on(self, steps: Iterator[None]) -> None:
        """Take steps for a moment, and the rest when the window has been served."""
        end = time.perf_counter() + MOMENT
        for _ in steps:
            if time.perf_counter() > end:
                QTimer.singleShot(0, self, lambda: self._go_on(steps))
                return

    def _show(self, motion: Motion, found: Seen, none: str = NONE) -> None:
        self._dress(motion)
        lines = found.lines or (Inked(caption=tr(none)),)
        self._leading = True
        self.text.show_column(Column(lines), self.text.gaps(lines))
        self._list(found)

    def _dress(self, motion: Motion) -> None:
        self.text.ranks = {short(motion, it): at for at, it in enumerate(motion.amendments)}
        self.text.dress(self._formats)

    def _list(self, found: Seen) -> None:
        """List what is done and what meets in the lines that are shown now."""
        self._seen = found
        self._leading = True
        self.list.clear()
        self.list.addItems([f"▲ {it.words}" if it.clash else it.words for it in self._seen.entries])
        clashes = sum(it.clash for it in self._seen.entries)
        self._count.setText(
            many("{n} clashes between them", "{n} clash between them", clashes)
            if clashes
            else tr("No clash between them")
        )
        self._leading = False
        self._chosen()
        self.filled.emit()

    def set_formats(self, formats: Formats) -> None:
        """Show in other colours or another size."""
        self._formats = formats
        self.take()

    def _pick(self, row: QListWidgetItem) -> None:
        """An amendment is shown, or left aside."""
        if self._leading:
            return
        id = row.data(Qt.ItemDataRole.UserRole)
        if row.checkState() is Qt.CheckState.Checked:
            self._hidden.discard(id)
        else:
            self._hidden.add(id)
        self._write(amending(self._session.motion, self._session.state.version))
        if self.settled:
            announce(self.who, self._count.text())

    # Going about

    @property
    def _entry(self) -> Entry | None:
        at = self.list.currentRow()
        chosen = self.list.selectedItems() and 0 <= at < len(self._seen.entries)
        return self._seen.entries[at] if chosen else None

    def _chosen(self) -> None:
        """A line of the list is chosen: its words come into sight."""
        entry = self._entry
        self.go.setEnabled(entry is not None and bool(entry.amendment))
        if entry is not None and not self._leading:
            self._leading = True
            self.text.select(Place(entry.line, 0), Place(entry.line, 0))
            self._leading = False
            self._tell(entry.line)

    def _to_words(self) -> None:
        if self._entry is not None:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _to_amendment(self) -> None:
        entry = self._entry
        if entry is not None and entry.amendment:
            self.wanted.emit(entry.amendment)

    def reveal(self, span: Span) -> None:
        """Bring a clause of the text that is amended into sight."""
        clauses = self._session.clauses
        if self._leading or span.end.clause >= len(clauses):
            return
        id = clauses[span.end.clause].id
        at = next((at for at, line in enumerate(self._seen.lines) if line.place == id), -1)
        if at >= 0:
            self._leading = True
            self.text.select(Place(at, 0), Place(at, 0))
            self._leading = False

    def _lead(self) -> None:
        """The caret was put elsewhere: the list and the outline go with it."""
        at = self.text.textCursor().blockNumber()
        if self._leading or not self.isVisible() or at >= len(self._seen.lines):
            return
        row = next((i for i, it in enumerate(self._seen.entries) if it.line >= at), -1)
        self._leading = True
        if row >= 0 and self._seen.entries[row].line == at:
            self.list.setCurrentRow(row)
        else:
            self.list.clearSelection()
        self._tell(at)
        self._leading = False
        self._chosen_only()

    def _chosen_only(self) -> None:
        entry = self._entry
        self.go.setEnabled(entry is not None and bool(entry.amendment))

    def _tell(self, at: int) -> None:
        """Have the outline follow where the line is one of the text itself."""
        place = self._seen.lines[at].place
        ids = [item.id for item in self._session.clauses]
        if place in ids:
            spot = Place(ids.index(place), 0)
            self.came.emit(spot)

    def showEvent(self, event: QShowEvent) -> None:
        """Now it is to be seen; what could fail waits until it stands there."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.take)


def _line(motion: Motion, item: Amendment) -> str:
    """What the list says of an amendment."""
    words = f"{short(motion, item)}: {tr(named(item))}"
    if item.mover:
        words = tr("{amendment}, {mover}", amendment=words, mover=item.mover.name)
    if item.outcome is not None:
        words = f"{words} ({tr(item.outcome.value)})"
    elif item.text.open_clashes:
        # What is not settled stands as the text has it, and so can't be seen in the view.
        left = len(item.text.open_clashes)
        unsettled = many("{n} clashes to settle", "{n} clash to settle", left)
        words = f"{words} ({unsettled})"
    return words


def _sample(at: int, colour: str) -> QIcon:
    """A short line as it stands under the words of an amendment, by the place of its pattern."""
    made = QPixmap(SAMPLE)
    made.fill(Qt.GlobalColor.transparent)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), 2, _PATTERNS[at]))
        middle = SAMPLE.height() // 2
        if at == WAVE:
            for x in range(0, SAMPLE.width(), 6):
                painter.drawLine(x, middle + 2, x + 3, middle - 2)
                painter.drawLine(x + 3, middle - 2, x + 6, middle + 2)
        else:
            painter.drawLine(0, middle, SAMPLE.width(), middle)
    return QIcon(made)
