"""A question with named fields, one under the other, and two buttons."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr

W = TypeVar("W", bound=QWidget)
_TAB = Qt.FocusPolicy.TabFocus
WIDTH = 460

LEAST = 120
"""The height of fields that scroll, at least."""

CHOICE = 20
"""Characters of an option for which there is always room where one is chosen."""

MOST_IN_SIGHT = 16
"""Options seen at once where one is chosen: Qt's ten would show nine and a half outcomes."""

MEASURED = 200
"""Options up to which a choice is as wide as the longest: of two thousand that takes a while."""

LETTERS = 40
"""Characters for which there is room in a choice of more."""


class Form(QDialog):
    """The frame of a dialog: say something, ask something, do it or leave it.

    One with many fields `scrolls` them where a screen is too low, so that its buttons stay on it.
    """

    def __init__(
        self,
        title: str,
        says: str,
        verb: str,
        parent: QWidget | None = None,
        *,
        scrolls: bool = False,
    ) -> None:
        super().__init__(parent)
        self._area = QScrollArea(self) if scrolls else None
        self.setWindowTitle(title)
        self.setMinimumWidth(framed(WIDTH))
        self._fields = QFormLayout()
        self._fields.setHorizontalSpacing(16)
        self._fields.setVerticalSpacing(12)
        self._fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._wrong = QLabel(self)
        self._wrong.setObjectName("notice")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        words = QLabel(says, self)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setVisible(bool(says))
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        self.cancel = buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.try_it)
        buttons.rejected.connect(self.reject)
        lines = column(self, 16)
        lines.addWidget(words)
        if self._area is None:
            lines.addLayout(self._fields)
        else:
            lines.addWidget(_scrolled(self._area, self._fields), 1)
        lines.addWidget(self._wrong)
        lines.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """High enough for every field: Qt stops at two thirds of a screen, and squeezes them."""
        super().showEvent(event)
        self._begin()
        self._heighten()

    def fit(self) -> None:
        """As high as all that is asked and said now."""
        self.adjustSize()
        if self.isVisible():
            self._heighten()

    def _heighten(self) -> None:
        lines, room = self.layout(), self.screen().availableSize()
        if lines is not None:
            wanted = max(lines.totalHeightForWidth(self.width()), self.height())
            if self._area is not None:
                inside = self._fields.sizeHint().height()
                wanted = lines.minimumSize().height() - self._area.minimumHeight() + inside
            self.resize(self.width(), min(wanted, room.height()))

    def _begin(self) -> None:
        """Begin in the first field, unless another has the focus: Qt would have it on a button."""
        if self.focusWidget() not in (None, self.go, self.cancel):
            return
        for at in range(self._fields.rowCount()):
            found = self._fields.itemAt(at, QFormLayout.ItemRole.FieldRole)
            field = found.widget() if found is not None else None
            if field is not None and field.isEnabled() and field.focusPolicy() & _TAB:
                field.setFocus()
                return

    def line(self, name: str, value: str = "", hint: str = "") -> QLineEdit:
        """A field to write in."""
        made = QLineEdit(value, self)
        made.setPlaceholderText(hint)
        return self._added(name, made)

    def choice(self, name: str, options: list[str], at: int = 0) -> QComboBox:
        """A field to choose in."""
        made = QComboBox(self)
        if len(options) > MEASURED:
            by_letters = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            made.setSizeAdjustPolicy(by_letters)
            made.setMinimumContentsLength(LETTERS)
        made.addItems(options)
        made.setMaxVisibleItems(MOST_IN_SIGHT)
        # A long option must not take the room of the names beside fields; the list shows it whole.
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(CHOICE)
        made.view().setMinimumWidth(made.view().sizeHintForColumn(0) + 2 * framed(12))
        made.setCurrentIndex(at)
        return self._added(name, made)

    def row(self, name: str, field: W) -> W:
        """A row of several fields, each with a name of its own."""
        self._fields.addRow(name, field)
        return field

    def show_row(self, field: QWidget, seen: bool) -> None:
        """Show or hide the row of a field, its name with it."""
        if self._fields.isRowVisible(field) is not seen:
            self._fields.setRowVisible(field, seen)
            self.fit()

    def _added(self, name: str, field: W) -> W:
        field.setAccessibleName(name)
        self._fields.addRow(name, field)
        return field

    def try_it(self) -> None:
        """Take the answers; dialogs whose answers can be wrong say so here instead."""
        self.accept()

    def say(self, wrong: str) -> None:
        """Say what is wrong with the answers."""
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.fit()


def _scrolled(area: QScrollArea, fields: QFormLayout) -> QScrollArea:
    """The fields in an area that looks like the rest of the dialog."""
    inside = QWidget(area)
    inside.setLayout(fields)
    fields.setContentsMargins(0, 0, 0, 0)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(framed(LEAST))
    for it in (area.viewport(), inside):
        it.setAutoFillBackground(False)
    return area
