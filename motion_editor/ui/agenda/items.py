"""The items of an agenda as a list, and the one chosen with its registration and its text."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from motion_editor.core.agenda import Agenda, Item, Sort
from motion_editor.core.clause import Role
from motion_editor.council.profile import Profile
from motion_editor.papers.agenda import printed_version
from motion_editor.papers.blocks import Printed, clause_lines, printed
from motion_editor.papers.instructions import sentences
from motion_editor.papers.wording import full_stop, label
from motion_editor.tasks.agenda.findings import Told
from motion_editor.tasks.agenda.law import chosen
from motion_editor.tasks.agenda.listing import Row, rows, title_of
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.tongue import tr

ID = Qt.ItemDataRole.UserRole
INSET = 24
"""Pixels by which a point stands in, a level."""


class ItemList(WrappedList):
    """The items in order; each part begins with its name, which can't be chosen."""

    chosen = Signal()
    """Another item is chosen."""

    wanted = Signal()
    """Enter was pressed on the item, or it was clicked twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Items of the agenda"), parent)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit())
        self.itemDoubleClicked.connect(lambda _: self.wanted.emit())

    def show_agenda(self, agenda: Agenda) -> None:
        """List the items; the one that was chosen stays so, else the one in its place."""
        id, at = self.id(), self.currentRow()
        self.blockSignals(True)
        self.clear()
        for row in rows(agenda):
            if row.part:
                self._add_part(tr(row.part))
            self._add(row)
        ids = [self.item(line).data(ID) for line in range(self.count())]
        line = ids.index(id) if id and id in ids else min(max(at, 0), self.count() - 1)
        if 0 <= line < len(ids) and ids[line] is None:
            line = min(line + 1, self.count() - 1)
        self.setCurrentRow(line)
        self.blockSignals(False)
        self.chosen.emit()

    def _add(self, row: Row) -> None:
        head = f"{row.number}  {tr(row.title)}".strip()
        about = tr(row.about)
        made = QListWidgetItem(f"{head}\n{about}" if about else head, self)
        made.setData(ID, row.item)

    def _add_part(self, words: str) -> None:
        made = QListWidgetItem(words, self)
        made.setFlags(Qt.ItemFlag.NoItemFlags)
        font = made.font()
        font.setBold(True)
        made.setFont(font)

    def id(self) -> str:
        """The id of the item chosen; "" for none."""
        now = self.currentItem()
        return (now.data(ID) or "") if now is not None else ""

    def choose(self, id: str) -> None:
        """Choose an item."""
        for line in range(self.count()):
            if self.item(line).data(ID) == id:
                self.setCurrentRow(line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines are as high as they need be in the room that is left beside the scroll bar."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks for what is registered of the item."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)


class ItemPane(QWidget):
    """The item chosen: what it is, what is registered of it, and its text."""

    register = Signal(str)
    """What is registered is to be changed: of the amendment with this id, "" for the item."""

    edit = Signal()
    """The motion is to be edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = _label(self, "cardHead")
        self._about = _label(self, "muted")
        self._register = QPushButton(tr("Register…"), self)
        self._register.clicked.connect(lambda: self.register.emit(""))
        self._edit = QPushButton(tr("Edit the motion"), self)
        self._edit.clicked.connect(self.edit)
        self._amendments = QVBoxLayout()
        self._amendments.setSpacing(4)
        self.text = ReadPane(tr("The text of the item"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._register, self._edit):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 16, 16, 16)
        lines.setSpacing(10)
        lines.addWidget(self._title)
        lines.addWidget(self._about)
        lines.addLayout(buttons)
        lines.addLayout(self._amendments)
        lines.addWidget(self.text, 1)

    def show_item(self, item: Item | None, profile: Profile, row: Row | None) -> None:
        """Show an item; None for an agenda without any."""
        self._register.setEnabled(item is not None)
        self._edit.setVisible(item is not None and item.motion is not None)
        self._clear()
        if item is None or row is None:
            self._title.setText(tr("Nothing is on the agenda yet"))
            self._about.setText(
                tr("Drop motions, amendments or Word files on the list, or add them with Ctrl+I.")
            )
            self.text.setHtml("")
            return
        self._title.setText(f"{row.number}  {tr(title_of(item))}".strip())
        self._about.setText(tr(row.about))
        self._about.setVisible(bool(row.about))
        for amendment in item.motion.amendments if item.motion else ():
            self._amendments.addWidget(self._amendment(item, amendment.id))
        self.text.setHtml(item_html(item, profile))

    def _amendment(self, item: Item, name: str) -> QPushButton:
        assert item.motion is not None
        amendment = item.motion.amendment(name)
        standing = tr(item.of_amendment(amendment.id).standing.value)
        words = tr("{amendment}: {standing}", amendment=label(amendment), standing=standing)
        made = QPushButton(words, self)
        made.setObjectName("link")
        made.setAccessibleName(tr("Register {amendment}", amendment=words))
        made.clicked.connect(lambda: self.register.emit(name))
        return made

    def _clear(self) -> None:
        while (line := self._amendments.takeAt(0)) is not None:
            if (old := line.widget()) is not None:
                old.hide()
                old.deleteLater()


