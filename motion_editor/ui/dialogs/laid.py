"""How a dialog is laid out: its heading, and what stands below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

EDGES = (20, 20, 20, 16)
"""Pixels left, above, right and below of all that is in a dialog."""


def column(dialog: QDialog, gap: int = 12) -> QVBoxLayout:
    """The lines of a dialog from above to below, so many pixels apart."""
    made = QVBoxLayout(dialog)
    made.setContentsMargins(*EDGES)
    made.setSpacing(gap)
    return made


def heading(dialog: QDialog, words: str = "") -> QLabel:
    """The words that say what all below them is about."""
    made = QLabel(words, dialog)
    made.setObjectName("cardHead")
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def usual(button: QPushButton) -> None:
    """Have Enter take a button; such a one is written bolder than Qt measures it."""
    button.setDefault(True)
    bold = button.fontMetrics().horizontalAdvance(button.text()) * 5 // 4
    button.setMinimumWidth(bold + 32)


def labelled(dialog: QDialog, words: str, part: QWidget) -> QVBoxLayout:
    """A part with what it is called above it; the letter after & leads into it."""
    head = QLabel(words, dialog)
    head.setBuddy(part)
    made = QVBoxLayout()
    made.setSpacing(4)
    made.addWidget(head)
    made.addWidget(part, 1)
    return made


def listed(head: str, said: Iterable[str]) -> str:
    """A list under its heading, as HTML; the words are not HTML themselves."""
    items = "".join(f"<li>{escape(words)}</li>" for words in said)
    return f"<p><b>{escape(head)}</b></p><ul>{items}</ul>"


def completer(parent: QWidget, names: Sequence[str]) -> QCompleter:
    """Offers the names that have what is typed anywhere in them, for a line of the dialog."""
    made = QCompleter(list(names), parent)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


def choice_box(parent: QWidget, name: str, options: Sequence[str]) -> QComboBox:
    """A box of choices that a long one does not widen; named for those who hear it."""
    made = QComboBox(parent)
    made.setAccessibleName(name)
    # On Linux the name of a box is its value.
    made.setAccessibleDescription(name)
    # A long name of a group must not widen the dialog; the list shows it whole.
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(10)
    made.addItems(list(options))
    return made
