"""What is still to be voted on, in order: with the reasons, to be set as the chair has it."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.motion import Motion
from motion_editor.core.wording import opening
from motion_editor.meeting.order import ordered
from motion_editor.tasks.falls import Falls, falls
from motion_editor.tasks.find import is_decided
from motion_editor.tasks.order import (
    OrderLine,
    by_rule,
    how_ordered,
    order_lines,
    put_before,
    shifted,
)
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import column, heading, listed
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.session import Session
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

SIZE = (680, 620)
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OrderList(WrappedList):
    """The amendments; Alt with Up or Down, or the mouse, moves one."""

    stepped = Signal(int)
    """The current one is to go so many places on."""

    dropped = Signal(int)
    """The current one is to stand before this row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Amendments in order"), parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with an arrow moves the amendment, an arrow alone goes to the next."""
        step = STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped between two rows: the list itself is filled anew by whoever hears of it."""
        row = self.indexAt(event.position().toPoint()).row()
        if row < 0:
            row = self.count()
        elif self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem:
            row += 1
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.dropped.emit(row)


class OrderDialog(QDialog):
    """The order, how it came about, and below it what is to be known of the one chosen.

    `lines` are those of the motion as it is, where they are worked out already.
    """

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        lines: tuple[OrderLine, ...] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Order of the amendments"))
        self._session = session
        self._lines: tuple[OrderLine, ...] = ()
        self._falls: Falls | None = None
        self._may = not session.read_only and not is_decided(session.motion)
        self._head = heading(self)
        self.list = OrderList(self)
        self._pane = ReadPane(tr("About the amendment chosen"), self)
        self._buttons: dict[str, QPushButton] = {}
        rows = column(self)
        for widget in (self._head, self.list, self._pane):
            rows.addWidget(widget)
        rows.setStretchFactor(self.list, 3)
        rows.setStretchFactor(self._pane, 2)
        rows.addLayout(self._button_lines())
        self.list.setDragEnabled(self._may)
        self.list.stepped.connect(self._step)
        self.list.dropped.connect(self._drop)
        self.list.currentRowChanged.connect(self._tell)
        self._worker = Worker(self)
        self._fill(session.shown.amendment, lines)
        self._look()
        self.setMinimumSize(420, 380)
        self.resize(framed_size(*SIZE))

    def _button_lines(self) -> QVBoxLayout:
        """What is done to the order, and below it, for there is not always room, closing."""
        line, below, lines = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        line.setSpacing(8)
        lines.setSpacing(8)
        up, down = partial(self._step, -1), partial(self._step, 1)
        for name, words, tip, do in (
            ("up", tr("Move up"), tr("Alt+Up in the list"), up),
            ("down", tr("Move down"), tr("Alt+Down in the list"), down),
            ("rule", tr("By place and reach"), tr("Give the order back to the rule"), self._back),
        ):
            button = QPushButton(words, self)
            button.setToolTip(tip)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, it=do: it())
            # Three in a row would be too wide for a small screen at twice the size.
            (below if name == "rule" else line).addWidget(button)
            self._buttons[name] = button
        line.addStretch(1)
        close = QPushButton(tr("Close"), self)
        close.clicked.connect(self.reject)
        below.addStretch(1)
        below.addWidget(close)
        lines.addLayout(line)
        lines.addLayout(below)
        return lines

    @property
    def settled(self) -> bool:
        """Whether it has been found out what each would do to the others."""
        return self._falls is not None

    def _look(self) -> None:
        """Find out, beside the window, what each would do to the others."""
        motion, new_id = self._session.motion, self._session.new_id
        self._worker.ask(lambda: falls(motion, new_id), self._found)

    def _found(self, done: Done) -> None:
        if isinstance(done.result, Falls):
            self._falls = done.result
        self._tell(self.list.currentRow())

    def _fill(self, chosen: str, lines: tuple[OrderLine, ...] | None = None) -> None:
        motion = self._session.motion
        order = ordered(motion)
        self._lines = order_lines(motion, order) if lines is None else lines
        self._head.setText(
            tr(
                "To be voted on in this order, and then the motion itself. {how}",
                how=tr(how_ordered(order)),
            )
        )
        self._buttons["rule"].setEnabled(self._may and order.by_chair)
        blocked = QSignalBlocker(self.list)
        self.list.clear()
        for number, item in enumerate(self._lines, 1):
            QListWidgetItem(_row(number, item), self.list)
        blocked.unblock()
        at = next((i for i, it in enumerate(self._lines) if it.id == chosen), 0)
        self.list.setCurrentRow(at)
        self._tell(at)

    @property
    def _chosen(self) -> str:
        """The id of the amendment in the current row; "" for none."""
        row = self.list.currentRow()
        return self._lines[row].id if 0 <= row < len(self._lines) else ""

    def _step(self, by: int) -> None:
        if self._may and self._chosen:
            self._take(shifted(self._session.motion, self._chosen, by))

    def _drop(self, row: int) -> None:
        if self._may and self._chosen:
            self._take(put_before(self._session.motion, self._chosen, row))

    def _back(self) -> None:
        self._take(by_rule(self._session.motion)[0])

    def _take(self, motion: Motion) -> None:
        """The order is now another: one step of undo."""
        if motion is self._session.motion:
            return
        chosen = self._chosen
        self._session.become(motion, tr("order of the amendments"))
        self._fill(chosen)
        announce(self.list, self.list.item(self.list.currentRow()).text())

    def _tell(self, row: int) -> None:
        """What is to be known of the amendment in this row."""
        chosen = 0 <= row < len(self._lines)
        for name, end in (("up", 0), ("down", len(self._lines) - 1)):
            self._buttons[name].setEnabled(self._may and chosen and row != end)
        if not chosen:
            self._pane.clear()
            return
        item = self._lines[row]
        out = [f"<p>{escape(tr(opening(item.why)))}.</p>"]
        out += [f"<p>{escape(tr(words))}</p>" for words in item.told]
        way = escape(tr("In the way:"))
        out += [f"<p><b>{way}</b> {escape(tr(words))}</p>" for words in item.in_the_way]
        self._pane.setHtml("".join(out) + self._would(item))

    def _would(self, item: OrderLine) -> str:
        """What would become of the others if this one is carried, as HTML."""
        if self._falls is None:
            return f"<p>{escape(tr('Looking at what it would do to the others…'))}</p>"
        said = [tr(it.said) for it in self._falls.after(item.id)]
        out = listed(
            tr("If {amendment} is carried", amendment=tr(item.name)),
            said or [tr("The others are untouched.")],
        )
        lost = [tr(it.said) for it in self._falls.lost if it.first == item.id]
        return out + listed(tr("If it is not carried"), lost) if lost else out

    def done(self, result: int) -> None:
        """Nobody waits for the worker any more."""
        self._worker.forget()
        super().done(result)


def _row(number: int, item: OrderLine) -> str:
    """An amendment as a row: its number and name, why it stands there, what is in the way."""
    space = "    " * item.depth
    out = tr("{number}. {amendment}: {reason}", number=number, amendment=tr(item.name),
             reason=tr(item.why))  # fmt: skip
    if item.in_the_way:
        out = tr("{row} – in the way: {reasons}", row=out,
                 reasons=" ".join(map(tr, item.in_the_way)))  # fmt: skip
    return space + out