class ToLookAt(WrappedList):
    """What a clerk should look at; Enter or a click goes to the item."""

    go_to = Signal(str)
    """The item with this id is to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("To look at"), parent)
        self._told: Sequence[Told] | None = None
        self.itemActivated.connect(self._go)
        self.itemClicked.connect(self._go)

    def show_told(self, told: Sequence[Told]) -> None:
        """List what there is; nothing is shown where there is nothing."""
        if told == self._told:
            return
        self._told = told
        self.clear()
        for it in told:
            made = QListWidgetItem(tr(it.said), self)
            made.setData(ID, it.items[0] if it.items else "")
        self.setVisible(bool(told))

    def _go(self, item: QListWidgetItem) -> None:
        self.go_to.emit(item.data(ID))


def item_html(item: Item, profile: Profile) -> str:
    """All that an item says, with its amendments in words."""
    out: list[str] = []
    if item.exempt is not None:
        named = tr(chosen(item.exempt, profile))
        out.append(_p(tr("Exempt: {paragraph}.", paragraph=named)))
        out += [_p(tr("Reason: {why}", why=full_stop(item.exempt.why)))] * bool(item.exempt.why)
    out += [_p(words) for words in item.text.splitlines() if words.strip()]
    motion = item.motion
    if motion is None:
        return "".join(out)
    if item.sort is Sort.REPORT:
        out.append(f"<h3>{escape(tr('Recommendations'))}</h3>")
    style, text = motion.details.numbering, printed_version(motion)
    out += map(_clause, printed(clause_lines(text.clauses), style))
    if motion.details.reason:
        out.append(_p(tr("Reason: {why}", why=full_stop(motion.details.reason))))
    for amendment in motion.amendments:
        out.append(f"<h3>{escape(tr(label(amendment)))}</h3>")
        out += [_p(words) for words in sentences(amendment.text.clauses, style)]
    return "".join(out)


def _clause(item: Printed) -> str:
    """A clause with its label as it is printed, which Qt's own lists would not have."""
    from motion_editor.formats.html_out import said_in_html

    words = said_in_html(item.pieces)
    if item.role is Role.LEAD_IN:
        words = f"<b>{words}</b>"
    inset = INSET * (item.level + (item.role is Role.POINT))
    label = f"{escape(item.label)}&nbsp; " if item.label else ""
    back = -INSET if label else 0
    return f"<p style='margin-left: {inset}px; text-indent: {back}px'>{label}{words}</p>"


def _p(words: str) -> str:
    return f"<p>{escape(words)}</p>"


def _label(parent: QWidget, name: str) -> QLabel:
    made = QLabel(parent)
    made.setObjectName(name)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
