"""One open agenda: the snapshot, its history, and the file it came from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from motion_editor.core.agenda import Agenda
from motion_editor.core.history import History


class AgendaSession(QObject):
    """An open agenda; all that is done to it goes through here, so all can be undone."""

    changed = Signal()
    """The agenda is another."""

    filed = Signal()
    """It was saved, or is now kept in another file."""

    def __init__(self, agenda: Agenda) -> None:
        super().__init__()
        self.path: Path | None = None
        self.digest: str | None = None
        self.read_only = False
        self.kind = ""
        """The sort of the last act, where many of it follow one another; else ""."""
        self._history: History[Agenda] = History(agenda)
        self._saved = agenda

    @property
    def agenda(self) -> Agenda:
        """The agenda as it is now."""
        return self._history.state

    @property
    def dirty(self) -> bool:
        """Whether there is anything to save."""
        return self.agenda is not self._saved

    @property
    def undo_label(self) -> str:
        """What undo would undo, in words; "" for nothing."""
        return self._history.undo_label

    @property
    def redo_label(self) -> str:
        """What redo would do again, in words; "" for nothing."""
        return self._history.redo_label

    @property
    def folder(self) -> Path:
        """Where the files of its motions are looked for."""
        return self.path.parent if self.path else Path.home()

    def become(self, agenda: Agenda, label: str, kind: str = "") -> bool:
        """The agenda is now this one; one step of undo. Whether anything differs.

        Acts of one `kind` that follow one another are one step.
        """
        if agenda == self.agenda:
            return False
        self.kind = kind
        history = self._history
        goes_on = kind and history.done and history.done[-1].kind == kind
        if goes_on and not history.undone:
            self._history = replace(history, state=agenda)
        else:
            self._history = history.did(agenda, label, kind=kind)
        self.changed.emit()
        return True

    def undo(self) -> None:
        """Take back the last thing done."""
        if self._history.done:
            self.kind = ""
            self._history = self._history.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._history.undone:
            self.kind = ""
            self._history = self._history.redo()
            self.changed.emit()

    def opened(self, path: Path, digest: str) -> None:
        """The agenda came from this file, and is as it is there."""
        self.path, self.digest = path, digest

    def saved(self, path: Path, digest: str) -> None:
        """The agenda as it is now is in this file."""
        self.path, self.digest, self._saved = path, digest, self.agenda
        self.read_only = False
        self.filed.emit()

    def unsaved(self) -> None:
        """Nothing of this agenda is in any file yet."""
        self._saved = replace(self.agenda)
        self.filed.emit()
