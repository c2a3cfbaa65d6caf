"""What the window remembers: theme, size of text, folder, where it stood."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from motion_editor.core.agenda import Agenda
from motion_editor.core.errors import MotionError
from motion_editor.core.motion import Motion
from motion_editor.store import settings as store
from motion_editor.ui.theme import Look


class Memory:
    """The settings as they are now; what was changed here is kept when the window closes."""

    def __init__(self) -> None:
        self.settings, self.problem = store.load()
        self._kept = self.settings
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        """The clock of the work log."""

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

    def set_log(self, name: str, on: bool) -> None:
        """Choose the name that stands in work logs, and whether one is written."""
        self.settings = replace(self.settings, name=name, log=on)

    def enter(self, motion: Motion, what: str, typing: bool = False) -> Motion:
        """The motion with an entry in its work log; itself where none is wanted."""
        from motion_editor.tasks.worklog import entered

        if not self.settings.log:
            return motion
        return entered(motion, what, self.settings.name, self.now(), typing=typing)

    def enter_on_agenda(self, before: Agenda, after: Agenda, what: str) -> Agenda:
        """The agenda with such an entry in each motion that is another now."""
        from motion_editor.tasks.worklog import entered_on_agenda

        if not self.settings.log:
            return after
        return entered_on_agenda(before, after, what, self.settings.name, self.now())

    def set_started(self) -> None:
        """Remember that the program has been started before."""
        self.settings = replace(self.settings, started=True)

    def set_window(self, values: Mapping[str, str]) -> None:
        """Remember where the window stood."""
        self.settings = replace(self.settings, window={**self.settings.window, **values})

    def keep(self) -> None:
        """Save it; settings that can't be kept stop nobody from closing the window."""
        try:
            store.save(self.settings, since=self._kept)
            self._kept = self.settings
        except MotionError as error:
            self.problem = f"{error.message} {error.advice}"
