"""The work log of a motion's file: who did what when, and how it is written from now on."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.papers.worklog import said_when
from motion_editor.tasks.worklog import cleared, display_name
from motion_editor.ui.announce import announce
from motion_editor.ui.dialogs.laid import column
from motion_editor.ui.memory import Memory
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.session import Session
from motion_editor.ui.theme import framed_size
from motion_editor.ui.tongue import mark, told, tr

SIZE = (720, 560)
SAYS = mark(
    "Who did what in this file, and when; what happened in the council is in Meeting. The log "
    "goes along with nothing that is sent, unless you tick it there. What you undo takes its entry "
    "along."
)

Save = Callable[[Motion, QWidget], object]


class WorkLogDialog(QDialog):
    """The entries, the newest first; below them the name that stands in yours."""

    def __init__(
        self, session: Session, memory: Memory, save: Save, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Work log"))
        self._session, self._memory, self._save = session, memory, save
        words = QLabel(tr(SAYS), self)
        words.setWordWrap(True)
        self.pane = ReadPane(tr("Who did what, the newest first"), self)
        self.pane.setMinimumHeight(100)
        self._wrong = QLabel(self)
        self._wrong.setObjectName("notice")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        lines = column(self)
        lines.addWidget(words)
        lines.addWidget(self.pane, 1)
        lines.addLayout(self._fields())
        lines.addWidget(self._wrong)
        lines.addLayout(self._buttons())
        self.follow()
        self.setMinimumSize(440, 360)
        self.resize(framed_size(*SIZE))

    def _fields(self) -> QFormLayout:
        settings = self._memory.settings
        self.name = QLineEdit(settings.name, self)
        self.name.setPlaceholderText(tr("None: your entries say when and what, and not who"))
        self.on = QCheckBox(tr("Write a work log on this computer"), self)
        self.on.setChecked(settings.log)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Your name in it"), self.name)
        form.addRow(self.on)
        return form

    def _buttons(self) -> QHBoxLayout:
        self.save = QPushButton(tr("Save as…"), self)
        self.clear = QPushButton(tr("Clear"), self)
        self.clear.setToolTip(tr("Take every entry out of this file; Undo brings them back"))
        close = QPushButton(tr("Close"), self)
        close.setDefault(True)
        self.save.clicked.connect(lambda: self._save(self._session.motion, self))
        self.clear.clicked.connect(self._clear)
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.save, self.clear):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(close)
        return line

    def follow(self) -> None:
        """Show what there is now."""
        log = self._session.motion.log
        self.save.setEnabled(bool(log))
        self.clear.setEnabled(bool(log) and not self._session.read_only)
        if not log:
            self.pane.setHtml(f"<p>{escape(tr('There is no entry in the work log.'))}</p>")
            return
        heads = "".join(
            f"<td width='{wide}%'><b>{escape(head)}</b></td>"
            for head, wide in ((tr("When"), 30), (tr("Who"), 20), (tr("What"), 50))
        )
        rows = (
            f"<tr><td>{escape(tr(said_when(it)))}</td><td>{escape(it.who)}</td>"
            f"<td>{escape(it.what)}</td></tr>"
            for it in reversed(log)
        )
        self.pane.setHtml(
            f"<table width='100%' cellspacing='0' cellpadding='4'><tr>{heads}</tr>"
            f"{''.join(rows)}</table>"
        )

    def _clear(self) -> None:
        session = self._session
        session.become(cleared(session.motion), tr("clearing of the work log"), noted=False)
        self.follow()
        announce(self, tr("There is no entry in the work log."))

    def done(self, result: int) -> None:
        """Take the name, however the dialog is closed; one that can't be taken is said first."""
        try:
            name = display_name(self.name.text())
        except MotionError as error:
            self._wrong.setText(told(error))
            self._wrong.show()
            self.name.setText(self._memory.settings.name)
            self.name.setFocus()
            return
        self._memory.set_log(name, self.on.isChecked())
        super().done(result)
