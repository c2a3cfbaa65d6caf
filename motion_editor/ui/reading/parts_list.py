"""The parts of the source in a list: the state of each in words and by a shape, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from motion_editor.core.wording import opening
from motion_editor.tasks.choices import NO_KEY, Key
from motion_editor.tasks.draft_part import DraftPart
from motion_editor.ui.lists import WrappedList
from motion_editor.ui.reading import shapes
from motion_editor.ui.themes import Theme
from motion_editor.ui.tongue import tr


class PartsList(WrappedList):
    """One row for each part; what was not understood comes first."""

    chosen = Signal(object)
    """This `DraftPart` is the current one."""

    def __init__(self, colours: Theme, parent: QWidget | None = None) -> None:
        super().__init__(tr("Parts of the amendment"), parent)
        self._colours = colours
        self._parts: tuple[DraftPart, ...] = ()
        self.setIconSize(QSize(shapes.SIZE, shapes.SIZE))
        self.currentRowChanged.connect(self._follow)

    @property
    def current(self) -> DraftPart | None:
        """The part of the current row."""
        row = self.currentRow()
        return self._parts[row] if 0 <= row < len(self._parts) else None

    def show_parts(self, parts: Sequence[DraftPart]) -> None:
        """List these parts; the current one stays current where it is still there."""
        key = self.current.key if self.current is not None else NO_KEY
        row = max(self.currentRow(), 0)
        self._parts = tuple(parts)
        self.blockSignals(True)
        self.clear()
        icons = {state: shapes.icon(state, self._colours) for state in {it.state for it in parts}}
        for part in parts:
            QListWidgetItem(icons[part.state], words_of(part), self)
        self.blockSignals(False)
        there = next((at for at, it in enumerate(parts) if it.key == key != NO_KEY), -1)
        self.setCurrentRow(there if there >= 0 else min(row, len(parts) - 1))
        if not parts:
            self.chosen.emit(None)

    def go_to(self, key: Key) -> None:
        """Make the part of this key the current one."""
        for row, part in enumerate(self._parts):
            if part.key == key:
                self.setCurrentRow(row)
                return

    def go_to_open(self) -> None:
        """Make the next part that is to be confirmed the current one; stay where there is none."""
        count, row = len(self._parts), self.currentRow()
        for step in range(1, count + 1):
            at = (row + step) % count
            if self._parts[at].open:
                self.setCurrentRow(at)
                return

    def _follow(self, row: int) -> None:
        if 0 <= row < len(self._parts):
            self.chosen.emit(self._parts[row])


def words_of(part: DraftPart) -> str:
    """A part in two lines at most: its state and its words, and why it stands so."""
    state, words = tr(opening(part.state.value)), tr(part.words)
    said = tr("{state}: {words}", state=state, words=words)
    return f"{said}\n{tr(part.why)}" if part.why else said
