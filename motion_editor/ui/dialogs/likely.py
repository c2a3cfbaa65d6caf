"""What is likely to come next at the meeting: a button for each, by its figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from motion_editor.core.motion import Motion
from motion_editor.core.wording import opening
from motion_editor.meeting.proceedings import Next
from motion_editor.tasks.timeline import next_words, whose
from motion_editor.ui.tongue import tr

STEPS: Final = 3
"""Likely next steps that have a button of their own."""


class Likely(QWidget):
    """The buttons; those for which there is nothing are not seen."""

    taken = Signal(object)
    """The `Next` that came to pass."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: tuple[Next, ...] = ()
        self.buttons = [QPushButton(self) for _ in range(STEPS)]
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for at, button in enumerate(self.buttons):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, at=at: self._take(at))
            lines.addWidget(button)

    def offer(self, motion: Motion, found: Sequence[Next]) -> None:
        """Offer the likeliest of them, each with who gave notice of it."""
        self._steps = tuple(found[:STEPS])
        self.setVisible(bool(found))
        for at, button in enumerate(self.buttons):
            button.setVisible(at < len(self._steps))
            if at < len(self._steps):
                step = self._steps[at]
                who, words = whose(motion, step), tr(opening(next_words(motion, step)))
                named = tr("{step} ({who})", step=words, who=who) if who else words
                button.setText(f"&{at + 1}  {named}")

    def _take(self, at: int) -> None:
        if at < len(self._steps):
            self.taken.emit(self._steps[at])
