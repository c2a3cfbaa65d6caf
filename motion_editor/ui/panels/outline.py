"""The outline: lead-ins and their points; it follows the caret, and jumps on click or Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from motion_editor.core.clause import Clause
from motion_editor.ui.editor.labels import Label
from motion_editor.ui.editor.stretch import differing
from motion_editor.ui.panels.rows import OutlineRow, outline_row
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex


class OutlineModel(QAbstractListModel):
    """One row a clause, worked out when it comes into sight."""

    def __init__(self, colours: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours = colours
        self._clauses: Sequence[Clause] = ()
        self._labels: Sequence[Label] = ()

    def take(self, clauses: Sequence[Clause], labels: Sequence[Label]) -> None:
        """Show this text."""
        start, tail = differing(self._clauses, clauses)
        old, new = len(self._clauses) - tail, len(clauses) - tail
        grown = len(clauses) - len(self._clauses)
        before = self._labels
        if grown:
            self._resize(clauses, labels, min(old, new), grown)
        self._clauses, self._labels = clauses, labels
        if start < new:
            self.dataChanged.emit(self.index(start), self.index(new - 1))
        if tail and before[old:] != labels[new:]:
            self.dataChanged.emit(self.index(new), self.index(len(clauses) - 1))

    def _resize(
        self, clauses: Sequence[Clause], labels: Sequence[Label], at: int, grown: int
    ) -> None:
        """Put in or take out so many rows at a place, telling the view before and after."""
        if grown > 0:
            self.beginInsertRows(QModelIndex(), at, at + grown - 1)
            self._clauses, self._labels = clauses, labels
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), at, at - grown - 1)
            self._clauses, self._labels = clauses, labels
            self.endRemoveRows()

    def row(self, index: Index) -> OutlineRow:
        """What one row says."""
        return outline_row(self._clauses[index.row()], self._labels[index.row()])

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._clauses)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's words."""
        row = self.row(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{text}, left out", text=row.text) if row.struck else row.text
        return None

    def colour(self, row: OutlineRow) -> QColor:
        """What a row is written in."""
        if row.new:
            return QColor(self.colours.inserted)
        return QColor(self.colours.text if row.head else self.colours.muted)

    def font(self, row: OutlineRow, usual: QFont) -> QFont:
        """What a row is written with."""
        font = QFont(usual)
        if row.head:
            font.setWeight(QFont.Weight.DemiBold)
        font.setStrikeOut(row.struck)
        return font


class OutlineDelegate(QStyledItemDelegate):
    """Sets points in below their lead-ins."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is one line with air around it."""
        return QSize(120, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row on a quiet ground where it is chosen; its own colour stays."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        model = index.model()
        if (chosen or over) and isinstance(model, OutlineModel):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(model.colours.selection if chosen else model.colours.hover))
            if chosen and option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(QColor(model.colours.accent), 2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(5, 2, -5, -2), 6, 6)
            painter.restore()
        if isinstance(model, OutlineModel):
            row = model.row(index)
            font = model.font(row, option.font)
            inset = 10 if row.head else 24 + 12 * row.level
            place = option.rect.adjusted(inset, 0, -10, 0)
            words = QFontMetrics(font).elidedText(
                row.text, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.setFont(font)
            painter.setPen(model.colour(row))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


class OutlineList(QListView):
    """The outline of the text shown."""

    chosen = Signal(int)
    """The number of a clause."""

    def __init__(self, colours: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(tr("Outline"))
        self.setUniformItemSizes(True)
        self.setMinimumHeight(72)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = OutlineModel(colours, self)
        self.setModel(self._model)
        self.setItemDelegate(OutlineDelegate(self))
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.activated.connect(lambda index: self.chosen.emit(index.row()))

    def take(self, clauses: Sequence[Clause], labels: Sequence[Label]) -> None:
        """Show this text."""
        self._model.take(clauses, labels)

    def follow(self, number: int) -> None:
        """The caret stands in this clause."""
        index = self._model.index(min(number, self._model.rowCount() - 1))
        if index != self.currentIndex():
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def set_colours(self, colours: Theme) -> None:
        """Show in another theme."""
        self._model.colours = colours
        self.viewport().update()
