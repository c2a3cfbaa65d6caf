"""Fields of a profile to be filled in, one under the other: lines, choices, ticks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from motion_editor.tasks.council_draft import YES
from motion_editor.tasks.council_fields import Kind, Spec
from motion_editor.ui.theme import framed
from motion_editor.ui.tongue import tr

Box = QLineEdit | QComboBox | QCheckBox | QPlainTextEdit
LINES = 7
"""Lines in sight of a field that has one thing a line."""


class Answers(QWidget):
    """Some fields, each with its name, its words as typed."""

    changed = Signal()
    """Something was typed, chosen or ticked."""

    def __init__(self, specs: Sequence[Spec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._specs = specs
        self.boxes: dict[str, Box] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(10)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for spec in specs:
            self._add(spec)

    def _add(self, spec: Spec) -> None:
        name = tr(spec.title)
        box = self._box(spec)
        of = tr(spec.of)
        box.setAccessibleName(tr("{about}: {field}", about=of, field=name) if of else name)
        if spec.hint:
            box.setAccessibleDescription(tr(spec.hint))
        self.boxes[spec.field] = box
        if isinstance(box, QCheckBox):
            box.setText(name)
            self.form.addRow(box)
        else:
            self.form.addRow(name, box)

    def _box(self, spec: Spec) -> Box:
        if spec.kind is Kind.SWITCH:
            tick = QCheckBox(self)
            tick.toggled.connect(lambda _: self.changed.emit())
            return tick
        if spec.kind is Kind.CHOICE:
            choice = QComboBox(self)
            for value, said in spec.choices:
                choice.addItem(tr(said), value)
            by = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            choice.setSizeAdjustPolicy(by)
            choice.setMinimumContentsLength(20)
            choice.view().setMinimumWidth(choice.view().sizeHintForColumn(0) + framed(24))
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
            return choice
        if spec.kind is Kind.LINES:
            lines = QPlainTextEdit(self)
            lines.setTabChangesFocus(True)
            lines.setPlaceholderText(tr(spec.hint) if spec.hint else "")
            lines.setFixedHeight(lines.fontMetrics().lineSpacing() * LINES + framed(16))
            lines.textChanged.connect(self.changed)
            return lines
        line = QLineEdit(self)
        line.setPlaceholderText(tr(spec.hint) if spec.hint else "")
        line.textChanged.connect(lambda _: self.changed.emit())
        return line

    def fill(self, values: Mapping[str, str]) -> None:
        """Show these values, which nobody has typed."""
        with QSignalBlocker(self):
            for field, box in self.boxes.items():
                _put(box, values[field])

    def called(self, field: str) -> str:
        """What a field is called."""
        return self.boxes[field].accessibleName()

    def said(self, values: Mapping[str, str]) -> dict[str, str]:
        """Values in the words in which they are typed and chosen."""
        choices = {spec.field: dict(spec.choices) for spec in self._specs}
        return {field: tr(choices[field].get(it, "")) or it for field, it in values.items()}

    def values(self) -> dict[str, str]:
        """What stands in each field."""
        return {field: _taken(box) for field, box in self.boxes.items()}


def _put(box: Box, value: str) -> None:
    if isinstance(box, QCheckBox):
        box.setChecked(value == YES)
    elif isinstance(box, QComboBox):
        box.setCurrentIndex(max(0, box.findData(value)))
    elif isinstance(box, QPlainTextEdit):
        box.setPlainText(value)
    else:
        box.setText(value)
        box.setCursorPosition(0)


def _taken(box: Box) -> str:
    if isinstance(box, QCheckBox):
        return YES if box.isChecked() else ""
    if isinstance(box, QComboBox):
        return str(box.currentData())
    return box.toPlainText() if isinstance(box, QPlainTextEdit) else box.text()
