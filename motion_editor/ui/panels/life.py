"""The motion's life: versions in a line, amendments hanging where they belong."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from motion_editor.ui.panels.rows import Dot, LifeRow
from motion_editor.ui.state import Shown
from motion_editor.ui.theme import framed
from motion_editor.ui.themes import FRAME, Theme
from motion_editor.ui.tongue import tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
HEIGHT, HIGHEST = 48, 420
DOT = 10


class LifeModel(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[LifeRow, ...] = ()

    def take(self, rows: tuple[LifeRow, ...]) -> None:
        """Show these rows."""
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row's words, or the row itself."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return f"{row.title}\n{row.under}" if role == Qt.ItemDataRole.ToolTipRole else None


class LifeDelegate(QStyledItemDelegate):
    """Paints a row: dot, title, chip, and a line under it."""

    def __init__(self, colours: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colours = colours

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as high as two lines."""
        return QSize(160, max(HEIGHT, round(option.fontMetrics.height() * 2.7)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row."""
        row: LifeRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(4 + 8 * row.depth, 1, -4, -1)
        self._ground(painter, option, box)
        colour = QColor(
            self.colours.muted if row.colour < 0 else self.colours.amendment(row.colour)
        )
        self._dot(painter, row, colour, box)
        words = box.adjusted(framed(18) + 10, 0, -8, 0)
        chip, below = self._chip(painter, row, colour, words, option.font)
        self._words(painter, row, words, 0 if below else chip, chip if below else 0, option.font)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.selection if chosen else self.colours.hover))
            painter.drawRoundedRect(box, 6, 6)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)

    def _dot(self, painter: QPainter, row: LifeRow, colour: QColor, box: QRectF) -> None:
        dot = framed(DOT)
        spot = QRectF(box.left() + 9, box.top() + framed(9), dot, dot)
        pen = QPen(colour, 2)
        if row.dot is Dot.DASHED:
            pen.setDashPattern([1.6, 1.2])
        painter.setPen(pen if row.dot is not Dot.FULL else Qt.PenStyle.NoPen)
        full = row.dot is Dot.FULL
        painter.setBrush(colour if full else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot if full else spot.adjusted(1, 1, -1, -1))

    def _chip(
        self, painter: QPainter, row: LifeRow, colour: QColor, box: QRectF, font: QFont
    ) -> tuple[float, bool]:
        """Paint the chip; the room it takes, and whether that is in the lower line."""
        if not row.chip:
            return 0, False
        small = _sized(font, framed(11))
        place, below = chip_place(row, box, font)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(self.colours.panel))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setFont(small)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, row.chip)
        return place.width() + 6, below

    def _words(
        self, painter: QPainter, row: LifeRow, box: QRectF, above: float, below: float, font: QFont
    ) -> None:
        """Title and what stands under it, less the room at the end of each line."""
        usual, small = _sized(font, framed(FRAME)), _sized(font, framed(11))
        ghost = row.dot is Dot.DASHED
        painter.setFont(usual)
        painter.setPen(QColor(self.colours.muted if ghost else self.colours.text))
        metrics = QFontMetricsF(usual)
        title = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, box.width() - above)
        painter.drawText(box.adjusted(0, 5, 0, 0), title)
        lower = box.adjusted(0, metrics.height() + 8, -below, 0)
        painter.setFont(small)
        painter.setPen(QColor(self.colours.muted))
        words = QFontMetricsF(small).elidedText(
            row.under, Qt.TextElideMode.ElideRight, lower.width()
        )
        painter.drawText(lower, words)


def chip_place(row: LifeRow, box: QRectF, font: QFont) -> tuple[QRectF, bool]:
    """Where the chip of a row goes: beside the title, or in the lower line where both don't fit.

    The title tells one amendment from the other, so that its end may not be cut.
    """
    usual = QFontMetricsF(_sized(font, framed(FRAME)))
    small = QFontMetricsF(_sized(font, framed(11)))
    width, height = small.horizontalAdvance(row.chip) + 16, small.height() + 4
    below = usual.horizontalAdvance(row.title) + width + 6 > box.width()
    # As high as the lower line, so that it keeps clear of the title.
    top = box.top() + (usual.height() + 6 if below else 6)
    return QRectF(box.right() - width, top, width, height), below


class LifeList(QListView):
    """Versions and amendments to choose from; it follows what is shown."""

    chosen = Signal(object)
    """A `Shown`."""

    def __init__(self, colours: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Versions and amendments"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._model = LifeModel(self)
        self._delegate = LifeDelegate(colours, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._take)
        self.activated.connect(self._take)

    def show_rows(self, rows: tuple[LifeRow, ...], shown: Shown) -> None:
        """Show these rows, the one for what is shown selected."""
        self._model.take(rows)
        at = _row_of(rows, shown)
        if at >= 0:
            self.setCurrentIndex(self._model.index(at))
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to a point; in a low window it makes room by scrolling."""
        height, highest = 0, framed(HIGHEST)
        for row in range(len(self._model.rows)):
            height += self.sizeHintForRow(row)
            if height >= highest:  # hundreds of rows more would be measured for nothing
                break
        return QSize(160, min(height, highest) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never lower than two rows."""
        return QSize(160, min(self.sizeHint().height(), 2 * framed(HEIGHT)))

    def set_colours(self, colours: Theme) -> None:
        """Paint in another theme."""
        self._delegate.colours = colours
        self.viewport().update()

    def _take(self, index: QModelIndex) -> None:
        self.chosen.emit(self._model.rows[index.row()].shown)


def _row_of(rows: tuple[LifeRow, ...], shown: Shown) -> int:
    """The row for what is shown, whichever way it is viewed; -1 where there is none."""
    for at, row in enumerate(rows):
        same = (row.shown.version, row.shown.amendment) == (shown.version, shown.amendment)
        if same and row.dot is not Dot.DASHED:
            return at
    return -1


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized
