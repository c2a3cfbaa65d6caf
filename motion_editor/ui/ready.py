"""What is wanted later is loaded beforehand, bit by bit, while nobody does anything.

What proposing, exporting, meetings and Word files need is not loaded until the window is painted.
Loaded at once when first wanted it would hold the window for a third of a second.
"""

from __future__ import annotations

from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

FIRST = 1_000
"""Milliseconds after the window is painted before the first is loaded."""
BETWEEN = 60
"""Milliseconds from one to the next, for what the person does meanwhile."""

STEPS: Final = (
    "revise.decide", "revise.rebase", "tasks.between", "tasks.report", "tasks.carry",
    "council.phrases", "council.profile", "tasks.propose",
    "papers.marked", "papers.blocks", "papers.instructions", "papers.amendment", "papers.listed",
    "papers.minutes", "papers.decisions", "tasks.paper", "ui.exporting", "ui.procedure",
    "ui.abreast.beside", "ui.overlaid.beside", "tasks.decide", "tasks.negative",
    "tasks.order", "tasks.foresee", "ui.foreseeing", "tasks.rivals", "ui.deciding", "ui.meeting",
    "ui.pages", "ui.printing", "ui.history", "ui.merging",
    "formats.stems", "formats.people", "formats.word.template", "formats.word.blocks_in",
    "formats.word.check", "formats.page", "formats.draft", "formats.brackets",
    "formats.word.reader", "formats.word.both", "tasks.tracked_in", "tasks.word_in",
    "tasks.receive", "ui.sharing", "formats.legend_found", "tasks.formatted",
    "tasks.instructed", "tasks.amend", "ui.reading.desk", "ui.reading.incoming",
    "council.exempt", "papers.agenda", "council.checks.amendments", "council.checks.exempt",
    "council.checks.every", "tasks.check", "tasks.agenda.listing", "tasks.agenda.take_in",
    "ui.agenda.window", "ui.agenda.opening", "ui.agenda.export", "ui.agenda.up_to_date",
    "ui.agenda.send",
)  # fmt: skip
"""Modules in order, what others need first, so that none takes more than a few hundredths."""


class Ready(QObject):
    """Loads all of these one after the other, then goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left = list(reversed(STEPS))
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST)
        self._timer.timeout.connect(self.step)
        self._timer.start()

    def step(self) -> None:
        """Load the next one."""
        if not self._left:
            self._timer.stop()
            self.deleteLater()
            return
        import_module(f"motion_editor.{self._left.pop()}")
        self._timer.setInterval(BETWEEN)
