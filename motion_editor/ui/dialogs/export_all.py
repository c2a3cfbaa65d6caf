"""Exporting every paper at once: in which formats, and how far it has come."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QWidget,
)

from motion_editor.tasks.all_papers import Printed, Written, write_all
from motion_editor.ui.dialogs.export import FORMATS
from motion_editor.ui.dialogs.laid import column, heading, usual
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.theme import framed, framed_size
from motion_editor.ui.tongue import many, told, tr
from motion_editor.ui.worker import Done, Worker

LOOK = 50
"""Milliseconds after which it is looked how far it has come."""


class _Way:
    """How far the work has come, and whether it is to go on; told between two threads."""

    def __init__(self) -> None:
        self.done, self.total, self.name = 0, 1, ""
        self._stop = threading.Event()

    def step(self, done: int, total: int, name: str) -> bool:
        """Note how far it is; whether to go on."""
        self.done, self.total, self.name = done, total, name
        return not self._stop.is_set()

    def stop(self) -> None:
        """Make no more papers, and write none."""
        self._stop.set()


class ExportAllDialog(QDialog):
    """Choose formats and a folder; the papers are made beside the window, and can be stopped."""

    def __init__(
        self,
        papers: Sequence[Printed],
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._papers, self._folder = papers, folder
        self.written: Written | None = None
        self._way = _Way()
        self._worker = Worker(self)
        self._look = QTimer(self)
        self._look.setInterval(LOOK)
        self._look.timeout.connect(self._tell)
        self.setWindowTitle(tr("Export all papers"))
        self._lay_out()
        self.resize(framed_size(460, 320))

    def _lay_out(self) -> None:
        self.says = heading(self)
        self._count()
        self.go = QPushButton(tr("Choose a folder…"), self)
        usual(self.go)
        self.go.clicked.connect(self._choose)
        self.formats = TickedList(tr("Formats"), self)
        self.formats.show_lines([tr(words) for words, _ in FORMATS])
        self.formats.picked.connect(lambda: self.go.setEnabled(bool(self.formats.ticked())))
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("Papers made"))
        self.bar.setMinimumHeight(framed(18))
        self.bar.hide()
        self.leave = QPushButton(tr("Cancel"), self)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        self._place()

    def _place(self) -> None:
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.go)
        below.addWidget(self.leave)
        lines = column(self)
        self.asked = QFormLayout()
        lines.addLayout(self.asked)
        lines.addWidget(self.says)
        lines.addWidget(self.formats, 1)
        lines.addWidget(self.bar)
        lines.addLayout(below)

    def offer(self, papers: Sequence[Printed]) -> None:
        """Offer these papers from now on."""
        self._papers = papers
        self._count()

    def _count(self) -> None:
        self.says.setText(
            many(
                "There are {n} papers. Write them in these formats:",
                "There is one paper. Write it in these formats:",
                len(self._papers),
            )
        )

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, tr("Folder for the papers"), str(self._folder)
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Make all papers in the formats ticked and write them into this folder."""
        formats = [FORMATS[at][1] for at in self.formats.ticked()]
        self._way = _Way()
        self._allow(False)
        self.leave.setText(tr("Stop"))
        self.bar.show()
        self._look.start()
        job = partial(write_all, self._papers, folder, formats, step=self._way.step)
        self._worker.ask(job, self._ended)

    def _allow(self, yes: bool) -> None:
        """Whether anything may be chosen: not while papers are made."""
        for widget in (self.formats, self.go, *self.findChildren(QComboBox)):
            widget.setEnabled(yes)

    def _tell(self) -> None:
        self.bar.setMaximum(self._way.total)
        self.bar.setValue(self._way.done)
        self.says.setText(tr("Making {file} …", file=self._way.name))

    def _ended(self, done: Done) -> None:
        self._look.stop()
        self.bar.hide()
        if done.problem is None and isinstance(done.result, Written) and not done.result.stopped:
            self.written = done.result
            self.accept()
            return
        stopped = done.problem is None
        said = tr("It was stopped: no paper was written.") if stopped else ""
        self.says.setText(told(done.problem) if done.problem is not None else said)
        self._allow(True)
        self.leave.setText(tr("Cancel"))

    def reject(self) -> None:
        """Stop what is being made; where nothing is, leave."""
        if self._worker.busy:
            self._way.stop()
        else:
            super().reject()
