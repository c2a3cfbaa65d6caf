"""How the window looks: its colours, and the size of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from motion_editor.ui.editor.formats import USUAL, Formats
from motion_editor.ui.theme import Look, chosen, wear

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200)


class Looks:
    """Dresses a window in what its user has chosen."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def formats(self) -> Formats:
        """The formats of the text, in the colours and the size chosen."""
        settings = self._window.memory.settings
        return Formats(chosen(self._window.memory.look), round(USUAL * settings.zoom / 100))

    def choose(self, look: Look) -> None:
        """Choose light, dark, or what the system has."""
        self._window.memory.set_look(look)
        self.dress()
        self._window.tick()

    def dress(self) -> None:
        """Show everything in the colours chosen."""
        colours = chosen(self._window.memory.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            wear(app, colours)
        self._window.top.set_colours(colours)
        self._show_text()

    def zoom(self, step: int) -> None:
        """Make the text a step larger or smaller; 0 for the usual size."""
        memory = self._window.memory
        now = memory.settings.zoom
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - now))
        at = min(max(nearest + step, 0), len(ZOOMS) - 1)
        memory.set_zoom(ZOOMS[at] if step else 100)
        self._window.status.say_zoom(memory.settings.zoom)
        self._show_text()

    def _show_text(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.set_formats(self.formats())
