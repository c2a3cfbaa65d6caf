"""A fault of the program, told with everything it can be reported with."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QWidget,
)

from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import mark, tr

SAYS = mark(
    "Something went wrong inside Motion Editor. What you had open is still there: save it under a "
    "new name, then start the program again. The details below help to mend it."
)


class FaultDialog(QDialog):
    """A fault of the program: what is safe, and everything to report it with."""

    def __init__(
        self, details: str, parent: QWidget | None = None, kept: str = "", *, says: str = ""
    ) -> None:
        """`kept` says whether a copy of the motion was written; `says` what else it is about."""
        super().__init__(parent)
        self.setWindowTitle(tr("Motion Editor: a fault"))
        self.details = details
        words = QLabel(says or f"{tr(SAYS)} {kept}".rstrip(), self)
        words.setWordWrap(True)
        pane = QPlainTextEdit(details, self)
        pane.setReadOnly(True)
        pane.setAccessibleName(tr("Details of the fault"))
        pane.setMinimumSize(440, 160)
        buttons = QDialogButtonBox(self)
        copy = buttons.addButton(tr("Copy the details"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.details))
        close.clicked.connect(self.accept)
        lines = column(self)
        for widget in (words, pane, buttons):
            lines.addWidget(widget)
        self.resize(framed_size(600, 360))
