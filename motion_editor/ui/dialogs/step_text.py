"""The text at a step of the meeting; a long one is laid out beside the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from motion_editor.core.motion import Motion
from motion_editor.meeting.proceedings import Stage
from motion_editor.tasks.chair import sheet
from motion_editor.ui.chair_html import sheet_html
from motion_editor.ui.read_pane import ReadPane
from motion_editor.ui.themes import FRAME, Theme
from motion_editor.ui.tongue import tr
from motion_editor.ui.worker import Done, Worker

LONG: Final = 100
"""Clauses of which the text is laid out beside the window."""


class StepText(ReadPane):
    """Shows what was before the meeting, the change, and the text."""

    def __init__(self, colours: Theme, parent: QWidget) -> None:
        super().__init__(tr("The text at this step"), parent)
        self.colours = colours
        self._worker = Worker(self)

    def show_step(self, motion: Motion, stage: Stage | None, *, first: bool) -> None:
        """Show the text at a stage, or as it is now; `first` is before the meeting."""
        colours, pixels = self.colours, max(self.font().pixelSize(), FRAME)

        def job() -> str:
            return sheet_html(sheet(motion, stage, first=first), colours, pixels)

        self._worker.forget()
        if len(motion.current.clauses) > LONG:
            self._worker.ask(job, self._take)
        else:
            self.setHtml(job())

    def forget(self) -> None:
        """Nobody waits for the text any more."""
        self._worker.forget()

    def _take(self, done: Done) -> None:
        if done.problem is not None:
            raise done.problem
        self.setHtml(str(done.result))
