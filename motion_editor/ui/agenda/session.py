"""One open agenda: the snapshot, its history, and the file it came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from motion_editor.core.agenda import Agenda
from motion_editor.store import agendas
from motion_editor.ui.opened import Opened

if TYPE_CHECKING:
    from motion_editor.core.motion import Motion
    from motion_editor.store.typed import Typed


class AgendaSession(Opened[Agenda]):
    """An open agenda; all that is done to it goes through here, so all can be undone."""

    changed = Signal()
    """The agenda is another."""

    def __init__(self, agenda: Agenda) -> None:
        super().__init__(agenda)
        self.typing = False
        """Whether the last act was typing, of which there may be more at once."""
        self.enter: Callable[[Agenda, Agenda, str], Agenda] | None = None
        """Enters what was done into the work logs of the motions that differ before and after."""
        self._under_way: dict[str, Motion] = {}
        self._typed: dict[str, tuple[Typed, ...]] = {}

    @property
    def agenda(self) -> Agenda:
        """The agenda as it is now."""
        return self._history.state

    @property
    def as_saved(self) -> Agenda:
        """The agenda as its file has it, or as it was opened."""
        saved = self._saved
        return saved if isinstance(saved, Agenda) else self.agenda

    @property
    def kept_words(self) -> tuple[Typed, ...]:
        """What is being typed in dialogs of the agenda and of its motions."""
        return (*self.words, *(it for typed in self._typed.values() for it in typed))

    @property
    def kept_agenda(self) -> Agenda:
        """The agenda with what dialogs of its motions are in the middle of."""
        made = self.agenda
        for item in self.agenda.items:
            if item.id in self._under_way:
                made = made.with_item(replace(item, motion=self._under_way[item.id]))
        return made

    @property
    def at_risk(self) -> bool:
        """Whether there is anything that is in no file: done, under way, or being typed."""
        return self.dirty or bool(self._under_way or self.kept_words)

    def keep_of_motion(
        self, item: str, under_way: Motion | None = None, typed: tuple[Typed, ...] = ()
    ) -> None:
        """Keep what dialogs of an item's motion are in the middle of, in place of what there was.

        It is against a crash alone: nothing of it is on the agenda.
        """
        if under_way is self._under_way.get(item) and typed == self._typed.get(item, ()):
            return
        self._under_way.pop(item, None)
        self._typed.pop(item, None)
        if under_way is not None:
            self._under_way[item] = under_way
        if typed:
            self._typed[item] = typed
        self.under_way_changed.emit()

    @property
    def folder(self) -> Path:
        """Where the files of its motions are looked for."""
        return self.path.parent if self.path else Path.home()

    def become(
        self,
        agenda: Agenda,
        label: str,
        kind: str = "",
        *,
        typing: bool = False,
        noted: bool = True,
    ) -> bool:
        """The agenda is now this one; one step of undo. Whether anything differs.

        Acts of one `kind` that follow one another are one step. It is an entry in the work logs of
        the motions that it changes, unless it is not to be `noted`.
        """
        if agenda == self.agenda:
            return False
        if noted and self.enter is not None:
            agenda = self.enter(self.agenda, agenda, label)
        self.typing = typing
        history = self._history
        goes_on = kind and history.done and history.done[-1].kind == kind
        if goes_on and not history.undone:
            self._history = replace(history, state=agenda)
        else:
            self._history = history.did(agenda, label, kind=kind)
        self.changed.emit()
        return True

    def join(self, agenda: Agenda, data: bytes, label: str) -> None:
        """The agenda is now this one, to which a copy in a file was joined: a step of undo."""
        self.become(agenda, label)
        self._joined.append((self.agenda, data))

    def _as_opened(self) -> bytes:
        """The file that it was opened from or saved to last."""
        return agendas.as_opened(self.path, self.digest, self.as_saved)

    def reloaded(self, loaded: agendas.Loaded, path: Path, label: str) -> None:
        """It is as its file is now; what it was before is a step of undo away."""
        read_only = loaded.read_only or self.read_only
        self.become(loaded.agenda, label, noted=False)
        self.saved(path, loaded.digest, loaded.whole)
        self.read_only = read_only
        self.filed.emit()  # what depends on it has been told otherwise

    def undo(self) -> None:
        """Take back the last thing done."""
        if self._back() is not None:
            self.typing = False
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._again() is not None:
            self.typing = False
            self.changed.emit()
