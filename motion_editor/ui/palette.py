"""The command search: a field, and below it every command that is possible now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from motion_editor.ui.actions import Actions, native
from motion_editor.ui.announce import announce
from motion_editor.ui.command import Command
from motion_editor.ui.commands import COMMANDS
from motion_editor.ui.theme import chosen, framed_size
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr
from motion_editor.ui.typed_fields import only_seeks

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

ITSELF = "help.search"
ENTRY = Qt.ItemDataRole.UserRole
SIZE = QSize(560, 440)
EDGE, GAP = 12, 8
TOP = 72
"""Pixels below the window's top, where the eye is."""

HEIGHT = 32
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Entry:
    """A command as it is offered: its name, its title now, where it is found, its shortcut."""

    name: str
    title: str
    menu: str
    key: str = ""
    tip: str = ""
    ticked: bool = False

    @property
    def beside(self) -> str:
        """What stands right of the title."""
        return " · ".join(part for part in (self.menu, self.key) if part)

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        ticked = tr("chosen") if self.ticked else ""
        return ", ".join(part for part in (self.title, ticked, self.menu, self.key) if part)


def search_commands(window: Window) -> None:
    """Ask which command is meant, and do it."""
    before = QApplication.focusWidget()
    dialog = PaletteDialog(entries(window.commands), chosen(window.memory.look), window)
    if window.ask(dialog) and dialog.taken is not None:
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        window.commands[dialog.taken.name].trigger()


def entries(actions: Actions) -> tuple[Entry, ...]:
    """Every command that is possible now, in the order of the table."""
    return tuple(
        _entry(command, actions[command.name])
        for command in COMMANDS
        if actions[command.name].isEnabled() and command.name != ITSELF
    )


def _entry(command: Command, action: QAction) -> Entry:
    title = action.text().partition("\t")[0].replace("&", "")
    menu = tr(command.menu.value).replace("&", "")
    tip = tr(command.tip)
    return Entry(command.name, title, menu, native(command), tip, action.isChecked())


def fitting(offered: Sequence[Entry], words: str) -> list[Entry]:
    """Those that have all of the words, in any order, those with them in the title first.

    Of these, those come first in whose title they follow each other in just this way.
    """
    wanted = words.casefold().split()
    phrase = " ".join(wanted)
    ranked = [
        (-_rank(entry, wanted), phrase not in entry.title.casefold(), at, entry)
        for at, entry in enumerate(offered)
        if all(word in _all_words(entry) for word in wanted)
    ]
    return [entry for *_, entry in sorted(ranked, key=lambda it: it[:3])]


def _all_words(entry: Entry) -> str:
    return f"{entry.title} {entry.menu} {entry.key} {entry.tip}".casefold()


def _rank(entry: Entry, wanted: Sequence[str]) -> int:
    """How many of the words begin a word of the title."""
    title = entry.title.casefold().split()
    return sum(any(word.startswith(it) for word in title) for it in wanted)


class PaletteDialog(QDialog):
    """Asks for a command; `taken` is the one that was chosen."""

    def __init__(self, offered: tuple[Entry, ...], colours: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Search commands"))
        self.taken: Entry | None = None
        self._offered = offered
        self.field = only_seeks(QLineEdit(self))
        self.field.setPlaceholderText(tr("Search commands"))
        self.field.setAccessibleName(tr("Search commands"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Delegate(colours, self.list))
        self.none = QLabel(tr("No command that is possible now has these words."), self)
        self.none.setObjectName("empty")
        self.none.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        lines.setSpacing(GAP)
        lines.addWidget(self.field)
        lines.addWidget(self.none)
        lines.addWidget(self.list, 1)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._filter)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._say)
        self._place(parent)
        self._filter("")

    def _place(self, parent: QWidget) -> None:
        room = parent.size() - QSize(32, TOP + 32)
        self.resize(framed_size(SIZE.width(), SIZE.height()).boundedTo(room))
        self.move(parent.mapToGlobal(parent.rect().topLeft()))
        self.move(self.x() + (parent.width() - self.width()) // 2, self.y() + TOP)
        self._most = self.height() - self.field.sizeHint().height() - 2 * EDGE - GAP

    def _fit(self) -> None:
        """Be no higher than what is offered."""
        rows = self.list.sizeHintForRow(0) * self.list.count() + 2 * self.list.frameWidth()
        self.list.setFixedHeight(min(rows, self._most))
        below = self.list if self.list.count() else self.none
        height = below.height() if below is self.list else below.heightForWidth(self.list.width())
        self.resize(self.width(), self.field.sizeHint().height() + GAP + height + 2 * EDGE)

    def _filter(self, words: str) -> None:
        self.list.clear()
        for entry in fitting(self._offered, words):
            item = QListWidgetItem(entry.title, self.list)
            item.setData(ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
            item.setToolTip(entry.tip)
        self.none.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._fit()
        if self.list.count():
            self.list.setCurrentRow(0)
        else:
            announce(self.none, self.none.text())

    def _say(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the field, so the row that is chosen is said."""
        if item is not None:
            announce(self.list, item.data(ENTRY).spoken)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.taken = item.data(ENTRY)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list, Enter takes the one that is chosen."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            QApplication.sendEvent(self.list, event)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
            return True
        return super().eventFilter(watched, event)


class _Delegate(QStyledItemDelegate):
    """Paints a row: the title, and right of it the menu and the shortcut."""

    def __init__(self, colours: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._colours = colours

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row is as high as one line and some air."""
        return QSize(160, max(HEIGHT, round(option.fontMetrics.height() * 1.9)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        entry: Entry = index.data(ENTRY)
        box = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, box)
        painter.setFont(option.font)
        inner, metrics = box.adjusted(12, 0, -12, 0), QFontMetricsF(option.font)
        middle = Qt.AlignmentFlag.AlignVCenter
        beside = metrics.horizontalAdvance(entry.beside) + 24
        room = max(inner.width() - beside, inner.width() / 2)
        words = f"✓ {entry.title}" if entry.ticked else entry.title
        title = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(self._colours.text))
        painter.drawText(inner, middle | Qt.AlignmentFlag.AlignLeft, title)
        if beside <= inner.width() / 2:
            painter.setPen(QColor(self._colours.muted))
            painter.drawText(inner, middle | Qt.AlignmentFlag.AlignRight, entry.beside)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        now = bool(option.state & QStyle.StateFlag.State_Selected)
        if not now and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(QPen(QColor(self._colours.accent), 1) if now else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.selection if now else self._colours.hover))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
