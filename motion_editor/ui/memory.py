"""What the window remembers: theme, size of text, folder, where it stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.store import settings as store
from motion_editor.ui.theme import Look


class Memory:
    """The settings as they are now; kept when the window closes."""

    def __init__(self) -> None:
        self.settings, self.problem = store.load()

    @property
    def look(self) -> Look:
        """The colours chosen; the system's where a theme is not known here."""
        known = {look.value: look for look in Look}
        return known.get(self.settings.theme, Look.SYSTEM)

    def set_look(self, look: Look) -> None:
        """Choose colours."""
        self.settings = replace(self.settings, theme=look.value)

    def set_zoom(self, percent: int) -> None:
        """Choose a text size."""
        self.settings = replace(self.settings, zoom=percent)

    def set_frame(self, percent: int) -> None:
        """Choose the size of menus, lists and panels."""
        self.settings = replace(self.settings, frame=percent)

    def set_council(self, id: str) -> None:
        """Remember for which council a motion was last begun."""
        self.settings = replace(self.settings, council=id)

    def set_curly(self, on: bool) -> None:
        """Choose whether quotation marks and dashes are replaced as they are typed."""
        self.settings = replace(self.settings, curly=on)

    def set_spelling(self, on: bool) -> None:
        """Choose whether words that no list knows are marked."""
        self.settings = replace(self.settings, spelling=on)

    def set_folder(self, folder: Path) -> None:
        """Remember where files were last chosen."""
        self.settings = replace(self.settings, folder=str(folder))

    def set_past(self, folder: Path) -> None:
        """Remember where the motions of earlier meetings are."""
        self.settings = replace(self.settings, past=str(folder))

    def set_started(self) -> None:
        """Remember that the program has been started before."""
        self.settings = replace(self.settings, started=True)

    def set_window(self, values: Mapping[str, str]) -> None:
        """Remember where the window stood."""
        self.settings = replace(self.settings, window={**self.settings.window, **values})

    def keep(self) -> None:
        """Save it; settings that can't be kept stop nobody from closing the window."""
        try:
            store.save(self.settings)
        except MotionError as error:
            self.problem = f"{error.message} {error.advice}"
