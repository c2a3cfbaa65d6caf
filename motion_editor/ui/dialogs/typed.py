"""What was being typed in a dialog when the program did not end in order."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from motion_editor.store.typed import Typed
from motion_editor.tasks.recovered import by_dialog, heading, in_words
from motion_editor.ui.announce import announce
from motion_editor.ui.asking import sure
from motion_editor.ui.dialogs.laid import column, heading as head_of, usual
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import tr


class TypedDialog(QDialog):
    """The words of one dialog, to be copied or to go on with; they are not left unasked."""

    def __init__(self, typed: Sequence[Typed], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Recover"))
        self.again = ""
        """What opens the dialog anew, where that was chosen."""
        self._typed = typed
        self.safe = False
        """Whether the words are somewhere else by now, and are not asked about."""
        self._pane = ReadPane(tr(heading(typed[0])), self)
        self._pane.setPlainText(in_words(typed, tr))
        lines = column(self)
        lines.addWidget(head_of(self, tr(heading(typed[0]))))
        lines.addWidget(self._pane)
        lines.addLayout(self._buttons())
        self.resize(framed_size(580, 340))

    def _buttons(self) -> QHBoxLayout:
        copy, close = QPushButton(tr("Copy"), self), QPushButton(tr("Close"), self)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(copy)
        line.addStretch(1)
        line.addWidget(close)
        usual(copy)
        if self._typed[0].again:
            on = QPushButton(tr("Go on typing there"), self)
            on.clicked.connect(self._go_on)
            line.addWidget(on)
            usual(on)
            copy.setAutoDefault(False)
        close.setAutoDefault(False)
        return line

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._pane.toPlainText())
        self.safe = True
        announce(self, tr("Copied."))

    def _go_on(self) -> None:
        self.again = self._typed[0].again
        self.accept()

    def reject(self) -> None:
        """Leave it; words that were not copied are not thrown away unasked."""
        if self.safe or sure(
            self,
            tr("Discard these words?"),
            tr("They are kept nowhere else, and were not copied."),
            tr("Discard"),
        ):
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is leaving it."""
        self.reject()
        if self.isVisible():
            event.ignore()


def typed_html(typed: Sequence[Typed]) -> str:
    """What was typed in each dialog, as HTML, "" for nothing."""
    out = []
    for each in by_dialog(typed):
        words = escape(in_words(each, tr)).replace("\n", "<br>").replace("\u2028", "<br>")
        out.append(f"<p><b>{escape(tr(heading(each[0])))}</b></p><p>{words}</p>")
    return "".join(out)
