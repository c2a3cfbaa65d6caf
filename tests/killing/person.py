"""The process that is killed: the program, and somebody who types, saves, carries and exports."""

from __future__ import annotations

import faulthandler
import hashlib
import os
import random
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QTimer

from motion_editor import start
from motion_editor.core.amendment import Outcome
from motion_editor.core.place import caret
from motion_editor.store import atomic, recovery
from motion_editor.store.ids import new_id
from motion_editor.tasks.decide import decide
from motion_editor.ui import app
from motion_editor.ui.agenda import opening
from motion_editor.ui.agenda.export import Chosen
from motion_editor.ui.agenda.window import AgendaWindow
from motion_editor.ui.dialogs.export import Export, papers_of
from motion_editor.ui.memory import Memory
from motion_editor.ui.state import Shown
from motion_editor.ui.window import Window
from tests.killing.scenes import DRAFT, OTHERS, Far, far
from tests.killing.waiting import waited
from tests.ui import driving

PAPERS: Final = (".txt", ".html", ".docx", ".txt", ".html")


def say(*words: object) -> None:
    """A line to whoever kills us, in one piece: two threads speak here."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class Person(ABC):
    """Does something every few milliseconds, and says what before and after it."""

    def __init__(self, folder: Path, luck: random.Random) -> None:
        self._folder, self._luck = folder, luck
        self._typed = 0
        self._exports = 0
        self._exporting = False
        self._timer = QTimer()
        self._timer.timeout.connect(self._act)

    def begin(self) -> None:
        say("ready")
        faulthandler.cancel_dump_traceback_later()
        self._timer.start(12)

    def _act(self) -> None:
        chance = self._luck.random()
        if chance < 0.05:
            self._said("save", self.save)
        elif chance < 0.07:
            self._said("carry", self.carry)
        elif chance < 0.09:
            self._said("export", self._export)
        else:
            self._typed += 1
            self.type(f" {self._typed}")
            say("typed", self._typed, time.monotonic(), waited("self"))

    def _said(self, act: str, do: Callable[[], object]) -> None:
        now = self.far()
        say(f"{act}-begins", *now)
        do()
        say(f"{act}-ends", *self.far(), time.monotonic(), waited("self"))

    def _export(self) -> None:
        if self._exporting:  # we are asked from within
            return
        suffix = PAPERS[self._exports % len(PAPERS)]
        self._exports += 1
        self._exporting = True
        self.export(suffix, self._folder / f"paper{suffix}")
        self._exporting = False

    @abstractmethod
    def far(self) -> Far:
        """See the persons below."""

    @abstractmethod
    def type(self, words: str) -> None:
        """See the persons below."""

    @abstractmethod
    def save(self) -> None:
        """See the persons below."""

    def carry(self) -> bool:
        """Carry the next amendment, if there is one; nothing is carried in an agenda."""
        return False

    @abstractmethod
    def export(self, suffix: str, path: Path) -> None:
        """See the persons below."""


class AtMotion(Person):
    """Somebody who writes a draft amendment while others are carried."""

    def __init__(self, window: Window, folder: Path, luck: random.Random) -> None:
        super().__init__(folder, luck)
        self._window = window
        assert window.session is not None
        assert window.workspace is not None
        self._session, self._edit = window.session, window.workspace.edit
        self._session.show(Shown(amendment=DRAFT))

    def far(self) -> Far:
        return far(self._session.motion)

    def type(self, words: str) -> None:
        last = len(self._session.clauses[1].text)
        self._edit.select(caret(1, last))
        driving.type_text(self._edit, words)

    def save(self) -> None:
        assert self._window.files.save()

    def carry(self) -> bool:
        motion = self._session.motion
        at = len(motion.versions)
        if at <= OTHERS:
            made, _ = decide(motion, str(at), Outcome.CARRIED, new_id)
            self._session.become(made, "decision")
            self._session.show(Shown(amendment=DRAFT))
        return at <= OTHERS

    def export(self, suffix: str, path: Path) -> None:
        motion = self._session.motion
        wanted = self._luck.choice(papers_of(motion))
        self._window.procedure.exports.write(motion, Export(wanted, None, suffix), path)


class AtAgenda(Person):
    """Somebody who writes in an agenda."""

    def __init__(self, window: AgendaWindow, folder: Path, luck: random.Random) -> None:
        super().__init__(folder, luck)
        self._window = window

    def far(self) -> Far:
        return far(self._window.session.agenda)

    def type(self, words: str) -> None:
        session = self._window.session
        item, *others = session.agenda.items
        items = (replace(item, title=item.title + words), *others)
        session.become(replace(session.agenda, items=items), "title", kind="typed")

    def save(self) -> None:
        assert self._window.filing.save()

    def export(self, suffix: str, path: Path) -> None:
        self._window.doing.write_paper(Chosen(0, False, False, suffix), path)


def live(path: Path, seed: int) -> None:
    """Start the program on a file and work in it until the process is killed."""
    luck = random.Random(seed)
    persons: list[Person] = []

    class Watched(Window):
        """The window, with somebody at it once the file is open."""

        def sit_down(self) -> None:
            if self.session is not None:
                persons.append(AtMotion(self, path.parent, luck))
            elif opening.windows():
                persons.append(AtAgenda(opening.windows()[0], path.parent, luck))
            else:
                QTimer.singleShot(20, self.sit_down)
                return
            persons[0].begin()

        def __init__(self, memory: Memory) -> None:
            super().__init__(memory)
            QTimer.singleShot(100, self.sit_down)

    patch.object(app, "Window", Watched).start()
    _watch_what_is_written()
    start.start([str(path)])


def _watch_what_is_written() -> None:
    """Say what is about to be written, and that a copy is kept."""
    really = atomic.write_many

    def write_many(
        files: Sequence[tuple[Path, bytes]],
        *,
        force: bool = False,
        first: Callable[[], object] = lambda: None,
    ) -> None:
        for path, data in files:
            if path.name.startswith("paper"):
                say("paper", path.name, hashlib.sha256(data).hexdigest())
            elif path.suffix.endswith("recovery"):
                say("keep-begins")
        really(files, force=force, first=first)

    patch.object(atomic, "write_many", write_many).start()


def reopen(path: Path) -> None:
    """Start the program on what was left, open what it offers, and save it."""
    from motion_editor.ui.dialogs.recover import RecoverDialog

    def accept(dialog: RecoverDialog) -> int:
        dialog._take()
        return dialog.result()

    patch.object(RecoverDialog, "exec", accept).start()
    patch.object(opening, "choice", lambda _parent, _words, _more, verbs, **_: verbs[0]).start()

    class Watched(Window):
        """The window; a moment after its start somebody looks what it offered."""

        def __init__(self, memory: Memory) -> None:
            super().__init__(memory)
            QTimer.singleShot(700, self.look)

        def look(self) -> None:
            if opening.windows():
                window = opening.windows()[0]
                assert window.filing.save()
                say("reopened", *far(window.session.agenda))
            elif self.session is not None:
                assert self.files.save()
                say("reopened", *far(self.session.motion))
            else:
                QTimer.singleShot(100, self.look)
                return
            os._exit(0)

    patch.object(app, "Window", Watched).start()
    start.start([str(path)] if not recovery.left_behind() else [])
