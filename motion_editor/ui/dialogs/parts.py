"""A list of the changes of an amendment, each to be ticked if it is decided now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from motion_editor.core.errors import MotionError
from motion_editor.ui.dialogs.ticked import TickedList
from motion_editor.ui.tongue import tr

if TYPE_CHECKING:
    from motion_editor.tasks.divide import Part


class PartsList(TickedList):
    """The parts, all ticked to begin with; those that can't be parted are one line."""

    def __init__(self, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(says, parent)
        self._parts: tuple[Part, ...] = ()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """List these parts, all ticked."""
        self._parts = tuple(parts)
        self.show_lines(map(in_words, self._parts))

    def chosen(self) -> tuple[int, ...]:
        """The numbers of the changes ticked, none where all are; MotionError where none is."""
        ticked = self.ticked()
        if len(ticked) == len(self._parts):
            return ()
        if not ticked:
            raise MotionError(
                tr("No change is ticked."), tr("Tick those that were decided, or all of them.")
            )
        return tuple(number for at in ticked for number in self._parts[at].numbers)


def in_words(part: Part) -> str:
    """A part as a line: its numbers, and what it does."""
    numbers = ", ".join(str(number) for number in part.numbers)
    return f"{numbers}. {' '.join(tr(words) for words in part.words)}"
