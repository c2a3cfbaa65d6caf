"""How the window looks: its colours, and the size of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from motion_editor.ui.editor.formats import USUAL, Formats
from motion_editor.ui.theme import Look, chosen, wear

if TYPE_CHECKING:
    from motion_editor.ui.window import Window

ZOOMS = (75, 90, 100, 110, 125, 150, 175, 200)
FRAMES = (100, 115, 130, 150, 175, 200)


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

    def follow_system(self) -> None:
        """Dress anew whenever the system turns light or dark, or asks for high contrast."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.dress)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.dress)

    def dress(self) -> None:
        """Show everything in the colours chosen."""
        colours = chosen(self._window.memory.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            wear(app, colours, self._window.memory.settings.frame)
        self._window.top.set_colours(colours)
        self._show_text()

    def zoom(self, step: int) -> None:
        """Make the text a step larger or smaller; 0 for the usual size."""
        memory = self._window.memory
        memory.set_zoom(_stepped(memory.settings.zoom, step, ZOOMS))
        if self._window.workspace is not None:
            self._window.status.say_zoom(memory.settings.zoom)
        self._show_text()

    def frame(self, step: int) -> None:
        """Make menus, lists and panels a step larger or smaller; 0 for their usual size."""
        memory = self._window.memory
        memory.set_frame(_stepped(memory.settings.frame, step, FRAMES))
        self.dress()

    def usual(self) -> None:
        """Bring the text and all around it back to their usual size."""
        self.frame(0)
        self.zoom(0)

    def _show_text(self) -> None:
        if self._window.workspace is not None:
            self._window.workspace.set_formats(self.formats())


def _stepped(now: int, step: int, sizes: tuple[int, ...]) -> int:
    """The size a step away from the one nearest to this; 100 % for no step."""
    nearest = min(range(len(sizes)), key=lambda at: abs(sizes[at] - now))
    return sizes[min(max(nearest + step, 0), len(sizes) - 1)] if step else 100
