"""The same through real windows: their save, their recovery copies, and their papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path

from motion_editor.core.errors import MotionError
from motion_editor.core.place import caret
from motion_editor.store import agenda_recovery, agendas, motions, recovery
from motion_editor.ui.agenda.export import Chosen
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.window import Window
from tests import notation
from tests.injecting.acts import UNSURE, caught
from tests.ui import driving

_numbers = count(1)


class _InWindow:
    """Collects what a window tells; there may be one thing at the most."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.told: list[MotionError] = []

    def only(self) -> MotionError | None:
        """What was told since it was last asked."""
        told, self.told[:] = list(self.told), []
        assert len(told) <= 1, f"told {len(told)} things: {told}"
        return told[0] if told else None


class _OfMotion(_InWindow):
    """A motion in a window, in which something is typed each time."""

    def __init__(self, window: Window, folder: Path, state: Path) -> None:
        super().__init__(folder)
        self.window, self.state = window, state
        self.path = state.parent / "words" / "trees.motion"
        self.path.parent.mkdir(exist_ok=True)
        window.__dict__["tell"] = self.told.append

    def begin(self) -> None:
        if self.window.session is None:
            text = notation.read("a # This Council notes:\nb - trees")
            motions.save(self.path, driving.motion_of(text), force=True)
            self.window.files.open_path(self.path)
        assert self.window.workspace is not None
        edit = self.window.workspace.edit
        edit.select(caret(1, 0))
        driving.type_text(edit, f"{next(_numbers)} ")
        self.before = self.path.read_bytes()

    def still_open(self) -> None:
        """What was typed is in the window, and, not saved, in a recovery copy if one is wanted."""
        session = self.window.session
        assert session is not None
        assert self.window.workspace is not None
        words = self.window.workspace.edit.toPlainText()
        assert session.clauses[1].text in words
        if session.dirty:
            assert self.window.keeping.rescue()
            found = recovery.Found(self.window.keeping.autosave._named(), NOW)
            assert recovery.recover(found).motion == session.motion


NOW = datetime.now().astimezone()


class SaveInWindow(_OfMotion):
    """Ctrl+S; the faults are in the motion's own folder, or where the program remembers things."""

    def __init__(self, window: Window, folder: Path, state: Path) -> None:
        super().__init__(window, folder, state)
        self.name = "save in the window" + (", state folder" if folder == state else "")

    def do(self) -> MotionError | None:
        self.saved = self.window.files.save()
        return self.only()

    def held(self, told: MotionError | None) -> None:
        session = self.window.session
        assert session is not None
        if self.folder == self.state:
            assert told is None, "saving fails of what is remembered beside it"
        if told is None or UNSURE in told.message:
            assert self.saved
            assert motions.load(self.path).motion == session.motion
            assert not session.dirty
        else:
            assert not self.saved
            assert session.dirty
            assert self.path.read_bytes() == self.before
        self.still_open()


class KeepInWindow(_OfMotion):
    """The recovery copy."""

    name = "keep a copy, in the window"

    def do(self) -> MotionError | None:
        return caught(self.window.keeping.rescue)

    def held(self, told: MotionError | None) -> None:
        session = self.window.session
        assert session is not None
        assert session.dirty
        assert self.path.read_bytes() == self.before
        self.still_open()


class ExportInWindow(_OfMotion):
    """A paper over an older one."""

    name = "export in the window"

    def begin(self) -> None:
        super().begin()
        (self.folder / "paper.txt").write_bytes(b"old")

    def do(self) -> MotionError | None:
        session = self.window.session
        assert session is not None
        wanted = Export(papers_of(session.motion)[0], None, ".txt")
        self.words = session.clauses[1].text
        exports = self.window.procedure.exports
        exports.write(session.motion, wanted, self.folder / "paper.txt")
        assert exports.finish()
        return self.only()

    def held(self, told: MotionError | None) -> None:
        there = (self.folder / "paper.txt").read_text("utf-8")
        if told is None or UNSURE in told.message:
            assert self.words in there
        else:
            assert there == "old"
        self.still_open()


class _OfAgenda(_InWindow):
    """An agenda in a window, with another place each time."""

    def __init__(self, window: AgendaWindow, folder: Path) -> None:
        super().__init__(folder)
        self.window = window
        self.path = folder / "words.agenda"
        window.__dict__["tell"] = self.told.append

    def begin(self) -> None:
        session = self.window.session
        if session.path is None:
            session.saved(self.path, agendas.save(self.path, session.agenda, force=True))
        session.become(replace(session.agenda, place=f"Room {next(_numbers)}"), "place")
        self.before = self.path.read_bytes() if self.path.exists() else b""

    def still_open(self) -> None:
        """What was done is there, and, not saved, in a recovery copy."""
        session, keeper = self.window.session, self.window.keeper
        if session.dirty:
            assert keeper.keep_now()
            assert keeper._file is not None
            found = recovery.Found(keeper._file, NOW)
            assert agenda_recovery.recover(found).agenda == session.agenda


class SaveAgenda(_OfAgenda):
    """Ctrl+S in an agenda."""

    name = "save in an agenda's window"

    def do(self) -> MotionError | None:
        self.saved = self.window.filing.save()
        return self.only()

    def held(self, told: MotionError | None) -> None:
        session = self.window.session
        if told is None or UNSURE in told.message:
            assert self.saved
            assert agendas.load(self.path).agenda == session.agenda
            assert not session.dirty
        else:
            assert not self.saved
            assert session.dirty
            assert self.path.read_bytes() == self.before
        self.still_open()


class KeepAgenda(_OfAgenda):
    """The recovery copy of an agenda."""

    name = "keep a copy of an agenda"

    def __init__(self, window: AgendaWindow, folder: Path) -> None:
        super().__init__(window, folder)
        self.path = folder.parent / "kept.agenda"

    def do(self) -> MotionError | None:
        return caught(self.window.keeper.keep_now)

    def held(self, told: MotionError | None) -> None:
        assert self.window.session.dirty
        self.still_open()


class ExportAgenda(_OfAgenda):
    """A paper of an agenda over an older one."""

    name = "export in an agenda's window"

    def begin(self) -> None:
        super().begin()
        (self.folder / "paper.txt").write_bytes(b"old")

    def do(self) -> MotionError | None:
        self.window.doing.write_paper(Chosen(0, False, False, ".txt"), self.folder / "paper.txt")
        return self.only()

    def held(self, told: MotionError | None) -> None:
        there = (self.folder / "paper.txt").read_bytes()
        fine = told is None or UNSURE in told.message
        assert (there != b"old") is fine
        self.still_open()
